"""The layout holds: who may import whom, how big a file is, what a module may keep."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

SOURCE: Final = Path(__file__).parents[1] / "src" / "dedup"

LAYERS: Final = (
    ("counting", "errors"),
    ("arguments",),
    ("model", "options", "strictjson"),
    ("language", "reasons"),
    ("background", "carrying", "lists", "pointing", "terms", "vocabulary"),
    ("antecedents", "clauses", "facts", "foreign"),
    ("guarding",),
    (
        "checker",
        "claims",
        "containment",
        "contradictions",
        "budget",
        "cover",
        "dependence",
        "features",
        "groups",
        "join",
        "meaning",
        "parse",
        "plan",
        "proof",
        "read",
        "render",
        "repair",
        "report",
        "segment",
        "sentences",
        "states",
        "style",
        "tellings",
        "write",
        "zones",
    ),
    ("archive",),
    ("near", "reading"),
    ("discourse",),
    ("decision", "merging", "trim"),
    ("findings", "latest", "margin", "shortest"),
    ("result",),
    ("corpus", "estimator", "pipeline"),
    ("cli",),
    ("__main__",),
)
"""Lowest first. A row may import the rows before it; the names of one row never import each other.

`guarding` composes the guards of `facts`, `near` the stages that find near-duplicates, `reading` those that understand
a source, `decision` those that judge it.
"""

ALLOWED: Final = (
    ("segment", "sentences", "a passage of running text is a sentence"),
    ("states", "features", "the relation is computed on the rows that features makes"),
    ("states", "containment", "the relation is containment, computed once for claims and paragraphs"),
    ("containment", "features", "what is held is computed on the rows that features makes"),
    ("tellings", "containment", "what is told again is containment of paragraphs"),
    ("states", "tellings", "the relation asks which paragraphs are told again"),
    ("tellings", "features", "what is told again is computed on the rows that features makes"),
    ("checker", "states", "what is lost is judged by the relation, whose record it is given"),
    ("cover", "states", "a cover is chosen by the relation, whose record it is given"),
    ("budget", "cover", "both decide the same problem, whose record cover makes"),
    ("proof", "states", "what is said is worked out from the relation, whose record it is given"),
    ("checker", "proof", "what is lost is what has no proof"),
    ("style", "states", "a style is measured on the relation and gives its thresholds"),
)
"""Exceptions within a row: who, whom, why."""

HEAVY: Final = ("sklearn", "nltk", "scipy", "numba", "pyarrow", "wordfreq", "numpy", "markdown_it")

JUNK: Final = frozenset({"utils", "util", "helpers", "helper", "common", "core", "base", "misc", "manager", "tools"})

MODULES: Final = tuple(sorted(path for path in SOURCE.rglob("*.py")))


def dotted(path: Path) -> str:
    """Name a file as it is imported."""
    parts = ("dedup", *path.relative_to(SOURCE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path, *, typed: bool = True) -> set[str]:
    """Give every module of ours a file imports, at the top, in a function and, if `typed`, for the type checker."""
    known = {dotted(module) for module in MODULES}
    tree = ast.parse(path.read_text("utf-8"))
    skipped = {id(inner) for node in ast.walk(tree) if not typed and _for_types(node) for inner in ast.walk(node)}
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names) if id(node) not in skipped:
                found.update(alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names) if id(node) not in skipped:
                full = {f"{module}.{alias.name}" for alias in names}
                found |= full & known or {module}
            case _:
                pass
    return {name for name in found if name.split(".")[0] == "dedup"}


def _for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def is_word_list(tree: ast.Module) -> bool:
    """Say whether a module holds nothing but a docstring, `__all__` and constants that are one string each."""
    words = [node.value for node in tree.body if isinstance(node, ast.AnnAssign)]
    code = (ast.FunctionDef, ast.ClassDef, ast.For, ast.While, ast.With, ast.Try)
    plain = all(isinstance(value, ast.Constant) and isinstance(value.value, str) for value in words)
    return bool(words) and plain and not any(isinstance(node, code) for node in tree.body)


def unit(module: str) -> str:
    """Give the row entry a module belongs to: its first name below `dedup`."""
    return module.split(".")[1] if "." in module else ""


def runs(program: str) -> str:
    """Run Python code in a process of its own and give what it prints."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


each_module = pytest.mark.parametrize("path", MODULES, ids=dotted)


def test_every_unit_has_a_layer() -> None:
    """Each module or package below `dedup` stands in the table, in one row only."""
    listed = [name for row in LAYERS for name in row]
    assert {unit(dotted(path)) for path in MODULES} - {"", *listed} == set()
    assert len(listed) == len(set(listed))


@each_module
def test_imports_point_downward(path: Path) -> None:
    """A module imports lower rows, its own package, or what an exception with a reason allows."""
    rank = {name: level for level, row in enumerate(LAYERS) for name in row}
    here = unit(dotted(path))
    allowed = {(who, whom) for who, whom, _ in ALLOWED}
    if not here:
        pytest.skip("the package itself only names what is public")
    wrong = [
        module
        for module in sorted(imports(path))
        if unit(module) not in ("", here) and rank[unit(module)] >= rank[here] and (here, unit(module)) not in allowed
    ]
    assert not wrong


def test_exceptions_are_used() -> None:
    """An exception that nothing needs any more is deleted."""
    pairs = {(unit(dotted(path)), unit(module)) for path in MODULES for module in imports(path)}
    assert [(who, whom) for who, whom, _ in ALLOWED if (who, whom) not in pairs] == []


def test_no_import_cycles() -> None:
    """No chain of imports leads back to where it began."""
    graph = {
        dotted(path): imports(path, typed=False) - {"dedup"}
        for path in MODULES
        if path.parent != SOURCE or path.stem != "__init__"
    }
    done: set[str] = set()

    def walk(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join((*trail, module))
        if module not in done:
            for target in sorted(graph.get(module, ())):
                walk(target, (*trail, module))
            done.add(module)

    for module in graph:
        walk(module, ())


@each_module
def test_files_hold_one_idea(path: Path) -> None:
    """A file has at most 300 lines unless it lists words, a docstring with a first sentence, and a telling name."""
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    docstring = ast.get_docstring(tree)
    assert len(text.splitlines()) <= 300 or is_word_list(tree)
    assert docstring
    assert docstring.splitlines()[0].endswith((".", ":"))
    assert path.stem not in JUNK


@each_module
def test_functions_are_short(path: Path) -> None:
    """A function has at most 60 lines, compiled loops excepted: calls would cost what compiling gains."""
    if path.stem == "compiled":
        pytest.skip("a compiled loop is one function")
    functions = [
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = [node.name for node in functions if (node.end_lineno or node.lineno) - node.lineno >= 60]
    assert not long


@each_module
def test_no_broad_except(path: Path) -> None:
    """No handler catches everything: a fault of ours must show."""
    broad = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")))
    ]
    assert not broad


@each_module
def test_modules_keep_no_state(path: Path) -> None:
    """What a module holds is Final, no function assigns to it, and nothing is cached across calls."""
    tree = ast.parse(path.read_text("utf-8"))
    mutable = (ast.Dict, ast.List, ast.Set, ast.DictComp, ast.ListComp, ast.SetComp)
    loose = [
        node.lineno
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, mutable)
        and [target.id for target in node.targets if isinstance(target, ast.Name)] != ["__all__"]
    ]
    assigned = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global)]
    cached = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any(name in ast.unparse(each) for each in node.decorator_list for name in ("lru_cache", "functools.cache"))
    ]
    assert not loose + assigned + cached


HELP: Final = """
from click.testing import CliRunner
from dedup.cli import main
assert CliRunner().invoke(main, {arguments}).exit_code == 0
"""


@pytest.mark.parametrize(
    "program",
    [
        "import dedup; dedup.Options; dedup.DedupError",
        HELP.format(arguments=["--help"]),
        HELP.format(arguments=["condense", "--help"]),
        HELP.format(arguments=["corpus", "--help"]),
    ],
    ids=["import dedup", "dedup --help", "dedup condense --help", "dedup corpus --help"],
)
def test_starting_up_loads_nothing_heavy(program: str) -> None:
    """Importing the package or asking for help loads none of the heavy libraries."""
    loaded = runs(f"{program}\nimport sys; print(*(name for name in {HEAVY!r} if name in sys.modules))")
    assert not loaded


def test_every_public_name_resolves() -> None:
    """Each name in `__all__` can be had, and none is the name of a submodule."""
    program = "import dedup; [getattr(dedup, name) for name in dedup.__all__]; print(*dedup.__all__)"
    names = runs(program).split()
    assert names == sorted(names)
    assert not set(names) & {unit(dotted(path)) for path in MODULES}


def test_help_is_quick() -> None:
    """Asking for help costs at most three times the processor time of importing click."""
    click, program = (
        min(_seconds(code) for _ in range(5)) for code in ("import click", "import dedup.cli as c; c.main(['--help'])")
    )
    assert program <= 3 * click


def _seconds(code: str) -> float:
    resource = pytest.importorskip("resource", reason="processor time of children is a figure of POSIX systems")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    runs(code)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
