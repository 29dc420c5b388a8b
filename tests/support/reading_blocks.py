"""Read the blocks of small texts, and check where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.language import table
from dedup.parsing.formats import parse
from dedup.parsing.passages import passages

if TYPE_CHECKING:
    from dedup.records import Document


def plain_text(source: str) -> Document:
    """Parse plain text."""
    return parse(source, "a.txt", "text")


def markdown(source: str) -> Document:
    """Parse Markdown."""
    return parse(source, "a.md", "markdown")


def shown(document: Document) -> list[tuple[int, str, int, str]]:
    """Give line, kind, level and text of each passage that is no markup."""
    blocks = document.blocks
    return [
        (document.place(each.span.start).line, blocks[each.block].kind.value, blocks[each.block].level, each.text)
        for each in passages(document, table("en"))
        if blocks[each.block].kind.value != "rule"
    ]


def kinds(document: Document) -> list[str]:
    """Give the kinds of the blocks, in order."""
    return [block.kind.value for block in document.blocks]


def assert_covers(document: Document) -> None:
    """Blocks are in order, apart from each other, and nothing but white space is outside them."""
    end = 0
    for index, block in enumerate(document.blocks):
        assert document.source[end : block.span.start].strip() == ""
        assert end <= block.span.start < block.span.end
        assert block.parent < index
        assert block.heading < index
        before = block.span.start
        for span in block.prose:
            assert before <= span.start < span.end <= block.span.end
            before = span.end
        end = block.span.end
    assert document.source[end:].strip() == ""
