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
    assert "<text>:1: removed:" in result.explain()


@pytest.mark.parametrize("form", OUTPUTS)
def test_every_format(form: str) -> None:
    """Each format holds what stays."""
    assert "Tickets cost 4 euros." in dedup.condense(SOURCE).render(form)


def test_a_plan_that_was_applied_has_no_relation() -> None:
    """It explains what it removed all the same."""
    again = dedup.apply_plan(SOURCE, dedup.condense(SOURCE).plan())
    assert again.relation is None
    assert "removed" in again.explain()
