"""Hold what a run leaves for the next one, and write it down.

What was found holds as long as the name of all that decides about it: of a page its path and its contents, of a
statement its stance, of a pair the standings of both, of a finding its places and what it says of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.corpus.lint.columns import Ragged, StatementColumns
from dedup.corpus.lint.directives import Directives
from dedup.corpus.lint.kept_file import arrays_of, file_parts, parts_again, record_again
from dedup.corpus.lint.kept_json import json_bytes, read_back, suppression_rows, suppressions_again
from dedup.corpus.lint.kept_pages import KeptPage
from dedup.corpus.lint.told import told_again
from dedup.corpus.lint.verdicts import Verdicts
from dedup.similarity.rejoin import JoinedBefore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

__all__ = ["Kept", "kept_again", "kept_parts"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Kept:
    """What an earlier run left.

    Attributes:
        pages: by the key of a file what it said.
        columns: the statements of these pages as numbers.
        texts: number of a word, a value or a name -> as it is written.
        stems: the stems of the words that were read, by these.
        stances: of each statement its stance.
        keys: of each the keys by which it is looked up.
        verdicts: the pairs that were judged.
        parallels: what is left of looking for statements that are alike but for their figures.
        alike: the same of those that share many words.
        asked: names what was asked for and all that was read, as `run_key` does; "" for no run.
        report: what came of it, as JSON.
    """

    pages: Mapping[str, KeptPage] = field(default_factory=dict)
    columns: StatementColumns = field(default_factory=StatementColumns.none)
    texts: Mapping[int, str] = field(default_factory=dict)
    stems: Mapping[str, str] = field(default_factory=dict)
    stances: NDArray[np.uint64] = field(default_factory=lambda: np.zeros(0, dtype=np.uint64))
    keys: Ragged = field(default_factory=lambda: Ragged.of([]))
    verdicts: Verdicts = field(default_factory=Verdicts)
    parallels: JoinedBefore = field(default_factory=JoinedBefore)
    alike: JoinedBefore = field(default_factory=JoinedBefore)
    asked: str = ""
    report: bytes = b""


def kept_parts(kept: Kept, tree: str) -> list[bytes | memoryview]:
    """Write it down, part by part.

    Args:
        kept: what is left.
        tree: the name of the tree, as `tree_key` gives it.
    """
    pages = [
        (key, each.first, each.count, each.note, each.directives.said, suppression_rows(each.directives.suppressions))
        for key, each in kept.pages.items()
    ]
    index = {
        "tree": tree,
        "asked": kept.asked,
        "pages": pages,
        "texts": list(kept.texts.items()),
        "told": kept.verdicts.told,
        "stems": {**kept.stems},
    }
    blobs = {"index": json_bytes(index), "report": kept.report, **{key: each.data for key, each in kept.pages.items()}}
    return file_parts(dict(arrays_of("kept", kept)), blobs)


def kept_again(data: bytes, tree: str) -> Kept:
    """Read it back.

    Args:
        data: what `kept_parts` wrote.
        tree: the name of the tree that it must be of: a page of the same name and contents says something else in
            another language.

    Raises:
        ValueError: it is damaged, of another tree, or nothing that `kept_parts` wrote.
    """
    arrays, blobs = parts_again(data)

    def made(index: Any) -> Kept | None:  # noqa: ANN401 - what JSON gives
        return _kept(index, arrays, blobs) if index["tree"] == tree else None

    found = read_back(bytes(blobs["index"]), made) if "index" in blobs else None
    if found is None:
        msg = "of another make"
        raise ValueError(msg)
    return found


def _kept(index: Any, arrays: Mapping[str, NDArray[Any]], blobs: Mapping[str, memoryview]) -> Kept:  # noqa: ANN401 - what JSON gives
    pages = {
        key: KeptPage(
            blobs[key], first, count, note, Directives(suppressions=suppressions_again(rows), said=tuple(said))
        )
        for key, first, count, note, said, rows in index["pages"]
    }
    return Kept(
        pages=pages, columns=record_again(StatementColumns, "kept.columns", arrays),
        texts=dict(index["texts"]),
        stems=index["stems"], stances=arrays["kept.stances"], keys=record_again(Ragged, "kept.keys", arrays),
        verdicts=record_again(Verdicts, "kept.verdicts", arrays, told=told_again(index["told"])),
        parallels=record_again(JoinedBefore, "kept.parallels", arrays),
        alike=record_again(JoinedBefore, "kept.alike", arrays),
        asked=index["asked"], report=bytes(blobs["report"]),
    )  # fmt: skip
