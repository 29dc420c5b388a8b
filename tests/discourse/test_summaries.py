"""Summaries and conclusions are known by their opening or their heading, and go whole before the body does."""

from __future__ import annotations

import pytest

import dedup
from dedup.discourse.summaries import summarising
from dedup.language import table
from dedup.parsing.formats import parse
from dedup.parsing.passages import passages

BODY = """\
The ferry to Brevik leaves Hallen harbour every morning at 6:40. The crossing of the sound takes 25 minutes.

Bicycles travel free of charge on the ferry to Brevik. Cars must be booked one day ahead at the harbour office.

The harbour café opens at 6:00 and sells coffee and fresh rolls.
"""


AGAIN = (
    "the ferry to Brevik leaves Hallen harbour every morning at 6:40, and the crossing of the sound takes 25 minutes. "
    "Bicycles travel free of charge on the ferry to Brevik, but cars must be booked one day ahead at the harbour "
    "office."
)


def texts(source: str, code: str = "en") -> list[str]:
    """Give the sentences of a Markdown text that stand in zones that restate."""
    document, language = parse(source, "a.md", "markdown"), table(code)
    found = passages(document, language)
    return [found[place].text for place in sorted(summarising(document, found, language))]


@pytest.mark.parametrize(
    "heading", ["Conclusion", "5. Conclusion", "IV. Summary", "Final thoughts", "Conclusion: the ferry", "TL;DR"]
)
def test_a_section_is_known_by_its_heading(heading: str) -> None:
    """A number before the name and words behind a colon make no difference."""
    assert texts(f"# Ferry\n\nIt sails.\n\n## {heading}\n\nIt sails at six.\n\nIt is red.\n") == [
        "It sails at six.",
        "It is red.",
    ]


@pytest.mark.parametrize("heading", ["Summary judgment", "Conclusion of the treaty", "Bottom line cooks"])
def test_other_headings_with_the_word_are_of_the_body(heading: str) -> None:
    """A name among other words is another name."""
    assert texts(f"# Law\n\n## {heading}\n\nIt was signed in May.\n") == []


def test_a_paragraph_is_known_by_its_opening() -> None:
    """Only the paragraph that opens so, not its neighbours."""
    assert texts("It sails.\n\nIn summary, it sails. It is red.\n\nIt leaves.\n") == [
        "In summary, it sails.",
        "It is red.",
    ]


@pytest.mark.parametrize("opening", ["In short supply since May, rolls cost more.", "To conclude a contract, sign it."])
def test_an_opening_that_goes_on_is_none(opening: str) -> None:
    """The words must stand apart by a comma or a colon."""
    assert texts(opening) == []


CONCLUSION = pytest.param(
    "## Conclusion\n\n" + AGAIN[0].upper() + AGAIN[1:],
    marks=pytest.mark.xfail(strict=True, reason="a single sentence under such a heading counts as any other"),
)


@pytest.mark.parametrize("closing", ["In summary, " + AGAIN, CONCLUSION])
def test_what_sums_up_goes_before_the_body(closing: str) -> None:
    """Of a rule and its summary the rule stays, though the summary says more for its words."""
    result = dedup.condense(f"{BODY}\n{closing}\n", dedup.Options(language="en"), format="markdown")
    assert result.text.strip() == BODY.strip()
    assert not any(finding.broken for finding in result.findings)


def test_a_conclusion_that_adds_something_keeps_it() -> None:
    """What only the conclusion says stays, and is announced as before."""
    closing = "In summary, the ferry to Brevik was painted red in 1998."
    text = dedup.condense(f"{BODY}\n{closing}\n", dedup.Options(language="en"), format="markdown").text
    assert closing in text


def test_a_summary_at_the_top_still_opens_the_text() -> None:
    """An article does not start in the middle because its abstract says what the body says."""
    source = f"# Ferry\n\n## Summary\n\n{AGAIN[0].upper()}{AGAIN[1:]}\n\n## Sailing\n\n{BODY}"
    text = dedup.condense(source, dedup.Options(language="en"), format="markdown").text
    assert text.index("Summary") < text.index("The ferry to Brevik leaves Hallen harbour") < text.index("Sailing")
