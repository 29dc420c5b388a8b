"""What stays whatever happens, what hangs on what, and what a passage costs."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest

from dedup.discourse.record import discourse_of
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.selection.structure import Structure, budget_of, closure, price, same_structure, structure_of
from relating import ENGLISH


def test_a_long_chain_is_followed_in_no_time() -> None:
    """What hangs on what may form one chain of a whole book: each member is found once, in order."""
    links = {passage: (passage - 1, passage - 1) for passage in range(1, 100_000)}
    assert closure(99_999, links, np.ones(100_000, dtype=bool)) == list(range(99_999, -1, -1))


def asked(source: str, *, at_length: bool) -> tuple[Structure, list[str]]:
    """Give the structure of a Markdown text, and the texts of its passages."""
    reading = read_source(source, ENGLISH, format="markdown")
    structure = structure_of(reading, discourse_of(reading), ENGLISH, at_length=at_length)
    return structure, [passage.text for passage in reading.passages]


SOURCE: Final = "# Mills\n\nThe mill grinds rye.\n\n> Said long ago.\n\n## Old\n\n## New\n\nThe dam is high.\n"


def test_what_stays_without_a_length() -> None:
    """The opening sentence, a quotation, and a heading that never had anything below it stay."""
    structure, texts = asked(SOURCE, at_length=False)
    fixed = {texts[passage] for passage in structure.fixed}
    assert {"The mill grinds rye.", "Said long ago.", "Old"} <= fixed
    assert "New" not in fixed


def test_what_may_go_for_a_length() -> None:
    """At a length only the title stays whatever happens; a quotation is the first that can be done without."""
    structure, texts = asked(SOURCE, at_length=True)
    assert {texts[passage] for passage in structure.fixed} <= {"Mills"}
    assert "Said long ago." in {texts[passage] for passage in structure.structural}


def test_a_procedure_stays_whole_but_for_a_length() -> None:
    """A step needs the others, unless a length must be reached."""
    steps = "It works like this.\n\n1. Unplug the pump.\n2. Open the red lid.\n3. Take out the filter.\n"
    whole, cut = (asked(steps, at_length=at_length)[0] for at_length in (False, True))
    assert sum(map(len, whole.needs.values())) > sum(map(len, cut.needs.values()))


def test_inner_headings_are_emptied_before_outer_ones() -> None:
    """A heading that stands over nothing but an emptied one goes too; what is fixed stays."""
    structure = Structure(
        words=np.ones(4, dtype=np.int64), needs={3: (2,), 2: (1,), 1: (0,)}, structural=frozenset({0, 1, 2})
    )
    kept = np.array([True, True, True, False])
    assert structure.without_empty(kept).tolist() == [False] * 4
    assert kept.tolist() == [True, True, True, False]
    fixed = Structure(
        words=structure.words, needs=structure.needs, structural=structure.structural, fixed=frozenset({0})
    )
    assert fixed.without_empty(kept).tolist() == [True, False, False, False]
    assert fixed.pointed == {2: (3,), 1: (2,), 0: (1,)}


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
    assert (
        budget_of(read_source("The ferry leaves at noon. Dogs travel free. Bring a coat.", options), options) == budget
    )


WRITTEN: Final = "# Mills\n\nThe mill grinds rye. It is old.\n\n## Pumps\n\nThe pump is red.\n\nThe dam is high.\n"
OUTPUTS: Final = [
    (WRITTEN, (), True),
    (WRITTEN.replace("\n\nThe dam is high.", ""), ("The dam is high.",), True),
    (WRITTEN.replace("## Pumps\n\n", ""), ("Pumps",), False),
    (WRITTEN.replace("The mill grinds rye. ", ""), ("The mill grinds rye.",), False),
    (WRITTEN.replace("The pump is red.", "The pump is quite red."), (), False),
]


@pytest.mark.parametrize(("output", "gone", "same"), OUTPUTS)
def test_what_was_written_may_hang_together_otherwise(output: str, gone: tuple[str, ...], same: bool) -> None:
    """A heading, an antecedent or words less, and there may be something left to decide."""
    before, texts = asked(WRITTEN, at_length=False)
    after, _ = asked(output, at_length=False)
    left = [passage for passage, text in enumerate(texts) if text not in gone]
    assert same_structure(before, after, left) is same


def test_the_structure_of_an_output_is_named_as_the_source() -> None:
    """Each passage has the name of the one it is; what is cut otherwise in the output stays."""
    whole, texts = asked(WRITTEN, at_length=False)
    after, left = asked(WRITTEN.replace("The pump is red.\n\n", ""), at_length=False)
    places = {there: texts.index(text) for there, text in enumerate(left)}
    named = after.named(places, len(texts))
    assert same_structure(named, after, list(places.values()))
    assert texts.index("The pump is red.") in named.fixed
    old = texts.index("It is old.")
    assert named.needs[old] == whole.needs[old]
    without = {there: here for there, here in places.items() if here != old}
    assert {old, texts.index("The mill grinds rye.")} <= after.named(without, len(texts)).fixed
    assert texts.index("The mill grinds rye.") not in named.fixed - whole.fixed
