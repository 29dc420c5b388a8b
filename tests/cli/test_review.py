"""The command `review` writes the page beside its source, or where it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import REPEAT, TEXT, run

if TYPE_CHECKING:
    from pathlib import Path


def test_the_page_stands_beside_its_source(article: Path) -> None:
    """It is named after it; nothing goes to standard output, and standard error says where the page is."""
    done = run("review", article)
    page = article.with_suffix(".review.html")
    assert (done.exit_code, done.stdout) == (0, ""), done.stderr
    assert "1 of 5 sentences removed" in done.stderr
    assert done.stderr.endswith(f"{page}: written; open it in a browser\n")
    assert REPEAT in page.read_text("utf-8")


def test_condense_writes_the_same_page(article: Path, tmp_path: Path) -> None:
    """Beside the article that goes to standard output."""
    run("review", article, "-o", tmp_path / "one.html")
    done = run("condense", article, "--review", tmp_path / "other.html")
    assert done.stdout == run("condense", article).stdout
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "other.html").read_bytes()


def test_several_sources_are_one_article(article: Path, tmp_path: Path) -> None:
    """With --merge; without it the command says what to do."""
    other = tmp_path / "other.txt"
    other.write_text(TEXT, encoding="utf-8")
    done = run("review", article, other)
    assert done.exit_code == 2
    assert "several sources: add --merge" in done.stderr
    assert run("review", article, other, "--merge", "-q").exit_code == 0
    assert "other.txt" in article.with_suffix(".review.html").read_text("utf-8")


def test_standard_input_needs_a_name_for_the_page(tmp_path: Path) -> None:
    """There is nothing to write a page beside."""
    done = run("review", "-", stdin=TEXT)
    assert done.exit_code == 2
    assert "name one with --output" in done.stderr
    assert run("review", "-", "-o", tmp_path / "page.html", stdin=TEXT).exit_code == 0


@pytest.mark.parametrize("option", ["--risk=bold", "--words=30", "--no-keep-steps"])
def test_the_options_of_a_run_hold(article: Path, tmp_path: Path, option: str) -> None:
    """The page is of what `condense` makes with the same options."""
    run("review", article, option, "-o", tmp_path / "one.html")
    run("condense", article, option, "--review", tmp_path / "other.html")
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "other.html").read_bytes()
