"""A name must stand in the support in some form."""

from __future__ import annotations

import pytest

from dedup.entailment import guards
from dedup.entailment.guards.names import Capitals
from dedup.language import table
from reading_facts import LEXICON, found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("It was signed in Germany.", "It was signed in France.", True),
        ("It was led by Blum.", "It was led by Anthony Blum.", False),
        ("It was led by Anthony Blum.", "It was led by Blum.", True),
        ("It met the World Health Organization.", "It met the WHO.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("name", claim, support) is kept


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
    names = guards.names_of(texts, table("en"))
    assert {"mitragyna", "anthony", "blum"} <= names
    assert "trees" not in names
    assert [fact.value for fact in guards.facts_of("Mitragyna grows fast.", LEXICON, names=names).found("name")] == [
        "mitragyna"
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Red Mill", ["mill"]),
        ("Red Mill Row", []),
        ("Old Red Mill Row Town Hall Square Bridge gate", ["red", "mill", "row", "town", "hall", "square", "bridge"]),
        ("Old Red Mill Row Town Hall Square Bridge Lane gate", []),
    ],
)
def test_capitals_of_a_title_mean_nothing(text: str, values: list[str]) -> None:
    """From three content words on, nine tenths of them written large, a text is a title."""
    assert found("name", text) == values


def test_capitals_are_counted_on() -> None:
    """Where some texts went and others came, the counts are those of the texts there are."""
    texts = ["The Pages of Marrow met.", "Blum Ash came.", "Some pages are torn.", "Ash came."]
    whole, gone, came = (Capitals.of(some, LEXICON) for some in (texts[:3], texts[1:2], texts[3:]))
    found = whole.exchanged(gone, came)
    alone = Capitals.of([texts[0], texts[2], texts[3]], LEXICON)
    assert (found.inside, found.small, found.opening) == (alone.inside, alone.small, alone.opening)
    assert found.names() == alone.names()
    assert "marrow" in found.names()
    assert whole.names() != found.names()
