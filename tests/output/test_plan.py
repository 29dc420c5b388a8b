"""Plans: what is written can be read back, edited and refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.changes import Change, Draft, Evidence, Reason, Requested, Stated, Suggestion
from dedup.errors import PlanError
from dedup.options import Options
from dedup.output.plan import digest, dumps, header, loads
from dedup.output.strict_json import parse_json
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Callable

OPTIONS = Options(ratio=0.5)


def edited(draft: Draft, edit: Callable[[Any], object]) -> str:
    """Give the draft's plan after an edit of its data."""
    data = json.loads(dumps(draft, OPTIONS, "1.0"))
    edit(data)
    return json.dumps(data)


def test_the_draft_has_every_reason(draft: Draft) -> None:
    """The document these tests use has one change for each reason there is."""
    assert {type(change.reason) for change in draft.changes} == set(get_args(Reason))


def test_a_plan_gives_the_changes_back(draft: Draft, draft0: Draft) -> None:
    """Reading a plan gives the very changes that were written."""
    assert loads(dumps(draft, OPTIONS, "1.0"), draft0) == draft.changes


def test_a_plan_says_where_it_comes_from(draft: Draft) -> None:
    """The header holds version, options, and the digest, name and format of the source."""
    told = header(dumps(draft, OPTIONS, "1.0"))
    assert told.options == OPTIONS
    assert (told.version, told.name, told.format, told.language) == ("1.0", "ferry.txt", "text", "en")
    assert told.sha256 == digest(draft.document.source)


def test_a_plan_can_be_read_by_a_person(draft: Draft) -> None:
    """An entry says passage, line, both texts, and the reason in words."""
    entry = json.loads(dumps(draft, OPTIONS, "1.0"))["changes"][1]
    assert entry["line"] == 3
    assert entry["was"] == "It leaves at noon."
    assert entry["why"] == "said in other words by ferry.txt:2"


def test_deleting_an_entry_undoes_that_decision_only(draft: Draft, draft0: Draft) -> None:
    """Without its entry a passage has its own text again, and every other passage is as before."""
    for position, change in enumerate(draft.changes):
        data = json.loads(dumps(draft, OPTIONS, "1.0"))
        del data["changes"][position]
        plan = json.dumps(data)
        undone = draft0.with_changes(loads(plan, draft0))
        assert undone.text(change.passage) == draft0.passages[change.passage].text
        others = [p.index for p in draft.passages if p.index != change.passage]
        assert [undone.text(index) for index in others] == [draft.text(index) for index in others]


def test_an_added_entry_is_a_request(draft: Draft, draft0: Draft) -> None:
    """Passage and text are enough for an entry, and its reason is that a person asked."""
    plan = edited(draft, lambda data: data["changes"].append({"passage": 1, "text": None}))
    change = draft0.with_changes(loads(plan, draft0)).change(1)
    assert change is not None
    assert (change.text, change.reason) == (None, Requested())


def test_rewriting_a_removed_passage_is_a_request(draft: Draft, draft0: Draft) -> None:
    """A text where the reason speaks of a removal was put there by a person."""
    plan = edited(draft, lambda data: data["changes"][1].update(text="It leaves at one."))
    change = draft0.with_changes(loads(plan, draft0)).change(2)
    assert change is not None
    assert (change.text, change.reason) == ("It leaves at one.", Requested())


def test_another_source_is_refused(draft: Draft, draft0: Draft) -> None:
    """A plan made for other text names both digests and asks for a new plan."""
    document = replace(draft0.document, source=draft0.document.source + " ")
    with pytest.raises(PlanError, match="make a new plan"):
        loads(dumps(draft, OPTIONS, "1.0"), Draft(document=document, passages=draft0.passages))


@pytest.mark.parametrize(
    ("edit", "path"),
    [
        (lambda data: data.pop("version"), "$"),
        (lambda data: data.update(extra=1), "$.extra"),
        (lambda data: data.update({"dedup plan": 1}), "$.dedup plan"),
        (lambda data: data.update({"dedup plan": 3}), "$.dedup plan"),
        (lambda data: data.update({"dedup plan": True}), "$.dedup plan"),
        (lambda data: data.update(changes={}), "$.changes"),
        (lambda data: data["source"].update(sha256=5), "$.source.sha256"),
        (lambda data: data["source"].pop("name"), "$.source"),
        (lambda data: data["options"].update(ratio=3), "$.options.ratio"),
        (lambda data: data["options"].update(ratio="half"), "$.options.ratio"),
        (lambda data: data["options"].update(words=1.5, ratio=None), "$.options.words"),
        (lambda data: data["options"].update(trim=1), "$.options.trim"),
        (lambda data: data["options"].update(threshold=0.5), "$.options.threshold"),
        (lambda data: data["options"].update(risk=True), "$.options.risk"),
        (lambda data: data["options"].update(risk=0.5), "$.options.risk"),
        (lambda data: data.update(suggestions={}), "$.suggestions"),
        (lambda data: data.update(suggestions=[{"take": True}]), "$.suggestions[0]"),
        (lambda data: data.update(suggestions=[{"take": 1, "passages": [1]}]), "$.suggestions[0].take"),
        (
            lambda data: data.update(suggestions=[{"take": False, "passages": [99]}]),
            "$.suggestions[0].passages[0]",
        ),
        (lambda data: data["changes"][1]["reason"].update(risk=2), "$.changes[1].reason.risk"),
        (lambda data: data["options"].update(trim=None), "$.options.trim"),
        (lambda data: data["changes"][2].update(passage=99), "$.changes[2].passage"),
        (lambda data: data["changes"][2].update(passage=-1), "$.changes[2].passage"),
        (lambda data: data["changes"][2].update(passage=True), "$.changes[2].passage"),
        (lambda data: data["changes"][2].update(passage=2), "$.changes[2].was"),
        (lambda data: data["changes"].append(data["changes"][0]), "$.changes[10].passage"),
        (lambda data: data["changes"][0].update(text=5), "$.changes[0].text"),
        (lambda data: data["changes"][0].update(reason={"kind": "whim"}), "$.changes[0].reason.kind"),
        (lambda data: data["changes"][0]["reason"].update(of=1), "$.changes[0].reason.of"),
        (lambda data: data["changes"][1]["reason"]["by"][0].update(by=11), "$.changes[1].reason.by[0].by"),
        (lambda data: data["changes"][1]["reason"]["by"][0].update(score=2), "$.changes[1].reason.by[0].score"),
        (lambda data: data["changes"][1]["reason"]["by"][0].update(claim=[0]), "$.changes[1].reason.by[0].claim"),
        (lambda data: data["changes"][1]["reason"]["by"][0].update(claim=[5, 2]), "$.changes[1].reason.by[0].claim[1]"),
        (
            lambda data: data["changes"][1]["reason"]["by"][0].update(claim=[0, 99]),
            "$.changes[1].reason.by[0].claim[1]",
        ),
    ],
)
def test_a_refusal_names_the_path(draft: Draft, draft0: Draft, edit: Callable[[Any], object], path: str) -> None:
    """What does not belong in a plan is refused by the path of the value."""
    with pytest.raises(PlanError) as caught:
        loads(edited(draft, edit), draft0)
    assert caught.value.where == path


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"a": 1, "a": 2}', '{"a": NaN}', "[" * 100_000])
def test_what_is_no_plan_is_refused(text: str) -> None:
    """Broken JSON, doubled names and other data are refused as a plan, never with another error."""
    with pytest.raises(PlanError):
        header(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_is_read_or_refused(data: object) -> None:
    """Whatever JSON is given as a plan, the only error is PlanError, and valid JSON parses to itself."""
    text = json.dumps(data)
    assert parse_json(text).data == data
    with pytest.raises(PlanError):
        header(text)


def test_a_long_value_is_shown_in_part() -> None:
    """A refusal shows the beginning of a long value only."""
    with pytest.raises(PlanError) as caught:
        parse_json(json.dumps("x" * 500)).integer(0, 1)
    assert len(str(caught.value)) < 200


SUGGESTED = Suggestion(
    passages=(6, 7),
    words=6,
    chance=0.8123,
    reason=Stated(by=(Evidence(claim=TextSpan(0, 21), by=1, score=0.5),), missing=(TextSpan(12, 20),)),
)


def test_a_suggestion_is_off_and_can_be_switched_on(draft0: Draft) -> None:
    """A plan holds suggestions as decisions that are off; one that is switched on removes its passages, asked for."""
    data = json.loads(dumps(draft0, OPTIONS, "1.0", (SUGGESTED,)))
    (offer,) = data["suggestions"]
    assert offer["take"] is False
    assert (offer["passages"], offer["line"], offer["words"], offer["chance"]) == ([6, 7], 7, 6, 0.8123)
    assert (offer["missing"], offer["said by"]) == (["whistles"], [draft0.passages[1].text])
    assert loads(json.dumps(data), draft0) == ()
    offer["take"] = True
    assert loads(json.dumps(data), draft0) == tuple(
        Change(passage=passage, text=None, reason=Requested()) for passage in (6, 7)
    )


def test_a_change_outweighs_a_suggestion(draft: Draft, draft0: Draft) -> None:
    """A passage that has an entry of its own keeps it, whatever a suggestion says."""
    data = json.loads(dumps(draft, OPTIONS, "1.0", (SUGGESTED,)))
    data["suggestions"][0]["take"] = True
    assert loads(json.dumps(data), draft0) == draft.changes


def test_evidence_survives_to_four_digits(draft: Draft, draft0: Draft) -> None:
    """Scores are stored with four digits, which is what a reader can use."""
    change = draft0.with_changes(loads(dumps(draft, OPTIONS, "1.0"), draft0)).change(2)
    assert change is not None
    assert isinstance(change.reason, Stated)
    assert change.reason.by[0].score == pytest.approx(0.9)
