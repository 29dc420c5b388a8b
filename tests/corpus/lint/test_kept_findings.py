"""A finding is written once, as long as its places and what it says of them stay the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.copies import Copies, Restatement
from dedup.corpus.lint.differences import DifferenceKind
from dedup.corpus.lint.drifts import Drift
from dedup.corpus.lint.findings import copied, drifted, restated
from dedup.corpus.lint.kept_findings import FindingBook, KnownFinding
from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.record import LintRule
from dedup.corpus.lint.standings import statement_names
from linting import small_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.corpus.lint.record import LintFinding
    from dedup.corpus.lint.tree import StatementTree

PAGES = ("All 80 plugins are small and can run.", "All 77 plugins are small.")
DRIFT = Drift(0.4, DifferenceKind.VALUE, ((0, "80"), (1, "77")), ((0, 1),))
COPIES = Copies(((0, 0), (1, 1)))
RESTATEMENT = Restatement(0, 1)


def book(
    tree: StatementTree, keys: tuple[str, ...], earlier: list[KnownFinding], *, across: bool = True
) -> FindingBook:
    """Begin a run."""
    return FindingBook.of(tree, LintOptions(across=across), statement_names(tree, [*keys, "others"]), earlier)


def filled(tree: StatementTree, keys: tuple[str, ...], earlier: list[KnownFinding]) -> tuple[FindingBook, list[str]]:
    """Write a finding of each kind, and give which of them were made anew."""
    made: list[str] = []

    def anew(name: str, finding: LintFinding) -> Iterator[LintFinding]:
        made.append(name)
        yield finding

    run = book(tree, keys, earlier)
    run.drift(DRIFT, anew("drift", drifted(tree, DRIFT)))
    run.copies(COPIES, LintRule.EXACT, anew("copies", copied(tree, COPIES, LintRule.EXACT)))
    run.restatement(RESTATEMENT, anew("restatement", restated(tree, RESTATEMENT, ("can run",))))
    return run, made


@pytest.mark.parametrize(
    ("pages", "keys", "anew"),
    [
        (PAGES, PAGES, []),
        ((*PAGES, "Rain is rare here."), (*PAGES, "rain"), []),
        (PAGES, ("changed", PAGES[1]), ["drift", "copies", "restatement"]),
        ((*PAGES, "A `Can` is red."), (*PAGES, "red"), ["restatement"]),
    ],
    ids=["nothing", "another page", "its page", "a word it hangs on"],
)  # fmt: skip
def test_what_holds(pages: tuple[str, ...], keys: tuple[str, ...], anew: list[str]) -> None:
    """A finding holds as long as its pages do, and a restatement as long as the words that were looked up."""
    first, _ = filled(small_tree(*PAGES), PAGES, [])
    assert filled(small_tree(*pages), keys, first.now)[1] == anew


def test_what_comes_to_nothing_is_known_too() -> None:
    """That nothing was asked for of a finding is known, and stands behind those that were."""
    tree = small_tree(*PAGES)
    run = book(tree, PAGES, [])
    run.copies(COPIES, LintRule.EXACT, iter(()))
    run.drift(DRIFT, iter((drifted(tree, DRIFT),)))
    assert [each.finding is None for each in run.written(lambda finding: finding.message)] == [False, True]
    again = book(tree, PAGES, run.now)
    again.copies(COPIES, LintRule.EXACT, iter((copied(tree, COPIES, LintRule.EXACT),)))
    assert again.now[0].finding is None


@pytest.mark.parametrize(
    "other",
    [
        Drift(0.5, DifferenceKind.VALUE, DRIFT.members, DRIFT.pairs),
        Drift(0.4, DifferenceKind.WORDING, DRIFT.members, DRIFT.pairs),
        Drift(0.4, DifferenceKind.VALUE, ((0, "80"), (1, "78")), DRIFT.pairs),
        Drift(0.4, DifferenceKind.VALUE, DRIFT.members[::-1], DRIFT.pairs),
    ],
    ids=["chance", "kind", "value", "order"],
)
def test_names_of_drifts(other: Drift) -> None:
    """Another chance, kind or value, another order and other options make another finding."""
    tree = small_tree(*PAGES)
    runs = book(tree, PAGES, []), book(tree, PAGES, [], across=False)
    for run in runs:
        run.drift(DRIFT, iter(()))
    runs[0].drift(other, iter(()))
    assert len({each.name for run in runs for each in run.now}) == 3
