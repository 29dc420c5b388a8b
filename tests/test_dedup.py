"""The public names of the package are loaded when they are first used."""

from __future__ import annotations

import pytest

import dedup


def test_every_public_name_can_be_had() -> None:
    """Each name of `__all__` is there, and `dir` lists them all."""
    assert [name for name in dedup.__all__ if not hasattr(dedup, name)] == []
    assert dir(dedup) == sorted(dedup.__all__)


def test_an_unknown_name() -> None:
    """A name that is not public is an AttributeError that names it."""
    with pytest.raises(AttributeError, match="'dedup' has no attribute 'condensed'"):
        _ = dedup.condensed
