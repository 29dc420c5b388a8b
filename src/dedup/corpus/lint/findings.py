"""Write what was found of a tree as findings: their places, messages and levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.corpus.lint.differences import DifferenceKind
from dedup.corpus.lint.fingerprints import finding_name
from dedup.corpus.lint.record import LintFinding, LintLevel, LintPlace, LintRule
from dedup.corpus.lint.settings import SETTINGS
from dedup.language.normal_form import shortened
from dedup.language.word_count import words_in

if TYPE_CHECKING:
    from dedup.corpus.lint.copies import Copies, Restatement
    from dedup.corpus.lint.drifts import Drift
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.tree import StatementTree

__all__ = ["copied", "drifted", "lint_place", "restated", "rule_of"]


def lint_place(tree: StatementTree, first: int, last: int) -> LintPlace:
    """Give the place of a stretch of statements."""
    one, other = tree.statements[first], tree.statements[last]
    text = " ".join(tree.statements[at].text for at in range(first, last + 1))
    return LintPlace(
        path=tree.paths[one.file], line=one.line, column=one.column,
        end_line=other.last, end_column=other.end_column, text=text,
    )  # fmt: skip


def drifted(tree: StatementTree, drift: Drift) -> LintFinding:
    """Write a drift."""
    places = [lint_place(tree, at, at) for at, _ in drift.members]
    values = tuple(
        value if drift.kind is DifferenceKind.VALUE else _as_written(tree.reads[at], value)
        for at, value in drift.members
    )
    told = list(dict.fromkeys(value for value in values if value))
    more = f" / ... {len(told) - SETTINGS.values_shown} more" if len(told) > SETTINGS.values_shown else ""
    named = " / ".join(f'"{shortened(value, 40)}"' for value in told[: SETTINGS.values_shown]) + more
    if drift.kind is DifferenceKind.CONTRARY:
        named = f"the contrary ({named})" if told else "the same words the other way round"
    elif drift.kind is DifferenceKind.WORDING:
        named = f"other words ({named})"
    level = LintLevel.NOTE
    if drift.probability >= SETTINGS.warning_from:
        level = LintLevel.ERROR if drift.probability >= SETTINGS.error_from else LintLevel.WARNING
    return LintFinding(
        rule=LintRule.DIFFERS, level=level, place=places[0], others=tuple(places[1:]),
        message=f"{named}: {_quoted(places[0].text)}", values=values, probability=round(drift.probability, 4),
        fingerprint=finding_name(LintRule.DIFFERS, [place.text for place in places[:2]]),
        words=words_in(places[0].text),
    )  # fmt: skip


def rule_of(found: Copies, rule: LintRule) -> LintRule:
    """Give the rule of copies, exact or near ones; many of them are boilerplate."""
    return LintRule.BOILERPLATE if len(found.runs) >= SETTINGS.boilerplate_from else rule


def copied(tree: StatementTree, found: Copies, rule: LintRule) -> LintFinding:
    """Write copies, exact or near ones; many of them are boilerplate."""
    places = [lint_place(tree, first, last) for first, last in found.runs]
    rule = rule_of(found, rule)
    what = {
        LintRule.EXACT: "the same words", LintRule.NEAR_DUPLICATE: "nearly the same words",
        LintRule.BOILERPLATE: f"{len(places)} copies",
    }[rule]  # fmt: skip
    texts = {place.text for place in places}
    return LintFinding(
        rule=rule, level=LintLevel.NOTE, place=places[0], others=tuple(places[1:]),
        message=f"{what}: {_quoted(places[0].text)}", fingerprint=finding_name(rule, texts, copies=len(places)),
        words=sum(words_in(place.text) for place in places[1:]),
    )  # fmt: skip


def restated(tree: StatementTree, found: Restatement, added: tuple[str, ...]) -> LintFinding:
    """Write a restatement: its place is that of the statement that says more.

    Args:
        tree: the tree.
        found: the restatement.
        added: the words that only this statement has.
    """
    places = lint_place(tree, found.full, found.full), lint_place(tree, found.said, found.said)
    new = f"; new is: {', '.join(map(_quoted, added[: SETTINGS.values_shown]))}" if added else ""
    again = tuple(lint_place(tree, at, at) for at in found.again)
    return LintFinding(
        rule=LintRule.RESTATED, level=LintLevel.NOTE, place=places[0], others=(places[1], *again),
        message=f"says all of it{new}", new=added,
        fingerprint=finding_name(LintRule.RESTATED, [place.text for place in places]), words=words_in(places[1].text),
    )  # fmt: skip


def _as_written(read: Read, stems: str) -> str:
    """Give words as a statement spells them, which are compared by their stems."""
    wanted = set(stems.split(" "))
    written = read.spelled(wanted)
    return " ".join(written) if wanted == set(written.values()) else stems


def _quoted(text: str) -> str:
    return f'"{shortened(text, SETTINGS.characters_shown)}"'
