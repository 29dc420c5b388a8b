"""The JSON record holds what stays and where it stood."""

from __future__ import annotations

import json

import dedup
from dedup.changes import Change, Draft, Finding, FindingKind, Requested
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
    assert list(record) == [
        *("name", "language", "format", "words_before", "words_after", "blocks"),
        *("figures", "changes", "findings", "suggestions"),
    ]
    assert (record["words_before"], record["words_after"]) == (8, 4)
    assert record["blocks"] == [
        {"kind": "title", "level": 1, "marker": "", "text": "Tür", "lines": [1, 1]},
        {"kind": "paragraph", "level": 0, "marker": "", "text": "Two is there.", "lines": [3, 4]},
    ]


def test_the_record_holds_every_decision() -> None:
    """Decisions with their reasons and scores, the findings with their severity, and what might go besides."""
    source = (
        "The council repaired the old wooden bridge over the river last spring. Rye is ground on Mondays.\n\n"
        "Nine lanterns hang above the stage. Rye is ground on Mondays.\n\n"
        "Swans nest here. Last spring the council repaired the wooden bridge with oak from its own forest.\n"
    )
    result = dedup.condense(source)
    record = json.loads(result.render("json"))
    assert [each["passage"] for each in record["changes"]] == [change.passage for change in result.changes]
    assert all(each["reason"]["kind"] and each["why"] for each in record["changes"])
    assert [each["chance"] for each in record["suggestions"]] == [round(each.chance, 4) for each in result.suggestions]
    assert record["suggestions"]
    found = Finding(kind=FindingKind.LOST, passages=(0,), message="noon", severity=0.25)
    shown = json.loads(render(result.draft, "json", (found,)))["findings"]
    assert [(each["kind"], each["severity"], each["message"]) for each in shown] == [("lost", 0.25, "noon")]
