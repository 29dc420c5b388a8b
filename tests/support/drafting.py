"""Drafts of small English texts, with or without some of their passages."""

from __future__ import annotations

from dedup.changes import Change, Draft, Requested
from dedup.language import table
from dedup.parsing.formats import parse
from dedup.parsing.passages import passages


def drafted(source: str, format_name: str, *openings: str) -> Draft:
    """Draft a text without the passages that begin with one of the openings, each of which must be one."""
    document = parse(source, "notes/a.md", format_name)
    found = passages(document, table("en"))
    gone = [passage.index for passage in found if openings and passage.text.startswith(openings)]
    assert len(gone) >= len(openings)
    return without(Draft(document=document, passages=found), *gone)


def without(whole: Draft, *gone: int) -> Draft:
    """Remove passages of a draft, as a person would ask for it."""
    return whole.with_changes(tuple(Change(passage=passage, text=None, reason=Requested()) for passage in gone))
