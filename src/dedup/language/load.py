"""Read the data file of a language into its word table."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, get_args, get_type_hints

from dedup.errors import LanguageError
from dedup.language.clause_links import ClauseLinks
from dedup.language.guard_words import GuardWords
from dedup.language.notation import NotationError, flag, named, text
from dedup.language.statement_words import StatementWords
from dedup.language.table import ClauseWords, Language

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["DATA", "UNDETERMINED", "load", "shared"]

DATA: Final = Path(__file__).parent / "data"
"""Folder of the data files; the name of a file is the ISO 639-1 code of its language."""

UNDETERMINED: Final = "und"
"""Code of what holds for a language without a table. Its units, signs like "km" and "€", stand in every
table, and its words of documentation in every one that has none of its own."""


Shared = tuple[Mapping[str, str], StatementWords]
"""Units and words of documentation that stand in every table."""


def shared() -> Shared:
    """Read what stands in every table; raises LanguageError where it cannot be read."""
    path = DATA / f"{UNDETERMINED}.toml"
    try:
        undetermined = _parsed(path)
        return named(undetermined["units"]), _record(StatementWords, undetermined["statement_words"])
    except NotationError as error:
        raise LanguageError(error.expected, file=str(path), path=error.key) from None


def load(path: Path, known: Shared | None = None) -> Language:
    """Read the data file of a language.

    Args:
        path: a TOML file named after the code of the language; its keys are the fields of `Language`.
        known: what stands in every table, where it was read before.

    Raises:
        LanguageError: the file is no TOML, or has a key that is unknown, missing or of the wrong kind; says which.
    """
    try:
        language: Language = _record(Language, {**_parsed(path), "code": path.stem})
    except NotationError as error:
        raise LanguageError(error.expected, file=str(path), path=error.key) from None
    units, words = shared() if known is None else known
    return replace(
        language,
        abbreviations=language.abbreviations | language.titles,
        units=MappingProxyType({**units, **language.units}),
        statement_words=words if language.statement_words == StatementWords() else language.statement_words,
    )


def _parsed(path: Path) -> dict[str, Any]:
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise NotationError(str(error)) from None
    if "code" in found:
        raise NotationError("the name of the file is the code", "code")
    return found


def _record(kind: type, value: object) -> Any:  # noqa: ANN401 - a record of the kind asked for
    """Read a table whose keys are the fields of a record."""
    if not isinstance(value, dict):
        raise NotationError("a table is expected")
    readers = READERS[kind]
    found = {}
    for key, entry in value.items():
        if key not in readers:
            raise NotationError("no such key; there are " + ", ".join(sorted(readers)), key)
        try:
            found[key] = readers[key](entry)
        except NotationError as error:
            raise error.under(key) from None
    for each in fields(kind):
        if each.default is MISSING and each.default_factory is MISSING and each.name not in found:
            raise NotationError("is missing", each.name)
    return kind(**found)


def _readers(kind: type) -> Mapping[str, Callable[[object], Any]]:
    """Give what reads each field of a record: the reader its type is annotated with."""
    hints = get_type_hints(kind, include_extras=True)
    return MappingProxyType({name: _reader(hint) for name, hint in hints.items()})


def _reader(hint: Any) -> Callable[[object], Any]:  # noqa: ANN401 - a type as written, of any form
    noted: tuple[Callable[[object], Any], ...] = getattr(hint, "__metadata__", ())
    if noted:
        return noted[0]
    records = [kind for kind in (hint, *get_args(hint)) if isinstance(kind, type) and is_dataclass(kind)]
    return partial(_record, records[0]) if records else flag if hint is bool else text


READERS: Final[Mapping[type, Mapping[str, Callable[[object], Any]]]] = MappingProxyType(
    {kind: _readers(kind) for kind in (Language, ClauseWords, GuardWords, ClauseLinks, StatementWords)}
)
"""Record -> field -> what reads it."""
