"""A result can be written in every way."""

from __future__ import annotations

import json

import pytest

import dedup
from dedup.output.formats import OUTPUTS

SOURCE = "The harbour ferry leaves at noon. Tickets cost 4 euros. The harbour ferry leaves at noon.\n"


def test_what_a_result_says() -> None:
    """Text, words, changes and plan agree with each other."""
    result = dedup.condense(SOURCE)
    assert result.text == "The harbour ferry leaves at noon. Tickets cost 4 euros.\n"
    assert (result.words_before, result.words_after) == (16, 10)
    assert [change.passage for change in result.changes] == [2]
    assert json.loads(result.plan())["changes"][0]["passage"] == 2
    assert "Verbatim:\n  <text>:1 = <text>:1" in result.explain()


@pytest.mark.parametrize("form", OUTPUTS)
def test_every_format(form: str) -> None:
    """Each format holds what stays."""
    assert "Tickets cost 4 euros." in dedup.condense(SOURCE).render(form)


def test_a_plan_that_was_applied_suggests_nothing() -> None:
    """It explains what it removed all the same."""
    again = dedup.apply_plan(SOURCE, dedup.condense(SOURCE).plan())
    assert again.suggestions == ()
    assert "Verbatim:" in again.explain()


REPEATS = (
    "The council repaired the old wooden bridge over the river last spring. Rye is ground on Mondays.\n\n"
    "Nine lanterns hang above the stage.\n\n"
    "Swans nest on the western bank. Last spring the council repaired the wooden bridge with oak from its own forest.\n"
)


def test_likely_repeats_that_stay_are_suggested() -> None:
    """A suggestion names passages that stay, and so does its evidence; at a length there is none."""
    result = dedup.condense(REPEATS)
    kept = set(result.draft.kept())
    assert result.suggestions
    for each in result.suggestions:
        assert set(each.passages) <= kept
        assert {evidence.by for evidence in each.reason.by} <= kept - set(each.passages)
    assert dedup.condense(REPEATS, dedup.Options(words=20)).suggestions == ()
