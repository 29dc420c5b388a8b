"""Which heading a passage stands under, and which contents lines name a removed heading."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.discourse.sections import contents_lines, under_headings
from dedup.language import table
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.records import Block, Document, Kind, Passage, Reading, Span

ENGLISH = Options(language="en")


def test_under_headings() -> None:
    """A passage stands under the nearest heading, a heading under the nearest one of a higher level; never a title."""
    source = "# Title\n\n## One\n\nRain falls.\n\n### Inner\n\nSnow falls.\n\n## Two\n\nHail falls.\n"
    reading = read_source(source, ENGLISH, format="markdown")
    texts = [passage.text for passage in reading.passages]
    assert {texts[passage]: texts[heading] for passage, heading in under_headings(reading)} == {
        "Rain falls.": "One",
        "Inner": "One",
        "Snow falls.": "Inner",
        "Hail falls.": "Two",
    }


@pytest.mark.parametrize(
    ("line", "names"),
    [("Opening Hours", True), ("1. Opening Hours", True), ("Opening Hours 12", True), ("2 Opening Hours 7", True),
     ("The Opening Hours of it", False)],
)  # fmt: skip
def test_a_contents_line_goes_with_its_heading(line: str, names: bool) -> None:
    """One word before the heading's name and one behind it, a number and a page, make no difference."""
    texts, kinds = (line, "Opening Hours"), (Kind.CONTENTS, Kind.HEADING)
    blocks = tuple(Block(kind=kind, span=Span(0, 1)) for kind in kinds)
    passages = tuple(
        Passage(index=at, block=at, span=Span(0, 1), text=text, prose=False) for at, text in enumerate(texts)
    )
    document = Document(name="a", source="a", format="text", blocks=blocks)
    reading = Reading(document=document, passages=passages, claims=(), language=table("en"))
    assert list(contents_lines(reading, np.array([True, False]))) == ([0] if names else [])
    assert list(contents_lines(reading, np.array([True, True]))) == []


@pytest.mark.parametrize(
    ("levels", "above"),
    [
        ([2, 2, 2], [-1, -1, -1]),
        ([2, 3, 3, 2, 3], [-1, 0, 0, -1, 3]),
        ([2, 4, 3, 4, 3, 2, 4], [-1, 0, 0, 2, 0, -1, 5]),
        ([4, 3, 2, 4, 4, 3, 4], [-1, -1, -1, 2, 2, 2, 5]),
    ],
)
def test_headings_of_any_levels(levels: list[int], above: list[int]) -> None:
    """A heading stands under the last one before it that is of a higher level, whatever lies between."""
    source = "".join(f"{'#' * level} Heading {at}\n\nText of {at}.\n\n" for at, level in enumerate(levels))
    reading = read_source(f"# Title\n\n{source}", ENGLISH, format="markdown")
    texts = [passage.text for passage in reading.passages]
    found = {texts[passage]: texts[heading] for passage, heading in under_headings(reading)}
    expected = {f"Heading {at}": f"Heading {of}" for at, of in enumerate(above) if of >= 0}
    assert {name: of for name, of in found.items() if name.startswith("Heading")} == expected
