"""Hold what becomes of a report: which findings are new, known or suppressed, and what exceeds a limit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.corpus.lint.record import LintFinding, LintLevel, LintRule, Repetition, TextSuppression

if TYPE_CHECKING:
    from dedup.parsing.left_out import Globs

__all__ = [
    "BaselineEntry",
    "FileSuppression",
    "JudgedFinding",
    "LintOutcome",
    "Suppression",
    "share_repeated",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSuppression:
    """Files and rules that a configuration takes out.

    Attributes:
        file: the configuration.
        key: where in it, such as `tool.dedup.lint.suppress[0]`.
        folder: the folder the patterns are relative to, absolute.
        patterns: which files, as in `.gitignore`; none of them stands for every file.
        globs: the same, ready to be asked.
        rules: which rules.
        reason: why, "" where nothing is said.
    """

    file: str
    key: str
    folder: str
    patterns: tuple[str, ...]
    globs: Globs
    rules: frozenset[LintRule]
    reason: str

    @property
    def where(self) -> str:
        """Say where it stands and what it takes out."""
        rules = "every rule" if self.rules == frozenset(LintRule) else ", ".join(sorted(self.rules))
        return f"{self.file}, {self.key}: {rules} in {', '.join(self.patterns) or 'every file'}"


Suppression = TextSuppression | FileSuppression
"""What takes findings out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineEntry:
    """A finding that was known when the baseline was written.

    Attributes:
        fingerprint: names it.
        rule: its rule.
        path: the file it was reported in, relative to the folder of the baseline.
        message: what was found, for whoever reads the baseline.
        reason: why it stays, as a person wrote it there; "" where nobody did.
    """

    fingerprint: str
    rule: LintRule
    path: str
    message: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedFinding:
    """A finding with what is known about it.

    Attributes:
        finding: what was found.
        known: its entry in the baseline; None where it is new, or there is no baseline.
        suppressed: what takes it out; nothing where it stands.
    """

    finding: LintFinding
    known: BaselineEntry | None = None
    suppressed: tuple[Suppression, ...] = ()

    @property
    def active(self) -> bool:
        """Whether someone has to look at it: it is neither known nor suppressed."""
        return self.known is None and not self.suppressed

    @property
    def why_quiet(self) -> str:
        """Say why nobody has to look at it; "" where someone has."""
        if self.suppressed:
            first = self.suppressed[0]
            return first.reason or f"suppressed by {first.where}"
        return (self.known.reason or "known in the baseline") if self.known else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LintOutcome:
    """What a run comes to.

    Attributes:
        findings: in the order of the report.
        repetition: of each file read, in the order they were read.
        fail_on: the least level that fails a run.
        most_repetition: share of words that may be said elsewhere, of each file and of all; None for any.
        baseline: the name of the baseline; "" where there is none.
        stale: entries of the baseline that nothing was found of any more.
        suppressions: all there are.
        unmatched: those that took out nothing.
        root: the folder from which reports for machines name files, absolute; "" names them as they are.
    """

    findings: tuple[JudgedFinding, ...]
    repetition: tuple[Repetition, ...] = ()
    fail_on: LintLevel = LintLevel.WARNING
    most_repetition: float | None = None
    baseline: str = ""
    stale: tuple[BaselineEntry, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    unmatched: tuple[Suppression, ...] = ()
    root: str = ""

    @property
    def active(self) -> tuple[JudgedFinding, ...]:
        """The findings someone has to look at."""
        return tuple(each for each in self.findings if each.active)

    @property
    def overall(self) -> Repetition:
        """How much is repeated of all files together; its path is empty."""
        words = sum(each.words for each in self.repetition)
        return Repetition(path="", words=words, repeated=sum(each.repeated for each in self.repetition))

    @property
    def over_limit(self) -> tuple[Repetition, ...]:
        """The files in which more is repeated than may be, and all together at the end where that is too much."""
        if self.most_repetition is None:
            return ()
        return tuple(each for each in (*self.repetition, self.overall) if share_repeated(each) > self.most_repetition)

    @property
    def failed(self) -> bool:
        """Whether a finding is grave enough, or too much is repeated."""
        return any(self.fails(each) for each in self.findings) or bool(self.over_limit)

    def fails(self, judged: JudgedFinding) -> bool:
        """Say whether a finding fails the run."""
        levels = list(LintLevel)
        return judged.active and levels.index(judged.finding.level) >= levels.index(self.fail_on)


def share_repeated(repetition: Repetition) -> float:
    """Give the share of the words that are said elsewhere as well, 0 of no words.

    >>> share_repeated(Repetition(path="a.md", words=200, repeated=9))
    0.045
    """
    return repetition.repeated / repetition.words if repetition.words else 0.0
