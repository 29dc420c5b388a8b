"""Define each option once: its meaning, unit, range and default. The command line offers exactly these."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final, TypedDict

from dedup.errors import OptionError
from dedup.validation import between, require_text, share, switch, whole

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["GREATEST_RISK", "LEAST_RISK", "Fields", "Options", "asked"]

LEAST_RISK: Final = 0.001
GREATEST_RISK: Final = 0.1
"""Shares of the claims that may be lost, between which the risk was measured (benchmarks/train_risk.py)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a caller can ask for; without arguments about one claim in a hundred may be lost.

    Attributes:
        ratio: share of the source's words to keep at most, above 0 and up to 1; None sets no length.
        words: words to keep at most, from 1; None sets no length.
        sentences: sentences to keep at most, from 1; None sets no length.
        risk: share of the claims that may be lost, 0.001 to 0.1: 0.005 is careful, 0.02 bold. A removal must win
            the more words for each claim it may lose, the smaller it is (docs/quality.md).
        language: ISO 639-1 code, or "auto" to detect it.
        keep_steps: keep every step of a numbered procedure even where another has the same step: its first sentence,
            what refers to a step by its number, and all of the last step.
        trim: cut clauses that are stated elsewhere out of sentences that stay.
        prefer: "all" keeps contradicting versions of a figure and reports them, "latest" drops the earlier ones.

    Raises:
        OptionError: a value of the wrong kind or outside its range, or more than one of `ratio`, `words` and
            `sentences`.
    """

    ratio: float | None = None
    words: int | None = None
    sentences: int | None = None
    risk: float = 0.01
    language: str = "auto"
    keep_steps: bool = True
    trim: bool = False
    prefer: str = "all"

    def __post_init__(self) -> None:
        """Refuse values outside their range, by name."""
        self._settle("ratio", share)
        self._settle("risk", lambda where, value: between(where, value, LEAST_RISK, GREATEST_RISK))
        for name in ("words", "sentences"):
            self._settle(name, lambda where, value: whole(where, value, least=1))
        require_text("language", self.language, advice="give a two-letter code, or 'auto'")
        switch("keep_steps", self.keep_steps)
        switch("trim", self.trim)
        if self.prefer not in ("all", "latest"):
            msg = f"must be 'all' or 'latest', got {self.prefer!r}"
            raise OptionError(msg, option="prefer")
        budgets = [name for name in ("ratio", "words", "sentences") if getattr(self, name) is not None]
        if len(budgets) > 1:
            msg = "contradict each other; give one of them"
            raise OptionError(msg, option=tuple(budgets))

    def _settle(self, name: str, require: Callable[[str, object], object]) -> None:
        """Check a number that may be None; one of NumPy becomes one of Python, so that it can be written as JSON."""
        value = getattr(self, name)
        if value is not None:
            object.__setattr__(self, name, require(name, value))


class Fields(TypedDict, total=False):
    """The fields of `Options`, to give them one by one: `condense(text, ratio=0.4)`."""

    ratio: float | None
    words: int | None
    sentences: int | None
    risk: float
    language: str
    keep_steps: bool
    trim: bool
    prefer: str


def asked(options: Options | None, single: Fields) -> Options:
    """Give the options of a call: those of the record, or those given one by one, or the defaults.

    Raises:
        OptionError: both are given, or there is no such option.
    """
    known = [each.name for each in fields(Options)]
    unknown = [name for name in single if name not in known]
    if unknown:
        raise OptionError(f"no such option; there are {', '.join(known)}", option=unknown[0])
    if options is None:
        return Options(**single)
    if single:
        message = "given beside `options`; give it one way: dataclasses.replace(options, ...) changes a record"
        raise OptionError(message, option=tuple(single))
    return options
