"""Choose the findings that comments in the text and rows of the configuration take out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.outcome import TextSuppression

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.corpus.lint.outcome import Suppression
    from dedup.corpus.lint.record import LintFinding, LintPlace, LintRule

__all__ = ["covers", "fits_file", "taken_out"]

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
    by_place = [[each for each in near[place.path] if covers(each, finding.rule, place)] for place in places]
    if sum(not used for used in by_place) >= LEAST_PLACES:
        return ()
    # Each once, in the order of the places.
    used = {id(each): each for found in by_place for each in found}
    return tuple(used.values())


def covers(suppression: Suppression, rule: LintRule, place: LintPlace) -> bool:
    """Say whether a suppression that fits the file of a place covers the place, for a rule."""
    if not isinstance(suppression, TextSuppression):
        return rule in suppression.rules
    begins = (place.line, place.column)
    return suppression.start <= begins and (suppression.end is None or begins < suppression.end)


def fits_file(suppression: Suppression, path: str) -> bool:
    """Say whether a comment stands in a file, or a row of the configuration speaks of it."""
    if isinstance(suppression, TextSuppression):
        return suppression.path == path
    if not suppression.patterns:
        return True
    inside = Path(os.path.relpath(path, suppression.folder))
    return ".." not in inside.parts and suppression.globs.fit(Path(), inside, folder=False)
