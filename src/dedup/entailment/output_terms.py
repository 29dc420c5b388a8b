"""Describe the sentences of an output by those of its source: the same terms, in the surroundings they have now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from dedup.changes import claims_by_passage
from dedup.entailment.sentence_terms import redescribed
from dedup.entailment.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from dedup.discourse.record import Discourse
    from dedup.entailment.sentence_terms import DocumentTerms, SentenceTerms
    from dedup.language.terms import Analyzer
    from dedup.records import Reading

__all__ = ["output_terms", "unchanged_terms"]


def output_terms(
    known: tuple[DocumentTerms, Analyzer],
    source: tuple[Reading, Discourse],
    output: tuple[Reading, Discourse],
    places: Mapping[int, int],
    kept: NDArray[np.bool_],
) -> tuple[SentenceTerms | None, ...]:
    """Describe what stands in an output, each sentence at the place it has in the source.

    Args:
        known: the sentences of the source, and what turns texts into their terms.
        source: how it was read, and what its passages do.
        output: the same of the output.
        places: passage of the output -> the passage of the source it is.
        kept: (passages of the source,), those that stand in the output, if cut into other sentences.

    Returns:
        (passages of the source,), None where none of running text stands.
    """
    document, analyzer = known
    before, after, of = Traits(*source), Traits(*output), document.of
    claims = claims_by_passage(output[0].claims)
    described = [sentence if stays else None for sentence, stays in zip(of, kept.tolist(), strict=True)]
    for there, here in places.items():
        passage, earlier, sentence = output[0].passages[there], source[0].passages[here], of[here]
        if sentence is None or not passage.prose:
            described[here] = None
            continue
        if passage.text != earlier.text or after.surroundings(passage) != before.surroundings(earlier):
            sentence = redescribed(sentence, passage, claims.get(there, ()), document, (analyzer, after))
        section = after.section(passage)
        described[here] = sentence if sentence.section == section else replace(sentence, section=section)
    return tuple(described)


def unchanged_terms(
    before: tuple[SentenceTerms | None, ...], after: tuple[SentenceTerms | None, ...]
) -> NDArray[np.bool_]:
    """Say which sentences are what they were, in themselves and beside the others: (passages,).

    Sections are only told apart: where each is still one of its own, whatever its number, nothing changed.
    """
    same = np.zeros(len(before), dtype=bool)
    forth: dict[int, int] = {}
    back: dict[int, int] = {}
    for passage, (one, other) in enumerate(zip(before, after, strict=True)):
        if one is not None and other is not None:
            alone = forth.setdefault(one.section, other.section) == other.section
            alone &= back.setdefault(other.section, one.section) == one.section
            terms = one.terms is other.terms or np.array_equal(one.order, other.order)
            same[passage] = (
                alone and terms and (one.traits, one.words, one.text) == (other.traits, other.words, other.text)
            )
    return same
