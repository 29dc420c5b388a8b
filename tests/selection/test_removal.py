"""What goes: what wins many words for each statement that may be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from hypothesis import given, settings

from articles import articles
from dedup.selection.removal import Deciding, Removal, removal
from dedup.selection.settings import SETTINGS
from relating import related, structured

if TYPE_CHECKING:
    from dedup.entailment.relate import Relation

FERRY: Final = "The old harbour ferry leaves from the north pier at noon every day."
TURNED: Final = "At noon every day the old harbour ferry leaves from the north pier."
FILLER: Final = ("Nine lanterns hang above the stage.", "The school closed early that year.")


def decided(*paragraphs: str, share: float = 0.02) -> tuple[Relation, Removal]:
    """Decide what goes of some paragraphs."""
    relation = related(*paragraphs)
    return relation, removal(relation, structured(relation), share)


def gone(*paragraphs: str, share: float = 0.02) -> list[str]:
    """Give the texts that go."""
    relation, found = decided(*paragraphs, share=share)
    return [relation.reading.passages[passage].text for passage in np.flatnonzero(~found.kept)]


@pytest.mark.parametrize("share", [0.001, 0.01, 0.1])
def test_a_copy_goes_whatever_the_share(share: float) -> None:
    """What stands there word for word is at no risk."""
    assert gone(*FILLER, FERRY, FERRY, share=share) == [FERRY]


@pytest.mark.parametrize("share", [0.001, 0.01, 0.1])
def test_what_is_said_once_stays_whatever_the_share(share: float) -> None:
    """A text that does not repeat itself stays as it is."""
    assert gone(*FILLER, FERRY, share=share) == []


@pytest.mark.parametrize(
    "other",
    [
        FERRY.replace("noon", "12:30"),
        FERRY.replace("ferry", "ferry Solveig"),
        FERRY.replace("leaves", "never leaves"),
        FERRY.replace("leaves", "may leave"),
        FERRY.replace("The old", "Only the old"),
        FERRY.replace("every day", "every day unless it rains"),
    ],
)
@pytest.mark.parametrize("share", [0.01, 0.1])
def test_what_says_something_else_stays_whatever_the_share(other: str, share: float) -> None:
    """Another figure, a name, a negation, a possibility, a limit or an exception is not lost for the plain sentence."""
    assert other not in gone(*FILLER, FERRY, other, share=share)


def test_a_greater_share_never_takes_less() -> None:
    """The bolder, the fewer words stay."""
    taken = [len(" ".join(gone(FERRY, *FILLER, TURNED, "The ferry leaves the pier at noon.", share=s)).split())
             for s in (0.005, 0.02, 0.1)]  # fmt: skip
    assert taken == sorted(taken)


def test_the_loss_is_that_of_what_went() -> None:
    """The expected loss adds up the risks beside what stays, none greater than a single sentence may be."""
    _, found = decided(*FILLER, FERRY, TURNED, FERRY, share=0.1)
    assert found.settled
    assert found.loss == pytest.approx(sum(risk.expected for risk in found.risks.values()))
    assert all(risk.loss <= SETTINGS.greatest_risk for risk in found.risks.values())


def test_what_hangs_on_a_sentence_goes_with_it_or_keeps_it() -> None:
    """A sentence is not taken from before one that points at it and says something of its own."""
    texts = gone(FERRY, *FILLER, f"{FERRY} This costs the council nine thousand crowns.")
    assert texts in ([], [FERRY])
    relation, found = decided(FERRY, *FILLER, f"{FERRY} This costs the council nine thousand crowns.")
    last = len(relation.reading.passages) - 1
    assert found.kept[last]
    assert found.kept[last - 1]


def test_a_group_is_what_cannot_stand_without_a_passage() -> None:
    """Those that point at it, and those that point at these."""
    relation = related(*FILLER, f"{FERRY} This costs nine crowns. It also takes two days.")
    deciding = Deciding(relation, structured(relation), 0.0)
    assert set(deciding.group(2)) >= {2, 3}
    assert deciding.group(0) == [0]


def test_judging_changes_nothing() -> None:
    """A group is judged as if it had gone, and stays."""
    relation = related(FERRY, *FILLER, TURNED)
    deciding = Deciding(relation, structured(relation), 0.0)
    before = [risk.loss for risk in deciding.state.risks([0, 3])]
    assert deciding.judge([0, 3])[0].loss == 1.0
    assert [risk.loss for risk in deciding.state.risks([0, 3])] == before
    assert deciding.kept.all()


@settings(max_examples=15, deadline=None, derandomize=True)
@given(articles())
def test_every_decision_settles(source: str) -> None:
    """It ends, each sentence that went is safe beside what stays, and what is fixed stays."""
    relation = related(source)
    structure = structured(relation)
    found = removal(relation, structure, 0.01)
    assert found.settled
    assert found.kept[sorted(structure.fixed)].all()
    for passage, risk in found.risks.items():
        assert not found.kept[passage]
        assert risk.loss <= SETTINGS.greatest_risk or passage in structure.structural
        assert risk.view is None or found.kept[risk.view.best]
