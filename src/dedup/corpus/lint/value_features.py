"""Describe two values of one thing by named numbers: what they count, their units, bounds and surroundings."""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.differences import NAMES, is_misspelled
from dedup.corpus.lint.mentions import MentionKind

if TYPE_CHECKING:
    from dedup.corpus.lint.differences import Difference, Rivals
    from dedup.corpus.lint.mentions import Mention
    from dedup.corpus.lint.tree import StatementTree
    from dedup.language.statement_words import StatementWords

__all__ = ["DescribedPair", "is_generic", "value_features"]

_QUANTITY: Final = MentionKind.QUANTITY
_YEAR: Final = MentionKind.YEAR
_VERSION: Final = MentionKind.VERSION
_ADDRESS: Final = MentionKind.ADDRESS
_SETTING: Final = MentionKind.SETTING

_SMALL: Final = 10
"""A figure up to which many things are counted."""


@dataclass(frozen=True, slots=True, eq=False)
class DescribedPair:
    """A pair of statements that is described.

    Attributes:
        tree: the tree.
        one: the place of the first statement.
        other: the place of the second one.
        cosine: of the masked statements, 0 where it is below what is looked for.
        difference: in what they differ.
    """

    tree: StatementTree
    one: int
    other: int
    cosine: float
    difference: Difference


def value_features(pair: DescribedPair, rivals: Rivals) -> dict[str, float]:
    """Describe the two values of a pair."""
    a, b = rivals.one, rivals.other
    phrases = {*a.nouns}, {*b.nouns}
    apart = bool(phrases[0] - phrases[1] - pair.tree.reads[pair.other].own) and bool(
        phrases[1] - phrases[0] - pair.tree.reads[pair.one].own
    )
    one, other = pair.tree.statements[pair.one], pair.tree.statements[pair.other]
    kind = a.kind if a.kind is b.kind else None
    given = _given(pair, a), _given(pair, b)
    numbers = _number(a), _number(b)
    opens = one.said.endswith(":"), other.said.endswith(":")
    return {
        "value": 1.0,
        "strength": rivals.strength,
        "generic": is_generic(rivals, pair.tree.words),
        "given before": log(1 + min(given)),
        "given more": log(1 + max(given)),
        "scattered": _scattered(pair, a, b),
        "phrases differ": bool(phrases[0] - phrases[1]) and bool(phrases[1] - phrases[0]),
        "quantity": kind is _QUANTITY,
        "year": kind is _YEAR,
        "version": kind is _VERSION,
        "address": kind is _ADDRESS,
        "misspelled": is_misspelled(a, b),
        "before": bool(a.before) and a.before == b.before,
        "setting": kind is _SETTING,
        "head": bool(a.head) and a.head == b.head,
        "head within": bool(a.head) and bool(b.head) and (a.head in phrases[1] or b.head in phrases[0]),
        "no head": not a.head and not b.head,
        "phrase": len(phrases[0] & phrases[1]),
        "phrases apart": apart,
        "unit": bool(a.unit) and a.unit == b.unit,
        "size": a.unit == b.unit == "byte",
        "label": a.label or b.label,
        "bounds": len(a.bounds & b.bounds),
        "all": "all" in a.bounds and "all" in b.bounds,
        "bounds apart": {"max", "min"} <= a.bounds ^ b.bounds,
        "column": _column(one.header, a) == _column(other.header, b) != "",
        "row": bool(one.lead) and one.lead == other.lead,
        "matched": log(1 + rivals.matched),
        "unmatched": log(1 + rivals.unmatched),
        "ratio": min(3.0, abs(log(max(numbers[0], 0.1) / max(numbers[1], 0.1)))),
        "small": min(numbers) <= _SMALL,
        "context": _context(pair, a, b),
        **_named(pair, a, b),
        "dated": a.unit == b.unit == "date",
        "keyed": _is_keyed(pair, pair.one, a) and _is_keyed(pair, pair.other, b),
        "opens": all(opens),
        "opens one": any(opens),
    }


def _named(pair: DescribedPair, a: Mention, b: Mention) -> dict[str, float]:
    """Describe two names: how common each is in the tree, and whether the documents know the other one too."""
    if a.kind not in NAMES or b.kind not in NAMES:
        return {}
    tree, files = pair.tree, [pair.tree.statements[at].file for at in (pair.one, pair.other)]
    rare = sorted(tree.rarity.get(each.form.lower(), 0.0) for each in (a, b))
    known = (b.form in tree.names[files[0]]) + (a.form in tree.names[files[1]])
    return {
        "name": 1.0,
        "rarer name": rare[1],
        "commoner name": rare[0],
        "both named": float(known),
        "fillers": log(max(tree.fillers.get(tree.reads[at].frame, 1) for at in (pair.one, pair.other))),
    }


def _is_keyed(pair: DescribedPair, place: int, mention: Mention) -> bool:
    """Whether a value stands right behind a colon or a sign of assignment: "Effort: 3 hours"."""
    return mention.at > 0 and pair.tree.reads[place].lexemes[mention.at - 1].form in (":", "=", "|")


def is_generic(rivals: Rivals, words: StatementWords) -> bool:
    """Whether two values count what is counted everywhere: hours, days, money."""
    unit = rivals.one.unit not in ("", "byte", "phone", "hash")
    return unit or bool({rivals.one.head, rivals.other.head} & words.generic)


def _given(pair: DescribedPair, mention: Mention) -> int:
    return pair.tree.counted[mention.head][mention.form] if mention.head else 0


def _scattered(pair: DescribedPair, a: Mention, b: Mention) -> float:
    """Give how many values there are of what is counted: of "hours" many, of "plugins" few."""
    found = [pair.tree.counted[each.head] for each in (a, b) if each.head]
    return log(1 + max(map(len, found), default=0))


def _column(header: tuple[str, ...], mention: Mention) -> str:
    return header[mention.cell].lower() if mention.cell < len(header) else ""


def _context(pair: DescribedPair, a: Mention, b: Mention) -> float:
    """Give the share of the three lexemes on either side that are the same."""
    left, right = pair.tree.reads[pair.one].lexemes, pair.tree.reads[pair.other].lexemes
    same = 0
    for step in (-3, -2, -1, 1, 2, 3):
        one, other = a.at + step, b.at + step
        if 0 <= one < len(left) and 0 <= other < len(right):
            same += left[one].form == right[other].form
    return same / 6


def _number(mention: Mention) -> float:
    low = mention.form.partition("-")[0].partition(":")[0]
    return float(low) if low.replace(".", "", 1).isdigit() else 1e9
