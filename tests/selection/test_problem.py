"""What has to be covered, at which price, and what hangs on what."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest

from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.selection.problem import Problem, budget_of, closure, price, problem_of

ENGLISH: Final = Options(language="en")


def test_a_long_chain_is_followed_in_no_time() -> None:
    """What hangs on what may form one chain of a whole book: each member is found once, in order."""
    links = {passage: (passage - 1, passage - 1) for passage in range(1, 100_000)}
    assert closure(99_999, links, np.ones(100_000, dtype=bool)) == list(range(99_999, -1, -1))


def asked(source: str, budget: int | None, options: Options = ENGLISH) -> tuple[Problem, list[str]]:
    """State the problem of a Markdown text, and give the texts of its passages."""
    reading = read_source(source, ENGLISH, format="markdown")
    problem = problem_of(relate(reading, ENGLISH), discourse_of(reading), options, frozenset(), budget)
    return problem, [passage.text for passage in reading.passages]


SOURCE: Final = "# Mills\n\nThe mill grinds rye.\n\n> Said long ago.\n\n## Old\n\n## New\n\nThe dam is high.\n"


def test_what_stays_without_a_budget() -> None:
    """The opening sentence, a quotation, and a heading that never had anything below it stay."""
    problem, texts = asked(SOURCE, None)
    fixed = {texts[passage] for passage in problem.fixed}
    assert {"The mill grinds rye.", "Said long ago.", "Old"} <= fixed
    assert "New" not in fixed


def test_what_may_go_for_a_budget() -> None:
    """With a budget only the title stays whatever happens; a quotation is the first that can be done without."""
    problem, texts = asked(SOURCE, 5)
    assert {texts[passage] for passage in problem.fixed} <= {"Mills"}
    assert "Said long ago." in {texts[passage] for passage in problem.structural}


def test_the_price_of_a_passage() -> None:
    """A passage costs its words, or one sentence where sentences are counted and it is one."""
    reading = read_source("# Mills\n\nThe mill grinds rye.\n", ENGLISH, format="markdown")
    assert [price(passage, Options(words=9)) for passage in reading.passages] == [1, 4]
    assert [price(passage, Options(sentences=9)) for passage in reading.passages] == [0, 1]


@pytest.mark.parametrize(
    ("options", "budget"),
    [(Options(), None), (Options(ratio=0.5), 5), (Options(words=7), 7), (Options(sentences=1), 1)],
)
def test_budget(options: Options, budget: int | None) -> None:
    """A share is counted in words of the source and rounded down."""
    assert budget_of(read_source("The ferry leaves at noon. Dogs travel free. Bring a coat.", options), options) == (
        budget and min(budget, 5 if options.ratio else budget)
    )
