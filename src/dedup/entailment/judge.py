"""Describe what a judge must offer: somebody else who says whether an article states a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from dedup.errors import JudgeError, OptionError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Judge", "probabilities", "require_judge"]


@runtime_checkable
class Judge(Protocol):
    """Somebody who says how surely some sentences together state others."""

    def entails(self, premises: Sequence[str], statements: Sequence[str]) -> Sequence[float]:
        """Give for each statement the probability, 0 to 1, that the premises together say all that it says.

        Args:
            premises: sentences and headings in the order of the article, without those in question.
            statements: sentences that might go, each behind the heading it stands under, if any, and a blank line; each
                is asked about by itself.

        Raises:
            JudgeError: no answer is to be had.
        """
        ...


def require_judge(judge: object) -> None:
    """Refuse what cannot be asked.

    Raises:
        OptionError: it has no method `entails`.
    """
    if not isinstance(judge, Judge) or isinstance(judge, type):
        message = f"must be an object with a method entails(premises, statements), got {type(judge).__name__}"
        raise OptionError(message, option="judge")


def probabilities(judge: Judge, premises: Sequence[str], statements: Sequence[str]) -> list[float]:
    """Ask a judge about some statements and refuse an answer that is none.

    Raises:
        JudgeError: the judge gives another number of answers, or one that is no probability.
    """
    found = [*judge.entails(premises, statements)]
    if len(found) != len(statements):
        raise JudgeError(f"gave {len(found)} answers to {len(statements)} questions; entails() must give one for each")
    for answer in found:
        try:
            fits = 0 <= float(answer) <= 1
        except (TypeError, ValueError):
            fits = False
        if not fits:
            raise JudgeError(f"gave {answer!r} for a probability; entails() must give numbers from 0 to 1")
    return [float(answer) for answer in found]
