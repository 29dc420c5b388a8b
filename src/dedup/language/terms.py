"""Split text into terms: stems, expressions, runs of letters without a stemmer, pairs without spaces.

A word of a language without a table is its first three runs of four letters, a space before it and behind it counted:
" mos", "most" and "ostu" for the Polish "mostu". Inflected forms share most of them, and a word that another begins
with "un-" or "ne-" shares none. McNamee and Mayfield, "Character n-gram tokenization for European language text
retrieval" (2004), find four letters best; the first three runs instead of all keep more facts (`RUNS`).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import folded
from dedup.language.stemming import Stemmer
from dedup.language.thesaurus import Thesaurus
from dedup.language.tokens import TOKEN
from dedup.language.word_count import PAIRED, ranges

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.language import Language

__all__ = ["Analyzer"]

WORDS: Final = frozenset({"link", "run", "mixed", "number", "word"})
"""Kinds of tokens that are terms; a link is one: its parts say nothing."""

PAIRED_RUN: Final = re.compile(f"([{ranges(PAIRED)}]+)")


class Analyzer:
    """Turn the texts of a language into terms; build one for a document and share it among its texts.

    Attributes:
        stemmer: the stemmer of the language, with the stems of the words seen so far.
    """

    def __init__(self, language: Language) -> None:
        """Make the stemmer ready."""
        # Reading takes some milliseconds: it is done by the first who cuts a text into terms, not by `import dedup`.
        from dedup.language.thesauri import THESAURI

        self._language = language
        self.stemmer: Final = Stemmer(language.snowball)
        self._cutting = language.spaced and not language.snowball
        self._thesaurus = THESAURI.get(language.code, Thesaurus())
        self._stems: dict[str, str] = {}
        self._words: dict[str, list[str]] = {}
        self._cut: dict[str, tuple[str, ...]] = {}

    def stem(self, word: str) -> str:
        """Give the term of a lower-case word."""
        found = self._stems.get(word)
        if found is None:
            known = self._thesaurus.firsts.get(word, word)
            found = self._stems[word] = self.stemmer.stem(known)
            self._words.setdefault(found, []).append(word)
        return found

    def words(self, term: str) -> list[str]:
        """Give the lower-case words seen so far whose term this is."""
        return self._words.get(term, [])

    def of(self, text: str) -> list[str]:
        """Give the terms of a text in order, stop words left out, expressions of several words as one term."""
        words = _words(text)
        found: list[str] = []
        at = 0
        while at < len(words):
            taken = self._expression(words, at)
            if taken:
                found.append("_".join(self.stem(word) for word in taken))
                at += len(taken)
                continue
            if words[at] not in self._language.stop_words:
                found.extend(self._runs(words[at]) if self._cutting else (self.stem(words[at]),))
            at += 1
        return found

    def part(self, term: str) -> float:
        """Say what share of a word a term is: a run of letters is a third of one, any other term a whole one."""
        return 1 / RUNS if self._cutting and not WHOLE.search(term) else 1.0

    def _runs(self, word: str) -> tuple[str, ...]:
        found = self._cut.get(word)
        if found is None:
            found = self._cut[word] = (word,) if WHOLE.search(word) else tuple(_runs(word))
        return found

    def synonyms(self, vocabulary: Sequence[str]) -> list[tuple[int, int]]:
        """Give the pairs of positions in the vocabulary whose terms say the same, both ways, without the equal ones."""
        places = {term: place for place, term in enumerate(vocabulary)}
        # Stemming the whole thesaurus would cost more than condensing an article: an entry whose first letters begin
        # no term of the document cannot be one of its terms.
        heads = {term.partition("_")[0][:HEAD] for term in vocabulary}
        heads |= {head[:-1] + "y" for head in heads if len(head) <= HEAD and head.endswith("i")}
        pairs: set[tuple[int, int]] = set()
        for group in self._thesaurus.groups:
            known = []
            for entry in group:
                if self._may_be(entry, heads):
                    place = places.get("_".join(self.stem(word) for word in entry.split("_")))
                    if place is not None:
                        known.append(place)
            pairs.update((a, b) for a in known for b in known if a != b)
        # An expression also stands for its parts: "health care provider" for "provider".
        for term, place in places.items():
            parts = [places[part] for part in term.split("_") if "_" in term and part in places]
            pairs.update(pair for part in parts for pair in ((place, part), (part, place)))
        return sorted(pairs)

    def _may_be(self, entry: str, heads: set[str]) -> bool:
        word = entry.partition("_")[0]
        first = self._thesaurus.firsts.get(word, word)
        # A term shorter than `HEAD` is its own head, so the shorter beginnings find only such terms. "rating" becomes
        # "rate" and "dying" "die", which changes even the beginning of a short word.
        forms = (first, INGS.sub(_restored, first)) if "ing" in first else (first,)
        return any(form[:head] in heads for form in forms for head, longest in HEADS if len(form) <= longest)

    def _expression(self, words: list[str], at: int) -> tuple[str, ...] | None:
        if at + 1 == len(words):
            return None
        entries = self._thesaurus.expressions.get(self._thesaurus.opening(words[at : at + 2]), ())
        fitting = [
            entry
            for entry in entries
            if len(entry) <= len(words) - at
            and all(self.stem(word) == self.stem(words[at + k]) for k, word in enumerate(entry))
        ]
        longest: tuple[str, ...] = max(fitting, key=len, default=())
        return longest or None


RUN: Final = 4
RUNS: Final = 3
"""Letters of a run, and runs of a word that are compared.

On the annotated articles, read as if their language were unknown, whole words keep 0.964 of the facts in 0.725 of the
words, these runs 0.975 in 0.731, all runs of four letters 0.945 in 0.714, the first five letters 0.958 in 0.708, the
least common run 0.964 in 0.719. Of 25 sentences told again in five languages without a table (tests/languages) whole
words find 13, these runs 19, all runs 15, the first five letters 17, the least common run 14.
"""

WHOLE: Final = re.compile(
    rf"""
      \d | ://              # a figure or a link means another one as soon as one sign differs
    | [{ranges(PAIRED)}]    # pairs of signs, runs already
    """,
    re.VERBOSE,
)

ARTICLE: Final = re.compile(r"^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=\w{3})")
"""The Arabic article, alone or behind a one-letter word: two words with it would share their first run."""

HANGUL: Final = re.compile(r"[\uac00-\ud7a3]")


def _runs(word: str) -> Iterable[str]:
    # A Korean syllable is one sign of two or three letters, and particles are joined to it.
    letters = unicodedata.normalize("NFD", word) if HANGUL.search(word) else word
    bounded = f" {ARTICLE.sub('', letters)} "
    return (bounded[k : k + RUN] for k in range(min(RUNS, max(1, len(bounded) - RUN + 1))))


def _restored(ending: re.Match[str]) -> str:
    return "ie" if ending.group().startswith("y") else "e"


INGS: Final = re.compile(r"y?ing(?=s?$)")

HEAD: Final = 4
HEADS: Final = ((HEAD, 99), (3, 10), (2, 7))
"""Letters a term and its thesaurus entry share, where the term has as many: the Snowball stemmers take away endings,
and turn no letter but a last "y" into "i". A term of fewer letters comes from a word of at most so many
(tests/test_features.py tries groups of the thesaurus)."""


def _words(text: str) -> list[str]:
    """Give the words of a text in lower case, "can't" as one, and pairs of characters where no spaces part them."""
    found: list[str] = []
    for token in TOKEN.finditer(folded(text)):
        word, kind = token[0], token.lastgroup
        if kind == "not" and found:
            found[-1] += word
        elif kind in WORDS:
            if word.isascii():
                found.append(word)
            else:
                found.extend(_pairs(word))
    return found


def _pairs(word: str) -> Iterable[str]:
    for run in PAIRED_RUN.split(word):
        if PAIRED_RUN.match(run) and len(run) > 1:
            yield from (run[k : k + 2] for k in range(len(run) - 1))
        elif run:
            yield run
