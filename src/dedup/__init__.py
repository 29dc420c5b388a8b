"""Condense text that repeats itself: what it says several times is said once, and how surely is shown.

The public names are loaded when they are first used, so that `import dedup` costs next to nothing.
"""

from __future__ import annotations

from types import MappingProxyType

# As `typing` has it, whose import would take longer than all else here: the program is not yet ready for an interrupt.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from dedup.changes import (
        Announcement,
        Change,
        Connective,
        Copy,
        Draft,
        EmptySection,
        Evidence,
        Finding,
        FindingKind,
        OverLength,
        Reason,
        Requested,
        Stated,
        Suggestion,
        Superseded,
        Trimmed,
    )
    from dedup.corpus import Summary, condense_corpus
    from dedup.corpus.archive import Archive
    from dedup.corpus.archive.record import (
        ArchivedDocument,
        ArchiveMatch,
        ArchiveSearch,
        ArchiveWritten,
        NewDocument,
        NewPassage,
        PublishedPlace,
    )
    from dedup.corpus.lint.record import LintFinding, LintLevel, LintPlace, LintRule
    from dedup.corpus.lint.run import lint
    from dedup.corpus.options import CorpusOptions
    from dedup.entailment.chat_judge import ChatJudge, Usage
    from dedup.entailment.judge import Judge
    from dedup.errors import (
        BrokenPromiseError,
        DedupError,
        InputError,
        JudgeError,
        LanguageError,
        MissingExtraError,
        OptionError,
        OutputError,
        PlanError,
    )
    from dedup.options import Options
    from dedup.pipeline import (
        Interview,
        Result,
        apply_plan,
        apply_plan_merged,
        check,
        condense,
        condense_file,
        condense_merged,
        interview,
        interview_merged,
    )
    from dedup.records import (
        Anchor,
        Block,
        Claim,
        Document,
        Format,
        Kind,
        Original,
        Passage,
        Place,
        Span,
        Text,
        TextSpan,
    )
    from dedup.selection.judging import Judgement
    from dedup.similarity.estimator import NearDuplicates
    from dedup.similarity.join.pairs import Pairs
    from dedup.similarity.near_duplicates import Duplicates, find_duplicates
    from dedup.similarity.stars import Group

__all__ = [
    "Anchor",
    "Announcement",
    "Archive",
    "ArchiveMatch",
    "ArchiveSearch",
    "ArchiveWritten",
    "ArchivedDocument",
    "Block",
    "BrokenPromiseError",
    "Change",
    "ChatJudge",
    "Claim",
    "Connective",
    "Copy",
    "CorpusOptions",
    "DedupError",
    "Document",
    "Draft",
    "Duplicates",
    "EmptySection",
    "Evidence",
    "Finding",
    "FindingKind",
    "Format",
    "Group",
    "InputError",
    "Interview",
    "Judge",
    "JudgeError",
    "Judgement",
    "Kind",
    "LanguageError",
    "LintFinding",
    "LintLevel",
    "LintPlace",
    "LintRule",
    "MissingExtraError",
    "NearDuplicates",
    "NewDocument",
    "NewPassage",
    "OptionError",
    "Options",
    "Original",
    "OutputError",
    "OverLength",
    "Pairs",
    "Passage",
    "Place",
    "PlanError",
    "PublishedPlace",
    "Reason",
    "Requested",
    "Result",
    "Span",
    "Stated",
    "Suggestion",
    "Summary",
    "Superseded",
    "Text",
    "TextSpan",
    "Trimmed",
    "Usage",
    "__version__",
    "apply_plan",
    "apply_plan_merged",
    "check",
    "condense",
    "condense_corpus",
    "condense_file",
    "condense_merged",
    "find_duplicates",
    "interview",
    "interview_merged",
    "lint",
]

_HOMES: Final = MappingProxyType(
    {
        "Anchor": "dedup.records",
        "Announcement": "dedup.changes",
        "Archive": "dedup.corpus.archive",
        "ArchiveMatch": "dedup.corpus.archive.record",
        "ArchiveSearch": "dedup.corpus.archive.record",
        "ArchiveWritten": "dedup.corpus.archive.record",
        "ArchivedDocument": "dedup.corpus.archive.record",
        "Block": "dedup.records",
        "BrokenPromiseError": "dedup.errors",
        "Change": "dedup.changes",
        "ChatJudge": "dedup.entailment.chat_judge",
        "Claim": "dedup.records",
        "Connective": "dedup.changes",
        "Copy": "dedup.changes",
        "CorpusOptions": "dedup.corpus.options",
        "DedupError": "dedup.errors",
        "Document": "dedup.records",
        "Draft": "dedup.changes",
        "Duplicates": "dedup.similarity.near_duplicates",
        "EmptySection": "dedup.changes",
        "Evidence": "dedup.changes",
        "Finding": "dedup.changes",
        "FindingKind": "dedup.changes",
        "Format": "dedup.records",
        "Group": "dedup.similarity.stars",
        "InputError": "dedup.errors",
        "Interview": "dedup.pipeline",
        "Judge": "dedup.entailment.judge",
        "JudgeError": "dedup.errors",
        "Judgement": "dedup.selection.judging",
        "Kind": "dedup.records",
        "LanguageError": "dedup.errors",
        "LintFinding": "dedup.corpus.lint.record",
        "LintLevel": "dedup.corpus.lint.record",
        "LintPlace": "dedup.corpus.lint.record",
        "LintRule": "dedup.corpus.lint.record",
        "MissingExtraError": "dedup.errors",
        "NearDuplicates": "dedup.similarity.estimator",
        "NewDocument": "dedup.corpus.archive.record",
        "NewPassage": "dedup.corpus.archive.record",
        "OptionError": "dedup.errors",
        "Options": "dedup.options",
        "Original": "dedup.records",
        "OutputError": "dedup.errors",
        "OverLength": "dedup.changes",
        "Pairs": "dedup.similarity.join.pairs",
        "Passage": "dedup.records",
        "Place": "dedup.records",
        "PlanError": "dedup.errors",
        "PublishedPlace": "dedup.corpus.archive.record",
        "Reason": "dedup.changes",
        "Requested": "dedup.changes",
        "Result": "dedup.pipeline",
        "Span": "dedup.records",
        "Stated": "dedup.changes",
        "Suggestion": "dedup.changes",
        "Summary": "dedup.corpus",
        "Superseded": "dedup.changes",
        "Text": "dedup.records",
        "TextSpan": "dedup.records",
        "Trimmed": "dedup.changes",
        "Usage": "dedup.entailment.chat_judge",
        "apply_plan": "dedup.pipeline",
        "apply_plan_merged": "dedup.pipeline",
        "check": "dedup.pipeline",
        "condense": "dedup.pipeline",
        "condense_corpus": "dedup.corpus",
        "condense_file": "dedup.pipeline",
        "condense_merged": "dedup.pipeline",
        "find_duplicates": "dedup.similarity.near_duplicates",
        "interview": "dedup.pipeline",
        "interview_merged": "dedup.pipeline",
        "lint": "dedup.corpus.lint.run",
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
    from importlib import import_module

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
