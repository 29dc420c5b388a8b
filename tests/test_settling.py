"""What goes is decided again among what is left, until nothing more would go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from hypothesis import given, settings

from articles import articles
from dedup.changes import OverLength
from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.selection.settings import SETTINGS
from dedup.selection.structure import structure_of
from dedup.settling import decided, drawn, settled
from relating import related, structured

if TYPE_CHECKING:
    from dedup.entailment.relate import Relation
    from dedup.selection.removal import Removal

FERRY: Final = "The old harbour ferry leaves from the north pier at noon every day."
TURNED: Final = "At noon every day the old harbour ferry leaves from the north pier."
FILLER: Final = ("Nine lanterns hang above the stage.", "The school closed early that year.")


def decision(*paragraphs: str, share: float = 0.02) -> tuple[Relation, Removal]:
    """Decide what goes of some paragraphs."""
    relation = related(*paragraphs)
    return relation, settled(relation, structured(relation), relation.model.rate(share))


def gone(*paragraphs: str, share: float = 0.02) -> list[str]:
    """Give the texts that go."""
    relation, found = decision(*paragraphs, share=share)
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
    _, found = decision(*FILLER, FERRY, TURNED, FERRY, share=0.1)
    assert found.settled
    assert found.loss == pytest.approx(sum(risk.expected for risk in found.risks.values()))
    assert all(risk.loss <= SETTINGS.greatest_risk for risk in found.risks.values())


def test_what_hangs_on_a_sentence_goes_with_it_or_keeps_it() -> None:
    """A sentence is not taken from before one that points at it and says something of its own."""
    texts = gone(FERRY, *FILLER, f"{FERRY} This costs the council nine thousand crowns.")
    assert texts in ([], [FERRY])
    relation, found = decision(FERRY, *FILLER, f"{FERRY} This costs the council nine thousand crowns.")
    last = len(relation.reading.passages) - 1
    assert found.kept[last]
    assert found.kept[last - 1]


@settings(max_examples=15, deadline=None, derandomize=True)
@given(articles())
def test_every_decision_settles(source: str) -> None:
    """It ends, each sentence that went is safe beside what stays, and what is fixed stays."""
    relation = related(source)
    structure = structured(relation)
    found = settled(relation, structure, relation.model.rate(0.01))
    assert found.settled
    assert found.kept[sorted(structure.fixed)].all()
    for passage, risk in found.risks.items():
        assert not found.kept[passage]
        assert risk.loss <= SETTINGS.greatest_risk or passage in structure.structural
        assert risk.view is None or found.kept[risk.view.best]


@settings(max_examples=10, deadline=None, derandomize=True)
@given(articles())
def test_what_is_written_would_stay(source: str) -> None:
    """The article that comes out, written and read again, has nothing to lose at the same risk."""
    options = Options(language="en")
    reading = read_source(source, options, format="markdown")
    relation = relate(reading, discourse_of(reading))
    found, draft = decided(relation, structure_of(reading, relation.discourse, options), options)
    assert draft == drawn(relation, found.kept)
    assert [draft.text(passage) is not None for passage in range(len(reading.passages))] == found.kept.tolist()


def test_what_goes_for_the_length_is_told_apart() -> None:
    """What is drawn without a sentence that nothing else says says that it had no room."""
    relation = related(*FILLER)
    draft = drawn(relation, np.array([True, False]), left_out=True)
    assert [(change.passage, type(change.reason)) for change in draft.changes] == [(1, OverLength)]
