"""Write a draft as JSON for other programs: what stays, block by block, and every decision with its reason."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from dedup.output.render.cutting import standing
from dedup.output.report.machine import decided_data
from dedup.output.visible import json_text, shown_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.changes import Draft, Finding, Suggestion

__all__ = ["render"]

_BREAK: Final = re.compile(r"\r\n|\n|\r")


def render(draft: Draft, findings: Sequence[Finding] = (), suggestions: Sequence[Suggestion] = ()) -> str:
    """Write the draft as one JSON object, keys in a fixed order, characters as they are.

    Lines are counted from 1 and include the last one.

    Args:
        draft: the document with what was decided.
        findings: what an editor should look at.
        suggestions: likely repeats that were not removed.
    """
    document = draft.document
    starts = [0, *(found.end() for found in _BREAK.finditer(document.source))]
    record = {
        "name": shown_name(document.name),
        "language": document.language,
        "format": document.format,
        "words_before": sum(passage.words for passage in draft.passages),
        "words_after": draft.words(),
        "blocks": [
            {
                "kind": block.kind.value,
                "level": block.level,
                "marker": block.marker,
                "text": text,
                "lines": [bisect_right(starts, block.span.start), bisect_right(starts, max(0, block.span.end - 1))],
            }
            for _, block, text in standing(draft)
        ],
        **decided_data(draft, findings, suggestions),
    }
    return json_text(record)
