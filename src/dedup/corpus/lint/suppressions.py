"""Choose the findings that comments in the text and rows of the configuration take out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.outcome import TextSuppression

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.corpus.lint.outcome import FileSuppression, Suppression
    from dedup.corpus.lint.record import LintFinding, LintPlace, LintRule

__all__ = ["covers", "fits_file", "takes_out"]

LEAST_PLACES: Final = 2
"""Places of something that is said twice."""


def takes_out(finding: LintFinding, suppressions: Iterable[Suppression]) -> tuple[Suppression, ...]:
    """Give the suppressions that take a finding out, none where it stands.

    What is said twice has two places: a finding goes where fewer than two of its places are left.
    """
    places = (finding.place, *finding.others)
    used: list[Suppression] = []
    left = set(range(len(places)))
    for each in suppressions:
        covered = {at for at, place in enumerate(places) if covers(each, finding.rule, place)}
        if covered:
            used.append(each)
            left -= covered
    return tuple(used) if len(left) < LEAST_PLACES else ()


def covers(suppression: Suppression, rule: LintRule, place: LintPlace) -> bool:
    """Say whether a suppression covers a place, for a rule."""
    if not isinstance(suppression, TextSuppression):
        return rule in suppression.rules and fits_file(suppression, place.path)
    begins = (place.line, place.column)
    return (
        suppression.path == place.path
        and suppression.start <= begins
        and (suppression.end is None or begins < suppression.end)
    )


def fits_file(suppression: FileSuppression, path: str) -> bool:
    """Say whether a row of the configuration speaks of a file."""
    if not suppression.patterns:
        return True
    inside = Path(os.path.relpath(path, suppression.folder))
    return ".." not in inside.parts and suppression.globs.fit(Path(), inside, folder=False)
