"""Load NLTK without the libraries it can do without, so that a command does not wait for what it never uses."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["load_nltk"]

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
