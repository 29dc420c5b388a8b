"""Sentences that stay and differ in nothing but figures are named."""

from __future__ import annotations

import pytest

from dedup.changes import Superseded
from dedup.entailment.contradictions import FIGURES, versions
from dedup.entailment.guards import FINDERS, GUARDS
from dedup.options import Options
from dedup.pipeline import apply_plan, condense
from relating import related


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


def test_kinds_of_figures_are_found_and_guarded() -> None:
    """What two versions may differ in is what a finder finds and a guard objects to."""
    assert FINDERS.keys() & GUARDS.keys() >= FIGURES


def test_other_differences_are_none() -> None:
    """Sentences that differ in a name or a negation do not contradict each other in figures."""
    assert differing("The mill at Kelsay burned down in May.\n\nThe mill at Marrow burned down in May.\n") == []
    assert differing("The old mill at Kelsay is safe.\n\nThe old mill at Kelsay is not safe.\n") == []


def test_only_what_stays() -> None:
    """A figure given twice and never otherwise is no difference."""
    assert differing("Five people were hurt in the mill fire.\n\nFive people were hurt in the mill fire.\n") == []


TOLL = (
    "At least six people died in the quake at Marrow.\n\nThe mill is closed for repairs.\n\n"
    "Some 300 people died in the quake at Marrow.\n\nSchools stay shut until Monday.\n\n"
    "About 500 people died in the quake at Marrow.\n"
)
LATEST = Options(language="en", prefer="latest")


def test_versions_of_one_chain() -> None:
    """All versions of one figure make one finding, in reading order; "at least" and "about" are left out."""
    found = [finding for finding in condense(TOLL).findings if finding.kind == "differs"]
    assert [finding.passages for finding in found] == [(0, 2, 4)]
    assert found[0].message == "differs: 6 / 300 / 500"


def test_the_latest_version() -> None:
    """When asked, earlier figures go for the last one, and nothing else goes; the check finds no fault."""
    result = condense(TOLL, LATEST)
    assert result.text == (
        "The mill is closed for repairs.\n\nSchools stay shut until Monday.\n\n"
        "About 500 people died in the quake at Marrow.\n"
    )
    assert [change.reason for change in result.changes] == [Superseded(by=4), Superseded(by=4)]
    assert not result.findings
    assert apply_plan(TOLL, result.plan()).text == result.text
    assert "<text>:9 gives a later figure" in result.explain()


def test_a_copy_of_an_earlier_version() -> None:
    """What was removed for an earlier version goes for the later one; it is shown with the passage that stays."""
    source = "Six people died in the quake.\n\nSix people died in the quake.\n\nTen people died in the quake.\n"
    result = condense(source, LATEST)
    assert result.text == "Ten people died in the quake.\n"
    assert {change.reason for change in result.changes} == {Superseded(by=2)}


def test_dates() -> None:
    """Dates are shown as they are written; one that is only less exact is no version."""
    source = "The old mill at Kelsay opens on 3 May 2024.\n\nThe old mill at Kelsay opens on 7 May 2024.\n"
    found = [finding for finding in condense(source).findings if finding.kind == "differs"]
    assert [finding.message for finding in found] == ["differs: 3 May 2024 / 7 May 2024"]
    assert differing(source.replace("7 May 2024", "some day in May")) == []


def test_lines_under_headings() -> None:
    """A short line means its heading: prices of two things are no versions."""
    source = "# Fares\n\n## Adults\n\nThe price is 5 euros.\n\n## Children\n\nThe price is 3 euros.\n"
    assert differing(source) == []
    assert differing(source.replace("## Children\n\n", "")) == [(2, 3)]


@pytest.mark.parametrize(
    "source",
    [
        "Six people died in the quake at Marrow; the church tower fell.\n\nTen people died in the quake at Marrow.\n",
        "Six people died in the quake at Marrow. They had been asleep.\n\nTen people died in the quake at Marrow.\n",
        "The mill at Kelsay cost 3 million euros.\n\nThe mill at Kelsay grinds 5 tonnes of rye.\n",
    ],
)
def test_versions_that_stay(source: str) -> None:
    """A passage with a further claim stays, and so does one that another leans on or that speaks of something else."""
    assert condense(source, LATEST).text == source


def test_a_section_of_an_earlier_version() -> None:
    """A heading goes with the only sentence below it, and so does its line in the list of contents."""
    source = (
        "# Quake\n\n- [Monday](#monday)\n- [Friday](#friday)\n\n"
        "## Monday\n\nSix people died in the quake at Marrow.\n\n"
        "## Friday\n\nTen people died in the quake at Marrow. The mill is closed.\n"
    )
    text = condense(source, LATEST, format="markdown").text
    assert "Monday" not in text
    assert "Friday" in text


def row(number: int) -> str:
    """Give one of many lines that differ in their figure alone."""
    return f"The ferry of that morning carried {number} crates of fresh apples across the bay.\n\n"


def test_a_long_chain_is_told_in_short() -> None:
    """Of many versions the first ones and the last are shown, and how many lie between."""
    found = [each for each in condense("".join(map(row, range(10, 30)))).findings if each.kind == "differs"]
    assert [each.message for each in found] == ["differs: 10 / 11 / 12 / 13 / 14 / 15 / ... 13 more ... / 29"]
    assert len(found[0].passages) == 20


def test_a_series_is_no_contradiction() -> None:
    """Lines of one pattern, more than an event has versions, each speak of something else."""
    assert differing("".join(map(row, range(10, 60)))) == []


@pytest.mark.parametrize(("more", "versions"), [("", 1), (" harbour", 1), (" harbour square", 0)])
def test_half_of_the_longer_version_is_shared(more: str, versions: int) -> None:
    """Four words of eight are half of them and make two versions, four of nine do not."""
    later = f"Ten people died in the quake at Marrow{more} on the long wet night."
    source = f"Six people died in the quake at Marrow.\n\n{later}\n"
    assert len(differing(source)) == versions


@pytest.mark.parametrize(
    ("line", "versions"), [("The price of a day ticket is", 0), ("The price of a long day ticket is", 1)]
)
def test_short_lines_lean_on_their_heading(line: str, versions: int) -> None:
    """Below four content words two lines are versions only under one heading."""
    source = f"# Fares\n\n## Adults\n\n{line} 5 euros.\n\n## Children\n\n{line} 3 euros.\n"
    assert len(differing(source)) == versions


def found_versions(*paragraphs: str) -> int:
    """Count the pairs of versions among paragraphs that all stay."""
    relation = related(*paragraphs)
    kept = frozenset(passage.index for passage in relation.reading.passages)
    return len(list(versions(relation.reading.claims, relation.guards, kept)))


@pytest.mark.parametrize(("more", "expected"), [("", 1), ("sadly", 0)])
def test_two_thirds_of_the_shorter_version_are_shared(more: str, expected: int) -> None:
    """Four words of six make two versions, four of seven do not."""
    later = "Ten people died in the quake at Marrow near the town pier."
    assert found_versions(f"Six old people {more} died quickly in the quake at Marrow.", later) == expected


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("The old mill of Kelsay opens", "The old mill of Kelsay opens to guests", 1),
        ("The mill opens", "The mill of Kelsay opens", 0),
    ],
)
def test_three_quarters_of_a_dated_version_are_shared(earlier: str, later: str, expected: int) -> None:
    """Four words of five make two versions, two of three do not: a timeline speaks of something else each day."""
    assert found_versions(f"{earlier} on 3 May 2024.", f"{later} on 7 May 2024.") == expected


@pytest.mark.parametrize(("lines", "expected"), [(41, 41 * 40 // 2), (42, 0)])
def test_forty_others_may_be_versions(lines: int, expected: int) -> None:
    """More texts of the same words are rows of a series."""
    assert found_versions(*map(row, range(10, 10 + lines))) == expected
