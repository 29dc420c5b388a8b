"""The command `check`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from command_line import REPEAT, TEXT, run

if TYPE_CHECKING:
    from pathlib import Path

SHORT = TEXT.replace(f"{REPEAT} ", "")
LOST = SHORT.replace("A ticket for the crossing costs 4 euros for adults. ", "")


def test_check_finds_what_is_lost(article: Path, tmp_path: Path) -> None:
    """An output that lost a claim gives exit code 1 and says which; the program's own output gives 0."""
    short = tmp_path / "short.txt"
    run("condense", article, "-o", short)
    assert run("check", article, short).exit_code == 0
    short.write_text(TEXT.replace("A ticket for the crossing costs 4 euros for adults. ", ""), encoding="utf-8")
    done = run("check", article, short)
    assert done.exit_code == 1
    assert "4 euros" in done.stdout
    data = json.loads(run("check", article, short, "--format", "json").stdout)
    assert {finding["kind"] for finding in data} >= {"lost"}


@pytest.mark.parametrize(
    ("sources", "outputs", "code", "named"),
    [
        ({"a.txt": TEXT}, {"a.txt": SHORT}, 0, []),
        ({"a.txt": TEXT, "sub/b.md": TEXT}, {"a.txt": SHORT, "sub/b.md": SHORT}, 0, []),
        ({"a.txt": TEXT, "sub/b.md": TEXT}, {"a.txt": SHORT, "b.md": SHORT}, 0, []),
        ({"a.md": TEXT}, {"a.txt": SHORT}, 0, []),
        ({"a.txt": TEXT, "b.txt": TEXT}, {"a.txt": SHORT, "b.txt": LOST}, 1, [("out/b.txt", "lost")]),
        ({"a.txt": TEXT, "b.txt": TEXT}, {"a.txt": SHORT}, 1, [("in/b.txt", "missing")]),
        ({"a.txt": TEXT}, {"a.txt": SHORT, "old.txt": SHORT}, 1, [("out/old.txt", "extra")]),
        ({"x/a.txt": TEXT, "y/a.txt": TEXT}, {"x/a.txt": SHORT, "a.txt": SHORT}, 1,
         [("in/y/a.txt", "missing"), ("out/a.txt", "extra")]),
        ({"a.txt": TEXT, "n.bin": "x"}, {"a.txt": SHORT, "p.json": "{}"}, 0, []),
        ({"a.txt": TEXT, ".git/b.txt": TEXT}, {"a.txt": SHORT}, 0, []),
    ],
)  # fmt: skip
def test_each_file_of_a_folder_is_compared_with_its_output(
    tmp_path: Path, sources: dict[str, str], outputs: dict[str, str], code: int, named: list[tuple[str, str]]
) -> None:
    """In the same tree or all in one folder; what has no partner is named, and each is a finding."""
    _written(tmp_path / "in", sources)
    _written(tmp_path / "out", outputs)
    done = run("check", tmp_path / "in", tmp_path / "out", "--format", "json")
    assert done.exit_code == code, done.output
    found = {(each["file"].removeprefix(f"{tmp_path}/"), each["kind"]) for each in json.loads(done.stdout)}
    assert found == set(named)
    text = run("check", tmp_path / "in", tmp_path / "out")
    assert text.exit_code == code
    assert all(f"{tmp_path}/{file}: {kind}: " in text.stdout for file, kind in named)


@pytest.mark.parametrize("inner", ["src/out", "out/src"])
def test_a_folder_within_the_other_is_not_read_for_both(tmp_path: Path, inner: str) -> None:
    """Outputs below the sources are no sources, and the other way round."""
    first = inner.split("/", maxsplit=1)[0]
    _written(tmp_path / first, {"a.txt": TEXT if first == "src" else SHORT})
    _written(tmp_path / inner, {"a.txt": SHORT if first == "src" else TEXT})
    source, output = (tmp_path / first, tmp_path / inner) if first == "src" else (tmp_path / inner, tmp_path / first)
    done = run("check", source, output)
    assert (done.exit_code, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("source", "output", "said"),
    [
        ("in", "a.txt", "in: is a folder, and a.txt is none; give two files, or the folder of"),
        ("a.txt", "in", "in: is a folder, and a.txt is none; give two files, or the folder of"),
        ("in", "-", "in: is a folder, and - is none; give two files, or the folder of"),
        ("in", "nowhere", "in: is a folder, and nowhere is not there; give two files, or the folder of"),
        ("in", "empty", "empty: no text or Markdown files (.txt, .md) in it"),
    ],
)
def test_a_folder_and_no_folder_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, output: str, said: str
) -> None:
    """In one line that says what to give instead."""
    monkeypatch.chdir(tmp_path)
    _written(tmp_path, {"in/a.txt": TEXT, "a.txt": TEXT})
    (tmp_path / "empty").mkdir()
    done = run("check", source, output, stdin=TEXT)
    assert done.exit_code == 3
    assert done.stderr.startswith(f"Error: {said}")
    assert done.stderr.count("\n") == 1


def test_one_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    """It is named at the end, and the exit code is that of its fault."""
    _written(tmp_path / "in", {"a.txt": TEXT, "b.txt": TEXT})
    _written(tmp_path / "out", {"a.txt": "", "b.txt": LOST})
    done = run("check", tmp_path / "in", tmp_path / "out")
    assert done.exit_code == 3
    assert "a.txt: is empty (0 bytes)" in done.stderr
    assert "b.txt: lost: " in done.stdout


def _written(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
