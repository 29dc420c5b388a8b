"""Hold a tree of documents as it is compared: its statements, their lexemes and values, and how rare each word is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import repeat
from math import fsum, log
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.lexemes import CONTENT, Lexeme, LexemeKind, Lexer
from dedup.corpus.lint.mentions import Mention, mentions_of
from dedup.corpus.lint.statements import Element, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dedup.language import Language
    from dedup.language.statement_words import StatementWords

__all__ = ["Read", "StatementTree", "tree_of"]

_UNSAID = frozenset({LexemeKind.STOP, LexemeKind.SIGN})
_MASKED = frozenset({LexemeKind.FIGURE, LexemeKind.VERSION})
_NAMED = frozenset({LexemeKind.CODE, LexemeKind.ADDRESS})

STEPS: Final = 10
"""Steps in which a rarity grows while a word becomes e times as rare: what is judged by it holds for a small change."""


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """A statement as it is compared.

    Attributes:
        lexemes: its words, figures and signs.
        mentions: the values it gives.
        own: what it speaks of: its words that carry content, and its code, without figures.
        near: the same of what leads into it and stands around it, and of the nearest heading; without `own`.
        far: the same of the headings above and the title; without the others.
        lead: what leads into it, by itself.
        heads: the headings above it and the title, by themselves.
        masked: its lexemes with a sign in place of each figure.
        frame: the same with a sign in place of code and addresses too; "" where it has none of these.
        forms: its words, figures and code, in order, without repeats.
        held: the same with its signs, to look them up.
    """

    lexemes: tuple[Lexeme, ...]
    mentions: tuple[Mention, ...]
    own: frozenset[str]
    near: frozenset[str]
    far: frozenset[str]
    lead: frozenset[str]
    heads: frozenset[str]
    masked: str
    frame: str
    forms: tuple[str, ...]
    held: frozenset[str]

    @classmethod
    def of(  # noqa: PLR0913 - each is part of it
        cls, lexemes: tuple[Lexeme, ...], mentions: tuple[Mention, ...], *, own: frozenset[str],
        near: frozenset[str], far: frozenset[str], lead: frozenset[str], heads: frozenset[str], masked: str,
    ) -> Read:  # fmt: skip
        """Make one, with what follows from its lexemes."""
        lows = [each.form.lower() for each in lexemes]
        forms = dict.fromkeys(low for low, each in zip(lows, lexemes, strict=True) if each.kind not in _UNSAID)
        frame = ""
        if any(each.kind in _NAMED for each in lexemes):
            frame = " ".join("#" if each.kind in _MASKED or each.kind in _NAMED else each.form for each in lexemes)
        return cls(lexemes, mentions, own, near, far, lead, heads, masked, frame, tuple(forms), frozenset(lows))


@dataclass(frozen=True, slots=True, eq=False)
class StatementTree:
    """A tree of documents.

    Attributes:
        paths: the documents, as they are named in findings.
        statements: of all documents, in order.
        reads: the same as they are compared.
        rarity: of each word, log of the count of statements over those that have it, in steps.
        values: masked statement -> how many different ones there are of it.
        counted: what is counted -> value -> how many statements give it.
        outlines: of each document the headings in it, masked, and the keys of its entries.
        given: of each document the (value, what it counts) that it gives anywhere.
        names: of each document the values it gives anywhere.
        fillers: frame of a statement -> how many different ones there are of it.
        words: those of its language by which statements are compared.
    """

    paths: tuple[str, ...]
    statements: tuple[Statement, ...]
    reads: tuple[Read, ...]
    rarity: dict[str, float]
    values: dict[str, int]
    counted: dict[str, Counter[str]]
    outlines: tuple[frozenset[str], ...]
    given: tuple[frozenset[tuple[str, str]], ...]
    names: tuple[frozenset[str], ...]
    fillers: dict[str, int]
    words: StatementWords

    def weight(self, words: Iterable[str]) -> float:
        """Give how much a few words say, together."""
        # Words of a set come in another order in each process, and a plain sum would end in other digits.
        return fsum(map(self.rarity.get, words, repeat(0.0)))


def tree_of(
    paths: Sequence[str], statements: Sequence[Statement], language: Language,
    known: Sequence[Read | None] | None = None,
) -> StatementTree:  # fmt: skip
    """Read the statements of a tree.

    Args:
        paths: the documents.
        statements: what they say.
        language: its word table.
        known: of each statement how it is compared, where that is known.
    """
    reader = _Reader(Lexer.of(language), language, {}, {})
    earlier = known or repeat(None)
    reads = tuple(read or reader.read(each) for each, read in zip(statements, earlier, strict=False))
    held = Counter(word for read in reads for word in read.own)
    rarity = _rarity(held, len(reads))
    several: dict[str, set[str]] = {}
    for read in reads:
        several.setdefault(read.masked, set()).add(" ".join(each.form for each in read.mentions))
    values = {masked: len(found) for masked, found in several.items()}
    counted: dict[str, Counter[str]] = {}
    for each in (mention for read in reads for mention in read.mentions if mention.head):
        counted.setdefault(each.head, Counter())[each.form] += 1
    framed: dict[str, set[str]] = {}
    for read in reads:
        if read.frame:
            framed.setdefault(read.frame, set()).add(" ".join(each.form for each in read.mentions))
    fillers = {frame: len(found) for frame, found in framed.items()}
    outlines: list[set[str]] = [set() for _ in paths]
    given: list[set[tuple[str, str]]] = [set() for _ in paths]
    for statement, read in zip(statements, reads, strict=True):
        given[statement.file].update((each.form, each.head) for each in read.mentions)
        if statement.element in (Element.HEADING, Element.HEADER):
            outlines[statement.file].add(read.masked.lower())
    return StatementTree(
        tuple(paths), tuple(statements), reads, rarity, values, counted,
        tuple(map(frozenset, outlines)), tuple(map(frozenset, given)),
        tuple(frozenset(form for form, _ in each) for each in given), fillers, language.statement_words,
    )  # fmt: skip


def _rarity(held: Mapping[str, int], statements: int) -> dict[str, float]:
    """Give how rare each word is, in steps: one more statement in a large tree makes no word rarer or more common."""
    most = _steps(statements)
    return {word: (most - _steps(count)) / STEPS for word, count in held.items()}


def _steps(count: int) -> int:
    return round(STEPS * log(1 + count))


@dataclass(slots=True)
class _Reader:
    """Reads statements; what was read once, of whatever file, is not read again.

    Attributes:
        lexer: cuts texts.
        language: the word table.
        contexts: what leads or stands above -> its words.
        known: what a statement says and stands in -> how it is compared.
    """

    lexer: Lexer
    language: Language
    contexts: dict[str, frozenset[str]]
    known: dict[tuple[str | bool | tuple[str, ...], ...], Read]

    def read(self, statement: Statement) -> Read:
        heading = statement.element is Element.HEADING
        key = (statement.said, statement.lead, statement.around, statement.heads, heading)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = self._read(statement, heading=heading)
        return found

    def _read(self, statement: Statement, *, heading: bool) -> Read:
        lexemes = tuple(self.lexer.lexemes(statement.said))
        mentions = mentions_of(lexemes, self.language, heading=heading)
        own = self._compared({each.form for each in lexemes if each.kind in CONTENT})
        head = statement.heads[0] if statement.heads else ""
        # What stands around a statement stands around no other: it is not kept.
        around = self._compared(self.lexer.content(statement.around)) if statement.around else frozenset()
        near = self._context(statement.lead) | around | self._context(head)
        heads = frozenset().union(*map(self._context, statement.heads))
        far = heads - self._context(head)
        masked = " ".join(["#" if each.kind in _MASKED else each.form
                           for each in lexemes if each.kind is not LexemeKind.STOP])  # fmt: skip
        return Read.of(
            lexemes, tuple(mentions), own=own, near=near - own, far=far - near - own,
            lead=self._context(statement.lead), heads=heads, masked=masked,
        )  # fmt: skip

    def _context(self, text: str) -> frozenset[str]:
        found = self.contexts.get(text)
        if found is None:
            found = self.contexts[text] = self._compared(self.lexer.content(text)) if text else frozenset()
        return found

    def _compared(self, forms: Iterable[str]) -> frozenset[str]:
        stops = self.language.stop_words
        return frozenset([each.lower() for each in forms if each not in stops])
