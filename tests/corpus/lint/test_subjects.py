"""Statements of two things are told apart before a model judges them."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.drifts import described
from dedup.language import table
from linting import small_tree

TABLE = "| Plan | Most |\n| --- | --- |\n"


def pairs_of(*pages: str) -> set[frozenset[str]]:
    """Give what the pairs that may be drifts say."""
    tree = small_tree(*pages)
    return {frozenset(tree.statements[at].said for at in pair) for pair in described(tree, table("en")).pairs}


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        (("All 80 plugins are small.", "All 77 plugins are small."), True),
        (("There are 80 plugins of ours.\n\nWe sell 77 small plugins too.",), False),
        (("All 80 plugins are small.\n\nAll 77 plugins are small.",), True),
        (("| Plan | Plugins |\n| --- | --- |\n| Small | 80 plugins |\n| Large | 77 plugins |",), False),
        ((f"{TABLE}| Tiny boat | 80 plugins |", f"{TABLE}| Huge ship | 77 plugins |"), False),
        ((f"{TABLE}| Tiny boat | 80 plugins |", f"{TABLE}| Tiny boat | 77 plugins |"), True),
        (("Training that costs less than 2,500 dollars", "Training that costs more than 2,500 dollars"), True),
        (("Ten days ahead for:\n\n- Training that costs less than 2,500 dollars",
          "Three weeks before:\n\n- Training that costs more than 2,500 dollars"), False),
        (("# Small team\n\n- Size: 3 people", "# Large team\n\n- Size: 9 people"), False),
        (("# Team\n\n- Size: 3 people", "# Team\n\n- Size: 9 people"), True),
        (("For example, the ferry takes 20 people over.", "For example, a bus takes 40 people home."), False),
        ((f"# Small\n\n{TABLE}| Tiny boat | 80 plugins |\n\n# Large\n\n{TABLE}| Tiny boat | 77 plugins |",), False),
        (("# Feature\n\nEach step writes its file to `.feature-dev/` first.",
          "# Repair\n\nEach step writes its file to `.repair-all/` first."), False),
        (("# Feature\n\nIn the end each step writes its report to the folder `.state-dev/` first.",
          "# Repair\n\nIn the end each step writes its report to the folder `.other-all/` first."), True),
        # Two files may be meant where the sentences are not quite the same.
        (("# Feature\n\nEach step writes its file to `.state-dev/` first.",
          "# Repair\n\nThe step reads a file from `.other-all/` now."), False),
        (("# Invoke-RestMethod\n\nIf a variable is given `Invoke-RestMethod` makes a session and assigns it to that.",
          "# Invoke-WebRequest\n\nIf a variable is given `Invoke-WebRequest` makes a session and assigns it to that."),
         False),
        (("To make the stack current again use the folder `$Null` as the value.",
          "To make the stack current again use the folder `$null` as the value."), False),
        # A page for each town, by one template.
        (("# Oslo\n\n## Hours\n\n## Doors\n\nDoors open to guests between dawn and 9 guards stand there.",
          "# Bergen\n\n## Hours\n\n## Doors\n\nDoors open to guests when 6 guards arrive."), False),
        (("# Oslo\n\n## Hours\n\nDoors open to guests between dawn and 9 guards stand there.",
          "# Bergen\n\n## Doors\n\nDoors open to guests when 6 guards arrive."), True),
        # A share and a weight in two columns; one column in two tables.
        (("| Part | Share |\n| --- | --- |\n| Tiny boat | 80 |",
          "| Part | Weight |\n| --- | --- |\n| Tiny boat | 77 |"),
         False),
        (("| Part | Share |\n| --- | --- |\n| Tiny boat | 80 |",
          "| Part | Share now |\n| --- | --- |\n| Tiny boat | 77 |"),
         True),
        # What is worked out, and what is stated.
        (("You earn 104 sick hours (26 pay periods x 4 hours).", "Pilots get 80 sick hours in a year."), False),
        (("You earn 104 sick hours.", "You earn 80 sick hours."), True),
        # What is denied by the line above is denied.
        (("Don't:\n\n- Mix both methods at any time", "## Advice\n\n- Don't mix both methods at any time"), False),
        (("Do:\n\n- Mix both methods at any time", "## Advice\n\n- Don't mix both methods at any time"), True),
        (("## Mix both methods at any time", "Do not mix both methods at any time."), False),
        (("Open the tab Boat Data 1 on the left.\n\nOpen the tab Boat Data 2 on the left.",), False),
        (("# A\n\n## One\n\n### Set\n\n- Size: 3 people\n\n## Two\n\n### Set\n\n- Size: 9 people",), False),
        # A month is part of a date, and no name that tells two things apart.
        (("The service was opened for all in January 2016.", "The service was opened for all in March 2017."), True),
        (("The service was opened for all by Janet in 2016.", "The service was opened for all by Marcus in 2017."),
         False),
        (("# Gemini\n\nNow you have the Gemini search on.", "# Mistral\n\nNow you have the Mistral search on."), False),
    ],
)  # fmt: skip
def test_what_is_ruled_out(pages: tuple[str, ...], found: bool) -> None:
    """Neighbours in one file that are no copies, rows of other things, parallel pages and complements are no drifts."""
    assert bool(pairs_of(*pages)) is found
