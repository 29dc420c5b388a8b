"""The samples come out as the files beside them say, and what their fact lists name is still said."""

from __future__ import annotations

import difflib
import json
import re
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from dedup.changes import FindingKind
from dedup.pipeline import Result, check, condense, condense_file

SAMPLES: Final = Path(__file__).parents[1] / "samples"
NAMES: Final = ("allotments.md", "ferry.md", "heater.txt", "kratom.txt")
STRAIGHT: Final = str.maketrans("‘’“”\u00a0–", "''\"\" -")

each_sample = pytest.mark.parametrize("name", NAMES)


@cache
def result(name: str) -> Result:
    """Condense a sample, once for all tests."""
    return condense_file(SAMPLES / name)


def facts(name: str) -> list[dict[str, Any]]:
    """Give the facts of a sample."""
    listed: list[dict[str, Any]] = json.loads((SAMPLES / f"{Path(name).stem}_facts.json").read_text(encoding="utf-8"))
    return listed


def sentences(found: Result) -> list[str]:
    """Give the sentences that stay."""
    texts = (found.draft.text(passage.index) for passage in found.draft.passages if passage.prose)
    return [text.translate(STRAIGHT) for text in texts if text is not None]


def stated(fact: dict[str, Any], among: list[str]) -> bool:
    """Say whether one sentence matches every pattern of one of the fact's alternatives."""
    return any(
        all(re.search(pattern, sentence, re.IGNORECASE) for pattern in alternative)
        for alternative in fact["any_of"]
        for sentence in among
    )


def test_every_sample_is_tested() -> None:
    """Each text beside a fact list is in the list of this file."""
    assert sorted(path.name.removesuffix("_facts.json") for path in SAMPLES.glob("*_facts.json")) == [
        name.rpartition(".")[0] for name in NAMES
    ]


@each_sample
def test_regenerated(name: str) -> None:
    """`make samples` would change nothing."""
    stem, _, ending = name.rpartition(".")
    before = (SAMPLES / f"{stem}.condensed.{ending}").read_text(encoding="utf-8")
    after = result(name).text
    changed = difflib.unified_diff(before.splitlines(), after.splitlines(), "in samples/", "now", lineterm="", n=0)
    assert after == before, "the output changed; if that is meant, run make samples\n" + "\n".join(changed)


@each_sample
def test_facts_are_kept(name: str) -> None:
    """Every fact but at most one is still said."""
    kept = sentences(result(name))
    lost = [f"{fact['id']} {fact['claim']}" for fact in facts(name) if not stated(fact, kept)]
    assert len(lost) <= 1, "\n".join(lost)


@each_sample
def test_every_fact_is_in_the_source(name: str) -> None:
    """The fact list speaks of this text: before anything is removed each fact is found."""
    passages = [passage.text.translate(STRAIGHT) for passage in result(name).draft.passages if passage.prose]
    assert [fact["id"] for fact in facts(name) if not stated(fact, passages)] == []


@each_sample
def test_shorter(name: str) -> None:
    """Each sample repeats itself, and at least a tenth of its words can go."""
    assert result(name).words_after <= 0.91 * result(name).words_before


@each_sample
def test_checked(name: str) -> None:
    """No finding breaks the promise; a check that knows nothing of the run asks an editor once in 150 words at most."""
    found = result(name)
    source = (SAMPLES / name).read_text(encoding="utf-8")
    assert [finding for finding in found.findings if finding.broken] == []
    kinds = [finding.kind for finding in check(source, found.text, name=name)]
    assert not {"dangling", "note"} & set(kinds)
    assert kinds.count(FindingKind.LOST) <= found.words_after / 150


@each_sample
def test_stable(name: str) -> None:
    """Condensing the condensed sample changes nothing."""
    once = result(name).text
    assert condense(once, name=name).text == once


@pytest.mark.parametrize("ratio", [0.6, 0.4])
@each_sample
def test_budget(name: str, ratio: float) -> None:
    """A length asked for is kept to, and the words are used: at most one sentence of average length is missing."""
    from dedup.options import Options

    found = condense_file(SAMPLES / name, Options(ratio=ratio))
    allowed = int(ratio * found.words_before)
    assert allowed - 25 <= found.words_after <= allowed


def test_the_readme_quotes_the_sample_as_it_is() -> None:
    """The facts at the top of the README are those of the sample condensed, and the sentence that goes is said again.

    What else it shows of the sample is run by `test_examples.py`.
    """
    found = result("ferry.md")
    kept = sum(stated(fact, sentences(found)) for fact in facts("ferry.md"))
    page = (SAMPLES.parent / "README.md").read_text(encoding="utf-8")
    assert f"{kept} of its {len(facts('ferry.md'))} facts" in page
    before, after = (re.findall(rf"^{sign} \.\.\. (.*)$", page, re.MULTILINE)[0] for sign in "<>")
    (gone,) = [each.text for each in found.draft.passages if each.text in before and each.text not in after]
    assert before.replace(f"{gone} ", "") == after
    assert gone.rstrip(".") in found.text
