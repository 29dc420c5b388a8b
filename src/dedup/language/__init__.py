"""Give the word table of a language by its ISO 639-1 code; each is one data file, `data/<code>.toml`."""

from __future__ import annotations

from typing import Final

from dedup.errors import LanguageError
from dedup.language.load import DATA, UNDETERMINED
from dedup.language.table import Language

__all__ = ["CODES", "Language", "table"]

CODES: Final = tuple(sorted({path.stem for path in DATA.glob("*.toml")} - {UNDETERMINED}))
"""Languages that have a word table."""


def table(code: str) -> Language:
    """Give the word table of a language.

    Args:
        code: ISO 639-1 code; "und" gives what little holds for a language that has none.

    Raises:
        LanguageError: there is no table for that code.
    """
    if code not in (*CODES, UNDETERMINED):
        msg = f"no word table for {code!r}; there are {', '.join(CODES)}"
        raise LanguageError(msg, option="language")
    # All files take some milliseconds to read: they are read by the first who asks, not by `import dedup`.
    from dedup.language.tables import TABLES

    return TABLES[code]
