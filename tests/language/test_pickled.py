"""Word tables can be pickled and copied."""

from __future__ import annotations

import pickle
from copy import deepcopy
from types import MappingProxyType

import pytest

from dedup.language import CODES, table


@pytest.mark.parametrize("code", [*CODES, "und"])
def test_tables_come_back(code: str) -> None:
    """A table that went to another process, or was copied, is equal and still cannot be changed."""
    language = table(code)
    for again in (deepcopy(language), pickle.loads(pickle.dumps(language))):  # noqa: S301
        assert again == language
        assert isinstance(again.units, MappingProxyType)
