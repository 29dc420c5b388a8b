"""Find what stands first in a container of Markdown: a `:::` fence, a tag with its end, a shortcode of a template.

What opens and closes it is markup and stays; a container from which everything went is an empty box on the page. Where
a length is asked for, the box goes with what was in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.records import Document, Passage

__all__ = ["Boxes", "boxes", "contained"]

MARK: Final = re.compile(
    r"""
      ^ [ \t]* :{3,} (?P<fence> [^:\n]* ) $                                  # ::: warning; its end has no words
    | < (?P<tag_end> /? ) (?P<tag> [A-Za-z][\w.-]* | (?=>) )
        (?: [^<>{}"'] | "[^"]*" | '[^']*' | \{[^{}]*\} )*? (?P<alone> /? ) > # <details>, <Tab name="a">, </Tab>, <>
    | \{\{ [<%] \s* (?P<code_end> /? ) \s* (?P<code> [\w-]+ ) [^{}]* \}\}    # {{< note >}}, {{< /note >}}
    | \{% -? \s* (?P<block_end> end )? (?P<block> \w+ ) [^{}]* %\}           # {% note %}, {% endnote %}
    """,
    re.VERBOSE | re.MULTILINE,
)


TITLE: Final = re.compile(r"<(?P<name>summary|figcaption|legend)\b[^>]*>.*?</(?P=name)>", re.DOTALL)
"""What a container is called by, and is nothing without it."""

SHOWN: Final = frozenset(("img", "br", "hr", "input", "embed", "iframe", "video", "audio", "object", "svg"))
"""Elements that show something and hold no text."""


@dataclass(frozen=True, slots=True)
class Boxes:
    """The containers of a text.

    Attributes:
        tags: passages that hold nothing but what opens and closes containers.
        inside: (a passage in a container, the passage that opens or closes it).
    """

    tags: frozenset[int] = frozenset()
    inside: tuple[tuple[int, int], ...] = ()


def contained(document: Document, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Give (the passage that opens a container, the first sentence in it).

    What has no end, such as an image or an inclusion, holds nothing.
    """
    markup = next((p.index for p in passages if document.blocks[p.block].kind is Kind.HTML), -1)
    for passage in passages if markup >= 0 else ():
        if _opens_component(document, passages, passage):
            # The tags stand in the lines of the text and would go with it.
            yield markup, passage.index
    for first, last in _containers(document, passages):
        inner = next((p for p in range(first + 1, last) if passages[p].prose), None)
        if inner is not None:
            yield first, inner


def boxes(document: Document, passages: Sequence[Passage]) -> Boxes:
    """Give what hangs on the ends of containers, for where the box goes with all that is in it."""
    containers = sorted((first, -last) for first, last in _containers(document, passages) if first < last)
    ends = {end for first, last in containers for end in (first, -last)}
    tags = frozenset(end for end in ends if not _holds_more(document, passages[end]))
    inside: dict[tuple[int, int], None] = {}
    open_boxes: list[tuple[int, int]] = []
    waiting = iter([*containers, (len(passages), 0)])
    following = next(waiting)
    for passage in range(len(passages)):
        while open_boxes and open_boxes[-1][1] <= passage:
            # What ends here hangs on what it stands in.
            open_boxes.pop()
        if open_boxes:
            inside.update(dict.fromkeys((passage, end) for end in open_boxes[-1] if end != passage))
        while following[0] == passage:
            open_boxes.append((passage, -following[1]))
            following = next(waiting)
    return Boxes(tags, tuple(inside))


def _containers(document: Document, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Give (the passage that opens a container, the passage that ends it)."""
    opened: list[tuple[str, int]] = []
    for passage in passages:
        if document.blocks[passage.block].kind is not Kind.HTML:
            continue
        span = document.blocks[passage.block].span
        for mark in MARK.finditer(document.source, span.start, span.end):
            name, ends = _named(mark)
            if not ends:
                opened.append((name, passage.index))
                continue
            place = next((at for at in reversed(range(len(opened))) if opened[at][0] == name), -1)
            if place >= 0:
                yield opened[place][1], passage.index
                del opened[place:]


def _holds_more(document: Document, passage: Passage) -> bool:
    """Tell whether a passage of markup holds anything but the ends of containers and a title in them."""
    rest = TITLE.sub("", document.blocks[passage.block].span.of(document.source))
    return any(mark["alone"] or mark["tag"] in SHOWN for mark in MARK.finditer(rest)) or bool(
        MARK.sub("", rest).strip()
    )


def _opens_component(document: Document, passages: Sequence[Passage], passage: Passage) -> bool:
    block = document.blocks[passage.block]
    if block.kind is not Kind.PARAGRAPH or (passage.index and passages[passage.index - 1].block == passage.block):
        return False
    before = document.source[block.span.start : block.prose[0].start] if block.prose else ""
    mark = MARK.match(before.strip())
    return mark is not None and (mark["tag"] or "")[:1].isupper()


def _named(mark: re.Match[str]) -> tuple[str, bool]:
    """Give the name of what a mark opens or ends, and whether it ends it."""
    if mark["fence"] is not None:
        return ":::", not mark["fence"].strip()
    if mark["tag"] is not None:
        # One that ends itself opens under a name that nothing ends.
        return f"<{mark['tag']}{mark['alone']}", bool(mark["tag_end"])
    if mark["code"] is not None:
        return f"{{{{{mark['code']}", bool(mark["code_end"])
    return f"{{%{mark['block']}", mark["block_end"] is not None
