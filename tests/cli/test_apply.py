"""The command `apply`: a plan is obeyed, checked, and refused where it does not fit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from command_line import REPEAT, TEXT, run

if TYPE_CHECKING:
    from pathlib import Path


def test_a_plan_can_be_applied(article: Path, tmp_path: Path) -> None:
    """Applying a plan gives the article it was written with."""
    plan = tmp_path / "plan.json"
    short = run("condense", article, "--plan", plan).stdout
    done = run("apply", article, plan)
    assert (done.exit_code, done.stdout) == (0, short), done.stderr


def test_a_plan_of_merged_sources_can_be_applied(article: Path, tmp_path: Path) -> None:
    """With --merge a plan gives the merged article again; several sources without --merge are refused."""
    other, plan, again = tmp_path / "again.txt", tmp_path / "plan.json", tmp_path / "story.txt"
    other.write_text(f"{REPEAT} The captain is called Ada Berg and has a red boat.\n", encoding="utf-8")
    short = run("condense", article, other, "--merge", "--plan", plan).stdout
    done = run("apply", article, other, plan, "--merge", "-o", again)
    assert done.exit_code == 0, done.stderr
    assert again.read_text(encoding="utf-8") == short
    done = run("apply", article, other, plan)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "add --merge" in done.stderr


def test_an_edited_plan_is_obeyed_and_checked(article: Path, tmp_path: Path) -> None:
    """Without its changes a plan gives the source back; a request that loses a claim is done, said, and exit code 1."""
    path = tmp_path / "plan.json"
    run("condense", article, "--plan", path)
    plan = json.loads(path.read_text(encoding="utf-8"))
    plan["changes"] = []
    path.write_text(json.dumps(plan), encoding="utf-8")
    assert run("apply", article, path).stdout == TEXT
    plan["changes"] = [{"passage": 2, "text": None}]
    path.write_text(json.dumps(plan), encoding="utf-8")
    done = run("apply", article, path)
    assert "4 euros" not in done.stdout
    assert "lost: nothing says" in done.stderr
    assert "1 to check" in done.stderr
    assert done.exit_code == 1


def test_a_plan_for_another_text_is_refused(article: Path, tmp_path: Path) -> None:
    """A plan names the text it was made for, and the error says what to do."""
    plan = tmp_path / "plan.json"
    run("condense", article, "--plan", plan)
    article.write_text(TEXT + "More.\n", encoding="utf-8")
    done = run("apply", article, plan)
    assert done.exit_code == 3
    assert "make a new plan" in done.stderr


def test_apply_writes_a_file_in_the_encoding_of_its_source(tmp_path: Path) -> None:
    """With -o the applied plan is a file like its source, byte order mark included."""
    source, plan, short, again = (tmp_path / name for name in ("in.txt", "plan.json", "short.txt", "again.txt"))
    source.write_bytes(TEXT.encode("utf-16"))
    assert run("condense", source, "--plan", plan, "-o", short).exit_code == 0
    assert run("apply", source, plan, "-o", again).exit_code == 0
    assert again.read_bytes() == short.read_bytes()


def test_a_plan_is_utf8(article: Path, tmp_path: Path) -> None:
    """A plan saved in another encoding is refused by its name."""
    plan = tmp_path / "plan.json"
    run("condense", article, "--plan", plan)
    plan.write_bytes(plan.read_text(encoding="utf-8").encode("utf-16"))
    done = run("apply", article, plan)
    assert done.exit_code == 3
    assert done.stderr.startswith(f"Error: {plan}: a plan is UTF-8")


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('"language": "en"', '"language": "xx"', "$.source.language"),
        ('"format": "text"', '"format": "pdf"', "$.source.format"),
        ('"trim": false', '"trim": 3', "$.options.trim: must be true or false, got 3"),
    ],
)
def test_a_plan_tampered_with_names_the_place(tmp_path: Path, old: str, new: str, where: str) -> None:
    """What is wrong in a plan is a fault of the plan, which is named, not of an option that nobody gave."""
    source, plan = tmp_path / "a.txt", tmp_path / "p.json"
    source.write_text(TEXT)
    assert run("condense", source, "--explain", "--language", "en", "--plan", plan).exit_code == 0
    text = plan.read_text()
    assert old in text
    plan.write_text(text.replace(old, new))
    done = run("apply", source, plan)
    assert done.exit_code == 3
    assert done.stderr.startswith(f"Error: {plan}, {where}")


def test_a_suggestion_can_be_switched_on(tmp_path: Path) -> None:
    """A plan holds what might go besides; one that is switched on goes, and no other."""
    source, path = tmp_path / "bridge.txt", tmp_path / "plan.json"
    source.write_text(LIKELY, encoding="utf-8")
    short = run("condense", source, "--plan", path).stdout
    plan = json.loads(path.read_text(encoding="utf-8"))
    assert plan["suggestions"]
    assert not any(each["take"] for each in plan["suggestions"])
    (offer, *_) = plan["suggestions"]
    offer["take"] = True
    path.write_text(json.dumps(plan), encoding="utf-8")
    done = run("apply", source, path)
    assert offer["text"] in short
    assert offer["text"] not in done.stdout
    assert len(done.stdout.split()) == len(short.split()) - offer["words"]


LIKELY = (
    "Nine lanterns hang above the stage. Rye is ground on Mondays.\n\n"
    "The council repaired the old wooden bridge over the river last spring.\n\n"
    "Swans nest on the western bank. Last spring the council repaired the wooden bridge with oak from its own forest.\n"
)
