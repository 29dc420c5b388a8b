"""Which conflicts hold whatever the probability."""

from __future__ import annotations

import pytest

from dedup.entailment.guards import GUARDS
from dedup.entailment.settings import SETTINGS
from dedup.entailment.vetoes import HARD
from relating import judged, related, state_of

FERRY = "The old harbour ferry leaves from the north pier at noon every day."


def test_the_kinds_are_guards() -> None:
    """Each kind that holds has a guard."""
    assert set(HARD) <= set(GUARDS)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The toll of the old bridge is 6 euros a car.", "The toll of the old bridge is 8 euros a car."),
        ("The ferry leaves at noon on 3 May 2021.", "The ferry leaves at noon on 4 May 2021."),
        ("The mayor of Marrow opened the old bridge.", "The mayor of Kelsay opened the old bridge."),
        ("The old bridge is not open to cars at night.", "The old bridge is open to cars at night."),
        ("The old bridge is open to cars at night.", "The old bridge is not open to cars at night."),
        ("Only residents may cross the old bridge at night.", "Residents may cross the old bridge at night."),
        ("Release 2.1 of the driver is vulnerable to this.", "Release 2.3 of the driver is vulnerable to this."),
        ("Run `make all` in the folder of the project.", "Run `make test` in the folder of the project."),
    ],
)
def test_another_fact_keeps_a_sentence(text: str, other: str) -> None:
    """Another figure, date, name, version, code, a negation or a limit: both stay, in whichever order they stand."""
    assert judged(text, other).loss > 0.35
    assert judged(text, text).loss == 0.0


def test_nearly_the_same_sentence_holds_every_guard() -> None:
    """What is nearly the same but says how certain it is stays; in quite other words only the hard kinds hold."""
    assert "modality" not in HARD
    risk = judged(FERRY.replace("leaves", "may leave"), FERRY)
    assert risk.view is not None
    assert risk.view.near >= SETTINGS.every_guard_from
    assert risk.conflict == "modality"


def test_every_support_must_conflict() -> None:
    """A figure that one of two near equals has is said."""
    text = "The toll of the old bridge is 6 euros a car and driver now."
    eight = text.replace("6", "8")
    assert judged(text, eight).loss > 0.35
    turned = "Now the toll of the old bridge is 6 euros a driver and car."
    assert judged(text, eight, turned).loss <= judged(text, eight).loss


@pytest.mark.parametrize(("words", "conflict"), [("Rye bread.", "short"), ("Coarse rye bread.", "")])
def test_a_line_of_two_words_is_said_by_itself_only(words: str, conflict: str) -> None:
    """From three words a sentence may be said by another one."""
    found = judged(words, "The bakery sells coarse rye bread.").conflict
    assert (found == "short") is (conflict == "short")


def test_a_point_of_a_list_under_another_heading_stays() -> None:
    """A list with a hole says that the point does not hold there; a sentence of running text may go."""
    point, text = "- The lamp has two spare batteries.", "The lamp has two spare batteries."
    for line, conflict in ((point, "list"), (text, "")):
        relation = related("# Hut", line, "# Tent", line)
        assert [risk.conflict for risk in state_of(relation).risks([1, 3])] == [conflict] * 2


def test_answers_are_kept() -> None:
    """Asking again gives the same."""
    relation = related(FERRY, FERRY.replace("noon", "12:30"))
    state = state_of(relation)
    assert [r.conflict for r in state.risks([0, 1])] == [r.conflict for r in state.risks([0, 1])]


@pytest.mark.parametrize(("word", "conflict"), [("good", "extra"), ("big", "dropped")])
def test_a_word_that_nothing_else_has_keeps_a_sentence(word: str, conflict: str) -> None:
    """A rarer word that was dropped says something by itself; a common one is left to the guards."""
    assert judged(FERRY.replace("old", f"{word} old"), FERRY).conflict == conflict


LINES = [
    f"Users of the driver may load driver release {version} today." for version in ("2.1.4", "3.1.6", "4.1.8", "5.2.2")
]


@pytest.mark.parametrize(
    ("named", "others", "together"),
    [
        ("2.1.4 and 3.1.6", LINES, False),
        ("2.1.4, 3.1.6 and 4.1.8", LINES, True),
        ("2.1.4, 3.1.6, 4.1.8 and 5.2.2", LINES, True),
        (
            "2.1.4, 3.1.6 and 4.1.8",
            [*LINES, "Users of the driver may load driver release 2.1.4 and 3.1.6 today."],
            False,
        ),
    ],
)
def test_what_is_told_together(named: str, others: list[str], *, together: bool) -> None:
    """Three versions or more that no other sentence holds more than half of say that they belong together."""
    found = judged(f"Users of the driver may load driver release {named} today.", *others)
    assert (found.conflict == "together") is together
