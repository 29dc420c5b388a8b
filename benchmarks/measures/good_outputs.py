"""Annotated articles -> shortened versions that keep every fact, made by the annotation and not by the program."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.words import Lexicon, Words
from dedup.language import table
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.records import Kind
from measures.annotated import STRAIGHT, Line
from measures.halves import rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from dedup.records import Passage, Reading
    from measures.annotated import Article

__all__ = ["FactedArticle", "GoodOutput", "facted", "good_outputs", "held_share", "versions_kept_once"]

ENGLISH: Final = Options(language="en")
LEXICON: Final = Lexicon(table("en"))
CLOSE: Final = {"close": 0.6, "closer": 0.75}
"""Way a good output is made -> share of a sentence's words that one kept sentence must have before it may go."""


@dataclass(frozen=True)
class FactedArticle:
    """An article with the facts each passage states."""

    name: str
    source: str
    reading: Reading
    states: Mapping[int, frozenset[str]]

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages of the article."""
        return self.reading.passages

    @cached_property
    def keys(self) -> Mapping[int, frozenset[str]]:
        """The words of each passage as keys."""
        return {passage.index: Words.read(passage.text, LEXICON).key_set for passage in self.passages}

    def kind(self, passage: int) -> Kind:
        """Give the kind of the block a passage stands in."""
        return self.reading.document.blocks[self.passages[passage].block].kind

    def stated(self, fact: str, kept: Collection[int], besides: int = -1) -> bool:
        """Whether a kept passage states a fact, one of them left out."""
        return any(fact in self.states.get(passage, ()) for passage in kept if passage != besides)

    def render(
        self, kept: Collection[int], texts: Mapping[int, str] | None = None, moved: Mapping[int, int] | None = None
    ) -> str:
        """Write the kept passages with their markers.

        Args:
            kept: passages that stay.
            texts: passage -> what stands there instead.
            moved: block -> block behind which it stands instead.
        """
        found: list[tuple[Kind, str]] = []
        for block in self._order(moved or {}):
            text = self._block(block, kept, texts or {})
            if text:
                found.append((self.reading.document.blocks[block].kind, text))
        parts = []
        for at, (kind, text) in enumerate(found):
            tight = kind is Kind.ITEM and at > 0 and found[at - 1][0] is Kind.ITEM
            parts.append(("" if not at else "\n" if tight else "\n\n") + text)
        return "".join(parts) + "\n"

    def _order(self, moved: Mapping[int, int]) -> Iterator[int]:
        for block in range(len(self.reading.document.blocks)):
            if block not in moved:
                yield block
            yield from (other for other, behind in moved.items() if behind == block)

    def _block(self, block: int, kept: Collection[int], texts: Mapping[int, str]) -> str:
        inside = [passage for passage in self.passages if passage.block == block]
        left = [passage for passage in inside if passage.index in kept]
        span = self.reading.document.blocks[block].span
        if not left:
            return ""
        if left == inside and not any(passage.index in texts for passage in left):
            return span.of(self.source)
        lead = self.source[span.start : min(passage.span.start for passage in inside)]
        return lead + " ".join(texts.get(passage.index, passage.text) for passage in left)

    def with_headings(self, kept: Collection[int]) -> frozenset[int]:
        """Add the headings below which something is left; drop the others but the first line of the article."""
        blocks = self.reading.document.blocks
        heads = {at for at, block in enumerate(blocks) if block.kind in (Kind.HEADING, Kind.TITLE)}
        body = {passage for passage in kept if self.passages[passage].block not in heads}
        used = {self.passages[0].block}
        for passage in body:
            above = blocks[self.passages[passage].block].heading
            while above >= 0 and above not in used:
                used.add(above)
                above = blocks[above].heading
        return frozenset(body | {p.index for p in self.passages if p.block in heads & used})


@dataclass(frozen=True, slots=True)
class GoodOutput:
    """A shortened version of an article that keeps every fact."""

    article: FactedArticle
    way: str
    kept: frozenset[int]
    text: str


def facted(article: Article) -> FactedArticle:
    """Work out which passage of an annotated article states which fact."""
    reading = read_source(article.source, ENGLISH, name=f"{article.name}.txt")
    titles = {passage.block: passage.text.translate(STRAIGHT) for passage in reversed(reading.passages)}
    states: dict[int, set[str]] = defaultdict(set)
    for passage in reading.passages:
        if passage.prose:
            heading = titles.get(reading.document.blocks[passage.block].heading, "")
            line = Line(passage.text.translate(STRAIGHT), heading, is_heading=False)
            states[passage.index].update(fact.name for fact in article.facts if fact.stated(line))
    found = {passage: frozenset(facts) for passage, facts in states.items() if facts}
    return FactedArticle(article.name, article.source, reading, found)


def good_outputs(article: FactedArticle) -> Iterator[GoodOutput]:
    """Make the good outputs of an article: sentences go whose facts all stand elsewhere and that look alike."""
    for way, close in CLOSE.items():
        kept = article.with_headings(_without_repeats(article, close))
        yield GoodOutput(article, way, kept, article.render(kept))


SETS: Final = {"onestop_redundant": 15, "bible_redundant": 15}
"""Labelled set -> articles of it that are used: their paragraphs are versions of one another, and it is known which."""


def versions_kept_once(data: Path) -> Iterator[GoodOutput]:
    """Give articles of the labelled sets without the paragraphs of which a longer version stays that looks alike."""
    for name, count in SETS.items():
        for row in rows(data / name / "dev.jsonl")[:count]:
            source = "\n\n".join(passage["text"] for passage in row["passages"]) + "\n"
            article = FactedArticle(row["id"], source, read_source(source, ENGLISH, name=f"{row['id']}.txt"), {})
            if len(article.reading.document.blocks) == len(row["passages"]):
                blocks = _longer_versions([passage["fact"] for passage in row["passages"]], article)
                kept = frozenset(passage.index for passage in article.passages if passage.block in blocks)
                yield GoodOutput(article, name, kept, article.render(kept))


def _longer_versions(facts: Sequence[str], article: FactedArticle) -> set[int]:
    keys: dict[int, frozenset[str]] = defaultdict(frozenset)
    for passage in article.passages:
        keys[passage.block] |= article.keys[passage.index]
    kept: set[int] = set()
    for block in sorted(keys, key=lambda block: -len(keys[block])):
        versions = [other for other in kept if facts[other] == facts[block]]
        if not any(held_share(keys[block], keys[other]) >= CLOSE["closer"] for other in versions):
            kept.add(block)
    return kept


def held_share(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of the words of one sentence that another has."""
    return len(one & other) / len(one) if one else 1.0


def _without_repeats(article: FactedArticle, close: float) -> frozenset[int]:
    keys, prose = article.keys, [passage.index for passage in article.passages if passage.prose]
    shares = {one: {other: held_share(keys[one], keys[other]) for other in prose if other != one} for one in prose}
    supporting = {one: {other for other, share in found.items() if share >= close} for one, found in shares.items()}
    kept = {passage.index for passage in article.passages}
    gone: set[int] = set()
    for one in sorted(prose, key=lambda one: -max(shares[one].values(), default=0.0)):
        left = kept - {one}
        safe = all(article.stated(fact, left) for fact in article.states.get(one, ()))
        if len(keys[one]) >= 3 and safe and all(supporting[other] & left for other in gone | {one}):
            kept, gone = left, gone | {one}
    return frozenset(kept)
