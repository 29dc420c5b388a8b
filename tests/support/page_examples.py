"""The examples of a page: its files, and its commands with what they say, run in this process as a shell would."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from contextlib import chdir
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from click.testing import CliRunner

from dedup.cli import main

ROOT: Final = Path(__file__).parents[2]

FENCE: Final = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

NAMED: Final = re.compile(r"^`([\w./-]+\.\w+)`:\n\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A file that stands on the page: its name in a line of its own, then what it holds."""

PROGRAMS: Final = ("dedup", "cat", "cp", "diff", "gzip", "mkdir", "zcat")
"""What a page may show and the test runs."""

ELSEWHERE: Final = {
    "dedup check chapter.docx": "needs a Word document; tests/cli/test_written.py makes one",
    "dedup condense chapter.docx": "needs a Word document; tests/cli/test_written.py makes one",
    "dedup condense page.html": "needs a web page; tests/output/documents/test_web_page.py makes one",
    "dedup lint docs/ --since": "needs a repository with another branch; tests/corpus/lint/test_since.py makes one",
    "dedup corpus articles/": "needs Parquet files and Java; tests/corpus/spark/test_steps.py runs the command",
    "make": "the targets are checked against the Makefile",
    "pip": "installs, which needs the network",
    "python -m dedup.corpus.spark": "the same; tests/corpus/spark/test_steps.py runs it",
    "python benchmarks/": "measures, which needs data that is not here; tests/test_benchmarks.py runs the scripts",
}
"""What a page may show and is not run, and why."""

JUDGED: Final = "asks a server, which is not here; tests/cli/test_judge.py runs one"
"""Why a line with a judge is not run."""

BULKY: Final = shutil.ignore_patterns(
    *("*.py", "__pycache__", "images", "articles.md", "near-duplicates.md", "several-tellings.md"),
    *("cli.md", "lint.md", "performance.md"),
)
"""What no example needs: scripts, pictures and the longest pages, which lint compares sentence by sentence."""

CODE: Final = re.compile(r"#.*\bexit code (\d)")
TYPED: Final = re.compile(r"^Remove it\? \[y,n,u,m,q,\?\] (\w)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A command of a page.

    Attributes:
        line: as it is typed.
        said: what the page shows behind it; None where it shows nothing.
        code: the exit code that the page names, else 0.
    """

    line: str
    said: str | None
    code: int

    @property
    def codes(self) -> tuple[int, ...]:
        """The exit codes it may end with: whether the pages themselves repeat each other is no matter here."""
        return (0, 1) if self.line.startswith("dedup lint ") and not self.code else (self.code,)

    @property
    def unrun(self) -> str:
        """Why it is not run; "" where it is."""
        return next((why for part, why in ELSEWHERE.items() if self.line.startswith(part)), "") or (
            JUDGED if " --judge http" in self.line else ""
        )


def examples(page: str) -> list[Example]:
    """Give the commands of a page in their order; the synopses of the reference are none."""
    found: list[Example] = []
    for kind, block in FENCE.findall(page):
        if kind == "console":
            for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                line, _, said = part.partition("\n")
                found.append(_example(line, said or None))
        elif kind in ("", "sh", "bash"):
            lines = [line for line in block.splitlines() if line.strip() and "[OPTIONS]" not in line]
            if any(line.split()[0] in (*PROGRAMS, *(start.split()[0] for start in ELSEWHERE)) for line in lines):
                found += [_example(line, None) for line in lines]
    return found


def _example(line: str, said: str | None) -> Example:
    code = CODE.search(line)
    return Example(line, said, int(code[1]) if code else 0)


def prepare(page: str, home: Path) -> None:
    """Put the samples, the pages and the files that a page shows into a folder."""
    shutil.copytree(ROOT / "samples", home / "samples")
    shutil.copytree(ROOT / "docs", home / "docs", ignore=BULKY)
    for name in ("README.md", "AGENTS.md", "CLAUDE.md"):
        shutil.copy(ROOT / "README.md", home / name)
    for name, text in NAMED.findall(page):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text, encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Said:
    """What a command line wrote to both streams, in order, to standard output alone, and its exit code."""

    shown: str
    out: bytes
    code: int


def run_line(line: str, home: Path, typed: str = "") -> Said:
    """Run a line of a shell: commands joined by pipes, patterns without quotes opened, output sent to a file."""
    lexer = shlex.shlex(line, posix=False, punctuation_chars="|>")
    lexer.whitespace_split = True
    words = list(lexer)
    target = ""
    if ">" in words:
        words, target = words[: words.index(">")], words[words.index(">") + 1]
    said = Said("", typed.encode(), 0)
    while words:
        end = words.index("|") if "|" in words else len(words)
        arguments = [each for word in words[:end] for each in _opened(word, home)]
        said = _run(arguments, home, said.out)
        words = words[end + 1 :]
    if target:
        (home / target).write_bytes(said.out)
        return replace(said, shown=said.shown.replace(said.out.decode(), "", 1))
    return said


def _opened(word: str, home: Path) -> list[str]:
    if word[0] in "'\"":
        return [word[1:-1]]
    found = sorted(path.relative_to(home).as_posix() for path in home.glob(word)) if "*" in word else []
    return found or [word]


def _run(arguments: list[str], home: Path, given: bytes) -> Said:
    program, *rest = arguments
    if program not in PROGRAMS:
        raise ValueError(f"{program} is neither run nor named as run elsewhere")
    if program != "dedup":
        done = subprocess.run(arguments, cwd=home, input=given, capture_output=True, check=False)
        return Said((done.stdout + done.stderr).decode(), done.stdout, done.returncode)
    with chdir(home):
        result = CliRunner().invoke(main, rest, input=given)
    return Said(result.output, result.stdout_bytes, result.exit_code)


def typed_in(said: str) -> str:
    """Give the answers that a page shows behind questions, as they are typed."""
    return "".join(f"{answer}\n" for answer in TYPED.findall(said))
