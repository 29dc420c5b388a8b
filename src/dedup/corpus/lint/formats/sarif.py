"""Write an outcome as SARIF 2.1.0, the format of code scanning."""

from __future__ import annotations

from os import fsencode
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import quote

from dedup.corpus.lint.formats.wording import detail, path_from, relation, share_said
from dedup.corpus.lint.record import LintRule, TextSuppression
from dedup.output.visible import json_text, shown_name

if TYPE_CHECKING:
    from dedup.corpus.lint.outcome import JudgedFinding, LintOutcome, Suppression
    from dedup.corpus.lint.record import LintPlace

__all__ = ["render"]

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

BASE: Final = "%SRCROOT%"
"""The name by which viewers know the root of the sources; where it lies they know themselves."""

FINGERPRINT: Final = "dedupContent/v1"
"""Names the way fingerprints are made: another way is another version."""

RULES: Final = MappingProxyType(
    {
        LintRule.DIFFERS: (
            "Two passages say the same of different figures, dates, versions, names or defaults, or the contrary",
            "At most one of them is right: correct the other, or let one place say it and the others link to it.",
            "warning",
        ),
        LintRule.EXACT: (
            "Two passages are the same words",
            "Copies drift apart. Keep one, and link to it or include it from the other places.",
            "note",
        ),
        LintRule.NEAR_DUPLICATE: (
            "Two passages have nearly the same words",
            "Keep the better one, with what only the other says.",
            "note",
        ),
        LintRule.RESTATED: (
            "A passage says in other words what another says",
            "Cut it down to what is new in it, or link to the other place.",
            "note",
        ),
        LintRule.BOILERPLATE: (
            "Many copies of one passage",
            "Keep it in one place and include it from there.",
            "note",
        ),
    }
)
"""Of each rule what it says, what to do, and how grave it mostly is."""

Files: TypeAlias = dict[str, tuple[str, dict[str, str]]]
"""Of each file, by the path of its places, the name from the root and the address."""


def render(outcome: LintOutcome) -> str:
    """Give one run with every finding; what is known or suppressed is marked as that."""
    from dedup import __version__ as version

    found = [place for each in outcome.findings for place in (each.finding.place, *each.finding.others)]
    used = [each for judged in outcome.findings for each in judged.suppressed if isinstance(each, TextSuppression)]
    files = {path: _file(outcome.root, path) for path in {each.path for each in found} | {each.path for each in used}}
    driver = {
        "name": "dedup",
        "version": version,
        "rules": [
            {
                "id": rule.value,
                "name": "".join(part.capitalize() for part in rule.split("-")),
                "shortDescription": {"text": f"{short}."},
                "fullDescription": {"text": f"{short}. {advice}"},
                "help": {"text": advice},
                "defaultConfiguration": {"level": level},
            }
            for rule, (short, advice, level) in RULES.items()
        ],
    }
    run = {
        "tool": {"driver": driver},
        # Columns count characters, those beyond U+FFFF as one.
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {BASE: {"description": {"text": "The root of the repository."}}},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notifications(outcome)}],
        "results": [_result(outcome, each, files) for each in outcome.findings],
    }
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _file(root: str, path: str) -> tuple[str, dict[str, str]]:
    """Give the name of a file from the root, and its address."""
    named = path_from(root, path)
    quoted = quote(fsencode(named))
    if PurePath(named).is_absolute():
        return named, {"uri": f"file://{quoted}"}
    return named, {"uri": quoted, "uriBaseId": BASE}


def _result(outcome: LintOutcome, judged: JudgedFinding, files: Files) -> dict[str, Any]:
    finding = judged.finding
    places = tuple(f"{files[each.path][0]} line {each.line}" for each in finding.others)
    result: dict[str, Any] = {
        "ruleId": finding.rule.value,
        "ruleIndex": list(RULES).index(finding.rule),
        "kind": "fail",
        "level": finding.level.value,
        "message": {"text": _unlinked(f"{relation(finding, places).capitalize()}: {detail(finding)}")},
        "locations": [{"physicalLocation": _location(finding.place, files)}],
        "relatedLocations": [
            {
                "id": number,
                "physicalLocation": _location(each, files),
                "message": {"text": _unlinked(_told(finding.values, number) or "The other place.")},
            }
            for number, each in enumerate(finding.others, start=1)
        ],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "suppressions": _suppressions(outcome, judged, files),
        "properties": {"words": finding.words, "values": list(finding.values), "new": list(finding.new)},
    }
    if finding.probability is not None:
        result["rank"] = round(finding.probability * 100, 1)
    if outcome.baseline:
        result["baselineState"] = "unchanged" if judged.known else "new"
    return result


def _told(values: tuple[str, ...], number: int) -> str:
    return f'Here it is "{values[number]}".' if number < len(values) else ""


def _location(place: LintPlace, files: Files) -> dict[str, Any]:
    return {
        "artifactLocation": files[place.path][1],
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
            "snippet": {"text": place.text},
        },
    }


def _suppressions(outcome: LintOutcome, judged: JudgedFinding, files: Files) -> list[dict[str, Any]]:
    found = [_suppression(each, files) for each in judged.suppressed]
    if judged.known:
        reason = judged.known.reason or f"Known in the baseline {outcome.baseline}."
        found.append({"kind": "external", "status": "accepted", "justification": reason})
    return found


def _suppression(each: Suppression, files: Files) -> dict[str, Any]:
    told = {"status": "accepted", "justification": shown_name(each.reason or f"Suppressed by {each.where}.")}
    if isinstance(each, TextSuppression):
        region = {"startLine": each.line}
        location = {"physicalLocation": {"artifactLocation": files[each.path][1], "region": region}}
        return {"kind": "inSource", **told, "location": location}
    return {"kind": "external", **told}


def _notifications(outcome: LintOutcome) -> list[dict[str, Any]]:
    stale = [f"Stale in the baseline: {each.rule} in {each.path}: {each.message}" for each in outcome.stale]
    idle = [f"This suppression took nothing out: {each.where}" for each in outcome.unmatched]
    over = [
        f"{share_said(each)} {f'of {each.path}' if each.path else 'of all files'} said elsewhere as well"
        for each in outcome.over_limit
    ]
    told = [*((text, "note") for text in (*stale, *idle)), *((text, "error") for text in over)]
    return [{"level": level, "message": {"text": _unlinked(shown_name(text))}} for text, level in told]


def _unlinked(text: str) -> str:
    """Part what a viewer would take for a link to one of our own locations."""
    return text.replace("](", "] (")
