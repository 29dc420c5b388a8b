"""Spare a command what it never uses: libraries that NLTK loads beside itself, and the search for circles."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.machinery import ModuleSpec
    from types import ModuleType

__all__ = ["lean_nltk", "load_nltk", "uncollected"]

OPTIONAL: Final = ("matplotlib", "scipy", "sklearn")
"""Packages for which NLTK has a way out; their import takes three times as long as the rest of a short run."""


def load_nltk() -> None:
    """Import NLTK as if SciPy and scikit-learn were not installed, for the rest of this process.

    For commands only: whoever calls the library may want all of NLTK. Both packages can be imported afterwards.
    """
    if "nltk" not in sys.modules:
        with _hidden():
            import_module("nltk")


def lean_nltk() -> None:
    """Have NLTK imported so once something of it is asked for, in a command that often asks for nothing of it."""
    if "nltk" not in sys.modules and not any(isinstance(each, _LeanFinder) for each in sys.meta_path):
        sys.meta_path.insert(0, _LeanFinder())


class _LeanFinder(MetaPathFinder):
    """Finds NLTK."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Find it as it is found without this, to be imported without what stands behind it."""
        del path, target
        if fullname != "nltk":
            return None
        spec = PathFinder.find_spec(fullname)
        if spec is not None and spec.loader is not None:
            spec.loader = _LeanLoader(spec.loader)
        return spec


class _LeanLoader(Loader):
    """Loads a package as if the optional ones were not installed."""

    def __init__(self, loader: Loader) -> None:
        """Load it as another loader does."""
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Make the module."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run it."""
        if module.__spec__ is not None:
            # Whoever asks the package for its files asks the loader that knows them.
            module.__spec__.loader = self._loader
        module.__loader__ = self._loader
        with _hidden():
            self._loader.exec_module(module)


@contextmanager
def _hidden() -> Iterator[None]:
    hidden = [name for name in OPTIONAL if name not in sys.modules]
    # None in place of a module is how Python is told that there is none.
    sys.modules.update(dict.fromkeys(hidden, cast("ModuleType", None)))
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no circles of objects while one article is made.

    What an article is made of holds no circles worth the search, which takes a tenth of the time of a long one.
    """
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
