"""Make the parts of a merged article fit for one text: labels apart, front matter once, nothing left open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.parsing.front_matter import front_matter_lines
from dedup.parsing.lines import lines_of
from dedup.parsing.markdown import block_tokens
from dedup.parsing.plain_text import open_fence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

__all__ = ["MergedPart", "fitted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedPart:
    """A source as it stands in a merged article.

    Attributes:
        name: what to call it in messages.
        source: its text.
        markdown: whether it is read as Markdown.
        dropped: lines of its beginning that are left out.
        notes: what was changed in it, in words.
    """

    name: str
    source: str
    markdown: bool
    dropped: int = 0
    notes: tuple[str, ...] = ()


LABELS: Final = re.compile(
    r"""
    (?P<code> (?<!`)(?P<ticks>`+)(?!`) .+? (?<!`)(?P=ticks)(?!`) | \\. )    # nothing in a code span is a label
    | (?P<head> ^[ ]{0,3}\[ ) (?P<defined> [^\[\]\n]+ ) (?= \]: )            # a definition, also of a footnote
    | (?P<behind> (?<=\])\[ ) (?P<named> [^\[\]\n]+ ) (?= \] )               # [text][label]
    | (?P<open> \[ ) (?P<alone> [^\[\]\n]+ ) \] (?P<empty> \[\] )? (?! [(\[] )  # [label], [label][] and [^label]
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
DEFINED: Final = re.compile(r"^[ ]{0,3}\[(?P<label>[^\[\]\n]+)\]:(?P<rest>.*)$", re.MULTILINE)


def fitted(parts: Sequence[MergedPart], end: str) -> list[MergedPart]:
    """Give the parts as they are joined.

    The front matter of any but the first part is left out, what a part leaves open is closed at its end, and a label
    that means one link or footnote here and another there gets the number of its part.

    Args:
        parts: in order.
        end: what ends a line.
    """
    whole = [_without_front_matter(part) if number else part for number, part in enumerate(parts)]
    markdown = any(part.markdown for part in parts)
    closed = [_closed(part, end, markdown=markdown) if part is not whole[-1] else part for part in whole]
    if not markdown:
        return closed
    renamed = _renamed(closed)
    return [_with_labels(part, new, number) for number, (part, new) in enumerate(zip(closed, renamed, strict=True), 1)]


def _without_front_matter(part: MergedPart) -> MergedPart:
    source = part.source.removeprefix("\ufeff")
    lines = lines_of(source)
    count = front_matter_lines(lines) if part.markdown else 0
    if not count:
        return MergedPart(name=part.name, source=source, markdown=part.markdown)
    rest = source[lines[count].start :] if count < len(lines) else ""
    note = f"{part.name}: its front matter (lines 1 to {count}) is left out: an article has one, that of the first file"
    return MergedPart(name=part.name, source=rest, markdown=part.markdown, dropped=count, notes=(note,))


def _closed(part: MergedPart, end: str, *, markdown: bool) -> MergedPart:
    """Close what would swallow the next part: fenced code, a comment, a tag whose text is no Markdown."""
    closing = _left_open(part.source) if markdown else open_fence(part.source)
    if not closing:
        return part
    source = part.source.rstrip("\r\n") + end + closing + end
    note = f"{part.name}: what is open at its end is closed by {closing!r}, or the next file would be part of it"
    return MergedPart(
        name=part.name, source=source, markdown=part.markdown, dropped=part.dropped, notes=(*part.notes, note)
    )


OPENED: Final[Mapping[str, str]] = {"<!--": "-->", "<![cdata[": "]]>", "<?": "?>"}
RAW: Final = re.compile(r"<(script|pre|style|textarea)\b", re.IGNORECASE)
"""Tags whose text is read as it is up to the closing one, blank lines and all."""


def _left_open(source: str) -> str:
    tokens = [token for token in block_tokens(source) if token.level == 0 and token.map]
    if not tokens:
        return ""
    last = tokens[-1]
    first, after = last.map or (0, 0)
    text = "\n".join(line.text for line in lines_of(source)[first:after]).rstrip()
    if last.type == "fence":
        lines = text.split("\n")
        closing = lines[-1].strip()
        shut = len(lines) > 1 and set(closing) == {last.markup[0]} and len(closing) >= len(last.markup)
        return "" if shut else last.markup
    if last.type == "html_block":
        opening, small = text.lstrip(), text.lower()
        for mark, closing in OPENED.items():
            if opening.lower().startswith(mark):
                return "" if closing in small else closing
        if raw := RAW.match(opening):
            return "" if f"</{raw[1].lower()}>" in small else f"</{raw[1]}>"
    return ""


def _renamed(parts: Sequence[MergedPart]) -> list[dict[str, str]]:
    """Give for each part the labels that must be written otherwise, as what they are now."""
    defined = [
        {_key(match["label"]): match["rest"].strip() for text in _texts(part) for match in DEFINED.finditer(text)}
        if part.markdown
        else {}
        for part in parts
    ]
    used = [{_key(label) for text in _texts(part) for label in _labels(text)} for part in parts]
    taken = set().union(*used, *defined)
    found: list[dict[str, str]] = []
    for number, own in enumerate(defined):
        new = {}
        for label, meaning in own.items():
            earlier = any(defined[other].get(label, meaning) != meaning for other in range(number))
            caught = any(label in used[other] and label not in defined[other] for other in range(len(parts)))
            if earlier or caught:
                new[label] = _free(label, number + 1, taken)
                taken.add(new[label])
        found.append(new)
    return found


def _free(label: str, number: int, taken: Collection[str]) -> str:
    name = f"{label}-{number}"
    while name in taken:
        name += "-"
    return name


def _with_labels(part: MergedPart, new: Mapping[str, str], number: int) -> MergedPart:
    if not new:
        return part

    def written(match: re.Match[str]) -> str:
        label = match["defined"] or match["named"] or match["alone"]
        name = new.get(_key(label)) if label else None
        if match["code"] or name is None:
            return match[0]
        if match["defined"] or match["named"]:
            return f"[{name}" if match["named"] else f"{match['head']}{name}"
        return f"[{name}]" if label.startswith("^") else f"[{label}][{name}]"

    source = "".join(LABELS.sub(written, text) if read else text for read, text in _stretches(part))
    shown = ", ".join(f"[{label}] is [{name}]" for label, name in new.items())
    note = f"{part.name}: labels that other files use too are written with the number of the file ({number}): {shown}"
    notes = (*part.notes, note)
    return MergedPart(name=part.name, source=source, markdown=part.markdown, dropped=part.dropped, notes=notes)


def _labels(text: str) -> Iterator[str]:
    for match in LABELS.finditer(text):
        if label := match["named"] or match["alone"]:
            yield label


def _key(label: str) -> str:
    """Give a label as Markdown compares it."""
    return " ".join(label.casefold().split())


def _texts(part: MergedPart) -> Iterator[str]:
    return (text for read, text in _stretches(part) if read)


def _stretches(part: MergedPart) -> Iterator[tuple[bool, str]]:
    """Cut a part where code begins and ends: whether Markdown reads labels there, and the text."""
    lines = lines_of(part.source)
    code: set[int] = set()
    for token in block_tokens(part.source) if part.markdown else ():
        if token.type in ("fence", "code_block", "html_block") and token.map:
            code.update(range(*token.map))
    starts = [line.start for line in lines] + [len(part.source)]
    first = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or (index in code) != (first in code):
            yield first not in code, part.source[starts[first] : starts[index]]
            first = index
