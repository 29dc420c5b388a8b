"""A page is written without what went, every other byte as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run
from dedup.changes import Change, Requested, draft_of
from dedup.errors import OutputError
from dedup.output.documents.web_page import render
from dedup.parsing.documents.web_page import read
from dedup.parsing.formats import format_in, parse
from dedup.parsing.reading import read_document

if TYPE_CHECKING:
    from pathlib import Path


def changed(page: str, *changes: tuple[str, str | None], codec: str = "utf-8") -> str:
    """Write a page with sentences changed."""
    text = read(page.encode(codec), "a.html")
    assert text.original is not None
    draft = draft_of(read_document(parse(text.source, text.name, format_in(text))))
    new = dict(changes)
    found = [each for each in draft.passages if each.text in new]
    assert len(found) == len(new)
    draft = draft.with_changes(
        tuple(Change(passage=each.index, text=new[each.text], reason=Requested()) for each in found)
    )
    return render(draft, text.original).decode(codec)


@pytest.mark.parametrize(
    ("page", "gone", "left"),
    [
        ("<p>One.</p>\n<p>Two.</p>\n", ["Two."], "<p>One.</p>\n"),
        ("<div>\r\n  <p id=a>One.</p>\r\n  <p>Two.</p>\r\n</div>", ["One."], "<div>\r\n  <p>Two.</p>\r\n</div>"),
        ("<p>One. Two. Three.</p>", ["Two."], "<p>One. Three.</p>"),
        ("<p>One. <b>Two.</b> Three.</p>", ["**Two.**"], "<p>One. Three.</p>"),
        ("<p>One. <a href=x>Two</a> is. Three.</p>", ["[Two](x) is."], "<p>One. Three.</p>"),
        # Marks around more than what goes stay.
        ("<p><b>One. Two.</b> Three.</p>", ["One."], "<p><b>Two.</b> Three.</p>"),
        ("<ul><li>One.</li><li>Two.</li></ul>", ["One."], "<ul><li>Two.</li></ul>"),
        ("<ul>\n <li>One.\n <li>Two.\n</ul>", ["Two."], "<ul>\n <li>One.\n</ul>"),
        ("<p>One.</p><section><h2>A</h2><p>Two.</p></section>", ["A", "Two."], "<p>One.</p>"),
        ("<p>One.<br>Two. Three.", ["One."], "<p>Two. Three."),
        ("<p>One.</p><p>Two.<img src=a alt=b></p><p>x", ["Two.![b](a)"], "<p>One.</p><p>x"),
        ("<p>One.</p><p>Two.<video></video></p>", ["Two."], "<p>One.</p><p><video></video></p>"),
        ("<td>One.</td>", ["One."], "<td></td>"),
        ("<!-- a --><p>&quot;One.&quot; Two&nbsp;&amp;.</p>", ['"One."'], "<!-- a --><p>Two&nbsp;&amp;.</p>"),
        ("<p>One.</p><p>Two.</p>", [], "<p>One.</p><p>Two.</p>"),
    ],
)  # fmt: skip
def test_removal(page: str, gone: list[str], left: str) -> None:
    """Sentences go with the tags that hold nothing else, and a line that only they stood on goes with them."""
    assert changed(page, *((each, None) for each in gone)) == left


def test_rewording() -> None:
    """New words are written as text."""
    page = "<p>However, a &lt; b holds. It is so.</p>"
    assert changed(page, ("However, a < b holds.", "A & B holds.")) == "<p>A &amp; B holds. It is so.</p>"


def test_a_codec_without_the_character() -> None:
    """It is said which."""
    page = '<meta charset="cp1252"><p>However, it is so.</p>'
    assert "Its" in changed(page, ("However, it is so.", "Its is so."), codec="cp1252")
    with pytest.raises(OutputError, match="cp1252 has no 'Ж'"):
        changed(page, ("However, it is so.", "Жit is so."), codec="cp1252")


PAGE = (
    "<!DOCTYPE html>\n<html>\n<head><title>Harbour</title></head>\n<body>\n<h1>Harbour</h1>\n"
    "<p>The ferry leaves from the north&nbsp;pier at noon every day.</p>\n"
    "<p class='x'>Every day at noon the ferry leaves from the north pier.</p>\n"
    "<p>Dogs travel <em>free</em>.</p>\n</body></html>\n"
)


def test_the_command(tmp_path: Path) -> None:
    """A page comes back as one, to a file, in place and to standard output; its lines are named by `find`."""
    path = tmp_path / "a.html"
    path.write_bytes(PAGE.encode())
    short = PAGE.replace("<p class='x'>Every day at noon the ferry leaves from the north pier.</p>\n", "")
    assert run("condense", path, "-o", tmp_path / "b.htm").exit_code == 0
    assert (tmp_path / "b.htm").read_text() == short
    assert run("condense", path).stdout == short
    assert run("condense", path, "-o", tmp_path / "b.md").exit_code == 0
    assert (tmp_path / "b.md").read_text() == (
        "# Harbour\n\nThe ferry leaves from the north\u00a0pier at noon every day.\n\nDogs travel *free*.\n"
    )
    assert f"{path}:6: The ferry leaves" in run("find", path).stdout
    assert run("condense", path, "--in-place").exit_code == 0
    assert path.read_text() == short
