"""Describe two pages by named numbers: whether one template made them, and what their titles tell apart."""

from __future__ import annotations

import re
from math import log
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.lexemes import LexemeKind

if TYPE_CHECKING:
    from dedup.corpus.lint.statements import Statement
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.tree import StatementTree
    from dedup.corpus.lint.value_features import DescribedPair

__all__ = ["are_titled_apart", "is_calculated", "page_features", "shared_outline"]

_NAME: Final = re.compile(r"[a-z]{3,}|\d+")
_SIGNS: Final = frozenset({"=", "×", "x"})

_DAY: Final = re.compile(r"20\d\d-?[01]\d-?[0-3]\d")
_RELEASE: Final = re.compile(r"(?<![a-z])v?\d+(?:[.-]\d+)+|(?<![a-z])v\d+")

FEWEST_SHARED: Final = 2
"""Headings that two pages must share to be of one template."""

CALCULATED: Final = 3
"""Values from which a statement with an equals sign or a times sign works something out."""


def page_features(pair: DescribedPair) -> dict[str, float]:
    """Describe the two pages, or the two sections of one page, that a pair stands on."""
    tree = pair.tree
    places = (pair.one, pair.other)
    one, other = (tree.statements[at] for at in places)
    left, right = (tree.reads[at] for at in places)
    same = one.file == other.file
    outline = 0.0 if same else shared_outline(tree, one.file, other.file)
    apart = are_titled_apart(tree, one, other)
    nearest = [frozenset(_NAME.findall((each.heads[0] if each.heads else "").lower())) for each in (one, other)]
    counts = [len(each.mentions) for each in (left, right)]
    return {
        "outline": outline,
        "outline apart": outline * apart,
        "siblings": _parent(tree, one) == _parent(tree, other) and not same,
        "sections": same and one.heads[:1] == other.heads[:1] and one.heads[1:] != other.heads[1:],
        "nearest shared": len(nearest[0] & nearest[1]) / max(1, min(map(len, nearest))),
        "values": log(1 + min(counts)),
        "more values": log(1 + max(counts)),
        "calculated": is_calculated(left) or is_calculated(right),
        "quoted": any(each.text.startswith((">", '"', "“")) for each in (one, other)),
        "both given": _both_given(pair, one, other),
        "prose": one.element == other.element == "prose",
        "range": _is_range(pair),
        "versioned": are_versions(tree, one.file, other.file),
        "overview": sum(_is_overview(tree, each) for each in (one, other)),
        "recorded": sum(_is_record(tree, each) for each in (one, other)),
    }


def shared_outline(tree: StatementTree, one: int, other: int) -> float:
    """Give the share of the shorter one's headings that two documents share; 0 where they share next to none."""
    outlines = tree.outlines[one], tree.outlines[other]
    shared = len(outlines[0] & outlines[1])
    return shared / min(map(len, outlines)) if shared >= FEWEST_SHARED else 0.0


def are_titled_apart(tree: StatementTree, one: Statement, other: Statement) -> bool:
    """Whether the titles and file names of two documents each name what the other one's do not."""
    titles = [frozenset(_NAME.findall(f"{_titled(each)} {_stem(tree, each)}".lower())) for each in (one, other)]
    return one.file != other.file and bool(titles[0] - titles[1]) and bool(titles[1] - titles[0])


def are_versions(tree: StatementTree, one: int, other: int) -> bool:
    """Whether the paths of two documents differ in versions or dates only: one page, as it was and as it is."""
    paths = [_RELEASE.sub("#", tree.paths[each].lower()) for each in (one, other)]
    return one != other and paths[0] == paths[1]


def is_calculated(read: Read) -> bool:
    """Whether a statement works something out: "26 pay periods x 4 hours = 104"."""
    if read.held.isdisjoint(_SIGNS):
        return False
    figures = [each for each in read.lexemes if each.kind is LexemeKind.FIGURE]
    return len(figures) >= CALCULATED and any(each.form in _SIGNS for each in read.lexemes)


def _titled(statement: Statement) -> str:
    return statement.heads[-1] if statement.heads else ""


def _stem(tree: StatementTree, statement: Statement) -> str:
    # As `PurePath.stem`, which takes ten times as long.
    name = tree.paths[statement.file].rpartition("/")[2]
    at = name.rfind(".")
    return name[:at] if 0 < at < len(name) - 1 else name


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


def _is_overview(tree: StatementTree, statement: Statement) -> bool:
    """Whether a document speaks of the whole: it stands at the top, or is called as what does."""
    return "/" not in tree.paths[statement.file] or _stem(tree, statement).lower() in tree.words.overviews


def _is_record(tree: StatementTree, statement: Statement) -> bool:
    """Whether a document records one time, as a plan or a report does, so that nobody brings it up to date."""
    where = " ".join((tree.paths[statement.file], *statement.heads)).lower()
    return any(word in where for word in tree.words.records) or bool(_DAY.search(where))
