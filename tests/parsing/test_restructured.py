"""reStructuredText is read with its structure, each block at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run
from dedup.parsing.restructured import parse
from reading_blocks import shown

if TYPE_CHECKING:
    from pathlib import Path


def read(source: str) -> list[tuple[int, str, int, str]]:
    """Give what is shown of each passage."""
    return shown(parse(source, "a.rst"))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("One\ntwo. Three.\n", [(1, "paragraph", 0, "One two."), (2, "paragraph", 0, "Three.")]),
        ("=====\nTitle\n=====\n\nA\n-\n\nText here.\n\nB\n~~~\n", [
            (1, "title", 1, "Title"), (5, "heading", 2, "A"), (8, "paragraph", 0, "Text here."),
            (10, "heading", 3, "B")]),
        ("- One.\n- Two\n  lines.\n\n  More.\n\n  1. In.\n", [
            (1, "item", 1, "One."), (2, "item", 1, "Two lines."), (5, "paragraph", 0, "More."), (7, "item", 2, "In.")]),
        (".. note::\n\n   Mind it.\n", [(3, "quote", 0, "Mind it.")]),
        (".. warning:: Mind it.\n", [(1, "quote", 0, "Mind it.")]),
        # What Sphinx has and docutils has not.
        (".. versionadded:: 3.1\n   It came.\n\nText.\n", [(2, "quote", 0, "It came."), (4, "paragraph", 0, "Text.")]),
        (".. py:function:: f(x)\n   :async:\n\n   Sends it.\n\n   .. deprecated:: 2\n      Gone.\n", [
            (4, "quote", 0, "Sends it."), (7, "quote", 0, "Gone.")]),
        (".. code-block:: python\n   :linenos:\n   :emphasize-lines: 1\n\n   x = 1\n\n   y\n", [
            (5, "code", 0, "x = 1 y")]),
        (".. toctree::\n   :maxdepth: 2\n\n   one\n   two\n\nText.\n", [
            (4, "code", 0, "one two"), (7, "paragraph", 0, "Text.")]),
        ("So::\n\n   x = 1\n\nText.\n", [
            (1, "paragraph", 0, "So::"), (3, "code", 0, "x = 1"), (5, "paragraph", 0, "Text.")]),
        (">>> 1 + 1\n2\n", [(1, "code", 0, ">>> 1 + 1 2")]),
        ("Term\n   Its meaning.\n", [(1, "quote", 0, "Term"), (2, "quote", 0, "Its meaning.")]),
        (":param x: the thing\n", [(1, "quote", 0, "the thing")]),
        ("+---+---+\n| a | b |\n+---+---+\n\n==  ==\na   b\n==  ==\n1   2\n==  ==\n", [
            (1, "table", 0, "+---+---+ | a | b | +---+---+"), (5, "table", 0, "== == a b == == 1 2 == ==")]),
        (".. comment\n\n.. _a: http://b\n\n.. |x| image:: y.png\n\nText with :ref:`x` and |x|.\n", [
            (7, "paragraph", 0, "Text with :ref:`x` and |x|.")]),
        (".. [1] A note.\n\nText [1]_.\n", [(1, "quote", 0, "A note."), (3, "paragraph", 0, "Text [1]_.")]),
        (".. include:: /etc/passwd\n\n.. raw:: html\n   :file: /etc/passwd\n\nText.\n", [(6, "paragraph", 0, "Text.")]),
        ("", []),
    ],
)  # fmt: skip
def test_blocks(source: str, found: list[tuple[int, str, int, str]]) -> None:
    """Headings, lists, directives, code, tables and notes; files that it names are not read."""
    assert read(source) == found


def test_a_text_changes_nothing_for_others() -> None:
    """The role that a text makes its own default is not that of the next one."""
    before = read("A `b` c.\n")
    read(".. default-role:: math\n\nA `b` c.\n")
    assert read("A `b` c.\n") == before


def test_condensed(tmp_path: Path) -> None:
    """A sentence that is said again goes, all else stays as it was."""
    source = (
        "Harbour\n=======\n\nThe ferry leaves from the north pier\nat noon every day. It is red.\n\n.. note::\n\n"
        "   Mind the tide.\n\n- Every day at noon the ferry leaves from the north pier.\n- Dogs travel *free*.\n"
    )
    (tmp_path / "a.rst").write_text(source)
    done = run("condense", tmp_path / "a.rst", "-o", tmp_path / "b.rst")
    assert done.exit_code == 0, done.stderr
    short = source.replace("- Every day at noon the ferry leaves from the north pier.\n", "")
    assert (tmp_path / "b.rst").read_text() == short
