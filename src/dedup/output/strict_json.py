"""Read JSON strictly: every refusal names the path of the value, what was expected there and what was found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TypeAlias

from dedup.errors import PlanError
from dedup.language.normal_form import shortened
from dedup.output.settings import SETTINGS

__all__ = ["JsonValue", "Node", "parse_json"]

JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"
"""What JSON can hold."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its path from the root, such as `$.changes[3].passage`.

    Attributes:
        data: the value.
        path: where it stands.
    """

    data: JsonValue
    path: str = "$"

    def refusal(self, expected: str) -> PlanError:
        """Give the error for a value that is not what it must be."""
        found = shortened(json.dumps(self.data, ensure_ascii=False), SETTINGS.most_shown)
        return PlanError(f"must be {expected}, got {found}", path=self.path)

    def members(self, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> dict[str, Node]:
        """Give the members of an object that has all the required names and none that is not listed.

        Raises:
            PlanError: no object, a name is missing, or a name is unknown.
        """
        if not isinstance(self.data, dict):
            raise self.refusal("an object")
        for name in required:
            if name not in self.data:
                msg = f"lacks {name!r}"
                raise PlanError(msg, path=self.path)
        for name in self.data:
            if name not in required and name not in optional:
                msg = f"is unknown here; known are {', '.join((*required, *optional))}"
                raise PlanError(msg, path=f"{self.path}.{name}")
        return {name: Node(value, f"{self.path}.{name}") for name, value in self.data.items()}

    def elements(self) -> tuple[Node, ...]:
        """Give the elements of an array, in order."""
        if not isinstance(self.data, list):
            raise self.refusal("an array")
        return tuple(Node(value, f"{self.path}[{position}]") for position, value in enumerate(self.data))

    def integer(self, low: int, high: int) -> int:
        """Give a whole number from `low` up to and including `high`."""
        if not isinstance(self.data, int) or isinstance(self.data, bool) or not low <= self.data <= high:
            raise self.refusal(f"a whole number from {low} to {high}")
        return self.data

    def share(self) -> float:
        """Give a number from 0 to 1."""
        if not isinstance(self.data, int | float) or isinstance(self.data, bool) or not 0 <= self.data <= 1:
            raise self.refusal("a number from 0 to 1")
        return float(self.data)

    def boolean(self) -> bool:
        """Give true or false."""
        if not isinstance(self.data, bool):
            raise self.refusal("true or false")
        return self.data

    def string(self) -> str:
        """Give a string."""
        if not isinstance(self.data, str):
            raise self.refusal("a string")
        return self.data


def parse_json(text: str) -> Node:
    """Read JSON, refusing doubled names and numbers that JSON does not have.

    Raises:
        PlanError: no JSON; the message names line and column.
    """
    try:
        return Node(json.loads(text, object_pairs_hook=_members, parse_constant=_constant))
    except json.JSONDecodeError as error:
        msg = f"is no JSON: {error.msg}"
        raise PlanError(msg, option="plan", line=error.lineno, column=error.colno) from error
    except ValueError as error:
        # Of a number with thousands of digits.
        msg = f"holds a number that is too long: {error}"
        raise PlanError(msg, option="plan") from error
    except RecursionError as error:
        msg = "is nested deeper than any plan"
        raise PlanError(msg, option="plan") from error


def _members(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    members = dict(pairs)
    if len(members) < len(pairs):
        doubled = next(name for name in members if sum(name == other for other, _ in pairs) > 1)
        msg = f"the name {doubled!r} stands twice in one object; delete one of them"
        raise PlanError(msg, option="plan")
    return members


def _constant(name: str) -> JsonValue:
    msg = f"holds {name}, which is no number of JSON"
    raise PlanError(msg, option="plan")
