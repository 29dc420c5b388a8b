"""Find what a tree of documents says twice, and what it says twice of different figures: the whole run."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from dedup.corpus.lint.asked_places import copies_asked_for, drift_asked_for, restatement_asked_for
from dedup.corpus.lint.baseline import read_baseline
from dedup.corpus.lint.cache import run_key, tree_key
from dedup.corpus.lint.copies import alike_pairs, copies, near_copies, restatements, wordings
from dedup.corpus.lint.copy_model import copy_features, shipped_copy_model
from dedup.corpus.lint.drift_model import shipped_drift_model
from dedup.corpus.lint.drifts import drifts
from dedup.corpus.lint.findings import rule_of
from dedup.corpus.lint.fingerprints import named_apart
from dedup.corpus.lint.judge import Triage, lint_outcome
from dedup.corpus.lint.kept import Kept
from dedup.corpus.lint.kept_findings import FindingBook
from dedup.corpus.lint.kept_pages import DamagedPageError
from dedup.corpus.lint.kept_report import kept_findings, kept_report, report_bytes
from dedup.corpus.lint.kept_tree import tree_made
from dedup.corpus.lint.options import ALL_RULES, LintOptions, rules_named
from dedup.corpus.lint.reading import find_files, read_files
from dedup.corpus.lint.record import LintFinding, LintLevel, LintReport, LintRule
from dedup.corpus.lint.repeated import repetition
from dedup.corpus.lint.retrieved import retrieved
from dedup.corpus.lint.settings import SETTINGS
from dedup.corpus.lint.standings import places_of_names, statement_names
from dedup.corpus.lint.verdicts import VerdictBook
from dedup.language import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.corpus.lint.cache import LintCache
    from dedup.corpus.lint.copy_model import CopyModel
    from dedup.corpus.lint.drifts import Drift
    from dedup.corpus.lint.reading import TreeFound
    from dedup.corpus.lint.standings import StatementNames
    from dedup.corpus.lint.tree import StatementTree
    from dedup.corpus.progress import Progress
    from dedup.language import Language

__all__ = ["lint", "lint_report"]


def lint(  # noqa: PLR0913 - each is what one may ask for
    paths: str | Path | Iterable[str | Path],
    *,
    rules: Iterable[LintRule | str] = tuple(ALL_RULES),
    within: bool = True,
    across: bool = True,
    exclude: tuple[str, ...] = (),
    include: tuple[str, ...] = (),
    baseline: str | Path | None = None,
) -> list[LintFinding]:
    """Find what documents say twice, and what they say twice of different figures.

    What comments in the texts take out is left out, as is what a baseline knows.

    Args:
        paths: files, folders and patterns such as `docs/**/*.md`.
        rules: the rules to report, by name.
        within: whether two places of one file are compared.
        across: whether places of two files are compared.
        exclude: patterns of what is left out, as in `.gitignore`.
        include: patterns of what is read all the same, though hidden, vendored or ignored.
        baseline: a file written with `dedup lint --write-baseline`.

    Raises:
        InputError: a file or the baseline cannot be read, or there is none.
        OptionError: an option is out of range.
    """
    known = None if baseline is None else read_baseline(Path(baseline))
    listed = (paths,) if isinstance(paths, str | Path) else tuple(paths)
    asked = LintOptions(
        rules=_rules(rules),
        within=within, across=across, exclude=exclude, include=include,
    )  # fmt: skip
    report = lint_report(tuple(Path(path) for path in listed), asked)
    outcome = lint_outcome(report, Triage(rules=asked.rules, suppressions=report.suppressions, baseline=known))
    return [each.finding for each in outcome.active]


def _rules(names: Iterable[LintRule | str]) -> frozenset[LintRule]:
    """Read the names of rules.

    Raises:
        OptionError: one is not known, or there is none.
    """
    return rules_named(names if isinstance(names, str) else ",".join(names))


def lint_report(
    paths: tuple[Path, ...], options: LintOptions, progress: Progress | None = None, cache: LintCache | None = None
) -> LintReport:
    """Find the same with everything a report needs besides: how much of each file is repeated, what was left out.

    Args:
        paths: what to read.
        options: what to look for.
        progress: says how far it is; None says nothing.
        cache: where to keep what was read and judged for the next run; None keeps nothing.

    Raises:
        InputError: a file cannot be read, or there is none.
        LanguageError: the language has no word table.
    """
    if cache is None:
        return _report(find_files(paths, options, keyed=False), options, progress, None)[0]
    name = tree_key(paths, (options.language, options.encoding))
    kept = cache.load(name)
    found = find_files(paths, options, keyed=True)
    asked = run_key(options, found.said, ((each.path.as_posix(), each.key) for each in found.files))
    if asked == kept.asked and (known := kept_report(kept.report)) is not None:
        cache.touch(name)
        return known
    try:
        report, left = _report(found, options, progress, kept)
    except DamagedPageError:
        report, left = _report(found, options, progress, Kept())
    if left is not None:
        # What could not be opened has no key, and may be another file each time.
        whole = all(each.key for each in found.files)
        cache.store(name, left if not whole else replace(left, asked=asked))
    return report


def _report(
    found: TreeFound, options: LintOptions, progress: Progress | None, kept: Kept | None
) -> tuple[LintReport, Kept | None]:
    """Compare files; give what is found, and what to leave for the next run; None where nothing is kept."""
    language = table(options.language)
    read = read_files(found, options, progress, kept.pages if kept else None)
    made = tree_made(read, language, kept)
    tree, names = made.tree, statement_names(made.tree, made.keys) if kept else None
    book = FindingBook.of(tree, options, names, kept_findings(kept.report) if kept else ())
    said, left, told = list(read.said), kept, set[tuple[int, int]]()
    if LintRule.DIFFERS in options.rules:
        drifting, left_out, left = _drifts(tree, language, progress, kept, names)
        said += left_out
        for drift in drifting:
            told.update(drift.pairs)
            book.drift(drift, drift_asked_for(tree, drift, options))
    same, worded, model = copies(tree), wordings(tree), shipped_copy_model()
    pairs, alike = alike_pairs(tree, worded, kept.alike if kept else None)
    near = near_copies(tree, worded, pairs, told)
    for rule, several in ((LintRule.EXACT, same), (LintRule.NEAR_DUPLICATE, near)):
        for each in several:
            if rule_of(each, rule) in options.rules:
                book.copies(each, rule, _rated(tree, copies_asked_for(tree, each, rule, options), model))
    if LintRule.RESTATED in options.rules:
        told.update(pair for each in near for pair in combinations([first for first, _ in each.runs], 2))
        for more in restatements(tree, worded, pairs, told):
            book.restatement(more, _rated(tree, restatement_asked_for(tree, more, options), model))
    written = book.written(_order)
    report = LintReport(
        findings=tuple(named_apart(each.finding for each in written if each.finding)),
        repetition=tuple(repetition(tree, [*same, *near])),
        said=tuple(said), suppressions=read.directives.suppressions, misused=read.directives.said,
    )  # fmt: skip
    if left is None or alike is None:
        return report, None
    return report, replace(
        left, pages=made.kept_pages(), columns=tree.columns, texts=made.kept_texts(), stems=made.stems, alike=alike,
        asked="", report=report_bytes(report, written),
    )  # fmt: skip


def _drifts(
    tree: StatementTree, language: Language, progress: Progress | None, kept: Kept | None, names: StatementNames | None
) -> tuple[list[Drift], list[str], Kept | None]:
    """Find what is said twice of different values, and say how many pairs are not looked at where there are many."""
    book, keys = None, None
    if kept is not None and names is not None:
        book = VerdictBook(names, kept.verdicts, kept.verdicts)
        keys = places_of_names(names.stances, kept.stances), kept.keys
    looked_at = retrieved(tree, keys, kept.parallels if kept else None)
    found = drifts(
        tree, language, shipped_drift_model(), least=SETTINGS.note_from, progress=progress, book=book,
        looked_at=looked_at,
    )  # fmt: skip
    left = None
    if kept is not None and names is not None and book is not None and looked_at.joined is not None:
        left = replace(kept, stances=names.stances, keys=looked_at.keys, verdicts=book.now, parallels=looked_at.joined)
    if not looked_at.left_out:
        return found, [], left
    left_out, compared = f"{looked_at.left_out:,}", f"{len(looked_at):,}"
    said = f"{LintRule.DIFFERS.value} compares {compared} pairs of places, and not {left_out} that share less"
    return found, [said], left


def _rated(tree: StatementTree, findings: Iterable[LintFinding], model: CopyModel) -> Iterator[LintFinding]:
    """Say of each finding of copies how likely it is worth a look, as drifts say themselves."""
    for each in findings:
        row = copy_features((each.place, *each.others), each.words, tree.words.changing)
        yield replace(each, probability=round(model.probability(row), 4))


def _order(finding: LintFinding) -> tuple[int, float, int, str, int, int]:
    levels, rules = list(LintLevel)[::-1], list(LintRule)
    place = finding.place
    chance = -(finding.probability or 0.0)
    return levels.index(finding.level), chance, rules.index(finding.rule), place.path, place.line, place.column
