"""The pages for newcomers name what there is: files, tables, rooms, records and the order of the stages."""

from __future__ import annotations

import ast
import importlib
import re
from typing import Final

import pytest

from source_tree import MODULES, ROOT, SOURCE, dotted, room, tree

CONTRIBUTING: Final = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
HOW: Final = (ROOT / "docs" / "how-it-works.md").read_text("utf-8")

TABLE_NAMES: Final = frozenset(
    {
        "FINDERS",
        "GUARDS",
        "FORMATS",
        "OUTPUTS",
        "CODES",
        "RUN_OPTIONS",
        "COMMANDS",
        "KINDS",
        "RULES",
        "DOCUMENTS",
        "GIVEN_BACK",
    }
)
"""How tables are called to which something is added."""

ROWS: Final = (
    "add a guard",
    "read another format",
    "write another format",
    "teach a language",
    "add a command line option",
    "add a command",
    "give a new reason",
    "mend another mark",
    "see why a sentence went",
    "see why a sentence did not go",
)


def named(page: str) -> list[str]:
    """Give every file and folder that a page names by its path."""
    return re.findall(r"`((?:src|tests|docs|benchmarks|samples)/[^`]*|\.ci/[^`]*)`", page)


@pytest.mark.parametrize("page", [CONTRIBUTING, HOW], ids=["CONTRIBUTING.md", "docs/how-it-works.md"])
def test_every_file_named_is_there(page: str) -> None:
    """A path in a page is a path of the project."""
    assert len(named(page)) > 10
    assert [path for path in named(page) if not (ROOT / path).exists()] == []


def tables_named() -> set[tuple[str, str]]:
    """Give (table, file) as the page says where things are registered."""
    found = set()
    for names, path in re.findall(r"((?:`[A-Z_]+`(?: and )?)+) in `(src/[^`]+\.py)`", CONTRIBUTING):
        found |= {(name, path) for name in re.findall(r"`([A-Z_]+)`", names)}
    return found


def tables_defined() -> set[tuple[str, str]]:
    """Give (table, file) as the code has them, outside rooms that have no part in condensing an article."""
    found = set()
    for path in MODULES:
        for node in tree(path).body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id in TABLE_NAMES:
                found.add((node.target.id, str(path.relative_to(ROOT))))
    return {(name, path) for name, path in found if not path.startswith(("src/dedup/corpus", "src/dedup/similarity"))}


def test_every_table_named_is_in_the_code() -> None:
    """Each table is in the file the page names, and has something in it."""
    for name, path in tables_named():
        module = ".".join((ROOT / path).relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
        assert len(getattr(importlib.import_module(module), name)) > 0, (name, path)


def test_every_table_of_the_code_is_named() -> None:
    """No table to which something is added is missing, but the finders of clauses, which belong to the grammar."""
    clauses = ("FINDERS", "src/dedup/discourse/clauses/shapes.py")
    assert tables_defined() - {clauses} == tables_named()


@pytest.mark.parametrize("row", ROWS)
def test_every_task_has_its_row(row: str) -> None:
    """What a newcomer may want to do stands in the first column."""
    assert re.search(rf"^\| {row}\b", CONTRIBUTING, re.MULTILINE)


def test_every_room_is_explained_in_order() -> None:
    """The table of rooms names every room and every file at the top, lowest first."""
    (table,) = re.findall(r"^## The rooms\n(.*?)^## ", HOW, re.MULTILINE | re.DOTALL)
    rows = [re.findall(r"`(\w+)`", line.split("|")[1]) for line in table.splitlines() if line.startswith("| `")]
    rooms = {room(dotted(path)) for path in MODULES} - {"", "__main__"}
    assert {name for row in rows for name in row} == rooms
    order = [name for row in rows for name in row]
    assert order.index("parsing") < order.index("entailment") < order.index("selection") < order.index("pipeline")


def test_every_record_is_one() -> None:
    """The records the page explains are classes of the package."""
    (table,) = re.findall(r"^## The records\n(.*?)^## ", HOW, re.MULTILINE | re.DOTALL)
    records = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    classes = {node.name for path in MODULES for node in tree(path).body if isinstance(node, ast.ClassDef)}
    assert len(records) == 11
    assert set(records) <= classes


def test_the_stages_run_in_the_order_of_the_page() -> None:
    """The functions of the numbered list are called by the pipeline in that order."""
    (part,) = re.findall(r"^## The order of the stages\n(.*?)^## ", HOW, re.MULTILINE | re.DOTALL)
    stages = re.findall(r"^\d+\. `(\w+)`", part, re.MULTILINE)
    pipeline = (SOURCE / "pipeline.py").read_text("utf-8")
    body = pipeline[pipeline.index("def condense(") : pipeline.index("def condense_file(")]
    body += pipeline[pipeline.index("class Interview:") : pipeline.index("SUGGESTED: Final")]
    places = [body.rindex(f"{stage}(") for stage in stages]
    assert len(stages) == 8
    assert places == sorted(places)
