"""Where passages of text and Markdown files stand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from command_line import run

if TYPE_CHECKING:
    from pathlib import Path

SAID = "The harbour ferry leaves from the north pier at noon every day."
OTHER = "Divers inspect the old piers of the bridge on Tuesday."
HEAD = "# Times of the ferry\n\n"
TWICE = "A ticket for the crossing costs some coins for adults."


@pytest.mark.parametrize(
    ("unit", "first", "second", "places"),
    [
        ("paragraph", f"{SAID}\n", f"{HEAD}{OTHER}\n\n{SAID}\n", ("a.md:1", "b.md:5")),
        ("paragraph", f"{HEAD}\n\n{SAID}\n", f"---\ntitle: x\n---\n\n{SAID}\n", ("a.md:5", "b.md:5")),
        ("paragraph", f"\ufeff{SAID}\n", f"{HEAD}{SAID}\n".replace("\n", "\r\n"), ("a.md:1", "b.md:3")),
        ("paragraph", f"{SAID}\n", f"{HEAD}{SAID}\n".replace("\n", "\r"), ("a.md:1", "b.md:3")),
        ("paragraph", f"```\n{OTHER}\n\n{OTHER}\n```\n\n{SAID}\n", f"{SAID}\n", ("a.md:7", "b.md:1")),
        ("paragraph", f"{OTHER}\n{TWICE}\n{SAID}\n", f"{TWICE}\n{SAID}\n", ("a.md:3", "b.md:2")),
        ("sentence", f"{SAID}\n", f"{HEAD}{OTHER} {SAID}\n", ("a.md:1:1", "b.md:3:56")),
        ("sentence", f"{OTHER}\n{SAID}\n", f"{SAID} {TWICE}\n", ("a.md:2:1", "b.md:1:1")),
        ("sentence", f"Jürgen says: it is cold. {SAID}\n", f"{SAID}\n", ("a.md:1:26", "b.md:1:1")),
        ("document", f"{SAID}\n", f"\n\n{SAID}\n", ("a.md:1", "b.md:1")),
    ],
)
def test_a_passage_of_a_file_is_named_by_its_line(
    tmp_path: Path, unit: str, first: str, second: str, places: tuple[str, str]
) -> None:
    """As editors open it: file and line, and the column of a sentence, in every list and report."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in (("a.md", first), ("b.md", second)):
        (folder / name).write_bytes(text.encode())
    groups, pairs, report, page = (tmp_path / name for name in ("g.jsonl", "p.jsonl", "r.json", "r.html"))
    asked = ("--unit", unit, "--pairs", pairs, "--groups", groups, "--report", report)
    assert run("corpus", folder, *asked).exit_code == 0
    wanted = tuple(str(folder / place) for place in places)
    rows = [json.loads(line) for line in groups.read_text().splitlines()]
    assert wanted in [(row["representative"], row["member"]) for row in rows]
    assert wanted in [(row["left"], row["right"]) for row in map(json.loads, pairs.read_text().splitlines())]
    assert wanted[0] in [row["passage"] for row in json.loads(report.read_text())["largest_groups"]]
    assert run("corpus", folder, "--unit", unit, "--report", page).exit_code == 0
    assert f">{wanted[0]}<" in page.read_text()
    assert not any("#" in path.read_text() for path in (groups, pairs))


@pytest.mark.parametrize(
    ("rows", "options", "names"),
    [
        ([SAID, f"{OTHER}\n\n{SAID}"], (), ("in.jsonl:1", "in.jsonl:2, passage 2")),
        ([f"{SAID}\n\n{OTHER}", SAID], (), ("in.jsonl:1, passage 1", "in.jsonl:2")),
        ([SAID, SAID], (), ("in.jsonl:1", "in.jsonl:2")),
        ([SAID, SAID], ("--unit", "document"), ("in.jsonl:1", "in.jsonl:2")),
        ([SAID, f"{OTHER} {SAID}"], ("--unit", "sentence"), ("in.jsonl:1", "in.jsonl:2, passage 2")),
        ([SAID, f"{OTHER}\n\n{SAID}"], ("--id-field", "id"), ("row 0#1", "row 1#2")),
    ],
)
def test_a_passage_of_a_row_is_named_by_the_row(
    tmp_path: Path, rows: list[str], options: tuple[str, ...], names: tuple[str, str]
) -> None:
    """By the line of the row, and by its number where the row has several; by the field that names rows if asked."""
    source, groups = tmp_path / "in.jsonl", tmp_path / "groups.jsonl"
    source.write_text("".join(json.dumps({"text": text, "id": f"row {at}"}) + "\n" for at, text in enumerate(rows)))
    assert run("corpus", source, "--groups", groups, *options).exit_code == 0
    (row,) = map(json.loads, groups.read_text().splitlines())
    shown = (row["representative"], row["member"])
    assert tuple(name.removeprefix(f"{tmp_path}/") for name in shown) == names
