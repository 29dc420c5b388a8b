"""Write an outcome as JUnit XML, which build servers show as tests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from dedup.corpus.lint.formats.wording import detail, from_root, headline, share_said, shown_place
from dedup.output.visible import shown_name

if TYPE_CHECKING:
    from dedup.corpus.lint.outcome import JudgedFinding, LintOutcome
    from dedup.corpus.lint.record import Repetition

__all__ = ["render"]

_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 does not have, not even escaped."""


def render(outcome: LintOutcome) -> str:
    """Give a test for each finding, for each file without one, and for each limit that is exceeded.

    A test fails where its finding fails the run, and is skipped where the finding is known or suppressed.
    """
    outcome = from_root(outcome)
    suite = Element("testsuite", name="dedup lint")
    for each in outcome.findings:
        _finding(suite, outcome, each)
    found = {each.finding.place.path for each in outcome.findings}
    for repetition in outcome.repetition:
        if repetition.path not in found:
            _case(suite, repetition.path, "nothing found")
    for repetition in outcome.over_limit:
        _limit(suite, outcome, repetition)
    cases = list(suite)
    counts = {
        "tests": len(cases),
        "failures": sum(case.find("failure") is not None for case in cases),
        "errors": 0,
        "skipped": sum(case.find("skipped") is not None for case in cases),
    }
    for name, count in counts.items():
        suite.set(name, str(count))
    root = Element("testsuites", name="dedup lint")
    root.append(suite)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _finding(suite: Element, outcome: LintOutcome, judged: JudgedFinding) -> None:
    finding = judged.finding
    name = f"{finding.rule} at line {finding.place.line} ({finding.fingerprint[:8]})"
    case = _case(suite, finding.place.path, name)
    case.set("line", str(finding.place.line))
    if not judged.active:
        SubElement(case, "skipped", message=_allowed(judged.why_quiet))
    said = "\n".join(
        (
            f"{shown_place(finding.place)}: {finding.place.text}",
            *(f"{shown_place(other)}: {other.text}" for other in finding.others),
            detail(finding),
        )
    )
    if outcome.fails(judged):
        failure = SubElement(case, "failure", type=finding.rule.value, message=_allowed(headline(finding)))
        failure.text = _allowed(said)
    else:
        SubElement(case, "system-out").text = _allowed(said)


def _limit(suite: Element, outcome: LintOutcome, repetition: Repetition) -> None:
    case = _case(suite, repetition.path or "all files", "repetition")
    message = f"{share_said(repetition)} said elsewhere as well, more than {outcome.most_repetition or 0:.4g} of them"
    SubElement(case, "failure", type="repetition", message=message)


def _case(suite: Element, path: str, name: str) -> Element:
    return SubElement(suite, "testcase", classname=_allowed(path), name=_allowed(name), file=_allowed(path))


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("", shown_name(text))
