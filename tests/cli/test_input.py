"""Sources that cannot be read are refused in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "content", [None, b"", b"\x89PNG\r\n\x1a\n\0\0", b" \n"], ids=["missing", "empty", "image", "blank"]
)
def test_an_unreadable_source_is_one_line(tmp_path: Path, content: bytes | None) -> None:
    """What cannot be read gives exit code 3, one line that names the file, and no output."""
    source, target = tmp_path / "bad.txt", tmp_path / "out.txt"
    if content is not None:
        source.write_bytes(content)
    for path in (source, tmp_path):
        done = run("condense", path, "-o", target)
        assert done.exit_code == 3
        assert len(done.stderr.splitlines()) == 1
        assert str(path) in done.stderr
        assert not target.exists()


def test_a_source_without_a_name() -> None:
    """An empty name is no folder."""
    done = run("condense", "")
    assert (done.exit_code, done.stderr) == (
        3,
        'Error: "": is an empty name; name a file, or - for standard input\n',
    )


FOREIGN = {
    "a.csv": "id,text\n1,The ferry.\n2,The mill.\n",
    "a.jsonl": '{"text": "The ferry."}\n',
    "a.xml": "<doc><p>The ferry.</p></doc>\n",
    "a.texi": "@chapter Ferry\n",
    "a.py": "print('ferry')\n",
    "a.txt.gz": "packed",
}


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize(
    "command",
    [
        ["condense", "{}"],
        ["condense", "{}", "--in-place"],
        ["find", "{}"],
        ["check", "{}", "{}"],
        ["apply", "{}", "{}"],
    ],
    ids=" ".join,
)
def test_what_is_no_article_is_refused(tmp_path: Path, name: str, command: list[str]) -> None:
    """By every command that reads articles, in one line, exit code 3; the file is untouched."""
    path = tmp_path / name
    path.write_text(FOREIGN[name])
    done = run(*(part.format(path) for part in command))
    assert (done.exit_code, done.stdout) == (3, "")
    assert len(done.stderr.splitlines()) == 1
    assert f"{path}: its ending" in done.stderr
    assert path.read_text() == FOREIGN[name]


UNNAMED = {
    "csv": FOREIGN["a.csv"],
    "jsonl": FOREIGN["a.jsonl"],
    "html": "<html><p>The ferry.</p></html>\n",
    "rst": "Ferry\n=====\n\n.. note:: The ferry.\n",
}


@pytest.mark.parametrize("name", UNNAMED)
@pytest.mark.parametrize("command", [["condense", "-"], ["find", "-"], ["check", "-", "b.txt"]], ids=" ".join)
def test_standard_input_that_is_no_article_is_refused(name: str, command: list[str]) -> None:
    """By its looks, as it has no name."""
    done = run(*command, stdin=UNNAMED[name])
    assert (done.exit_code, done.stdout) == (3, "")
    assert "<stdin>: it looks like" in done.stderr


@pytest.mark.parametrize(
    ("path", "said"), [(".", "use find and corpus, which read folders"), ("*.md", "here leave out the quotes")]
)
def test_folders_and_patterns(path: str, said: str) -> None:
    """A command that takes files says which commands take folders."""
    done = run("condense", path)
    assert done.exit_code == 3
    assert said in done.stderr
