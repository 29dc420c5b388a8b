"""What counts on belongs together: "First, ... Second, ..." in prose, and steps that are headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.discourse.enumerations import enumerated, steps_by_heading
from dedup.options import Options
from dedup.parsing.reading import read_source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dedup.records import Reading

COUNTED = "First, rain fell. Second, snow fell."


def found(source: str, rule: Callable[[Reading], Iterator[tuple[int, ...]]], language: str = "en") -> list[list[str]]:
    """Give the texts of what a rule finds together in a Markdown source."""
    reading = read_source(source, Options(language=language), format="markdown")
    return [[reading.passages[index].text for index in members] for members in rule(reading)]


def test_what_counts_on_belongs_together() -> None:
    """First, second and third of one section are one, also across sentences, paragraphs and emphasis."""
    source = "First, rain fell. It was cold.\n\n*Second*, snow fell.\n\nThe ferry waited. **Third,** hail fell.\n"
    assert found(source, enumerated) == [["First, rain fell.", "*Second*, snow fell.", "**Third,** hail fell."]]


@pytest.mark.parametrize(
    "source",
    [
        "First, rain fell. It was cold.\n",
        "# A\n\nFirst, rain fell.\n\n# B\n\nSecond, snow fell.\n",
        "Second, snow fell. Third, hail fell.\n",
        "First, rain fell. Third, hail fell.\n",
        "First rain fell. Second snow fell.\n",
        "Then, rain fell. Second, snow fell.\n",
    ],
    ids=["one alone", "two sections", "no first", "a gap", "no comma", "another word"],
)
def test_what_does_not_count_on(source: str) -> None:
    """One alone, counts of two sections, and what does not go on from one by one are none."""
    assert found(source, enumerated) == []


def test_a_first_starts_again() -> None:
    """A second "First," and another section each start a count of their own."""
    again = "Firstly, dew fell. Secondly, fog fell."
    one, other = ["First, rain fell.", "Second, snow fell."], ["Firstly, dew fell.", "Secondly, fog fell."]
    assert found(f"{COUNTED} {again}\n", enumerated) == [one, other]
    assert found(f"# A\n\n{COUNTED}\n\n# B\n\n{again}\n", enumerated) == [one, other]


def test_a_language_has_its_own_counts() -> None:
    """German counts with its own words and not with the English ones."""
    assert found("Erstens, es regnet. Zweitens, es schneit.\n", enumerated, "de") == [
        ["Erstens, es regnet.", "Zweitens, es schneit."]
    ]
    assert found(f"{COUNTED}\n", enumerated, "de") == []


STEPS = (
    "# Oil\n\n## Step 1: Stop\n\nStop it. Wait here.\n\n## Step 2: Drain\n\nOpen the plug.{}\n\n# Rain\n\nRain falls.\n"
)


def test_steps_that_refer_to_each_other_belong_together() -> None:
    """Where the text under one step names another, all that stands under the steps is one."""
    together = ["Stop it.", "Wait here.", "Open the plug.", "Then repeat step 1."]
    assert found(STEPS.format(" Then repeat step 1."), steps_by_heading) == [together]


def test_a_heading_that_names_another_step_refers_to_it() -> None:
    """The number of a step itself is no reference, a second one in its heading is."""
    source = STEPS.format("").replace("Step 2: Drain", "Step 2: After step 1, drain")
    assert found(source, steps_by_heading) == [["Stop it.", "Wait here.", "Open the plug."]]


@pytest.mark.parametrize(
    ("source", "language"),
    [
        (STEPS.format(" Then repeat it."), "en"),
        (STEPS.format(" Then repeat step 1.").replace("## Step ", "## Day "), "en"),
        ("# Oil\n\n## Step 1: Stop\n\nRepeat step 1.\n", "en"),
        (STEPS.format(" Then repeat step 1."), "de"),
        (STEPS.format(" Then repeat step 1."), "und"),
    ],
    ids=["no reference", "no steps", "one sentence", "another language", "no word for a step"],
)
def test_what_is_no_procedure(source: str, language: str) -> None:
    """Without a reference, a step in a heading or a second sentence, nothing belongs together."""
    assert found(source, steps_by_heading, language) == []


def test_each_procedure_is_its_own() -> None:
    """Steps under two headings are two procedures, and only the one that refers belongs together."""
    one = STEPS.format("").replace("# Rain\n\nRain falls.\n", "")
    two = one.replace("# Oil", "# Water").replace("Open the plug.", "See step 1.")
    assert found(one + two, steps_by_heading) == [["Stop it.", "Wait here.", "See step 1."]]
