"""Tell which heading each passage stands under, and which contents lines name a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.discourse.anchors import anchored, labels_of_links, link_targets
from dedup.language.normal_form import fingerprint
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from dedup.records import Reading


__all__ = ["contents_lines", "headings_named", "under_headings"]


def under_headings(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give (passage, the heading it stands under); a heading stands under the nearest one of a higher level."""
    blocks = reading.document.blocks
    of_block = {passage.block: passage.index for passage in reading.passages if not passage.prose}
    # Heading -> the one it stands under: between the two none is of a higher level, so that those need no look.
    under: dict[int, int] = {}
    for passage in reading.passages:
        block = blocks[passage.block]
        above = block.heading
        if block.kind in (Kind.HEADING, Kind.TITLE):
            while above >= 0 and blocks[above].level >= block.level:
                above = under.get(above, blocks[above].heading)
            under[passage.block] = above
        if above >= 0 and above in of_block and blocks[above].kind is Kind.HEADING and block.kind is not Kind.CONTENTS:
            yield passage.index, of_block[above]


def contents_lines(reading: Reading, kept: NDArray[np.bool_]) -> Iterator[int]:
    """Give the lines of the contents list that name a removed heading."""
    yield from (line for line, heading in headings_named(reading) if not kept[heading])


def headings_named(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give (line of the contents list, the heading it names)."""
    blocks = reading.document.blocks
    names = {fingerprint(p.text): p.index for p in reading.passages if blocks[p.block].kind is Kind.HEADING}
    anchors = anchored(reading.document, reading.passages)
    for passage in reading.passages:
        if blocks[passage.block].kind is Kind.CONTENTS:
            linked = [anchors.get(target) for target in link_targets(passage.text)]
            heading = linked[0] if len(linked) == 1 else None
            if heading is None:
                heading = _named_by(fingerprint(labels_of_links(passage.text)), names)
            if heading is not None:
                yield passage.index, heading


def _named_by(line: str, names: dict[str, int]) -> int | None:
    """Give the heading a line of a contents list names; the line may add a number before it or a page behind it."""
    words = line.split()
    for start, end in ((0, None), (1, None), (0, -1), (1, -1)):
        found = names.get(" ".join(words[start:end]))
        if found is not None:
            return found
    return None
