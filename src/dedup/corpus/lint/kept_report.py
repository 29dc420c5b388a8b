"""Write the report of a run as JSON, and read it back: where nothing has changed, the next run has it already."""

from __future__ import annotations

from dataclasses import astuple, fields, replace
from itertools import zip_longest
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from dedup.corpus.lint.kept_findings import KnownFinding
from dedup.corpus.lint.kept_json import json_bytes, read_back, suppression_rows, suppressions_again
from dedup.corpus.lint.record import (
    LintFinding,
    LintLevel,
    LintPlace,
    LintReport,
    LintRule,
    Repetition,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["kept_findings", "kept_report", "report_bytes"]

_PLACE: Final = tuple(each.name for each in fields(LintPlace))
_FINDING: Final = tuple(each.name for each in fields(LintFinding) if each.name not in ("place", "others"))
_place = attrgetter(*_PLACE)
_finding = attrgetter(*_FINDING)


def report_bytes(report: LintReport, written: Sequence[KnownFinding] = ()) -> bytes:
    """Write a report; the same report gives the same bytes.

    Args:
        report: the report.
        written: its findings as they were written, in the same order, and behind them those that came to nothing.
    """
    places: dict[LintPlace, int] = {}
    findings = [
        (_finding(each), [places.setdefault(place, len(places)) for place in (each.place, *each.others)])
        for each in report.findings
    ]
    # A fingerprint is told apart from others as the whole list asks for.
    made = [(each.name, each.finding.fingerprint if each.finding else "", each.words) for each in written]
    whole = {
        "places": [_place(each) for each in places], "findings": findings,
        "repetition": [astuple(each) for each in report.repetition], "said": report.said,
        "suppressions": suppression_rows(report.suppressions), "misused": report.misused, "written": made,
    }  # fmt: skip
    return json_bytes(whole)


def kept_report(data: bytes) -> LintReport | None:
    """Read a report back; None where there is none.

    Args:
        data: what `report_bytes` wrote.
    """
    return read_back(data, _report)


def kept_findings(data: bytes) -> tuple[KnownFinding, ...]:
    """Read back the findings of a report as they were written; none where there is none.

    Args:
        data: what `report_bytes` wrote.
    """
    return read_back(data, lambda whole: tuple(_written(whole["written"], _report(whole).findings))) or ()


def _written(rows: Any, findings: Sequence[LintFinding]) -> Iterator[KnownFinding]:  # noqa: ANN401 - what JSON gives
    for (name, fingerprint, words), found in zip_longest(rows, findings):
        yield KnownFinding(name, replace(found, fingerprint=fingerprint) if found else None, words)


def _report(whole: Any) -> LintReport:  # noqa: ANN401 - what JSON gives
    places = [LintPlace(**dict(zip(_PLACE, each, strict=True))) for each in whole["places"]]
    return LintReport(
        findings=tuple(_read(each, [places[at] for at in stands]) for each, stands in whole["findings"]),
        repetition=tuple(
            Repetition(path=path, words=words, repeated=repeated) for path, words, repeated in whole["repetition"]
        ),
        said=tuple(whole["said"]),
        suppressions=suppressions_again(whole["suppressions"]),
        misused=tuple(whole["misused"]),
    )


def _read(whole: Any, places: list[LintPlace]) -> LintFinding:  # noqa: ANN401 - what JSON gives
    given = dict(zip(_FINDING, whole, strict=True))
    given.update(
        rule=LintRule(given["rule"]), level=LintLevel(given["level"]),
        values=tuple(given["values"]), new=tuple(given["new"]),
    )  # fmt: skip
    return LintFinding(place=places[0], others=tuple(places[1:]), **given)
