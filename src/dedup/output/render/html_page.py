"""Write a draft as an HTML page that stands alone: no scripts, nothing loaded from elsewhere."""

from __future__ import annotations

import html
import re
import textwrap
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from dedup.output.page_frame import page as framed
from dedup.output.page_frame import title_of
from dedup.output.render.cutting import standing
from dedup.output.render.inline import FOOTNOTE, html_writer, plain_writer
from dedup.output.render.numbering import markers
from dedup.records import Block, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.changes import Draft

__all__ = ["render"]

_LISTED: Final = frozenset({Kind.ITEM, Kind.CONTENTS})
# A footnote that is nothing but an address is a link definition to the parser.
_NOTED: Final = frozenset({Kind.PARAGRAPH, Kind.HTML})
_QUOTED: Final = re.compile(r"\s*>")
_NUMBER: Final = re.compile(r"^\(?(?:(\d+)|([A-Za-z]))[.)]$")
_NOT_SLUG: Final = re.compile(r"[^\w\- ]")


@dataclass(slots=True)
class _Page:
    """The page while it is written, with the lists that are open and the footnotes not yet written."""

    line: Callable[[str], str]
    whole: Callable[[str], str]
    notes: set[str]
    out: list[str] = field(default_factory=list)
    open_lists: list[tuple[int, str, int]] = field(default_factory=list)
    slugs: dict[str, int] = field(default_factory=dict)

    def close_lists(self, level: int) -> None:
        """Close the lists deeper than a level, each with its open item."""
        while self.open_lists and self.open_lists[-1][0] > level:
            _, tag, _ = self.open_lists.pop()
            self.out.append(f"</li>\n</{tag}>\n")

    def level_of(self, index: int) -> int:
        """Give the level of the list whose open item is the block with an index, 0 where there is none."""
        return next((level for level, _, owner in self.open_lists if owner == index), 0)

    def item(self, index: int, level: int, marker: str, text: str) -> None:
        """Write an item, opening its list where it is the first."""
        number = _NUMBER.match(marker)
        tag = "ol" if number else "ul"
        self.close_lists(level)
        if self.open_lists and self.open_lists[-1][:2] == (level, tag):
            self.out.append("</li>\n")
            self.open_lists[-1] = (level, tag, index)
        else:
            self.close_lists(level - 1)
            self.out.append(f"<{tag}{_start(number)}>\n")
            self.open_lists.append((level, tag, index))
        self.out.append(f"<li>{self.line(text)}")

    def slug(self, text: str) -> str:
        """Make the anchor of a heading as code hosting sites do, so that links in the source find it."""
        slug = _NOT_SLUG.sub("", text.lower()).replace(" ", "-")
        count = self.slugs.get(slug, 0)
        self.slugs[slug] = count + 1
        return f"{slug}-{count}" if count else slug


def render(draft: Draft) -> str:
    """Write the draft as an HTML page."""
    document = draft.document
    plain = plain_writer(document)
    kept = list(standing(draft))
    notes = _notes(kept) if document.syntax.footnotes else set()
    page = _Page(*html_writer(document, frozenset(notes)), notes)
    numbers = markers(document.blocks, {index for index, _, _ in kept})
    title = ""
    contents = False
    for index, block, text in kept:
        listed = block.kind is Kind.CONTENTS
        if contents != listed:
            page.close_lists(0)
            page.out.append("<nav>\n" if listed else "</nav>\n")
            contents = listed
        if block.kind is Kind.TITLE:
            title = plain(text)
        if block.kind in _LISTED:
            # A bullet at the margin below a step belongs to the step all the same.
            level = max(1, block.level, page.level_of(block.parent) + 1)
            page.item(index, level, numbers.get(index, block.marker), text)
            continue
        page.close_lists(page.level_of(block.parent))
        # A quotation is never cut, and in Markdown may hold lists and code of its own.
        marked = block.kind is Kind.QUOTE and _QUOTED.match(document.source, block.span.start)
        if marked and document.syntax.inline_marks:
            page.out.append(page.whole(textwrap.dedent(block.span.of(document.source))))
        else:
            page.out.append(_written(page, block, text, plain))
    page.close_lists(0)
    if contents:
        page.out.append("</nav>\n")
    body = f'<article dir="auto">\n{"".join(page.out)}</article>\n'
    return framed(body, title=title or plain(title_of(draft)), language=document.language)


def _start(number: re.Match[str] | None) -> str:
    if number is None:
        return ""
    if number[2]:
        return ' type="a"' if number[2].islower() else ' type="A"'
    return "" if number[1] == "1" else f' start="{int(number[1])}"'


def _written(page: _Page, block: Block, text: str, plain: Callable[[str], str]) -> str:
    if block.kind in (Kind.TITLE, Kind.HEADING):
        level = min(6, max(1, block.level))
        words = f"{block.marker} {text}" if block.marker else text
        anchor = html.escape(page.slug(plain(text)))
        return f'<h{level} id="{anchor}">{page.line(text) if words == text else html.escape(words)}</h{level}>\n'
    if block.kind is Kind.QUOTE:
        return f"<blockquote>\n<p>{page.line(text)}</p>\n</blockquote>\n"
    if block.kind is Kind.RULE:
        return "<hr>\n"
    if block.kind in (Kind.CODE, Kind.TABLE):
        return page.whole(textwrap.dedent(text) if block.parent >= 0 else text)
    return _paragraph(page, block.kind, text)


def _paragraph(page: _Page, kind: Kind, text: str) -> str:
    """Write running text, footnotes and what the page does not obey."""
    notes = list(FOOTNOTE.finditer(text)) if kind in _NOTED and page.notes else []
    if notes:
        return "".join(_noted(page, note) for note in notes)
    if kind is Kind.PARAGRAPH:
        return f"<p>{page.line(text)}</p>\n"
    # Definitions and comments show nothing, and other HTML is not ours to trust.
    return f"<pre>{html.escape(text)}</pre>\n" if _shows(text) else ""


def _notes(kept: Sequence[tuple[int, Block, str]]) -> set[str]:
    """Collect the labels of the footnotes that stay."""
    return {note["label"] for _, block, text in kept if block.kind in _NOTED for note in FOOTNOTE.finditer(text)}


def _noted(page: _Page, note: re.Match[str]) -> str:
    """Write a footnote; the first of its label is what references lead to."""
    label = html.escape(note["label"])
    anchor = f' id="note-{label}"' if note["label"] in page.notes else ""
    page.notes.discard(note["label"])
    return f"<p{anchor}><sup>{label}</sup> {page.line(note['text'])}</p>\n"


def _shows(text: str) -> bool:
    """Tell whether an HTML block holds something a reader would see."""
    start = text.lstrip()
    return start.startswith("<") and not start.startswith(("<!--", "<?", "<!"))
