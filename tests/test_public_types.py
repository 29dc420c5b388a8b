"""What public functions and methods take and give can itself be imported from the package."""

from __future__ import annotations

import ast
import inspect
import sys
from typing import TYPE_CHECKING, Any, get_args, get_type_hints, is_typeddict

import pytest

import dedup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PUBLIC: dict[str, Any] = {name: getattr(dedup, name) for name in dedup.__all__}


def functions(name: str) -> Iterator[Callable[..., object]]:
    """Give a public function, or the constructor and the public methods and properties of a public class."""
    found = PUBLIC[name]
    if inspect.isfunction(found):
        yield found
    elif inspect.isclass(found):
        for member, value in vars(found).items():
            plain = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
            if inspect.isfunction(plain) and (member == "__init__" or not member.startswith("_")):
                yield plain


def names_of(module: str) -> dict[str, Any]:
    """Give the names of a module with those it imports for the type checker only."""
    names = dict(vars(sys.modules[module]))
    for node in ast.parse(inspect.getsource(sys.modules[module])).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            exec(compile(ast.Module(node.body, []), "<imports>", "exec"), names)  # noqa: S102 - our own imports
    return names


def classes(hint: object) -> Iterator[type]:
    """Give the classes of this package that a type is made of; the names of keyword arguments are none."""
    if inspect.isclass(hint) and hint.__module__.startswith("dedup.") and not is_typeddict(hint):
        yield hint
    for part in [*get_args(hint), *(hint if isinstance(hint, list) else ())]:
        yield from classes(part)


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_types_of_public_functions_are_public(name: str) -> None:
    """Whoever is given a record, or has to give one, can name its class."""
    hidden = {
        f"{function.__qualname__}({argument}): {kind.__name__}"
        for function in functions(name)
        for argument, hint in get_type_hints(function, names_of(function.__module__)).items()
        for kind in classes(hint)
        if kind not in PUBLIC.values()
    }
    assert hidden == set()
