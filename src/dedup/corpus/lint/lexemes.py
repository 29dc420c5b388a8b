"""Cut a statement into words, figures, code and other signs, each in the form by which two of them are compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.language.normal_form import LETTER, folded
from dedup.language.stemming import Stemmer
from dedup.language.tables import NEGATING_ENDINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.language import Language

__all__ = ["CONTENT", "CutText", "Lexeme", "LexemeKind", "Lexer"]


class LexemeKind(StrEnum):
    """What a lexeme is."""

    WORD = "word"
    FIGURE = "figure"
    VERSION = "version"
    CODE = "code"
    ADDRESS = "address"
    STOP = "stop"
    SIGN = "sign"


class Lexeme(NamedTuple):
    """A word, a figure or a sign.

    Attributes:
        kind: what it is.
        form: what it is compared by: the stem of a word, the value of a figure.
        shown: as it is written.
        unit: of a figure its unit, else "".
    """

    kind: LexemeKind
    form: str
    shown: str
    unit: str = ""


class CutText(NamedTuple):
    """A text that was cut.

    Attributes:
        lexemes: its words, figures and signs; a word is one lexeme in all the places it stands in.
        starts: where each of them stands.
    """

    lexemes: tuple[Lexeme, ...]
    starts: tuple[int, ...]


_LEXEME: Final = re.compile(
    rf"""
    # Most of a text, tried first: none of the others begins with a letter and ends before white space as this does.
    # The space behind it is taken too where a word follows: every other kind would be tried on it in vain.
      (?P<plain> (?! [vV]\d ) {LETTER}\w* (?= [.,;:!?]? (?: \s | \Z ) ) ) (?: [ ] (?=\w) )?
    | (?P<code> `[^`]+` )
    | (?P<url> (?:https?|mailto):/{{0,2}}[^\s)>\]]*[^\s)>\].,;:!?"'’”] )
    | (?P<mail> [\w.+-]+@[\w-]+(?:\.[\w-]+)+ )
    | (?P<phone> (?:1-)?\(?\d{{3}}\)?[-.\s]\d{{3}}[-.]\d{{4}} )
    | (?P<hash> \#[\w-]*\w )
    | (?P<flag> (?<!\S)--?[a-zA-Z][\w-]+ )
    | (?P<path> (?<![\w.])(?:~|\.{{1,2}})?(?:/[\w.:-]*\w)+/?(?!\w)
        | \w[\w-]*\.(?:md|mdx|json|toml|ya?ml|py|js|ts|sh|txt|csv|conf|lock|env)\b )
    | (?P<date> \b(?:19|20)\d\d-[01]\d-[0-3]\d\b | \b[0-3]?\d/[0-3]?\d/(?:19|20)\d\d\b )
    | (?P<version> [vV]\d+(?:\.\d+)*(?:\.x)?\b | \d+\.\d+\.\d+(?:[\w.-]*\w)? | \d+(?:\.\d+)*\.x\b )
    | (?P<figure> (?P<money>[$€£¥])? (?P<digits> \d{{1,3}}(?:,\d{{3}})+(?:\.\d+)? | \d+(?:\.\d+)? | (?<![\w.])\.\d+ )
        (?: \s?(?P<size>[KMGT]i?B)\b | (?P<percent>\s?%) | (?P<many>[kKMB])(?!\w)
          | \s?(?P<short>ms|px|am|pm|AM|PM|a\.m\.|p\.m\.)(?!\w) | (?P<tail>st|nd|rd|th|s|h|x|d|m|[A-Z])(?!\w) )?
        (?P<clock>:\d\d)? )
    | (?P<word> {LETTER}\w*(?:['’.](?=\w)\w+)* )
    | (?P<stop> [.;:!?,()\[\]{{}}"“”|—–] | \s-\s )
    | (?P<sign> [<>≤≥=~+±%→/-] )
    """,
    re.VERBOSE,
)
CONTENT: Final = frozenset({LexemeKind.WORD, LexemeKind.CODE, LexemeKind.ADDRESS})
"""The kinds that name what a text speaks of."""

_FIGURE: Final = LexemeKind.FIGURE
_KNOWN: Final = frozenset({"plain", "word", "stop", "sign"})
"""What is the same in whatever text it stands."""

_NAMES: Final = frozenset({"code", "url", "mail", "phone", "hash", "path", "flag"})
_MANY: Final = {"k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9}
_SIZES: Final = {"K": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}
_SIGNS_OF_SIZE: Final = frozenset({"kb", "mb", "gb", "tb", "mib", "gib", "tib"})


@dataclass(slots=True)
class Lexer:
    """Cuts statements of one language, and keeps the words and signs it has read."""

    language: Language
    stemmer: Stemmer
    known: dict[str, Lexeme]

    @classmethod
    def of(cls, language: Language) -> Lexer:
        """Make one for a language."""
        return cls(language, Stemmer(language.snowball), {})

    def cut(self, text: str) -> CutText:
        """Cut a text.

        >>> from dedup.language import table
        >>> cut = Lexer.of(table("en")).cut("All 1,024 rules, twelve files and 95.40 % of 10GiB")
        >>> [each.form for each in cut.lexemes]
        ['all', '1024', 'rule', ',', '12', 'file', 'and', '95.4', 'of', '10000000000']
        >>> cut.starts
        (0, 4, 10, 15, 17, 24, 30, 34, 42, 45)
        """
        found: list[Lexeme] = []
        starts: list[int] = []
        known = self.known
        for match in _LEXEME.finditer(text):
            group = match.lastgroup
            if group in _KNOWN:
                shown = match[group]
                found.append(known.get(shown) or self._known(group, shown))
                starts.append(match.start())
            else:
                for lexeme, start in self._read(match):
                    found.append(lexeme)
                    starts.append(start)
        # Only a figure is joined to anything.
        if _FIGURE in [kind for kind, _, _, _ in found]:
            found, starts = self._joined(found, starts)
        return CutText(tuple(found), tuple(starts))

    def content(self, text: str) -> set[str]:
        """Give the words, code and addresses of a text, each once; as `cut` does, in half the time.

        >>> from dedup.language import table
        >>> sorted(Lexer.of(table("en")).content("All rules of `--all`, and 95.40 percent of twelve files"))
        ['--all', 'all', 'and', 'file', 'of', 'rule']
        """
        found: set[str] = set()
        known = self.known
        for match in _LEXEME.finditer(text):
            group = match.lastgroup
            if group in ("plain", "word"):
                word = match[group]
                kind, form, _, _ = known.get(word) or self._known(group, word)
                if kind is LexemeKind.FIGURE:
                    break
                found.add(form)
            elif group in _NAMES:
                lexemes = [lexeme for lexeme, _ in self._read(match)]
                if any(each.kind is LexemeKind.FIGURE for each in lexemes):
                    break
                found.update(each.form for each in lexemes)
            elif group not in ("stop", "sign", "version"):
                break
        else:
            return found
        # What stands beside a figure may be joined to it.
        return {each.form for each in self.cut(text).lexemes if each.kind in CONTENT}

    def _read(self, match: re.Match[str]) -> Iterator[tuple[Lexeme, int]]:
        shown, start, group = match[0], match.start(), match.lastgroup
        match group:
            case "figure" | "clock" | "tail" | "short" | "many" | "percent" | "size" | "digits" | "money":
                yield self._figure(match), start
            case "version":
                yield Lexeme(LexemeKind.VERSION, shown.lower().lstrip("v"), shown), start
            case "date":
                yield Lexeme(LexemeKind.FIGURE, shown, shown, "date"), start
            case "code":
                yield from self._code(shown, start)
            case _:
                form = re.sub(r"\D", "", shown) if group == "phone" else folded(shown).rstrip("/")
                yield Lexeme(LexemeKind.ADDRESS, form, shown, str(group)), start

    def _known(self, group: str | None, shown: str) -> Lexeme:
        """Read a word or a sign: it is one lexeme for all the places it stands in."""
        if group == "stop":
            read = Lexeme(LexemeKind.STOP, shown.strip(), shown)
        elif group == "sign":
            read = Lexeme(LexemeKind.SIGN, shown, shown)
        else:
            read = self._word(shown)
        self.known[shown] = read
        return read

    def _word(self, shown: str) -> Lexeme:
        low = folded(shown)
        value, words = self.language.numbers.get(low), self.language.statement_words
        if value is not None and value > 1 and low not in words.uncounted and low not in words.groups:
            return Lexeme(LexemeKind.FIGURE, _plain(value), shown)
        return Lexeme(LexemeKind.WORD, self._stem(low), shown)

    def _stem(self, low: str) -> str:
        if low.endswith(tuple(NEGATING_ENDINGS)) or low in self.language.statement_words.negated:
            return "not"
        if low not in self.language.stop_words and "." not in low:
            return self.stemmer.stem(low.removesuffix("'s"))
        return low

    def _figure(self, match: re.Match[str]) -> Lexeme:
        shown = match[0]
        value, unit = float(match["digits"].replace(",", "")), ""
        if match["size"]:
            value, unit = value * _SIZES[match["size"][0]], "byte"
        elif match["many"]:
            value *= _MANY[match["many"]]
        elif match["percent"]:
            unit = "%"
        elif match["short"]:
            unit = match["short"].lower().replace(".", "")
        elif match["tail"]:
            tail = match["tail"]
            if tail in ("st", "nd", "rd", "th") or tail.isupper():
                return Lexeme(LexemeKind.WORD, folded(shown), shown)
            unit = tail
        if match["money"]:
            unit = match["money"]
        if match["clock"]:
            return Lexeme(LexemeKind.FIGURE, _plain(value) + match["clock"], shown, "clock")
        return Lexeme(LexemeKind.FIGURE, _plain(value), shown, unit)

    def _code(self, shown: str, start: int) -> Iterator[tuple[Lexeme, int]]:
        inner = shown[1:-1].strip()
        if re.fullmatch(r"\d[\d,]*(?:\.\d+)?", inner):
            yield Lexeme(LexemeKind.FIGURE, _plain(float(inner.replace(",", ""))), shown), start
        elif inner and not any(map(str.isspace, inner)):
            yield Lexeme(LexemeKind.CODE, _bare(inner), shown), start
        else:
            # A command or an expression: its words one by one.
            for word in re.finditer(r"\S+", inner):
                yield Lexeme(LexemeKind.CODE, _bare(word[0]), word[0]), start + 1 + word.start()

    def _joined(self, lexemes: list[Lexeme], places: list[int]) -> tuple[list[Lexeme], list[int]]:
        """Join "100 million" and "95.40 percent" to one figure, and "2-8" to a range."""
        found: list[Lexeme] = []
        starts: list[int] = []
        words = self.language.statement_words
        for each, start in zip(lexemes, places, strict=True):
            before = found[-1] if found else None
            if before is not None and before.kind is LexemeKind.FIGURE and each.kind is LexemeKind.WORD:
                low = each.shown.lower()
                if low in words.groups and before.unit in ("", "$", "€", "£"):
                    value = _plain(float(before.form) * words.groups[low]) if _is_number(before.form) else before.form
                    found[-1] = before._replace(form=value, shown=f"{before.shown} {each.shown}")
                    continue
                if low in words.percent and not before.unit:
                    found[-1] = before._replace(unit="%", shown=f"{before.shown} {each.shown}")
                    continue
                if (low in _SIGNS_OF_SIZE or low in words.bytes) and not before.unit:
                    found[-1] = _with_size(before, each, 1.0 if low in words.bytes else _SIZES[low[0].upper()])
                    continue
            if _is_range(found, starts, each, start):
                lower = found[-2]
                form, shown = f"{lower.form}-{each.form}", f"{lower.shown}-{each.shown}"
                found[-2:] = [lower._replace(form=form, shown=shown, unit=each.unit)]
                del starts[-1]
                continue
            found.append(each)
            starts.append(start)
        return found, starts


def _bare(code: str) -> str:
    """Give a piece of code without what only joins it to its surroundings: quotes, colons, signs of assignment."""
    return code.strip("\"',;:=()[]{}<>") or code


def _with_size(figure: Lexeme, word: Lexeme, scale: float) -> Lexeme:
    form = _plain(float(figure.form) * scale) if _is_number(figure.form) else figure.form
    return figure._replace(unit="byte", shown=f"{figure.shown} {word.shown}", form=form)


def _is_range(found: list[Lexeme], starts: list[int], each: Lexeme, start: int) -> bool:
    if each.kind is not LexemeKind.FIGURE or len(found) < len("ab") or found[-2].kind is not LexemeKind.FIGURE:
        return False
    low, dash = found[-2], found[-1]
    touching = starts[-2] + len(low.shown) == starts[-1] and starts[-1] + len(dash.shown) == start
    return dash.form in ("-", "–", "—") and touching and "-" not in low.form


def _is_number(form: str) -> bool:
    return form.replace(".", "", 1).isdigit()


def _plain(value: float) -> str:
    return f"{value:.10g}" if value < 1e10 else f"{value:.0f}"  # noqa: PLR2004 - beyond that no exponent is wanted
