"""Write a page that was read as JSON, and read it back: its statements, as they are compared."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from dedup.corpus.lint.kept_json import json_bytes
from dedup.corpus.lint.lexemes import CutText, Lexeme, LexemeKind
from dedup.corpus.lint.mentions import Mention, MentionKind
from dedup.corpus.lint.reads import Read, Worded
from dedup.corpus.lint.statements import Element, Statement
from dedup.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dedup.corpus.lint.directives import Directives

__all__ = ["DamagedPageError", "KeptPage", "OpenedPage", "OpenedRead", "Page", "page_bytes"]


@dataclass(frozen=True, slots=True)
class Page:
    """A file that was read.

    Attributes:
        statements: what it says.
        reads: the same as it is compared; nothing where that is still to be done.
        note: what a user should know of how it was read; "" for nothing.
        directives: what comments in it take out.
    """

    statements: tuple[Statement, ...]
    reads: tuple[Read, ...]
    note: str
    directives: Directives

    def __len__(self) -> int:
        return len(self.statements)

    def statement(self, at: int) -> Statement:
        """Give one of its statements."""
        return self.statements[at]

    def read(self, at: int) -> Read:
        """Give how one of its statements is compared."""
        return self.reads[at]


@dataclass(frozen=True, slots=True, eq=False)
class KeptPage:
    """What an earlier run left of a file.

    Attributes:
        data: what it says, as `page_bytes` writes it.
        first: the row of its first statement among those that are kept.
        count: how many statements there are.
        note: what a user should know of how it was read; "" for nothing.
        directives: what comments in it take out.
    """

    data: bytes | memoryview
    first: int
    count: int
    note: str
    directives: Directives

    def __len__(self) -> int:
        return self.count


_WHERE: Final = ("line", "last", "column", "end_column", "block")
_SAID: Final = ("text", "said", "lead", "around")
_KINDS: Final = {each.value: each for each in LexemeKind}
_VALUES: Final = {each.value: each for each in MentionKind}
_ELEMENTS: Final = {each.value: each for each in Element}
_SETS: Final = ("own", "near", "far", "lead", "heads")
_where = attrgetter(*_WHERE)
_said = attrgetter(*_SAID)
_sets = attrgetter(*_SETS)


def page_bytes(page: Page) -> bytes:
    """Write a page, the same page as the same bytes: what its statements share, then a line for each, then its read."""
    heads: dict[tuple[str, ...], int] = {}
    sets: dict[frozenset[str], int] = {}
    lexemes: dict[Lexeme, int] = {}
    statements = [
        (each.span.start, each.span.end, each.element.value, _where(each), _said(each),
         heads.setdefault(each.heads, len(heads)), heads.setdefault(each.header, len(heads)))
        for each in page.statements
    ]  # fmt: skip
    reads = [
        ([lexemes.setdefault(each, len(lexemes)) for each in read.lexemes], read.starts,
         [_mention(each) for each in read.mentions],
         [sets.setdefault(each, len(sets)) for each in _sets(read)], read.masked)
        for read in page.reads
    ]  # fmt: skip
    # By their alphabet, for those of a set come in another order in each process.
    words = sorted(frozenset().union(*sets))
    place = {word: at for at, word in enumerate(words)}.__getitem__
    shared = {
        "heads": list(heads), "words": words, "sets": [sorted(map(place, each)) for each in sets],
        "lexemes": list(lexemes),
    }  # fmt: skip
    return b"\n".join(map(json_bytes, (shared, *statements, *reads)))


def _mention(each: Mention) -> tuple[Any, ...]:
    return (each.kind.value, each.form, each.unit, each.head, each.nouns, sorted(each.bounds), each.label, each.at,
            each.cell, each.shown, each.before)  # fmt: skip


class DamagedPageError(Exception):
    """What is left of a page is nothing that `page_bytes` wrote."""


class OpenedPage:
    """A page that an earlier run left: what is asked for of it is read back."""

    def __init__(self, kept: KeptPage, file: int) -> None:
        """Open it.

        Args:
            kept: what is left of it.
            file: the place of the file among those that are read now.

        Raises:
            DamagedPageError: it is nothing that `page_bytes` wrote.
        """
        self._file = file
        shared, *self._rows = bytes(kept.data).split(b"\n")
        self._count = kept.count
        if len(self._rows) != 2 * kept.count:
            raise DamagedPageError
        with _as_damaged():
            self._shared = json.loads(shared)
        self._sets: dict[int, frozenset[str]] = {}
        self._lexemes: dict[int, Lexeme] = {}

    def statement(self, at: int) -> Statement:
        """Give one of its statements.

        Raises:
            DamagedPageError: it is nothing that `page_bytes` wrote.
        """
        with _as_damaged():
            return _statement(json.loads(self._rows[at]), self._shared["heads"], self._file)

    def read(self, at: int) -> Read:
        """Give how one of its statements is compared.

        Raises:
            DamagedPageError: it is nothing that `page_bytes` wrote.
        """
        with _as_damaged():
            return OpenedRead(self, json.loads(self._rows[self._count + at]))

    def part(self, row: Sequence[Any], name: str) -> Mapping[str, Any]:
        """Give a part of how a statement is compared, and what comes of the same work.

        Raises:
            DamagedPageError: it is nothing that `page_bytes` wrote.
        """
        with _as_damaged():
            places, starts, mentions, held, masked = row
            if name in _SETS:
                return {name: self._set(held[_SETS.index(name)])}
            if name == "masked":
                return {name: masked}
            cut = CutText(tuple([self._lexemes.get(each) or self._lexeme(each) for each in places]), tuple(starts))
            said = Worded.of(cut, map(_given, mentions), self._set(held[0]), masked)
            return {each: getattr(said, each) for each in Worded.__slots__}

    def _lexeme(self, at: int) -> Lexeme:
        kind, form, shown, unit = self._shared["lexemes"][at]
        found = self._lexemes[at] = Lexeme(_KINDS[kind], sys.intern(form), shown, unit)
        return found

    def _set(self, at: int) -> frozenset[str]:
        found = self._sets.get(at)
        if found is None:
            words = self._shared["words"]
            found = self._sets[at] = frozenset([sys.intern(words[each]) for each in self._shared["sets"][at]])
        return found


class OpenedRead(Read):
    """How a statement of such a page is compared: each part of it is read back when it is asked for."""

    __slots__ = ("_page", "_row")

    def __init__(self, page: OpenedPage, row: Sequence[Any]) -> None:
        """Stand for a row of a page."""
        object.__setattr__(self, "_page", page)
        object.__setattr__(self, "_row", row)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the parts are of several kinds
        """Read back a part that is not there yet."""
        for each, value in self._page.part(self._row, name).items():
            object.__setattr__(self, each, value)
        return object.__getattribute__(self, name)


@contextmanager
def _as_damaged() -> Iterator[None]:
    """Say of values that cannot be what was written that they are damaged."""
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise DamagedPageError from error


def _statement(row: Sequence[Any], heads: Sequence[Sequence[str]], file: int) -> Statement:
    start, end, element, where, said, above, header = row
    return Statement(
        file=file, span=Span(start, end), element=_ELEMENTS[element], line=where[0], last=where[1],
        column=where[2], end_column=where[3], block=where[4], text=said[0], said=said[1], lead=said[2],
        around=said[3], heads=tuple(heads[above]), header=tuple(heads[header]),
    )  # fmt: skip


def _given(whole: Sequence[Any]) -> Mention:
    kind, form, unit, head, nouns, bounds, label, at, cell, shown, before = whole
    return Mention(_VALUES[kind], form, unit, head, tuple(nouns), frozenset(bounds), label, at, cell, shown, before)
