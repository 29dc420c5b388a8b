"""Word tables are had by their codes."""

from __future__ import annotations

import pytest

from dedup.errors import LanguageError
from dedup.language import CODES, table


def test_every_code_has_its_table() -> None:
    """A table knows its code."""
    assert [table(code).code for code in CODES] == list(CODES)


def test_a_code_without_a_table_is_refused() -> None:
    """The error names the code and those there are, and the option it is about."""
    with pytest.raises(LanguageError, match="no word table for 'xx'; there are de, en") as caught:
        table("xx")
    assert caught.value.option == ("language",)
