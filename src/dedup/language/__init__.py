"""Word tables by ISO 639-1 code: one file a language, no code in them."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from dedup.errors import LanguageError
from dedup.language.table import Language

__all__ = ["CODES", "Language", "table"]

CODES: Final = ("en", "de", "fr", "es", "pt", "it", "nl", "ru", "zh", "ja", "th")
"""Languages that have a word table; a module of that name holds `TABLE`."""


def table(code: str) -> Language:
    """Give the word table of a language.

    Args:
        code: ISO 639-1 code; "und" gives what little holds for a language that has none.

    Raises:
        LanguageError: there is no table for that code.
    """
    if code not in (*CODES, "und"):
        msg = f"no word table for {code!r}; there are {', '.join(CODES)}"
        raise LanguageError(msg, option="language")
    loaded: Language = import_module(f"dedup.language.{code}").TABLE
    return loaded
