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

__all__ = ["CONTENT", "Lexeme", "LexemeKind", "Lexer"]


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
        start: where it stands.
        unit: of a figure its unit, else "".
    """

    kind: LexemeKind
    form: str
    shown: str
    start: int
    unit: str = ""


_made: Final = tuple.__new__
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

_NAMES: Final = frozenset({"code", "url", "mail", "phone", "hash", "path", "flag"})
_MANY: Final = {"k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9}
_SIZES: Final = {"K": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}
_SIGNS_OF_SIZE: Final = frozenset({"kb", "mb", "gb", "tb", "mib", "gib", "tib"})


@dataclass(slots=True)
class Lexer:
    """Cuts statements of one language, and keeps the stems it has worked out."""

    language: Language
    stemmer: Stemmer
    known: dict[str, tuple[LexemeKind, str, str]]

    @classmethod
    def of(cls, language: Language) -> Lexer:
        """Make one for a language."""
        return cls(language, Stemmer(language.snowball), {})

    def lexemes(self, text: str) -> list[Lexeme]:
        """Cut a text.

        >>> from dedup.language import table
        >>> [each.form for each in Lexer.of(table("en")).lexemes("All 1,024 rules, twelve files and 95.40 % of 10GiB")]
        ['all', '1024', 'rule', ',', '12', 'file', 'and', '95.4', 'of', '10000000000']
        """
        found: list[Lexeme] = []
        known = self.known
        figures = False
        for match in _LEXEME.finditer(text):
            group = match.lastgroup
            if group in ("plain", "word"):
                word = match[group]
                kind, form, shown = known.get(word) or self._word(word)
                # As `Lexeme(...)` does, which takes three times as long.
                found.append(_made(Lexeme, (kind, form, shown, match.start(), "")))
            else:
                found.extend(self._read(match))
                kind = found[-1].kind if found else LexemeKind.SIGN
            figures = figures or kind is LexemeKind.FIGURE
        # Only a figure is joined to anything.
        return self._joined(found) if figures else found

    def content(self, text: str) -> set[str]:
        """Give the words, code and addresses of a text, each once; as `lexemes` does, in half the time.

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
                kind, form, _ = known.get(word) or self._word(word)
                if kind is LexemeKind.FIGURE:
                    break
                found.add(form)
            elif group in _NAMES:
                lexemes = list(self._read(match))
                if any(each.kind is LexemeKind.FIGURE for each in lexemes):
                    break
                found.update(each.form for each in lexemes)
            elif group not in ("stop", "sign", "version"):
                break
        else:
            return found
        # What stands beside a figure may be joined to it.
        return {each.form for each in self.lexemes(text) if each.kind in CONTENT}

    def _read(self, match: re.Match[str]) -> Iterator[Lexeme]:
        shown, start = match[0], match.start()
        match match.lastgroup:
            case "figure" | "clock" | "tail" | "short" | "many" | "percent" | "size" | "digits" | "money":
                yield self._figure(match)
            case "version":
                yield Lexeme(LexemeKind.VERSION, shown.lower().lstrip("v"), shown, start)
            case "date":
                yield Lexeme(LexemeKind.FIGURE, shown, shown, start, "date")
            case "code":
                yield from self._code(shown, start)
            case "url" | "mail" | "phone" | "hash" | "path" | "flag":
                form = re.sub(r"\D", "", shown) if match.lastgroup == "phone" else folded(shown).rstrip("/")
                yield Lexeme(LexemeKind.ADDRESS, form, shown, start, str(match.lastgroup))
            case "stop":
                yield Lexeme(LexemeKind.STOP, shown.strip(), shown, start)
            case _:
                yield Lexeme(LexemeKind.SIGN, shown, shown, start)

    def _word(self, shown: str) -> tuple[LexemeKind, str, str]:
        """Give kind and form of a word, and the word: one string for all the places it stands in."""
        low = folded(shown)
        value, words = self.language.numbers.get(low), self.language.statement_words
        if value is not None and value > 1 and low not in words.uncounted and low not in words.groups:
            read = LexemeKind.FIGURE, _plain(value), shown
        else:
            read = LexemeKind.WORD, self._stem(low), shown
        self.known[shown] = read
        return read

    def _stem(self, low: str) -> str:
        if low.endswith(tuple(NEGATING_ENDINGS)) or low in self.language.statement_words.negated:
            return "not"
        if low not in self.language.stop_words and "." not in low:
            return self.stemmer.stem(low.removesuffix("'s"))
        return low

    def _figure(self, match: re.Match[str]) -> Lexeme:
        shown, start = match[0], match.start()
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
                return Lexeme(LexemeKind.WORD, folded(shown), shown, start)
            unit = tail
        if match["money"]:
            unit = match["money"]
        if match["clock"]:
            return Lexeme(LexemeKind.FIGURE, _plain(value) + match["clock"], shown, start, "clock")
        return Lexeme(LexemeKind.FIGURE, _plain(value), shown, start, unit)

    def _code(self, shown: str, start: int) -> Iterator[Lexeme]:
        inner = shown[1:-1].strip()
        if re.fullmatch(r"\d[\d,]*(?:\.\d+)?", inner):
            yield Lexeme(LexemeKind.FIGURE, _plain(float(inner.replace(",", ""))), shown, start)
        elif inner and not any(map(str.isspace, inner)):
            yield Lexeme(LexemeKind.CODE, _bare(inner), shown, start)
        else:
            # A command or an expression: its words one by one.
            for word in re.finditer(r"\S+", inner):
                yield Lexeme(LexemeKind.CODE, _bare(word[0]), word[0], start + 1 + word.start())

    def _joined(self, lexemes: list[Lexeme]) -> list[Lexeme]:
        """Join "100 million" and "95.40 percent" to one figure, and "2-8" to a range."""
        found: list[Lexeme] = []
        words = self.language.statement_words
        for each in lexemes:
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
            if _is_range(found, each):
                lower = found[-2]
                form, shown = f"{lower.form}-{each.form}", f"{lower.shown}-{each.shown}"
                found[-2:] = [lower._replace(form=form, shown=shown, unit=each.unit)]
                continue
            found.append(each)
        return found


def _bare(code: str) -> str:
    """Give a piece of code without what only joins it to its surroundings: quotes, colons, signs of assignment."""
    return code.strip("\"',;:=()[]{}<>") or code


def _with_size(figure: Lexeme, word: Lexeme, scale: float) -> Lexeme:
    form = _plain(float(figure.form) * scale) if _is_number(figure.form) else figure.form
    return figure._replace(unit="byte", shown=f"{figure.shown} {word.shown}", form=form)


def _is_range(found: list[Lexeme], each: Lexeme) -> bool:
    if len(found) < len("ab") or each.kind is not LexemeKind.FIGURE or found[-2].kind is not LexemeKind.FIGURE:
        return False
    low, dash = found[-2], found[-1]
    touching = low.start + len(low.shown) == dash.start and dash.start + len(dash.shown) == each.start
    return dash.form in ("-", "–", "—") and touching and "-" not in low.form


def _is_number(form: str) -> bool:
    return form.replace(".", "", 1).isdigit()


def _plain(value: float) -> str:
    return f"{value:.10g}" if value < 1e10 else f"{value:.0f}"  # noqa: PLR2004 - beyond that no exponent is wanted
