"""Sentences that stay and differ in nothing but figures are named."""

from __future__ import annotations

from dedup.pipeline import condense


def differing(source: str) -> list[tuple[int, ...]]:
    """Give the passages of each finding about differing figures."""
    return [finding.passages for finding in condense(source).findings if finding.kind == "differs"]


def test_figures_that_differ() -> None:
    """Both versions stay, in the order of the source, and the finding gives both figures."""
    source = "Three people were hurt in the mill fire at Kelsay.\n\nFive people were hurt in the mill fire at Kelsay.\n"
    result = condense(source)
    assert result.text == source
    found = [finding for finding in result.findings if finding.kind == "differs"]
    assert [finding.passages for finding in found] == [(0, 1)]
    assert not found[0].broken
    assert found[0].message.index("3") < found[0].message.index("5")


def test_other_differences_are_none() -> None:
    """Sentences that differ in a name or a negation do not contradict each other in figures."""
    assert differing("The mill at Kelsay burned down in May.\n\nThe mill at Marrow burned down in May.\n") == []
    assert differing("The old mill at Kelsay is safe.\n\nThe old mill at Kelsay is not safe.\n") == []


def test_only_what_stays() -> None:
    """A figure given twice and never otherwise is no difference."""
    assert differing("Five people were hurt in the mill fire.\n\nFive people were hurt in the mill fire.\n") == []
