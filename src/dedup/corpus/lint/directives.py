"""Read the comments by which a text takes passages out: off, on and ignore-next."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.record import TextSuppression
from dedup.records import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Directives", "directives_in", "together"]

WORDS: Final = ("off", "on", "ignore-next")
_MARK: Final = "dedup:"
# The word ends before the "-->" that may stand right behind it.
_BODY: Final = r"\s*dedup:\s*(?P<{0}>(?:\w+(?:-\w+)*)?)(?P<{0}_reason>{1})"
_HTML: Final = rf"<!--{_BODY.format('html', '.*?')}-->"
_MDX: Final = rf"\{{/\*{_BODY.format('mdx', '.*?')}\*/\}}"
_LINE: Final = r"[^\n]*"
_RST: Final = rf"^[ \t]*\.\.[ \t]{_BODY.format('rst', _LINE)}$"
_ADOC: Final = rf"^//(?!/){_BODY.format('adoc', _LINE)}$"
# A run of backticks, and the same run again before a blank line: what stands between is shown, not meant.
_SPAN: Final = r"(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)"
_MARKDOWN: Final = re.compile(rf"{_SPAN}|{_HTML}|{_MDX}", re.DOTALL)
_OTHERS: Final = re.compile(rf"{_HTML}|{_RST}|{_ADOC}", re.DOTALL | re.MULTILINE)
_BLANK: Final = re.compile(r"\n[ \t]*(?:\n|\Z)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Directives:
    """What comments of texts take out, and what is wrong with them, one entry a line."""

    suppressions: tuple[TextSuppression, ...] = ()
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Comment:
    word: str
    reason: str
    start: int
    end: int


def together(found: Sequence[Directives]) -> Directives:
    """Put what stands in several texts one behind the other."""
    return Directives(
        suppressions=tuple(each for one in found for each in one.suppressions),
        said=tuple(each for one in found for each in one.said),
    )


def directives_in(source: str, path: str) -> Directives:
    r"""Read the comments of a text; what stands in code is shown, not meant.

    >>> found = directives_in("One.\n\n<!-- dedup: ignore-next quoted law -->\nTwo.\n\nThree.\n", "a.md")
    >>> [(each.start, each.end, each.reason) for each in found.suppressions]
    [((3, 39), (5, 1), 'quoted law')]
    """
    if _MARK not in source:
        return Directives()
    text = source.replace("\r\n", "\n").replace("\r", "\n")
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    shown = _code_blocks(text, starts) if _is_markdown(path) else ()
    suppressions: list[TextSuppression] = []
    said: list[str] = []
    opened: _Comment | None = None
    for comment in _comments(text, path, shown):
        line = _position(starts, comment.start)[0]
        if comment.word not in WORDS:
            said.append(f"{path}, line {line}: {_unknown(comment.word)}")
        elif comment.word == "ignore-next":
            suppressions.append(_taken(path, starts, comment, _end_of_next(text, comment.end, shown)))
        elif comment.word == "off" and opened is None:
            opened = comment
        elif comment.word == "on" and opened is not None:
            suppressions.append(_taken(path, starts, opened, comment.start))
            opened = None
        else:
            other = "already off since a comment above" if opened else "not off here"
            said.append(f"{path}, line {line}: dedup: {comment.word} has no effect, it is {other}")
    if opened is not None:
        suppressions.append(_taken(path, starts, opened, None))
    return Directives(suppressions=tuple(sorted(suppressions, key=lambda each: each.start)), said=tuple(said))


def _is_markdown(path: str) -> bool:
    return PurePath(path).suffix.lower() in FORMATS["markdown"].endings


def _unknown(word: str) -> str:
    close = get_close_matches(word, WORDS, n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(WORDS)}"
    return f"dedup: {word} is no directive; {hint}"


def _comments(text: str, path: str, shown: tuple[tuple[int, int], ...]) -> Iterator[_Comment]:
    for found in (_MARKDOWN if _is_markdown(path) else _OTHERS).finditer(text):
        if found.lastgroup == "ticks" or any(start <= found.start() < end for start, end in shown):
            continue
        kind = next(name for name, word in found.groupdict().items() if word is not None and "_" not in name)
        reason = " ".join(found[f"{kind}_reason"].split()).lstrip(":- ")
        yield _Comment(found[kind], reason, found.start(), found.end())


def _code_blocks(text: str, starts: list[int]) -> tuple[tuple[int, int], ...]:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark")
    # Only blocks are asked for.
    reader.core.ruler.disable(["inline", "text_join"])
    ends = [*starts, len(text)]
    maps = [token.map for token in reader.parse(text) if token.type in ("fence", "code_block") and token.map]
    return tuple((ends[min(first, len(starts))], ends[min(last, len(starts))]) for first, last in maps)


def _end_of_next(text: str, after: int, shown: tuple[tuple[int, int], ...]) -> int:
    """Give where the block behind a comment ends: at the next blank line, of code at its end."""
    begin = after + len(text[after:]) - len(text[after:].lstrip())
    line = text.rfind("\n", 0, begin) + 1
    for start, end in shown:
        if start == line:
            return end
    blank = _BLANK.search(text, begin)
    return blank.start() + 1 if blank else len(text)


def _taken(path: str, starts: list[int], comment: _Comment, end: int | None) -> TextSuppression:
    return TextSuppression(
        path=path,
        line=_position(starts, comment.start)[0],
        directive=comment.word,
        start=_position(starts, comment.end),
        end=None if end is None else _position(starts, end),
        reason=comment.reason,
    )


def _position(starts: list[int], offset: int) -> tuple[int, int]:
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
