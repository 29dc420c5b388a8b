"""`condense --ask`: likely repeats are offered one by one, and every answer counts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from command_line import process, run

if TYPE_CHECKING:
    from click.testing import Result

KRATOM: Final = Path(__file__).parents[2] / "samples" / "kratom.txt"
FIRST: Final = "when used responsibly, kratom could be a valuable tool in a holistic approach"
SECOND: Final = "It is important for those affected by depression to explore all avenues of support"
HELP: Final = "y - yes: remove it, nothing is lost\n"


def asked(folder: Path, answers: str, *options: str | Path) -> tuple[Result, str]:
    """Condense the article with these answers, one a line; give what was said and the article."""
    target = folder / "short.txt"
    done = run("condense", KRATOM, "--ask", "-o", target, *options, stdin="".join(f"{key}\n" for key in answers))
    assert done.exit_code == 0, done.stderr
    return done, target.read_text(encoding="utf-8")


def offers(done: Result) -> list[str]:
    """Give the place and the number of each offer, in the order in which they were made."""
    lines = [line for line in done.stderr.splitlines() if "likely a repeat" in line]
    return [line.split(": ")[0].removeprefix(str(KRATOM)) for line in lines]


def test_yes_removes_and_no_keeps(tmp_path: Path) -> None:
    """What is answered with yes is gone, what is answered with no stays, and each offer shows what says it again."""
    done, short = asked(tmp_path, "ynq")
    assert offers(done) == [":14 (1)", ":14 (2)", ":7 (3)"]
    assert "when used [responsibly], kratom could be a [valuable tool] in a [holistic] approach" in done.stderr
    assert f"= {KRATOM}:11: Those considering kratom" in done.stderr
    assert FIRST not in short
    assert SECOND in short
    assert FIRST in asked(tmp_path, "nyq")[1]
    assert SECOND not in asked(tmp_path, "yyq")[1]


def test_the_plan_replays_to_the_same_bytes(tmp_path: Path) -> None:
    """The plan holds the answers: applied, it gives the article again, and offers nothing that was answered."""
    plan, again = tmp_path / "plan.json", tmp_path / "again.txt"
    asked(tmp_path, "yynyq", "--plan", plan)
    assert run("apply", KRATOM, plan, "-o", again).exit_code == 0
    assert again.read_bytes() == (tmp_path / "short.txt").read_bytes()
    held = json.loads(plan.read_text(encoding="utf-8"))
    removed = [change["was"] for change in held["changes"] if change["text"] is None]
    assert [text for text in (FIRST, SECOND) if not any(text in was for was in removed)] == []
    assert not any(FIRST in each["text"] or SECOND in each["text"] for each in held["suggestions"])


def test_no_answer_gives_what_condense_gives(tmp_path: Path) -> None:
    """Whoever keeps everything, or stops at once, has the article of a run without --ask."""
    plain = tmp_path / "plain.txt"
    assert run("condense", KRATOM, "-o", plain).exit_code == 0
    for answers in ("nnnq", "q", ""):
        assert asked(tmp_path, answers)[1] == plain.read_text(encoding="utf-8")


def test_undo_takes_the_last_answer_back(tmp_path: Path) -> None:
    """After undo the same sentence is offered again and only the last answer is gone; without any there is no undo."""
    done, short = asked(tmp_path, "uyyunq")
    assert "There is nothing to undo." in done.stderr
    assert offers(done) == [":14 (1)", ":14 (2)", ":7 (3)", ":14 (2)", ":7 (3)"]
    assert short == asked(tmp_path, "ynq")[1]
    assert asked(tmp_path, "yuq")[1] == asked(tmp_path, "q")[1]


def test_more_shows_the_neighbours(tmp_path: Path) -> None:
    """More shows two sentences on either side, marks the one in question, and says which are gone."""
    done, short = asked(tmp_path, "ymq")
    _, _, shown, _ = done.stderr.split("Remove it? [y,n,u,m,q,?] ")
    around = [line.partition(f"{KRATOM}:14: ") for line in shown.splitlines()[1:]]
    assert [mark for mark, _, _ in around] == ["  ", "  ", "> ", "  "]
    assert around[2][2].startswith(SECOND)
    gone = [text.removesuffix(" (removed)") for _, _, text in around if text.endswith(" (removed)")]
    assert any(FIRST in text for text in gone)
    assert [text for text in gone if text in short] == []
    assert [text for _, _, text in around if not text.endswith(" (removed)") and text not in short] == []
    assert offers(done) == [":14 (1)", ":14 (2)"]


@pytest.mark.parametrize("end", ["q", "quit", ""])
def test_stopping_keeps_what_was_answered(tmp_path: Path, end: str) -> None:
    """Both q and the end of standard input stop: the article goes to standard output with the answers so far."""
    done = process("condense", KRATOM, "--ask", stdin=f"y\n{end}".encode())
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode() == asked(tmp_path, "yq")[1]
    assert FIRST not in done.stdout.decode()
    assert SECOND in done.stdout.decode()


def test_an_unknown_key_lists_the_keys(tmp_path: Path) -> None:
    """Any other key, and an empty line, list the keys and ask again without an answer."""
    done, short = asked(tmp_path, "?xq")
    assert done.stderr.count(HELP) == 2
    assert offers(done) == [":14 (1)"]
    assert short == asked(tmp_path, "q")[1]
    done = run("condense", KRATOM, "--ask", "-o", tmp_path / "short.txt", stdin="\nq\n")
    assert done.stderr.count(HELP) == 1


def test_the_questions_end(tmp_path: Path) -> None:
    """Where nothing is left to offer this is said, and standard input is not read."""
    source, target = tmp_path / "rain.txt", tmp_path / "short.txt"
    source.write_text("It rains on the pier. Rye is ground on Mondays.\n", encoding="utf-8")
    done = run("condense", source, "--ask", "-o", target)
    assert done.exit_code == 0, done.stderr
    assert done.stderr.startswith("No further suggestion.\n")
    assert target.read_bytes() == source.read_bytes()


def test_merged_sources_are_asked_about_as_one(tmp_path: Path) -> None:
    """With --merge the offers are those of the merged article, and the plan replays."""
    one, two, plan = tmp_path / "one.txt", tmp_path / "two.txt", tmp_path / "plan.json"
    again, target = tmp_path / "again.txt", tmp_path / "short.txt"
    one.write_text("Rye is ground.\n\nThe council repaired the old wooden bridge over the river last spring.\n")
    two.write_text(
        "Swans nest on the western bank. "
        "Last spring the council repaired the wooden bridge with oak from its own forest.\n"
    )
    done = run("condense", one, two, "--merge", "--ask", "--plan", plan, "-o", target, stdin="y\n")
    assert done.exit_code == 0, done.stderr
    assert "(1): " in done.stderr
    assert target.read_text().count("bridge") == 1
    assert run("apply", one, two, plan, "--merge", "-o", again).exit_code == 0
    assert again.read_bytes() == target.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-"], "--ask reads answers from standard input, so the source cannot come from there"),
        ([KRATOM, "-", "--merge"], "--ask reads answers from standard input, so the source cannot come from there"),
        ([KRATOM, KRATOM, "--out-dir", "short"], "--ask asks about one article"),
        ([KRATOM, KRATOM], "several sources: choose --merge, --out-dir or --in-place"),
    ],
)
def test_what_cannot_be_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str | Path], said: str
) -> None:
    """Standard input as source, and several articles, are wrong usage, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    done = run("condense", *arguments, "--ask", stdin="y\n")
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.split())
    assert list(tmp_path.iterdir()) == []
