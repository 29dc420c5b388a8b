"""Find what stands first in a container of Markdown: a `:::` fence, a tag with its end, a shortcode of a template.

What opens and closes it is markup and stays; a container from which everything went is an empty box on the page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.records import Document, Passage

__all__ = ["contained"]

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


def contained(document: Document, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Give (the passage that opens a container, the first sentence in it).

    What has no end, such as an image or an inclusion, holds nothing.
    """
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
                first = opened[place][1]
                inner = next((p for p in range(first + 1, passage.index) if passages[p].prose), None)
                if inner is not None:
                    yield first, inner
                del opened[place:]


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
