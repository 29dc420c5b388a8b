"""Open what an earlier run left of a page only where something of the page is looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, overload

import numpy as np

from dedup.corpus.lint.columns import HEADER, HEADING
from dedup.corpus.lint.kept_pages import KeptPage, OpenedPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.corpus.lint.columns import StatementColumns
    from dedup.corpus.lint.kept_pages import Page
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.statements import Statement

__all__ = ["Given", "GivenNames", "OpenedPages", "OpenedReads", "OpenedStatements", "Outlines"]


@dataclass(slots=True)
class OpenedPages:
    """The pages of a tree, each opened when it is asked for.

    Attributes:
        starts: the place of the first statement of each page, and behind the last one how many there are.
        pages: of each page what it says where it is open, else what an earlier run left of it.
    """

    starts: Sequence[int]
    pages: list[Page | KeptPage | OpenedPage]

    def found(self, place: int) -> tuple[Page | OpenedPage, int]:
        """Give the page that a statement stands on, and its place there.

        Raises:
            DamagedPageError: what was left of it is nothing that this program wrote.
        """
        file = bisect_right(self.starts, place) - 1
        held = self.pages[file]
        if isinstance(held, KeptPage):
            held = self.pages[file] = OpenedPage(held, file)
        return held, place - self.starts[file]


@dataclass(frozen=True, slots=True, eq=False)
class OpenedStatements(Sequence["Statement"]):
    """The statements of a tree.

    Attributes:
        within: its pages.
        known: those that were asked for.
    """

    within: OpenedPages
    known: dict[int, Statement] = field(default_factory=dict)

    def __len__(self) -> int:
        return self.within.starts[-1]

    @overload
    def __getitem__(self, place: int) -> Statement: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Statement]: ...
    def __getitem__(self, place: int | slice) -> Statement | Sequence[Statement]:
        """Give a statement, or several."""
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(len(self))))
        found = self.known.get(place)
        if found is None:
            page, at = self.within.found(_counted(place, len(self)))
            found = self.known[place] = page.statement(at)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class OpenedReads(Sequence["Read"]):
    """The same as they are compared.

    Attributes:
        within: its pages.
        known: those that were asked for.
    """

    within: OpenedPages
    known: dict[int, Read] = field(default_factory=dict)

    def __len__(self) -> int:
        return self.within.starts[-1]

    @overload
    def __getitem__(self, place: int) -> Read: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Read]: ...
    def __getitem__(self, place: int | slice) -> Read | Sequence[Read]:
        """Give how a statement is compared, or several."""
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(len(self))))
        found = self.known.get(place)
        if found is None:
            page, at = self.within.found(_counted(place, len(self)))
            found = self.known[place] = page.read(at)
        return found


def _counted(place: int, count: int) -> int:
    if not -count <= place < count:
        raise IndexError(place)
    return place % count


class Outlines(dict[int, frozenset[str]]):
    """The headings in each document, masked, and the keys of its entries."""

    def __init__(self, starts: Sequence[int], columns: StatementColumns, reads: Sequence[Read]) -> None:
        """Begin with none."""
        super().__init__()
        self._starts, self._headed, self._reads = starts, columns.marked(HEADING | HEADER), reads

    def __missing__(self, file: int) -> frozenset[str]:
        """Gather those of a document."""
        first, last = self._starts[file], self._starts[file + 1]
        places = (first + np.flatnonzero(self._headed[first:last])).tolist()
        found = self[file] = frozenset([self._reads[at].masked.lower() for at in places])
        return found


class Given(dict[int, frozenset[tuple[str, str]]]):
    """The (value, what it counts) that each document gives anywhere."""

    def __init__(self, starts: Sequence[int], columns: StatementColumns, texts: Mapping[int, str]) -> None:
        """Begin with none."""
        super().__init__()
        self._starts, self._columns, self._texts = starts, columns, texts

    def __missing__(self, file: int) -> frozenset[tuple[str, str]]:
        """Gather those of a document."""
        headed, text = self._columns.headed, self._texts.__getitem__
        held = slice(headed.starts[self._starts[file]], headed.starts[self._starts[file + 1]])
        forms, heads = self._columns.formed.values[held].tolist(), headed.values[held].tolist()
        found = self[file] = frozenset(zip(map(text, forms), map(text, heads), strict=True))
        return found


class GivenNames(dict[int, frozenset[str]]):
    """The values that each document gives anywhere."""

    def __init__(self, given: Given) -> None:
        """Begin with none."""
        super().__init__()
        self._given = given

    def __missing__(self, file: int) -> frozenset[str]:
        """Gather those of a document."""
        found = self[file] = frozenset(form for form, _ in self._given[file])
        return found
