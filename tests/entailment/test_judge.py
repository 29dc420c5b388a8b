"""A judge is any object with `entails`; answers that are none are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.entailment.judge import Judge, probabilities, require_judge
from dedup.errors import JudgeError, OptionError

if TYPE_CHECKING:
    from collections.abc import Sequence


class Fixed:
    """A judge that always gives the same answers."""

    def __init__(self, given: Sequence[object]) -> None:
        """Keep the answers."""
        self.given = given

    def entails(self, premises: Sequence[str], statements: Sequence[str]) -> Sequence[float]:
        """Give them."""
        del premises, statements
        return self.given  # type: ignore[return-value] # some tests give what is no probability


def test_probabilities_are_those_of_the_judge() -> None:
    """Each statement has its answer, whatever kind of number it is."""
    assert probabilities(Fixed([0, 0.5, True]), ["a"], ["b", "c", "d"]) == [0.0, 0.5, 1.0]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([0.5], "gave 1 answers to 2 questions"),
        ([0.5, 0.5, 0.5], "gave 3 answers to 2 questions"),
        ([0.5, 1.2], "gave 1.2 for a probability"),
        ([-0.1, 0.5], "gave -0.1 for a probability"),
        ([0.5, float("nan")], "gave nan for a probability"),
        ([0.5, "yes"], "gave 'yes' for a probability"),
        ([None, 0.5], "gave None for a probability"),
    ],
)
def test_what_is_no_answer_is_refused(given: Sequence[object], said: str) -> None:
    """Another number of answers, or one outside 0 to 1, ends the run with what was given."""
    with pytest.raises(JudgeError, match=said):
        probabilities(Fixed(given), ["a"], ["b", "c"])


@pytest.mark.parametrize("judge", [None, "gpt", Fixed, len], ids=["none", "name", "class", "function"])
def test_what_cannot_be_asked_is_no_judge(judge: object) -> None:
    """Only an object with the method is one, not its class."""
    with pytest.raises(OptionError, match="must be an object with a method entails"):
        require_judge(judge)


def test_any_object_with_the_method_is_one() -> None:
    """No base class is asked for."""
    require_judge(Fixed([]))
    assert isinstance(Fixed([]), Judge)
