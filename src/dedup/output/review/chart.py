"""Draw a map of the article, passages along both axes, and how much of each section is said elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.language.normal_form import shortened
from dedup.output.page_frame import title_of
from dedup.output.settings import SETTINGS
from dedup.output.templating import filled
from dedup.output.visible import visible
from dedup.records import Kind

if TYPE_CHECKING:
    from dedup.changes import Draft

__all__ = ["Section", "bars_svg", "map_svg", "sections"]

Near = Mapping[int, tuple[tuple[int, float], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with the passages up to the next one.

    Attributes:
        title: its words.
        first: its first passage, the heading where there is one.
        last: its last passage.
        words: how many it has.
        said: share of the words of its sentences that another passage holds.
        removed: share of the words of its sentences that are removed.
    """

    title: str
    first: int
    last: int
    words: int
    said: float
    removed: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """A square of the map: its place and width, the two passages, and whether the first is removed."""

    x: float
    y: float
    side: float
    row: int
    column: int
    removed: bool
    label: str


def sections(draft: Draft, near: Near) -> tuple[Section, ...]:
    """Cut the source at its headings.

    Args:
        draft: the source with what was decided.
        near: passage -> (passage that holds some of it, share), best first.
    """
    blocks = draft.document.blocks
    starts = [p.index for p in draft.passages if blocks[p.block].kind in (Kind.TITLE, Kind.HEADING)]
    edges = sorted({0, *starts})
    found = []
    for start, end in zip(edges, [*edges[1:], len(draft.passages)], strict=True):
        inside = draft.passages[start:end]
        if not inside:
            continue
        prose = [each for each in inside if each.prose]
        words = sum(each.words for each in prose) or 1
        held = {each.index: near.get(each.index, ()) for each in prose}
        said = sum(each.words * (held[each.index][0][1] if held[each.index] else 0.0) for each in prose)
        gone = sum(each.words for each in prose if draft.text(each.index) is None)
        heading = blocks[inside[0].block].kind in (Kind.TITLE, Kind.HEADING)
        found.append(
            Section(
                title=_named(inside[0].text) if heading else "(before the first heading)",
                first=start,
                last=end - 1,
                words=sum(each.words for each in inside),
                said=said / words,
                removed=gone / words,
            )
        )
    return tuple(found)


def map_svg(draft: Draft, near: Near, *, alone: bool = False) -> str:
    """Draw which passage holds how much of which: one row for each sentence, one column for each that may hold it.

    A square is the wider the more of the row's sentence the column's holds; it is full where the sentence is removed
    and hollow where it stays. Lines part the sections.

    Args:
        draft: the source with what was decided.
        near: passage -> (passage that holds some of it, share), best first.
        alone: whether it is a file of its own.
    """
    order = [passage.index for passage in draft.passages if passage.prose]
    places = min(len(order), SETTINGS.most_drawn) or 1
    step = SETTINGS.map_side / places
    place = {passage: at * places // max(1, len(order)) for at, passage in enumerate(order)}
    parts = [
        (part, number)
        for number, part in enumerate(sections(draft, near), start=1)
        if any(passage in place for passage in range(part.first, part.last + 1))
    ]
    lines = []
    for part, number in parts:
        inside = [place[passage] for passage in range(part.first, part.last + 1) if passage in place]
        lines.append(
            {
                "at": round(inside[0] * step, 1),
                "middle": round((inside[0] + inside[-1] + 1) * step / 2, 1),
                "number": number,
                "title": part.title,
            }
        )
    gone = sorted({place[passage] for passage in order if draft.text(passage) is None})
    return filled(
        "map.svg",
        alone=alone,
        title=f"Map of {_named(title_of(draft))}",
        count=len(order),
        side=SETTINGS.map_side,
        step=round(step, 2),
        lines=lines,
        gone=[round(at * step, 1) for at in gone],
        cells=_cells(draft, near, place, step),
        sections=[part for part, _ in parts],
    )


def _cells(draft: Draft, near: Near, place: Mapping[int, int], step: float) -> list[_Cell]:
    best: dict[tuple[int, int], tuple[float, int, int]] = {}
    for row, held in near.items():
        for column, share in held:
            if row in place and column in place:
                key = (place[row], place[column])
                best[key] = max(best.get(key, (0.0, 0, 0)), (share, row, column))
    ranked = sorted(best.items(), key=lambda each: (-each[1][0], each[0]))[: SETTINGS.most_cells]
    cells = []
    for (down, across), (share, row, column) in sorted(ranked):
        side = step * share
        texts = [_named(shortened(draft.passages[each].text, SETTINGS.square_characters)) for each in (row, column)]
        cells.append(
            _Cell(
                x=round(across * step + (step - side) / 2, 1),
                y=round(down * step + (step - side) / 2, 1),
                side=round(side, 1),
                row=row,
                column=column,
                removed=draft.text(row) is None,
                label=f"{share:.0%} of “{texts[0]}” stands in “{texts[1]}”",
            )
        )
    return cells


def bars_svg(found: tuple[Section, ...]) -> str:
    """Draw a bar for each section: the share of its words that is removed, and that is said elsewhere besides."""
    rows = [
        {
            "number": number,
            "title": shortened(part.title, SETTINGS.title_characters),
            "said": part.said,
            "removed": part.removed,
            "first": part.first,
            "words": part.words,
        }
        for number, part in enumerate(found, start=1)
    ]
    return filled("bars.svg", rows=rows, height=len(rows) * 40 + 22)


def _named(text: str) -> str:
    """Give a text that can stand in XML, which has no sign for two code points that are no characters."""
    return visible(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
