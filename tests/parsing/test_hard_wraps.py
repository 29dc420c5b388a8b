"""Hard-wrapped text: whatever the width, the blocks are those of the text with a paragraph on each line."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

import dedup
from dedup.parsing.formats import parse
from dedup.parsing.hard_wraps import wrapping_of
from dedup.records import Document, Kind
from reading_blocks import plain_text

SAMPLES = Path(__file__).parents[2] / "samples"
BODY = "The pump takes water from the lower basin and lifts it to the tank on the roof, where it waits for the day."


def _told(document: Document) -> list[tuple[str, str]]:
    source = document.source
    return [(b.kind.value, " ".join(s.of(source) for s in b.prose).replace("- ", "-")) for b in document.blocks]


def _headings(document: Document) -> list[str]:
    return [text for kind, text in _told(document) if kind in ("title", "heading")]


def _wrapped(text: str, width: int, *, indent: str = "", tight: bool = False) -> str:
    """Wrap each line; list items hang by `indent`, and stand without blank lines between them where `tight`."""
    out = ""
    before = ""
    for line in filter(str.strip, text.splitlines()):
        item = line.startswith("- ")
        if before:
            out += "\n" if tight and item and before.startswith("- ") else "\n\n"
        out += textwrap.fill(line, width, subsequent_indent=indent if item else "")
        before = line
    return out + "\n"


@pytest.mark.parametrize("tight", [False, True])
@pytest.mark.parametrize("indent", ["", "  "])
@pytest.mark.parametrize("name", ["kratom.txt", "heater.txt"])
def test_any_width_gives_the_same_blocks(name: str, indent: str, tight: bool) -> None:
    """Headings and contents lines over several lines stay what they are, and no paragraph becomes one."""
    text = (SAMPLES / name).read_text(encoding="utf-8")
    whole = _told(plain_text("\n\n".join(filter(str.strip, text.splitlines()))))
    for width in range(40, 121):
        assert _told(plain_text(_wrapped(text, width, indent=indent, tight=tight))) == whole, width


@pytest.mark.parametrize("width", [50, 66, 84, 107])
def test_wrapped_articles_are_condensed_alike(width: int) -> None:
    """The sample keeps its headings at any width, nothing is broken, and a second run finds nothing to do."""
    text = (SAMPLES / "kratom.txt").read_text(encoding="utf-8")
    plain = dedup.condense(text, name="a.txt")
    result = dedup.condense(_wrapped(text, width, tight=True), name="a.txt")
    assert result.words_after == plain.words_after
    assert _headings(plain_text(result.text)) == _headings(plain_text(plain.text))
    assert not [finding for finding in result.findings if finding.broken]
    assert dedup.condense(result.text, name="a.txt").text == result.text


def test_a_part_of_a_wrapped_line_that_recurs_is_no_heading() -> None:
    """A line that stands alone nowhere is a part of its paragraph, however often the same words are wrapped alike."""
    paragraph = textwrap.fill(BODY, 40)
    document = plain_text(f"{paragraph}\n\n{paragraph}\n\n{paragraph}\n")
    assert [kind for kind, _ in _told(document)] == ["paragraph"] * 3


def test_capitals_and_numbers_within_a_wrapped_paragraph_are_no_headings() -> None:
    """A clause in capitals and one that opens with a section number are text when they run over lines."""
    clause = "IN NO EVENT SHALL THE AUTHORS OR THE HOLDERS BE LIABLE FOR ANY CLAIM OR OTHER DAMAGE AT ALL."
    numbered = "2.1 The licence given here holds for the whole of the work and for each of its parts, wherever it is."
    source = "\n\n".join(textwrap.fill(text, 40) for text in (BODY, clause, numbered))
    assert [kind for kind, _ in _told(plain_text(source))] == ["paragraph"] * 3


def test_a_wrapped_heading_in_capitals_or_with_a_number_is_one() -> None:
    """A heading over two lines is one block."""
    heads = ["HOW THE PUMP AND THE TANK ARE SET UP AND CLEANED", "2.1 How the Pump and the Tank Are Cleaned Each Year"]
    source = "\n\n".join(textwrap.fill(text, 40) for head in heads for text in (head, BODY))
    document = plain_text(f"A Report on Water\n\n{BODY}\n\n{source}\n")
    assert [text for kind, text in _told(document) if kind == "heading"] == heads


def test_breaks_that_were_meant_join_nothing() -> None:
    """Lines that had room for the next word are an address or a verse, no heading over several lines."""
    source = f"{textwrap.fill(BODY, 60)}\n\nThe Water Board\nOld Mill Lane\n\n{textwrap.fill(BODY, 60)}\n"
    assert [text for _, text in _told(plain_text(source))] == [BODY, "The Water Board", "Old Mill Lane", BODY]


def test_wide_words_do_not_set_the_width() -> None:
    """A web address wider than the text does not make every other break look meant."""
    link = "https://example.org/" + "a" * 80
    source = textwrap.fill(f"Read {link} for more. {BODY} {BODY}", 40, break_long_words=False)
    title = textwrap.fill("How the Pump and the Tank on the Roof Work", 40)
    document = plain_text(f"{title}\n\n{source}\n")
    assert [kind for kind, _ in _told(document)] == ["title", "paragraph"]


def test_quotations_go_on_without_their_mark() -> None:
    """The rest of a quoted line that was wrapped belongs to the quotation."""
    source = textwrap.fill("> " + BODY, 40) + "\n\n" + textwrap.fill(BODY, 40)
    assert _told(plain_text(source)) == [("quote", BODY), ("paragraph", BODY)]


def test_items_go_on_behind_a_full_stop() -> None:
    """A sentence of an item may end where a line does."""
    item = "- Take the filter out of the basin first. Then wash it in warm water until it is clean again."
    source = textwrap.fill(BODY, 41) + "\n\n" + textwrap.fill(item, 41) + "\n" + textwrap.fill(item, 41)
    assert "first.\nThen" in source
    assert [kind for kind, _ in _told(plain_text(source))] == ["paragraph", "item", "item"]


def test_markdown_contents_may_be_wrapped() -> None:
    """Wrapped entries of a list find the headings they name in Markdown too."""
    heads = ["How the Pump and the Tank on the Roof Are Set Up", "How the Pump and the Tank on the Roof Are Cleaned"]
    entries = "\n".join(textwrap.fill(f"- {head}", 40, subsequent_indent="  ") for head in heads)
    body = "\n\n".join(f"## {head}\n\n{textwrap.fill(BODY, 40)}" for head in heads)
    document = parse(f"# Water\n\n{entries}\n\n{body}\n", "a.md", "markdown")
    assert [b.kind for b in document.blocks][:4] == [Kind.TITLE, Kind.CONTENTS, Kind.CONTENTS, Kind.HEADING]


def test_short_lines_head_wrapped_markdown_too() -> None:
    """Whether a short open line between blank ones is a heading does not hang on how long the other lines are."""
    for width in (40, 1000):
        body = textwrap.fill(BODY, width)
        document = parse(f"# Water\n\n{body}\n\nThe Tank\n\n{body}\n", "a.md", "markdown")
        assert _headings(document) == ["Water", "The Tank"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_exact_copies_under_a_contents_list_go(gap: str) -> None:
    """In a small wrapped file with a contents list a sentence that stands in each section stays in one."""
    heads = ["Opening Hours of the Library", "How to Borrow Books", "The Reading Room on the Second Floor"]
    copied = "The library opens at nine in the morning on every working day of the week."
    own = ["Members may borrow six books for four weeks.", "The reading room has forty desks and two printers."]
    parts = ["The City Library and Its Reading Rooms", *(textwrap.fill(f"- {head}", 40) for head in heads)]
    for head, first in zip(heads, ["", *own], strict=True):
        parts += [head, textwrap.fill(f"{first} {copied}".strip(), 40)]
    result = dedup.condense(gap.join(parts) + "\n", name="a.txt")
    assert " ".join(result.text.split()).count(copied) == 1
    assert _headings(plain_text(result.text)) == [parts[0], *heads]
    assert not [finding for finding in result.findings if finding.broken]
    assert dedup.condense(result.text, name="a.txt").text == result.text


def test_a_heading_straight_above_a_line_stands_apart_where_nothing_is_wrapped() -> None:
    """Where no line runs on into the next, an open line above a sentence is no part of it."""
    document = plain_text("Opening\nThe shop opens at nine.\n\nClosing\nThe shop closes at six.\n")
    assert [kind for kind, _ in _told(document)] == ["title", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(("wide", "wrapped"), [(2, True), (3, False)])
def test_wide_lines_tell_that_nothing_is_wrapped(wide: int, wrapped: bool) -> None:
    """A line or two of ten may be wider than anybody wraps; more of them mean a paragraph on each line."""
    lines = ["Word " * 30 + "ends."] * wide + ["A short line ends."] * (11 - wide)
    assert wrapping_of([lines], spaced=True).wrapped is wrapped
