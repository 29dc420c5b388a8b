"""A source is read: format, language, passages, and who states what."""

from __future__ import annotations

import pytest

from dedup.changes import draft_of
from dedup.entailment.relate import relate
from dedup.errors import LanguageError, OptionError
from dedup.options import Options
from dedup.parsing.reading import read_source


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("The ferry leaves at noon and the dogs are welcome on the deck.", "en"),
        ("Die Fähre legt um zwölf Uhr ab und die Hunde sind auf dem Deck willkommen.", "de"),
        ("Le bac quitte le port à midi et les chiens sont les bienvenus sur le pont.", "fr"),
    ],
)
def test_language_is_detected(source: str, code: str) -> None:
    """The language is told from the text unless it is named."""
    assert read_source(source, Options()).document.language == code
    assert read_source(source, Options(language="en")).document.language == "en"


def test_unknown_language() -> None:
    """A language without a word table is refused by its code."""
    with pytest.raises(LanguageError, match="xx"):
        read_source("The ferry leaves.", Options(language="xx"))


def test_format() -> None:
    """The format comes from the name, from the text, or from the caller; an unknown one is refused."""
    assert read_source("Rain.\n", Options(), name="a.md").document.format == "markdown"
    assert read_source("Rain.\n", Options(), name="a.txt").document.format == "text"
    assert read_source("Rain.\n", Options(), name="a.txt", format="markdown").document.format == "markdown"
    with pytest.raises(OptionError):
        read_source("Rain.\n", Options(), format="pdf")


def test_only_running_text_is_judged() -> None:
    """Headings, code and tables make no claims."""
    reading = read_source("# Rain\n\nRain falls on the hills.\n\n```\nrain\n```\n", Options(), format="markdown")
    relation = relate(reading, Options())
    assert {claim.passage for claim in relation.claims} == {p.index for p in reading.passages if p.prose}


def test_a_draft_begins_without_changes() -> None:
    """The draft of a reading keeps every passage."""
    reading = read_source("Rain falls. Snow falls.", Options())
    assert draft_of(reading).kept() == (0, 1)
