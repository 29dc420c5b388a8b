"""Describe two pages by named numbers: whether one template made them, and what their titles tell apart."""

from __future__ import annotations

import re
from math import log
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.place_notes import note_of

if TYPE_CHECKING:
    from dedup.corpus.lint.statements import Statement
    from dedup.corpus.lint.tree import StatementTree
    from dedup.corpus.lint.value_features import DescribedPair

__all__ = ["are_titled_apart", "are_versions", "page_features", "shared_outline"]

_RELEASE: Final = re.compile(r"(?<![a-z])v?\d+(?:[.-]\d+)+|(?<![a-z])v\d+")

FEWEST_SHARED: Final = 2
"""Headings that two pages must share to be of one template."""


def page_features(pair: DescribedPair) -> dict[str, float]:
    """Describe the two pages, or the two sections of one page, that a pair stands on."""
    tree = pair.tree
    places = (pair.one, pair.other)
    one, other = (tree.statements[at] for at in places)
    left, right = (tree.reads[at] for at in places)
    same = one.file == other.file
    outline = 0.0 if same else shared_outline(tree, one.file, other.file)
    apart = are_titled_apart(tree, *places)
    mine, theirs = (note_of(tree, at) for at in places)
    counts = len(left.mentions), len(right.mentions)
    return {
        "outline": outline,
        "outline apart": outline * apart,
        "siblings": _parent(tree, one) == _parent(tree, other) and not same,
        "sections": same and one.heads[:1] == other.heads[:1] and one.heads[1:] != other.heads[1:],
        "nearest shared": len(mine.nearest & theirs.nearest) / max(1, min(len(mine.nearest), len(theirs.nearest))),
        "values": log(1 + min(counts)),
        "more values": log(1 + max(counts)),
        "calculated": mine.calculated or theirs.calculated,
        "quoted": mine.quoted or theirs.quoted,
        "both given": _both_given(pair, one, other),
        "prose": one.element == other.element == "prose",
        "range": _is_range(pair),
        "versioned": are_versions(tree, one.file, other.file),
        "overview": mine.overview + theirs.overview,
        "recorded": mine.record + theirs.record,
    }


def shared_outline(tree: StatementTree, one: int, other: int) -> float:
    """Give the share of the shorter one's headings that two documents share; 0 where they share next to none."""
    outlines = tree.outlines[one], tree.outlines[other]
    shared = len(outlines[0] & outlines[1])
    return shared / min(map(len, outlines)) if shared >= FEWEST_SHARED else 0.0


def are_titled_apart(tree: StatementTree, one: int, other: int) -> bool:
    """Whether the titles and file names of the documents of two statements each name what the other one's do not."""
    if tree.statements[one].file == tree.statements[other].file:
        return False
    mine, theirs = note_of(tree, one).titled, note_of(tree, other).titled
    return not (mine <= theirs or theirs <= mine)


def are_versions(tree: StatementTree, one: int, other: int) -> bool:
    """Whether the paths of two documents differ in versions or dates only: one page, as it was and as it is."""
    return one != other and _undated(tree, one) == _undated(tree, other)


def _undated(tree: StatementTree, file: int) -> str:
    found = tree.undated.get(file)
    if found is None:
        found = tree.undated[file] = _RELEASE.sub("#", tree.paths[file].lower())
    return found


def _parent(tree: StatementTree, statement: Statement) -> str:
    return tree.paths[statement.file].rpartition("/")[0]


def _both_given(pair: DescribedPair, one: Statement, other: Statement) -> float:
    """Give how many of the two documents give the value of the other one too, of the same: two things then."""
    rivals = pair.difference.rivals
    if rivals is None:
        return 0.0
    given = pair.tree.given
    return float((rivals.other.form, rivals.other.head) in given[one.file]) + float(
        (rivals.one.form, rivals.one.head) in given[other.file]
    )


def _is_range(pair: DescribedPair) -> bool:
    rivals = pair.difference.rivals
    return rivals is not None and ("-" in rivals.one.form) != ("-" in rivals.other.form)
