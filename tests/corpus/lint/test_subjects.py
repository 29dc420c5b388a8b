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
        (("# Feature\n\nEach step writes its file to `.state-dev/` first.",
          "# Repair\n\nEach step writes its file to `.other-all/` first."), True),
        (("# A\n\n## One\n\n### Set\n\n- Size: 3 people\n\n## Two\n\n### Set\n\n- Size: 9 people",), False),
        (("# Gemini\n\nNow you have the Gemini search on.", "# Mistral\n\nNow you have the Mistral search on."), False),
    ],
)  # fmt: skip
def test_what_is_ruled_out(pages: tuple[str, ...], found: bool) -> None:
    """Neighbours in one file that are no copies, rows of other things, parallel pages and complements are no drifts."""
    assert bool(pairs_of(*pages)) is found
