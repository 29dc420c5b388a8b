"""The text of a PDF is read in paragraphs."""

from __future__ import annotations

import sys

import pytest

from dedup.errors import InputError, MissingExtraError
from dedup.parsing.documents.pdf import paragraphs_of, read
from pdf_files import pdf_of


def test_read() -> None:
    """Lines are joined, blank ones part paragraphs, signs make items."""
    data = pdf_of(
        ["The harbour ferry leaves from the", "north pier at noon.", "", "It is red."], ["- One.", "", "More."]
    )
    text = read(data, "a.pdf")
    assert text.source == "The harbour ferry leaves from the north pier at noon.\n\nIt is red.\n\n- One.\n\nMore.\n"
    assert "of a PDF only the text is read" in text.note


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        (["One\ntwo.\n\nThree."], ["One two.", "Three."]),
        (["The har-\nbour is far."], ["The harbour is far."]),
        (["The North-\nSouth line."], ["The North- South line."]),
        (["It leaves\n", "at noon."], ["It leaves at noon."]),
        (["It leaves.\n", "at noon."], ["It leaves.", "at noon."]),
        (["It leaves\n", "At noon."], ["It leaves", "At noon."]),
        (["", " \n"], []),
    ],
)
def test_paragraphs(pages: list[str], found: list[str]) -> None:
    """Words broken behind a hyphen are whole, and a sentence may go on over the page."""
    assert paragraphs_of(pages) == found


@pytest.mark.parametrize(("count", "left_out"), [(2, False), (3, True)])
def test_heads_and_feet(count: int, left_out: bool) -> None:
    """What stands first or last on half of three or more pages, but for its numbers, is none of the text."""
    texts = ("Rain falls.", "Snow melts.", "Wind blows.")
    pages = [f"The Harbour Times\n\n{text}\n\nPage {number} of 3" for number, text in enumerate(texts[:count], 1)]
    found = paragraphs_of(pages)
    assert [each for each in found if each in texts] == list(texts[:count])
    assert ("The Harbour Times" not in found) == left_out
    assert ("Page 1 of 3" not in found) == left_out


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"no pdf", "is no PDF"),
        (pdf_of(["Text."], protected=True), "is protected by a password"),
        (b"%PDF-1.4\nbroken", r"is damaged|has no text"),
        (pdf_of([""]), "has no text, only pictures of pages"),
    ],
)
def test_what_cannot_be_read(data: bytes, said: str) -> None:
    """Each in one line."""
    with pytest.raises(InputError, match=said) as failed:
        read(data, "a.pdf")
    assert "\n" not in str(failed.value)


def test_without_pdfminer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra."""
    for name in [each for each in sys.modules if each.partition(".")[0] == "pdfminer"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pdfminer", None)
    with pytest.raises(MissingExtraError, match='its extra "documents"'):
        read(pdf_of(["Text."]), "a.pdf")
