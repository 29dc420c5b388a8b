"""Give the keys by which a value is found: what it counts or is set to, with each of the rarer words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.columns import Ragged
from dedup.corpus.lint.mentions import Mention, MentionKind
from dedup.corpus.lint.text_numbers import TextNumbers, combined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.tree import StatementTree

__all__ = ["RAREST", "keys_of"]

RAREST: Final = 12
"""Words of a statement by which it is looked up, the rarest of those that what it counts stands beside."""

SHORT: Final = 5
"""Words up to which a statement may say less of what it counts than its partner: "Security (6)"."""

Key = tuple[str, str]
"""What a value is of, and a word beside it; "" for none."""


def keys_of(tree: StatementTree, places: Iterable[int]) -> Ragged:
    """Give the keys of the values of some statements as numbers: of each statement ascending, each key once."""
    numbers = TextNumbers()
    firsts: list[int] = []
    words: list[int] = []
    lengths: list[int] = []
    for place in places:
        found = {*_keys(tree, tree.reads[place])}
        lengths.append(len(found))
        firsts += [numbers[what] for what, _ in found]
        words += [numbers[word] for _, word in found]
    starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths, dtype=np.int64)))
    keys = combined(*(np.array(each, dtype=np.uint64) for each in (firsts, words)))
    # Those of a set come in another order in each process, and what is kept of one tree is to be the same.
    return Ragged(starts, keys[np.lexsort((keys, Ragged(starts, keys).owners()))])


def _keys(tree: StatementTree, read: Read) -> Iterator[Key]:
    # Of equally rare words the first by the alphabet: those of a set come in another order in each process.
    words = sorted(read.own | read.near, key=lambda word: (-tree.rarity.get(word, 0.0), word))
    for mention in read.mentions:
        if not mention.label:
            yield from _keys_of_value(read, mention, words)


def _keys_of_value(read: Read, mention: Mention, words: list[str]) -> Iterator[Key]:
    rarest = words[:RAREST]
    if mention.kind is MentionKind.QUANTITY and mention.before:
        yield f"count of\n{mention.before}\n{min(mention.at, RAREST) // 3}", ""
    if mention.kind is MentionKind.QUANTITY and (mention.head or mention.unit):
        yield from _counted(read, mention, words)
    elif mention.kind in (MentionKind.QUANTITY, MentionKind.YEAR):
        # What is counted stands before the figure, or in what leads into it.
        yield from ((f"{mention.kind.value}\n", word) for word in rarest)
        for word in read.own:
            yield f"quantity\n{word}", ""
            yield from ((f"quantity\n{word}", other) for other in rarest if other != word)
    elif mention.head:
        what = f"{mention.kind.value}\n{mention.head}"
        if mention.kind is MentionKind.VERSION:
            yield what, ""
        yield from ((what, word) for word in rarest)


def _counted(read: Read, mention: Mention, words: list[str]) -> Iterator[Key]:
    for each in {mention.head or mention.unit, *mention.nouns}:
        what = f"quantity\n{each}"
        yield what, ""
        yield from ((what, word) for word in words if word != each)
    if len(read.own) <= SHORT:
        yield from (("quantity\n", word) for word in read.own)
