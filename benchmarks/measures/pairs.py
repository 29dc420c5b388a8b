"""Labelled pairs -> would either passage be removed for the other, by the whole pipeline?

The pair is condensed as an article of two paragraphs. The order matters (the first sentence of an article stays, and of
two copies the first), so a pair is merged when in either order nothing is left of one of the two.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

import dedup
from measures.halves import half, rows, sample
from measures.tables import Table, progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["merged", "tables"]

MOST: Final = 200
"""Pairs of a label in a half that are condensed: each takes two runs."""

SETS: Final = {
    "breaking_nli": "dev.jsonl",
    "fever_symmetric": "dev.jsonl",
    "scancode_notices": "dev_pairs.jsonl",
    "paws_wiki": "dev.jsonl",
}


def tables(data: Path) -> Iterator[Table]:
    """Measure false and true merges of each set, and those of breaking_nli by what differs."""
    lines: list[list[str | int | float]] = []
    kinds: list[list[str | int | float]] = []
    for name, file in SETS.items():
        pairs = [_labelled(name, row) for row in rows(data / name / file)]
        for part in ("tune", "report"):
            for same in (False, True):
                chosen = [pair for pair in pairs if half(pair["id"]) == part and pair["same"] is same]
                chosen = sample(chosen, 3 * MOST if name == "breaking_nli" and part == "report" else MOST)
                found = [(pair, _merges(name, pair)) for pair in chosen]
                count = sum(merge for _, merge in found)
                said = "same" if same else "different"
                progress(f"{name}, {part}, {said}: {count} of {len(chosen)} pairs merged")
                lines.append([name, part, said, len(chosen), count, f"{100 * count / max(1, len(chosen)):.1f} %"])
                if name == "breaking_nli" and part == "report":
                    kinds += _by_kind(found, said)
    head = ["set", "half", "label", "pairs", "merged", "share"]
    note = (
        f"At most {MOST} pairs of a label in a half (breaking_nli, report: {3 * MOST}), the ones with the lowest hash. "
        "fever_symmetric asks only whether the claim would be removed for the evidence."
    )
    yield Table(name="pairs", title="Pairs merged", head=head, rows=lines, note=note)
    head = ["what differs", "label", "pairs", "merged", "share"]
    yield Table(name="pairs-kinds", title="breaking_nli by what differs (report half)", head=head, rows=sorted(kinds))


def merged(one: str, other: str) -> tuple[bool, bool]:
    """Tell whether nothing is left of the first, and of the second of two passages, in either order."""
    as_given, turned = _lost(one, other), _lost(other, one)
    return as_given[0] or turned[1], as_given[1] or turned[0]


def _lost(first: str, second: str) -> tuple[bool, bool]:
    first, second = (" ".join(text.split()) for text in (first, second))
    draft = dedup.condense(f"{first}\n\n{second}", dedup.Options(language="en"), format="text").draft
    left = [draft.passages[index].span.start for index in draft.kept()]
    return not any(start < len(first) for start in left), not any(start > len(first) for start in left)


def _labelled(name: str, row: dict[str, Any]) -> dict[str, Any]:
    if name == "breaking_nli":
        return {**row, "same": row["entail"] == "entailment"}
    same = row["label"] == 1 or (name == "scancode_notices" and row["ca"] == row["cb"])
    return {**row, "same": same}


def _merges(name: str, pair: dict[str, Any]) -> bool:
    one, other = merged(pair["a"], pair["b"])
    return other if name == "fever_symmetric" else one or other


def _by_kind(found: list[tuple[dict[str, Any], bool]], said: str) -> Iterator[list[str | int | float]]:
    groups = defaultdict(list)
    for pair, merge in found:
        groups[pair["category"]].append(merge)
    for kind, merges in groups.items():
        yield [kind, said, len(merges), sum(merges), f"{100 * sum(merges) / len(merges):.1f} %"]
