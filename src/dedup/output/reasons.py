"""Put each reason into words and into data: the one place that knows all of them.

The functions end in `assert_never`, so that mypy names them when `changes.Reason` grows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from dedup.changes import (
    Announcement,
    Connective,
    Copy,
    EmptySection,
    Evidence,
    OverLength,
    Requested,
    Stated,
    Superseded,
    Trimmed,
    supporting,
)
from dedup.output.settings import SETTINGS
from dedup.output.visible import shown_name
from dedup.records import TextSpan

if TYPE_CHECKING:
    from dedup.changes import Draft, Reason
    from dedup.output.strict_json import JsonValue, Node

__all__ = ["KINDS", "from_data", "place", "removes", "risk_of", "say", "to_data"]

KINDS: Final = (
    "stated",
    "copy",
    "announcement",
    "over length",
    "empty section",
    "superseded",
    "connective",
    "trimmed",
    "requested",
)
"""The names of the reasons in plans and reports, in the order of `changes.Reason`."""


def _risk(risk: float) -> str:
    """Say how sure it is that nothing is lost; nothing where it is as good as certain."""
    # Of the number as a plan holds it, so that a plan that is applied says the same.
    risk = round(risk, SETTINGS.risk_places)
    return f"; {risk:.0%} at risk" if risk > SETTINGS.least_risk_shown else ""


def place(draft: Draft, passage: int) -> str:
    """Name file and line of a passage, as in "article.md:12"."""
    return shown_name(str(draft.document.place(draft.passages[passage].span.start)))


def say(reason: Reason, draft: Draft) -> str:
    """Give the reason as one clause that can follow "because" or a colon."""
    match reason:
        case Stated(by=by):
            how = "nearly the same as" if reason.same_order >= SETTINGS.nearly_same_from else "said in other words by"
            sure = "; asked, and answered yes" if reason.answered else ""
            return f"{how} {_places(by, draft)}{_risk(reason.risk)}{sure}"
        case Copy(of=of):
            return f"it is word for word the same as {place(draft, of)}"
        case Announcement():
            return "it only says what the text is about to do"
        case OverLength(lost=lost):
            return f"left out to reach the length asked for; {_count(lost)}"
        case EmptySection():
            return "nothing is left below it"
        case Connective(opener=opener):
            return f'"{opener}" joined it to a sentence that is gone'
        case Trimmed(by=by):
            return f"what was cut out of it is said by {_places(by, draft)}"
        case Requested():
            return "a person asked for it"
        case Superseded(by=by):
            return f"{place(draft, by)} gives a later figure"
        case _:
            assert_never(reason)


def risk_of(reason: Reason) -> float:
    """Give what changes are ordered by: what had to be left out first, what risks nothing last."""
    match reason:
        case Stated(risk=risk):
            return risk
        case OverLength():
            return 1.0
        case Copy() | Announcement() | EmptySection() | Superseded() | Connective() | Trimmed() | Requested():
            return 0.0
        case _:
            assert_never(reason)


def removes(reason: Reason) -> bool | None:
    """Say whether the reason removes a passage (True), changes its words (False) or may do either (None)."""
    match reason:
        case Stated() | Copy() | Announcement() | OverLength() | EmptySection() | Superseded():
            return True
        case Connective() | Trimmed():
            return False
        case Requested():
            return None
        case _:
            assert_never(reason)


def to_data(reason: Reason) -> dict[str, JsonValue]:
    """Give the reason as JSON values: its kind, and what it rests on."""
    match reason:
        case Stated(by=by):
            return {
                "kind": "stated",
                "by": _evidence(by),
                "risk": round(reason.risk, SETTINGS.risk_places),
                "same order": round(reason.same_order, 4),
                "missing": _spans(reason.missing),
                **({"answered": True} if reason.answered else {}),
            }
        case Copy(of=of):
            return {"kind": "copy", "of": of}
        case Announcement():
            return {"kind": "announcement"}
        case OverLength(lost=lost):
            return {"kind": "over length", "lost": _spans(lost)}
        case EmptySection():
            return {"kind": "empty section"}
        case Connective(opener=opener):
            return {"kind": "connective", "opener": opener}
        case Trimmed(cut=cut, by=by):
            return {"kind": "trimmed", "cut": _spans(cut), "by": _evidence(by)}
        case Requested():
            return {"kind": "requested"}
        case Superseded(by=by):
            return {"kind": "superseded", "by": by}
        case _:
            assert_never(reason)


def from_data(node: Node, draft: Draft, passage: int) -> Reason:
    """Read a reason back.

    Args:
        node: the stored reason.
        draft: what its passage numbers refer to.
        passage: the passage it is about, whose text its ranges lie in.

    Raises:
        PlanError: it is none of ours, or points outside the draft or the text.
    """
    kind = node.members(("kind",), ("by", "of", "lost", "opener", "cut", "risk", "same order", "missing", "answered"))[
        "kind"
    ]
    last, length = len(draft.passages) - 1, len(draft.passages[passage].text)
    match kind.string():
        case "stated":
            parts = node.members(("kind", "by"), ("risk", "same order", "missing", "answered"))
            return Stated(
                by=_read_evidence(parts["by"], last, length),
                risk=parts["risk"].share() if "risk" in parts else 0.0,
                same_order=parts["same order"].share() if "same order" in parts else 0.0,
                missing=_read_spans(parts["missing"], length) if "missing" in parts else (),
                answered="answered" in parts and parts["answered"].boolean(),
            )
        case "copy":
            return Copy(of=node.members(("kind", "of"))["of"].integer(0, last))
        case "superseded":
            return Superseded(by=node.members(("kind", "by"))["by"].integer(0, last))
        case "over length":
            return OverLength(lost=_read_spans(node.members(("kind", "lost"))["lost"], length))
        case "connective":
            return Connective(opener=node.members(("kind", "opener"))["opener"].string())
        case "trimmed":
            parts = node.members(("kind", "cut", "by"))
            return Trimmed(cut=_read_spans(parts["cut"], length), by=_read_evidence(parts["by"], last, length))
        case _:
            return _bare(node, kind)


def _bare(node: Node, kind: Node) -> Reason:
    match kind.string():
        case "announcement":
            reason: Reason = Announcement()
        case "empty section":
            reason = EmptySection()
        case "requested":
            reason = Requested()
        case _:
            raise kind.refusal(f"one of {', '.join(KINDS)}")
    node.members(("kind",))
    return reason


def _places(by: tuple[Evidence, ...], draft: Draft) -> str:
    # An edited plan may rest a change on nothing.
    *others, last = dict.fromkeys(place(draft, each) for each in supporting(by)) or ("nothing",)
    return f"{', '.join(others)} and {last}" if others else last


def _count(lost: tuple[TextSpan, ...]) -> str:
    match len(lost):
        case 0:
            return "everything it says is said elsewhere"
        case 1:
            return "1 claim of it is stated nowhere else"
        case number:
            return f"{number} claims of it are stated nowhere else"


def _spans(spans: tuple[TextSpan, ...]) -> list[JsonValue]:
    return [[span.start, span.end] for span in spans]


def _evidence(by: tuple[Evidence, ...]) -> list[JsonValue]:
    return [{"claim": [each.claim.start, each.claim.end], "by": each.by, "score": round(each.score, 4)} for each in by]


def _read_spans(node: Node, length: int) -> tuple[TextSpan, ...]:
    return tuple(_read_span(each, length) for each in node.elements())


def _read_span(node: Node, length: int) -> TextSpan:
    match node.elements():
        case (first, second):
            start = first.integer(0, length)
            return TextSpan(start, second.integer(start, length))
        case _:
            raise node.refusal("[start, end]")


def _read_evidence(node: Node, last: int, length: int) -> tuple[Evidence, ...]:
    parts = [each.members(("claim", "by", "score")) for each in node.elements()]
    return tuple(
        Evidence(claim=_read_span(part["claim"], length), by=part["by"].integer(0, last), score=part["score"].share())
        for part in parts
    )
