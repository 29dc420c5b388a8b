"""Check what callers hand over, and say in one sentence what it should have been."""

from __future__ import annotations

import os
from collections.abc import Iterable
from numbers import Integral, Real
from typing import Final

from dedup.errors import OptionError

__all__ = [
    "between",
    "instance",
    "number",
    "path",
    "require_text",
    "require_texts",
    "several",
    "share",
    "switch",
    "whole",
]


def require_text(where: str, value: object, *, advice: str = "") -> str:
    """Require a text.

    Raises:
        OptionError: it is something else.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        advice = "decode the bytes first"
    raise _wrong(where, value, "a text (str)", advice)


def path(where: str, value: object) -> None:
    """Require the path of a file.

    Raises:
        OptionError: it is something else.
    """
    if not isinstance(value, str | os.PathLike):
        raise _wrong(where, value, "a path (str or pathlib.Path)")


def require_texts(where: str, value: object) -> list[str]:
    """Require texts, one after the other.

    Raises:
        OptionError: it is a single text, nothing that can be gone through, or a member is no text.
    """
    if isinstance(value, str):
        raise OptionError("one text given; give a list of passages", option=where)
    if not isinstance(value, Iterable):
        raise _wrong(where, value, "a list of texts")
    found: list[str] = []
    for place, member in enumerate(value):
        if not isinstance(member, str):
            message = f"passage {place} is {type(member).__name__}, not a text; leave it out or convert it"
            raise OptionError(message, option=where)
        found.append(member)
    return found


def several(where: str, value: object) -> None:
    """Require something that can be gone through: a list, a generator.

    Raises:
        OptionError: it is something else.
    """
    if not isinstance(value, Iterable):
        raise _wrong(where, value, "a list or another iterable")


def number(where: str, value: object) -> float:
    """Require a number; True and False are none.

    Raises:
        OptionError: it is something else.
    """
    if not isinstance(value, bool):
        if isinstance(value, int | float):
            return value
        if isinstance(value, Real):
            return float(value)
    raise _wrong(where, value, "a number")


def share(where: str, value: object) -> float:
    """Require a number above 0 and at most 1.

    Raises:
        OptionError: it is something else.
    """
    found = number(where, value)
    if not 0 < found <= 1:
        raise OptionError(f"must be above 0 and at most 1, got {value!r}", option=where)
    return found


def between(where: str, value: object, least: float, most: float) -> float:
    """Require a number from `least` to `most`.

    Raises:
        OptionError: it is something else.
    """
    found = number(where, value)
    if not least <= found <= most:
        raise OptionError(f"must be from {least:g} to {most:g}, got {value!r}", option=where)
    return found


def whole(where: str, value: object, *, least: int) -> int:
    """Require a whole number from `least`; 3.0 is none.

    Raises:
        OptionError: it is something else.
    """
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise _wrong(where, value, "a whole number")
    found = int(value)
    if found < least:
        raise OptionError(f"must be at least {least}, got {value!r}", option=where)
    return found


def switch(where: str, value: object) -> bool:
    """Require True or False.

    Raises:
        OptionError: it is something else.
    """
    if not isinstance(value, bool):
        raise _wrong(where, value, "True or False")
    return value


def instance(where: str, value: object, kind: type, advice: str = "") -> None:
    """Require a record of ours.

    Raises:
        OptionError: it is something else.
    """
    if not isinstance(value, kind):
        raise _wrong(where, value, f"dedup.{kind.__name__}", advice)


SHOWN: Final = 40
"""Characters of a value shown in a message."""


def _wrong(where: str, value: object, wanted: str, advice: str = "") -> OptionError:
    shown = repr(value)
    if len(shown) > SHOWN:
        shown = f"{shown[:SHOWN]}..."
    found = shown if value is None or isinstance(value, bool) else f"{type(value).__name__} {shown}"
    return OptionError(f"must be {wanted}, got {found}{'; ' * bool(advice)}{advice}", option=where)
