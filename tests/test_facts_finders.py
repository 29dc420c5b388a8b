"""What each finder reads out of a text."""

from __future__ import annotations

import pytest

from dedup.entailment import guards as facts
from dedup.entailment.guards.words import Words, alike
from dedup.language import table

LEXICON = facts.Lexicon(table("en"))


def found(kind: str, text: str) -> list[str]:
    """Bound, value and unit of the facts of a kind."""
    return [f"{fact.bound}{fact.value} {fact.mark}".strip() for fact in facts.read(text, LEXICON).found(kind)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("a dozen eggs", ["=12"]),
        ("The tower is 40 metres high.[^1] It leans.[^note2]", ["=40 m"]),
        ("[^3]: Two of them.", ["=2"]),
        ("two hundred and fifty boats", ["=250"]),
        ("three point", ["=3"]),
        ("3.5 million people", ["=3500000"]),
        ("1k runs", ["=1000"]),
        ("€500,000 in all", ["=500000 EUR"]),
        ("$5m for each", ["=5000000 USD"]),
        ("half a million euros", ["=500000 EUR"]),
        ("2/3 of them", ["=0.6666666667"]),
        ("two thirds of them", ["=0.6666666667"]),
        ("between 3 and 5 km", ["=3-5 km"]),
        ("3-5 km", ["=3-5 km"]),
        ("up to 30 minutes", ["<=30 min"]),
        ("at least 12 people", [">=12"]),
        ("12 people or more", [">=12"]),
        ("nearly 60 %", ["~60 %"]),
        ("less than a day", ["<=1 day"]),
        ("twice a day", ["=2"]),
        ("no one knows one another", []),
        ("this one is red", []),
        ("5 in total", ["=5"]),
    ],
)
def test_numbers(text: str, numbers: list[str]) -> None:
    """Figures, number words, ranges, fractions, units and bounds have one normal form."""
    assert found("number", text) == numbers


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("on March 4, 2024", ["y2024 m3 d4"]),
        ("on 4 March 2024", ["y2024 m3 d4"]),
        ("on the 4th of March", ["m3 d4"]),
        ("on 2024-03-04", ["y2024 m3 d4"]),
        ("on Monday, 4 March", ["m3 d4 w1"]),
        ("in the 1990s", ["y1990s"]),
        ("since March 2021", ["y2021 m3"]),
        ("at 5 p.m. sharp", ["t17:00"]),
        ("at 10:30 am", ["t10:30"]),
        ("due 04/05/2021 at last", ["04/05/2021"]),
        ("you may march on", []),
        ("the sun sat low", []),
        ("weighs 2000 kg", []),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    """Dates and times of day are read whatever their notation; verbs are no months."""
    assert found("date", text) == dates


@pytest.mark.parametrize(
    ("kind", "text", "values"),
    [
        ("version", "since v1.2.0 and version 2 or later", ["=1.2", ">=2"]),
        ("version", "all of 4.x", ["=4.x"]),
        ("version", "costs 3.4 euros", []),
        ("ordinal", "the third and the 21st time", ["3", "21"]),
        ("ordinal", "repeat step 5", ["step 5"]),
        ("ordinal", "First, wait a second.", []),
        ("link", "see https://www.example.org/a/, or a@example.org.", ["example.org/a", "a@example.org"]),
        ("code", "run `ls -l` in /usr/local/bin with --all", ["ls -l", "/usr/local/bin", "--all"]),
        ("code", "`` Song '' is a title", []),
        ("quotation", "he said “new harbour” twice", ["new harbour"]),
        ("quotation", "new harbour,” he said", ["new harbour"]),
        ("negation", "it is not safe", ["not"]),
        ("negation", "not only coins, with or without maps", []),
        ("limit", "only here, unless it rains", ["only", "unless"]),
        ("modality", "you must leave and may return", ["required", "possible"]),
    ],
)
def test_other_kinds(kind: str, text: str, values: list[str]) -> None:
    """Each finder gives normal forms and leaves look-alikes out."""
    marked = [value.removesuffix(" ability").removesuffix(" bare") for value in found(kind, text)]
    assert marked == values


def test_names_inside_sentences() -> None:
    """Capitals count inside a sentence; letters alone make an acronym or CamelCase a name anywhere."""
    assert found("name", "Yesterday Anthony Blum met the WHO.") == ["anthony", "blum", "who"]
    assert found("name", "JavaScript runs here.") == ["javascript"]
    assert found("name", "Setting Launch Permissions for an Application") == []


def test_names_of_a_document() -> None:
    """A word that opens a sentence is a name when the rest of the document says so."""
    texts = [
        "Mitragyna grows fast.",
        "We saw Mitragyna there.",
        "Trees grow.",
        "Anthony Blum came.",
        "So did Anna Blum.",
    ]
    names = facts.names_of(texts, table("en"))
    assert {"mitragyna", "anthony", "blum"} <= names
    assert "trees" not in names
    assert [fact.value for fact in facts.read("Mitragyna grows fast.", LEXICON, names=names).found("name")] == [
        "mitragyna"
    ]


def test_negation_is_tied_to_its_words() -> None:
    """Only the words after a negation are turned round, and two negations cancel out."""
    turned = facts.read("It helps sleep, but is not a standalone cure.", LEXICON).turned
    assert (turned["help"], turned["cure"]) == (1, 2)
    assert facts.read("It is not unsafe.", LEXICON).turned["safe"] == 1


def test_spans_stand_where_the_fact_is() -> None:
    """The span of a fact covers its words in the text that was read."""
    text = "About 12 people left on 4 March 2024 for Oslo."
    spans = {fact.kind: fact.span.of(text) for kind in facts.FINDERS for fact in facts.read(text, LEXICON).found(kind)}
    assert spans["number"] == "12"
    assert spans["date"] == "4 March 2024"
    assert spans["name"] == "Oslo"


def test_objections_say_both_sides() -> None:
    """An objection names the kind and what stands in either text."""
    ours, theirs = (facts.read(f"The lamp costs {price} euros.", LEXICON) for price in ("3.4", "3.5"))
    assert facts.objections(ours, theirs) == (facts.Objection("number", "3.4 EUR", "3.5 EUR"),)


def test_empty_and_foreign_texts() -> None:
    """Texts without words, and languages without tables, meet no error."""
    nothing = facts.read("", LEXICON)
    assert facts.objections(nothing, nothing) == ()
    plain = [facts.read(text, table("und")) for text in ("Turm 12 fällt nicht", "Turm 13 fällt nicht")]
    assert {objection.kind for objection in facts.objections(plain[0], plain[1])} == {"number"}


def test_reading_is_the_same_with_a_shared_lexicon() -> None:
    """What was read before does not change what is read."""
    text = "Prices rose by 5 per cent in Norway."
    assert facts.read(text, table("en")).by_kind == facts.read(text, LEXICON).by_kind


def test_words_keep_apart_what_the_guards_need() -> None:
    """Contractions fall into verb and negation, possessives are dropped, clauses end at commas."""
    words = Words.read("They don't know Ann's plan, we do.", LEXICON)
    assert words.lower == ("they", "do", "n't", "know", "ann", "plan", "we", "do")
    assert words.clauses[0] != words.clauses[-1]


def test_alike_is_about_forms_of_a_word() -> None:
    """A shared beginning makes forms of one word, not figures and not neighbours in the dictionary."""
    assert alike("license", "licence")
    assert not alike("austria", "australia")
    assert not alike("20231", "20232")


def test_near_duplicates_are_told_apart_both_ways() -> None:
    """A name or number that only one text has keeps near-duplicates apart, an ordinary word more does not."""
    plain, named, longer = (
        facts.read(text, LEXICON)
        for text in (
            "The file is under the MIT licence.",
            "The file is under the MIT and BSD licence.",
            "The whole file is under the MIT licence.",
        )
    )
    assert facts.objections(plain, named) == ()
    assert facts.apart(plain, named)
    assert facts.apart(named, plain)
    assert not facts.apart(plain, longer)


def test_objections_are_one_way() -> None:
    """The carrier may say more than the claim, not less."""
    short, long = (facts.read(text, LEXICON) for text in ("It opens in Oslo.", "It opens in Oslo on 4 March 2024."))
    assert not facts.objects(short, long)
    assert facts.objects(long, short)
