"""What a caller can catch: every error of this library is a `DedupError`."""

from __future__ import annotations

__all__ = [
    "BrokenPromiseError",
    "DedupError",
    "InputError",
    "LanguageError",
    "MissingExtraError",
    "OptionError",
    "OutputError",
    "PlanError",
]


class DedupError(Exception):
    """Base of all errors raised on purpose by this library.

    Attributes:
        message: what is wrong, where, what was found and what to do, in one line.
        where: file, line or option the message is about; empty when there is none.
    """

    def __init__(self, message: str, *, where: str = "") -> None:
        """Store the message and the place it speaks of."""
        super().__init__(f"{where}: {message}" if where else message)
        self.message = message
        self.where = where


class InputError(DedupError):
    """The source cannot be read, decoded or parsed."""


class OutputError(DedupError):
    """The result cannot be written where it was asked for; nothing was written."""


class OptionError(DedupError):
    """An argument or option is of the wrong kind or outside its range, or two of them contradict each other."""


class LanguageError(OptionError):
    """The language asked for has no word table, or the data file of a language is not well-formed."""


class PlanError(DedupError):
    """A plan is not a plan of ours, or belongs to another source."""


class MissingExtraError(DedupError):
    """The task needs an optional dependency that is not installed."""


class BrokenPromiseError(DedupError):
    """Our own check of our own output failed: a fault of this library, not of the input."""
