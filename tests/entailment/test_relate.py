"""The relation of a reading: whose claims are stated by which passages."""

from __future__ import annotations

from dedup.entailment.relate import among, relate
from dedup.options import Options
from dedup.parsing.reading import read_source


def test_only_running_text_is_judged() -> None:
    """Headings, code and tables make no claims."""
    reading = read_source("# Rain\n\nRain falls on the hills.\n\n```\nrain\n```\n", Options(), format="markdown")
    relation = relate(reading, Options())
    assert {claim.passage for claim in relation.claims} == {p.index for p in reading.passages if p.prose}


def test_what_is_left_states_nothing_with_what_is_gone() -> None:
    """Among some passages only these state claims, and only theirs are stated."""
    source = "\n\n".join(["The dam feeds two old mills.", "Swans nest on the western bank."] * 2) + "\n"
    relation = relate(read_source(source, Options(language="en")), Options())
    left = frozenset({0, 1, 3})
    pairs = among(relation, left)
    assert relation.pairs.of(0)[0].tolist() == [2]
    assert [pairs.of(claim.index)[0].tolist() for claim in relation.claims] == [[], [3], [], [1]]
