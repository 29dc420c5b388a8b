"""A source is read: format, language, passages, and who states what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import articles
from dedup.errors import InputError, LanguageError, OptionError
from dedup.options import Options
from dedup.parsing.reading import read_output, read_source

if TYPE_CHECKING:
    from random import Random


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


@settings(max_examples=12, deadline=None, derandomize=True)
@given(articles(), st.randoms(use_true_random=False), st.sampled_from(["markdown", "text"]))
def test_an_output_is_read_as_if_alone(source: str, chance: Random, form: str) -> None:
    """What stands in the source as well is cut there once, and comes out the same."""
    options = Options(language="en")
    before = read_source(source, options, format=form)
    pieces = [piece for piece in re.split(r"(?<=[.!?])( +)|(\n+)", source) if piece]
    output = "".join(piece for piece in pieces if chance.random() < 0.8 or not piece.strip())
    alone = read_source(output, options, format=form)
    found = read_output(output, before)
    assert (found.passages, found.claims) == (alone.passages, alone.claims)


@pytest.mark.parametrize(
    "source",
    [
        "Mr. Ash left. It rained; nobody who was there minded the rain.",
        "See `a. B` now. Then go.",
        "In short, it rains.",
    ],
)
def test_a_line_that_stays_is_cut_as_before(source: str) -> None:
    """Sentences and claims of a line are those of the source, at the place they have now."""
    options = Options(language="en")
    before = read_source(source, options, format="markdown")
    found = read_output(f"# Rain\n\n{source}", before)
    assert [passage.text for passage in found.passages[1:]] == [passage.text for passage in before.passages]
    assert [claim.text for claim in found.claims] == [claim.text for claim in before.claims]
    assert [passage.span.of(found.document.source) for passage in found.passages[1:]] == [
        passage.span.of(source) for passage in before.passages
    ]


@pytest.mark.parametrize(("name", "form"), [("a.html", None), ("<text>", "html")])
def test_a_page_is_a_document(name: str, form: str | None) -> None:
    """The text of a page alone cannot be given back; it is said what can."""
    with pytest.raises(InputError, match="give the file to condense_file"):
        read_source("<p>Rain falls.</p>", Options(), name=name, format=form)
