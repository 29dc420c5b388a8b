"""Baselines are read strictly, compared by content and written whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from dedup.corpus.lint.baseline import Baseline, entries_of, read_baseline, refuse_other_file, renewed, write_baseline
from dedup.corpus.lint.outcome import BaselineEntry
from dedup.corpus.lint.record import LintRule
from dedup.errors import InputError, OutputError
from dedup.output.write_guard import WriteGuard
from lint_findings import DRIFT, finding, place

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = {"fingerprint": "0" * 31 + "1", "rule": "exact", "path": "docs/b.md", "message": "m"}


def entry(number: int, reason: str = "") -> BaselineEntry:
    """Make an entry."""
    return BaselineEntry(
        fingerprint=f"{number:032x}", rule=LintRule.EXACT, path="docs/b.md", message="m", reason=reason
    )


def test_written_and_read(tmp_path: Path) -> None:
    """What is written is read again, with paths from the baseline's folder, in the order of files."""
    path = tmp_path / "known.json"
    findings = [(DRIFT, entry(2, "agreed")), (finding(place=place(str(tmp_path / "docs" / "a\udce9.md"))), None)]
    write_baseline(path, renewed(findings, str(tmp_path)))
    found = read_baseline(path)
    assert found.folder == str(tmp_path)
    assert [(each.fingerprint[-1], each.reason) for each in found.entries if each.reason] == [("2", "agreed")]
    assert "docs/a\\udce9.md" in [each.path for each in found.entries]
    assert json.loads(path.read_text("utf-8"))["version"] == 1


@pytest.mark.parametrize(
    ("numbers", "entries", "known"),
    [
        ([1, 2], [1], [True, False]),
        ([1, 1], [1], [True, False]),
        ([1, 1], [1, 1], [True, True]),
        ([2], [1], [False]),
        ([], [1], []),
    ],
    ids=["one new", "a further copy", "two known", "another", "none left"],
)
def test_what_is_known(numbers: list[int], entries: list[int], known: list[bool]) -> None:
    """One entry stands for one finding of its content."""
    baseline = Baseline(file="b.json", folder="", entries=tuple(map(entry, entries)))
    found = entries_of([finding(number=number) for number in numbers], baseline)
    assert [each is not None for each in found] == known


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1, column 1: is no baseline of this version: is no JSON"),
        ("{", "is no JSON"),
        ("[]", "$: must be an object, got []"),
        ('{"findings": []}', "$: lacks 'version'"),
        ('{"version": 2, "findings": []}', "$.version: must be a whole number from 1 to 1, got 2"),
        ('{"version": 1, "findings": {}}', "$.findings: must be an array"),
        ('{"version": 1, "findings": [], "x": 1}', "$.x: is unknown here; known are version, findings"),
        ('{"version": 1, "version": 1, "findings": []}', "the name 'version' stands twice"),
        (json.dumps({"version": 1, "findings": [{**ENTRY, "rule": "same"}]}), "$.findings[0].rule: must be of differs"),
        (json.dumps({"version": 1, "findings": [{**ENTRY, "fingerprint": "0" * 31}]}), "must be 32 hexadecimal digits"),
        (json.dumps({"version": 1, "findings": [{**ENTRY, "fingerprint": "G" * 32}]}), "must be 32 hexadecimal digits"),
        (json.dumps({"version": 1, "findings": [{**ENTRY, "reason": 1}]}), "$.findings[0].reason: must be a string"),
    ],
)
def test_what_is_no_baseline(tmp_path: Path, text: str, said: str) -> None:
    """Each fault names the file, the place and what to do."""
    path = tmp_path / "b.json"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        read_baseline(path)
    assert str(caught.value).startswith(str(path))
    assert said in str(caught.value)
    assert "--write-baseline" in str(caught.value)


def test_what_cannot_be_read(tmp_path: Path) -> None:
    """A baseline that is missing, a folder, or not UTF-8 is refused."""
    with pytest.raises(InputError, match="there is no such baseline; write one with --write-baseline"):
        read_baseline(tmp_path / "none.json")
    with pytest.raises(InputError, match="the baseline cannot be read"):
        read_baseline(tmp_path)
    (tmp_path / "b.json").write_bytes(b"\xff")
    with pytest.raises(InputError, match="not UTF-8"):
        read_baseline(tmp_path / "b.json")


@pytest.mark.parametrize("there", [None, "", '{"version": 1, "findings": []}', '{"version": 9, "findings": 1}'])
def test_written_over(tmp_path: Path, there: str | None) -> None:
    """A baseline takes the place of one, of an empty file and of nothing."""
    path = tmp_path / "b.json"
    if there is not None:
        path.write_text(there)
    write_baseline(path, [])
    assert read_baseline(path).entries == ()


@pytest.mark.parametrize("there", ["# Notes\n", "{}", '{"version": 1}', "[1]"])
def test_other_files_stay(tmp_path: Path, there: str) -> None:
    """What is no baseline is never written over."""
    path = tmp_path / "b.json"
    path.write_text(there)
    with pytest.raises(OutputError, match="is no baseline; name another file"):
        refuse_other_file(path)
    with pytest.raises(OutputError, match="is no baseline"):
        write_baseline(path, [])
    assert path.read_text() == there


def test_sources_stay(tmp_path: Path) -> None:
    """A baseline is not written over what is read."""
    path = tmp_path / "a.md"
    path.write_text("")
    with pytest.raises(OutputError, match="is the input itself"):
        write_baseline(path, [], guard=WriteGuard.over([path]))


def test_order_does_not_matter(tmp_path: Path) -> None:
    """The same findings in another order give the same bytes."""
    findings: list[tuple[Any, None]] = [(finding(number=number), None) for number in (3, 1, 2)]
    assert renewed(findings, str(tmp_path)) == renewed(findings[::-1], str(tmp_path))
