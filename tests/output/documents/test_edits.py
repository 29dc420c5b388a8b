"""What goes from a text goes from the elements it was made of, and nothing else does."""

from __future__ import annotations

import pytest

from dedup.changes import Change, Draft, Requested, draft_of
from dedup.options import Options
from dedup.output.documents.edits import Excision, Insertion, edits_of
from dedup.parsing.reading import read_source
from dedup.records import Anchor


def drafted(source: str, *changes: tuple[int, str | None]) -> Draft:
    """Change passages of a text."""
    draft = draft_of(read_source(source, Options(language="en"), name="a.md", format="markdown"))
    return draft.with_changes(tuple(Change(passage=at, text=text, reason=Requested()) for at, text in changes))


THREE = "Rain falls. Snow melts. Wind blows."


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ([0], "Snow melts. Wind blows."),
        ([1], "Rain falls. Wind blows."),
        ([2], "Rain falls. Snow melts."),
        ([0, 1], "Wind blows."),
        ([1, 2], "Rain falls."),
        ([0, 2], "Snow melts."),
        ([0, 1, 2], ""),
    ],
)
@pytest.mark.parametrize("width", [1, 5, 7, 40])
def test_sentences(gone: list[int], left: str, width: int) -> None:
    """A sentence goes with the space on one side of it, however the elements cut the text."""
    anchors = [
        Anchor(at, min(at + width, len(THREE)), number, 0, min(width, len(THREE) - at))
        for number, at in enumerate(range(0, len(THREE), width))
    ]
    edits = edits_of(drafted(THREE, *((each, None) for each in gone)), anchors)
    said = ""
    for anchor in anchors:
        text = THREE[anchor.start : anchor.end]
        for cut in reversed(edits.texts.get(anchor.element, [])):
            text = text[: cut.start] + text[cut.end :]
        said += text
    assert said == left
    assert edits.emptied == ({each.element for each in anchors} if not left else set())


@pytest.mark.parametrize(
    ("new", "cuts", "inserted"),
    [
        ("The old rain falls here.", [Excision(0, 12, 0)], [Insertion(0, "The", 0)]),
        ("However, the old rain falls.", [Excision(22, 33, 0)], [Insertion(22, "falls.", 0)]),
        ("However, the rain falls here.", [Excision(13, 17, 0)], []),
        ("However, the old rain falls here. Now.", [], [Insertion(33, " Now.", 0)]),
        ("However, the old rain falls", [Excision(27, 33, 0)], []),
    ],
)
def test_rewording(new: str, cuts: list[Excision], inserted: list[Insertion]) -> None:
    """The words that differ go, the new ones stand before them."""
    source = "However, the old rain falls here."
    edits = edits_of(drafted(source, (0, new)), [Anchor(0, len(source), 4, 0, len(source))])
    assert (edits.texts.get(4, []), edits.inserted.get(4, [])) == (cuts, inserted)


def test_whole_elements() -> None:
    """An element goes where all that stands for it goes; an escaped sign is one character of its element."""
    source = "Rain \\*falls\\*.[^1] Snow melts."
    anchors = [
        Anchor(0, 5, 0, 0, 5), Anchor(5, 7, 0, 5, 1), Anchor(7, 12, 0, 6, 5), Anchor(12, 14, 0, 11, 1),
        Anchor(14, 15, 0, 12, 1), Anchor(15, 19, 1, whole=True),
        Anchor(15, 24, 2, whole=True), Anchor(19, 31, 3, 0, 12),
    ]  # fmt: skip
    edits = edits_of(drafted(source, (0, None)), anchors)
    assert edits.wholes == {1: 0}
    assert edits.texts == {
        0: [Excision(0, 5, 0), Excision(5, 6, 0), Excision(6, 11, 0), Excision(11, 12, 0), Excision(12, 13, 0)],
        3: [Excision(0, 1, 0)],
    }
    assert edits.anything
    assert not edits_of(drafted(source), anchors).anything
