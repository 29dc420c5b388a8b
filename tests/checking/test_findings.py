"""What an editor should look at is collected in one place."""

from __future__ import annotations

import json

import pytest

from dedup.changes import FindingKind
from dedup.options import Options
from dedup.pipeline import apply_plan, condense

REPEATING = (
    "The harbour ferry leaves at noon. Tickets for the night boat cost 4 euros. Dogs are welcome on the upper deck. "
    "The mill by the weir grinds rye and oats in autumn.\n"
)


def kinds(source: str, options: Options) -> list[FindingKind]:
    """Give the kinds of findings of a run."""
    return [finding.kind for finding in condense(source, options).findings]


def test_a_text_without_anything_to_say() -> None:
    """Where nothing repeats and nothing differs nothing is found."""
    assert kinds(REPEATING, Options(language="en")) == []


def test_what_had_no_room_is_named() -> None:
    """Each claim left out for the length is one finding, and none of them breaks the promise."""
    result = condense(REPEATING, Options(language="en", words=15))
    left = [finding for finding in result.findings if finding.kind is FindingKind.LEFT_OUT]
    assert len(left) == len(result.changes) > 0
    assert not any(finding.broken for finding in result.findings)


@pytest.mark.parametrize(("code", "noted"), [("und", True), ("en", False)])
def test_a_language_without_a_word_table_is_said(code: str, noted: bool) -> None:
    """How the source was read belongs to what an editor should know."""
    found = condense(REPEATING, Options(language=code)).findings
    assert any("no word table" in finding.message for finding in found) is noted


def test_figures_that_differ_are_found() -> None:
    """Two sentences that stay and differ in their figure."""
    source = "Three people were hurt in the fire at Kelsay.\n\nFive people were hurt in the fire at Kelsay.\n"
    assert kinds(source, Options(language="en")) == [FindingKind.DIFFERS]


def test_what_a_person_asked_for_is_no_fault() -> None:
    """A sentence that points at one removed by request is named, and so is what is lost by it."""
    source = "It rained. The ferry leaves at noon. These crossings are free of charge. The mill grinds rye.\n"
    plan = json.loads(condense(source, Options(language="en")).plan())
    plan["changes"] = [{"passage": 1, "text": None}]
    found = apply_plan(source, json.dumps(plan)).findings
    assert {finding.kind for finding in found} == {FindingKind.LOST, FindingKind.DANGLING}
    assert not any(finding.broken for finding in found)
