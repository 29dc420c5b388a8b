"""What the sentences of a reading need in order to be judged."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest

from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.merge import read_merged
from dedup.records import Text
from relating import related, state_of


def test_each_sentence_of_running_text_is_described() -> None:
    """Headings and code have no description, and the claims are those of the reading."""
    relation = related("# Mill", "The mill grinds rye. Rye is sold.", "```\nmake all\n```")
    assert [each is not None for each in relation.terms.of] == [False, True, True, False]
    numbers = [number for each in relation.terms.of if each for number in each.claim_numbers]
    assert numbers == [claim.index for claim in relation.reading.claims]


def test_the_guards_know_the_reading() -> None:
    """A claim and a passage with another figure are kept apart."""
    relation = related("The toll is 6 euros a car.", "The toll is 8 euros a car.")
    assert relation.guards.has_conflict(0, 1)


@pytest.mark.parametrize(("titles", "apart"), [(("Mill", "Fire"), False), (("Version 2", "Version 3"), True)])
def test_titles_of_merged_parts_part_nothing(titles: tuple[str, str], apart: bool) -> None:
    """Two reports on one thing have two titles; a title with a figure says that they are two things."""
    parts = tuple(Text(name=f"{title}.md", source=f"# {title}\n\nNobody was hurt there.\n") for title in titles)
    reading = read_merged(parts, Options(language="en"))
    relation = relate(reading, discourse_of(reading))
    lines = [passage.index for passage in reading.passages if passage.prose]
    assert relation.guards.related(*lines, short=False) is not apart


PARAGRAPHS: Final = ("# Mill", "The mill grinds rye.", "## Dam", "The old mill grinds rye in June.", "The dam is high.")


@pytest.mark.parametrize("gone", [(), (1,), (2,), (4,), (1, 4)])
def test_an_output_is_judged_as_if_read_by_itself(gone: tuple[int, ...]) -> None:
    """The risks of an output, at the places of the source, are those of the output alone."""
    source = related(*PARAGRAPHS)
    state_of(source).risks([1, 3, 4])
    alone = related(*(text for at, text in enumerate(PARAGRAPHS) if at not in gone))
    kept = np.array([at not in gone for at in range(len(PARAGRAPHS))])
    places = dict(enumerate(np.flatnonzero(kept).tolist()))
    prose = [there for there, each in enumerate(alone.terms.of) if each is not None]
    again = source.of_output(alone.reading, alone.discourse, places, kept)
    for relation in (again, source.of_output(alone.reading, alone.discourse, places, kept, again)):
        found = state_of(relation, without=gone).risks([places[there] for there in prose])
        wanted = state_of(alone).risks(prose)
        assert [risk.chance for risk in found] == pytest.approx([risk.chance for risk in wanted])
        assert [risk.conflict for risk in found] == [risk.conflict for risk in wanted]


def test_a_sentence_without_its_joining_word_is_judged_as_it_stands() -> None:
    """What was found of the longer sentence is not taken for the shorter one."""
    source = related("The old mill grinds rye in June.", "In addition, the old mill grinds rye.")
    state_of(source).risks([0, 1])
    alone = related("The old mill grinds rye in June.", "The old mill grinds rye.")
    everything = np.ones(2, dtype=bool)
    again = source.of_output(alone.reading, alone.discourse, {0: 0, 1: 1}, everything)
    found, wanted = state_of(again).risks([0, 1]), state_of(alone).risks([0, 1])
    assert [risk.chance for risk in found] == pytest.approx([risk.chance for risk in wanted])
    assert found[1].chance < state_of(source).risks([1])[0].chance
