"""What a caller can catch: every error of this library is a `DedupError`."""

from __future__ import annotations

__all__ = [
    "BrokenPromiseError",
    "DedupError",
    "InputError",
    "JudgeError",
    "LanguageError",
    "MissingExtraError",
    "OptionError",
    "OutputError",
    "PlanError",
]


class DedupError(Exception):
    """Base of all errors raised on purpose by this library.

    Attributes:
        message: what is wrong, what was found and what to do, in one line.
        file: the file the message is about; "" where it is about none. Several are joined by ", ".
        line: the line of the file, from 1; 0 where it is about the file as a whole.
        column: the character of the line, from 1; 0 where it is about the line as a whole.
        option: the arguments or options the message is about.
        path: the place in a plan, as in "$.changes[0].passage"; "" where it is about none.
    """

    def __init__(  # noqa: PLR0913 - each is a part of a place
        self,
        message: str,
        *,
        file: str = "",
        line: int = 0,
        column: int = 0,
        option: str | tuple[str, ...] = (),
        path: str = "",
    ) -> None:
        """Store the message and the place it speaks of."""
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.option = (option,) if isinstance(option, str) else option
        self.path = path
        super().__init__(f"{self.where}: {message}" if self.where else message)

    @property
    def where(self) -> str:
        """The place the message speaks of, in words."""
        counted = [f"{name} {number}" for name, number in (("line", self.line), ("column", self.column)) if number]
        parts = (self.file, " and ".join(self.option), *counted, self.path)
        return ", ".join(part for part in parts if part)


class InputError(DedupError):
    """The source cannot be read, decoded or parsed."""


class JudgeError(DedupError):
    """A judge that was asked for cannot be reached, or does not answer in the form asked for."""


class OutputError(DedupError):
    """The result cannot be written where it was asked for; nothing was written."""


class OptionError(DedupError, ValueError):
    """An argument or option is of the wrong kind or outside its range, or two of them contradict each other.

    A `ValueError` too, which is what callers of any library look for.
    """


class LanguageError(OptionError):
    """The language asked for has no word table, or the data file of a language is not well-formed."""


class PlanError(DedupError):
    """A plan is not a plan of ours, or belongs to another source."""


class MissingExtraError(DedupError):
    """The task needs an optional dependency that is not installed."""


class BrokenPromiseError(DedupError):
    """Our own check of our own output failed: a fault of this library, not of the input."""
