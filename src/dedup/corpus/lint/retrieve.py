"""Find the pairs of statements that may give two values of one thing: by their words, and by what is counted or set."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.differences import NAMES, has_number
from dedup.corpus.lint.mentions import Mention, MentionKind
from dedup.corpus.lint.shared_keys import SharedPairs, pairs_sharing
from dedup.corpus.lint.statements import Element
from dedup.corpus.lint.subjects import LEAST_WORDING
from dedup.corpus.lint.variants import slips_among, spelled_alike
from dedup.similarity.near_duplicates import near_pairs, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.tree import StatementTree

__all__ = ["SharedValues", "candidates", "parallels"]

SIMILAR: Final = 0.5
"""Cosine of masked statements from which two are compared whatever their values."""

ROUNDED: Final = 0.005
"""By how much a cosine in hundredths is above the true one at most."""

MOST_HOLDING: Final = 60
"""Statements that share a key beyond which it says nothing: an "example" of some "minutes"."""

SOME_PAIRS: Final = 50_000
"""Pairs that share keys and are compared in any tree: no labelled one of up to 25,000 statements has so many."""

PAIRS_EACH: Final = 1
"""Pairs for every statement that are compared beside these, so that a tree twice as large has twice as many."""

RAREST: Final = 12
"""Words of a statement by which it is looked up, the rarest of those that what it counts stands beside."""

SHORT: Final = 5
"""Words up to which a statement may say less of what it counts than its partner: "Security (6)"."""

MOST_ALIKE: Final = 12
"""Statements of one masked form, each with other values, beyond which the form is a pattern: "Step 3"."""


def parallels(tree: StatementTree) -> dict[tuple[int, int], float]:
    """Give the pairs of statements that are alike but for their figures, with their cosine in hundredths.

    Without two values, only statements that have most words in common are alike.
    """
    firsts: dict[tuple[str, str], int] = {}
    copies: dict[int, list[int]] = defaultdict(list)
    for place, read in enumerate(tree.reads):
        if len(read.own) + len(read.mentions) > 1 and tree.statements[place].element is not Element.HEADER:
            values = " ".join(each.form for each in read.lexemes)
            copies[firsts.setdefault((read.masked, values), place)].append(place)
    places = [place for place in copies if tree.values[tree.reads[place].masked] <= MOST_ALIKE]
    found = near_pairs(rows_of([_worded(tree.reads[place]) for place in places]), threshold=SIMILAR)
    given = np.array([any(bool(tree.reads[each].mentions) for each in copies[place]) for place in places], np.bool_)
    wanted = (found.score >= LEAST_WORDING - ROUNDED) | (given[found.left] & given[found.right])
    pairs: dict[tuple[int, int], float] = {}
    for left, right, score in zip(*(each[wanted].tolist() for each in (found.left, found.right, found.score)),
                                  strict=True):  # fmt: skip
        # Rounded, so that it holds where the tree changes a little elsewhere.
        cosine = round(score, 2)
        for one in copies[places[left]][:MOST_ALIKE]:
            for other in copies[places[right]][:MOST_ALIKE]:
                if cosine >= LEAST_WORDING or (tree.reads[one].mentions and tree.reads[other].mentions):
                    pairs[min(one, other), max(one, other)] = cosine
    return pairs


def _worded(read: Read) -> str:
    return " ".join("" if sign == "#" else sign for sign in read.masked.split(" "))


@dataclass(frozen=True, slots=True)
class SharedValues:
    """The pairs of statements that share what is counted or set.

    Attributes:
        pairs: the places of the two statements, the first one first.
        left_out: how many further pairs share less than these, and are not compared.
    """

    pairs: frozenset[tuple[int, int]]
    left_out: int


def candidates(tree: StatementTree) -> SharedValues:
    """Give the pairs of statements that share what is counted or set, and a rarer word of what they speak of."""
    holding: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, read in enumerate(tree.reads):
        if read.mentions:
            for key in {key for mention in read.mentions for key in _keys(tree, read, mention)}:
                holding[key].append(place)
    # Many keys bring the same statements together.
    together = {tuple(places) for places in holding.values() if 1 < len(places) <= MOST_HOLDING}
    holding.clear()
    sharing = _that_may_differ(tree, pairs_sharing(together, len(tree.reads)))
    kept = sharing.within(SOME_PAIRS + PAIRS_EACH * len(tree.reads))
    found = zip(kept.left.tolist(), kept.right.tolist(), strict=True)
    return SharedValues(frozenset((*found, *_variants(tree))), len(sharing) - len(kept))


def _that_may_differ(tree: StatementTree, pairs: SharedPairs) -> SharedPairs:
    """Give the pairs of which each statement gives a value that the other does not, and two may be of one thing."""
    slips = _slips(tree)
    numbered = np.array([has_number(read) for read in tree.reads], dtype=np.bool_)
    named = np.array([bool(each) for each in slips.named], dtype=np.bool_)
    figures = numbered[pairs.left] & numbered[pairs.right]
    # Two names in unlike sentences are two things, but for a slip.
    chosen = pairs.taken(figures | (named[pairs.left] & named[pairs.right]))
    figures = numbered[chosen.left] & numbered[chosen.right]
    forms = [frozenset((each.kind, each.form) for each in read.mentions) for read in tree.reads]
    return chosen.taken(np.array([
        (figure or slips.between(one, other)) and not (forms[one] <= forms[other] or forms[other] <= forms[one])
        for one, other, figure in zip(chosen.left.tolist(), chosen.right.tolist(), figures.tolist(), strict=True)
    ], dtype=np.bool_))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Slips:
    """The names in statements that another one in the tree may be a misspelling of.

    Attributes:
        named: of each statement these names.
        partners: each of them -> the ones it may be taken for.
    """

    named: Sequence[frozenset[str]]
    partners: Mapping[str, frozenset[str]]

    def between(self, one: int, other: int) -> bool:
        """Whether a name of one statement may be a slip for one of the other."""
        left, right = self.named[one], self.named[other]
        return bool(left and right) and any(not self.partners[each].isdisjoint(right) for each in left)


def _slips(tree: StatementTree) -> _Slips:
    names = [{each.form.lstrip("#").lower() for each in read.mentions if each.kind in NAMES} for read in tree.reads]
    partners = slips_among(frozenset().union(*names))
    return _Slips([frozenset(each & partners.keys()) for each in names], partners)


def _variants(tree: StatementTree) -> Iterator[tuple[int, int]]:
    """Give the pairs of statements whose addresses are spelled nearly alike."""
    named: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for place, read in enumerate(tree.reads):
        for each in read.mentions:
            if each.kind is MentionKind.ADDRESS and each.unit != "hash":
                named[each.unit].setdefault(each.form, []).append(place)
            elif each.unit == "hash" or (each.kind is MentionKind.SETTING and ("-" in each.form or "_" in each.form)):
                named["name"].setdefault(each.form.lstrip("#"), []).append(place)
    for forms in named.values():
        for one, other in spelled_alike(forms):
            for left in forms[one][:MOST_HOLDING]:
                for right in forms[other][:MOST_HOLDING]:
                    if left != right:
                        yield min(left, right), max(left, right)


def _keys(tree: StatementTree, read: Read, mention: Mention) -> Iterator[tuple[str, ...]]:
    """Give the keys by which a value is found: what it belongs to, with each of the rarer words around it."""
    if mention.label:
        return
    # Of equally rare words the first by the alphabet: those of a set come in another order in each process.
    words = sorted(read.own | read.near, key=lambda word: (-tree.rarity.get(word, 0.0), word))
    rarest = words[:RAREST]
    if mention.kind is MentionKind.QUANTITY and mention.before:
        yield ("count of", mention.before, str(min(mention.at, RAREST) // 3))
    if mention.kind is MentionKind.QUANTITY and (mention.head or mention.unit):
        yield from _counted(read, mention, words)
    elif mention.kind in (MentionKind.QUANTITY, MentionKind.YEAR):
        # What is counted stands before the figure, or in what leads into it.
        yield from ((mention.kind.value, "", word) for word in rarest)
        for word in read.own:
            yield ("quantity", word)
            yield from (("quantity", word, other) for other in rarest if other != word)
    elif mention.head:
        if mention.kind is MentionKind.VERSION:
            yield ("version", mention.head)
        yield from ((mention.kind.value, mention.head, word) for word in rarest)


def _counted(read: Read, mention: Mention, words: list[str]) -> Iterator[tuple[str, ...]]:
    for what in {mention.head or mention.unit, *mention.nouns}:
        yield ("quantity", what)
        yield from (("quantity", what, word) for word in words if word != what)
    if len(read.own) <= SHORT:
        yield from (("quantity", "", word) for word in read.own)
