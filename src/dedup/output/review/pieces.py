"""Cut a draft into the pieces of its source from which a page writes the article for any decision.

What the page's script does with them is what `output/render/source.py` and `output/render/markdown.py` do; the tests
hold the two against each other for random decisions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.language.word_count import words_in
from dedup.output.render.cutting import inner_span, passages_by_block, reworded_part
from dedup.output.render.numbering import numbered_lists
from dedup.output.render.source import columns, item_prefix, spacing
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Draft
    from dedup.output.review.relations import Relations
    from dedup.output.strict_json import JsonValue
    from dedup.records import Block, Passage

__all__ = ["pieces"]


def pieces(draft: Draft, relations: Relations) -> dict[str, JsonValue]:
    """Give the blocks and passages of a draft with what is written around them; what is usual is left out."""
    document = draft.document
    source = document.source
    gaps, tight, spaced = spacing(document)
    found = passages_by_block(draft)
    return {
        "marks": document.syntax.inline_marks,
        "markdown": document.syntax.markdown,
        "spaced": spaced,
        "tight": [*sorted(f"{before}|{after}" for before, after in tight)],
        "end": source[document.blocks[-1].span.end :] if document.blocks else "",
        "lists": [[[*run], [*numbered]] for run, numbered in numbered_lists(document.blocks)],
        "blocks": [
            _present(_block(source, block, gap, passages))
            for block, gap, passages in zip(document.blocks, gaps, found, strict=True)
        ],
        "passages": [each for passages in found for each in _passages(draft, relations, passages)],
    }


def _block(source: str, block: Block, gap: str, passages: tuple[Passage, ...]) -> dict[str, JsonValue]:
    spans = [inner_span(block, passage.span) for passage in passages]
    start, end = (spans[0].start, spans[-1].end) if spans else (block.span.end, block.span.end)
    return {
        "kind": block.kind.value,
        "level": block.level,
        "marker": block.marker,
        "parent": block.parent + 1,
        "gap": gap,
        "head": source[block.span.start : start],
        "tail": source[end : block.span.end],
        "of": [passage.index for passage in passages],
        "hash": source.startswith("#", block.span.start),
        "columns": columns(source, block),
        "prefix": item_prefix(source, block) if block.kind is Kind.ITEM else "",
        "prose": bool(block.prose),
    }


def _passages(draft: Draft, relations: Relations, passages: tuple[Passage, ...]) -> Iterator[JsonValue]:
    source = draft.document.source
    before = None
    for passage in passages:
        block = draft.document.blocks[passage.block]
        span = inner_span(block, passage.span)
        raw = span.of(source)
        text = _other(draft, relations, passage.index)
        yield _present(
            {
                "block": passage.block,
                "raw": raw,
                "text": passage.text if passage.text != raw else "",
                "words": passage.words,
                "prose": passage.prose,
                "between": source[before[0].end : span.start] if before else "",
                "glued": before is not None and before[1].span.end >= passage.span.start,
                "other": [reworded_part(raw, passage.text, text), text, words_in(text)] if text is not None else None,
            }
        )
        before = (span, passage)


def _other(draft: Draft, relations: Relations, passage: int) -> str | None:
    """Give the one other text a passage may have: what was decided, or without the opening that joins it."""
    change = draft.change(passage)
    if change is not None and change.text is not None:
        return change.text
    joining = relations.joinings.get(passage)
    return None if joining is None else joining.text


def _present(data: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Leave out what is empty, zero or false: the script takes it for that."""
    return {name: value for name, value in data.items() if value or value == [] or name == "raw"}
