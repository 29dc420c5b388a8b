"""Sentences that stay lose the clauses that others state, and the check of the output knows them."""

from __future__ import annotations

import json
import math
from typing import Final

import numpy as np
import pytest

from dedup.changes import Stated, Trimmed, draft_of
from dedup.discourse.record import discourse_of
from dedup.entailment.clause_features import CLAUSE_FEATURES
from dedup.entailment.clause_risks import ClauseModel
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.pipeline import Result, apply_plan, check, condense
from dedup.selection.trim_clauses import Trimming, trimmed_clauses

TRIM: Final = Options(trim=True, language="en")
FORMATS: Final = ("source", "text", "markdown", "html", "json")

PACKAGES: Final = (
    "The project has no packages for older releases; however, your distribution may provide its own packages.\n\n"
    "Three maintainers left in spring.\n\n"
    "The project publishes no software for Solaris; however, your distribution may provide its own packages.\n"
)


def trimmed(result: Result) -> list[str]:
    """Give the sentences that lost a clause, as they read now."""
    return [change.text or "" for change in result.changes if isinstance(change.reason, Trimmed)]


def broken(result: Result) -> list[str]:
    """Give the messages of findings that say the promise is broken."""
    return [finding.message for finding in result.findings if finding.broken]


TEXTS: Final = {
    "side": PACKAGES,
    "relative": (
        "The harbour museum has a hall of model ships, which were carved by retired sailors.\n\n"
        "A banker from Oslo has bought twelve model ships, which were carved by retired sailors.\n"
    ),
    "formed": (
        "Kratom, derived from the leaves of a tropical tree, has been studied for years.\n\n"
        "Kratom, derived from the leaves of a tropical tree, is sold in Oslo by four shops.\n"
    ),
    "wrapped": (
        "Kratom, derived from the\nleaves of a tropical tree, has been\nstudied for years.\n\n"
        "Kratom, derived from the leaves of a\ntropical tree, is sold in Oslo by four shops.\n"
    ),
}


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_stated_clause_goes(name: str) -> None:
    """One of the sentences that say the same clause loses it, one keeps it, and nothing is broken."""
    plain, short = condense(TEXTS[name], Options(language="en")), condense(TEXTS[name], TRIM)
    assert trimmed(plain) == []
    assert len(trimmed(short)) == 1
    assert short.words_after < plain.words_after
    assert broken(short) == []


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_the_invariants_hold(name: str) -> None:
    """The plan gives the same text, a second run changes nothing more, every format is written, the check agrees."""
    short = condense(TEXTS[name], TRIM)
    again = apply_plan(TEXTS[name], short.plan())
    assert (again.text, broken(again)) == (short.text, [])
    assert json.loads(again.plan())["changes"] == json.loads(short.plan())["changes"]
    assert trimmed(condense(short.text, TRIM)) == []
    assert all(short.render(each).strip() for each in FORMATS)
    assert [finding for finding in check(TEXTS[name], short.text, TRIM) if finding.broken] == []


def test_no_circle() -> None:
    """Two sentences that state each other's clause do not both lose it."""
    short = condense(PACKAGES, TRIM)
    assert short.text.count("your distribution may provide its own packages") == 1


def test_a_clause_that_stands_nowhere_else_stays() -> None:
    """Grammar alone cuts nothing."""
    text = "The tower, which is made of stone, has four bells.\n\nThe mayor was asked to open the new pool.\n"
    assert condense(text, TRIM).text == text


def test_figures_of_a_clause_must_be_found() -> None:
    """A clause with a figure goes only where the same figure stands in the sentence that states it."""
    text = PACKAGES.replace("its own packages.", "its own 40 packages.", 1).replace("its own packages.", "50 packages.")
    assert trimmed(condense(text, TRIM)) == []


def test_a_sentence_that_is_pointed_at_stays_whole() -> None:
    """Where the next sentence opens with a word that points back, nothing is cut before it."""
    first, second = PACKAGES.rsplit("its own packages.", 1)
    pointing, free = (
        f"{first.replace('its own packages.', f'its own packages. {one}')}its own packages. {other}{second}"
        for one, other in (
            ("This was decided in May.", "These were counted on nine servers."),
            ("Most users agreed in May.", "Nine servers were counted."),
        )
    )
    assert trimmed(condense(pointing, TRIM)) == []
    assert len(trimmed(condense(free, TRIM))) == 1


def test_steps_stay_whole() -> None:
    """Nothing is cut out of the steps of a numbered procedure."""
    steps = [f"{number}. {line}" for number, line in enumerate(PACKAGES.strip().split("\n\n"), start=1)]
    assert trimmed(condense("\n".join(steps) + "\n", TRIM)) == []


def test_explain_names_the_clause_and_who_states_it() -> None:
    """The report quotes what was cut, the sentence that says it, and counts the words won."""
    said = condense(PACKAGES, TRIM, name="packages.txt").explain()
    assert "older releases[; however, your distribution may provide its own packages]." in said
    assert "1 trimmed by 8 words" in said
    assert "\n    = packages.txt:5: " in said


def test_a_cut_that_loses_a_clause_is_found() -> None:
    """An output whose sentence lost a clause that no other states lacks it; a cut no grammar allows is a stranger."""
    text = "The tower, which is made of dark basalt, has four bells.\n\nThe mayor was asked to open the new pool.\n"
    lost = check(text, text.replace(", which is made of dark basalt,", ""), TRIM)
    strange = check(text, text.replace("has four bells", "has bells"), TRIM)
    assert [finding.kind for finding in lost] == ["lost"]
    assert '"basalt"' in lost[0].message
    assert any("not in the source" in finding.message for finding in strange)


@pytest.mark.xfail(strict=True, reason="the words of the clause are common, so that what is missing weighs too little")
def test_both_cut_is_found() -> None:
    """An output in which both sentences lost the clause that they state for each other lacks it."""
    output = PACKAGES.replace("; however, your distribution may provide its own packages", "")
    assert any(finding.kind == "lost" for finding in check(PACKAGES, output, TRIM))


def test_another_language_is_left_alone() -> None:
    """Without clause words the same option changes nothing."""
    text = (
        "Der Turm, der aus Stein gebaut ist, hat vier Glocken aus Bronze.\n\n"
        "Der Turm, der aus Stein gebaut ist, steht seit langem am Hafen von Lund.\n"
    )
    assert trimmed(condense(text, Options(trim=True, language="de"))) == []


def test_evidence_moves_with_the_clause() -> None:
    """A removed sentence that rested on a clause which is cut names the sentence that says it now."""
    text = f"{PACKAGES}\nYour distribution may provide its own packages.\n"
    text = text.replace("its own packages", "its own packages for these releases of the project")
    short = condense(text, TRIM)
    kept = {change.passage: change.text for change in short.changes if isinstance(change.reason, Trimmed)}
    removed = [change.reason for change in short.changes if isinstance(change.reason, Stated)]
    assert len(kept) == len(removed) == 1
    assert {each.by for reason in removed for each in reason.by}.isdisjoint(kept)
    assert broken(short) == []


def packages(one: str, other: str) -> str:
    """Say of the packages in both sentences how they are or how many."""
    first, second = PACKAGES.rsplit("its own packages.", 1)
    return f"{first.replace('its own packages.', f'its own {one} packages.')}its own {other} packages.{second}"


def cut_at(text: str, chance: float, rate: float = 1.0) -> int:
    """Count the clauses that go where each is at the same risk."""
    reading = read_source(text, TRIM, name="article.txt")
    odds = math.log((1 - chance) / chance)
    model = ClauseModel(np.zeros(len(CLAUSE_FEATURES)), odds)
    trimming = Trimming(draft_of(reading), relate(reading, discourse_of(reading)), rate, model)
    while trimming.take_best():
        pass
    return len(trimming.taken)


@pytest.mark.parametrize(("one", "other", "cut"), [("1000", "1000", 1), ("1,000", "1000", 0), ("40", "forty", 1)])
def test_a_figure_must_stand_elsewhere_as_it_is_written(one: str, other: str, cut: int) -> None:
    """A clause with "1,000" is not cut for a sentence that says "1000"; one with "forty" is for one with "40"."""
    assert cut_at(packages(one, other), 0.01) == cut


@pytest.mark.parametrize(("more", "cut"), [("old", 1), ("old and frozen", 0)])
def test_seven_tenths_of_a_clause_must_stand_elsewhere(more: str, cut: int) -> None:
    """A clause is cut where the other sentence has more of its weight, and stays where it has less."""
    text = packages(more, "").replace("own  packages", "own packages").rstrip("\n")
    assert cut_at(f"{text} This was decided in May.\n", 0.01) == cut


@pytest.mark.parametrize(("rate", "cut"), [(112.0, 1), (117.0, 0)])
def test_a_clause_wins_half_the_words_of_a_sentence(rate: float, cut: int) -> None:
    """Eight words at a risk of 14 % are 57 for a lost statement: enough where sentences win 112, too few at 117."""
    reading = read_source(PACKAGES, TRIM, name="article.txt")
    found = trimmed_clauses(draft_of(reading), relate(reading, discourse_of(reading)), rate)
    assert len(found) == cut


@pytest.mark.parametrize(("chance", "cut"), [(0.24, 1), (0.26, 0)])
def test_no_clause_goes_at_a_risk_of_more_than_a_quarter(chance: float, cut: int) -> None:
    """However few words are asked for, a clause at a risk of 26 % stays."""
    assert cut_at(PACKAGES, chance) == cut


@pytest.mark.parametrize(("kind", "cut"), [("goat cheese", 1), ("cheese", 0)])
def test_a_cut_wins_two_words(kind: str, cut: int) -> None:
    """Two words of a list go, one word stays."""
    text = f"The shop sells bread, {kind}, and wine.\n\nEvery Friday the farm brings fresh {kind} to the shop.\n"
    assert cut_at(text, 0.01) == cut


@pytest.mark.parametrize(
    ("following", "cut"),
    [("All of the users of May liked these.", 0), ("All of the oldest users of May liked these.", 2)],
)
def test_a_word_that_points_back_is_looked_for_in_the_opening(following: str, cut: int) -> None:
    """Among the first eight words of the next sentence "these" may mean the clause, behind them it does not."""
    text = PACKAGES.replace("its own packages.", f"its own packages. {following}")
    assert (cut_at(text, 0.01) > 0) == (cut > 0)
