"""The table of a language is found by its code."""

from __future__ import annotations

import pytest

from dedup.errors import LanguageError
from dedup.language import table


def test_unknown_code_is_refused_by_name() -> None:
    """A code without a table is one clear error; "und" gives a table without words."""
    with pytest.raises(LanguageError, match="no word table for 'xx'"):
        table("xx")
    assert table("und").stop_words == frozenset()
