"""Good outputs -> the same with one loss planted in each: a sentence removed, cut, changed or moved."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from dedup.records import Kind
from measures.good_outputs import LEXICON, held_share
from measures.loss_patterns import kind_of_removal, variants, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from measures.good_outputs import GoodOutput

__all__ = ["Plant", "plants"]

ALIKE: Final = {"remove look-alike": 0.5, "remove tempting": 0.7}
"""Kind of removal -> share of the sentence's words another kept sentence has at least: harder to notice."""

MOST: Final = 30
"""Losses of a kind at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plant:
    """A good output with one loss in it.

    Attributes:
        good: the output before.
        kind: what was done.
        source: the source; with the shorter sentence added where the output keeps the wrong one of two versions.
        output: the output with the loss.
        passages: passages of the source that say what is lost: a finding must be about one of them.
        words: words of which a finding must name one; none where a whole sentence is gone.
        was: the sentence as it was.
    """

    good: GoodOutput
    kind: str
    source: str
    output: str
    passages: frozenset[int]
    words: frozenset[str]
    was: str

    @property
    def edited(self) -> bool:
        """Whether the source is another than that of the good output."""
        return self.source != self.good.article.source


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A loss that could be planted."""

    good: GoodOutput
    kind: str
    passage: int
    passages: frozenset[int]
    kept: frozenset[int]
    now: str | None = None
    words: tuple[str, ...] = ()
    moved: Mapping[int, int] = field(default_factory=dict)


def plants(goods: Sequence[GoodOutput], seed: int, most: int) -> Iterator[Plant]:
    """Plant losses of all kinds in turn, of each kind those of articles that had the fewest."""
    rng = random.Random(seed)  # noqa: S311 - a sample
    pools: dict[str, list[Candidate]] = defaultdict(list)
    for good in goods:
        for candidate in _candidates(good, rng):
            pools[candidate.kind].append(candidate)
    for kind in sorted(pools):
        rng.shuffle(pools[kind])
    used: Counter[tuple[str, str]] = Counter()
    while sum(used["all", kind] for kind in pools) < most:
        due = [kind for kind in sorted(pools) if pools[kind] and used["all", kind] < MOST]
        if not due:
            return
        for kind in due[: most - sum(used["all", kind] for kind in pools)]:
            chosen = min(
                pools[kind], key=lambda one: (used[one.kind, one.good.article.name], used["", one.good.article.name])
            )
            pools[kind].remove(chosen)
            name = chosen.good.article.name
            edited = chosen.now is not None and used["edited", kind] < used["plain", kind]
            used.update([("all", kind), (kind, name), ("", name), ("edited" if edited else "plain", kind)])
            yield _planted(chosen, edited=edited)


def _planted(chosen: Candidate, *, edited: bool) -> Plant:
    article = chosen.good.article
    kept = article.with_headings(chosen.kept)
    source = article.source
    if edited:
        # The source has the sentence and its shorter version, and the wrong one of them stays.
        source = f"{source.rstrip()}\n\n{chosen.now}\n"
        output = f"{article.render(kept - {chosen.passage})}\n{chosen.now}\n"
    else:
        output = article.render(kept, {} if chosen.now is None else {chosen.passage: chosen.now}, chosen.moved)
    return Plant(
        good=chosen.good,
        kind=chosen.kind,
        source=source,
        output=output,
        passages=chosen.passages,
        words=frozenset(chosen.words),
        was=article.passages[chosen.passage].text,
    )


def _candidates(good: GoodOutput, rng: random.Random) -> Iterator[Candidate]:
    article, kept = good.article, good.kept
    for at in sorted(kept):
        facts = {fact for fact in article.states.get(at, ()) if not article.stated(fact, kept, besides=at)}
        if article.passages[at].prose and facts:
            yield _removal(good, at, facts)
            yield from _edits(good, at)
            yield from _moves(good, at, rng)


def _removal(good: GoodOutput, at: int, facts: Iterable[str]) -> Candidate:
    article, kept, keys = good.article, good.kept, good.article.keys
    passage = article.passages[at]
    others = [other for other in kept if other != at and article.passages[other].prose]
    alike = max((held_share(keys[at], keys[other]) for other in others), default=0.0)
    hard = [kind for kind, least in ALIKE.items() if alike >= least and len(keys[at]) > 3]
    kind = hard[-1] if hard else kind_of_removal(passage.text, article.reading.document.blocks[passage.block].marker)
    say = frozenset(other for other, stated in article.states.items() if stated & set(facts))
    return Candidate(good=good, kind=kind, passage=at, passages=say | {at}, kept=kept - {at})


def _edits(good: GoodOutput, at: int) -> Iterator[Candidate]:
    for kind, text, words in variants(good.article.passages[at].text):
        lost = words[:1] if kind in ("swap word", "change figure") else words
        if not _elsewhere(good, at, lost):
            yield Candidate(
                good=good, kind=kind, passage=at, passages=frozenset({at}), kept=good.kept, now=text, words=words
            )


def _elsewhere(good: GoodOutput, at: int, words: Sequence[str]) -> bool:
    """Whether all words stand in another kept passage that shares a third of the other words."""
    article = good.article
    want = frozenset(LEXICON.key(word) for word in words)
    for other in good.kept - {at}:
        has = {LEXICON.key(word) for word in words_of(article.passages[other].text)}
        if want <= has and held_share(article.keys[at] - want, article.keys[other]) >= 1 / 3:
            return True
    return False


def _moves(good: GoodOutput, at: int, rng: random.Random) -> Iterator[Candidate]:
    """Put a list item under another heading."""
    article = good.article
    if article.kind(at) is not Kind.ITEM:
        return
    blocks = article.reading.document.blocks
    own = article.passages[at].block
    items = {article.passages[other].block for other in good.kept if article.kind(other) is Kind.ITEM}
    homes = sorted(block for block in items if blocks[block].heading != blocks[own].heading)
    if homes and sum(article.passages[other].block == own for other in good.kept) == 1:
        moved = {own: rng.choice(homes)}
        yield Candidate(good=good, kind="move item", passage=at, passages=frozenset({at}), kept=good.kept, moved=moved)
