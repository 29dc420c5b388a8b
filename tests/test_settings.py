"""Each number of the settings records is held from both sides by a test, or it is said why it needs none."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import tomllib
from typing import Final

import pytest

from source_tree import ROOT, SOURCE, tree

TESTS: Final = ROOT / "tests"
TABLE: Final[dict[str, dict[str, str]]] = tomllib.loads((TESTS / "settings.toml").read_text("utf-8"))
"""Room -> number -> the test that holds it, or the reason why none does."""

REASONS: Final = ("bounds work: ", "shows: ", "numerical: ")

ROOMS: Final = sorted(path.parent.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("settings.py"))
HELD: Final = [
    (room, name, held)
    for room, numbers in TABLE.items()
    for name, held in numbers.items()
    if not held.startswith(REASONS)
]


def numbers_of(room: str) -> list[str]:
    """Give the names of the numbers of a room."""
    module = importlib.import_module(f"dedup.{room.replace('/', '.')}.settings")
    return [field.name for field in dataclasses.fields(module.SETTINGS)]


def test_every_room_is_in_the_table() -> None:
    """A room whose record is new needs a table of its own."""
    assert sorted(TABLE) == ROOMS


@pytest.mark.parametrize("room", ROOMS)
def test_every_number_is_in_the_table(room: str) -> None:
    """In the order of the record; a new number needs a test with an input on either side of it, or a reason."""
    assert list(TABLE[room]) == numbers_of(room)


@pytest.mark.parametrize(("room", "name", "held"), HELD, ids=lambda value: value.rpartition("::")[2])
def test_what_holds_a_number_is_there(room: str, name: str, held: str) -> None:
    """The test is a function of its file, and does not read the number it holds: it would move with it."""
    file, _, function = held.partition("::")
    found = [
        node
        for node in tree(TESTS / file).body
        if isinstance(node, ast.FunctionDef) and node.name == function and node.name.startswith("test_")
    ]
    assert len(found) == 1, f"{room}: {held}"
    read = [node.attr for node in ast.walk(found[0]) if isinstance(node, ast.Attribute)]
    assert name not in read
