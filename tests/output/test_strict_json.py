"""JSON is read strictly, and a refusal names the place."""

from __future__ import annotations

import pytest

from dedup.errors import PlanError
from dedup.output.strict_json import Node, parse_json


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "plan, line 1, column 2: is no JSON"),
        ('{"a": 1, "a": 2}', "the name 'a' stands twice"),
        ('{"a": NaN}', "holds NaN, which is no number of JSON"),
        ("[" * 100_000, "is nested deeper than any plan"),
        ("1" * 5000, "holds a number that is too long"),
    ],
)
def test_what_is_no_json(text: str, said: str) -> None:
    """Each fault has its own sentence."""
    with pytest.raises(PlanError) as caught:
        parse_json(text)
    assert said in str(caught.value)


def test_members() -> None:
    """A name that is missing and one that is unknown are refused by their path."""
    node = parse_json('{"a": {"b": [1, "x"]}}')
    inner = node.members(("a",))["a"]
    first, second = inner.members(("b",))["b"].elements()
    assert (first.data, first.path) == (1, "$.a.b[0]")
    assert second.string() == "x"
    with pytest.raises(PlanError, match=r"^\$\.a: lacks 'c'$"):
        inner.members(("c",), ("b",))
    with pytest.raises(PlanError, match=r"^\$\.a\.b: is unknown here; known are c$"):
        inner.members((), ("c",))


@pytest.mark.parametrize("value", [True, -1, 4, 1.5, "1", None])
def test_integers(value: float | str | None) -> None:
    """A whole number within the bounds, ends included, and no truth value."""
    assert [Node(number).integer(0, 3) for number in (0, 3)] == [0, 3]
    with pytest.raises(PlanError, match="must be a whole number from 0 to 3, got"):
        Node(value).integer(0, 3)


@pytest.mark.parametrize("value", [True, -0.1, 1.1, "1", None])
def test_shares(value: float | str | None) -> None:
    """A number from 0 to 1, ends included."""
    assert [Node(number).share() for number in (0, 1)] == [0.0, 1.0]
    with pytest.raises(PlanError, match="must be a number from 0 to 1"):
        Node(value).share()


def test_other_kinds() -> None:
    """No object, no array and no string are refused, and long values are shortened."""
    with pytest.raises(PlanError, match="must be an object"):
        Node([]).members(())
    with pytest.raises(PlanError, match="must be an array"):
        Node({}).elements()
    with pytest.raises(PlanError, match=r'must be a string, got \["a{54} \.\.\.$'):
        Node(["a" * 90]).string()
