"""Condense text that repeats itself: everything the source says is still said, once.

The public names are loaded when they are first used, so that `import dedup` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dedup.changes import Change, Finding
    from dedup.corpus import Summary, condense_corpus
    from dedup.corpus.options import CorpusOptions
    from dedup.errors import (
        BrokenPromiseError,
        DedupError,
        InputError,
        LanguageError,
        MissingExtraError,
        OptionError,
        OutputError,
        PlanError,
    )
    from dedup.options import Options
    from dedup.parsing.decode import Text
    from dedup.pipeline import (
        Result,
        apply_plan,
        apply_plan_merged,
        check,
        condense,
        condense_file,
        condense_merged,
    )
    from dedup.records import Claim
    from dedup.similarity.estimator import NearDuplicates
    from dedup.similarity.near_duplicates import Duplicates, find_duplicates

__all__ = [
    "BrokenPromiseError",
    "Change",
    "Claim",
    "CorpusOptions",
    "DedupError",
    "Duplicates",
    "Finding",
    "InputError",
    "LanguageError",
    "MissingExtraError",
    "NearDuplicates",
    "OptionError",
    "Options",
    "OutputError",
    "PlanError",
    "Result",
    "Summary",
    "Text",
    "__version__",
    "apply_plan",
    "apply_plan_merged",
    "check",
    "condense",
    "condense_corpus",
    "condense_file",
    "condense_merged",
    "find_duplicates",
]

_HOMES: Final = MappingProxyType(
    {
        "BrokenPromiseError": "dedup.errors",
        "Change": "dedup.changes",
        "Claim": "dedup.records",
        "CorpusOptions": "dedup.corpus.options",
        "DedupError": "dedup.errors",
        "Duplicates": "dedup.similarity.near_duplicates",
        "Finding": "dedup.changes",
        "InputError": "dedup.errors",
        "LanguageError": "dedup.errors",
        "MissingExtraError": "dedup.errors",
        "NearDuplicates": "dedup.similarity.estimator",
        "OptionError": "dedup.errors",
        "Options": "dedup.options",
        "OutputError": "dedup.errors",
        "PlanError": "dedup.errors",
        "Result": "dedup.pipeline",
        "Summary": "dedup.corpus",
        "Text": "dedup.parsing.decode",
        "apply_plan": "dedup.pipeline",
        "apply_plan_merged": "dedup.pipeline",
        "check": "dedup.pipeline",
        "condense": "dedup.pipeline",
        "condense_corpus": "dedup.corpus",
        "condense_file": "dedup.pipeline",
        "condense_merged": "dedup.pipeline",
        "find_duplicates": "dedup.similarity.near_duplicates",
    }
)

__version__: str


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the type checker reads the imports above, not this
    """Load a public name when it is first asked for."""
    if name == "__version__":
        return _version()
    if name not in _HOMES:
        msg = f"module 'dedup' has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted(__all__)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("dedup-text")
    except PackageNotFoundError:
        # Run from a source tree that was never installed: there is no version to speak of.
        return "unknown"
