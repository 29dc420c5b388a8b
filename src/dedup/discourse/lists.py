"""Find what leads into a list, which items are steps, and what of a step no other procedure can say."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from dedup.records import Block, Kind, Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.language import Language
    from dedup.records import Document

__all__ = ["bound_to_steps", "by_block", "is_step", "leading", "leads", "parents", "procedures"]


def leading(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """Give (the first passage of a list item, the passage it hangs on)."""
    for index, parent in enumerate(parents(document, passages, of_block)):
        if parent >= 0 and of_block[index] and of_block[parent]:
            # The sentence right before the list leads into it; of an item above, the first sentence names it.
            last = document.blocks[parent].kind is not Kind.ITEM or leads(of_block[parent], passages)
            yield of_block[index][0], of_block[parent][-1 if last else 0]


def parents(document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]]) -> list[int]:
    """Give for each block the one its list hangs on; -1 where it is no item of such a list.

    A list that stands flush under a step hangs on it when the step ends with a colon: "4. Choose one of these:".
    """
    found: list[int] = []
    for index, block in enumerate(document.blocks):
        parent = block.parent if block.kind is Kind.ITEM else -1
        above = document.blocks[index - 1] if index else block
        if block.kind is above.kind is Kind.ITEM and block.parent < 0 <= index - 1:
            outer = index - 1
            while document.blocks[outer].parent >= 0:
                # Behind a list of its own an item goes on with the list that item stands in.
                outer = document.blocks[outer].parent
            if is_step(document.blocks[outer]) == is_step(block):
                parent = found[outer]
            elif leads(of_block[index - 1], passages):
                parent = index - 1
        found.append(parent)
    return found


def leads(above: Sequence[int], passages: Sequence[Passage]) -> bool:
    """Whether the last of some passages leads into what follows."""
    return bool(above) and passages[above[-1]].text.rstrip("*_ ").endswith((":", "："))


def procedures(document: Document, passages: Sequence[Passage]) -> list[tuple[int, ...]]:
    """Give the first passage of each step of every numbered list of at least two steps, list by list.

    What stands between two steps, such as a code block, ends no list; a number lower than the last begins another one.
    """
    of_block = by_block(document, passages)
    found: dict[tuple[int, int, int, int], list[int]] = {}
    last: dict[tuple[int, int, int], tuple[int, int]] = {}
    for index, block in enumerate(document.blocks):
        if not is_step(block) or not of_block[index]:
            continue
        place, number = (block.heading, block.parent, block.level), _number(block)
        before, lists = last.get(place, (0, 0))
        last[place] = number, lists + (number < before)
        found.setdefault((*place, last[place][1]), []).append(of_block[index][0])
    return [tuple(steps) for steps in found.values() if len(steps) > 1]


def _number(step: Block) -> int:
    digits = "".join(takewhile(str.isdecimal, step.marker))
    return int(digits or 0)


def bound_to_steps(document: Document, passages: Sequence[Passage], language: Language) -> Iterator[tuple[int, int]]:
    """Give (a step's first passage, a further passage of it that no other procedure can say for this one).

    That is one that refers to a step by its number, and what the last step says: it is where the procedure ends.
    """
    edge = r"\b" if language.spaced else ""
    numbered = re.compile(rf"{edge}(?:{'|'.join(sorted(map(re.escape, language.steps)))})\s*\d", re.IGNORECASE)
    of_block = by_block(document, passages)
    for steps in procedures(document, passages):
        for step in steps:
            for further in of_block[passages[step].block][1:]:
                if step == steps[-1] or (language.steps and numbered.search(passages[further].text)):
                    yield step, further


def is_step(block: Block) -> bool:
    """Whether a block is a step of a numbered procedure, where every word may matter."""
    return block.kind is Kind.ITEM and block.marker[:1].isdigit()


def by_block(document: Document, passages: Sequence[Passage]) -> list[list[int]]:
    """Give the passages of each block."""
    found: list[list[int]] = [[] for _ in document.blocks]
    for passage in passages:
        found[passage.block].append(passage.index)
    return found
