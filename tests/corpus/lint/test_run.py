"""A run over a tree of documents."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup import LintLevel, LintRule
from dedup.corpus.lint.baseline import renewed, write_baseline
from dedup.corpus.lint.cache import LintCache, tree_key
from dedup.corpus.lint.kept_pages import Page
from dedup.corpus.lint.kept_report import report_bytes
from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.reading import read_tree
from dedup.corpus.lint.run import lint_report
from dedup.errors import InputError, OptionError
from lint_findings import FERRY, TICKET, tree

if TYPE_CHECKING:
    from pathlib import Path

PAGES = {
    "a.md": "# Start\n\nMeet the shop. This makes all 80 plugins available for installation, but loads no tools.\n\n"
    "Dogs travel free of charge on every ferry of ours.\n",
    "b.md": "# Catalog\n\nBrowse it. This makes all 77 plugins available for installation, but loads no tools.\n\n"
    "Dogs travel free of charge on every ferry of ours.\n\nDogs travel free of charge on every ferry of ours.\n",
    "c.md": "# Else\n\nA baker opens the shop at dawn.\n\nOld maps show a mill by the brook.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write three pages."""
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_figures_and_copies(folder: Path) -> None:
    """Two figures of one thing come first, with both places; copies follow as notes."""
    first, *rest = dedup.lint(folder)
    assert (first.rule, set(first.values)) == (LintRule.DIFFERS, {"80", "77"})
    assert {(place.path.rpartition("/")[2], place.line) for place in (first.place, *first.others)} == {
        ("a.md", 3), ("b.md", 3),
    }  # fmt: skip
    (copied,) = [each for each in rest if each.rule is LintRule.EXACT]
    assert [(place.path.rpartition("/")[2], place.line) for place in (copied.place, *copied.others)] == [
        ("a.md", 5), ("b.md", 5), ("b.md", 7),
    ]  # fmt: skip


@pytest.mark.parametrize("said", [
    "Accuracy on the test set is {} after training.|95.40 %|95.60 %", "The licence costs {} euros per seat.|40|45",
    "The crossing takes {} minutes in calm weather.|35|50", "Set `timeout` to {} seconds.|30|60",
    "The board has {} members.|seven|nine", "NOTE: {} days must pass before it is rated.|120|90",
])  # fmt: skip
def test_two_pages_that_give_two_figures_fail_a_run(said: str, tmp_path: Path) -> None:
    """A tree of two sentences, where no word is rare, is judged as a large one is."""
    text, *figures = said.split("|")
    for name, figure in zip("ab", figures, strict=True):
        (tmp_path / f"{name}.md").write_text(f"# Guide\n\n{text.format(figure)}\n", "utf-8")
    (found,) = dedup.lint(tmp_path, rules=["differs"])
    assert (found.level is LintLevel.NOTE, set(found.values)) == (False, set(figures))


def test_what_is_likeliest_worth_a_look_comes_first(tmp_path: Path) -> None:
    """Behind what fails a run, long copies stand before short ones and before figures that hardly contradict."""
    long = "The ferry to the island carries dogs, bicycles, crates and carts free of charge on every day of the year."
    pages = {"a.md": "Bring a coat and a map.\n\nOur shop sells 14 maps of the hills to anyone who asks.",
             "b.md": "Bring a coat and a map.\n\nA guide reads 9 maps a week."}  # fmt: skip
    for name, text in pages.items():
        (tmp_path / name).write_text(f"# {name}\n\n{text}\n\n{long}\n", "utf-8")
    found = dedup.lint(tmp_path)
    chances = [each.probability for each in found]
    assert chances == sorted((each for each in chances if each is not None), reverse=True)
    assert [each.rule for each in found if "island" in each.place.text or "coat" in each.place.text] == [
        LintRule.EXACT, LintRule.EXACT,
    ]  # fmt: skip
    assert "island" in found[0].place.text
    assert {each.rule for each in found[1:]} == {LintRule.EXACT, LintRule.DIFFERS}


@pytest.mark.parametrize(
    ("within", "across", "lines"), [(True, True, 2), (False, True, 2), (True, False, 1)],
)  # fmt: skip
def test_within_and_across(folder: Path, within: bool, across: bool, lines: int) -> None:
    """Only the places asked for are compared."""
    found = dedup.lint(folder, rules=["exact"], within=within, across=across)
    assert sum(len(each.others) for each in found) == lines


def test_rules(folder: Path) -> None:
    """Only the rules asked for are reported; an unknown one is refused."""
    assert {each.rule for each in dedup.lint(folder, rules=["differs"])} == {LintRule.DIFFERS}
    with pytest.raises(OptionError, match="got 'differ'"):
        dedup.lint(folder, rules=["differ"])


def test_fingerprints_survive_moves(folder: Path) -> None:
    """Another name, another line and another wrapping leave the names of findings as they are."""
    before = {each.fingerprint for each in dedup.lint(folder)}
    text = (folder / "b.md").read_text("utf-8").replace("available for", "available\nfor")
    (folder / "b.md").unlink()
    (folder / "d.md").write_text(f"{text}\n", "utf-8")
    assert {each.fingerprint for each in dedup.lint(folder)} == before


def test_no_such_path(tmp_path: Path) -> None:
    """A path that is not there is named."""
    with pytest.raises(InputError, match="no such file or folder"):
        dedup.lint(tmp_path / "docs")


def test_what_stands_in_the_text_and_the_baseline(tmp_path: Path) -> None:
    """What a comment suppresses or a baseline knows is left out of the list."""
    tree(tmp_path, a=(FERRY, TICKET), b=(TICKET, FERRY))
    assert len(dedup.lint(tmp_path, rules=["exact"])) == 2
    known = renewed([(dedup.lint(tmp_path, rules="exact")[0], None)], str(tmp_path))
    write_baseline(tmp_path / "known.json", known)
    assert len(dedup.lint([tmp_path], rules=["exact"], baseline=tmp_path / "known.json")) == 1
    tree(tmp_path, a=("<!-- dedup: off -->", FERRY, TICKET))
    assert dedup.lint(tmp_path, rules=["exact"]) == []
    with pytest.raises(InputError, match="there is no such baseline"):
        dedup.lint(tmp_path, baseline="none.json")


SAID = "# Queue\n\nIt holds at most {count} jobs, and each has a limit of 30 minutes.\n"


def kept_in(folder: Path) -> tuple[Path, LintCache, str]:
    """Write a tree; give it, where to keep what is found in it, and its name there."""
    docs = folder / "docs"
    docs.mkdir()
    for name, count in (("a.md", 500), ("b.md", 600)):
        (docs / name).write_text(SAID.format(count=count), "utf-8")
    return docs, LintCache(folder / "cache"), tree_key((docs,), ("en", None))


def test_a_run_on_what_has_not_changed_finds_it_kept(tmp_path: Path) -> None:
    """Where no file and no option has changed, the report is the one that is kept; else it is made anew."""
    docs, cache, name = kept_in(tmp_path)
    report = lint_report((docs,), LintOptions(), cache=cache)
    marked = replace(report, said=("kept",))
    within = LintOptions(within=False)
    for options, found in ((LintOptions(), marked), (within, lint_report((docs,), within)), (LintOptions(), report)):
        if found is marked:
            cache.store(name, replace(cache.load(name), report=report_bytes(marked)))
        assert lint_report((docs,), options, cache=cache) == found
    (docs / "b.md").write_text(SAID.format(count=700), "utf-8")
    assert lint_report((docs,), LintOptions(), cache=cache) == lint_report((docs,), LintOptions()) != report


@pytest.mark.parametrize("data", [b"", b"{}", b"[]"])
def test_a_report_of_another_make_is_made_anew(tmp_path: Path, data: bytes) -> None:
    """A whole file with a report that this program did not write is no reason to fail."""
    docs, cache, name = kept_in(tmp_path)
    report = lint_report((docs,), LintOptions(), cache=cache)
    whole = cache.load(name)
    cache.store(name, replace(whole, report=data))
    assert lint_report((docs,), LintOptions(), cache=cache) == report
    assert cache.load(name).report == whole.report


def test_a_link_that_leads_nowhere_is_tried_again(tmp_path: Path) -> None:
    """A file that was not there to read is read once it is, though its link stayed as it was."""
    docs, cache, _ = kept_in(tmp_path)
    (docs / "lost.md").symlink_to(tmp_path / "nowhere.md")
    first = lint_report((docs,), LintOptions(), cache=cache)
    (tmp_path / "nowhere.md").write_text(SAID.format(count=800), "utf-8")
    assert lint_report((docs,), LintOptions(), cache=cache) == lint_report((docs,), LintOptions()) != first


DOCUMENT = (
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
    "<text:p>This makes all {count} plugins available for installation, but loads no tools.</text:p>"
    "</office:text></office:body></office:document>"
)


def test_documents_are_kept_too(tmp_path: Path) -> None:
    """A document is made into text each time, and what that text says is taken from what is kept."""
    docs, cache, _ = kept_in(tmp_path)
    paths, options = (docs, docs / "handbook.fodt"), LintOptions()
    for count, anew in ((80, ["handbook.fodt"]), (80, []), (81, ["handbook.fodt"])):
        paths[1].write_text(DOCUMENT.format(count=count), "utf-8")
        kept = cache.load(tree_key(paths, (options.language, options.encoding)))
        read = read_tree(paths, options, kept=kept.pages)
        assert [each.path.rpartition("/")[2] for each in read.files if isinstance(each.page, Page)][-1:] == anew
        assert lint_report(paths, options, cache=cache) == lint_report(paths, options)
