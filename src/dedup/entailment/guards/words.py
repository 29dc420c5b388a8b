"""Cut a text into words as the guards need them: lower case, stem or group of equal words, place, clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.settings import SETTINGS
from dedup.language.normal_form import folded
from dedup.language.spelling import comparable
from dedup.language.stemming import Stemmer
from dedup.language.tables import NEGATING_ENDINGS
from dedup.language.tokens import CHARACTERS, SPELLED, TOKEN
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dedup.entailment.guards.fact import Fact
    from dedup.language import Language
    from dedup.language.clause_links import ClauseLinks
    from dedup.language.guard_words import GuardWords

__all__ = ["Lexicon", "Phrases", "Words", "alike"]

CHARACTER: Final = re.compile(f"[{CHARACTERS}]|[{SPELLED}]+")
"""What the guards read as a word in scripts without spaces."""

ENDING: Final = frozenset({"stop", "break"})
"""Groups of `TOKEN` that end a clause."""

DROPPED: Final = frozenset({"footnote", "own"})
"""Groups of `TOKEN` that are not words and end no clause."""

STOPS: Final = (".", "!", "。")
CLOSING: Final = " \"'”’»)*_"
"""What ends a statement, and what may stand behind it."""

Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First word -> (all words, class) of the word groups that begin with it, longest first."""


class Lexicon:
    """A language made ready for reading: its stemmer and its word groups by their first word.

    Building one takes some milliseconds; share it among the texts of a document.
    """

    def __init__(self, language: Language, stemmer: Stemmer | None = None) -> None:
        """Index the tables of a language.

        Args:
            language: the word table.
            stemmer: that of an `Analyzer` of the same language, so that no word is stemmed twice.
        """
        self.language: Final = language
        self.guard_words: Final[GuardWords] = language.guard_words
        self.clause_links: Final[ClauseLinks] = language.clause_links
        # Limits and ordinals have guards of their own, so that as words they carry nothing.
        self.function: Final = language.stop_words | self.guard_words.limits.keys() | language.ordinals.keys()
        self.negations: Final = phrases_by_first_word(
            dict.fromkeys(language.negations | self.guard_words.negations, "not")
        )
        self.modals: Final = phrases_by_first_word(language.modals)
        self.limits: Final = phrases_by_first_word(self.guard_words.limits)
        self.conditions: Final = phrases_by_first_word(self.clause_links.conditions)
        self.tenses: Final = phrases_by_first_word(self.clause_links.tenses)
        self.reports: Final = phrases_by_first_word(self.clause_links.reports)
        self.bounds: Final = phrases_by_first_word(self.guard_words.bounds)
        self.bounds_after: Final = phrases_by_first_word(self.guard_words.bounds_after)
        self.units: Final = phrases_by_first_word(language.units)
        self.articles: Final = self.guard_words.articles | self.guard_words.the
        self.counting: Final = frozenset(language.numbers) | frozenset(self.guard_words.articles)
        self.dating: Final = (
            frozenset(language.months)
            | frozenset(language.weekdays)
            | frozenset(language.ordinals)
            | frozenset(self.guard_words.relative_days)
        )
        self._stemmer = stemmer or Stemmer(language.snowball)
        self._same: dict[str, str] = {}
        self._same = self._groups()
        self._keys: dict[str, str] = {}

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle what it is made of; another process indexes the tables again."""
        return Lexicon, (self.language, self._stemmer)

    def key(self, word: str) -> str:
        """Give what stands for a lower-case word in comparisons: its stem, or the first stem of its group."""
        found = self._keys.get(word)
        if found is None:
            stem = self.stem(word)
            found = self._keys[word] = self._same.get(stem, stem)
        return found

    def stem(self, word: str) -> str:
        """Give the stem of a lower-case word."""
        return self._stemmer.stem(word)

    def _groups(self) -> dict[str, str]:
        same: dict[str, str] = {}
        for group in self.guard_words.same:
            stems = [self.stem(word) for word in group]
            # A word in two groups joins neither to the other: sameness is not passed on.
            for stem in stems:
                same.setdefault(stem, stems[0])
        return same


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into words; all tuples run in parallel.

    Attributes:
        text: the text itself.
        lexicon: the language it was read with.
        lower: the words in lower case, straight apostrophes.
        keys: what stands for each word in comparisons.
        spans: where each word stands.
        content: whether the word carries content (no stop word, no sign).
        clauses: number of the clause a word stands in; punctuation between words begins a new one.
        starts: whether the word begins a sentence.
        key_set: the keys of all content words.
        lower_set: all words.
        names: words known to be names in the whole document.
    """

    text: str
    lexicon: Lexicon = field(repr=False, compare=False)
    lower: tuple[str, ...]
    keys: tuple[str, ...]
    spans: tuple[TextSpan, ...]
    content: tuple[bool, ...]
    clauses: tuple[int, ...]
    starts: tuple[bool, ...]
    key_set: frozenset[str]
    lower_set: frozenset[str]
    names: frozenset[str]

    @classmethod
    def read(cls, text: str, lexicon: Lexicon, names: frozenset[str] = frozenset()) -> Words:
        """Cut a text, as it compares (`comparable`): spans are places in the `text` of what is returned."""
        text = comparable(text)
        lower: list[str] = []
        spans: list[TextSpan] = []
        clauses: list[int] = []
        starts: list[bool] = []
        clause, start = 0, True
        for match in TOKEN.finditer(text):
            group = match.lastgroup
            if group in ENDING:
                clause += 1
                start = start or group == "stop"
            elif group not in DROPPED:
                for word, first, after in _words(match):
                    lower.append(folded(word))
                    spans.append(TextSpan(first, after))
                    clauses.append(clause)
                    starts.append(start)
                    start = False
        stop = lexicon.function
        keys = tuple(map(lexicon.key, lower))
        content = tuple(word not in stop and word[0].isalnum() and word not in NEGATING_ENDINGS for word in lower)
        held = frozenset(key for key, carries in zip(keys, content, strict=True) if carries)
        return cls(
            text,
            lexicon,
            tuple(lower),
            keys,
            tuple(spans),
            content,
            tuple(clauses),
            tuple(starts),
            held,
            frozenset(lower),
            names,
        )

    @property
    def ended(self) -> bool:
        """Whether the text ends as a statement does; a clause inside a sentence does not."""
        return self.text.rstrip(CLOSING).endswith(STOPS)

    def matches(self, table: Phrases) -> Iterator[tuple[int, int, str]]:
        """Find the word groups of a table: first word, word after the last, class; longest first, never overlapping."""
        if table.keys().isdisjoint(self.lower_set):
            return
        at, lower = 0, self.lower
        while at < len(lower):
            for group, name in table.get(lower[at], ()):
                if lower[at : at + len(group)] == group:
                    yield at, at + len(group), name
                    at += len(group) - 1
                    break
            at += 1

    def following(self, at: int, most: int) -> tuple[str, ...]:
        """Give the keys of the next content words of the same clause."""
        found: list[str] = []
        openers = self.lexicon.guard_words.openers
        for place in range(at, len(self.lower)):
            if (
                self.clauses[place] != self.clauses[max(at - 1, 0)]
                or self.lower[place] in openers
                or len(found) == most
            ):
                break
            if self.content[place]:
                found.append(self.keys[place])
        return tuple(found)

    def preceding(self, at: int, most: int) -> tuple[str, ...]:
        """Give the keys of the content words of the same clause in front, the nearest first."""
        found: list[str] = []
        for place in range(at - 1, -1, -1):
            if self.clauses[place] != self.clauses[at] or len(found) == most:
                break
            if self.content[place]:
                found.append(self.keys[place])
        return tuple(found)

    def has_doer(self, at: int) -> bool:
        """Whether the word behind a verb names its doer, as "by" does, so that the verb is passive."""
        return at + 1 < len(self.lower) and self.lower[at + 1] in self.lexicon.guard_words.agents

    def before(self, at: int) -> tuple[str, ...]:
        """Give the key of the nearest content word of the same clause in front."""
        return self.preceding(at, 1)

    def sentence(self, at: int) -> range:
        """Give the positions of the sentence around a word."""
        first, after = at, at + 1
        while first and not self.starts[first]:
            first -= 1
        while after < len(self.lower) and not self.starts[after]:
            after += 1
        return range(first, after)

    def inside(self, spans: Iterable[TextSpan]) -> frozenset[int]:
        """Give the positions of the words that lie in any of the spans."""
        found: set[int] = set()
        for span in spans:
            at = bisect_left(self.spans, span.start, key=attrgetter("start"))
            while at < len(self.spans) and self.spans[at].end <= span.end:
                found.add(at)
                at += 1
        return frozenset(found)

    def folded(self, found: Iterable[Fact]) -> Words:
        """Let each fact stand as one word without content, so that "12" and "a dozen" do not count as two words."""
        keys, content = list(self.keys), list(self.content)
        for fact in found:
            for rank, at in enumerate(sorted(self.inside((fact.span,)))):
                keys[at], content[at] = ("" if rank else f"{fact.kind} {fact.bound}{fact.value} {fact.mark}"), False
        held = frozenset(key for key, carries in zip(keys, content, strict=True) if carries)
        return replace(self, keys=tuple(keys), content=tuple(content), key_set=held)

    def span(self, first: int, after: int) -> TextSpan:
        """Give the stretch of text from one word up to another."""
        return TextSpan(self.spans[first].start, self.spans[after - 1].end)


def _words(token: re.Match[str]) -> Iterable[tuple[str, int, int]]:
    """Give the words of a token and where they stand: itself, or the characters of a run without spaces."""
    if token.lastgroup != "run":
        return ((token[0], token.start(), token.end()),)
    return ((match[0], match.start(), match.end()) for match in CHARACTER.finditer(token.string, *token.span()))


def phrases_by_first_word(table: Mapping[str, str]) -> Phrases:
    """Index word groups by their first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for text, name in table.items():
        group = tuple(word.lower() for match in TOKEN.finditer(text) for word, _, _ in _words(match)) or (text,)
        found.setdefault(group[0], []).append((group, name))
    return {first: tuple(sorted(groups, key=lambda item: (-len(item[0]), item))) for first, groups in found.items()}


def alike(one: str, other: str) -> bool:
    """Tell whether two keys look like forms of one word: a shared beginning of four letters and most of the longer.

    >>> alike("licens", "licenc"), alike("german", "germani"), alike("austria", "australia")
    (True, True, False)
    """
    if one == other:
        return True
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return (
        shared >= SETTINGS.shared_letters
        and 10 * shared >= 6 * max(len(one), len(other))
        and not (one[0].isdigit() or other[0].isdigit())
    )
