"""Find which passages must stay when a passage stays: what it points at, its lead-in, other steps."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from dedup.discourse.anchors import NOTE, heading_links
from dedup.discourse.leads import bare_leads, closed, led, number_counted, only_closes, only_leads
from dedup.discourse.leaning import going_on, labelled, leans
from dedup.discourse.lists import bound_to_steps, by_block, leading, leads, parents, procedures
from dedup.discourse.openers import Link
from dedup.discourse.settings import SETTINGS
from dedup.language import table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from dedup.discourse.openers import Opener
    from dedup.language import Language
    from dedup.records import Document, Passage, Reading

__all__ = ["lead_ins", "needs", "questions", "with_steps"]


def needs(
    reading: Reading, openers: Sequence[Opener], asking: Collection[int], *, keep_steps: bool
) -> dict[int, tuple[int, ...]]:
    """Give for each passage the passages it cannot stand without.

    Args:
        reading: the blocks, for lists and lead-ins, and all passages.
        openers: how each passage opens.
        asking: the passages that ask.
        keep_steps: whether the steps of a numbered procedure hang together, so that only a whole procedure can go.

    Returns:
        passage -> the passages it needs; passages that need none are missing. There may be circles.
    """
    document, passages, language = reading.document, reading.passages, reading.language
    of_block = by_block(document, passages)
    pairs = chain(
        _pointers(document, passages, of_block, openers, language),
        going_on(document, passages, of_block),
        labelled(document, passages, of_block),
        leading(document, passages, of_block),
        _footnotes(document, passages, of_block),
        heading_links(document, passages),
        _led(document, passages, of_block, language),
        ((passage, closing) for closing, said in closed(document, passages, of_block, language) for passage in said),
        _introduced(document, passages, of_block, language),
        _answering(document, passages, asking),
    )
    found: dict[int, list[int]] = {}
    for passage, target in pairs:
        found.setdefault(passage, []).append(target)
    alone = {passage: tuple(sorted(set(targets) - {passage})) for passage, targets in found.items()}
    return with_steps(alone, document, passages, language) if keep_steps else alone


def with_steps(
    needed: Mapping[int, tuple[int, ...]], document: Document, passages: Sequence[Passage], language: Language
) -> dict[int, tuple[int, ...]]:
    """Give what passages need where only a whole procedure can go, from what they need otherwise."""
    found = dict(needed)
    for passage, target in _stepping(document, passages, language):
        found[passage] = tuple(sorted({*found.get(passage, ()), target} - {passage}))
    return found


def lead_ins(document: Document, passages: Sequence[Passage]) -> dict[int, tuple[int, ...]]:
    """Give the passages that only lead into a list ("You need:") -> the first passages of the list's items.

    A sentence that only counts those behind it ("There are three reasons.") leads into them, a short one with a colon
    into the next paragraph, quotation, code or table, and a note that opens a section ("(updated on 26 March)") into
    the section. "That's it!" leads back: it goes when all it closes is gone.
    """
    of_block, language = by_block(document, passages), table(document.language)
    found: dict[int, list[int]] = {lead: [*counted] for lead, counted in _counted(passages, of_block, language)}
    for index, parent in enumerate(parents(document, passages, of_block)):
        if parent >= 0 and of_block[index] and leads(of_block[parent], passages):
            found.setdefault(of_block[parent][-1], []).append(of_block[index][0])
    found.update((lead, [*behind]) for lead, behind in bare_leads(document, passages, of_block, language))
    found.update((closing, [*said]) for closing, said in closed(document, passages, of_block, language))
    found.update(_notes(document, passages))
    return {lead: tuple(items) for lead, items in found.items()}


def questions(document: Document, passages: Sequence[Passage], asking: Collection[int]) -> dict[int, tuple[int, ...]]:
    """Give each question of the running text -> the passages that answer it.

    Inside a paragraph that is the next sentence; a question that is a paragraph of its own is answered by the whole
    next paragraph. A question without an answer is missing.
    """
    of_block = by_block(document, passages)
    found = {}
    for passage in passages:
        if not passage.prose or passage.index not in asking:
            continue
        alone = of_block[passage.block] == [passage.index]
        following = passages[passage.index + 1 : passage.index + 2]
        if not following or not following[0].prose or following[0].index in asking:
            continue
        inside = following[0].block == passage.block
        if inside or alone:
            found[passage.index] = (following[0].index,) if inside else tuple(of_block[following[0].block])
    return found


def _introduced(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, int]]:
    """Give (what a sentence counts or a note opens, that sentence or note), and the former with all it counts."""
    for lead, counted in _counted(passages, of_block, language):
        yield from ((passage, lead) for passage in counted)
        yield from ((lead, passage) for passage in counted)
    for note, noted in _notes(document, passages):
        yield from ((passage, note) for passage in noted)


def _answering(document: Document, passages: Sequence[Passage], asking: Collection[int]) -> Iterator[tuple[int, int]]:
    """Give (an answer, its question), and the question with what comes first: the rest only adds to it."""
    for question, answers in questions(document, passages, asking).items():
        yield from ((answer, question) for answer in answers)
        yield question, answers[0]


def _stepping(document: Document, passages: Sequence[Passage], language: Language) -> Iterator[tuple[int, int]]:
    """Give (a step, the next one; of the last the first), and what of the steps must stay with them."""
    for steps in procedures(document, passages):
        yield from zip(steps, (*steps[1:], steps[0]), strict=True)
    yield from bound_to_steps(document, passages, language)


def _footnotes(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """Give (a passage with the reference, each passage that stands in the footnote), and the other way round.

    A footnote needs the first passage that refers to it: without one it is not shown.
    """
    if not document.syntax.footnotes:
        return
    heads = {passage.block: NOTE.match(passage.text) for passage in reversed(passages)}
    blocks = {head["label"]: block for block, head in heads.items() if head is not None and head["defined"]}
    referred = set()
    for passage in passages if blocks else ():
        for note in NOTE.finditer(passage.text):
            block = blocks.get(note["label"])
            if block is not None and block != passage.block:
                yield from ((passage.index, other) for other in of_block[block])
                if block not in referred:
                    yield from ((other, passage.index) for other in of_block[block])
                referred.add(block)


def _notes(document: Document, passages: Sequence[Passage]) -> Iterator[tuple[int, list[int]]]:
    """Give (a note in brackets right under a heading, the passages of running text behind it in that section)."""
    above = [document.blocks[passage.block].heading for passage in passages]
    for before, passage in pairwise(passages):
        here = passage.index
        if passage.prose and before.block == above[here] and BRACKETED.fullmatch(passage.text):
            end = next((p for p in range(here, len(passages)) if above[p] != above[here]), len(passages))
            behind = [p for p in range(here + 1, end) if passages[p].prose]
            if behind:
                yield here, behind


BRACKETED: Final = re.compile(r"[_*]*\([^()]{1,80}\)[_*]*\.?")
"""A passage that is one short remark in brackets."""


def _counted(
    passages: Sequence[Passage], of_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, Sequence[int]]]:
    """Give (a sentence that only counts what follows, as many sentences of its paragraph as it counts)."""
    for passage in passages:
        value = number_counted(passage, language)
        if not value:
            continue
        beside = of_block[passage.block]
        place = bisect_right(beside, passage.index)
        following = [other for other in beside[place : place + value] if other <= passage.index + value]
        if len(following) == value:
            yield passage.index, following


def _pointers(
    document: Document,
    passages: Sequence[Passage],
    of_block: Sequence[Sequence[int]],
    openers: Sequence[Opener],
    language: Language,
) -> Iterator[tuple[int, int]]:
    for passage in passages:
        before, first = passage.index - 1, of_block[passage.block][0] == passage.index
        # A quotation without a word around it goes on with the one before, which says whose it is.
        quoted = not first and QUOTED.fullmatch(passage.text)
        # "Well done!" says nothing without what it cheers.
        cheers = passage.words <= SETTINGS.longest_cheer_words and passage.text.rstrip("*_ ").endswith("!")
        found = openers[passage.index]
        points = quoted or cheers or found.link is Link.ANAPHORIC
        if before < 0 or not passage.prose or not (points or leans(passage, passages, language)):
            continue
        # "In short, this is what counts." points at what follows, "It works like this." also at what was said.
        leads_on = only_leads(passage, language) and found.word.lower() not in language.pointers
        if leads_on or only_closes(passage, language):
            continue
        heading = document.blocks[passage.block].heading == passages[before].block
        if passages[before].prose and (not first or not heading):
            yield passage.index, before


QUOTED: Final = re.compile(r"""[“"„«»][^“”"„«»]+[”"“»«]""")
"""A passage that is one quotation from end to end."""


def _led(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, int]]:
    """Give (what stands behind it, a sentence that leads into it), and a longer one with the beginning of that."""
    bare = {lead for lead, _ in bare_leads(document, passages, of_block, language)}
    for lead, behind in led(document, passages, of_block, language):
        yield from ((passage, lead) for passage in behind)
        if lead not in bare:
            yield lead, behind[0]
