"""Errors say what is wrong and where."""

from __future__ import annotations

import pytest

from dedup import errors


@pytest.mark.parametrize("name", errors.__all__)
def test_every_error_can_be_caught_as_one(name: str) -> None:
    """Each is a `DedupError` and keeps its message."""
    error = getattr(errors, name)("is empty")
    assert isinstance(error, errors.DedupError)
    assert (str(error), error.message) == ("is empty", "is empty")


def test_a_place_stands_before_the_message() -> None:
    """With a place the text is "place: message"."""
    assert str(errors.InputError("is empty", where="a.txt")) == "a.txt: is empty"


def test_a_language_error_is_about_an_option() -> None:
    """Who catches errors of options catches an unknown language too."""
    assert issubclass(errors.LanguageError, errors.OptionError)
