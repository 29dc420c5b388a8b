"""Find the least length a text can be brought to: what always stays, and the shortest passage that can stand."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

import numpy as np

from dedup.errors import OptionError
from dedup.language.terms import Analyzer
from dedup.records import Kind
from dedup.selection.structure import SPARE, budget_of, closure, price

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.changes import Draft
    from dedup.discourse.record import Discourse
    from dedup.options import Options
    from dedup.records import Reading

__all__ = ["require_room"]


def require_room(reading: Reading, discourse: Discourse, draft: Draft, options: Options) -> None:
    """Refuse a length in which no sentence of the source has room, so that nothing would be left.

    Raises:
        OptionError: the length is shorter than what always stays and the shortest sentence.
    """
    allowed = budget_of(reading, options)
    if allowed is None or any(reading.passages[passage].prose for passage in draft.kept()):
        return
    unit = "words" if options.sentences is None else "sentences"
    asked = unit if options.ratio is None else "ratio"
    telling = _telling(reading, discourse)
    least = _least(reading, discourse, options, telling)
    if not telling and least <= allowed:
        if draft.kept():
            return
        raise OptionError("there is no sentence to choose from that says anything; leave the length out", option=asked)
    share = "" if options.ratio is None else f", a ratio of {_rounded_up(least, reading)}"
    needed, room = (f"{count} {unit if count != 1 else unit[:-1]}" for count in (least, allowed))
    what = f"the shortest passage needs {needed}{share}" if telling else f"headings, code and tables need {needed}"
    raise OptionError(f"no sentence fits into {room}; {what}; ask for that or more", option=asked)


def _telling(reading: Reading, discourse: Discourse) -> list[int]:
    """Give the passages of running text that say something: no announcements, no waiting questions, no lone signs."""
    silent, terms = discourse.silent, Analyzer(reading.language)
    return [p.index for p in reading.passages if p.prose and p.index not in silent and terms.of(p.text)]


def _least(reading: Reading, discourse: Discourse, options: Options, telling: Sequence[int]) -> int:
    """Give the length of what always stays with the shortest passage and what that cannot stand without."""
    blocks = reading.document.blocks
    prices = [price(passage, options) for passage in reading.passages]
    needed = discourse.hanging(at_length=True)
    spare = {Kind.HEADING, *SPARE}
    always = [
        p.index
        for p in reading.passages
        if not p.prose and blocks[p.block].kind not in spare and p.index not in discourse.tags
    ]
    free = np.ones(len(reading.passages), dtype=bool)
    free[always] = False
    alone = [sum(prices[p] for p in closure(passage, needed, free)) for passage in telling]
    return sum(prices[passage] for passage in always) + min(alone, default=0)


def _rounded_up(words: int, reading: Reading) -> float:
    return ceil(1000 * words / sum(passage.words for passage in reading.passages)) / 1000
