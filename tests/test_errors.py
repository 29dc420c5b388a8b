"""Errors say what is wrong and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpora import quiet
from dedup import apply_plan, condense, errors
from dedup.cli.input import read_argument
from dedup.corpus import condense_corpus
from dedup.output.encode import encode
from dedup.parsing.decode import decode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


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
        (errors.InputError("is odd", file="a.txt", line=3, column=9), "a.txt, line 3, column 9: is odd"),
        (errors.PlanError("is no JSON", option="plan", line=1), "plan, line 1: is no JSON"),
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


ARTICLE = "The ferry leaves at noon.\n"


def plan_without_passages() -> None:
    """Apply a plan that removes the only passage of a text."""
    plan = condense(ARTICLE).plan()
    apply_plan(ARTICLE, plan.replace('"changes": []', '"changes": [{"passage": 0, "text": null}]'))


def rows_that_are_no_text(folder: Path, name: str, content: bytes) -> None:
    """Condense a file of rows."""
    (folder / name).write_bytes(content)
    condense_corpus(folder / name, folder / f"out{name[1:]}", quiet())


RAISED: dict[str, tuple[Callable[[Path], object], tuple[str, int, int, tuple[str, ...], str]]] = {
    "plan without passages": (lambda _: plan_without_passages(), ("", 0, 0, (), "$.changes")),
    "no JSON": (lambda _: apply_plan(ARTICLE, "{\n  x"), ("", 2, 3, ("plan",), "")),
    "name twice": (lambda _: apply_plan(ARTICLE, '{"a": 1, "a": 2}'), ("", 0, 0, ("plan",), "")),
    "no such character": (
        lambda _: encode("Tea.\nŁ", decode("Tea. é".encode("latin-1"), name="a.txt", encoding="latin-1")),
        ("a.txt", 2, 0, (), ""),
    ),
    "CSV of another encoding": (
        lambda folder: rows_that_are_no_text(folder, "a.csv", b"text\nTea is hot.\nT\xe9a\n"),
        ("a.csv", 1, 0, (), ""),
    ),
    "no record": (lambda folder: rows_that_are_no_text(folder, "a.jsonl", b"\n[]\n"), ("a.jsonl", 2, 0, (), "")),
    "no name": (lambda _: read_argument("", None), ('""', 0, 0, (), "")),
}
"""What is wrong -> who raises it, and the file, line, column, option and path that the error holds."""


@pytest.mark.parametrize("what", RAISED)
def test_places_are_data(what: str, tmp_path: Path) -> None:
    """What an error speaks of is in its fields, not in its message alone."""
    raising, expected = RAISED[what]
    with pytest.raises(errors.DedupError) as caught:
        raising(tmp_path)
    found = caught.value
    assert (found.file.removeprefix(f"{tmp_path}/"), found.line, found.column, found.option, found.path) == expected
