"""Find what statements give a value to: figures with what they count, years, versions, addresses, keys and settings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.lexemes import LexemeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.corpus.lint.lexemes import CutText, Lexeme
    from dedup.language import Language
    from dedup.language.statement_words import StatementWords

__all__ = ["Mention", "MentionKind", "hung_on", "mentions_of"]


class MentionKind(StrEnum):
    """What kind of value a statement gives."""

    QUANTITY = "quantity"
    YEAR = "year"
    VERSION = "version"
    ADDRESS = "address"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class Mention:
    """A value that a statement gives.

    Attributes:
        kind: of what kind it is.
        form: the value as it is compared.
        unit: its unit, or the kind of address; else "".
        head: the stem of what is counted, of the product of a version, of the key that is set; else "".
        nouns: the stems of the words behind it that belong to it.
        bounds: what limits it: "max", "min", "about", "all", "default", "mean".
        label: whether it only numbers something: a step, a section, a line of a list.
        at: its place among the lexemes.
        cell: in which cell of its row it stands; 0 elsewhere.
        shown: as it is written.
        before: the stem of the word before it that carries content; else "".
    """

    kind: MentionKind
    form: str
    unit: str
    head: str
    nouns: tuple[str, ...]
    bounds: frozenset[str]
    label: bool
    at: int
    cell: int
    shown: str
    before: str = ""


_WORD: Final = LexemeKind.WORD
_ADDRESS: Final = LexemeKind.ADDRESS
_CODE: Final = LexemeKind.CODE
_FIGURES: Final = frozenset({LexemeKind.FIGURE, LexemeKind.VERSION})
_YEARS: Final = range(1900, 2100)
_PHRASE: Final = 4
"""Words behind a figure that can say what it counts."""


def mentions_of(cut: CutText, language: Language, *, heading: bool) -> list[Mention]:
    """Find the values of a statement, in order.

    Args:
        cut: the statement, cut.
        language: the word table.
        heading: whether it is a heading, whose first figure numbers it.
    """
    return list(_mentions(cut, language, heading=heading))


def _mentions(cut: CutText, language: Language, *, heading: bool) -> Iterator[Mention]:
    lexemes, cell = cut.lexemes, 0
    for at, each in enumerate(lexemes):
        kind = each.kind
        if kind is _WORD:
            # What most of a text is: a word gives no value.
            continue
        if each.form == "|":
            cell += 1
        elif kind in _FIGURES:
            yield _figure(cut, at, cell, language, heading=heading)
        elif kind is _ADDRESS:
            yield Mention(MentionKind.ADDRESS, each.form, each.unit, _before(lexemes, at, language), (),
                          frozenset(), label=False, at=at, cell=cell, shown=each.shown)  # fmt: skip
        elif kind is _CODE:
            yield Mention(MentionKind.SETTING, each.form, "", _before(lexemes, at, language),
                          _phrase(lexemes, at, language), _bounds(lexemes, at, language.statement_words), label=False,
                          at=at, cell=cell, shown=each.shown)  # fmt: skip


def _figure(cut: CutText, at: int, cell: int, language: Language, *, heading: bool) -> Mention:
    lexemes = cut.lexemes
    each = lexemes[at]
    nouns = _phrase(lexemes, at, language)
    before = lexemes[at - 1] if at else None
    after = lexemes[at + 1] if at + 1 < len(lexemes) else None
    words = language.statement_words
    label = (
        _is_label(before, after, at, words, heading=heading)
        or _follows_label(lexemes, at, words, counts=bool(nouns))
        or _is_identifier(cut, at)
        or (heading and _numbers_section(lexemes, at))
    )
    kind, head = MentionKind.QUANTITY, _head(lexemes, at, nouns)
    if each.kind is LexemeKind.VERSION or _is_version(lexemes, at, words):
        kind, head = MentionKind.VERSION, _before(lexemes, at, language)
    elif _is_year(each) and not (nouns and head.endswith("s")):
        kind, head = MentionKind.YEAR, ""
    form = f"{each.form} {nouns[0]}" if nouns[:1] and nouns[0] in words.of_days and "day" in nouns else each.form
    return Mention(kind, form, each.unit, head, nouns, _bounds(lexemes, at, words), label, at, cell, each.shown,
                   _before(lexemes, at, language))  # fmt: skip


def _is_year(each: Lexeme) -> bool:
    return len(each.shown) == len("2024") and each.shown.isdigit() and int(each.shown) in _YEARS and not each.unit


def _is_version(lexemes: Sequence[Lexeme], at: int, words: StatementWords) -> bool:
    """Whether a figure is behind a product's name: "React 19", "Python >= 3.12", "version 1.13"."""
    place = at - 1
    while place >= 0 and lexemes[place].kind is LexemeKind.SIGN and lexemes[place].form in "<>≥≤=~":
        place -= 1
    if place < 0 or lexemes[at].unit or lexemes[place].kind is not LexemeKind.WORD:
        return False
    word = lexemes[place]
    if word.form in words.versions:
        return True
    number = lexemes[at].form.partition(".")[0]
    small = number.isdigit() and len(number) < len("100") and lexemes[at].shown[0].isdigit()
    sign = at + 1 < len(lexemes) and lexemes[at + 1].form == "%"
    named = word.shown[0].isupper() and (place > 0 or word.shown[1:].lower() != word.shown[1:] or place < at - 1)
    plural = at + 1 < len(lexemes) and lexemes[at + 1].kind is LexemeKind.WORD and lexemes[at + 1].shown.endswith("s")
    return small and named and not sign and not plural and word.form not in words.labels


def _is_label(before: Lexeme | None, after: Lexeme | None, at: int, words: StatementWords, *, heading: bool) -> bool:
    if heading and at == 0 and (after is None or (after.kind is LexemeKind.STOP and after.form in ".:)—–-")):
        return True
    if before is not None and _labels(before, words):
        return True
    if heading and at <= 1 and after is not None and after.kind is LexemeKind.STOP and after.form in ":—–-":
        return True
    return at == 0 and after is not None and after.form in (".", ")")


def _numbers_section(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether a figure with a point opens a heading: "2.2 Performance in practice"."""
    return at == 0 and "." in lexemes[0].shown and len(lexemes) > 1 and lexemes[1].shown[0].isupper()


def hung_on(lexemes: Sequence[Lexeme], starts: Sequence[int], at: int) -> tuple[Lexeme, Lexeme] | None:
    """Give the word and the sign before a lexeme where no space parts the three: "UTF" and "-" of "UTF-8"; else None.

    Args:
        lexemes: of a text.
        starts: where each of them stands.
        at: the place of the lexeme among them.
    """
    if at < len("A-"):
        return None
    word, sign = lexemes[at - 2 : at]
    before, between, behind = starts[at - 2 : at + 1]
    touching = before + len(word.shown) == between and between + 1 == behind
    return (word, sign) if touching and word.kind is LexemeKind.WORD else None


def _is_identifier(cut: CutText, at: int) -> bool:
    """Whether a figure of several digits is joined to capitals by a hyphen: "CVE-2022-2881", "SKILL-02"."""
    hung = hung_on(cut.lexemes, cut.starts, at) if len(cut.lexemes[at].shown) >= len("02") else None
    return hung is not None and hung[1].form == "-" and hung[0].shown.isupper()


def _labels(word: Lexeme, words: StatementWords) -> bool:
    if word.kind is LexemeKind.WORD:
        return word.shown.lower().rstrip("s") in words.labels
    return word.kind is LexemeKind.CODE and word.form.lower().rpartition("_")[2].rstrip("s") in words.labels


def _follows_label(lexemes: Sequence[Lexeme], at: int, words: StatementWords, *, counts: bool) -> bool:
    """Whether a figure goes on behind a label: "`current_step` to 3", "steps 6 and 7".

    Behind a colon one that counts something is none: "Note: 3 days".
    """
    before = lexemes[max(0, at - 3) : at - 1]
    signs = ("=", "#", "-") if counts else ("=", ":", "#", "-")
    joined = at > 0 and (lexemes[at - 1].form in words.joining or lexemes[at - 1].form in signs)
    return joined and any(_labels(each, words) for each in before)


def _phrase(lexemes: Sequence[Lexeme], at: int, language: Language) -> tuple[str, ...]:
    """Give the words behind a value up to the end of what they name: "80 local plugins (...)"."""
    found: list[str] = []
    words = language.statement_words
    joined = False
    for each in lexemes[at + 1 : at + 3 + 2 * _PHRASE]:
        if each.kind is LexemeKind.SIGN and each.form in "-+/~" and (not found or each.form == "-"):
            joined = each.form == "-"
            continue
        if joined and found:
            # "built-in": what a hyphen joins is one word.
            joined = False
            continue
        joined = False
        if each.kind is LexemeKind.CODE and found:
            break
        if each.kind is not LexemeKind.WORD or (
            each.form in language.stop_words and each.form not in words.of and each.form not in words.more
        ):
            break
        if each.form in words.of:
            if not found:
                break
            continue
        if each.form not in words.more and words.bounds.get(each.shown.lower()) != "all":
            found.append(each.form)
        if len(found) == _PHRASE:
            break
    return tuple(found)


def _head(lexemes: Sequence[Lexeme], at: int, nouns: tuple[str, ...]) -> str:
    """Give what a figure counts: the first plural behind it, or else the first word."""
    for each in lexemes[at + 1 : at + 3 + 2 * _PHRASE] if nouns else ():
        if each.kind is LexemeKind.STOP:
            break
        if each.form in nouns and re.search(r"[^s]s$", each.shown):
            return each.form
    return nouns[0] if nouns else ""


def _before(lexemes: Sequence[Lexeme], at: int, language: Language) -> str:
    """Give the last word before a value that carries content."""
    for each in reversed(lexemes[max(0, at - _PHRASE - 2) : at]):
        if each.form == "|":
            break
        named = each.kind in (LexemeKind.WORD, LexemeKind.CODE)
        if named and each.form not in language.stop_words and language.statement_words.bounds.get(each.form) is None:
            return each.form
    return ""


def _bounds(lexemes: Sequence[Lexeme], at: int, words: StatementWords) -> frozenset[str]:
    near = lexemes[max(0, at - _PHRASE - 2) : at]
    bounds = words.bounds
    found = {bounds[low] for low in [each.shown.lower() for each in near] if low in bounds}
    found |= {"max" for each in near[-2:] if each.form in "<≤"} | {"min" for each in near[-2:] if each.form == "≥"}
    behind = lexemes[at + 1 : at + 3]
    return frozenset(found | {"default" for each in behind if each.form == "default"})
