"""Read statements as they are compared: their lexemes, their values, and the words around and above them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.lexemes import CONTENT, Lexeme, LexemeKind, Lexer
from dedup.corpus.lint.mentions import Mention, mentions_of
from dedup.corpus.lint.statements import Element
from dedup.language.stemming import Stemmer

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from dedup.corpus.lint.lexemes import CutText
    from dedup.corpus.lint.statements import Statement
    from dedup.language import Language

__all__ = ["Read", "StatementReader", "Worded"]

_UNSAID: Final = frozenset({LexemeKind.STOP, LexemeKind.SIGN})
_STOP: Final = LexemeKind.STOP
_MASKED: Final = frozenset({LexemeKind.FIGURE, LexemeKind.VERSION})
_NAMED: Final = frozenset({LexemeKind.CODE, LexemeKind.ADDRESS})
_NOTHING: Final[frozenset[str]] = frozenset()
_CODE: Final = re.compile(r"`[^`]+`")
_JOINED: Final = frozenset(")-–—")
"""What a text ends with that may be one thing with what follows, beside figures: "(202) 555-0199"."""


@dataclass(frozen=True, slots=True, eq=False)
class Worded:
    """What a statement says, wherever it stands.

    Attributes:
        lexemes: its words, figures and signs.
        starts: where each of them begins.
        mentions: the values it gives.
        plain: these values as they are spelled alike, whatever their case.
        own: what it speaks of: its words that carry content, and its code, without figures.
        masked: its lexemes with a sign in place of each figure.
        frame: the same with a sign in place of code and addresses too; "" where it has none of these.
        forms: its words, figures and code, in order, without repeats.
        held: the same with its signs, to look them up.
    """

    lexemes: tuple[Lexeme, ...]
    starts: tuple[int, ...]
    mentions: tuple[Mention, ...]
    plain: tuple[str, ...]
    own: frozenset[str]
    masked: str
    frame: str
    forms: tuple[str, ...]
    held: frozenset[str]

    def spelled(self, forms: Container[str]) -> dict[str, str]:
        """Give some of its words as they are spelled, in order, each with its form in small letters."""
        lows = ((each.shown, each.form.lower()) for each in self.lexemes)
        return {shown: low for shown, low in lows if low in forms}

    @classmethod
    def of(cls, cut: CutText, mentions: Iterable[Mention], own: frozenset[str], masked: str) -> Worded:
        """Make one, with what follows from its lexemes."""
        lexemes = cut.lexemes
        lows = [each.form.lower() for each in lexemes]
        kinds = [each.kind for each in lexemes]
        forms = dict.fromkeys([low for low, kind in zip(lows, kinds, strict=True) if kind not in _UNSAID])
        frame = ""
        if not _NAMED.isdisjoint(kinds):
            frame = " ".join(["#" if each.kind in _MASKED or each.kind in _NAMED else each.form for each in lexemes])
        values = tuple(mentions)
        plain = tuple([each.form.lstrip("#").lower() for each in values])
        return cls(lexemes, cut.starts, values, plain, own, masked, frame, tuple(forms), frozenset(lows))


@dataclass(frozen=True, slots=True, eq=False)
class Read(Worded):
    """A statement as it is compared: what it says, and what it stands in.

    Attributes:
        near: what leads into it and stands around it, and the nearest heading, speak of; without `own`.
        far: the same of the headings above and the title; without the others.
        lead: what leads into it, by itself.
        heads: the headings above it and the title, by themselves.
    """

    near: frozenset[str]
    far: frozenset[str]
    lead: frozenset[str]
    heads: frozenset[str]

    @classmethod
    def within(
        cls, said: Worded, *, near: frozenset[str], far: frozenset[str], lead: frozenset[str], heads: frozenset[str]
    ) -> Read:  # fmt: skip
        """Put what a statement says and what it stands in together."""
        return cls(said.lexemes, said.starts, said.mentions, said.plain, said.own, said.masked, said.frame, said.forms,
                   said.held, near, far, lead, heads)  # fmt: skip


@dataclass(slots=True)
class StatementReader:
    """Reads statements; what was read once, of whatever file, is not read again.

    Attributes:
        lexer: cuts texts.
        language: the word table.
        contexts: what leads or stands above -> its words.
        above: headings -> their words, and those of the others without the nearest.
        worded: what a statement says, and whether it is a heading -> how it is cut.
        known: what a statement says and stands in -> how it is compared.
    """

    lexer: Lexer
    language: Language
    contexts: dict[str, frozenset[str]]
    above: dict[tuple[str, ...], tuple[frozenset[str], frozenset[str]]]
    worded: dict[tuple[str, bool], Worded]
    known: dict[tuple[str | bool | tuple[str, ...], ...], Read]

    @classmethod
    def of(cls, language: Language, stems: Mapping[str, str] = MappingProxyType({})) -> StatementReader:
        """Make one for a language, with stems that are known of it by their words."""
        lexer = replace(Lexer.of(language), stemmer=Stemmer(language.snowball, stems))
        return cls(lexer, language, {}, {}, {}, {})

    def reads(self, statements: Iterable[Statement]) -> Iterator[Read]:
        """Read statements, in order; those of one block stand side by side."""
        for _, block in groupby(statements, key=_block):
            together = tuple(block)
            for place in range(len(together)):
                yield self._read(together, place)

    def _read(self, block: Sequence[Statement], place: int) -> Read:
        statement = block[place]
        heading = statement.element is Element.HEADING
        key = (statement.said, statement.lead, statement.around, statement.heads, heading)
        found = self.known.get(key)
        if found is None:
            said, lead = self._said(statement.said, heading=heading), self._context(statement.lead)
            head = self._context(statement.heads[0]) if statement.heads else _NOTHING
            heads, further = self._above(statement.heads)
            near = {*lead, *self._around(block, place), *head}
            near -= said.own
            far = further - near - said.own
            # Of a set that grew the copy is half as large.
            found = self.known[key] = Read.within(said, near=frozenset(near), far=far, lead=lead, heads=heads)
        return found

    def _said(self, text: str, *, heading: bool) -> Worded:
        found = self.worded.get((text, heading))
        if found is None:
            cut = self.lexer.cut(text)
            mentions = mentions_of(cut, self.language, heading=heading)
            own = _compared({form for kind, form, _, _ in cut.lexemes if kind in CONTENT}, self.language)
            masked = " ".join(["#" if kind in _MASKED else form
                               for kind, form, _, _ in cut.lexemes if kind is not _STOP])  # fmt: skip
            found = self.worded[text, heading] = Worded.of(cut, mentions, own, masked)
        return found

    def _around(self, block: Sequence[Statement], place: int) -> frozenset[str]:
        """Give the words of the other sentences of a block.

        They were cut already, each by itself. Only what stands behind one that may be one thing with the next, and the
        part of the last one, are cut anew.
        """
        text = block[place].around
        found: set[str] = set()
        at = 0
        for each in (each for other, each in enumerate(block) if other != place):
            if at >= len(text):
                return frozenset(found)
            end = at + len(each.said)
            if not text.startswith(each.said, at) or text[end : end + 1] not in ("", " "):
                break
            said = self._said(each.said, heading=False)
            if not _is_closed(each.said, said):
                break
            found |= said.own
            at = end + 1
        return _compared(self.lexer.content(text[at:]), self.language).union(found)

    def _context(self, text: str) -> frozenset[str]:
        found = self.contexts.get(text)
        if found is None:
            words = self.lexer.content(text) if text else ()
            found = self.contexts[text] = _compared(words, self.language)
        return found

    def _above(self, heads: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
        found = self.above.get(heads)
        if found is None:
            every = frozenset({word for head in heads for word in self._context(head)})
            found = self.above[heads] = every, (every - self._context(heads[0]) if heads else _NOTHING)
        return found


def _block(statement: Statement) -> tuple[int, int]:
    return statement.file, statement.block


def _is_closed(text: str, said: Worded) -> bool:
    """Whether a text is cut as it is by itself whatever stands behind it."""
    if text[-1:] in _JOINED or text[-1:].isdigit() or (said.lexemes and said.lexemes[-1].kind is LexemeKind.FIGURE):
        return False
    # A back tick that none closes, unless an address holds it, may be closed by one further on.
    return "`" not in text or ("`" not in _CODE.sub("", text) and "http" not in text and "mailto" not in text)


def _compared(forms: Iterable[str], language: Language) -> frozenset[str]:
    stops = language.stop_words
    return frozenset([each.lower() for each in forms if each not in stops])
