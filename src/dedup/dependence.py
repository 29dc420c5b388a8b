"""Which passages must stay when a passage stays: what it points at, its lead-in, the other steps of its procedure."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from dedup.language import table
from dedup.model import Block, Kind, Passage
from dedup.pointing import Pointing, asks, opener

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.language import Language
    from dedup.model import Document

__all__ = ["lead_ins", "needs", "procedures", "questions"]


def needs(
    document: Document, passages: Sequence[Passage], language: Language, *, keep_steps: bool
) -> dict[int, tuple[int, ...]]:
    """Give for each passage the passages it cannot stand without.

    Args:
        document: the blocks, for lists and lead-ins.
        passages: all passages of the document, in order.
        language: words that point.
        keep_steps: whether the steps of a numbered procedure hang together, so that only a whole procedure can go.

    Returns:
        passage -> the passages it needs; passages that need none are missing. There may be circles.
    """
    found: dict[int, list[int]] = {}
    by_block = _by_block(document, passages)
    for passage, target in chain(
        _pointers(document, passages, by_block, language),
        _items(document, by_block),
        _footnotes(document, passages, by_block),
    ):
        found.setdefault(passage, []).append(target)
    for lead, counted in _counted(passages, by_block, language):
        for passage in counted:
            found.setdefault(passage, []).append(lead)
        found.setdefault(lead, []).extend(counted)
    for question, answers in questions(document, passages).items():
        for answer in answers:
            found.setdefault(answer, []).append(question)
        # What comes first answers; the rest only adds to it.
        found.setdefault(question, []).append(answers[0])
    if keep_steps:
        for steps in procedures(document, passages):
            for step, following in zip(steps, (*steps[1:], steps[0]), strict=True):
                found.setdefault(step, []).append(following)
    return {passage: tuple(sorted(set(targets) - {passage})) for passage, targets in found.items()}


def lead_ins(document: Document, passages: Sequence[Passage]) -> dict[int, tuple[int, ...]]:
    """Give the passages that only lead into a list ("You need:") -> the first passages of the list's items.

    A sentence that only counts those behind it ("There are three reasons.") leads into them.
    """
    by_block = _by_block(document, passages)
    found: dict[int, list[int]] = {
        lead: [*counted] for lead, counted in _counted(passages, by_block, table(document.language))
    }
    for index, block in enumerate(document.blocks):
        if block.kind is Kind.ITEM and block.parent >= 0 and by_block[index]:
            lead = by_block[block.parent]
            if lead and passages[lead[-1]].text.rstrip("*_ ").endswith((":", "：")):
                found.setdefault(lead[-1], []).append(by_block[index][0])
    return {lead: tuple(items) for lead, items in found.items()}


def questions(document: Document, passages: Sequence[Passage]) -> dict[int, tuple[int, ...]]:
    """Give each question of the running text -> the passages that answer it.

    Inside a paragraph that is the next sentence; a question that is a paragraph of its own is answered by the whole
    next paragraph. A question without an answer is missing.
    """
    by_block = _by_block(document, passages)
    found = {}
    for passage in passages:
        if not passage.prose or not asks(passage.text):
            continue
        alone = by_block[passage.block] == [passage.index]
        following = passages[passage.index + 1 : passage.index + 2]
        if not following or not following[0].prose or asks(following[0].text):
            continue
        inside = following[0].block == passage.block
        if inside or alone:
            found[passage.index] = (following[0].index,) if inside else tuple(by_block[following[0].block])
    return found


def procedures(document: Document, passages: Sequence[Passage]) -> list[tuple[int, ...]]:
    """Give the first passage of each step of every numbered list of at least two steps, list by list."""
    by_block = _by_block(document, passages)
    found: dict[tuple[int, int, int], list[int]] = {}
    for index, block in enumerate(document.blocks):
        if _is_step(block) and by_block[index]:
            found.setdefault((block.heading, block.parent, block.level), []).append(by_block[index][0])
    return [tuple(steps) for steps in found.values() if len(steps) > 1]


def _is_step(block: Block) -> bool:
    return block.kind is Kind.ITEM and block.marker[:1].isdigit()


def _by_block(document: Document, passages: Sequence[Passage]) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in document.blocks]
    for passage in passages:
        found[passage.block].append(passage.index)
    return found


NOTE: Final = re.compile(r"\[\^(?P<label>[^\]\s]+)\](?P<defined>:)?")
"""A footnote's reference, or with a colon the head of what it says."""


def _footnotes(
    document: Document, passages: Sequence[Passage], by_block: Sequence[Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """Give (a passage with the reference, each passage that stands in the footnote)."""
    if document.format != "markdown":
        return
    heads = {passage.block: NOTE.match(passage.text) for passage in reversed(passages)}
    blocks = {head["label"]: block for block, head in heads.items() if head is not None and head["defined"]}
    for passage in passages if blocks else ():
        for note in NOTE.finditer(passage.text):
            block = blocks.get(note["label"])
            if block is not None and block != passage.block:
                yield from ((passage.index, other) for other in by_block[block])


def _counted(
    passages: Sequence[Passage], by_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, Sequence[int]]]:
    """Give (a sentence that only counts what follows, as many sentences of its paragraph as it counts)."""
    for passage in passages:
        words = passage.text.strip(" .*_").lower()
        opening = next(filter(None, (re.fullmatch(pattern, words) for pattern in language.counting)), None)
        if opening is None or not passage.prose:
            continue
        number = opening[1]
        value = int(number) if number.isdecimal() else int(language.numbers.get(number, 0))
        following = [other for other in by_block[passage.block] if passage.index < other <= passage.index + value]
        if value and len(following) == value:
            yield passage.index, following


def _pointers(
    document: Document, passages: Sequence[Passage], by_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, int]]:
    for passage in passages:
        before, first = passage.index - 1, by_block[passage.block][0] == passage.index
        # A quotation without a word around it goes on with the one before, which says whose it is.
        quoted = not first and QUOTED.fullmatch(passage.text)
        points = quoted or opener(passage.text, language).pointing is Pointing.POINTS
        if before < 0 or not passage.prose or not points:
            continue
        heading = document.blocks[passage.block].heading == passages[before].block
        if passages[before].prose and (not first or not heading):
            yield passage.index, before


QUOTED: Final = re.compile(r"""[“"„«»][^“”"„«»]+[”"“»«]""")
"""A passage that is one quotation from end to end."""


def _items(document: Document, by_block: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    for index, block in enumerate(document.blocks):
        parent = block.parent
        if parent < 0 or not by_block[index] or not by_block[parent]:
            continue
        if block.kind is Kind.ITEM:
            # The sentence right before the list leads into it; of an item above, the first sentence names it.
            leads = document.blocks[parent].kind is not Kind.ITEM
            yield by_block[index][0], by_block[parent][-1 if leads else 0]
