"""The words of a language stand in its data file: no module has a list of them."""

from __future__ import annotations

import ast
import re
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import pytest

from dedup.language.tables import TABLES
from source_tree import MODULES, dotted, room, tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORDS: Final = frozenset[str]().union(
    *(each.stop_words | each.pronouns | each.negations | each.pairing for each in TABLES.values()),
    *(each.negating_endings | each.possessive_endings | each.ordinal_endings for each in TABLES.values()),
    *({*each.months, *each.weekdays} for each in TABLES.values()),
    *(each.day_halves | each.time_zones | each.exclaimed for each in TABLES.values()),
)
"""What belongs to the grammar of some language."""

MOST: Final = 1
"""Such words in one place of the code: a second one makes a list. A single letter may be a sign of anything."""

READING: Final = frozenset({"language", "parsing", "discourse", "entailment", "selection", "checking"})
"""The rooms that read texts; the others write our own English."""


def classes(record: object) -> Iterator[str]:
    """Give the names of classes that the words of a table are put into ("only", "most"), which the code knows."""
    for each in fields(record) if is_dataclass(record) else ():
        value = getattr(record, each.name)
        if is_dataclass(value):
            yield from classes(value)
        elif isinstance(value, MappingProxyType):
            yield from (one for one in value.values() if isinstance(one, str))


CLASSES: Final = frozenset(name for each in TABLES.values() for name in (*classes(each), each.negates)) - frozenset(
    word for each in TABLES.values() for word in each.guard_words.between.values()
)


def listed(path: Path) -> Iterator[tuple[int, set[str]]]:
    """Give what is written together in a module: the members of each collection, the choices of each pattern."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Set | ast.Tuple | ast.List | ast.Dict):
            members = [*node.keys, *node.values] if isinstance(node, ast.Dict) else node.elts
            constants = (each.value for each in members if isinstance(each, ast.Constant))
            yield node.lineno, {each for each in constants if isinstance(each, str)}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "|" in node.value:
            for group in re.findall(r"[\w'.]+(?:\|[\w'.]+)+", node.value):
                yield node.lineno, set(group.split("|"))


@pytest.mark.parametrize("path", [path for path in MODULES if room(dotted(path)) in READING], ids=dotted)
def test_no_module_lists_words(path: Path) -> None:
    """Two words of one grammar beside each other belong into a data file; names of classes are the code's own."""
    found = {line: sorted(word for word in words & WORDS - CLASSES if len(word) > 1) for line, words in listed(path)}
    assert {line: words for line, words in found.items() if len(words) > MOST} == {}
