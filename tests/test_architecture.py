"""The rooms of the package: which of them may import which, and in which order the work runs through them."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import Final

import pytest

from source_tree import MODULES, SOURCE, dotted, imports, room, tree

GROUND: Final = ("errors", "validation", "options")
READ: Final = (*GROUND, "language", "records", "changes")
STAGES: Final = ("parsing", "discourse", "entailment", "selection", "checking", "output")

MAY_IMPORT: Final[dict[str, tuple[str, ...]]] = {
    "errors": (),
    "validation": ("errors",),
    "options": ("errors", "validation"),
    "language": GROUND,
    "records": (*GROUND, "language"),
    "changes": (*GROUND, "language", "records"),
    "parsing": READ,
    "discourse": READ,
    "entailment": (*READ, "parsing", "discourse"),
    "selection": (*READ, "discourse", "entailment"),
    "checking": (*READ, "discourse", "entailment"),
    "output": READ,
    "result": (*READ, *STAGES),
    "settling": (*READ, *STAGES),
    "pipeline": (*READ, *STAGES, "result", "settling"),
    "similarity": (*GROUND, "language"),
    "corpus": (*READ, "parsing", "entailment", "output", "similarity"),
    "cli": (*READ, *STAGES, "result", "pipeline", "similarity", "corpus"),
    "__main__": ("cli",),
}
"""Each room and each file at the top of the package, lowest first, and what it may import: what stands above it here.

`corpus` imports `output` for the writer of files and the frame of pages.
"""

BOTH_SIDES: Final = frozenset({"pipeline", "result", "settling"})
"""The order of the stages, what is run again until it settles, and what comes out: the only places that know both how a
text is read and written (`parsing`, `output`) and how it is decided and checked (`entailment`, `selection`,
`checking`)."""

HEAVY: Final = ("sklearn", "nltk", "scipy", "numba", "pyarrow", "numpy", "markdown_it", "jinja2")


def test_every_room_is_in_the_table() -> None:
    """The table names every room and every file at the top, and a room only imports what stands above it."""
    assert {room(dotted(path)) for path in MODULES} - {""} == MAY_IMPORT.keys()
    above: set[str] = set()
    for name, allowed in MAY_IMPORT.items():
        assert above.issuperset(allowed), name
        above.add(name)


def test_rooms_import_what_the_table_allows() -> None:
    """At the top of a file, in a function and for the type checker alike, without an exception.

    The package itself only names what is public.
    """
    inside = [path for path in MODULES if room(dotted(path))]
    refused = {
        dotted(path): sorted(each for each in imports(path) if room(each) not in (here, *MAY_IMPORT[here]))
        for path in inside
        for here in (room(dotted(path)),)
    }
    assert len(inside) > 300
    assert {module: found for module, found in refused.items() if found} == {}


def test_no_circles() -> None:
    """No chain of imports leads back to where it began, imports for the type checker and in functions included."""
    graph = {dotted(path): sorted(imports(path)) for path in MODULES if path != SOURCE / "__init__.py"}
    done: set[str] = set()

    def walk(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join((*trail, module))
        if module not in done:
            for target in graph.get(module, ()):
                walk(target, (*trail, module))
            done.add(module)

    for module in graph:
        walk(module, ())


def test_only_the_pipeline_knows_both_sides() -> None:
    """No stage that reads or writes imports one that decides, and no other module imports both."""
    outer, inner = {"parsing", "output"}, {"entailment", "selection", "checking"}
    reached = {path: {room(each) for each in imports(path)} for path in MODULES}
    known = {path: rooms | {room(dotted(path))} for path, rooms in reached.items()}
    both = {dotted(path) for path, rooms in known.items() if rooms & outer and rooms & inner}
    assert {module for module in both if room(module) in STAGES} == set()
    assert {room(module) for module in both} <= BOTH_SIDES | {""}


def test_a_command_reads_or_writes() -> None:
    """No command runs a stage by itself but to read or to write, and none of its files does both."""
    commands = [path for path in MODULES if room(dotted(path)) == "cli"]
    called = {dotted(path): {room(each) for each in imports(path)} & set(STAGES) for path in commands}
    assert len(called) > 20
    assert {module: found for module, found in called.items() if found not in (set(), {"parsing"}, {"output"})} == {}


def test_records_hold_no_functions() -> None:
    """No field of a frozen record is a callable: what is handed on is data."""
    classes = [(path, node) for path in MODULES for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)]
    frozen = [
        (path, node)
        for path, node in classes
        if any("frozen=True" in ast.unparse(each) for each in node.decorator_list)
    ]
    fields = [(path, field) for path, node in frozen for field in node.body if isinstance(field, ast.AnnAssign)]
    assert len(frozen) > 100
    assert [
        (dotted(path), ast.unparse(field)) for path, field in fields if "Callable" in ast.unparse(field.annotation)
    ] == []


def test_the_top_is_small() -> None:
    """Ten files and ten folders at most stand at the top of the package."""
    assert len(list(SOURCE.glob("*.py"))) <= 10
    assert len([path for path in SOURCE.iterdir() if (path / "__init__.py").exists()]) <= 10


HELP: Final = """
from click.testing import CliRunner
from dedup.cli import main
assert CliRunner().invoke(main, {arguments}).exit_code == 0
"""


def runs(program: str) -> list[str]:
    """Run Python code in a process of its own and give the words it prints."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize(
    ("program", "most"),
    [
        ("import dedup; dedup.Options; dedup.DedupError", 5),
        (HELP.format(arguments=["--help"]), 8),
        (HELP.format(arguments=["condense", "--help"]), 17),
        (HELP.format(arguments=["corpus", "--help"]), 10),
        (HELP.format(arguments=["lint", "--help"]), 16),
    ],
    ids=["import dedup", "dedup --help", "dedup condense --help", "dedup corpus --help", "dedup lint --help"],
)
def test_starting_up_loads_little(program: str, most: int) -> None:
    """Importing the package or asking for help loads none of the heavy libraries and few modules of its own."""
    loaded = runs(f"{program}\nimport sys; print(*sys.modules)")
    assert [name for name in HEAVY if name in loaded] == []
    assert len([name for name in loaded if name.split(".")[0] == "dedup"]) <= most


def test_every_public_name_resolves() -> None:
    """Each name in `__all__` can be had, and none is the name of a submodule."""
    names = runs("import dedup; [getattr(dedup, name) for name in dedup.__all__]; print(*dedup.__all__)")
    assert names == sorted(names)
    assert not set(names) & {room(dotted(path)) for path in MODULES}
