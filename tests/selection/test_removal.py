"""One decision about what goes, while it is made."""

from __future__ import annotations

from typing import Final

from dedup.selection.removal import Deciding, with_more
from dedup.selection.settings import SETTINGS
from relating import related, structured

FERRY: Final = "The old harbour ferry leaves from the north pier at noon every day."
TURNED: Final = "At noon every day the old harbour ferry leaves from the north pier."
FILLER: Final = ("Nine lanterns hang above the stage.", "The school closed early that year.")


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


def test_a_fresh_decision_sees_only_what_is_left() -> None:
    """What only a removed sentence says besides is no copy to it, and it takes nothing that is gone already."""
    relation = related(FERRY, *FILLER, FERRY, TURNED)
    deciding = Deciding(relation, structured(relation), 50.0)
    for without in ([3, 4], [0, 4], [0, 3]):
        kept = deciding.left()
        kept[without] = False
        assert deciding.afresh(relation.among(kept), kept) == []
    kept = deciding.left()
    kept[[4]] = False
    (risk,) = deciding.afresh(relation.among(kept), kept)
    assert risk.passage in (0, 3)
    assert deciding.kept.all()


def test_what_a_fresh_decision_took_goes_too() -> None:
    """It goes where it is safe beside what stays, and comes back where it is not."""
    relation = related(FERRY, *FILLER, FERRY)
    deciding = Deciding(relation, structured(relation), 50.0)
    deciding.take_also(deciding.judge([3]))
    assert deciding.left().tolist() == [True, True, True, False]
    deciding.take_also(deciding.judge([1]))
    assert deciding.left().tolist() == [True, True, True, False]
    found = deciding.removal(settled=True)
    assert (found.settled, sorted(found.risks)) == (True, [3])


def test_more_goes_whatever_its_risk() -> None:
    """What an article that was read again has twice goes, and the decision stays as settled as it was."""
    relation = related(FERRY, *FILLER)
    structure = structured(relation)
    for settled in (True, False):
        before = Deciding(relation, structure, 50.0).removal(settled=settled)
        found = with_more(relation, structure, before, [1])
        assert found.kept.tolist() == [True, False, True]
        assert found.settled is settled


def test_no_guard_is_asked_where_too_few_words_would_be_won() -> None:
    """Up to the very rate at which its words are just worth the risk a guard is asked whether it objects."""
    relation = related(FERRY, *FILLER, FERRY.replace("leaves", "never leaves"))
    structure = structured(relation)
    (risk,) = Deciding(relation, structure, 0.0).alone([3])
    assert risk.conflict == "negation"
    just = float(structure.words[3]) / (risk.chance + SETTINGS.least_loss)
    assert Deciding(relation, structure, just).alone([3])[0].conflict == "negation"
    (unasked,) = Deciding(relation, structure, just * 1.001).alone([3])
    assert (unasked.conflict, unasked.chance) == ("", risk.chance)
