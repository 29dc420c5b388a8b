"""The articles under `cases`: what comes out, what was changed, and the promises that hold for each of them.

A file holds a line of options, a source, what it condenses to, and one line for each change: the passage's number, the
reason, and the passages that say it. `make cases` writes the last two parts anew; read what differs before keeping it.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from dedup.changes import Announcement, Connective, Copy, EmptySection, OverLength, Stated, Superseded
from dedup.options import Options
from dedup.output.formats import OUTPUTS
from dedup.output.reasons import to_data
from dedup.pipeline import Result, apply_plan, check, condense

if TYPE_CHECKING:
    from dedup.changes import Change

CASES: Final = Path(__file__).parent / "cases"
FAILURES: Final = CASES / "known_failures"
OUTPUT: Final = "---- output ----\n"
CHANGES: Final = "---- changes ----\n"
ENDS: Final = {"lf": "\n", "crlf": "\r\n"}


@dataclass(frozen=True, slots=True)
class Case:
    """A file: what is asked for, and what is to come out."""

    path: Path
    head: str
    options: Options
    format: str
    source: str
    output: str
    changes: str

    def run(self) -> Result:
        """Condense the source as the file asks."""
        return condense(self.source, self.options, format=self.format)


@cache
def once(case: Case) -> Result:
    """Give the result of a case, worked out once for all tests."""
    return case.run()


def load(path: Path) -> Case:
    """Read a case; `format` and `ends` (line ends) on the options line are the harness's, the rest are `Options`."""
    head, _, body = path.read_bytes().decode("utf-8").partition("\n")
    asked = dict(part.split("=") for part in head.removeprefix("options:").split())
    end = ENDS[asked.pop("ends", "lf")]
    form = asked.pop("format", "markdown")
    source, _, rest = body.partition(OUTPUT)
    output, _, changes = rest.partition(CHANGES)
    options = Options(**{name: _value(value) for name, value in asked.items()})
    return Case(path, head, options, form, source.replace("\n", end), output.replace("\n", end), changes)


def _value(text: str) -> Any:  # noqa: ANN401 - options are words, numbers and truth values
    return text if text.isalpha() and text not in ("true", "false") else json.loads(text)


def told(change: Change) -> str:
    """Say a change in one line."""
    reason = change.reason
    line = f"{change.passage} {to_data(reason)['kind']}"
    match reason:
        case Stated(by=by):
            supporting = sorted({evidence.by for evidence in by})
            return f"{line} by {', '.join(map(str, supporting))}"
        case Copy(of=of):
            return f"{line} of {of}"
        case Connective(opener=opener):
            return f"{line} {opener}"
        case OverLength(lost=lost):
            return f"{line} ({len(lost)} lost)"
        case _:
            return line


def again(case: Case, result: Result) -> Options:
    """Give the options that ask the same of the output as the case asks of the source: the same number of words."""
    if case.options.ratio is None:
        return case.options
    return replace(case.options, ratio=None, words=max(1, int(case.options.ratio * result.words_before)))


def rewritten(case: Case) -> str:
    """Give the file as it has to read for the case to pass."""
    result = case.run()
    source, output = (text.replace("\r\n", "\n") for text in (case.source, result.text))
    lines = "".join(f"{told(change)}\n" for change in result.changes)
    return f"{case.head}\n{source}{OUTPUT}{output}{CHANGES}{lines}"


def files(folder: Path) -> list[Any]:
    """Give the cases of a folder as parameters."""
    return [pytest.param(load(path), id=path.stem) for path in sorted(folder.glob("*.md"))]


each_case = pytest.mark.parametrize("case", files(CASES))


@each_case
def test_output(case: Case) -> None:
    """What comes out is what the file says, and so is what was changed."""
    result = once(case)
    assert result.text == case.output
    assert [told(change) for change in result.changes] == case.changes.splitlines()


@each_case
def test_stable(case: Case) -> None:
    """Condensing the output again changes nothing."""
    result = once(case)
    assert condense(result.text, again(case, result), format=case.format).text == result.text


@each_case
def test_replayable(case: Case) -> None:
    """The plan, applied to the source, gives the same text and the same plan but for what was suggested."""
    result = once(case)
    replayed = apply_plan(case.source, result.plan())
    assert replayed.text == result.text
    assert replayed.plan() == replace(result, suggestions=()).plan()


EXCUSED: Final = Announcement | EmptySection | OverLength | Superseded
"""Reasons for which what went need not be said."""


@each_case
def test_verified(case: Case) -> None:
    """No finding breaks the promise, and a fresh check names nothing lost but what the run named or left out."""
    result = once(case)
    assert [finding for finding in result.findings if finding.broken] == []
    out = {change.passage for change in result.changes if isinstance(change.reason, EXCUSED)}
    out |= {passage for finding in result.findings if finding.kind == "lost" for passage in finding.passages}
    found = check(case.source, result.text, replace(case.options, language=result.draft.document.language))
    lost = {passage for finding in found if finding.kind == "lost" for passage in finding.passages}
    assert lost <= out or case.path.stem in DOUBTED
    assert not any(finding.broken for finding in found)


DOUBTED: Final = frozenset({"no_chain", "procedure_steps_may_go"})
"""Cases in which the check asks an editor: it trusts neither a claim said by two passages nor a step said elsewhere."""


@each_case
def test_renders(case: Case) -> None:
    """Every format, the explanation and the plan can be written, and each removal is explained."""
    result = once(case)
    for form in OUTPUTS:
        # What does not change has no difference.
        assert bool(result.render(form).strip()) is (form != "diff" or bool(result.changes)), form
    assert json.loads(result.render("json"))
    _, _, verbatim = result.explain().partition("\nVerbatim:\n")
    told_of = result.explain().count(": removed: ") + verbatim.partition("\n\n")[0].count(" = ")
    assert told_of == sum(change.text is None for change in result.changes)


@each_case
def test_deterministic(case: Case) -> None:
    """A second run gives the same plan and the same findings."""
    one, other = once(case), case.run()
    assert one.plan() == other.plan()
    assert one.findings == other.findings


@each_case
def test_the_proof_stands(case: Case) -> None:
    """Whatever is named as saying a claim of a removed passage stays, and each claim is named at most once."""
    result = once(case)
    kept = set(result.draft.kept())
    claims = {(claim.passage, claim.span) for claim in result.claims}
    for change in result.changes:
        match change.reason:
            case Stated(by=by):
                assert {evidence.by for evidence in by} <= kept
                own = {claim for claim in claims if claim[0] == change.passage}
                assert {(change.passage, evidence.claim) for evidence in by} <= own
                assert len({evidence.claim for evidence in by}) == len(by) > 0
            case Copy(of=of):
                assert of in kept
            case _:
                pass


@pytest.mark.parametrize("case", files(FAILURES))
@pytest.mark.xfail(strict=True, raises=AssertionError, reason="known failure; one that passes moves to the cases above")
def test_known_failures(case: Case) -> None:
    """What ought to come out does not yet."""
    assert case.run().text == case.output


def test_there_are_enough_cases() -> None:
    """Thirty at least, and each kind of change that condensing makes has one."""
    cases = [load(path) for path in CASES.glob("*.md")]
    assert len(cases) >= 30
    lines = {line.split(" ", 1)[1] for case in cases for line in case.changes.splitlines()}
    made = {"Stated": "stated", "Copy": "copy", "OverLength": "over length", "Connective": "connective"}
    made |= {Announcement.__name__: "announcement", EmptySection.__name__: "empty section", "Superseded": "superseded"}
    assert [kind for kind in made.values() if not any(line.startswith(kind) for line in lines)] == []


if __name__ == "__main__":
    for file in map(Path, sys.argv[1:] or map(str, sorted(CASES.glob("*.md")))):
        file.write_bytes(rewritten(load(file)).encode("utf-8"))
