"""Hold what goes into an archive and what a search in it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "ArchiveMatch",
    "ArchiveSearch",
    "ArchiveWritten",
    "ArchivedDocument",
    "NewDocument",
    "NewPassage",
    "PublishedPlace",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassage:
    """A passage as it is put into an archive or looked for.

    Attributes:
        line: where it begins in its document, from 1.
        text: its words, in one line.
    """

    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDocument:
    """A document as it is put into an archive.

    Attributes:
        ref: what it is called there: one document for each name.
        date: the day of its publication, as "2024-03-05"; "" where it is not known.
        passages: in order of the text.
    """

    ref: str
    date: str
    passages: tuple[NewPassage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveWritten:
    """What became of documents that were put into an archive.

    Attributes:
        added: documents that were not there before.
        replaced: documents that were there with other passages or another date.
        unchanged: documents that were there as they are.
        passages: passages of the documents added and replaced.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    passages: int = 0

    def __add__(self, other: ArchiveWritten) -> ArchiveWritten:
        """Give both together."""
        return ArchiveWritten(
            added=self.added + other.added,
            replaced=self.replaced + other.replaced,
            unchanged=self.unchanged + other.unchanged,
            passages=self.passages + other.passages,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedDocument:
    """A document of an archive: its name, the day of its publication ("" where unknown), its number of passages."""

    ref: str
    date: str
    passages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedPlace:
    """Where and when a passage was published: document, line from 1, day ("" where unknown)."""

    ref: str
    line: int
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveMatch:
    """A passage that was published before, as it is now or nearly so.

    Attributes:
        line: where it begins in the text that was looked for, from 1.
        text: its words, in one line.
        published: the words of the published passage, in one line.
        score: TF-IDF cosine of the two.
        shared: share of the passage's weight that belongs to words the published one has as well, 0 to 1.
        new: the stretches of words that only the passage has, in order.
        differs: what keeps the two apart, such as "number: 95.4 % here, 95.4 there"; empty where the published passage
            says all the other says.
        places: where and when it was published, the latest first, ten at most.
        published_times: in how many places it was published.
    """

    line: int
    text: str
    published: str
    score: float
    shared: float
    new: tuple[str, ...]
    differs: tuple[str, ...]
    places: tuple[PublishedPlace, ...]
    published_times: int

    @property
    def known(self) -> bool:
        """Whether who read the published passage knows all that this one says."""
        return not self.differs


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveSearch:
    """What was found of a text; goes through its matches.

    Attributes:
        matches: by line, then by score, the highest first.
        passages: how many passages the text has.
        cut: lines of passages whose search was cut short because a list was too long, so that matches may be missing.
    """

    matches: tuple[ArchiveMatch, ...]
    passages: int
    cut: tuple[int, ...] = ()

    def __iter__(self) -> Iterator[ArchiveMatch]:
        """Go through the matches."""
        return iter(self.matches)

    def __len__(self) -> int:
        """Count the matches."""
        return len(self.matches)
