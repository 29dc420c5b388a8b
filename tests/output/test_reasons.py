"""Reasons in words and as data."""

from __future__ import annotations

import pytest

from dedup.changes import Draft, Evidence, OverLength, Stated
from dedup.output.reasons import KINDS, from_data, place, removes, say, to_data
from dedup.output.strict_json import Node
from dedup.records import Document, Passage, Span, TextSpan


def test_every_reason_has_its_own_sentence(draft: Draft) -> None:
    """No two reasons are said in the same words."""
    said = [say(change.reason, draft) for change in draft.changes]
    assert len(set(said)) == len(KINDS)


def test_every_reason_survives_as_data(draft: Draft) -> None:
    """A reason read back from its data is the same reason, and every kind there is was tried."""
    stored = [(to_data(change.reason), change) for change in draft.changes]
    assert [from_data(Node(dict(data)), draft, change.passage) for data, change in stored] == [
        change.reason for change in draft.changes
    ]
    assert {data["kind"] for data, _ in stored} == set(KINDS)


def test_what_a_reason_does_fits_the_change(draft: Draft) -> None:
    """A reason that removes stands where no text is left, one that rewrites where some is."""
    for change in draft.changes:
        assert removes(change.reason) in (None, change.text is None)


def test_a_place_is_file_and_line(draft: Draft) -> None:
    """A passage is named by file and line, as editors and terminals understand it."""
    assert place(draft, 3) == "ferry.txt:4"


def test_each_witness_is_named_once(draft: Draft) -> None:
    """Two claims stated by one passage name it once, and the places come in reading order."""
    by = tuple(Evidence(claim=TextSpan(0, 2), by=index, score=1.0) for index in (4, 1, 4))
    assert say(Stated(by=by), draft) == "said in other words by ferry.txt:2 and ferry.txt:5"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "is said elsewhere"), (1, "1 claim of it is"), (2, "2 claims of it are")]
)
def test_left_out_claims_are_counted(draft: Draft, count: int, said: str) -> None:
    """A passage left out for length says how many of its claims go with it."""
    assert said in say(OverLength(lost=(TextSpan(0, 3),) * count), draft)


@pytest.mark.parametrize(
    ("by", "said"), [((), "nothing"), ((1,), "a.txt:2"), ((0, 1, 2), "a.txt:1, a.txt:2 and a.txt:3")]
)
def test_places_are_listed_as_one_writes_them(by: tuple[int, ...], said: str) -> None:
    """Places stand with commas and one "and"; an edited plan may name none."""
    source = "One.\nTwo.\nThree.\n"
    passages = tuple(
        Passage(index=index, block=0, span=Span(start, start + 4), text=source[start : start + 4], prose=True)
        for index, start in enumerate((0, 5, 10))
    )
    draft = Draft(document=Document(name="a.txt", source=source, format="text", blocks=()), passages=passages)
    reason = Stated(by=tuple(Evidence(claim=TextSpan(0, 1), by=each, score=1.0) for each in by))
    assert say(reason, draft) == f"said in other words by {said}"


@pytest.mark.parametrize(
    ("same_order", "risk", "said"),
    [
        (0.89, 0.0, "said in other words by ferry.txt:2"),
        (0.9, 0.0, "nearly the same as ferry.txt:2"),
        (0.9, 0.0049, "nearly the same as ferry.txt:2"),
        (0.9, 0.0051, "nearly the same as ferry.txt:2; 1% at risk"),
        (0.9, 0.00501, "nearly the same as ferry.txt:2"),
        (0.2, 0.124, "said in other words by ferry.txt:2; 12% at risk"),
    ],
)
def test_how_it_is_said_again_and_at_what_risk(draft: Draft, same_order: float, risk: float, said: str) -> None:
    """From 0.9 in the same order two sentences are nearly the same; a risk is named where it does not round to 0 %."""
    by = (Evidence(claim=TextSpan(0, 2), by=1, score=1.0),)
    assert say(Stated(by=by, risk=risk, same_order=same_order), draft) == said
