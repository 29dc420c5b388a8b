"""A sentence that leads into something never stands over nothing."""

from __future__ import annotations

import pytest

import dedup
from dedup.discourse.leads import bare_leads, led, number_announced, number_counted, only_closes, only_leads
from dedup.discourse.lists import by_block
from dedup.options import Options
from dedup.parsing.reading import read_source
from needing import needed, read

SAID = "The ferry leaves the north pier every day at noon sharp."
MORE = "Dogs travel free of charge when they are on a lead."
PAGE = f"""# Ferry

{SAID} {MORE} The mayor of the town opened the pier in 1987.

## Bridge

The bridge is closed because a crack was found.

{{}}

## End

Cats are not allowed on deck.
"""
BARE = ("This has two consequences:", "In short:", "Here is why:", "**In short:**", "There are two reasons.",
        "Two things follow from this.", "This has three effects.", "简而言之：", "Kurz gesagt:",
        "In short, this is what counts.", "To put it simply.", "Here's how it works.")  # fmt: skip
FULL = "The council of the town closed it for 4 weeks in May and gave as reasons:"


BEHIND = (SAID, f"{SAID} {MORE}", "- a lamp\n- a map", f"> {SAID}", "```\nrun ferry\n```", "| a |\n| - |\n| b |")


@pytest.mark.parametrize(
    ("lead", "behind"),
    # Each lead before a paragraph and a list, and three of different forms before everything.
    [(lead, behind) for lead in BARE for behind in (BEHIND if lead in BARE[::5] else (BEHIND[0], BEHIND[2]))],
)
def test_a_short_lead_goes_with_what_it_leads_into(lead: str, behind: str) -> None:
    """At any length and without one: nothing, or the lead with what stands behind it."""
    for ratio in (None, 0.65):
        short = dedup.condense(PAGE.format(f"{lead}\n\n{behind}"), name="a.md", language="en", ratio=ratio).text
        left = short.partition(lead)[2].partition("## End")[0].strip()
        assert left or lead not in short, ratio
        assert not left or left[:8] in behind


@pytest.mark.parametrize("behind", [SAID, f"> {SAID}"])
def test_a_full_lead_keeps_the_beginning_of_what_it_leads_into(behind: str) -> None:
    """It says something itself, so it stays, and something stays below it."""
    short = dedup.condense(PAGE.format(f"{FULL}\n\n{behind}"), name="a.md", language="en").text
    assert f"{FULL}\n\n{behind}\n" in short


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("one two three four five six:", True),
        ("one two three four five six seven:", False),
        ("It costs 4:", False),
        ("There are three possible reasons.", True),
        ("There are three reasons for the delay of the boat.", None),
        ("It looks so.", None),
    ],
)
def test_a_short_lead_says_nothing_alone(text: str, *, bare: bool | None) -> None:
    """Up to six words without a figure, or a sentence that only counts; None is no lead."""
    reading = read(f"{text}\n\n{SAID}\n")
    given = (reading.document, reading.passages, by_block(reading.document, reading.passages), reading.language)
    assert [lead for lead, _ in led(*given)] == ([] if bare is None else [0])
    assert [lead for lead, _ in bare_leads(*given)] == ([0] if bare else [])


def test_what_stands_behind_needs_its_lead() -> None:
    """All of a paragraph; a longer lead needs the first of it, and nothing leads across a heading."""
    assert needed(f"In short:\n\n{SAID} {MORE}\n") == {1: (0,), 2: (0,)}
    assert needed(f"{FULL}\n\n{SAID} {MORE}\n") == {0: (1,), 1: (0,), 2: (0,)}
    assert 2 not in needed(f"It is so. In short:\n\n## Bridge\n\n{SAID}\n")


@pytest.mark.parametrize(
    ("language", "text", "only"),
    [
        ("en", "In short, this is what counts.", True),
        ("en", "To put it simply:", True),
        ("en", "**Put simply.**", True),
        ("en", "Here’s why.", True),
        ("en", "Here are the reasons.", True),
        ("en", "It works like this.", True),
        ("en", "The following applies.", True),
        ("en", "In short, the ferry is late.", False),
        ("en", "Here is the ferry.", False),
        ("en", "It works like a pump.", False),
        ("en", "Put simply, it leaks.", False),
        ("de", "Kurz gesagt.", True),
        ("de", "Es gilt Folgendes:", True),
        ("de", "Es gilt die Ordnung.", False),
        ("fr", "Voici comment.", True),
        ("fr", "Bref, il pleut.", False),
        ("es", "En pocas palabras.", True),
        ("es", "En pocas horas.", False),
        ("it", "Ecco perché.", True),
        ("it", "Ecco il ponte.", False),
        ("nl", "Kort gezegd.", True),
        ("nl", "Kort daarna.", False),
        ("pt", "Eis o que importa.", True),
        ("pt", "Eis a ponte.", False),
        ("ru", "Короче говоря.", True),
        ("ru", "Вот мост.", False),
        ("zh", "简而言之。", True),
        ("zh", "简而言之，下雨。", False),
        ("ja", "要するに。", True),
        ("ja", "要するに雨です。", False),
        ("th", "กล่าวโดยย่อ", True),
        ("th", "กล่าวโดยย่อ ฝนตก", False),
    ],
)
def test_what_says_only_that_something_follows(language: str, text: str, *, only: bool) -> None:
    """The whole sentence does; one that goes on to say it does not."""
    reading = read_source(text, Options(language=language))
    assert only_leads(reading.passages[0], reading.language) is only


@pytest.mark.parametrize(
    ("language", "text", "more"),
    [
        ("en", "That's all there is to it!", "That's all wrong."),
        ("en", "And there you have it.", "And there it is."),
        ("en", "You’re all set!", "You are tired."),
        ("de", "Das war's!", "Das war teuer."),
        ("fr", "Et voilà !", "Et voilà le pont."),
        ("es", "Eso es todo.", "Eso es caro."),
        ("it", "È tutto.", "È caro."),
        ("nl", "Dat is alles.", "Dat is duur."),
        ("pt", "Pronto!", "Pronto para sair."),
        ("ru", "Вот и всё!", "Вот и мост."),
        ("zh", "就是这样。", "就是这样的船。"),
        ("ja", "以上です。", "以上は雨です。"),
        ("th", "เสร็จแล้ว", "เสร็จแล้ว ฝนตก"),
    ],
)
def test_what_says_only_that_it_is_all(language: str, text: str, more: str) -> None:
    """The whole sentence does; one that goes on does not."""
    for each, closes in ((text, True), (more, False)):
        reading = read_source(each, Options(language=language))
        assert only_closes(reading.passages[0], reading.language) is closes


def test_what_only_leads_stands_over_the_rest_of_its_paragraph() -> None:
    """That needs it, and it points at nothing before it, unless a pronoun of its own does."""
    assert needed(f"{MORE} In short, this is what counts. {SAID} Rain falls.\n") == {2: (1,), 3: (1,)}
    assert needed(f"{MORE} It works like this. {SAID}\n") == {1: (0,), 2: (1,)}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("There are three reasons.", 3),
        ("This has 2 main effects:", 2),
        ("Four rules follow.", 4),
        ("It has two doors.", 0),
    ],
)
def test_what_a_sentence_counts(text: str, number: int) -> None:
    """Where it does nothing else."""
    reading = read(text)
    assert number_counted(reading.passages[0], reading.language) == number


@pytest.mark.parametrize(
    ("language", "counts", "more"),
    [
        ("de", "Es gibt drei Gründe", "für den Halt"),
        ("fr", "Il y a trois raisons", "à cela"),
        ("es", "Hay tres razones", "para ello"),
        ("it", "Ci sono tre motivi", "per questo"),
        ("nl", "Er zijn drie redenen", "voor de stop"),
        ("pt", "Há três razões", "para isso"),
        ("ru", "Есть три причины", "для этого"),
    ],
)
def test_other_languages_count_too(language: str, counts: str, more: str) -> None:
    """With words of their own: a whole sentence, or the beginning of one that says more."""
    for text, alone in ((f"{counts}.", 3), (f"{counts} {more}.", 0)):
        reading = read_source(text, Options(language=language))
        assert number_announced(reading.passages[0], reading.language) == 3
        assert number_counted(reading.passages[0], reading.language) == alone


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("There are three reasons.", 3),
        ("There are three reasons for the delay of the boat.", 3),
        ("There are three reasonable people.", 0),
        ("For the delay there are three reasons.", 3),
        ("Here are three reasons for the delay.", 3),
        ("Here are three very good reasons.", 0),
        ("Three things make people wait.", 3),
        ("The delay has 3 causes.", 3),
        ("The delay has one cause.", 0),
        ("The delay has causes.", 0),
        ("Half the reasons are known.", 0),
        ("The crew has three sons.", 0),
        ("Add three methods to your account.", 0),
    ],
)
def test_what_a_sentence_counts_that_says_more(text: str, number: int) -> None:
    """Wherever it has the count, within two words before what a text tells one by one."""
    reading = read(text)
    assert number_announced(reading.passages[0], reading.language) == number


def test_what_only_leads_into_a_list_goes_with_it() -> None:
    """Without a colon too, and where a length is asked for."""
    reading = read("Rain falls. Here's the deal.\n\n- Pack a lamp.\n- Pack a map.\n")
    found = list(
        bare_leads(reading.document, reading.passages, by_block(reading.document, reading.passages), reading.language)
    )
    assert found == [(1, [2, 3])]
    text = PAGE.format(f"Here's the deal.\n\n- {SAID}\n- {MORE}\n")
    for words in range(20, 80, 5):
        left = dedup.condense(text, name="a.md", language="en", words=words).text
        assert ("Here's the deal." in left) <= (f"- {SAID}" in left or f"- {MORE}" in left)


def test_two_closing_remarks_go_together() -> None:
    """Neither is what the other closes."""
    text = PAGE.format(f"{SAID} That's it! You're all set.")
    left = dedup.condense(text, name="a.md", language="en").text
    assert "That's it" not in left
    assert "all set" not in left
