"""Article + fact list -> how well a condensed version states each fact, and what it costs in words.

A fact is kept when one sentence of the output matches every pattern of at least one of its alternatives. Headings carry
no fact, nor do lines of up to 16 words without a closing mark, unless they are list items.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["STRAIGHT", "Article", "Fact", "Line", "Score", "articles_in", "line_key"]

STRAIGHT: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "–": "-", "—": "-"})
LINE_MARK: Final = re.compile(r"^\s*(?:[-*•]|\d+[.)]|\#{1,6}|>)\s+")
CLOSED: Final = re.compile(r"""[.!?:]["')\]_*]*$""")
SENTENCE_CLOSED: Final = re.compile(r"""[.!?]["')\]_*]*$""")
BOUNDARY: Final = re.compile(
    r"""
      (?<=[.!?]) ["')_*]* \s+ (?= ["'(_*]* [A-Z0-9] )    # a closing mark, a blank, what can open a sentence
    | (?<=[a-z]{3}[.!?]) (?= [A-Z][a-z]*\s )             # two sentences glued together: "prices.One of"
    """,
    re.VERBOSE,
)
ABBREVIATION: Final = re.compile(r"(?:\b(?:U\.S|No|Inc|Dr|Mr|Mrs|vs|e\.g|i\.e)\.)$")
POINTING: Final = re.compile(
    r"""
    ^ (?:
        however | therefore | thus | moreover | furthermore | additionally | particularly | also | instead | similarly
      | alternatively | then | such | as[ ]such | in[ ]addition | in[ ]other[ ]words | for[ ]example | for[ ]instance
      | within[ ]this[ ]context | that[ ]said
      | these[ ](?!considering) | those
      | this[ ](?!article|blog|directive)              # "This article": points at the text itself
      | that[ ](?:dual|action|transition)
      | they | he | she | its
      | it[ ](?!is[ ]important|is[ ]crucial|is[ ]essential|is[ ]not[ ]possible|depends)    # not the empty "it"
    ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
HEADING_WORDS: Final = 16
FUSED_LETTERS: Final = 12


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with the heading it stands below; a heading stands below itself."""

    text: str
    heading: str
    is_heading: bool

    @property
    def words(self) -> int:
        """Count of words."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the article says: patterns of which one alternative must be found whole in one sentence."""

    name: str
    claim: str
    alternatives: tuple[tuple[re.Pattern[str], ...], ...]
    under: re.Pattern[str] | None

    @classmethod
    def read(cls, record: dict[str, Any]) -> Self:
        """Read a record of a fact list."""
        alternatives = tuple(tuple(re.compile(p, re.IGNORECASE) for p in parts) for parts in record["any_of"])
        under = re.compile(record["under"], re.IGNORECASE) if record.get("under") else None
        return cls(record["id"], record["claim"], alternatives, under)

    def stated(self, line: Line) -> bool:
        """Whether a sentence states the fact."""
        if line.is_heading or (self.under and not self.under.search(line.heading)):
            return False
        return any(all(pattern.search(line.text) for pattern in parts) for parts in self.alternatives)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How a condensed version does.

    Attributes:
        kept: facts stated.
        of: facts of the article.
        words: of the output, headings included.
        share: of the article's words, 0 to 1.
        repeats: mean number of sentences that state a kept fact; 1 is the aim.
        headings: of the article that stand on lines of their own.
        headings_of: headings of the article.
        fused: headings run into a sentence.
        dangling: sentences whose opening points at a sentence that is no longer before them.
        lost: claims of the facts that are not stated.
    """

    kept: int
    of: int
    words: int
    share: float
    repeats: float
    headings: int
    headings_of: int
    fused: tuple[str, ...]
    dangling: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True)
class Article:
    """An annotated article."""

    name: str
    source: str
    facts: tuple[Fact, ...]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Load NAME.txt with NAME_facts.json beside it."""
        records = json.loads(path.with_name(f"{path.stem}_facts.json").read_text(encoding="utf-8"))
        return cls(path.stem, path.read_text(encoding="utf-8"), tuple(Fact.read(record) for record in records))

    @cached_property
    def heading_keys(self) -> frozenset[str]:
        """Keys of the headings: marked ones, and short unmarked lines without a closing mark."""
        found = _blocks(self.source)
        return frozenset(line_key(text) for text, mark in found if mark == "#" or (not mark and _short(_folded(text))))

    @cached_property
    def item_keys(self) -> frozenset[str]:
        """Keys of the list items, which are statements also without a closing mark."""
        found = _blocks(self.source)
        return frozenset(line_key(text) for text, mark in found if mark == "-" and not _folded(text).endswith(":"))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Headings and sentences of the article, in order."""
        return tuple(self.read(self.source))

    @property
    def words(self) -> int:
        """Words of the article, headings included."""
        return sum(line.words for line in self.lines)

    def read(self, text: str) -> Iterator[Line]:
        """Cut a version of the article into headings and sentences."""
        heading = ""
        for block, mark in _blocks(text):
            folded = _folded(block)
            if mark == "#" or line_key(folded) in self.heading_keys:
                heading = folded if line_key(folded) in self.heading_keys else heading
                yield Line(folded, heading, is_heading=True)
                continue
            item = (mark == "-" or line_key(folded) in self.item_keys) and not folded.endswith(":")
            for sentence in _sentences(folded):
                yield Line(sentence, heading, is_heading=not item and _short(sentence))

    def score(self, output: str) -> Score:
        """Score a condensed version."""
        lines = list(self.read(output))
        counts = [sum(fact.stated(line) for line in lines) for fact in self.facts]
        kept = sum(count > 0 for count in counts)
        titles = {line_key(line.text) for line in self.lines if line.is_heading}
        words = sum(line.words for line in lines)
        return Score(
            kept=kept,
            of=len(self.facts),
            words=words,
            share=words / max(1, self.words),
            repeats=sum(counts) / max(1, kept),
            headings=len(titles & {line_key(line.text) for line in lines if line.is_heading}),
            headings_of=len(titles),
            fused=tuple(self._fused(lines, titles)),
            dangling=tuple(self._dangling(lines)),
            lost=tuple(fact.claim for fact, count in zip(self.facts, counts, strict=True) if not count),
        )

    def _fused(self, lines: list[Line], titles: set[str]) -> Iterator[str]:
        known = {line_key(line.text) for line in self.lines}
        long_titles = [title for title in titles if len(title) > FUSED_LETTERS]
        for line in lines:
            key = line_key(line.text)
            if not line.is_heading and key not in known and any(key.startswith(title) for title in long_titles):
                yield line.text

    def _dangling(self, lines: list[Line]) -> Iterator[str]:
        before = defaultdict(set)
        keys = [line_key(line.text) for line in self.lines]
        for one, other in pairwise(keys):
            before[other].add(one)
        last = None
        for line in lines:
            key = line_key(line.text)
            if not line.is_heading and POINTING.match(line.text) and last not in before[key]:
                yield line.text
            last = key


def articles_in(folder: Path) -> list[Article]:
    """Load every NAME.txt of a folder that has a NAME_facts.json, by name."""
    paths = sorted(path for path in folder.glob("*.txt") if path.with_name(f"{path.stem}_facts.json").exists())
    return [Article.load(path) for path in paths]


def _folded(text: str) -> str:
    return re.sub(r"[ \t]+", " ", text.translate(STRAIGHT)).strip()


def line_key(text: str) -> str:
    """Letters and digits only: what two copies of a sentence have in common."""
    return re.sub(r"\W+", "", _folded(text).lower())


def _short(text: str) -> bool:
    return len(text.split()) <= HEADING_WORDS and not SENTENCE_CLOSED.search(text)


def _blocks(text: str) -> list[tuple[str, str]]:
    """Give (text, "#" heading, "-" list item or "" plain) for each paragraph; wrapped lines are joined."""
    found: list[tuple[str, str]] = []
    open_ended = False
    for raw in map(str.strip, text.splitlines()):
        if not raw:
            open_ended = False
            continue
        marked = LINE_MARK.match(raw)
        body = re.sub(r"\*\*|__", "", raw[marked.end() :] if marked else raw)
        if open_ended and not marked and not CLOSED.search(_folded(found[-1][0])) and body[:1].islower():
            found[-1] = (f"{found[-1][0]} {body}", found[-1][1])
            continue
        mark = "#" if re.match(r"\#{1,6}\s", raw) else "-" if marked and raw[0] != ">" else ""
        found.append((body, mark))
        open_ended = mark != "#"
    return found


def _sentences(block: str) -> list[str]:
    found: list[str] = []
    for part in filter(None, map(str.strip, BOUNDARY.split(block))):
        if found and ABBREVIATION.search(found[-1]):
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found
