"""Describe each sentence by the terms it is compared by, as numbers, once before any decision."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.changes import claims_by_passage
from dedup.entailment.settings import SETTINGS
from dedup.entailment.traits import Traits
from dedup.language.frequencies import frequencies
from dedup.language.normal_form import LETTER, exact, folded, word_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.discourse.record import Discourse
    from dedup.language.terms import Analyzer
    from dedup.records import Claim, Passage, Reading

__all__ = ["DocumentTerms", "SentenceTerms", "document_terms", "redescribed"]

WORD: Final = re.compile(word_pattern(LETTER, r"'’\-"))
OPENS: Final = ".!?:"
MARKS: Final = " \"'“(*_"
"""What may stand between the end of a sentence and the first word of the next."""


@dataclass(frozen=True, slots=True, eq=False)
class SentenceTerms:
    """One sentence as it is compared.

    Attributes:
        passage: its index.
        terms: distinct terms, ascending; every other array speaks of positions in it.
        weights: weight of each term in the language.
        total: their sum.
        order: position of the term of each content word, in order of the text.
        claims: (claims, terms), whether a claim holds a term.
        claim_numbers: index of each claim in the document.
        pairs: (2, pairs), positions of two terms that stand near each other.
        pair_weights: weight of each pair.
        figures: whether a term holds a figure.
        names: whether a term is written as a name.
        negations: words that turn a statement round.
        modals: words that say how certain or required it is.
        traits: what does not depend on the other sentences, by the name of the feature.
        section: block of the heading it stands under.
        words: how many words it has, the word left out that joins it to the sentence before.
        text: its text without that word, as two copies share it.
    """

    passage: int
    terms: NDArray[np.int64]
    weights: NDArray[np.float64]
    total: float
    order: NDArray[np.int64]
    claims: NDArray[np.float64]
    claim_numbers: tuple[int, ...]
    pairs: NDArray[np.int64]
    pair_weights: NDArray[np.float64]
    figures: NDArray[np.bool_]
    names: NDArray[np.bool_]
    negations: frozenset[str]
    modals: frozenset[str]
    traits: tuple[tuple[str, float], ...]
    section: int
    words: int
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class DocumentTerms:
    """All sentences of a document.

    Attributes:
        of: description of each passage, None where it is not running text.
        weights: weight of each term.
        numbers: term -> its number.
    """

    of: tuple[SentenceTerms | None, ...]
    weights: NDArray[np.float64]
    numbers: Mapping[str, int] = field(default_factory=dict)

    def sentence(self, passage: int) -> SentenceTerms:
        """Give the description of a passage of running text.

        Raises:
            LookupError: it is not running text.
        """
        found = self.of[passage]
        if found is None:
            raise LookupError(passage)
        return found


def document_terms(reading: Reading, discourse: Discourse, analyzer: Analyzer) -> DocumentTerms:
    """Describe all sentences of a document.

    The weight of a term comes from the language alone: what the document holds elsewhere changes no feature, so a
    document that was condensed is judged as it was before.
    """
    of_passage = claims_by_passage(reading.claims)
    numbers: dict[str, int] = {}
    cut = {
        passage: [[numbers.setdefault(term, len(numbers)) for term in analyzer.of(claim.text)] for claim in found]
        for passage, found in of_passage.items()
        if reading.passages[passage].prose
    }
    words = _Words(
        analyzer=analyzer,
        numbers=numbers,
        weights=_weights(numbers, analyzer, reading.document.language),
        figures=np.array([any(map(str.isdigit, term)) for term in numbers], dtype=bool),
        traits=Traits(reading, discourse),
    )
    described: list[SentenceTerms | None] = [None] * len(reading.passages)
    for passage, found in cut.items():
        described[passage] = _described(reading.passages[passage], of_passage[passage], found, words)
    return DocumentTerms(of=tuple(described), weights=words.weights, numbers=numbers)


def redescribed(
    sentence: SentenceTerms,
    passage: Passage,
    claims: Sequence[Claim],
    known: DocumentTerms,
    found: tuple[Analyzer, Traits],
) -> SentenceTerms:
    """Describe a sentence of a document as it stands once words of it were cut.

    Args:
        sentence: what it was.
        passage: the sentence, as it stands now.
        claims: its claims, as they stand now.
        known: the document it was a sentence of.
        found: what turns texts into terms, and the traits of the sentences there are now.
    """
    analyzer, traits = found
    cut = [analyzer.of(claim.text) for claim in claims]
    if len(cut) != len(sentence.claim_numbers) or not all(term in known.numbers for piece in cut for term in piece):
        return replace(
            sentence,
            traits=traits.of(passage, len(sentence.claims), sentence.weights, len(sentence.terms)),
            words=traits.length(passage),
            text=exact(traits.bare(passage)),
        )
    words = _Words(
        analyzer=analyzer,
        numbers=known.numbers,
        weights=known.weights,
        figures=np.array([any(map(str.isdigit, term)) for term in known.numbers], dtype=bool),
        traits=traits,
    )
    now = _described(passage, claims, [[known.numbers[term] for term in piece] for piece in cut], words)
    return replace(now, passage=sentence.passage, claim_numbers=sentence.claim_numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """The terms of a document with what is known of each."""

    analyzer: Analyzer
    numbers: Mapping[str, int]
    weights: NDArray[np.float64]
    figures: NDArray[np.bool_]
    traits: Traits


def _weights(numbers: dict[str, int], analyzer: Analyzer, language: str) -> NDArray[np.float64]:
    """Weigh each term by how many ordinary sentences hold it (natural logarithm, at most about 5)."""
    frequency = frequencies(language)
    shares = np.array(
        [
            SETTINGS.expression_share
            if "_" in term
            else max(map(frequency, analyzer.words(term) or [term]), default=0.0)
            for term in numbers
        ]
    )
    sentences = SETTINGS.ordinary_sentences * (
        1 - (1 - np.minimum(shares, SETTINGS.commonest_term_share)) ** SETTINGS.ordinary_sentence_words
    )
    weights: NDArray[np.float64] = np.log((SETTINGS.ordinary_sentences + 1) / (sentences + SETTINGS.prior_sentences))
    return weights


def _names(text: str, analyzer: Analyzer, numbers: Mapping[str, int]) -> frozenset[int]:
    """Give the terms written with a capital letter elsewhere than where a sentence opens."""
    found = set()
    for match in WORD.finditer(text):
        word, before = match[0], text[: match.start()].rstrip(MARKS)
        opens = not before or before[-1] in OPENS
        if word[0].isupper() and (not opens or sum(map(str.isupper, word)) > 1):
            number = numbers.get(analyzer.stem(folded(word).removesuffix("'s")))
            if number is not None:
                found.add(number)
    return frozenset(found)


def _described(passage: Passage, claims: Sequence[Claim], cut: Sequence[Sequence[int]], words: _Words) -> SentenceTerms:
    """Describe one sentence, its claims cut into the numbers of their terms."""
    sequence = np.array([term for piece in cut for term in piece], dtype=np.int64)
    owner = np.repeat(np.arange(len(cut)), [len(piece) for piece in cut])
    distinct, order = np.unique(sequence, return_inverse=True)
    holds = np.zeros((len(cut), len(distinct)))
    holds[owner, order] = 1
    own = words.weights[distinct]
    names = _names(passage.text, words.analyzer, words.numbers)
    pairs, pair_weights = _pairs(order, own)
    negations, modals = words.traits.words(passage.text)
    return SentenceTerms(
        passage=passage.index,
        terms=distinct,
        weights=own,
        total=float(own.sum()),
        order=order,
        claims=holds,
        claim_numbers=tuple(claim.index for claim in claims),
        pairs=pairs,
        pair_weights=pair_weights,
        figures=words.figures[distinct],
        names=np.array([int(term) in names for term in distinct], dtype=bool),
        negations=negations,
        modals=modals,
        traits=words.traits.of(passage, len(claims), own, len(distinct)),
        section=words.traits.section(passage),
        words=words.traits.length(passage),
        text=exact(words.traits.bare(passage)),
    )


def _pairs(order: NDArray[np.int64], own: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Give the pairs of different terms of `SETTINGS.pair_distance`; those further apart weigh less."""
    steps = [step for step in range(1, SETTINGS.pair_distance + 1) if len(order) > step]
    first = np.concatenate([order[:-step] for step in steps] or [order[:0]])
    second = np.concatenate([order[step:] for step in steps] or [order[:0]])
    apart = np.concatenate([np.full(len(order) - step, float(step)) for step in steps] or [np.empty(0)])
    differ = first != second
    pairs = np.stack([first[differ], second[differ]])
    return pairs, np.minimum(own[pairs[0]], own[pairs[1]]) / np.sqrt(apart[differ])
