"""What is no article is refused, with what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.errors import InputError
from dedup.parsing.foreign import ENDINGS, read_article, refuse_foreign_ending, refuse_foreign_text
from dedup.pipeline import condense_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROWS = "dedup corpus"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        *((f"a{ending}", ROWS) for ending in (".csv", ".jsonl", ".ndjson", ".parquet", ".tsv", ".CSV", ".jsonl.gz")),
        *((f"a{ending}", "pandoc") for ending in (".xml", ".svg", ".rss", ".tei", ".roff", ".texi", ".opml")),
        *((f"a{ending}", "data") for ending in (".json", ".yaml", ".yml", ".toml", ".ipynb", ".po")),
        *((f"a{ending}", "program") for ending in (".py", ".js", ".ts", ".c", ".sh", ".sql", ".css", ".tsx")),
        *((f"a{ending}", "subtitles") for ending in (".srt", ".vtt", ".sbv")),
        *((f"a{ending}", "unpack") for ending in (".txt.gz", ".md.zst", ".tar.gz", ".zip")),
        *((f"a{ending}", "save") for ending in (".doc", ".pptx", ".mobi", ".eml")),
    ],
)
def test_endings(name: str, said: str) -> None:
    """The ending says what it is."""
    with pytest.raises(InputError, match=said) as failed:
        refuse_foreign_ending(f"some/{name}")
    assert failed.value.file == f"some/{name}"
    assert "{" not in str(failed.value)


@pytest.mark.parametrize(
    "name",
    [
        "a.txt",
        "a.md",
        "a.mdx",
        "a.Rmd",
        "a.rst",
        "a.adoc",
        "a.html",
        "a.docx",
        "a.pdf",
        "a.tex",
        "a",
        "README",
        "a.draft",
        "v1.2 notes",
        "a.log",
        "-",
    ],
)
def test_prose_endings(name: str) -> None:
    """Text, Markdown, documents, names without an ending and endings nobody knows are read."""
    refuse_foreign_ending(name)


def test_every_ending_is_lower_case_and_listed_once() -> None:
    """The table is looked up by the ending in lower case."""
    assert all(ending == ending.lower() and ending.startswith(".") for ending in ENDINGS)
    assert not ENDINGS.keys() & {".txt", ".md", ".log", ".text"}


CSV = 'id,text\n1,The ferry leaves at noon.\n2,"It leaves at noon, they say."\n'
REFUSED = {
    "csv": CSV,
    "csv, mark": "\ufeff" + CSV.replace("\n", "\r\n"),
    "tsv": CSV.replace('"', "").replace(", they", " they").replace(",", "\t"),
    "semicolons": "id;text;a note\n1;The ferry;x\n2;The mill, too;y\n",
    "jsonl": '{"text": "The ferry leaves."}\n{"text": "It leaves."}\n',
    "one row": '{"text": "The ferry leaves."}\n',
    "json": '{\n  "text": "The ferry leaves."\n}\n',
    "json array": '[{"text": "The ferry leaves."},\n {"text": "It leaves."}]\n',
    "html": "<!DOCTYPE html>\n<html><body><p>The ferry leaves.</p></body></html>\n",
    "html, bare": "\n<html>\n<p>The ferry.\n",
    "xml": "<?xml version='1.0'?>\n<a>The ferry.</a>\n",
    "tex": "% a comment\n\\documentclass{article}\n\\begin{document}\nThe ferry.\n",
    "rst": "Ferry\n=====\n\n.. note::\n\n   The ferry leaves.\n",
    "adoc": "= The Ferry\n:toc:\n\nThe ferry leaves.\n",
    "org": "#+TITLE: Ferry\n\n* One\nThe ferry leaves.\n",
    "srt": "1\n00:00:01,000 --> 00:00:02,000\nThe ferry.\n",
    "vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nThe ferry.\n",
    "shell": "#!/bin/sh\necho ferry\n",
    "patch": "diff --git a/a b/a\n--- a/a\n+++ b/a\n",
    "mail": "From: a@b.example\nTo: c@d.example\nSubject: Ferry\n\nThe ferry.\n",
}


@pytest.mark.parametrize("what", REFUSED)
def test_looks(what: str) -> None:
    """Standard input that plainly is no article is refused; under a name that says it is text, it is read."""
    with pytest.raises(InputError, match=r"it looks like .* save it as \.txt") as failed:
        refuse_foreign_text("<stdin>", REFUSED[what])
    assert "{" not in str(failed.value)
    refuse_foreign_text("a.txt", REFUSED[what])


@pytest.mark.parametrize(
    "text",
    [
        "It leaves at noon, they say, and returns.\nIt costs 4 euros, no more, no less.\nDogs, cats, birds go.\n",
        "# Ferry\n\nIt leaves at noon.\n",
        "---\ntitle: Ferry\n---\n\nIt leaves at noon.\n",
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n",
        "[The ferry] leaves at noon.\n",
        "{The ferry} leaves at noon.\n",
        "<p>The ferry leaves.</p>\n\nIt leaves at noon.\n",
        "<!-- a comment -->\n\nThe ferry leaves.\n",
        "1. The ferry leaves.\n2. It returns.\n",
        "From: the harbour.\n\nThe ferry leaves.\n",
        "Yes,\nno,\nnever,\n",
        "= is a sign. The ferry leaves.\n",
        "Ferry,noon\nIt leaves, they say.\n",
        "",
    ],
)
def test_prose_is_read(text: str) -> None:
    """Commas, brackets, tags and rules are signs of prose and Markdown, too."""
    refuse_foreign_text("<stdin>", text)


@pytest.mark.parametrize("read", [read_article, condense_file])
@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.csv", CSV, ROWS),
        ("a.csv", "The ferry leaves at noon.\n", ROWS),
        ("a.xml", "<p>The ferry leaves at noon.</p>\n", "pandoc"),
        ("a.py", "print('The ferry leaves at noon.')\n", "a program"),
        ("a.docx", "The ferry leaves at noon.\n", "is damaged, or no document of this kind"),
        ("a.doc", "The ferry leaves at noon.\n", "save it as .docx"),
        ("table", CSV, "it looks like CSV: rows"),
        ("missing.csv", None, "there is no such file"),
    ],
)
def test_files(tmp_path: Path, read: Callable[[Path], object], name: str, text: str | None, said: str) -> None:
    """A file is refused by the library as by the command line: by its ending, else by its looks; if it is there."""
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=said) as failed:
        read(path)
    assert failed.value.file == str(path)
