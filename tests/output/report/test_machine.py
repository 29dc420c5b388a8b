"""The explanation for programs."""

from __future__ import annotations

import json

from dedup.changes import Draft, Evidence, Finding, FindingKind, Stated, Suggestion
from dedup.output.report import machine
from dedup.records import TextSpan

FINDINGS = (Finding(kind=FindingKind.DANGLING, passages=(4,), message='"However" points at nothing'),)


def test_machine_holds_the_same_as_data(draft: Draft) -> None:
    """The JSON names for each change its place, both texts, the reason, and the proof claim by claim."""
    data = json.loads(machine(draft, FINDINGS))
    assert data["figures"]["removed"] == 6
    assert len(data["changes"]) == len(draft.changes)
    proof = data["changes"][1]["proof"][0]
    assert proof["claim"] == "It leaves at noon."
    assert proof["said by"] == {
        "passage": 1,
        "file": "ferry.txt",
        "line": 2,
        "text": "The ferry leaves at noon from the north pier.",
    }
    assert data["findings"][0]["passages"] == [{"passage": 4, "file": "ferry.txt", "line": 5}]


def test_machine_says_that_nobody_states_what_was_left_out(draft: Draft) -> None:
    """A claim left out for the length has no passage that says it."""
    left_out = next(each for each in json.loads(machine(draft))["changes"] if each["reason"]["kind"] == "over length")
    assert left_out["proof"] == [{"claim": "The captain whistles.", "said by": None}]


def test_machine_holds_the_suggestions(draft0: Draft) -> None:
    """A suggestion names its passages with their places, the words it wins, its probability and both texts."""
    reason = Stated(by=(Evidence(claim=TextSpan(0, 13), by=1, score=0.5),), missing=(TextSpan(8, 12),))
    offer = Suggestion(passages=(7,), words=3, chance=0.81239, reason=reason)
    assert json.loads(machine(draft0, (), (offer,)))["suggestions"] == [
        {
            "passages": [{"passage": 7, "file": "ferry.txt", "line": 8}],
            "text": "Bring a coat.",
            "words": 3,
            "chance": 0.8124,
            "missing": ["coat"],
            "said by": [
                {
                    "passage": 1,
                    "file": "ferry.txt",
                    "line": 2,
                    "text": "The ferry leaves at noon from the north pier.",
                }
            ],
        }
    ]
