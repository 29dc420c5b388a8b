"""The JSON record holds what stays and where it stood."""

from __future__ import annotations

import json

from dedup.changes import Change, Draft, Requested
from dedup.language import table
from dedup.output.render import render
from dedup.parsing.formats import parse
from dedup.parsing.passages import passages


def test_the_record_says_what_stays_and_where() -> None:
    """Name, language, counts of words and the blocks that stay, keys in a fixed order, characters as they are."""
    source = "# Tür\r\n\r\nOne is here. Two is\r\nthere.\r\n\r\n- Gone.\r\n"
    document = parse(source, "a.md", "markdown")
    found = passages(document, table("en"))
    gone = tuple(
        Change(passage=p.index, text=None, reason=Requested()) for p in found if p.text.startswith(("One", "Gone"))
    )
    out = render(Draft(document=document, passages=found, changes=gone), "json")
    assert "Tür" in out
    record = json.loads(out)
    assert list(record) == ["name", "language", "format", "words_before", "words_after", "blocks"]
    assert (record["words_before"], record["words_after"]) == (8, 4)
    assert record["blocks"] == [
        {"kind": "title", "level": 1, "marker": "", "text": "Tür", "lines": [1, 1]},
        {"kind": "paragraph", "level": 0, "marker": "", "text": "Two is there.", "lines": [3, 4]},
    ]
