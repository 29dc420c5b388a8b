"""A finding is said at each of its places, with the level of the finding and the other places beside it."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types
from pygls.workspace import PositionCodec

from dedup.corpus.lint.lsp.linter import LintedTree
from dedup.corpus.lint.lsp.remarks import remarks_on
from dedup.corpus.lint.outcome import BaselineEntry, JudgedFinding
from dedup.corpus.lint.record import LintLevel, LintRule, TextSuppression
from lint_findings import DRIFT, FERRY, NOTE, finding, outcome, place

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dedup.corpus.lint.lsp.remarks import Remark, TreeRemarks
    from dedup.corpus.lint.record import LintFinding


class WrittenLinter:
    """Finds what is written down."""

    def __init__(self, *findings: LintFinding | JudgedFinding, suppressions: tuple[TextSuppression, ...] = ()) -> None:
        """Write it down."""
        self.outcome = outcome(*findings, suppressions=suppressions)

    def lint(self, root: Path, unsaved: Mapping[str, str]) -> LintedTree:
        """Give what is written down."""
        del root, unsaved
        return LintedTree(outcome=self.outcome, encoding="cp1252", language="en", said=("left out: 1 hidden file",))

    def told(self, error: BaseException) -> str:
        """Say nothing of errors, of which there are none."""
        raise error

    def is_empty(self, root: Path, error: BaseException) -> bool:
        """Say nothing of errors."""
        del root
        raise error


def remarks(folder: Path, linter: WrittenLinter) -> TreeRemarks:
    """Say what is found in a folder."""
    return remarks_on(linter, folder, {}, PositionCodec())


def on(found: TreeRemarks, path: Path) -> tuple[Remark, ...]:
    """Give the remarks on a file."""
    return found.by_file.get(str(path), ())


@pytest.mark.parametrize(
    ("level", "severity"),
    [
        (LintLevel.NOTE, types.DiagnosticSeverity.Information),
        (LintLevel.WARNING, types.DiagnosticSeverity.Warning),
        (LintLevel.ERROR, types.DiagnosticSeverity.Error),
    ],
)
def test_levels(tmp_path: Path, level: LintLevel, severity: types.DiagnosticSeverity) -> None:
    """A note is for information, the others are what they are called."""
    found = remarks(tmp_path, WrittenLinter(replace(DRIFT, level=level)))
    assert {each.diagnostic.severity for each in on(found, tmp_path / "docs" / "b.md")} == {severity}
    assert (found.language, found.said) == ("en", ("left out: 1 hidden file",))


def test_each_place_names_the_others(tmp_path: Path) -> None:
    """Values and places are in the order of the place that is looked at."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "b.md").write_text("\n" * 6 + "The service is up 95.40 % of the time.\n", encoding="utf-8")
    other = "Über The service is up 95.60 % of the time.\n"
    (tmp_path / "docs" / "c d.md").write_bytes(b"\n" * 39 + other.encode("cp1252"))
    found = remarks(tmp_path, WrittenLinter(DRIFT))
    b, c = tmp_path / "docs" / "b.md", tmp_path / "docs" / "c d.md"
    assert found.files == {str(b), str(c)}
    (one,), (two,) = on(found, b), on(found, c)
    assert one.diagnostic.message.startswith('differs from docs/c d.md:40:5: "95.40 %" / "95.60 %": ')
    assert two.diagnostic.message.startswith('differs from docs/b.md:7:1: "95.60 %" / "95.40 %": ')
    assert (one.diagnostic.range.start, two.diagnostic.range.start) == (types.Position(6, 0), types.Position(39, 4))
    assert one.others == (types.Location(c.as_uri(), two.diagnostic.range),)
    (related,) = two.diagnostic.related_information or ()
    assert related.message == "here it is '95.40 %': \"The service is up 95.40 % of the time.\""
    assert found.uris[str(c)] == c.as_uri()


def test_a_restatement_is_said_from_both_sides(tmp_path: Path) -> None:
    """The place that says more restates the other one, which is restated by it; only the first would lose something."""
    one, two = place("b.md", text="Dogs travel free of charge, and so do cats."), place("a.md", 12, "Dogs travel free.")
    found = remarks(tmp_path, WrittenLinter(replace(NOTE, place=one, others=(two,), new=("so do cats",))))
    (fuller,), (said,) = on(found, tmp_path / "b.md"), on(found, tmp_path / "a.md")
    assert fuller.diagnostic.message.startswith("restates a.md:12:1: ")
    assert said.diagnostic.message.startswith("restated by b.md:3:1: ")
    assert (fuller.more, said.more) == (("so do cats",), ())


def test_only_what_stands_is_said(tmp_path: Path) -> None:
    """Neither what is known nor what is suppressed, nor at a place that a comment takes out of a larger finding."""
    known = BaselineEntry(fingerprint="", rule=LintRule.EXACT, path="", message="")
    comment = TextSuppression(path="a.md", line=1, directive="off", start=(1, 1), end=None, reason="")
    larger = finding(place=place("a.md"), others=(place("b.md"), place("c.md")))
    quiet = (
        JudgedFinding(finding=finding(place=place("d.md"), others=(place("e.md"),)), known=known),
        JudgedFinding(finding=finding(place=place("f.md"), others=(place("a.md"),)), suppressed=(comment,)),
    )
    found = remarks(tmp_path, WrittenLinter(larger, *quiet, suppressions=(comment,)))
    assert sorted(os.path.basename(each) for each in found.by_file) == ["b.md", "c.md"]  # noqa: PTH119 - a key


@pytest.mark.parametrize("name", ["gone.md", "a.docx"])
def test_a_file_without_a_text(tmp_path: Path, name: str) -> None:
    """Of a file that is gone, or is no text that an editor shows, the beginning is named."""
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    found = remarks(tmp_path, WrittenLinter(finding(place=place(name), others=(place("b.md"),))))
    (remark,) = on(found, tmp_path / name)
    assert remark.span is None
    assert remark.diagnostic.range == types.Range(types.Position(0, 0), types.Position(0, 0))


def test_many_places(tmp_path: Path) -> None:
    """A diagnostic names no more than twenty other places."""
    copies = tuple(place(f"{number}.md") for number in range(30))
    found = remarks(tmp_path, WrittenLinter(finding(rule=LintRule.BOILERPLATE, place=copies[0], others=copies[1:])))
    (remark,) = on(found, tmp_path / "29.md")
    assert len(remark.diagnostic.related_information or ()) == len(remark.others) == 20
    assert remark.diagnostic.message.startswith("repeated at 0.md:3:1, 1.md:3:1, 2.md:3:1 and 26 more: ")
    assert FERRY in remark.diagnostic.message
