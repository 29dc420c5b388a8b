"""Report links inside an article that lead nowhere any more, and footnotes nothing refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.changes import Finding, FindingKind
from dedup.checking.settings import SETTINGS
from dedup.discourse.anchors import NOTE, anchored, link_targets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.records import Passage, Reading

__all__ = ["unlinked"]


def unlinked(source: Reading, output: Reading) -> Iterator[Finding]:
    """Give the links of the output that led somewhere in the source, and its footnotes that had a reference there."""
    before = anchored(source.document, source.passages)
    after = anchored(output.document, output.passages)
    gone = before.keys() - after.keys()
    for passage in output.passages:
        for target in link_targets(passage.text):
            if target in gone:
                yield _finding(source, passage, f"the link to #{target} in {_shown(passage)!r} leads nowhere now")
    if source.document.syntax.footnotes:
        yield from _footnotes(source, output)


def _footnotes(source: Reading, output: Reading) -> Iterator[Finding]:
    had, has = _labels(source), _labels(output)
    for passage in output.passages:
        for note in NOTE.finditer(passage.text):
            defines = note["defined"] is not None
            label, other = note["label"], not defines
            if (label, other) in had and (label, other) not in has:
                what = "nothing refers to the footnote" if defines else "there is no footnote any more for"
                yield _finding(source, passage, f"{what} [^{label}] in {_shown(passage)!r}")


def _labels(reading: Reading) -> frozenset[tuple[str, bool]]:
    """Give the labels of footnotes with whether they are defined (or else referred to) there."""
    return frozenset(
        (note["label"], note["defined"] is not None)
        for passage in reading.passages
        for note in NOTE.finditer(passage.text)
    )


def _shown(passage: Passage) -> str:
    return passage.text[: SETTINGS.passage_characters_shown]


def _finding(source: Reading, passage: Passage, message: str) -> Finding:
    places = tuple(each.index for each in source.passages if each.text == passage.text)[:1]
    return Finding(kind=FindingKind.DANGLING, passages=places, message=message)
