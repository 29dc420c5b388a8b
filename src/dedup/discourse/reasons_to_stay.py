"""Say why a passage stays although others say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.discourse.lists import bound_to_steps, procedures
from dedup.language.normal_form import shortened

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.discourse.record import Discourse
    from dedup.options import Options
    from dedup.records import Reading

__all__ = ["reasons_to_stay"]


OPENING: Final = 40
"""Characters of the sentence that leans on another: enough to see the word it points with."""


def reasons_to_stay(
    reading: Reading, discourse: Discourse, standing: frozenset[int], options: Options
) -> Mapping[int, str]:
    """Give the passages that stay whatever others say -> why; nothing where they are not judged."""
    document, passages = reading.document, reading.passages
    held = {}
    for passage, targets in discourse.needs.items():
        if passage in standing:
            opening = shortened(passages[passage].text, OPENING)
            held.update(dict.fromkeys(targets, f'"{opening}" cannot stand without it'))
    free = any(value is not None for value in (options.ratio, options.words, options.sentences))
    if options.keep_steps and not free:
        steps = {step for procedure in procedures(document, passages) for step in procedure}
        steps |= {further for _, further in bound_to_steps(document, passages, reading.language)}
        held.update(dict.fromkeys(steps, "procedures keep their steps"))
    first = discourse.first
    if first is not None and not free:
        held[first] = "it opens the text"
    return {**held, **dict.fromkeys(discourse.silent, "")}
