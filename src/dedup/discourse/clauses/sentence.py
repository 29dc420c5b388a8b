"""Read a sentence for the finders of clauses: its words, the marks between them, and what must stay together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dedup.discourse.settings import SETTINGS
from dedup.language.normal_form import folded, word_pattern
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.language import Language
    from dedup.language.table import ClauseWords

__all__ = ["Mark", "Sentence", "Word", "sentence_of"]

WORDS: Final = re.compile(word_pattern(inside=r"'’.\-"))

MARK: Final = re.compile(
    r"""
      (?P<comma>,) (?=\s)             # no comma inside a number
    | (?P<semicolon>;) (?=\s)
    | (?P<other> : (?=\s) | [–—] | \s-+\s )
    """,
    re.VERBOSE,
)

WHOLE: Final = re.compile(
    r"""
    [A-Z0-9*_"“(] (?: [^.!?…] | [.!?] (?=\S) )* [^\s.!?…] \.      # one sentence, closed by one full stop
    """,
    re.VERBOSE,
)

SHELTERS: Final = re.compile(r"""[*_`"“”„«»<>\[\]{}|~\\$]|https?:|www\.|['‘’](?![a-z])|(?<!\w)['‘]""")
"""Marks of emphasis, code, links and quotations: nothing is cut in them, and no cut takes one of a pair."""

PAIRED: Final = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ("{", "}"), ("<", ">"))
EVEN: Final = ('"', "`", "**", "__", "*", "~~", "$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word in lower case with straight apostrophes, and where it stands."""

    low: str
    start: int
    end: int
    capital: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark that parts clauses: "comma", "semicolon" or "other"."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence that is closed by a full stop.

    Attributes:
        text: the sentence.
        language: its word table.
        grammar: the words of that table by which clauses are told apart.
        words: in order.
        marks: marks outside brackets and quotations, in order.
    """

    text: str
    language: Language
    grammar: ClauseWords
    words: tuple[Word, ...]
    marks: tuple[Mark, ...]

    @property
    def stop(self) -> int:
        """Where the closing full stop stands."""
        return len(self.text) - 1

    @property
    def parted_by_commas(self) -> bool:
        """Whether it has marks, and all of them are commas."""
        return bool(self.marks) and all(mark.kind == "comma" for mark in self.marks)

    def within(self, span: TextSpan) -> tuple[Word, ...]:
        """Give the words that lie in a span."""
        return tuple(word for word in self.words if span.start <= word.start and word.end <= span.end)

    def first(self, span: TextSpan) -> str:
        """Give the first word of a span, "" where it has none."""
        return next((word.low for word in self.within(span)), "")

    def segments(self, span: TextSpan) -> tuple[TextSpan, ...]:
        """Cut a span at its marks."""
        edges = [mark for mark in self.marks if span.start <= mark.start and mark.end <= span.end]
        starts = [span.start, *(mark.end for mark in edges)]
        ends = [*(mark.start for mark in edges), span.end]
        return tuple(TextSpan(start, end) for start, end in zip(starts, ends, strict=True))

    def has_verb(self, span: TextSpan) -> bool:
        """Whether a word that is the verb of a main clause stands in a span, behind something it can be the verb of."""
        words = self.within(span)
        if words and words[0].low in self.grammar.contracted:
            return True
        return any(self._is_verb(words, at) for at in range(1, len(words)))

    def _is_verb(self, words: Sequence[Word], at: int) -> bool:
        """Whether a word of a span is the verb of a clause for certain."""
        low, grammar = words[at].low, self.grammar
        if at > 1 and words[at - 1].low in self.language.guard_words.picking:  # "one that deserves ..."
            return False
        if low in grammar.finite:
            return True
        following = words[at + 1].low if at + 1 < len(words) else ""
        # A participle has no object: "opened a hall" is a verb, "opened" alone need not be one.
        if low.endswith(self.language.clause_links.past) and following in grammar.articles:
            return True
        before = self.noun_before(words, at)
        if before is None:
            return False
        plural = before.low in self.language.pronouns or before.low.endswith("s")
        if low in grammar.plain:
            return plural and before.low not in grammar.finite
        return low in grammar.doubles and not plural and following in self.determiners

    def orders(self, words: Sequence[Word]) -> bool:
        """Whether words open the sentence with a plain verb that has an object: "enter your name"."""
        first = words[0].start == self.words[0].start
        return first and words[0].low in self.grammar.plain and words[1].low in self.determiners

    @property
    def determiners(self) -> frozenset[str]:
        """Words that open what a verb does something to: articles and words that say whose or which."""
        return self.grammar.articles | self.language.pronouns | self.grammar.picking

    def noun_before(self, words: Sequence[Word], at: int) -> Word | None:
        """Give the noun or pronoun right before a word, None where the word before is of another kind."""
        if at < 1:
            return None
        before = words[at - 1]
        if before.low in self.language.pronouns:
            return before
        other = before.low in self.language.stop_words or before.low in self.grammar.describing or self.is_act(before)
        return None if other or before.low.endswith(self.grammar.adverbial_ending or " ") else before

    def is_act(self, word: Word) -> bool:
        """Whether a word may be the form of a verb."""
        grammar = self.grammar
        formed = word.low in grammar.formed or word.low.endswith(self.language.clause_links.past)
        return formed or word.low in grammar.finite or word.low in grammar.plain or self.is_verbal(word.low)

    def is_main(self, span: TextSpan) -> bool:
        """Whether a span, free of marks, is a main clause for certain: it opens with its subject and has its verb."""
        words = self.within(span)
        if len(words) >= SETTINGS.shortest_main_clause_words and self.orders(words):
            return True
        if (
            len(words) < SETTINGS.shortest_main_clause_words
            or words[0].low in self.grammar.subordinate | self.grammar.concessions
        ):
            return False
        if words[0].low in self.grammar.relatives | self.grammar.doubtful:
            return False
        if self.is_verbal(words[0].low):
            return False
        return self.has_verb(span)

    def is_verbal(self, low: str) -> bool:
        """Whether a word may be a verb with the ending of those that open a clause ("-ing")."""
        ending = self.grammar.verbal_ending
        return bool(ending) and low.endswith(ending) and low not in self.grammar.unverbal

    def stands(self, span: TextSpan) -> bool:
        """Whether a span holds a main clause for certain."""
        return any(self.is_main(segment) for segment in self.segments(span))

    def opens_with(self, span: TextSpan, groups: Iterable[str]) -> bool:
        """Whether a span opens with one of some word groups."""
        words = " ".join(word.low for word in self.within(span)[: SETTINGS.longest_group_words])
        return any(f"{words} ".startswith(f"{group} ") for group in groups)

    def acts(self, span: TextSpan) -> bool:
        """Whether a phrase holds what may be a verb of the sentence, behind a relative word or a joining one."""
        joined = self.grammar.joining | self.grammar.relatives
        return any(one.low in joined and self.is_act(other) for one, other in pairwise(self.within(span)))

    def gap(self, word: Word) -> int:
        """Give where the white space before a word begins."""
        return len(self.text[: word.start].rstrip())

    def opening(self) -> TextSpan:
        """Give the words before the first verb."""
        verbs = (word.start for word in self.words[1:] if word.low in self.grammar.finite)
        return TextSpan(0, next(verbs, self.words[min(2, len(self.words) - 1)].end))

    def holds(self, span: TextSpan, groups: Iterable[str]) -> bool:
        """Whether one of some words or word groups stands in a span."""
        text = f" {' '.join(word.low for word in self.within(span))} "
        endings = self.language.negating_endings
        return any(f" {group} " in text or (group in endings and f"{group} " in text) for group in groups)

    def is_open(self, place: int) -> bool:
        """Whether a place lies inside brackets, a quotation or a mark."""
        before = self.text[:place]
        unclosed = any(before.count(opening) != before.count(closing) for opening, closing in PAIRED)
        return unclosed or any(before.count(mark) % 2 for mark in EVEN)


def sentence_of(text: str, language: Language) -> Sentence | None:
    """Read a sentence; None where it is not one sentence closed by a full stop, or the language has no clause words."""
    if language.clauses is None or not WHOLE.fullmatch(text):
        return None
    words = tuple(
        Word(folded(found.group()), found.start(), found.end(), found.group()[:1].isupper())
        for found in WORDS.finditer(text)
    )
    return Sentence(text, language, language.clauses, words, tuple(_marks(text)))


def _marks(text: str) -> Iterator[Mark]:
    for found in MARK.finditer(text):
        before = text[: found.start()]
        inside = any(before.count(opening) > before.count(closing) for opening, closing in PAIRED)
        if not inside and not any(before.count(mark) % 2 for mark in EVEN):
            yield Mark(str(found.lastgroup), found.start(), found.end())
