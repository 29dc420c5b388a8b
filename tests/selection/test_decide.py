"""Which passages go, and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedup.changes import Announcement, Copy, EmptySection, OverLength, Stated
from dedup.options import Options
from dedup.pipeline import condense

NEGATIVE = Path(__file__).parents[1] / "cases" / "negative"


def pairs() -> list[tuple[str, str, str]]:
    """Give (sign, claim, carrier) of the pairs that must stay apart: "~" both ways, "+" the claim's one only."""
    found = []
    for path in sorted(NEGATIVE.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            (_, claim), (sign, carrier) = (line.split(" ", 1) for line in block.splitlines())
            found.append((sign, claim, carrier))
    return found


@pytest.mark.parametrize(("sign", "claim", "carrier"), pairs())
def test_alike_but_both_stay(sign: str, claim: str, carrier: str) -> None:
    """In whichever order the two stand, the whole run removes neither; where one says as much, only that one."""
    for first, second in ((claim, carrier), (carrier, claim)):
        result = condense(f"{first}\n\n{second}\n", Options(language="en"))
        gone = {result.draft.passages[change.passage].text for change in result.changes}
        assert claim not in gone
        assert sign == "+" or carrier not in gone


def test_reasons() -> None:
    """Each removed passage has the reason that fits it."""
    source = (
        "# Rain\n\nThis article explains how rain falls in the hills.\n\n"
        "In the hills rain falls for nine months a year. The dam feeds two old mills in the valley.\n\n"
        "## Hills\n\nRain falls in the hills for nine months a year.\n\n"
        "## Mills\n\nThe dam feeds two old mills in the valley. The mills grind rye.\n"
    )
    result = condense(source, Options(language="en"), format="markdown")
    reasons = {type(change.reason) for change in result.changes}
    assert reasons == {Announcement, Stated, Copy, EmptySection}
    short = condense(source, Options(words=20, language="en"), format="markdown")
    assert OverLength in {type(change.reason) for change in short.changes}
