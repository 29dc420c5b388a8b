"""A source is read: format, language, passages, and who states what."""

from __future__ import annotations

import pytest

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
