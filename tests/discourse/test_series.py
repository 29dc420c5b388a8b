"""The members of a series stay or go together, and so does what is announced as so many."""

from __future__ import annotations

import pytest

import dedup
from dedup.discourse.series import counted_wholes, in_series, unfinished
from dedup.options import Options
from dedup.parsing.reading import read_source

RAIN = "Rain falls."


def groups(source: str, language: str = "en") -> list[tuple[int, ...]]:
    """Give the series of a Markdown source."""
    return list(in_series(read_source(source, Options(language=language), format="markdown")))


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("en", "One drawback is the noise. Another is the smell."),
        ("en", "One of the drawbacks is the noise. Another drawback is the smell."),
        ("en", "One reason is rain. A second reason is snow."),
        ("en", "Some guests dance. Others sleep."),
        ("en", "The first boat is red. The second sank."),
        ("en", "The one is red. The other is blue."),
        ("en", "On the one hand it is big. On the other it is old."),
        ("en", "For one thing, it rains. For another, it snows."),
        ("en", "In the first place it rains. In the second place it snows."),
        ("en", "The former sank. The latter burned."),
        ("en", "First of all, it rains. Secondly, it snows."),
        ("en", "**One drawback** is the noise.\n\n*Another* is the smell."),
        ("de", "Ein Nachteil ist der Lärm. Ein weiterer ist der Geruch."),
        ("de", "Einige Gäste tanzen. Andere schlafen."),
        ("de", "Einerseits ist es groß. Andererseits ist es alt."),
        ("de", "Erstens regnet es. Zweitens schneit es."),
        ("fr", "Un inconvénient est le bruit. Un autre est l'odeur."),
        ("fr", "D'une part il pleut. D'autre part il neige."),
        ("fr", "Certains dansent. D’autres dorment."),
        ("es", "Una desventaja es el ruido. Otra es el olor."),
        ("es", "Por un lado llueve. Por otro lado nieva."),
        ("it", "Uno svantaggio è il rumore. Un altro è l'odore."),
        ("it", "Da un lato piove. Dall'altro nevica."),
        ("nl", "Een nadeel is het lawaai. Een ander is de geur."),
        ("nl", "Ten eerste regent het. Ten tweede sneeuwt het."),
        ("pt", "Uma desvantagem é o ruído. Outra é o cheiro."),
        ("pt", "Por um lado chove. Por outro lado neva."),
        ("ru", "Одни танцуют. Другие спят."),
        ("ru", "С одной стороны, идёт дождь. С другой стороны, идёт снег."),
        ("zh", "一方面下雨。另一方面下雪。"),
        ("ja", "一つは雨です。もう一つは雪です。"),
        ("th", "ประการแรก ฝนตก\n\nประการที่สอง หิมะตก"),
    ],
)
def test_what_makes_a_series(language: str, source: str) -> None:
    """The opening words tell, in every language of the tables that has them."""
    assert groups(source, language) == [(0, 1)]


@pytest.mark.parametrize(
    "source",
    [
        "One boat sank. Another pier burned.",
        "One drawback is the noise.",
        "Another is the smell. One drawback is the noise.",
        "# A\n\nOne drawback is the noise.\n\n# B\n\nAnother is the smell.",
        "One-way tickets are cheap. Another is the smell.",
        "Someone danced. Others slept.",
        "Some guests dance. Otherwise it is quiet.",
    ],
    ids=["another thing", "one alone", "the other way round", "two sections", "a longer word", "someone", "otherwise"],
)
def test_what_makes_none(source: str) -> None:
    """Both sides are needed, in one section, in this order, of one thing and as whole words."""
    assert groups(source) == []


def test_a_series_may_be_long_and_beside_others() -> None:
    """Each member goes on with the nearest that names the same, whatever stands between."""
    source = f"One reason is rain. {RAIN} Some dance. Another reason is snow. Others sleep. A third is hail."
    assert groups(source) == [(0, 3, 5), (2, 4)]
    assert groups("One reason is rain. One fear is snow. Another reason is hail.") == [(0, 2)]
    assert groups("The first is red. The second is blue. The first is new. The second is old.") == [(0, 1), (2, 3)]


def test_a_series_goes_on_within_eight_passages() -> None:
    """Further down, "Another is" goes on with something else."""
    assert groups(f"One drawback is the noise. {' '.join([RAIN] * 7)} Another is the smell.") == [(0, 8)]
    assert groups(f"One drawback is the noise. {' '.join([RAIN] * 8)} Another is the smell.") == []


def test_the_noun_of_a_series_stands_among_six_words() -> None:
    """What is named later is something else."""
    assert groups("One of the main drawbacks, noise, is bad. Another noise is worse.") == [(0, 1)]
    assert groups("One of the main drawbacks is noise. Another noise is worse.") == []


@pytest.mark.parametrize(
    ("source", "together"),
    [
        ("The boat has two drawbacks. One is the noise. Another is the smell.", [(0, 1, 2)]),
        ("Two boats sail. The first is red. The second is blue.", [(0, 1, 2)]),
        ("Three boats sail. The first is red. The second is blue.", []),
        ("There are two reasons for the delay. Rain fell. Wind blew.", [(0, 1, 2)]),
        ("There are two reasons for the delay. Rain fell. Wind blew. Snow fell.", []),
        ("There are two reasons for the delay. Rain fell.", []),
        ("Here are two reasons for the delay. Rain fell. Wind blew.", [(0, 1, 2)]),
        ("The delay has 2 causes. Rain fell. Wind blew.", [(0, 1, 2)]),
        ("The delay has 3 causes. Rain fell. Wind blew.", []),
        ("Two people wait. Rain fell. Wind blew.", []),
        ("There are some reasons for the delay. Rain fell. Wind blew.", []),
        ("There is one reason for the delay. Rain fell.", []),
        ("You need two things:\n\n- a lamp\n- a map\n", [(1, 2)]),
        ("You need three things:\n\n- a lamp\n- a map\n", []),
        ("You need two things.\n\n- a lamp\n- a map\n", [(0, 1, 2)]),
        ("You need two things.\n\n- a lamp\n  - new\n- a map\n", [(0, 1, 3)]),
        ("You need two things.\n\n- a lamp\n- a map\n- a hat\n", []),
        ("You need two things.\n\nPack a lamp. Go.\n\nPack a map.\n", [(0, 1, 3)]),
        ("You need two things.\n\nPack a lamp.\n\nPack a map.\n\nPack a hat.\n", []),
        ("You need two things.\n\nPack a lamp.\n\n- a map\n", []),
        ("You need two things.\n\nPack a lamp.\n\nPack a map.\n\n- new\n", [(0, 1, 2)]),
        ("# Two things to pack\n\nPack a lamp.\n\nPack a map.\n\n# End\n\nGo.\n", [(0, 1, 2)]),
        ("# Two boats\n\nOne sank.\n\nRain fell.\n", []),
        ("You need things:\n\n- a lamp\n- a map\n", []),
        ("# Two things to pack\n\n- a lamp\n- a map\n", [(1, 2)]),
        ("# Two things to pack\n\nPack light.\n\n- a lamp\n- a map\n", []),
        ("# Release 2\n\n- a lamp\n- a map\n", []),
    ],
)
def test_what_is_announced_as_so_many(source: str, together: list[tuple[int, ...]]) -> None:
    """Where as many stand behind as a number word right before says, they are one whole."""
    reading = read_source(source, Options(language="en"), format="markdown")
    assert list(counted_wholes(reading, tuple(in_series(reading)))) == together


@pytest.mark.parametrize(
    ("language", "source", "found"),
    [
        ("en", "Not only is it slow. The crew is rude.", True),
        ("en", "Not only does it cost much. It leaks.", True),
        ("en", "Not only is it slow, but it is dear. It leaks.", False),
        ("en", "Not only is it slow, it is dear. It leaks.", False),
        ("en", "Not only members may vote. It leaks.", False),
        ("en", "Not only is it slow.\n\nThe crew is rude.", False),
        ("de", "Nicht nur ist es langsam. Es ist auch teuer.", True),
        ("de", "Nicht nur Mitglieder dürfen wählen. Es regnet.", False),
        ("fr", "Non seulement il pleut. Il neige.", True),
        ("nl", "Niet alleen is het traag. Het is ook duur.", True),
        ("ru", "Не только дорого. Ещё и медленно.", True),
        ("ru", "Не только дорого, но и медленно. Дождь.", False),
    ],
)
def test_what_the_next_sentence_finishes(language: str, source: str, *, found: bool) -> None:
    """A sentence that says "not only" of itself and goes on in the next one of its paragraph."""
    reading = read_source(source, Options(language=language), format="markdown")
    assert list(unfinished(reading)) == ([(0, 1)] if found else [])


PAGE = """# Ferry

The museum of the town opened in 1987 and shows paintings of the sea.

## Times

Tickets are sold in the harbour office by two friendly clerks. {said}

## Travel

{body}
"""


@pytest.mark.parametrize(
    ("said", "body"),
    [
        (
            "One drawback is that the ferry leaves the north pier only at noon.",
            "{} Another is that dogs must pay a fare of 4 euros.",
        ),
        (
            "The main drawback is that the ferry leaves the north pier only at noon.",
            "{} Another is that dogs must pay a fare of 4 euros.",
        ),
        ("Some passengers bring large dogs aboard the boat.", "{} Others bring bicycles with trailers."),
        ("The first boat leaves the north pier at noon.", "{} The second boat stays in the south harbour."),
        (
            "The crew is on strike until Sunday.",
            "There are two reasons for the delay of the boat. {} The engine lacks a new pump.",
        ),
        ("The crew of the boat is rude to children.", "Not only is the ferry slow in winter. {}"),
        (
            "The crew of the boat is on strike until Sunday.",
            "The long queue has two causes. {} The engine lacks a new pump.",
        ),
        ("The ferry leaves the north pier every day at noon sharp.", "{} The bus does too."),
        ("The ferry leaves the north pier every day at noon sharp.", "{} The new bus runs just as well."),
        ("A night in the harbour costs 4 euros for each boat.", "{} Each has a lamp of its own and a bell."),
    ],
)
def test_one_does_not_go_without_the_other(said: str, body: str) -> None:
    """What is said elsewhere word for word stays where another sentence counts on it, and goes where none does."""
    whole = body.format(said)
    assert whole in dedup.condense(PAGE.format(said=said, body=whole), name="a.md", language="en").text
    alone = PAGE.format(said=said, body=f"Cars wait in the yard. {said}")
    assert said not in dedup.condense(alone, name="a.md", language="en").text.partition("## Travel")[2]
    both = PAGE.format(said=whole, body=f"Cars wait in the yard. {whole}")
    assert dedup.condense(both, name="a.md", language="en").text.endswith("Cars wait in the yard.\n")


def test_what_stands_between_takes_no_opening_of_a_series_along() -> None:
    """Where a sentence goes from before "On the other hand," what that joins to is still there."""
    said = "The ferry leaves the north pier every day at noon sharp."
    body = f"On the one hand, a trip is cheap. {said} On the other hand, the bay is rough."
    text = dedup.condense(PAGE.format(said=said, body=body), name="a.md", language="en").text
    assert text.endswith("On the one hand, a trip is cheap. On the other hand, the bay is rough.\n")
    text = dedup.condense(PAGE.format(said=said, body=body.partition(". ")[2]), name="a.md", language="en").text
    assert text.endswith("## Travel\n\nThe bay is rough.\n")
