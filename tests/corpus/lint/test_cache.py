"""What one run keeps changes nothing that the next one finds, whatever happens to the tree or to the file."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint import cache as caching
from dedup.corpus.lint.cache import LintCache, page_key, run_key, tree_key
from dedup.corpus.lint.kept import Kept
from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.record import LintReport, LintRule
from dedup.corpus.lint.run import lint_report
from dedup.corpus.lint.settings import SETTINGS
from dedup.corpus.lint.verdicts import Verdicts
from dedup.corpus.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES = {
    "plugins.md": "# Plugins\n\nThis makes all 80 plugins available for installation, but loads no tools.\n\n"
    "## Limits\n\nThe queue holds at most 500 jobs, and each job has a limit of 30 minutes.\n",
    "start.md": "# Start\n\nThis makes all 77 plugins available for installation, but loads no tools.\n\n"
    "| Option | Default |\n| --- | --- |\n| retries | 3 |\n| timeout | 30 s |\n",
    "guide/limits.md": "# Limits of the queue\n\nIt holds at most 600 jobs. Each job has a limit of 30 minutes.\n"
    "\n- Write to help@example.org when it is full.\n- Write to halp@example.org when it is slow.\n",
    "guide/other.md": "# Other\n\n<!-- dedup: ignore-next meant -->\nSet `max_size` to 5 in the file.\n\n"
    "Set `max_size` to 6 in the file.\n\nRain falls on the hills in autumn, and a baker opens the shop at dawn.\n",
}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Write a small tree."""
    for name, text in PAGES.items():
        path = tmp_path / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "docs"


@pytest.fixture
def cache(tmp_path: Path) -> LintCache:
    """Name a folder that is not there yet."""
    return LintCache(tmp_path / "cache" / "lint")


class Counted(Progress):
    """Counts what passes."""

    def __init__(self) -> None:
        """Say nothing."""
        super().__init__(silent=True)
        self.pairs = 0

    def over(self, items, phase, total=0):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN201 - as it is there
        """Count the pairs that are compared."""
        if phase == "pairs compared":
            self.pairs = total
        return super().over(items, phase, total)


def compared(docs: Path, cache: LintCache | None, options: LintOptions | None = None) -> tuple[LintReport, int]:
    """Lint a tree, and count the pairs that are judged."""
    progress = Counted()
    return lint_report((docs,), options or LintOptions(), progress, cache), progress.pairs


def edited(docs: Path) -> None:
    """Change a figure."""
    path = docs / "start.md"
    path.write_text(path.read_text("utf-8").replace("77", "78"), "utf-8")


def deleted(docs: Path) -> None:
    """Take a page away."""
    (docs / "guide" / "limits.md").unlink()


def renamed(docs: Path) -> None:
    """Give a page another name, and so another place among the others."""
    (docs / "plugins.md").rename(docs / "zebra.md")


def added(docs: Path) -> None:
    """Add a copy with another figure, and words that make others less rare."""
    (docs / "a.md").write_text(PAGES["plugins.md"].replace("500", "700"), "utf-8")


def shortened(docs: Path) -> None:
    """Take the last statements of a page away, so that another one follows its neighbours."""
    path = docs / "guide" / "limits.md"
    path.write_text(path.read_text("utf-8").partition("- Write")[0], "utf-8")


def moved(docs: Path) -> None:
    """Push a page down, so that every line of it has another number."""
    path = docs / "guide" / "other.md"
    path.write_text("# Before\n\nA sentence of no figures.\n\n" + path.read_text("utf-8"), "utf-8")


def untouched(docs: Path) -> None:
    """Leave all as it is."""
    assert docs.is_dir()


def rewritten(docs: Path) -> None:
    """Change most pages at once: words, figures and what is said twice."""
    for at, path in enumerate(sorted(docs.rglob("*.md"))[1:]):
        text = path.read_text("utf-8").replace("jobs", f"tasks of team {at}").replace("30", str(31 + at))
        path.write_text(f"{text}\nThe queue holds at most {500 + at} jobs, and each job has a limit.\n", "utf-8")


def emptied(docs: Path) -> None:
    """Leave a page that says nothing."""
    (docs / "start.md").write_text("", "utf-8")


CHANGES = (untouched, edited, moved, shortened, added, rewritten, renamed, emptied, deleted)


@pytest.mark.parametrize("change", CHANGES)
def test_a_run_finds_the_same_with_what_is_kept(docs: Path, cache: LintCache, change: Callable[[Path], None]) -> None:
    """After any change of the tree all of the report is the same with and without a cache, and so once more."""
    compared(docs, cache)
    change(docs)
    anew, every = compared(docs, None)
    assert compared(docs, cache)[0] == anew
    assert anew.findings
    assert every
    assert compared(docs, cache) == (anew, 0)


def test_runs_find_the_same_after_one_change_and_another(docs: Path, cache: LintCache) -> None:
    """What is kept is handed on from run to run, and after each change the report is the one of a run without it."""
    (docs / "copies.md").write_text("\n\n".join([*PAGES.values(), *PAGES.values()]), "utf-8")
    for change in (*CHANGES, added, edited, untouched):
        change(docs)
        (docs / f"more_{change.__name__}.md").write_text(
            PAGES["start.md"].replace("3", str(len(change.__name__))), "utf-8"
        )
        (docs / "start.md").write_text(PAGES["start.md"] + change.__name__, "utf-8")
        (docs / "plugins.md").write_text(PAGES["plugins.md"], "utf-8")
        (docs / "guide" / "limits.md").write_text(PAGES["guide/limits.md"], "utf-8")
        assert compared(docs, cache)[0] == compared(docs, None)[0]


def test_names_of_runs() -> None:
    """A run is named by what is asked for, what is left out, and each file with its contents, in order."""
    given = (LintOptions(), ("left out",), (("a.md", "1"), ("b.md", "2")))
    others = [
        (LintOptions(rules=frozenset({LintRule.EXACT})), *given[1:]), (LintOptions(within=False), *given[1:]),
        (LintOptions(across=False), *given[1:]), (given[0], (), given[2]), (given[0], ("left", "out"), given[2]),
        (*given[:2], given[2][::-1]), (*given[:2], given[2][:1]), (*given[:2], (("a.md", "1"), ("b.md", "3"))),
        (*given[:2], (("a.md", "1"), ("c.md", "2"))), (given[0], ("left out", "a.md", "1"), given[2][1:]),
    ]  # fmt: skip
    assert run_key(*given) == run_key(*given)
    assert len({run_key(*each) for each in (given, *others)}) == len(others) + 1


def test_a_small_change_judges_few_pairs(tmp_path: Path, cache: LintCache) -> None:
    """Where one of fifty pages is edited, only pairs with a statement of that page are judged again."""
    docs = tmp_path / "docs"
    docs.mkdir()
    for at in range(50):
        (docs / f"page{at}.md").write_text(
            f"# Part {at}\n\nThis makes all {at + 10} plugins available for installation on host {at % 7}.\n\n"
            f"The queue of worker{at} holds at most {at * 3 + 20} jobs for the team.\n", "utf-8",
        )  # fmt: skip
    every = compared(docs, cache)[1]
    page = docs / "page20.md"
    page.write_text(page.read_text("utf-8").replace("80 jobs", "81 jobs"), "utf-8")
    anew, _ = compared(docs, None)
    kept, judged = compared(docs, cache)
    assert kept == anew
    assert 0 < judged <= every / 5


@pytest.mark.parametrize(
    "options",
    [
        LintOptions(rules=frozenset({LintRule.DIFFERS})), LintOptions(rules=frozenset({LintRule.EXACT})),
        LintOptions(within=False), LintOptions(exclude=("guide/",)), LintOptions(encoding="latin-1"),
        LintOptions(language="de"),
    ],
    ids=["differs", "exact", "across", "exclude", "encoding", "language"],
)  # fmt: skip
def test_other_options_find_the_same_with_what_is_kept(docs: Path, cache: LintCache, options: LintOptions) -> None:
    """What other options ask for is found as without a cache, and so is what they leave behind."""
    compared(docs, cache)
    assert compared(docs, cache, options)[0] == compared(docs, None, options)[0]
    assert compared(docs, cache)[0] == compared(docs, None)[0]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:0], lambda data: data[:-1], lambda data: data[:200] + b"\0" + data[201:],
        lambda data: b"dedup lint 0\n" + data[13:], lambda data: data + b"\0",
    ],
    ids=["empty", "cut", "changed", "of another version", "longer"],
)  # fmt: skip
def test_a_damaged_file_is_written_anew(docs: Path, cache: LintCache, damage: Callable[[bytes], bytes]) -> None:
    """What is damaged counts as absent, and is whole again afterwards."""
    first, every = compared(docs, cache)
    (path,) = cache.folder.iterdir()
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    assert compared(docs, cache) == (first, every)
    assert path.read_bytes() == whole


@pytest.mark.parametrize("data", [b'{"statements": 3}', b"[]", b"", b"\xff", b'{"statements": [], "reads": []}'])
def test_pages_of_another_make_are_read_anew(docs: Path, cache: LintCache, data: bytes) -> None:
    """A whole file with pages that this program did not write is no reason to fail."""
    first, _ = compared(docs, cache)
    name = tree_key((docs,), ("en", None))
    kept = cache.load(name)
    pages = {key: replace(page, data=data) for key, page in kept.pages.items()}
    cache.store(name, replace(kept, pages=pages, verdicts=Verdicts(), report=b""))
    assert compared(docs, cache)[0] == first


def test_a_place_that_cannot_be_written(docs: Path, tmp_path: Path) -> None:
    """Where nothing can be kept, a run finds the same."""
    (tmp_path / "taken").write_text("a file\n", "utf-8")
    cache = LintCache(tmp_path / "taken" / "lint")
    assert compared(docs, cache) == compared(docs, None)


def test_the_oldest_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All files together stay within the limit: the one that was used last stays, and so does what is not ours."""
    cache = LintCache(tmp_path / "lint")
    for at, name in enumerate(("first", "second", "third")):
        cache.store(name, Kept(report=b"x" * 1000))
        os.utime(tmp_path / "lint" / f"{name}.lintcache", (at, at))
    (tmp_path / "lint" / "other.txt").write_text("not ours\n", "utf-8")
    os.utime(tmp_path / "lint" / "first.lintcache", (9, 9))
    size = (tmp_path / "lint" / "first.lintcache").stat().st_size
    monkeypatch.setattr(caching, "SETTINGS", replace(SETTINGS, cache_bytes=3 * size))
    cache.store("later", Kept(report=b"x" * 1000))
    assert sorted(path.name for path in cache.folder.iterdir()) == [
        "first.lintcache", "later.lintcache", "other.txt", "third.lintcache",
    ]  # fmt: skip


@pytest.mark.parametrize(("spare", "kept"), [(0, True), (-1, False)])
def test_a_tree_larger_than_the_limit_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spare: int, kept: bool
) -> None:
    """A file as large as the limit is written and read, a larger one is not."""
    LintCache(tmp_path / "one").store("tree", Kept(report=b"x" * 100))
    size = (tmp_path / "one" / "tree.lintcache").stat().st_size
    monkeypatch.setattr(caching, "SETTINGS", replace(SETTINGS, cache_bytes=size + spare))
    LintCache(tmp_path / "two").store("tree", Kept(report=b"x" * 100))
    assert (tmp_path / "two" / "tree.lintcache").exists() is kept
    assert bool(LintCache(tmp_path / "one").load("tree").report) is kept


def test_names_of_trees_and_pages(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree is named by its place and settings, in any order of its paths; a page by its name and contents."""
    monkeypatch.chdir(docs)
    here, guide = docs / "start.md", docs / "guide"
    assert tree_key((here, guide), ("en", None)) == tree_key((guide, here), ("en", None))
    assert (
        len({tree_key((here,), ("en", None)), tree_key((guide,), ("en", None)), tree_key((here,), ("de", None))}) == 3
    )
    assert page_key("a.md", b"text") == page_key("a.md", b"text")
    assert len({page_key("a.md", b"text"), page_key("b.md", b"text"), page_key("a.md", b"other")}) == 3


@pytest.mark.parametrize("name", ["numpy", "scipy", "nltk", "markdown_it", "docutils"])
def test_another_release_of_what_it_reads_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """What an older release of a library read or computed is not believed."""
    paths, given = (tmp_path / "docs",), ("en", None)
    own = tree_key(paths, given)
    monkeypatch.delitem(sys.modules, name, raising=False)
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text('__version__ = "1000.0"\n', "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert tree_key(paths, given) != own


def test_a_tree_that_lies_elsewhere_has_its_own(docs: Path, cache: LintCache, tmp_path: Path) -> None:
    """A copy of the tree is another tree, and neither run disturbs the other."""
    compared(docs, cache)
    shutil.copytree(docs, tmp_path / "copy")
    assert compared(tmp_path / "copy", cache)[0] == compared(tmp_path / "copy", None)[0]
    assert len(list(cache.folder.iterdir())) == 2
    assert compared(docs, cache)[1] == 0
