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


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (errors.InputError("is empty", file="a.txt"), "a.txt: is empty"),
        (errors.InputError("is not UTF-8", file="a.txt", line=3), "a.txt, line 3: is not UTF-8"),
        (
            errors.OptionError("contradict each other", option=("ratio", "words")),
            "ratio and words: contradict each other",
        ),
        (errors.PlanError("must be a text", path="$.changes[0].text"), "$.changes[0].text: must be a text"),
        (errors.PlanError("must be a text", file="p.json", path="$.version"), "p.json, $.version: must be a text"),
    ],
)
def test_a_place_stands_before_the_message(error: errors.DedupError, said: str) -> None:
    """With a place the text is "place: message", and the place is data too."""
    assert str(error) == said
    assert error.where == said.removesuffix(f": {error.message}")


def test_a_language_error_is_about_an_option() -> None:
    """Who catches errors of options catches an unknown language too."""
    assert issubclass(errors.LanguageError, errors.OptionError)
