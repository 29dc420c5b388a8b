"""Hold what `lint` finds: the rules, how grave a finding is, where its places are, and what a run gives back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["LintFinding", "LintLevel", "LintPlace", "LintReport", "LintRule", "Repetition", "TextSuppression"]


class LintRule(StrEnum):
    """What a finding says of its places."""

    DIFFERS = "differs"
    """They say the same of different figures, dates, versions, names or defaults, or the contrary."""

    EXACT = "exact"
    """They are the same words."""

    NEAR_DUPLICATE = "near-duplicate"
    """They have nearly the same words."""

    RESTATED = "restated"
    """One says in other words all that the other says."""

    BOILERPLATE = "boilerplate"
    """Many copies of one passage, in one finding."""


class LintLevel(StrEnum):
    """How grave a finding is, the least grave first."""

    NOTE = "note"
    """Worth a look; it may be meant."""

    WARNING = "warning"
    """Likely enough something to mend to stop for."""

    ERROR = "error"
    """More likely than not something to mend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LintPlace:
    """A stretch of a file.

    Attributes:
        path: the file, as it was given or below the folder that was given, with "/" between its parts.
        line: where it begins, from 1.
        column: the character of that line at which it begins, from 1.
        end_line: the line of its last character, at least `line`.
        end_column: the character behind its last one, from 1: an empty stretch would begin and end at one column.
        text: what stands there, in one line, without list markers.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LintFinding:
    """One thing an editor should look at.

    Attributes:
        rule: what it says of its places.
        level: how grave it is.
        place: the place it is reported at.
        others: the other places, at least one.
        message: what is found, in words, without the places.
        values: of `differs` the value at `place` and at each of `others`, in that order; otherwise empty.
        new: of `restated` what `place` says that the other place does not, in order of the text; otherwise empty.
        probability: how likely it is worth an editor's look, 0 to 1; None where that is not known.
        fingerprint: names the finding by its rule and its contents, not by paths or lines: 32 hexadecimal digits.
            It stays when a passage moves or is wrapped anew; a further copy of the same has another.
        words: how many words could go or would have to be edited, at least 1.
    """

    rule: LintRule
    level: LintLevel
    place: LintPlace
    others: tuple[LintPlace, ...]
    message: str
    values: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    probability: float | None = None
    fingerprint: str
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Repetition:
    """How much of a file is said elsewhere as well.

    Attributes:
        path: the file, as in `LintPlace`.
        words: words of its running text.
        repeated: those in sentences that stand, exactly or nearly, in an earlier place as well; at most `words`.
    """

    path: str
    words: int
    repeated: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSuppression:
    """A stretch of a file that a comment in it takes out.

    Attributes:
        path: the file, as in `LintPlace`.
        line: the line of the comment, from 1.
        directive: "off" or "ignore-next".
        start: line and column behind the comment, from 1.
        end: line and column from which it no longer holds; None to the end of the file.
        reason: what the comment gives as the reason, "" where it gives none.
    """

    path: str
    line: int
    directive: str
    start: tuple[int, int]
    end: tuple[int, int] | None
    reason: str

    @property
    def where(self) -> str:
        """Say where it stands and what it is."""
        return f"{self.path}, line {self.line}: {self.directive}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LintReport:
    """What a run found.

    Attributes:
        findings: by level, the gravest first, then by probability, then by rule and place.
        repetition: of each file read, in the order they were read.
        said: what was left out and why, and what else a user should know, in words; one entry a line.
        suppressions: what comments in the files take out, in the order of the files.
        misused: what is wrong with such comments, one entry a line.
    """

    findings: tuple[LintFinding, ...]
    repetition: tuple[Repetition, ...]
    said: tuple[str, ...] = ()
    suppressions: tuple[TextSuppression, ...] = ()
    misused: tuple[str, ...] = ()
