"""The records every stage speaks in: spans, blocks, passages, claims, changes and the draft they fold into.

All records are frozen. Positions are half-open character offsets into `Document.source`, indices are positions in the
tuple that holds the record, never text: two equal sentences stay two passages.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dedup.counting import words_in

__all__ = [
    "Announcement",
    "Block",
    "Change",
    "Claim",
    "Connective",
    "Copy",
    "Document",
    "Draft",
    "EmptySection",
    "Evidence",
    "Finding",
    "Kind",
    "OverLength",
    "Passage",
    "Reason",
    "Regenerated",
    "Removal",
    "Requested",
    "Span",
    "Stated",
    "Superseded",
    "Trimmed",
]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters of the source."""

    start: int
    end: int

    def of(self, source: str) -> str:
        """Give the characters the span covers."""
        return source[self.start : self.end]


class Kind(StrEnum):
    """What a block is; only prose (paragraphs, list items) is ever judged for repetition."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CONTENTS = "contents"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    FRONT_MATTER = "front matter"
    RULE = "rule"
    HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, list item, heading or other unit of layout.

    Attributes:
        kind: what it is.
        span: whole lines of the source, markers included, without the last line break.
        prose: the parts of `span` that hold running text, one for each source line, without list markers, heading
            marks, quotation marks of a block quote or indentation; empty for code, tables, rules, HTML and front
            matter.
        level: heading level 1 to 6, or nesting depth of a list item from 1; otherwise 0.
        marker: the list marker as written ("-", "3."), else "".
        heading: index of the nearest heading block above, -1 where there is none.
        parent: index of the block this one continues: the item above a nested item or a further paragraph of an item,
            the paragraph that leads into a list ("You need:"); -1 where there is none.
    """

    kind: Kind
    span: Span
    prose: tuple[Span, ...] = ()
    level: int = 0
    marker: str = ""
    heading: int = -1
    parent: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source text with its blocks in reading order; blocks never overlap.

    Attributes:
        name: what to call the source in messages (a path, or "<text>").
        source: the decoded text, line ends as they were read.
        format: "text" or "markdown".
        blocks: in order of `span.start`.
        language: ISO 639-1 code of the word tables in use.
        origins: for a document merged from several, (offset where the part starts, its name, its first line number
            minus one in the merged text), in order; empty otherwise.
    """

    name: str
    source: str
    format: str
    blocks: tuple[Block, ...]
    language: str = "en"
    origins: tuple[tuple[int, str, int], ...] = ()

    def place(self, offset: int) -> tuple[str, int]:
        """Name the file and the line (from 1) that hold a character offset."""
        line = self.source.count("\n", 0, offset) + 1
        name, before = self.name, 0
        for start, origin, lines in self.origins:
            if start <= offset:
                name, before = origin, lines
        return name, line - before


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The unit that is kept or removed: a sentence, or a whole block where the block is not prose.

    Attributes:
        index: its position in the tuple of passages.
        block: index of the block it belongs to.
        span: where it stands in the source (may cover line breaks and line prefixes).
        text: its words, line breaks and prefixes folded into single spaces.
        prose: whether it may be judged for repetition; headings, code, tables and the like are False.
    """

    index: int
    block: int
    span: Span
    text: str
    prose: bool

    @property
    def words(self) -> int:
        """Count of words: what white space parts, and each character of a script without spaces."""
        return words_in(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A clause-sized piece of a passage, the unit of evidence; `text` is what it claims, `span` its place there."""

    index: int
    passage: int
    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One claim of a removed passage and the passage that still states it, with the share of its weight found there."""

    claim: Span
    by: int
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """Everything the passage says is said by passages that stay."""

    by: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The passage is the same, word for word, as one that stays."""

    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """The sentence only says what the text is about to do and carries no claim of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OverLength:
    """Left out to reach the length asked for; `lost` are the claims (ranges in the text) that nobody else states."""

    lost: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptySection:
    """A heading, contents line or list lead-in with nothing left below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Superseded:
    """The passage gives an earlier figure of what the passage `by` gives later; only where that was asked for."""

    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Connective:
    """An opening word that pointed at a removed sentence was dropped; `opener` is that word."""

    opener: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trimmed:
    """A clause that another passage states was cut out of a sentence that stays."""

    cut: tuple[Span, ...]
    by: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Regenerated:
    """A line of the contents list or a list number was written anew to match what is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requested:
    """A person asked for it in an edited plan."""


Removal = Stated | Copy | Announcement | OverLength | EmptySection | Superseded
"""Why a passage was removed."""

Reason = Removal | Connective | Trimmed | Regenerated | Requested
"""Why a change was made: a closed union, so that the type checker names every reader that must say a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One decision: which passage, what stands there afterwards (None where it is removed), and why."""

    passage: int
    text: str | None
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something an editor should look at: what kind, where, and in words.

    Attributes:
        kind: one of "lost", "dangling", "repeat", "stays" (a repeat that there is a reason for), "differs", "left
            out", "note".
        passages: indices of the passages it is about; of a repeat first itself, then who says the same.
        message: one sentence.
        broken: whether it breaks the promise (then our own output is at fault).
    """

    kind: str
    passages: tuple[int, ...]
    message: str
    broken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document, its passages and the changes decided so far; a later change to a passage replaces an earlier one."""

    document: Document
    passages: tuple[Passage, ...]
    changes: tuple[Change, ...] = ()
    _by_passage: dict[int, Change] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Index the changes by passage."""
        self._by_passage.update((change.passage, change) for change in self.changes)

    def change(self, passage: int) -> Change | None:
        """Give the change in force for a passage."""
        return self._by_passage.get(passage)

    def text(self, passage: int) -> str | None:
        """Give the passage's text as it stands now, None when it is removed."""
        change = self._by_passage.get(passage)
        return self.passages[passage].text if change is None else change.text

    def kept(self) -> tuple[int, ...]:
        """Indices of the passages that stay, in order."""
        return tuple(p.index for p in self.passages if self.text(p.index) is not None)

    def words(self) -> int:
        """Count of words that stay."""
        return sum(words_in(self.text(p.index) or "") for p in self.passages)

    def with_changes(self, changes: tuple[Change, ...]) -> Draft:
        """Give a new draft with further changes applied."""
        merged = {**self._by_passage, **{change.passage: change for change in changes}}
        return Draft(
            document=self.document, passages=self.passages, changes=tuple(merged[key] for key in sorted(merged))
        )
