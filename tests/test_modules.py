"""What holds for every module: its size, its tests, what it may keep, and that nothing is defined twice."""

from __future__ import annotations

import ast
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

from source_tree import (
    MODULES,
    ROOT,
    SOURCE,
    dotted,
    functions,
    has_code,
    imports,
    is_compiled,
    is_word_list,
    public,
    room,
    tree,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

TESTS: Final = ROOT / "tests"

JUNK: Final = frozenset({"utils", "util", "helpers", "helper", "common", "core", "base", "misc", "manager", "tools"})

BARE_NUMBERS: Final = 5
"""Module constants at most that are bare numbers, outside `language`, `similarity` and `corpus`: those at the top of
the package, which belong to no room."""


def broken(rule: Callable[[Path], object], paths: Iterable[Path] = MODULES) -> dict[str, object]:
    """Give what a rule finds wrong in each file, by its place; files of which it finds nothing are left out."""
    return {str(path.relative_to(ROOT)): found for path in paths if (found := rule(path))}


def test_files_hold_one_idea() -> None:
    """A file has at most 300 lines unless it lists words, a docstring with a first sentence, and a telling name."""

    def faults(path: Path) -> list[str]:
        lines = len(path.read_text("utf-8").splitlines())
        first = (ast.get_docstring(tree(path)) or " ").splitlines()[0]
        return [
            *([f"{lines} lines"] if lines > 300 and not is_word_list(path) else []),
            *([] if first.endswith((".", ":")) else ["no docstring whose first line is a sentence"]),
            *(["opens with no verb"] if re.search(r" -> |^\w+(?: or \w+)? to \w+:", first) else []),
            *(["says nothing by its name"] if path.stem in JUNK else []),
        ]

    assert broken(faults) == {}


def test_test_files_are_short() -> None:
    """A file of tests has at most 300 lines."""
    files = sorted(TESTS.rglob("*.py"))
    assert len(files) > 300
    assert broken(lambda path: len(path.read_text("utf-8").splitlines()) > 300, files) == {}


def test_functions_are_short() -> None:
    """A function has at most 60 lines, compiled loops excepted: calls would cost what compiling gains."""
    plain = [path for path in MODULES if not is_compiled(path)]

    def long(path: Path) -> list[str]:
        return [node.name for node in functions(path) if (node.end_lineno or 0) - node.lineno >= 60]

    assert broken(long, plain) == {}


def test_no_broad_except() -> None:
    """No handler catches everything, a fault of ours must show; the one that ends the program shows it."""

    def caught(path: Path) -> list[str]:
        handlers = [node for node in ast.walk(tree(path)) if isinstance(node, ast.ExceptHandler)]
        named = [ast.unparse(node.type) if node.type else "everything" for node in handlers]
        return [name for name in named if name in ("everything", "Exception", "BaseException")]

    assert broken(caught) == {"src/dedup/cli/program.py": ["Exception"]}


def test_modules_keep_no_state() -> None:
    """What a module holds is Final, no function assigns to it, and nothing is cached across calls."""
    mutable = (ast.Dict, ast.List, ast.Set, ast.DictComp, ast.ListComp, ast.SetComp)

    def state(path: Path) -> list[object]:
        loose = [
            node.lineno
            for node in tree(path).body
            if isinstance(node, ast.Assign)
            and isinstance(node.value, mutable)
            and ast.unparse(node.targets[0]) != "__all__"
        ]
        assigned = [node.lineno for node in ast.walk(tree(path)) if isinstance(node, ast.Global)]
        decorators = [ast.unparse(each) for node in functions(path) for each in node.decorator_list]
        return [*loose, *assigned, *(each for each in decorators if "lru_cache" in each or "functools.cache" in each)]

    assert broken(state) == {}


def mirrored(path: Path) -> Path:
    """Give the test file of a module: the same folders, the same name; of a package, its name one folder up."""
    place = path.relative_to(SOURCE)
    parts = place.parent.parts if place.name == "__init__.py" else place.with_suffix("").parts
    *folders, name = parts or ("dedup",)
    return TESTS.joinpath(*folders, f"test_{name.strip('_')}.py")


def test_every_module_has_its_test_file() -> None:
    """The tests of a module stand in the same place under `tests`.

    Modules without a function have none: they are lists of words and records of data. A module of compiled loops is
    tested by the test file of a module that calls it, which compares it with the plain form of the same loop.
    """

    def untested(path: Path) -> bool:
        if is_compiled(path):
            callers = [other for other in MODULES if dotted(path) in imports(other) and not is_compiled(other)]
            return not any(mirrored(other).exists() for other in callers)
        return not mirrored(path).exists()

    assert broken(untested, [path for path in MODULES if has_code(path)]) == {}


ENTRY_POINTS: Final = frozenset({"find", "conflicts", "parse", "read", "render"})
"""What each module of a table offers under one name: the guards, the parsers, the readers, the outputs."""


def test_public_names_are_defined_once() -> None:
    """No two modules define a public function or class of one name, but what a table collects and compiled twins."""
    plain = [path for path in MODULES if not is_compiled(path)]
    found = Counter(name for path in plain for name in public(path))
    assert sorted(name for name, count in found.items() if count > 1 and name not in ENTRY_POINTS) == []


def numbers(path: Path) -> Iterator[str]:
    """Give the module constants of a file that are bare numbers."""
    for node in tree(path).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            inside = list(ast.walk(node.value))
            arithmetic = (ast.Constant, ast.BinOp, ast.UnaryOp, ast.operator, ast.unaryop)
            constants = [each.value for each in inside if isinstance(each, ast.Constant)]
            plain = all(isinstance(each, arithmetic) for each in inside)
            if plain and all(type(each) in (int, float) for each in constants):
                yield ast.unparse(node)


def test_numbers_that_decide_stand_in_settings() -> None:
    """A number that decides stands in the data or in the record of settings of its room or of the guards."""
    apart = {"language", "similarity", "corpus"}
    counted = [path for path in MODULES if room(dotted(path)) not in apart]
    assert sum(len(list(numbers(path))) for path in counted) <= BARE_NUMBERS


def writes_a_place(node: ast.AST) -> bool:
    """Say whether an f-string writes a file and a line: "{name}:{line}", or two parts and a colon alone."""
    if not isinstance(node, ast.JoinedStr):
        return False
    text = "".join(ast.unparse(each.value) if isinstance(each, ast.FormattedValue) else "" for each in node.values)
    colon = any(isinstance(each, ast.Constant) and each.value == ":" for each in node.values)
    return colon and (
        len(node.values) == len("a:b") or bool(re.match(r"(?:self\.)?(?:name|file)(?:self\.)?line", text))
    )


LETTER: Final = r"[^\W\d_]"
LETTER_OR_DIGIT: Final = r"[^\W_]"
SHORTENING: Final = re.compile(r'textwrap\.shorten\(|:-?\w+\] \+ "(?:\.\.\.| ?…)')
UNSPACED: Final = re.compile(r"^UNSPACED\b|\\u3040-\\u30ff\\u3400-\\u9fff", re.MULTILINE)

DEFINITIONS: Final[dict[str, Callable[[Path], bool]]] = {
    "word pattern": lambda path: LETTER_OR_DIGIT in path.read_text("utf-8"),
    "letter pattern": lambda path: LETTER in path.read_text("utf-8"),
    "scripts without spaces": lambda path: UNSPACED.search(path.read_text("utf-8")) is not None,
    "stemmer": lambda path: "nltk.stem.snowball" in path.read_text("utf-8"),
    "atomic write": lambda path: "secrets.token_hex(" in path.read_text("utf-8"),
    "file and line": lambda path: any(map(writes_a_place, ast.walk(tree(path)))),
    "shortened text": lambda path: SHORTENING.search(path.read_text("utf-8")) is not None,
    "number of the release": lambda path: "importlib.metadata" in path.read_text("utf-8"),
}
"""What must have one home, and how a second one is told."""


@pytest.mark.parametrize("what", DEFINITIONS)
def test_one_definition_each(what: str) -> None:
    """One module holds it, the others import it."""
    assert len([dotted(path) for path in MODULES if DEFINITIONS[what](path)]) == 1
