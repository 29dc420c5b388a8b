"""Where repeats stand: passages and removed ones by document, and by the source the documents come from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.output.visible import shown_name

if TYPE_CHECKING:
    import numpy.typing as npt

    from dedup.corpus.names import Names
    from dedup.corpus.outcome import Outcome

__all__ = ["by_document", "by_source"]


def by_document(outcome: Outcome, names: Names, shown: int) -> list[dict[str, Any]]:
    """Count the passages of the records from which most were removed, the most first."""
    table = outcome.table
    changed = np.ones(len(table), dtype=np.bool_)
    changed[1:] = (np.diff(table.source) != 0) | (np.diff(table.record) != 0)
    firsts = np.flatnonzero(changed)
    document = np.cumsum(changed) - 1
    removed = outcome.stars.removed()
    total, gone = _counted(document, removed, len(firsts))
    # A record is named by a passage of it that was removed: of others there need be no name.
    named = np.flatnonzero(removed)
    of_named = document[named]
    return [
        {
            "passages": int(total[at]),
            "removed": int(gone[at]),
            "document": names.record(int(named[np.searchsorted(of_named, at)])),
        }
        for at in _top(gone, shown)
    ]


def by_source(outcome: Outcome, shown: int) -> list[dict[str, Any]]:
    """Count the passages of the sources from which most were removed: by field, else by top folder, else by file."""
    numbers: dict[str, int] = {}
    if outcome.corpus.options.source_field:
        origins = (item.origin for item in outcome.corpus.passages())
        source = np.fromiter((numbers.setdefault(origin, len(numbers)) for origin in origins), np.int64)
    else:
        of_file = [numbers.setdefault(name, len(numbers)) for name in _folders(outcome.corpus.files)]
        source = np.array(of_file, dtype=np.int64)[outcome.table.source]
    total, gone = _counted(source, outcome.stars.removed(), len(numbers))
    names = list(numbers)
    return [{"passages": int(total[at]), "removed": int(gone[at]), "source": names[at]} for at in _top(gone, shown)]


def _folders(files: tuple[Path, ...]) -> list[str]:
    # The folder below what all files have in common; the file itself where it lies in none.
    parents = [path.parent.parts for path in files]
    common = 0
    while all(len(parts) > common and parts[common] == parents[0][common] for parts in parents):
        common += 1
    return [
        shown_name(str(Path(*parts[: common + 1]) if len(parts) > common else path))
        for path, parts in zip(files, parents, strict=True)
    ]


def _counted(
    keys: npt.NDArray[np.int64], removed: npt.NDArray[np.bool_], size: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    return np.bincount(keys, minlength=size), np.bincount(keys[removed], minlength=size)


def _top(counts: npt.NDArray[np.int64], shown: int) -> list[int]:
    order = np.argsort(-counts, kind="stable")[:shown]
    return [int(at) for at in order if counts[at] > 0]
