"""Word findings, places and shares of repetition the same way in every format."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.outcome import share_repeated
from dedup.corpus.lint.record import LintLevel, LintRule
from dedup.corpus.lint.settings import SETTINGS

if TYPE_CHECKING:
    from dedup.corpus.lint.outcome import JudgedFinding, LintOutcome
    from dedup.corpus.lint.record import LintFinding, LintPlace, Repetition

__all__ = [
    "detail",
    "from_root",
    "headline",
    "number_of",
    "path_from",
    "relation",
    "share_said",
    "shown_findings",
    "shown_place",
    "summary",
    "unlisted",
]

RELATIONS: Final = {
    LintRule.DIFFERS: "differs from",
    LintRule.EXACT: "repeated at",
    LintRule.NEAR_DUPLICATE: "repeated at",
    LintRule.RESTATED: "restates",
    LintRule.BOILERPLATE: "repeated at",
}
"""What a rule says of the first place and the others."""

PLACES_NAMED: Final = 3
"""Other places named in one line; the others are counted, and machines get all."""

LETTERS_COMPARED: Final = 20
"""Letters by which a value is found in a message."""


def shown_place(place: LintPlace) -> str:
    """Give file, line and column as compilers do."""
    return ":".join((place.path, str(place.line), str(place.column)))


def relation(finding: LintFinding, places: tuple[str, ...]) -> str:
    """Say what is found of which other places."""
    named = ", ".join(places[:PLACES_NAMED])
    more = len(places) - PLACES_NAMED
    return f"{RELATIONS[finding.rule]} {named}{f' and {more} more' if more > 0 else ''}"


def detail(finding: LintFinding) -> str:
    """Give the message, led by the values and followed by what is new where it names none of them itself."""
    values = tuple(dict.fromkeys(each for each in finding.values if each))
    led = "" if _names(finding, values) else " / ".join(f'"{each}"' for each in values)
    new = () if _names(finding, finding.new) else tuple(f'new: "{each}"' for each in finding.new)
    return "; ".join((": ".join(filter(None, (led, finding.message))), *new))


def _names(finding: LintFinding, texts: tuple[str, ...]) -> bool:
    # A message may cut a long one short, and count those behind the first few.
    return any(each[:LETTERS_COMPARED] in finding.message for each in texts)


def headline(finding: LintFinding) -> str:
    """Say the whole of a finding in one line, with the other places."""
    return f"{relation(finding, tuple(map(shown_place, finding.others)))}: {detail(finding)}"


def shown_findings(outcome: LintOutcome) -> tuple[JudgedFinding, ...]:
    """Give what a person is shown: of the unsure differences the likeliest, unless notes fail a run."""
    if outcome.fail_on is LintLevel.NOTE:
        return outcome.active
    shown, unsure = [], 0
    for each in outcome.active:
        unsure += _is_unsure(each)
        if not _is_unsure(each) or unsure <= SETTINGS.unsure_listed:
            shown.append(each)
    return tuple(shown)


def unlisted(outcome: LintOutcome) -> str:
    """Say how many unsure differences are not shown, and where they are; "" where all are."""
    count = len(outcome.active) - len(shown_findings(outcome))
    return (
        f"{count:,} less likely differences are not listed; --fail-on note or --format json lists all" if count else ""
    )


def _is_unsure(judged: JudgedFinding) -> bool:
    return judged.finding.rule is LintRule.DIFFERS and judged.finding.level is LintLevel.NOTE


def share_said(repetition: Repetition) -> str:
    """Say how much of a file, or of all, is said elsewhere."""
    share = f"{share_repeated(repetition):.1%}".replace("%", " %")
    return f"{share} of {number_of(repetition.words, 'word')}"


def number_of(number: int, what: str) -> str:
    """Give a number and what it counts."""
    return f"{number:,} {what}{'s' * (number != 1)}"


def summary(outcome: LintOutcome) -> str:
    """Say in one line what a run comes to."""
    active = outcome.active
    by_rule = [f"{count:,} {rule}" for rule in LintRule if (count := sum(each.finding.rule is rule for each in active))]
    parts = [number_of(len(active), "finding") + (f" ({', '.join(by_rule)})" if by_rule else "")]
    if known := sum(each.known is not None and not each.suppressed for each in outcome.findings):
        parts.append(f"{known:,} known in the baseline")
    if suppressed := sum(bool(each.suppressed) for each in outcome.findings):
        parts.append(f"{suppressed:,} suppressed")
    said = f"{share_said(outcome.overall)} said elsewhere as well, in {number_of(len(outcome.repetition), 'file')}"
    return f"{', '.join(parts)}; {said}"


def from_root(outcome: LintOutcome) -> LintOutcome:
    """Name every file of an outcome from its root, so that a message agrees with the place that it stands at."""
    findings = (
        replace(each, finding=replace(
            each.finding, place=_placed(outcome.root, each.finding.place),
            others=tuple(_placed(outcome.root, other) for other in each.finding.others),
        ))
        for each in outcome.findings
    )  # fmt: skip
    read = (replace(each, path=path_from(outcome.root, each.path) if each.path else "") for each in outcome.repetition)
    return replace(outcome, findings=tuple(findings), repetition=tuple(read), root="")


def _placed(root: str, place: LintPlace) -> LintPlace:
    return replace(place, path=path_from(root, place.path))


def path_from(root: str, path: str) -> str:
    """Name a file from a folder; one outside of it by its whole path, as all are that no folder is given for.

    >>> path_from("", "docs/a.md")
    'docs/a.md'
    """
    if not root:
        return path
    inside = Path(os.path.relpath(path, root))
    return Path(path).absolute().as_posix() if ".." in inside.parts else inside.as_posix()
