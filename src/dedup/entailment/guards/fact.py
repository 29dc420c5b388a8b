"""Hold one thing a paraphrase may not drop or change, and the complaint when it did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedup.records import TextSpan

__all__ = ["Conflict", "Fact"]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something found in a text, normalised so that equal facts have equal values however they are written.

    Attributes:
        kind: which guard found it ("number", "date", ...).
        value: its normal form ("12", "2024-03-04", "germany").
        span: where it stands in the text that was read.
        near: keys of the words it is tied to: what a number counts, what a negation turns round, the parts of a date.
        mark: what qualifies it: the unit of a number, the strength class of a modal, the operator of a limit.
        bound: for numbers and versions "=", "~", ">=" or "<="; otherwise "".
        scope: for conditions and reports, keys of the words they govern.
    """

    kind: str
    value: str
    span: TextSpan
    near: tuple[str, ...] = ()
    mark: str = ""
    bound: str = ""
    scope: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why a support may not state a claim: the kind of fact, what the claim has, what the support has instead or ""."""

    kind: str
    claim: str
    support: str
