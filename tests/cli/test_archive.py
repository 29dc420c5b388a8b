"""The command `archive`: what was published goes in, is listed, checked, taken out and written out again."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import click
import pytest

from command_line import process, run
from dedup.cli.archive import archive_command

if TYPE_CHECKING:
    from pathlib import Path

BRIDGE = "The bridge stays shut until the weekend, says the mayor."
DOGS = "Dogs travel free of charge on the harbour ferry."


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two articles, which is where commands run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "bridge.md").write_text(f"---\ndate: 2024-03-05\n---\n\n# News\n\n{BRIDGE}\n", "utf-8")
    (tmp_path / "articles" / "2023-01-02-dogs.txt").write_text(f"{DOGS}\n\n{BRIDGE}\n", "utf-8")
    return tmp_path


def test_add_and_list(home: Path) -> None:
    """Days come from front matter and names; what is the same is left alone, what is another is replaced."""
    done = run("archive", "add", "news.db", "articles")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "news.db: 2 added (3 passages), on the disk\n")
    (home / "articles" / "bridge.md").write_text(f"{BRIDGE}\n\n{DOGS}\n", "utf-8")
    again = run("archive", "add", "news.db", "articles/*", "--date", "2024-04-01")
    assert again.stderr == "news.db: 2 replaced (4 passages), on the disk\n"
    assert run("archive", "add", "news.db", "articles", "--date", "2024-04-01").stderr.startswith(
        "news.db: 2 unchanged"
    )
    listed = run("archive", "list", "news.db")
    assert listed.stdout == ("2024-04-01      2 articles/2023-01-02-dogs.txt\n2024-04-01      2 articles/bridge.md\n")
    assert listed.stderr == "2 documents, 4 passages\n"
    (first, _) = json.loads(run("archive", "list", "news.db", "--format", "json", "-q").stdout)
    assert first == {"ref": "articles/2023-01-02-dogs.txt", "date": "2024-04-01", "passages": 2}


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["articles", "--date", "gestern"], 2, "must be a day such as"),
        (["articles", "--ref", "x"], 2, "--ref names one document"),
        (["articles/bridge.md", "--ref", " "], 2, "--ref: is empty"),
        (["-", "--ref", ""], 2, "--ref: is empty"),
        (["articles/bridge.md", "--idf", "missing.npz"], 3, "not a saved IDF"),
        (["articles/bridge.md", "--language", "xx"], 2, "no word table for 'xx'"),
        (["wrong.jsonl"], 3, "wrong.jsonl, line 2: is no row of an archive"),
        (["unnamed.jsonl"], 3, "is empty; give the document a name"),
        (["half.jsonl"], 3, "half a surrogate pair"),
        (["nothing.md"], 3, "no such file"),
    ],
)
def test_what_is_refused_makes_no_archive(home: Path, arguments: list[str], code: int, said: str) -> None:
    """No file is left that the next try would have to get along with."""
    (home / "wrong.jsonl").write_text(f'{{"text": "{DOGS}"}}\n{{"text": 5}}\n', "utf-8")
    (home / "unnamed.jsonl").write_text(f'{{"ref": "", "text": "{DOGS}", "lines": [1]}}\n', "utf-8")
    (home / "half.jsonl").write_text('{"text": "Half of a pair \\ud800 is no letter."}\n', "utf-8")
    done = run("archive", "add", "news.db", *arguments, stdin=DOGS)
    assert (done.exit_code, said in done.stderr) == (code, True), done.stderr
    assert not (home / "news.db").exists()


def test_a_name_of_another_encoding(home: Path) -> None:
    """A file whose name is no UTF-8 is added by its bytes, found, and taken out as it is listed."""
    (home / os.fsdecode(b"caf\xe9.md")).write_text(DOGS, "utf-8")
    assert run("archive", "add", "news.db", ".").exit_code == 0
    assert "caf\\udce9.md" in run("archive", "list", "news.db").stdout
    assert run("archive", "remove", "news.db", "caf\\udce9.md").exit_code == 0


def test_standard_input_has_a_name(home: Path) -> None:
    """It is one document, named with --ref."""
    assert run("archive", "add", "news.db", "-", "--ref", "2024/x", "-q", stdin=BRIDGE).exit_code == 0
    assert run("archive", "list", "news.db").stdout == "-               1 2024/x\n"
    assert home.is_dir()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["add", "news.db"], 2, "Missing argument 'PATH...'"),
        (["add", "news.db", "-"], 2, "standard input is one document; give it a name with --ref"),
        (["add", "news.db", "-", "articles", "--ref", "a"], 2, "standard input is one document"),
        (["add", "news.db", "articles", "--ref", "a"], 2, "--ref names one document, and articles holds several"),
        (["add", "news.db", "a.md", "b.md", "--ref", "a"], 2, "--ref names one document"),
        (["add", "news.db", "articles", "--date", "5 March"], 2, "--date: must be a day such as 2024-03-05"),
        (["add", "news.db", "articles", "--least", "0"], 2, "'--least'"),
        (["add", "news.db", "nothing.md"], 3, "nothing.md: no such file or folder"),
        (["add", "articles/bridge.md", "articles/bridge.md"], 2, "is the archive and a PATH"),
        (["add", "articles", "articles/bridge.md"], 3, "articles: is a folder; name a file"),
        (["add", "articles/bridge.md", "articles/2023-01-02-dogs.txt"], 3, "is no archive; name another file"),
        (["list", "none.db"], 3, "none.db: there is no such archive; make one with: dedup archive add none.db"),
        (["remove", "none.db", "a"], 3, "there is no such archive"),
        (["check", "none.db"], 3, "there is no such archive"),
        (["optimize", "none.db"], 3, "there is no such archive"),
        (["export", "none.db"], 3, "there is no such archive"),
        (["find", "none.db", "articles/bridge.md"], 3, "there is no such archive"),
        (["publish", "news.db"], 2, "No such command 'publish'"),
    ],
)
def test_wrong_use(home: Path, arguments: list[str], code: int, said: str) -> None:
    """It ends with its exit code, and no archive is made or left half."""
    before = sorted(home.rglob("*"))
    done = run("archive", *arguments)
    assert (done.exit_code, done.stdout) == (code, "")
    assert said in " ".join(done.stderr.split())
    assert [each for each in sorted(home.rglob("*")) if not each.name.startswith("news.db")] == before


def test_remove(home: Path) -> None:
    """Documents go by their names; where one is not there, none goes."""
    run("archive", "add", "news.db", "articles")
    failed = run("archive", "remove", "news.db", "articles/bridge.md", "bridge.md")
    assert (failed.exit_code, failed.stderr.count("\n")) == (3, 1)
    assert "has no document 'bridge.md', nothing was removed; dedup archive list news.db names them" in failed.stderr
    done = run("archive", "remove", "news.db", "articles/bridge.md")
    assert (done.exit_code, done.stderr) == (0, "news.db: 1 removed (1 passages), on the disk\n")
    assert run("archive", "list", "news.db").stdout == "2023-01-02      2 articles/2023-01-02-dogs.txt\n"
    assert home.is_dir()


def test_check_and_optimize(home: Path) -> None:
    """A whole archive has no faults; a damaged one has, and the exit code says so."""
    run("archive", "add", "news.db", "articles")
    assert run("archive", "optimize", "news.db", "--recount").exit_code == 0
    done = run("archive", "check", "news.db")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "news.db: 0 faults\n")
    data = (home / "news.db").read_bytes()
    (home / "news.db").write_bytes(data[:8192] + b"\xa5" * 8192 + data[16384:])
    damaged = run("archive", "check", "news.db")
    assert (damaged.exit_code, damaged.stderr) == (1, f"news.db: {damaged.stdout.count(chr(10))} faults\n".replace(
        " 1 faults", " 1 fault"))  # fmt: skip
    assert damaged.stdout.startswith("news.db: ")


def test_export(home: Path) -> None:
    """Rows of an archive make the same archive; the archive itself is never written over."""
    run("archive", "add", "news.db", "articles")
    assert run("archive", "export", "news.db", "-o", "rows.jsonl").exit_code == 0
    assert run("archive", "add", "other.db", "rows.jsonl").stderr == "other.db: 2 added (3 passages), on the disk\n"
    assert run("archive", "export", "other.db").stdout == (home / "rows.jsonl").read_text("utf-8")
    refused = run("archive", "export", "news.db", "-o", "news.db")
    assert refused.exit_code == 3
    assert run("archive", "check", "news.db").exit_code == 0


def test_as_a_process(home: Path) -> None:
    """The program itself runs it."""
    done = process("archive", "add", str(home / "news.db"), str(home / "articles"))
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.endswith(b"2 added (3 passages), on the disk\n")


@pytest.mark.parametrize("name", sorted(archive_command.commands))
def test_help_of_each(name: str) -> None:
    """Each command of an archive has a help of its own, whose first line is the one the list shows."""
    done = run("archive", name, "--help")
    assert done.exit_code == 0
    command = archive_command.get_command(click.Context(archive_command), name)
    assert command
    assert command.short_help
    assert command.short_help in run("archive", "--help").stdout.replace("\n            ", " ")
