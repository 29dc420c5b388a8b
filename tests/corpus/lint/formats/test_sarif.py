"""SARIF 2.1.0, by its published schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest

from dedup.corpus.lint.formats.sarif import RULES, render
from dedup.corpus.lint.outcome import BaselineEntry, FileSuppression, JudgedFinding, LintOutcome
from dedup.corpus.lint.record import LintRule, TextSuppression
from dedup.parsing.left_out import Globs
from lint_findings import DRIFT, NOTE, finding, outcome, place

SCHEMA: Final = json.loads((Path(__file__).parents[3] / "support" / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
"""The schema of OASIS, as the package @microsoft/jest-sarif 1.0.0-beta.0 carries it."""

ENTRY = BaselineEntry(fingerprint="0" * 32, rule=LintRule.EXACT, path="docs/b.md", message="m")
COMMENT = TextSuppression(path="docs/b c.md", line=5, directive="off", start=(5, 1), end=None, reason="law")
ROW = FileSuppression(
    file="dedup.toml", key="suppress[0]", folder="/", patterns=(), globs=Globs(), rules=frozenset(LintRule), reason=""
)


def run(made: LintOutcome) -> dict[str, Any]:
    """Render, validate, and give the one run."""
    data = json.loads(render(made))
    jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(data)
    (found,) = data["runs"]
    assert isinstance(found, dict)
    return found


def test_the_schema_refuses_what_is_wrong() -> None:
    """The validator can fail: a level that is none is refused."""
    data = json.loads(render(outcome(DRIFT)))
    data["runs"][0]["results"][0]["level"] = "grave"
    assert list(jsonschema.Draft4Validator(SCHEMA).iter_errors(data))


def test_results() -> None:
    """Places, regions, fingerprints and rank; the other places are related locations."""
    found = run(outcome(DRIFT, NOTE))
    drift, note = found["results"]
    rules = found["tool"]["driver"]["rules"]
    assert (drift["ruleId"], rules[drift["ruleIndex"]]["id"], drift["level"]) == ("differs", "differs", "error")
    location = drift["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "docs/b.md", "uriBaseId": "%SRCROOT%"}
    assert (location["region"]["startColumn"], location["region"]["endColumn"]) == (1, 39)
    (related,) = drift["relatedLocations"]
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "docs/c%20d.md"
    assert related["message"]["text"] == 'Here it is "95.60 %".'
    assert drift["partialFingerprints"] == {"dedupContent/v1": DRIFT.fingerprint}
    assert (drift["rank"], "rank" in note) == (87.5, False)
    assert found["columnKind"] == "unicodeCodePoints"
    assert (found["originalUriBaseIds"].keys(), "baselineState" in drift) == ({"%SRCROOT%"}, False)


def test_every_rule_is_described() -> None:
    """The table of rules has each, in one order with the results."""
    assert list(RULES) == list(LintRule)
    found = run(outcome(*(finding(rule=rule) for rule in LintRule)))
    assert [each["ruleIndex"] for each in found["results"]] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("judged", "state", "kinds", "why"),
    [
        (JudgedFinding(finding=DRIFT), "new", [], []),
        (JudgedFinding(finding=DRIFT, known=ENTRY), "unchanged", ["external"], ["Known in the baseline b.json."]),
        (JudgedFinding(finding=DRIFT, suppressed=(COMMENT,)), "new", ["inSource"], ["law"]),
        (
            JudgedFinding(finding=DRIFT, known=ENTRY, suppressed=(COMMENT, ROW)),
            "unchanged",
            ["inSource", "external", "external"],
            [
                "law",
                "Suppressed by dedup.toml, suppress[0]: every rule in every file.",
                "Known in the baseline b.json.",
            ],
        ),
    ],
)
def test_states(judged: JudgedFinding, state: str, kinds: list[str], why: list[str]) -> None:
    """What is known or suppressed stays in the list, with the reason."""
    (result,) = run(outcome(judged, baseline="b.json"))["results"]
    assert result["baselineState"] == state
    assert [each["kind"] for each in result["suppressions"]] == kinds
    assert [each["justification"] for each in result["suppressions"]] == why


@pytest.mark.parametrize(
    ("path", "root", "artifact"),
    [
        ("docs/ä #?%.md", "", {"uri": "docs/%C3%A4%20%23%3F%25.md", "uriBaseId": "%SRCROOT%"}),
        ("caf\udce9.md", "", {"uri": "caf%E9.md", "uriBaseId": "%SRCROOT%"}),
        ("/r/docs/a.md", "/r", {"uri": "docs/a.md", "uriBaseId": "%SRCROOT%"}),
        ("/other/a b.md", "/r", {"uri": "file:///other/a%20b.md"}),
    ],
)
def test_addresses(path: str, root: str, artifact: dict[str, str]) -> None:
    """A file in the repository has a relative address, another a whole one."""
    (result,) = run(outcome(finding(place=place(path)), root=root))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == artifact


def test_text_is_no_link() -> None:
    """Markdown in a document makes no link to a place of ours."""
    (result,) = run(outcome(finding(message="see [this](1)")))["results"]
    assert "](" not in result["message"]["text"]


def test_what_is_idle_is_notified() -> None:
    """Stale entries, idle suppressions and limits are notifications of the run."""
    found = run(outcome(DRIFT, stale=(ENTRY,), unmatched=(COMMENT,), most_repetition=0.05))
    told = found["invocations"][0]["toolExecutionNotifications"]
    assert [each["level"] for each in told] == ["note", "note", "error", "error", "error"]
    assert told[0]["message"]["text"] == "Stale in the baseline: exact in docs/b.md: m"
    assert found["invocations"][0]["executionSuccessful"] is True
