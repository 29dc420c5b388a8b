"""Why a passage stays although others say the same."""

from __future__ import annotations

import pytest

from dedup.discourse.reasons_to_stay import reasons_to_stay
from dedup.discourse.record import discourse_of
from dedup.options import Options
from dedup.parsing.reading import read_source

SOURCE = (
    "The valley has springs.\n\nThe pond is deep. These feed it from the north in all the months of the year.\n\n"
    "You need:\n\n1. Stop it.\n2. Open it.\n"
)


def reasons(options: Options, standing: frozenset[int] = frozenset(range(9))) -> dict[str, str]:
    """Give the reason of each passage that has one."""
    reading = read_source(SOURCE, Options(language="en"), format="markdown")
    found = reasons_to_stay(reading, discourse_of(reading), standing, options)
    return {reading.passages[passage].text: why for passage, why in found.items()}


def test_every_reason() -> None:
    """The opening, what another sentence needs, and steps stay for a reason; what says nothing is not judged."""
    found = reasons(Options())
    assert found["The valley has springs."] == "it opens the text"
    assert found["The pond is deep."] == '"These feed it from the north in all ..." cannot stand without it'
    assert found["Stop it."] == found["Open it."] == "procedures keep their steps"
    assert found["You need:"] == ""


@pytest.mark.parametrize("options", [Options(words=9), Options(ratio=0.5), Options(sentences=2)])
def test_for_a_length_steps_and_opening_may_go(options: Options) -> None:
    """Where a length was asked for only what another sentence needs stays."""
    said = {why for why in reasons(options).values() if why}
    assert said == {'"These feed it from the north in all ..." cannot stand without it'}


def test_what_is_gone_needs_nothing() -> None:
    """A sentence that is not in the output keeps no other one."""
    assert "The pond is deep." not in reasons(Options(), frozenset({0, 1}))
