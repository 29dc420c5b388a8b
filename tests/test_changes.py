"""A draft is a source with the changes decided so far."""

from __future__ import annotations

from dedup.changes import Change, Draft, Requested, claims_by_passage, draft_of
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.records import Claim, TextSpan


def test_a_draft_begins_without_changes() -> None:
    """The draft of a reading keeps every passage."""
    reading = read_source("Rain falls. Snow falls.", Options())
    assert draft_of(reading).kept() == (0, 1)


def test_a_later_change_replaces_an_earlier_one(draft0: Draft) -> None:
    """Each passage has one change in force; the drafts before it stay as they were."""
    gone = draft0.with_changes((Change(passage=2, text=None, reason=Requested()),))
    back = gone.with_changes((Change(passage=2, text="It left.", reason=Requested()),))
    assert [each.text(2) for each in (draft0, gone, back)] == ["It leaves at noon.", None, "It left."]
    assert len(back.changes) == 1
    assert 2 not in gone.kept()
    assert gone.words() == draft0.words() - 4
    assert back.words() == draft0.words() - 2


def test_changes_stand_in_the_order_of_the_source(draft0: Draft) -> None:
    """Whatever the order they were made in."""
    changes = tuple(Change(passage=place, text=None, reason=Requested()) for place in (5, 1, 3))
    assert [change.passage for change in draft0.with_changes(changes).changes] == [1, 3, 5]


def test_claims_by_passage() -> None:
    """Each passage has its claims in order; one without any is missing."""
    claims = [Claim(index=at, passage=passage, span=TextSpan(0, 1), text="x") for at, passage in enumerate((0, 0, 2))]
    assert claims_by_passage(claims) == {0: claims[:2], 2: claims[2:]}
