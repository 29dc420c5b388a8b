"""Every example in a docstring of the package gives what it says, and every guard has one for each answer."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from dedup.entailment.guards import GUARDS

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCE: Final = Path(__file__).parents[1] / "src"
MODULES: Final = tuple(
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
    for path in sorted(SOURCE.rglob("*.py"))
    if ">>> " in path.read_text("utf-8")
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings(name: str) -> None:
    """Each example gives what it says it gives."""
    found = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert found.attempted
    assert not found.failed


@pytest.mark.parametrize(("kind", "guard"), GUARDS.items(), ids=list(GUARDS))
def test_every_guard_shows_what_passes_and_what_does_not(kind: str, guard: Callable[..., object]) -> None:
    """The docstring of a guard has a pair of sentences that it refuses and one that it lets pass."""
    (example,) = [test for test in doctest.DocTestFinder(recurse=False).find(guard) if test.examples]
    answers = [each.want.strip() for each in example.examples if each.source.startswith("refusals(")]
    assert "()" in answers
    assert f"({kind!r},)" in answers
