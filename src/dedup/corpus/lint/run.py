"""Find what a tree of documents says twice, and what it says twice of different figures: the whole run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dedup.corpus.lint.options import ALL_RULES, LintOptions
from dedup.corpus.lint.record import LintFinding, LintReport, LintRule
from dedup.parsing.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["lint", "lint_report"]


def lint(  # noqa: PLR0913 - each is what one may ask for
    paths: str | Path | Iterable[str | Path],
    *,
    rules: Iterable[LintRule | str] = tuple(ALL_RULES),
    within: bool = True,
    across: bool = True,
    exclude: tuple[str, ...] = (),
    include: tuple[str, ...] = (),
) -> list[LintFinding]:
    """Find what documents say twice, and what they say twice of different figures.

    Args:
        paths: files, folders and patterns such as `docs/**/*.md`.
        rules: the rules to report, by name.
        within: whether two places of one file are compared.
        across: whether places of two files are compared.
        exclude: patterns of what is left out, as in `.gitignore`.
        include: patterns of what is read all the same, though hidden, vendored or ignored.

    Raises:
        InputError: a file cannot be read, or there is none.
        OptionError: an option is out of range.
    """
    listed = (paths,) if isinstance(paths, str | Path) else tuple(paths)
    asked = LintOptions(
        rules=frozenset(LintRule(rule) for rule in rules),
        within=within, across=across, exclude=exclude, include=include,
    )  # fmt: skip
    return list(lint_report(tuple(Path(path) for path in listed), asked).findings)


def lint_report(paths: tuple[Path, ...], options: LintOptions) -> LintReport:
    """Find the same with everything a report needs besides: how much of each file is repeated, what was left out.

    Raises:
        InputError: a file cannot be read, or there is none.
    """
    walked = walk(paths, exclude=options.exclude, include=options.include)
    return LintReport(findings=(), repetition=(), said=walked.lines())
