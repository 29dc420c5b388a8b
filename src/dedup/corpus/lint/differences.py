"""Choose in what two statements differ: a value of one thing, the contrary, or other words in the same place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.amounts import is_same_amount
from dedup.corpus.lint.contraries import is_turned
from dedup.corpus.lint.lexemes import LexemeKind
from dedup.corpus.lint.mentions import Mention, MentionKind
from dedup.corpus.lint.variants import is_slip

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from dedup.corpus.lint.reads import Read
    from dedup.language import Language

__all__ = [
    "NAMES",
    "NUMBERS",
    "Difference",
    "DifferenceKind",
    "Rivals",
    "difference",
    "has_number",
    "is_misspelled",
    "is_named",
    "only_in",
]


class DifferenceKind(StrEnum):
    """In what two statements differ."""

    VALUE = "value"
    CONTRARY = "contrary"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Rivals:
    """Two values of one thing.

    Attributes:
        one: the value in the first statement.
        other: the value in the second one.
        strength: how much says that they belong together; higher is more.
        unmatched: how many more values of the two statements have no equal in the other.
        matched: how many values are equal.
    """

    one: Mention
    other: Mention
    strength: float
    unmatched: int
    matched: int


@dataclass(frozen=True, slots=True)
class Difference:
    """In what two statements differ.

    Attributes:
        kind: in what.
        rivals: of VALUE the two values.
        missing: words and signs only the first has.
        surplus: those only the second has.
    """

    kind: DifferenceKind
    rivals: Rivals | None
    missing: tuple[str, ...]
    surplus: tuple[str, ...]


NUMBERS: Final = frozenset({MentionKind.QUANTITY, MentionKind.YEAR, MentionKind.VERSION})
NAMES: Final = frozenset({MentionKind.ADDRESS, MentionKind.SETTING})
_YEAR: Final = MentionKind.YEAR
"""Asked for each two values: from its enumeration it takes five times as long."""

MOST_RENAMED: Final = 2
"""Words by which two statements may differ that give another name, file or key."""

LEAST_PARALLEL: Final = 0.5
"""The same between statements that have most words in common."""

LEAST_STRENGTH: Final = 2.0
"""Points that two values need to be taken for values of one thing; what gives points stands in `_strength`."""


def difference(one: Read, other: Read, language: Language, *, parallel: bool, worded: bool = True) -> Difference | None:
    """Say in what two statements differ, the clearest difference first; None where nothing speaks of one thing.

    Args:
        one: the first statement.
        other: the second one.
        language: the word table.
        parallel: whether the two have most words in common.
        worded: whether they have so many in common that other words in one place are looked at.
    """
    if not (parallel and worded) and not (one.mentions and other.mentions):
        return None
    rivals = _rivals(one, other, parallel=parallel)
    if not parallel and (rivals is None or not _is_counted(rivals)):
        return None
    missing, surplus = only_in(one, other), only_in(other, one)
    if rivals is not None and (_is_counted(rivals) or (parallel and len(missing) == len(surplus) <= MOST_RENAMED)):
        return Difference(DifferenceKind.VALUE, rivals, missing, surplus)
    return _worded(one, other, language, missing, surplus) if worded else None


def _worded(
    one: Read, other: Read, language: Language, missing: tuple[str, ...], surplus: tuple[str, ...]
) -> Difference | None:
    """Say in what two statements differ that have most words in common and no two values."""
    if is_turned(one, other, missing, surplus, language):
        return Difference(DifferenceKind.CONTRARY, None, missing, surplus)
    if not (missing or surplus):
        return None
    labels = language.statement_words.labels
    if is_named(one, missing, labels) and is_named(other, surplus, labels):
        return Difference(DifferenceKind.WORDING, None, missing, surplus)
    return None


def _is_counted(rivals: Rivals) -> bool:
    """Whether two values are figures, or names spelled nearly alike: another file or key is most often meant."""
    numbered = rivals.one.unit == rivals.other.unit == "phone" or all(
        each.unit == "hash" and each.form[1:].isdigit() for each in (rivals.one, rivals.other)
    )
    return numbered or rivals.one.kind in NUMBERS or is_misspelled(rivals.one, rivals.other)


def has_number(read: Read) -> bool:
    """Whether a statement gives a value that may be another one in another place, however it is spelled."""
    return any((each.kind in NUMBERS and not each.label) or each.unit in ("phone", "hash") for each in read.mentions)


def is_named(read: Read, words: tuple[str, ...], labels: AbstractSet[str]) -> bool:
    """Whether words are names: code, capitals inside the sentence, or letters with digits."""
    for at, each in enumerate(read.lexemes):
        if each.form.lower() in words and each.shown.lower().rstrip("s") not in labels:
            capital = each.shown[:1].isupper() and (at > 0 or each.shown[1:2].isupper())
            if each.kind is LexemeKind.CODE or (
                each.kind is LexemeKind.WORD and (capital or any(map(str.isdigit, each.shown)))
            ):
                return True
    return False


def only_in(one: Read, other: Read) -> tuple[str, ...]:
    """Give the words, figures and code that only the first statement has, in its order."""
    held = other.held
    return tuple([form for form in one.forms if form not in held])


def _rivals(one: Read, other: Read, *, parallel: bool) -> Rivals | None:
    left, right, matched = _without_equal(one, other)
    left = [each for each in left if not each.label and not _given(each, other)]
    right = [each for each in right if not each.label and not _given(each, one)] if left else []
    if not (left and right):
        return None
    # Of equally strong ones the first.
    strength = LEAST_PARALLEL if parallel else LEAST_STRENGTH
    best: tuple[Mention, Mention] | None = None
    theirs = [(each, *_beside(other, each)) for each in right]
    for a in left:
        before, behind = _beside(one, a)
        for b, *around in theirs:
            misspelled = is_misspelled(a, b)
            if misspelled or _comparable(a, b):
                found = _strength(one, other, a, b)
                found += 3.0 * misspelled + (before == around[0]) + (behind == around[1])
                if found > strength or (best is None and found == strength):
                    strength, best = found, (a, b)
    if best is None:
        return None
    return Rivals(*best, strength, len(left) + len(right) - len("ab"), matched)


def _without_equal(one: Read, other: Read) -> tuple[list[Mention], list[Mention], int]:
    """Give the values of two statements that have no equal in the other, and how many have."""
    left: list[Mention] = []
    right, plain = list(other.mentions), list(other.plain)
    pointed = any("." in each.shown for each in right)
    for mention, form in zip(one.mentions, one.plain, strict=True):
        alike: list[int] = []
        # Most values have no equal: that is seen without looking at the others one by one.
        if form in plain or pointed or "." in mention.shown:
            alike = [at for at, its in enumerate(plain) if _same(mention, right[at], is_form=form == its)]
        if alike:
            equal = max(alike, key=lambda at: right[at].head == mention.head) if len(alike) > 1 else alike[0]
            del plain[equal], right[equal]
        else:
            left.append(mention)
    return left, right, len(one.mentions) - len(left)


def _given(mention: Mention, other: Read) -> bool:
    """Whether a statement gives a value too, to whatever it may be unless both say what."""
    form, head = mention.form, mention.head
    if form.lstrip("#").lower() not in other.plain:
        return False
    # A loop: it runs for each value of each pair, and a generator takes longer than what it looks at.
    for each in other.mentions:  # noqa: SIM110
        if each.form == form and (each.head == head or not (each.head and head)):
            return True
    return False


def _same(one: Mention, other: Mention, *, is_form: bool) -> bool:
    if is_form:
        return not one.unit or not other.unit or one.unit == other.unit or one.kind != other.kind
    return is_same_amount(one, other)


def _comparable(one: Mention, other: Mention) -> bool:
    """Whether two values that are spelled in quite other ways may be of one thing."""
    if ("-" in one.form) != ("-" in other.form) and {one.kind, other.kind} <= NUMBERS:
        # From 3 to 5 is neither 5 nor 7.
        return False
    if one.kind != other.kind:
        return {one.kind, other.kind} <= NUMBERS and not (one.nouns and other.nouns)
    if one.kind is _YEAR:
        return True
    if one.unit != other.unit:
        return not (one.unit and other.unit) and {one.unit, other.unit} <= {"", "$", "x"}
    return True


def is_misspelled(one: Mention, other: Mention) -> bool:
    """Whether two addresses or names are spelled nearly alike."""
    return one.kind in NAMES and other.kind in NAMES and is_slip(one.form.lstrip("#"), other.form.lstrip("#"))


def _strength(one: Read, other: Read, a: Mention, b: Mention) -> float:
    """Add up what says that two values are of one thing, beside how they are spelled and what stands right around."""
    points, head, its = 0.0, a.head, b.head
    if head and its:
        points += 2 if head == its else 1.5 if head in b.nouns or its in a.nouns else 0
    else:
        points += 2 if (head and head in other.own) or (its and its in one.own) else 0.5
    if a.unit and a.unit == b.unit:
        points += 1.5 if a.unit in ("byte", "$", "%", "mail", "phone", "hash") else 1
    points += bool(a.before) and a.before == b.before
    if a.bounds and b.bounds:
        points += 0.5 * len(a.bounds & b.bounds)
    if a.kind is b.kind:
        points += 1.5 * (a.kind is _YEAR) + (not head and not its)
    points -= a.label != b.label
    points += 0.25 * (a.cell == b.cell)
    return points


def _beside(read: Read, mention: Mention) -> tuple[str, str]:
    """Give the words or signs right before a value and right behind it."""
    lexemes, at = read.lexemes, mention.at
    return lexemes[at - 1].form if at else "#", lexemes[at + 1].form if at + 1 < len(lexemes) else "#"
