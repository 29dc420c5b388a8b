"""List what of a source no longer stands near what it belonged to in an output."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from dedup.checking.itemizer import Itemizer
from dedup.checking.items import CONTENT
from dedup.checking.measures import Measured, SentenceForm, measure
from dedup.checking.output_index import OutputIndex, alphanumerics, headings_above
from dedup.checking.settings import SETTINGS
from dedup.checking.severity import severity_model
from dedup.discourse.openers import Link
from dedup.entailment.guards import Lexicon, names_of
from dedup.language.frequencies import frequencies
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.checking.items import SentenceItems
    from dedup.discourse.record import Discourse
    from dedup.records import Passage, Reading

__all__ = ["Assessed", "Loss", "assessed", "itemizer_of", "losses"]

JUDGED: Final = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.TABLE, Kind.CODE})
"""Blocks whose passages say something themselves; a heading says what its section says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A sentence of the source, or several versions of it, of which something is missing.

    Attributes:
        passages: indices of the passages of the source, the most severe first.
        missing: the words that no longer stand near what they belonged to, as written.
        beside: the word they belonged to, where that still stands; "" where nothing near them does.
        added: words that turn or narrow the nearest sentence and are new in it.
        heading: the heading under which the sentence no longer stands, where that is all that is missing; else "".
        severity: how likely something is lost, from 0 to 1.
        nearest: index of the output's passage that has most of it; -1 where none has anything.
    """

    passages: tuple[int, ...]
    missing: tuple[str, ...]
    beside: str
    added: tuple[str, ...]
    heading: str
    severity: float
    nearest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """A sentence of the source that does not stand in the output, before its severity is weighed.

    Attributes:
        text: the sentence.
        loss: what is missing of it, with the severity 0.
        measures: what its severity is weighed from.
        certain: whether it is lost whatever the measures say: it stands, but what it points at is another thing there,
            a figure of it is bounded from the other side, or it alone is gone from a list and stands in another.
        keys: the keys of its items of content.
    """

    text: str
    loss: Loss
    measures: Measured
    certain: bool
    keys: frozenset[str]


def losses(source: Reading, discourse: Discourse, output: Reading, lexicon: Lexicon | None = None) -> tuple[Loss, ...]:
    """List what of a source no longer stands near what it belonged to, the most severe first.

    Nothing of the decision what to remove is asked: each sentence that does not stand in the output is cut into its
    figures, names, negations, qualifiers, conditions and words, and each of them is looked up with its neighbours.

    Args:
        source: the source as it was read.
        discourse: what its passages do.
        output: the output, read with the same language.
        lexicon: their language, made ready; made here where it is not given.
    """
    if output.passages == source.passages:
        return ()
    model = severity_model()
    weighed = [
        (replace(one.loss, severity=1.0 if one.certain else model.severity(one.measures.values)), one.keys)
        for one in assessed(source, discourse, output, itemizer_of(source, lexicon))
    ]
    found: list[tuple[Loss, frozenset[str]]] = []
    for loss, keys in sorted(weighed, key=lambda one: (-one[0].severity, one[0].passages)):
        if loss.severity < model.threshold:
            break
        at = next((place for place, (_, others) in enumerate(found) if one_statement(keys, others)), -1)
        if at < 0:
            found.append((loss, keys))
        else:
            first, others = found[at]
            found[at] = (replace(first, passages=(*first.passages, *loss.passages)), others)
    return tuple(loss for loss, _ in found)


def itemizer_of(source: Reading, lexicon: Lexicon | None = None) -> Itemizer:
    """Make what cuts the sentences of a source, and of what was made of it, into items.

    Args:
        source: the source as it was read.
        lexicon: its language, made ready; made here where it is not given.
    """
    lexicon = lexicon or Lexicon(source.language)
    names = names_of((passage.text for passage in source.passages), lexicon)
    return Itemizer(lexicon, names, frequencies(source.language.code))


def assessed(source: Reading, discourse: Discourse, output: Reading, itemizer: Itemizer) -> Iterator[Assessed]:
    """Measure each sentence of the source that does not stand in the output."""
    index = OutputIndex(output, itemizer)
    titles = headings_above(source)
    for at, passage in enumerate(source.passages):
        kind = source.document.blocks[passage.block].kind
        points = passage.prose and discourse.openers[at].link is Link.ANAPHORIC
        if kind not in JUDGED or _stands(passage, titles[at], index, bound=points or kind is Kind.ITEM):
            continue
        sentence = itemizer.read(passage.text)
        form = SentenceForm(
            heading=itemizer.read(titles[at]).keys,
            listed=kind is Kind.ITEM,
            hole=_hole(source, titles, at, index) if kind is Kind.ITEM else 0.0,
            announces=at in discourse.announcements,
            leads=passage.text.rstrip("*_ ").endswith(":"),
        )
        measures = measure(sentence, form, index, itemizer)
        yield Assessed(
            text=passage.text,
            loss=_loss(passage, titles[at], measures, sentence, index),
            measures=measures,
            certain=(points and _astray(source.passages, titles, at, measures, index)) or _certain(measures),
            keys=frozenset(item.key for item in sentence.items if item.kind in CONTENT),
        )


def one_statement(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two sentences have so many words in common that they are versions of one statement.

    >>> one_statement(frozenset({"ferri", "leav", "noon"}), frozenset({"ferri", "leav", "noon", "pier"}))
    True
    """
    shared = len(one & other)
    shorter, longer = sorted((len(one), len(other)))
    alike = shared >= SETTINGS.alike_share_of_shorter * shorter
    return alike and shared >= SETTINGS.alike_share_of_longer * max(longer, 1)


def _certain(measures: Measured) -> bool:
    """Tell whether a bound turned round, or the line alone is gone from its list and stands under another heading."""
    if measures.bound_turned and measures.nearest.aligned.share >= SETTINGS.changed_share:
        return True
    return measures.values["hole in a list"] == 1 and measures.values["list line covered, misplaced"] > 0


def _stands(passage: Passage, title: str, index: OutputIndex, *, bound: bool) -> bool:
    """Tell whether a sentence stands in the output word for word; one bound to its heading, under the same one."""
    copies = index.standing.get(alphanumerics(passage.text), [])
    return any(not bound or alphanumerics(copy.heading) == alphanumerics(title) for copy in copies)


def _astray(
    passages: Sequence[Passage], titles: Sequence[str], at: int, measures: Measured, index: OutputIndex
) -> bool:
    """Tell whether what a sentence points at still stands, but the sentence only behind something else.

    "These toys had no spare parts" under the recall of one toy says nothing of the toy of another recall.
    """
    close = measures.nearest
    before = passages[at - 1] if at else None
    if close.share < SETTINGS.covered_share or before is None or titles[at - 1] != titles[at] or not titles[at]:
        return False
    here = alphanumerics(titles[at])
    copies = index.standing.get(alphanumerics(before.text), [])
    pointed = any(alphanumerics(copy.heading) == here for copy in copies)
    return pointed and bool(measures.misplaced) and alphanumerics(index.places[close.place].heading) != here


def _hole(source: Reading, titles: Sequence[str], at: int, index: OutputIndex) -> float:
    """Give the share of the other lines of a list that stand under the same heading: a list with a hole says "no"."""
    blocks = source.document.blocks
    here = source.passages[at].block
    found = []
    for step in (-1, 1):
        other = at + step
        while 0 <= other < len(titles) and blocks[source.passages[other].block].kind is Kind.ITEM:
            if titles[other] != titles[at]:
                break
            if source.passages[other].block != here:
                found.append(_stands(source.passages[other], titles[at], index, bound=True))
            other += step
    return sum(found) / len(found) if found else 0.0


def _loss(passage: Passage, title: str, measures: Measured, sentence: SentenceItems, index: OutputIndex) -> Loss:
    close = measures.nearest
    changed = close.aligned.share >= SETTINGS.changed_share
    apart = [
        one for one in measures.supports if (not one.near if changed else one.share < SETTINGS.least_neighbours_near)
    ]
    missing = [one.item.shown for one in apart]
    added: tuple[str, ...] = ()
    heading = ""
    if changed:
        shown = " ".join(missing).lower().split()
        missing += [word for word in measures.turned if word in close.aligned.gone and word not in shown]
        added = tuple(word for word in measures.turned if word in close.aligned.came)
    if not missing and not added:
        # All words stand somewhere: it is the heading that is another, or the sentence that says them together.
        heading = title if measures.misplaced else ""
        missing = [one.item.shown for one in measures.supports if one.share < 1]
    return Loss(
        passages=(passage.index,),
        missing=tuple(dict.fromkeys(missing)) or (() if heading else (sentence.text,)),
        beside=_beside(measures, apart[0].item.at) if apart else "",
        added=added,
        heading=heading,
        severity=0.0,
        nearest=index.places[close.place].passage if close.place >= 0 else -1,
    )


def _beside(measures: Measured, at: int) -> str:
    """Give the nearest word of content that still stands to one that is missing; "" where most words are missing."""
    content = [one for one in measures.supports if one.item.kind in CONTENT]
    standing = [one.item for one in content if one.near]
    if 2 * len(standing) < len(content):
        return ""
    return min(standing, key=lambda item: (abs(item.at - at), -item.weight)).shown if standing else ""
