"""What the sentences of a reading need in order to be judged."""

from __future__ import annotations

import pytest

from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.merge import read_merged
from dedup.records import Text
from relating import related


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
