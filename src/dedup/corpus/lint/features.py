"""Describe a pair of statements by named numbers, from which a small model tells how likely it is a drift."""

from __future__ import annotations

from itertools import repeat
from math import log, sqrt
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.context_features import link_features, name_features
from dedup.corpus.lint.differences import Difference, DifferenceKind
from dedup.corpus.lint.pages import page_features
from dedup.corpus.lint.place_notes import note_of
from dedup.corpus.lint.statements import Element
from dedup.corpus.lint.value_features import DescribedPair, value_features

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.corpus.lint.tree import StatementTree

__all__ = ["ALONE", "CLOSE", "FEATURES", "crossed", "features_of"]

_TABLE: Final = Element.TABLE
_HEADING: Final = Element.HEADING
_CODE: Final = Element.CODE
_LIST: Final = Element.LIST

CLOSE: Final = 40
"""Lines of one file within which two statements tell two things apart: none of 71 labelled drifts stands nearer."""


def features_of(tree: StatementTree, pair: tuple[int, int], cosine: float, found: Difference) -> tuple[float, ...]:
    """Describe a pair.

    Args:
        tree: the tree.
        pair: the places of the two statements.
        cosine: of the masked statements, 0 where it is below what is looked for.
        found: in what they differ.

    Returns:
        The numbers that say something alone; `crossed` adds what two of them say together.
    """
    described = DescribedPair(tree, *pair, cosine, found)
    told = _words(described)
    for more in (_places, _kind, page_features, link_features):
        told.update(more(described))
    if found.rivals is not None:
        told.update(value_features(described, found.rivals))
        told.update(name_features(described, found.rivals))
    return tuple(map(told.get, ALONE, repeat(0.0)))


def crossed(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give descriptions with what two numbers say together: as many columns as `FEATURES` has names."""
    at = {name: column for column, name in enumerate(ALONE)}
    left = rows[:, [at[name] for name, _ in _TOGETHER]]
    right = rows[:, [at[name] for _, name in _TOGETHER]]
    # A cosine only tells whether there is one.
    right[:, [place for place, (_, name) in enumerate(_TOGETHER) if name == "cosine"]] = rows[:, [at["cosine"]]] > 0
    return np.hstack((rows, left * right))


def _words(pair: DescribedPair) -> dict[str, float]:
    tree, one, other = pair.tree, pair.tree.reads[pair.one], pair.tree.reads[pair.other]
    notes = note_of(tree, pair.one), note_of(tree, pair.other)
    weight, rarity = tree.weight, tree.rarity
    own, near, owned, nearby = one.own, one.near, other.own, other.near
    common = own & owned
    crossing = own & nearby, near & owned
    shared, mine, theirs = weight(common), notes[0].own, notes[1].own
    heads = one.far | near, other.far | nearby
    rivals = pair.difference.rivals
    counted = {*rivals.one.nouns, *rivals.other.nouns, rivals.one.head, rivals.other.head} if rivals else set()
    counted.discard("")
    strict = own - owned, owned - own
    apart = weight(strict[0]), weight(strict[1])
    rest = (weight(own - counted), weight(owned - counted)) if counted else (mine, theirs)
    subject = weight(common - counted) if counted else shared
    only = weight(strict[0] - nearby), weight(strict[1] - near)
    beside = near & nearby
    # What is in both of the two, whichever way each has it.
    linked = common.union(*crossing, beside) - counted
    return {
        "cosine": pair.cosine,
        "high cosine": max(0.0, pair.cosine - 0.8),
        "own": shared / sqrt(mine * theirs) if mine and theirs else 0.0,
        "covered": shared / min(mine, theirs) if mine and theirs else 0.0,
        "shared": log(1 + shared),
        "across": log(1 + (weight(crossing[0]) + weight(crossing[1]))),
        "beside": log(1 + weight(beside)),
        "rarest shared": max(map(rarity.get, common, repeat(0.0)), default=0.0),
        "rarest across": max(map(rarity.get, crossing[0] | crossing[1], repeat(0.0)), default=0.0),
        "subject": log(1 + subject),
        "strictly apart": log(1 + min(apart)),
        "strictly more": log(1 + max(apart)),
        "bare": log(1 + min(rest)),
        "less bare": log(1 + max(rest)),
        "subject share": subject / (1 + min(rest)),
        "linked share": weight(linked) / (1 + min(rest)),
        "leads": weight(one.lead & other.lead) / (0.1 + min(notes[0].led, notes[1].led)),
        "led": bool(one.lead) and bool(other.lead),
        "apart": log(1 + min(only)),
        "more": log(1 + max(only)),
        "heads": weight(heads[0] & heads[1]) / (1 + min(notes[0].above, notes[1].above)),
        "heads apart": log(1 + min(weight(one.far - other.far - owned), weight(other.far - one.far - own))),
        "own in heads apart": not strict[0].isdisjoint(one.heads) and not strict[1].isdisjoint(other.heads),
        "bare heads apart": log(1 + min(weight(heads[0] - heads[1]), weight(heads[1] - heads[0])))
        / (1 + max(len(own), len(owned))),
        "short": 1 / (1 + min(len(own), len(owned))),
        "pattern": log(max(tree.values.get(one.masked, 1), tree.values.get(other.masked, 1))),
    }


def _places(pair: DescribedPair) -> dict[str, float]:
    tree = pair.tree
    one, other = tree.statements[pair.one], tree.statements[pair.other]
    paths = [tree.paths[each.file].rpartition("/") for each in (one, other)]
    same = one.file == other.file
    mine, theirs = note_of(tree, pair.one), note_of(tree, pair.other)
    return {
        "same file": same,
        "close": same and abs(one.line - other.line) <= CLOSE,
        "same block": same and one.block == other.block,
        "same heads": one.heads[:1] == other.heads[:1],
        "same name": not same and paths[0][2] == paths[1][2],
        "same folder": not same and paths[0][0] == paths[1][0],
        "neighbours": _neighbours(pair),
        "table": one.element is _TABLE or other.element is _TABLE,
        "tables": one.element is other.element is _TABLE,
        "same header": bool(one.header) and one.header == other.header,
        "heading": one.element is _HEADING or other.element is _HEADING,
        "headings": one.element is other.element is _HEADING,
        "code": one.element is _CODE or other.element is _CODE,
        "list": one.element is other.element is _LIST,
        "changing": mine.changing or theirs.changing,
        "example": mine.example or theirs.example,
    }


def _neighbours(pair: DescribedPair) -> float:
    """Give how alike the statements before and behind the two are: copies of one page go on alike."""
    found = 0.0
    reads = pair.tree.reads
    for step in (-2, -1, 1, 2):
        one, other = pair.one + step, pair.other + step
        if one >= 0 and 0 <= other < len(reads) and one < len(reads):
            left, right = reads[one].own, reads[other].own
            shared = len(left & right)
            found += shared / max(1, len(left) + len(right) - shared)
    return found / 4


def _kind(pair: DescribedPair) -> dict[str, float]:
    found = pair.difference
    sizes = len(found.missing), len(found.surplus)
    return {
        "contrary": found.kind is DifferenceKind.CONTRARY,
        "wording": found.kind is DifferenceKind.WORDING,
        "replaced": log(1 + min(sizes)),
        "replaced more": log(1 + max(sizes)),
        "one replaced": max(sizes) == 1,
    }


_CROSSED: Final = (
    "neighbours", "strictly apart", "strictly more", "leads", "replaced", "replaced more", "setting", "address",
    "table", "heading", "apart", "same name", "heads", "heads apart", "pattern", "unmatched", "same file",
    "value", "list", "short", "siblings", "outline", "overview", "recorded",
)  # fmt: skip
_WORDED: Final = (
    "strictly apart", "cosine", "high cosine", "neighbours", "replaced", "one replaced", "heads apart",
    "same name", "apart", "own in heads apart",
)  # fmt: skip
_SHARED: Final = (
    "subject share", "linked share", "head", "strictly apart", "across", "rarest across", "rarest shared",
    "same file", "heads",
)  # fmt: skip
_KINDS: Final = ("generic", "year", "setting", "address", "version", "table")
ALONE: Final = (
    "cosine", "high cosine", "own", "covered", "shared", "across", "beside", "rarest shared", "rarest across",
    "subject", "strictly apart", "strictly more", "bare", "less bare", "subject share", "linked share", "leads", "led",
    "generic", "given before", "given more", "scattered", "phrases differ", "apart", "more", "heads",
    "heads apart", "own in heads apart", "bare heads apart", "short", "pattern",
    "same file", "close", "same block", "same heads", "same name", "same folder", "neighbours", "table", "tables",
    "same header", "heading", "headings", "code", "list", "changing", "example",
    "contrary", "wording", "replaced", "replaced more", "one replaced",
    "value", "strength", "quantity", "year", "version", "address", "setting", "misspelled", "before", "head",
    "head within", "no head",
    "phrase", "phrases apart", "unit", "size", "label", "bounds", "all", "bounds apart", "column", "row", "matched",
    "unmatched", "ratio", "small", "context",
    "outline", "outline apart", "siblings", "sections", "nearest shared", "values", "more values", "calculated",
    "quoted", "both given", "prose", "range",
    "name", "rarer name", "commoner name", "both named", "fillers", "dated", "keyed", "opens", "opens one",
    "versioned", "overview", "recorded",
    "targets shared", "targets apart", "numbers a name", "numbers names", "glued", "spelled", "spelled both",
)  # fmt: skip
_TOGETHER: Final = (
    *((name, "cosine") for name in _CROSSED),
    *((name, kind) for name in _SHARED for kind in _KINDS),
    ("leads", "tables"),
    *((name, "quantity") for name in ("siblings", "overview", "recorded")),
    *((name, "wording") for name in _WORDED),
    *((name, "contrary") for name in _WORDED),
)
FEATURES: Final = (*ALONE, *(f"{one} of {other}" for one, other in _TOGETHER))
"""The names of the features, in the order of the rows."""
