"""What the script of the page works on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import dedup
from dedup.output.review.data import review_data
from dedup.output.review.relations import ContentWord, Relations, Reviewed
from dedup.records import Text, TextSpan

if TYPE_CHECKING:
    from dedup.result import Result

SOURCE = "The harbour ferry leaves at noon. Tickets cost 4 euros.\n\nThe harbour ferry leaves at noon.\n"


def data_of(result: Result, relations: Relations | None = None) -> dict[str, Any]:
    """Gather the data of a result."""
    reviewed = Reviewed(relations=relations or Relations(), findings=(), suggestions=(), plan=result.plan())
    return review_data(result.draft, reviewed, ())


def test_decisions_are_those_of_the_plan() -> None:
    """Each by its passage, without the text that the page has already; and the head of the plan as it is."""
    result = dedup.condense(SOURCE)
    data, plan = data_of(result), json.loads(result.plan())
    assert list(data["entries"]) == [2]
    assert "was" not in data["entries"][2]
    assert data["entries"][2]["reason"] == plan["changes"][0]["reason"]
    assert data["plan"] == {name: value for name, value in plan.items() if name != "changes"}
    assert data["digest"] == plan["source"]["sha256"]


def test_lines_are_those_of_each_file() -> None:
    """Of several sources each passage has its line in its own file."""
    assert data_of(dedup.condense(SOURCE))["lines"] == [1, 1, 3]
    parts = [Text(name="a.txt", source=SOURCE), Text(name="b.txt", source="Swans nest.\n\nRye is ground.\n")]
    assert data_of(dedup.condense_merged(parts))["lines"] == [1, 1, 3, 1, 3]


def test_words_are_numbers_of_terms() -> None:
    """The same term has the same number, and a word of two terms stands there twice."""
    words = (
        ContentWord(passage=0, span=TextSpan(4, 11), terms=("harbour",)),
        ContentWord(passage=0, span=TextSpan(12, 17), terms=("ferry", "boat")),
        ContentWord(passage=2, span=TextSpan(4, 11), terms=("harbour",)),
    )
    assert data_of(dedup.condense(SOURCE), Relations(words=words))["terms"] == [
        [4, 7, 0, 12, 5, 1, 12, 5, 2],
        [],
        [4, 7, 0],
    ]
