"""Write a page that was read as JSON, and read it back: its statements, as they are compared, and its comments."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from dedup.corpus.lint.directives import Directives
from dedup.corpus.lint.kept_json import json_bytes, read_back, suppression_rows, suppressions_again
from dedup.corpus.lint.lexemes import CutText, Lexeme, LexemeKind
from dedup.corpus.lint.mentions import Mention, MentionKind
from dedup.corpus.lint.reads import Read, Worded
from dedup.corpus.lint.statements import Element, Statement
from dedup.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Page", "kept_page", "page_bytes"]


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
    """Write a page; the same page gives the same bytes."""
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
    whole = {
        "heads": list(heads), "words": words, "sets": [sorted(map(place, each)) for each in sets],
        "lexemes": list(lexemes), "statements": statements, "reads": reads,
        "note": page.note, "said": page.directives.said,
        "suppressions": suppression_rows(page.directives.suppressions),
    }  # fmt: skip
    return json_bytes(whole)


def _mention(each: Mention) -> tuple[Any, ...]:
    return (each.kind.value, each.form, each.unit, each.head, each.nouns, sorted(each.bounds), each.label, each.at,
            each.cell, each.shown, each.before)  # fmt: skip


def kept_page(data: bytes | None, file: int) -> Page | None:
    """Read a page back; None where there is none.

    Args:
        data: what `page_bytes` wrote.
        file: the place of the file among those that are read now.
    """
    return None if data is None else read_back(data, lambda whole: _page(whole, file))


def _page(whole: Any, file: int) -> Page | None:  # noqa: ANN401 - what JSON gives
    heads = [tuple(each) for each in whole["heads"]]
    word = list(map(sys.intern, whole["words"])).__getitem__
    sets = [frozenset(map(word, each)) for each in whole["sets"]]
    statements = tuple(
        Statement(
            file=file, span=Span(start, end), element=_ELEMENTS[element], line=where[0], last=where[1],
            column=where[2], end_column=where[3], block=where[4], text=said[0], said=said[1], lead=said[2],
            around=said[3], heads=heads[above], header=heads[header],
        )
        for start, end, element, where, said, above, header in whole["statements"]
    )  # fmt: skip
    lexemes = [Lexeme(_KINDS[kind], sys.intern(form), sys.intern(shown), unit)
               for kind, form, shown, unit in whole["lexemes"]]  # fmt: skip
    reads = tuple(_read(each, sets, lexemes) for each in whole["reads"])
    suppressions = suppressions_again(whole["suppressions"])
    if len(reads) != len(statements):
        return None
    return Page(statements, reads, whole["note"], Directives(suppressions=suppressions, said=tuple(whole["said"])))


def _read(whole: Sequence[Any], sets: Sequence[frozenset[str]], lexemes: Sequence[Lexeme]) -> Read:
    places, starts, mentions, held, masked = whole
    own, near, far, lead, heads = map(sets.__getitem__, held)
    cut = CutText(tuple(map(lexemes.__getitem__, places)), tuple(starts))
    return Read.within(Worded.of(cut, map(_given, mentions), own, masked), near=near, far=far, lead=lead, heads=heads)


def _given(whole: Sequence[Any]) -> Mention:
    kind, form, unit, head, nouns, bounds, label, at, cell, shown, before = whole
    return Mention(_VALUES[kind], form, unit, head, tuple(nouns), frozenset(bounds), label, at, cell, shown, before)
