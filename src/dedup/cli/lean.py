"""Spare a command what it never uses: libraries that NLTK loads beside itself, and the search for circles."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

__all__ = ["load_nltk", "uncollected"]

OPTIONAL: Final = ("matplotlib", "scipy", "sklearn")
"""Packages for which NLTK has a way out; their import takes three times as long as the rest of a short run."""


def load_nltk() -> None:
    """Import NLTK as if SciPy and scikit-learn were not installed, for the rest of this process.

    For commands only: whoever calls the library may want all of NLTK. Both packages can be imported afterwards.
    """
    if "nltk" in sys.modules:
        return
    hidden = [name for name in OPTIONAL if name not in sys.modules]
    # None in place of a module is how Python is told that there is none.
    sys.modules.update(dict.fromkeys(hidden, cast("ModuleType", None)))
    try:
        import_module("nltk")
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
