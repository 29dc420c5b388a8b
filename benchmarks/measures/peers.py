"""Other tools on the same article: sumy's summarizers, the first sentences, and the first of every similar pair.

All of them get the sentences and give back some of them; the headings above the chosen sentences are put back, so that
their output can be scored as an article.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from measures.annotated import Article

    Ranker = Callable[[Sequence[str], int], list[int]]

__all__ = ["keep_first", "missing", "output", "rankers", "within"]

SUMMARIZERS: Final = {
    "LexRank": ("lex_rank", "LexRankSummarizer"),
    "TextRank": ("text_rank", "TextRankSummarizer"),
    "LSA": ("lsa", "LsaSummarizer"),
    "KL": ("kl", "KLSummarizer"),
    "SumBasic": ("sum_basic", "SumBasicSummarizer"),
    "Luhn": ("luhn", "LuhnSummarizer"),
}
WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['-])*")
"""What sumy itself lets through as a word; its own tokenizer needs NLTK data that is not there."""


class _Tokenizer:
    """What sumy asks of a tokenizer."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(WORD.findall(sentence))


def missing() -> list[str]:
    """Name the peers that are not installed."""
    return [name for name in ("sumy", "pysbd") if find_spec(name) is None]


def rankers() -> dict[str, Ranker]:
    """Give each peer as a function from sentences and a count to the places of the chosen ones."""
    peers: dict[str, Ranker] = {"lead": lambda _sentences, count: list(range(count))}
    if find_spec("sumy") is not None:
        peers |= {name: _sumy(*where) for name, where in SUMMARIZERS.items()}
    return peers


def _sumy(module: str, name: str) -> Ranker:
    from importlib import import_module

    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.utils import get_stop_words

    def choose(sentences: Sequence[str], count: int) -> list[int]:
        summarizer: Any = getattr(import_module(f"sumy.summarizers.{module}"), name)(Stemmer("english"))
        if hasattr(type(summarizer), "stop_words"):
            summarizer.stop_words = get_stop_words("english")
        made = [Sentence(text, _Tokenizer()) for text in sentences]
        places = {id(sentence): place for place, sentence in enumerate(made)}
        chosen = summarizer(ObjectDocumentModel([Paragraph(made)]), count)
        return sorted(places[id(sentence)] for sentence in chosen)

    return choose


def within(ranker: Ranker, article: Article, budget: float) -> str:
    """Give the longest output of a peer that stays within a number of words, headings counted."""
    sentences = _sentences(article)
    few, many = 0, len(sentences)
    while few < many:
        count = (few + many + 1) // 2
        if len(output(article, ranker(sentences, count)).split()) <= budget:
            few = count
        else:
            many = count - 1
    return output(article, ranker(sentences, few)) if few else ""


def output(article: Article, chosen: Sequence[int]) -> str:
    """Write chosen sentences with the headings that stand above them."""
    wanted = set(chosen)
    parts: list[str] = []
    heading, place = "", -1
    for line in article.lines:
        if line.is_heading:
            heading = line.text
            continue
        place += 1
        if place in wanted:
            parts += [heading] * bool(heading) + [line.text]
            heading = ""
    return "\n\n".join(parts)


def keep_first(article: Article, threshold: float) -> list[int]:
    """Choose the first of every pair of sentences whose TF-IDF cosine is above a threshold."""
    rows = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(_sentences(article))
    alike = np.asarray((rows @ rows.T).todense()) > threshold
    chosen: list[int] = []
    for place in range(alike.shape[0]):
        if not alike[place, chosen].any():
            chosen.append(place)
    return chosen


def _sentences(article: Article) -> list[str]:
    return [line.text for line in article.lines if not line.is_heading]
