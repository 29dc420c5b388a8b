"""The modules of the package as syntax trees: what each imports, defines and holds."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = ROOT / "src" / "dedup"
MODULES: Final = tuple(sorted(SOURCE.rglob("*.py")))


def dotted(path: Path) -> str:
    """Name a file as it is imported."""
    parts = ("dedup", *path.relative_to(SOURCE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(module: str) -> str:
    """Give the room of a module: its first name below `dedup`; "" for the package itself."""
    return module.split(".")[1] if "." in module else ""


@cache
def tree(path: Path) -> ast.Module:
    """Parse a file."""
    return ast.parse(path.read_text("utf-8"))


@cache
def imports(path: Path) -> frozenset[str]:
    """Give every module of the package that a file imports: at the top, in a function, or for the type checker."""
    known = {dotted(module) for module in MODULES}
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            full = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= full & known or {node.module}
    return frozenset(name for name in found if name.startswith("dedup.")) - {dotted(path)}


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Give every function and method of a file."""
    yield from (node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def public(path: Path) -> list[str]:
    """Give the functions and classes that a file defines at its top, without an underscore before their name."""
    defined = (node for node in tree(path).body if isinstance(node, ast.FunctionDef | ast.ClassDef))
    return [node.name for node in defined if not node.name.startswith("_")]


def is_word_list(path: Path) -> bool:
    """Say whether a module defines nothing but constants."""
    return not any(isinstance(node, ast.FunctionDef | ast.ClassDef | ast.For | ast.If) for node in tree(path).body)


def is_compiled(path: Path) -> bool:
    """Say whether a module holds loops that are compiled before they run."""
    return path.stem == "compiled" or path.stem.startswith("compiled_")


def has_code(path: Path) -> bool:
    """Say whether a module has a function, or a class with a method, that does not begin with an underscore."""
    found = [*tree(path).body]
    found += [inner for node in tree(path).body if isinstance(node, ast.ClassDef) for inner in node.body]
    public = [node for node in found if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return any(not node.name.startswith("_") or node.name.startswith("__") for node in public)
