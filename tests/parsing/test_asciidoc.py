"""AsciiDoc is read with its structure, each block at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run
from dedup.parsing.asciidoc import parse
from reading_blocks import shown

if TYPE_CHECKING:
    from pathlib import Path


def read(source: str) -> list[tuple[int, str, int, str]]:
    """Give what is shown of each passage."""
    return shown(parse(source, "a.adoc"))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("One\ntwo. Three.\n", [(1, "paragraph", 0, "One two."), (2, "paragraph", 0, "Three.")]),
        ("= Title\nAnn <a@b.c>\n:toc:\n\n== A\n\nText here.\n\n=== B\n", [
            (1, "title", 1, "Title"), (5, "heading", 2, "A"), (7, "paragraph", 0, "Text here."),
            (9, "heading", 3, "B")]),
        ("Old\n---\n\nText here.\n", [(1, "heading", 2, "Old"), (4, "paragraph", 0, "Text here.")]),
        ("* One.\n** In\nlines.\n* [x] Two.\n\nText.\n", [
            (1, "item", 1, "One."), (2, "item", 2, "In lines."), (4, "item", 1, "Two."), (6, "paragraph", 0, "Text.")]),
        (". One.\n+\nMore.\n\n1. Two.\n- Three.\n", [
            (1, "item", 1, "One."), (3, "quote", 0, "More."), (5, "item", 2, "Two."), (6, "item", 3, "Three.")]),
        ("NOTE: Mind it.\n\n[TIP]\nSo.\n", [(1, "quote", 0, "Mind it."), (4, "quote", 0, "So.")]),
        ("[source,py]\n----\nx = 1\n\n== no\n----\n", [(2, "code", 0, "---- x = 1 == no ----")]),
        ("[source]\nx = 1\n\n....\na\n....\n\n indented\n", [
            (2, "code", 0, "x = 1"), (4, "code", 0, ".... a ...."), (8, "code", 0, "indented")]),
        (".Title\n====\nAn example.\n\n* listed\n====\nText.\n", [
            (3, "quote", 0, "An example."), (5, "quote", 0, "listed"), (7, "paragraph", 0, "Text.")]),
        ("|===\n|a |b\n\n|1 |2\n|===\n", [(2, "table", 0, "|a |b |1 |2")]),
        ("Term:: Its meaning.\nOther::\n  More.\n", [(1, "quote", 0, "Its meaning."), (2, "quote", 0, "More.")]),
        ("////\nhidden\n////\n// line\n:a: b\nimage::x[]\nifdef::y[]\n'''\n\nText.\n", [(10, "paragraph", 0, "Text.")]),
        ("Use std::vector here.\n", [(1, "paragraph", 0, "Use std::vector here.")]),
        ("----\nnever ended\n", [(1, "code", 0, "---- never ended")]),
        ("", []),
    ],
)  # fmt: skip
def test_blocks(source: str, found: list[tuple[int, str, int, str]]) -> None:
    """Headings of both kinds, lists, delimited blocks, tables, admonitions and descriptions."""
    assert read(source) == found


def test_condensed(tmp_path: Path) -> None:
    """A sentence that is said again goes, all else stays as it was."""
    source = (
        "= Harbour\n:toc:\n\nThe ferry leaves from the north pier\nat noon every day. It is red.\n\n"
        "NOTE: Mind the tide.\n\n"
        "* Every day at noon the ferry leaves from the north pier.\n* Dogs travel _free_.\n"
    )
    (tmp_path / "a.adoc").write_text(source)
    done = run("condense", tmp_path / "a.adoc", "-o", tmp_path / "b.adoc")
    assert done.exit_code == 0, done.stderr
    short = source.replace("* Every day at noon the ferry leaves from the north pier.\n", "")
    assert (tmp_path / "b.adoc").read_text() == short
