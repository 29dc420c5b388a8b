"""Relate the sentences of a reading: what each needs in order to be judged beside the others."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from dedup.discourse.record import Discourse
    from dedup.entailment.document_guards import DocumentGuards
    from dedup.entailment.output_vetoes import OutputVetoes
    from dedup.entailment.risk_model import RiskModel
    from dedup.entailment.risks import Overlaps
    from dedup.entailment.sentence_terms import DocumentTerms
    from dedup.entailment.vetoes import Vetoes
    from dedup.language.terms import Analyzer
    from dedup.records import Document, Reading

__all__ = ["Relation", "relate"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Relation:
    """What tells how surely the passages that stay say what a sentence says.

    Attributes:
        reading: what was related.
        discourse: what its passages do.
        overlaps: the sentences as they are compared, and what they hold of each other.
        model: gives the risk of a removal.
        guards: facts of claims and passages, and what they object to.
        vetoes: the conflicts no probability outweighs; None where none is asked.
        analyzer: turns texts into the terms that were compared.
    """

    reading: Reading
    discourse: Discourse
    overlaps: Overlaps
    model: RiskModel
    guards: DocumentGuards
    vetoes: Vetoes | OutputVetoes | None
    analyzer: Analyzer

    @property
    def terms(self) -> DocumentTerms:
        """The sentences as they are compared."""
        return self.overlaps.document

    def among(self, kept: NDArray[np.bool_]) -> Relation:
        """Give the relation of what stays, as if the rest had never been."""
        return replace(self, overlaps=self.overlaps.left(kept))

    def of_output(
        self,
        reading: Reading,
        discourse: Discourse,
        places: Mapping[int, int],
        kept: NDArray[np.bool_],
        before: Relation | None = None,
    ) -> Relation:
        """Give the relation of what stands in an output, its passages named as those of the source.

        Args:
            reading: the output.
            discourse: what its passages do.
            places: passage of the output -> the passage of the source it is.
            kept: (passages of the source,), those that stand in the output, if cut into other sentences.
            before: that of an earlier output, in which all of this one stood; what was found then still holds.
        """
        from dedup.entailment.abbreviations import spelled_out
        from dedup.entailment.output_terms import output_terms
        from dedup.entailment.output_vetoes import OutputVetoes
        from dedup.entailment.vetoes import Vetoes

        named = spelled_out(reading)
        source, output = (spelled_out(self.reading), self.discourse), (named, discourse)
        of = output_terms((self.terms, self.analyzer), source, output, places, kept)
        guards = (before or self).guards.again(replace(named, document=_untitled(reading.document)), discourse)
        vetoes = OutputVetoes((Vetoes(self.guards), self.reading), (Vetoes(guards), reading), places)
        return replace(self, overlaps=(before or self).overlaps.again(of), guards=guards, vetoes=vetoes)


def relate(reading: Reading, discourse: Discourse) -> Relation:
    """Describe the sentences of a reading and make the model and the guards ready."""
    # NumPy comes with these: `import dedup` must not wait for it.
    from dedup.entailment.abbreviations import spelled_out
    from dedup.entailment.document_guards import DocumentGuards
    from dedup.entailment.guards import Lexicon
    from dedup.entailment.risk_model import shipped_model
    from dedup.entailment.risks import Overlaps
    from dedup.entailment.sentence_terms import document_terms
    from dedup.entailment.vetoes import Vetoes
    from dedup.language.terms import Analyzer

    analyzer = Analyzer(reading.language)
    lexicon = Lexicon(reading.language, analyzer.stemmer)
    named = spelled_out(reading)
    guards = DocumentGuards(replace(named, document=_untitled(reading.document)), discourse, lexicon)
    return Relation(
        reading=reading,
        discourse=discourse,
        overlaps=Overlaps(document_terms(named, discourse, analyzer)),
        model=shipped_model(),
        guards=guards,
        vetoes=Vetoes(guards),
        analyzer=analyzer,
    )


def _untitled(document: Document) -> Document:
    """Take what stands right under the titles of merged parts from under them.

    Two reports on one thing have two titles, and a short line is no other line for standing under the other one. A
    title with a figure stays: "Version 2" and "Version 3" are two things.
    """
    starts = [block.span.start for block in document.blocks]
    firsts = {bisect_left(starts, start) for start, _, _ in document.origins}
    titles = {
        index
        for index, block in enumerate(document.blocks)
        if index in firsts
        and block.kind in (Kind.TITLE, Kind.HEADING)
        and not any(map(str.isdigit, block.span.of(document.source)))
    }
    blocks = (replace(block, heading=-1) if block.heading in titles else block for block in document.blocks)
    return replace(document, blocks=tuple(blocks)) if titles else document
