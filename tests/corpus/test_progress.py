"""How far a run is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from corpora import random_texts, rows_file
from dedup.corpus.blocks import passage_blocks, size_of
from dedup.corpus.options import CorpusOptions
from dedup.corpus.passages import Corpus
from dedup.corpus.progress import Progress
from source_tree import MODULES, dotted, room, tree

if TYPE_CHECKING:
    from logging import LogRecord
    from pathlib import Path


def records_of(tmp_path: Path, caplog: pytest.LogCaptureFixture, *, record: float, glance: float) -> list[LogRecord]:
    """Read 300 passages with these seconds between two records."""
    source = rows_file(tmp_path / "in.jsonl", random_texts(300))
    corpus = Corpus((source,), CorpusOptions())
    with pytest.MonkeyPatch.context() as patch, caplog.at_level("DEBUG", "dedup.corpus"):
        patch.setattr("dedup.corpus.blocks.CHUNK", 5000)
        patch.setattr("dedup.corpus.progress.EVERY_RECORD", record)
        patch.setattr("dedup.corpus.progress.EVERY_GLANCE", glance)
        assert sum(len(block) for block in Progress().reading(passage_blocks(corpus), size_of(corpus))) == 300
    return caplog.records


@pytest.mark.parametrize(
    ("record", "glance", "levels"),
    [(0.0, 0.0, {"INFO"}), (1e9, 0.0, {"DEBUG", "INFO"}), (1e9, 1e9, {"INFO"})],
)
def test_progress(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, record: float, glance: float, levels: set[str]
) -> None:
    """A record says how many passages are read, of about how many, how fast, and how long the rest takes."""
    said = records_of(tmp_path, caplog, record=record, glance=glance)
    assert {each.name for each in said} == {"dedup.corpus.progress"}
    assert {each.levelname for each in said} == levels
    assert all(re.fullmatch(r"reading: \d+ of \d{3}, [\d,]+/s, \d+ s left", each.getMessage()) for each in said[:-1])
    assert re.fullmatch(r"reading: 300, [\d,]+/s", said[-1].getMessage())
    assert (len(said) > 1) == (glance == 0)
    assert [getattr(each, "passing", None) for each in said] == [True] * (len(said) - 1) + [False]


def test_what_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """What is done next is information, what must be known a warning, and control characters are shown as escapes."""
    with caplog.at_level("INFO", "dedup"):
        Progress().said("reading a\x1b[31m.txt")
        Progress().warned("no passages")
        Progress(silent=True).warned("nothing")
    assert [(each.levelname, each.getMessage()) for each in caplog.records] == [
        ("INFO", "reading a\\x1b[31m.txt"),
        ("WARNING", "no passages"),
    ]


LIBRARY: Final = """
import sys, dedup, pathlib
home = pathlib.Path(sys.argv[1])
text = "The ferry leaves at noon from the north pier. Dogs travel free. At noon the ferry leaves from the north pier."
result = dedup.condense(text); result.explain(); result.plan(); result.render("html")
dedup.check(text, result.text); dedup.find_duplicates([text, text]); dedup.NearDuplicates().fit([text, text])
dedup.condense_corpus([{"text": text, "id": 1}, {"text": text}], home / "out.jsonl",
                      dedup.CorpusOptions(id_field="id", report=home / "report.html"))
(home / "in").mkdir(); (home / "in" / "a.md").write_text("# Heading"); (home / "in" / "b.png").write_text("")
dedup.condense_corpus(home / "in", home / "out", dedup.CorpusOptions())
"""


def test_the_library_prints_nothing(tmp_path: Path) -> None:
    """Whoever uses the library and sets up no logging sees nothing, warnings included."""
    done = subprocess.run([sys.executable, "-c", LIBRARY, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "out.jsonl").exists()


IMPORTED = [path for path in MODULES if room(dotted(path)) != "cli" and path.name != "__main__.py"]


@pytest.mark.parametrize("path", IMPORTED, ids=dotted)
def test_no_module_of_the_library_prints(path: Path) -> None:
    """Only the command line and what is run as a program know the standard streams."""
    names = {ast.unparse(node) for node in ast.walk(tree(path)) if isinstance(node, ast.Name | ast.Attribute)}
    assert names.isdisjoint({"print", "sys.stdout", "sys.stderr", "click.echo", "warnings.warn"})
