"""What was removed still rests on something when clauses go."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.changes import Change, Copy, Draft, Evidence, Stated, claims_by_passage, draft_of
from dedup.discourse.record import discourse_of
from dedup.entailment.clause_features import Standing
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.records import TextSpan
from dedup.selection.evidence_of_cuts import Leaning

LONG: Final = "The town bought a ferry, which is painted red."
SHORT: Final = "The town bought a ferry."
GONE: Final = "The ferry is painted red."


def leaning(more: str, reason: Stated | Copy) -> tuple[Leaning, Standing, Draft]:
    """Remove the second sentence for the first one; a third stays too."""
    reading = read_source(f"{LONG}\n\n{GONE}\n\n{more}\n", Options(language="en"), name="article.txt")
    draft = draft_of(reading).with_changes((Change(passage=1, text=None, reason=reason),))
    standing = Standing(relate(reading, discourse_of(reading)), {0: LONG, 2: more})
    return Leaning(draft, claims_by_passage(reading.claims), standing), standing, draft


STATED: Final = Stated(by=(Evidence(claim=TextSpan(0, len(GONE)), by=0, score=1.0),))


@pytest.mark.parametrize("reason", [STATED, Copy(of=0)])
def test_evidence_moves(reason: Stated | Copy) -> None:
    """A removed sentence names the one that says it now; without a cut nothing changes."""
    found, standing, _ = leaning("Every ferry is painted red.", reason)
    assert list(found.moved({})) == []
    standing.put(0, SHORT)
    (change,) = found.moved({0})
    assert isinstance(change.reason, Stated)
    assert {each.by for each in change.reason.by} == {2}
