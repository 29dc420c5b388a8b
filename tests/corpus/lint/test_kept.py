"""What a run leaves comes back as it was."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.cache import LintCache, tree_key
from dedup.corpus.lint.kept import Kept, kept_again, kept_parts
from dedup.corpus.lint.kept_file import file_parts
from dedup.corpus.lint.kept_json import json_bytes
from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.run import lint_report
from linting import numbers_of

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (
    "# Queue\n\nIt holds at most {} jobs.\n\n<!-- dedup: ignore-next meant -->\n\nOne “more” 桥.\n\n"
    "<!-- dedup: onn -->\n"
)


def written(kept: Kept) -> bytes:
    """Write down what a run leaves."""
    return b"".join(kept_parts(kept, "tree"))


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """Give what a run leaves of two pages."""
    docs = tmp_path / "docs"
    docs.mkdir()
    for name, count in (("a.md", 500), ("b.md", 600)):
        (docs / name).write_text(PAGE.format(count), "utf-8")
    cache = LintCache(tmp_path / "cache")
    lint_report((docs,), LintOptions(), cache=cache)
    return cache.load(tree_key((docs,), ("en", None)))


def test_all_of_it_comes_back(kept: Kept) -> None:
    """Pages with their comments, numbers and their texts, pairs what is told of them and the report are the same."""
    back = kept_again(written(kept), "tree")
    assert written(back) == written(kept)
    assert numbers_of(back.columns) == numbers_of(kept.columns)
    assert [(key, page.first, page.count, page.directives) for key, page in back.pages.items()] == [
        (key, page.first, page.count, page.directives) for key, page in kept.pages.items()
    ]
    assert all(page.directives.suppressions and page.directives.said for page in back.pages.values())
    assert (back.texts, back.verdicts.told, back.report) == (kept.texts, kept.verdicts.told, kept.report)
    assert back.verdicts.told
    assert len(back.stances) == len(back.keys) == len(back.columns)


def test_nothing_comes_back() -> None:
    """Without an earlier run there is nothing, which is written and read as all else."""
    assert written(kept_again(written(Kept()), "tree")) == written(Kept())


@pytest.mark.parametrize(
    "index",
    [b"", b"[]", b'{"tree": "tree", "pages": [], "texts": 3}', json_bytes({"tree": "tree", "pages": [["key"]]})],
)
def test_what_is_of_another_make_is_refused(index: bytes) -> None:
    """A whole file that holds something else, or nothing, is told from what this program leaves."""
    for blobs in ({"index": index, "report": b""}, {}):
        with pytest.raises(ValueError, match="of another make"):
            kept_again(b"".join(file_parts({}, blobs)), "tree")


def test_what_is_of_another_tree_is_refused(kept: Kept) -> None:
    """What was written of one tree is not read back as that of another one."""
    with pytest.raises(ValueError, match="of another make"):
        kept_again(written(kept), "other")


@pytest.mark.parametrize(("part", "language"), [("docs", "de"), ("docs/b.md", "en")])
@pytest.mark.usefixtures("kept")
def test_a_file_under_the_name_of_another_tree_is_written_anew(tmp_path: Path, part: str, language: str) -> None:
    """What stands under the name of another tree counts as absent: their pages may be called the same."""
    cache, docs = LintCache(tmp_path / "cache"), tmp_path / "docs"
    (path,) = cache.folder.iterdir()
    whole = path.read_bytes()
    lint_report((tmp_path / part,), LintOptions(language=language), cache=cache)
    (strange,) = set(cache.folder.iterdir()) - {path}
    path.write_bytes(strange.read_bytes())
    assert lint_report((docs,), LintOptions(), cache=cache) == lint_report((docs,), LintOptions())
    assert path.read_bytes() == whole


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    """A pipe under the name of what is kept would never be read to its end."""
    os.mkfifo(tmp_path / "tree.lintcache")
    assert written(LintCache(tmp_path).load("tree")) == written(Kept())


def test_what_lies_in_it_is_not_copied(kept: Kept) -> None:
    """Pages of an earlier run are written again from where they lie."""
    back = kept_again(written(kept), "tree")
    assert all(isinstance(page.data, memoryview) for page in back.pages.values())
    assert written(replace(back, asked="other")) != written(back)
