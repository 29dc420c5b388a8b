"""Choose the findings that comments in the text and rows of the configuration take out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.record import TextSuppression

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.corpus.lint.outcome import Suppression
    from dedup.corpus.lint.record import LintFinding, LintPlace, LintRule

__all__ = ["covering", "fits_file", "holds", "taken_out"]

LEAST_PLACES: Final = 2
"""Places of something that is said twice."""


def taken_out(
    findings: Sequence[LintFinding], suppressions: Sequence[Suppression]
) -> tuple[tuple[Suppression, ...], ...]:
    """Give for each finding the suppressions that take it out, none where it stands.

    What is said twice has two places: a finding goes where fewer than two of its places are left.
    """
    paths = {place.path for finding in findings for place in (finding.place, *finding.others)}
    near = {path: tuple(each for each in suppressions if fits_file(each, path)) for path in paths}
    return tuple(_taken_out(finding, near) for finding in findings)


def _taken_out(finding: LintFinding, near: Mapping[str, tuple[Suppression, ...]]) -> tuple[Suppression, ...]:
    places = (finding.place, *finding.others)
    by_place = [covering(near[place.path], finding.rule, place) for place in places]
    if sum(not used for used in by_place) >= LEAST_PLACES:
        return ()
    # Each once, in the order of the places.
    used = {id(each): each for found in by_place for each in found}
    return tuple(used.values())


def covering(near: Sequence[Suppression], rule: LintRule, place: LintPlace) -> tuple[Suppression, ...]:
    """Give those of the suppressions that fit the file of a place that cover it, for a rule.

    Several passages that were copied together are one place: comments cover it where it begins and where it ends.
    """
    rows = tuple(each for each in near if not isinstance(each, TextSuppression) and rule in each.rules)
    comments = [each for each in near if isinstance(each, TextSuppression)]
    first = [each for each in comments if holds(each, (place.line, place.column))]
    last = [each for each in comments if holds(each, (place.end_line, max(1, place.end_column - 1)))]
    return (*rows, *dict.fromkeys((*first, *last))) if first and last else rows


def holds(suppression: TextSuppression, at: tuple[int, int]) -> bool:
    """Say whether a comment holds at a line and a column."""
    return suppression.start <= at and (suppression.end is None or at < suppression.end)


def fits_file(suppression: Suppression, path: str) -> bool:
    """Say whether a comment stands in a file, or a row of the configuration speaks of it."""
    if isinstance(suppression, TextSuppression):
        return suppression.path == path
    if not suppression.patterns:
        return True
    inside = Path(os.path.relpath(path, suppression.folder))
    return ".." not in inside.parts and suppression.globs.fit(Path(), inside, folder=False)
