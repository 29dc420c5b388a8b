"""Make TF-IDF rows of texts: terms are stems, weighed by how rare they are in the document and in the language.

Two words that say the same (a thesaurus of the language) match at a discount, so a paraphrase keeps most of its weight.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer

from dedup.entailment.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from dedup.language.terms import Analyzer

__all__ = ["TermRows", "products", "rows"]

Matrix = Any
"""A SciPy sparse matrix in CSR form: the stubs of SciPy lose the type of the commonest operations on them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRows:
    """Sparse term rows of texts over one vocabulary.

    Attributes:
        binary: (texts, terms), 1.0 where a text holds a term.
        with_synonyms: (texts, terms), what holding the text's words is worth for each term: 1.0 for the term itself,
            `SETTINGS.synonym_worth` for a word that says the same.
        weights: (terms,), inverse document frequency in nats.
        wording: (terms,), share of its weight that a missing term costs as a word, 0 to 1.
        word_share: (terms,), share of a word that a term is, 1.0 but for runs of letters.
        vocabulary: the terms, sorted.
    """

    binary: Matrix
    with_synonyms: Matrix
    weights: NDArray[np.float64]
    wording: NDArray[np.float64]
    word_share: NDArray[np.float64]
    vocabulary: tuple[str, ...]

    @property
    def costs(self) -> NDArray[np.float64]:
        """What each term weighs against a text when it is missing, in nats.

        It is the term's weight, but for an ordinary word that the document uses once: that is most often wording and
        costs a part of it (`wording`).
        """
        return self.weights * self.wording


def rows(
    texts: Sequence[Sequence[str]], unit: Sequence[int], terms: Analyzer, frequency: Callable[[str], float]
) -> TermRows:
    """Turn term lists into rows over one vocabulary, with the weight of each term.

    Args:
        texts: the terms of each text.
        unit: for each text the number of the sentence it stands in; a term's document frequency counts sentences, not
            texts, and a sentence with a synonym counts too.
        terms: the language the terms were made with.
        frequency: share of all words of ordinary language that a lower-case word is, 0 to 1; a term counts as often
            as the commonest of its words in the document.

    Returns:
        TermRows of shape (len(texts), distinct terms).
    """
    vectorizer = CountVectorizer(analyzer=_itself, binary=True, dtype=np.float64)
    if not any(texts):
        from scipy.sparse import csr_matrix

        empty: Any = csr_matrix((len(texts), 0), dtype=np.float64)
        nothing = np.zeros(0)
        return TermRows(
            binary=empty,
            with_synonyms=empty,
            weights=nothing,
            wording=nothing,
            word_share=nothing,
            vocabulary=(),
        )
    binary = vectorizer.fit_transform(texts).tocsr()
    vocabulary = tuple(str(term) for term in vectorizer.get_feature_names_out())
    with_synonyms = _widen(binary, terms.synonyms(vocabulary))
    share = np.array([max(map(frequency, terms.words(term)), default=0.0) for term in vocabulary])
    part = np.array([terms.part(term) for term in vocabulary])
    weights, wording = _weights(binary, unit, share)
    return TermRows(
        binary=binary,
        with_synonyms=with_synonyms,
        weights=weights * part,
        wording=wording,
        word_share=part,
        vocabulary=vocabulary,
    )


def _weights(
    binary: Any, unit: Sequence[int], share: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weigh terms by ln((n + b + 1) / (df + b q + 1/2)), and say what each costs when it is missing.

    `df` of `n` sentences of the document hold the term, and so would a share `q` of `b` sentences of ordinary language:
    the usual inverse document frequency with the language as a prior of `SETTINGS.background_sentences` sentences.
    """
    from scipy.sparse import csr_matrix

    place = np.unique(np.asarray(unit), return_inverse=True)[1]
    sentences = int(place.max()) + 1
    gather = csr_matrix((np.ones(len(place)), (place, np.arange(len(place)))), shape=(sentences, len(place)))
    df = np.asarray((gather @ binary).minimum(1.0).sum(axis=0)).ravel()
    prior = SETTINGS.background_sentences * (
        1 - (1 - np.minimum(share, SETTINGS.commonest_term_share)) ** SETTINGS.ordinary_sentence_words
    )
    weights: NDArray[np.float64] = np.maximum(
        np.log((sentences + SETTINGS.background_sentences + 1) / (df + prior + SETTINGS.prior_sentences)),
        SETTINGS.lightest_claim_term,
    )
    # Zipf's scale (van Heuven and others 2014): 3 is once in a million words, 5 a hundred times.
    zipf = np.log10(np.maximum(share, SETTINGS.rarest_word_share)) + 9
    ordinary = 1 / (1 + np.exp(-(zipf - SETTINGS.ordinary_word_zipf) / SETTINGS.ordinary_word_zipf_width))
    once = 1 - (1 - SETTINGS.missing_wording_cost) * ordinary
    return weights, np.where(df <= 1, once, 1.0)


def _widen(binary: Any, pairs: list[tuple[int, int]]) -> Any:
    from scipy.sparse import csr_matrix, identity

    size = binary.shape[1]
    if not pairs:
        return binary
    left, right = zip(*pairs, strict=True)
    same = csr_matrix((np.full(len(pairs), SETTINGS.synonym_worth), (left, right)), shape=(size, size))
    return (binary @ (same + identity(size, format="csr"))).minimum(1.0).tocsr()


def _itself(terms: Sequence[str]) -> Sequence[str]:
    return terms


def products(left: Matrix, right: Matrix, row: NDArray[np.int64], column: NDArray[np.int64]) -> NDArray[np.float64]:
    """Give the dot products of chosen rows of two sparse matrices, as (pairs,)."""
    found = np.zeros(len(row))
    for start in range(0, len(row), SETTINGS.pairs_per_product):
        part = slice(start, start + SETTINGS.pairs_per_product)
        found[part] = np.asarray(left[row[part]].multiply(right[column[part]]).sum(axis=1)).ravel()
    return found
