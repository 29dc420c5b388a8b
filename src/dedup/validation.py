"""Check what callers hand over, and say in one sentence what it should have been."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Mapping, Reversible
from collections.abc import Set as AbstractSet
from numbers import Integral, Real
from pathlib import PurePath
from typing import Final, cast

from dedup.errors import OptionError

__all__ = [
    "between",
    "framed",
    "instance",
    "is_missing",
    "number",
    "path",
    "require_no_path",
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
    elif framed(value):
        advice = FRAMED
    elif hasattr(value, "as_py"):
        advice = "a value of Arrow gives its text with .as_py()"
    elif isinstance(value, Iterable):
        advice = "give one text at a time"
    raise _wrong(where, value, "a text (str)", advice)


def require_no_path(where: str, value: str, advice: str) -> None:
    """Refuse a text that is the name of a file: what is in the file was meant.

    That is one word with the ending of a text format or with the folders above it, or the name of a file that is there.
    A sentence about a file has more words, and no text of one word has anything to condense.

    Raises:
        OptionError: it is the name of a file.
    """
    name = value.strip()
    rooted = ROOTED.fullmatch(name) is not None
    if len(name.splitlines()) > 1 or not (rooted or PurePath(name).suffix.lower() in ENDINGS):
        return
    # Of a path that cannot be, this says that there is no such file, where pathlib raises.
    if len(name.split()) == 1 or os.path.isfile(name):  # noqa: PTH113
        message = f"is the name of a file, not a text, got {_shown(name)}; {advice}"
        raise OptionError(message, option=where)


def path(where: str, value: object) -> None:
    """Require the path of a file.

    Raises:
        OptionError: it is something else.
    """
    if not isinstance(value, str | os.PathLike):
        raise _wrong(where, value, "a path (str or pathlib.Path)")


def require_texts(where: str, value: object) -> list[str]:
    """Require texts, one after the other: a list, a generator, a column of NumPy, pandas, Polars or Arrow.

    Raises:
        OptionError: it is a single text, nothing that can be gone through, or a member is missing or no text.
    """
    if isinstance(value, str):
        raise OptionError("one text given; give a list of passages", option=where)
    if isinstance(value, bytes):
        raise _wrong(where, value, "a list of texts", "decode the bytes first")
    found = list(several(where, value, "a list of texts"))
    texts = [member for member in found if isinstance(member, str)]
    if len(texts) < len(found):
        raise OptionError(_no_texts(found), option=where)
    return texts


def _no_texts(found: list[object]) -> str:
    # What is missing is said apart: columns are often not full, and to fill or to drop is a choice.
    missing = [place for place, member in enumerate(found) if is_missing(member)]
    if missing:
        first = f"passage {missing[0]} is missing ({found[missing[0]]})"
        said = first if len(missing) == 1 else f"{first}, as are {len(missing) - 1:,} more of {len(found):,}"
        return f"{said}; drop what is missing, or fill it with '', which is similar to nothing"
    place, member = next((place, member) for place, member in enumerate(found) if not isinstance(member, str))
    return f"passage {place} is {type(member).__name__}, not a text; leave it out or convert it"


def is_missing(value: object) -> bool:
    """Say whether a value stands for none: None, a number that is none (NaN), or what pandas writes for it."""
    if isinstance(value, float):
        return math.isnan(value)
    return value is None or type(value).__name__ in MISSING


def several(where: str, value: object, wanted: str = "a list or another iterable") -> Iterable[object]:
    """Require something that can be gone through in an order: a list, a generator, a column.

    Raises:
        OptionError: it is something else: a mapping and a table give their names, not what they hold, and a set has no
            order, so that it could not be said which of two repeats came first.
    """
    if framed(value):
        raise _wrong(where, value, wanted, FRAMED)
    if isinstance(value, Mapping):
        raise _wrong(where, value, wanted, "it gives its keys only; give a list of what it holds")
    if isinstance(value, AbstractSet) and not isinstance(value, Reversible):
        raise _wrong(where, value, wanted, "a set has no order; give a list, such as sorted(...)")
    if not isinstance(value, Iterable):
        raise _wrong(where, value, wanted)
    # A column of Arrow gives values of Arrow, which are no texts of Python.
    return cast("Iterable[object]", value.to_pylist()) if hasattr(value, "to_pylist") else value


def framed(value: object) -> bool:
    """Say whether a value is a table (pandas, Polars, Arrow): whoever goes through one gets its columns."""
    return hasattr(type(value), "columns") or hasattr(type(value), "column_names")


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

FRAMED: Final = 'give one column, such as frame["text"], or a mapping for each row'

MISSING: Final = ("NAType", "NaTType")
"""Names of the kinds that pandas has for a missing text and a missing time."""

ENDINGS: Final = frozenset((
    ".adoc", ".csv", ".doc", ".docx", ".epub", ".htm", ".html", ".json", ".jsonl", ".log", ".markdown", ".md", ".mdown",
    ".mdx", ".mkd", ".odt", ".parquet", ".pdf", ".qmd", ".rmd", ".rst", ".rtf", ".tex", ".text", ".tsv", ".txt", ".xml",
    ".yaml", ".yml",
))  # fmt: skip
"""Endings by which the name of a file of text is told from a word."""

ROOTED: Final = re.compile(r"(?: ~ | \.{1,2} | [A-Za-z]: )? [/\\] [\w.-]+ (?: [/\\] .* )?", re.VERBOSE)
"""How the name of a file with the folders above it begins, which no word does."""


def _shown(value: object) -> str:
    # A table's has several lines.
    shown = " ".join(repr(value).split())
    return f"{shown[:SHOWN]}..." if len(shown) > SHOWN else shown


def _wrong(where: str, value: object, wanted: str, advice: str = "") -> OptionError:
    shown = _shown(value)
    found = shown if value is None or isinstance(value, bool) else f"{type(value).__name__} {shown}"
    return OptionError(f"must be {wanted}, got {found}{'; ' * bool(advice)}{advice}", option=where)
