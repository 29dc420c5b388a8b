"""A heading that is linked to stays, and a contents line goes with the heading it links to."""

from __future__ import annotations

import pytest

import dedup
from dedup.discourse.anchors import anchored, heading_links, link_targets
from dedup.options import Options
from dedup.parsing.reading import read_source

ENGLISH = Options(language="en")
TIMES = "The harbour ferry leaves from the north pier at noon every day."
BODY = f"""## Times

{TIMES} It takes an hour.

## Fares

A ticket costs four euros at the kiosk.

## Times again

{TIMES}

## Dogs

Dogs travel free of charge{{}}.
"""
NAMES = ("Times", "Fares", "Times again", "Dogs")


def contents(mark: str, head: str = "") -> str:
    """Write a linked contents list."""
    lines = [f"{mark} [{name}](#{name.lower().replace(' ', '-')})" for name in NAMES]
    return "\n".join(["# Harbour", "", *([head, ""] if head else []), *lines, "", ""])


@pytest.mark.parametrize("mark", ["-", "*", "1."])
@pytest.mark.parametrize("head", ["", "## Contents"])
def test_a_linked_contents_line_goes_with_its_heading(mark: str, head: str) -> None:
    """Nothing of the section is left, and nothing points at it."""
    result = dedup.condense(contents(mark, head) + BODY.format(""), ENGLISH, name="a.md")
    assert "again" not in result.text.lower()
    assert all(f"[{name}]" in result.text for name in NAMES if name != "Times again")
    assert [finding for finding in result.findings if finding.kind.value == "dangling"] == []


@pytest.mark.parametrize(
    "link",
    [
        "; see [times again](#times-again)",
        "; see [times again](<#times-again>)",
        ' <a href="#times-again">again</a>',
        ' ([again](#Times-Again "title"))',
    ],
)
def test_a_heading_that_is_linked_to_stays(link: str) -> None:
    """A link in the running text still leads somewhere."""
    result = dedup.condense(contents("-") + BODY.format(link), ENGLISH, name="a.md")
    assert "## Times again" in result.text
    assert "[Times again](#times-again)" in result.text
    assert [finding for finding in result.findings if finding.kind.value == "dangling"] == []


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Times again", "times-again"),
        ("What's *new*?", "whats-new"),
        ("The `--quiet` option", "the---quiet-option"),
        ("See [the page](http://a.org)", "see-the-page"),
        ("Über uns", "über-uns"),
        ("2. Fares", "2-fares"),
    ],
)
def test_headings_have_the_anchors_of_their_words(heading: str, anchor: str) -> None:
    """As the common renderers make them."""
    reading = read_source(f"# Title\n\n## {heading}\n\nText here.\n", ENGLISH, name="a.md")
    assert anchor in anchored(reading.document, reading.passages)


def test_equal_headings_are_numbered_and_written_anchors_need_none() -> None:
    """The second "Notes" is notes-1; an id stands by itself."""
    text = (
        'A [b](#notes-1) [c](#x) [d](#gone).\n\n## Notes\n\nOne.\n\n<a id="x"></a>\n\n## Notes\n\nTwo.\n\n## X\n\nY.\n'
    )
    reading = read_source(text, ENGLISH, name="a.md")
    assert anchored(reading.document, reading.passages).keys() == {"notes", "notes-1"}
    assert [reading.passages[at].text for _, at in heading_links(reading.document, reading.passages)] == ["Notes"]
    assert list(link_targets("[a](#b) [c](d#e)")) == ["b"]


@pytest.mark.parametrize(
    "note", ["The pier was rebuilt in 1987 after a storm.", "Tariff of 2024.", "See the museum."], ids=["a", "b", "c"]
)
def test_a_footnote_keeps_a_reference(note: str) -> None:
    """Renderers show no footnote that nothing refers to: both stay, or both go."""
    source = f"{TIMES}\n\nDogs travel free of charge.\n\n{TIMES[:-1]}.[^2]\n\n[^2]: {note}\n"
    result = dedup.condense(source, ENGLISH, name="a.md")
    assert result.text.count("[^2]") in (0, 2)
    assert note in result.text
