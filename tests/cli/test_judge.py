"""`condense --judge`: a server is asked about likely repeats, and what was sent is said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from chat_server import by_facts, chat_server, completion
from command_line import process, run
from measures.annotated import Article

if TYPE_CHECKING:
    from click.testing import Result

SAMPLES: Final = Path(__file__).parents[2] / "samples"
KRATOM: Final = Article.load(SAMPLES / "kratom.txt")


def judged(url: str, folder: Path, *options: str) -> tuple[Result, str]:
    """Condense the sample with a judge; give what was said and the article."""
    target = folder / "short.txt"
    done = run("condense", SAMPLES / "kratom.txt", "-o", target, "--judge", url, "--judge-model", "small", *options)
    return done, target.read_text(encoding="utf-8") if target.exists() else ""


@pytest.mark.parametrize(("wrong", "least"), [(0.0, 52), (0.05, 51)])
def test_a_judge_wins_what_an_editor_would(tmp_path: Path, wrong: float, least: int) -> None:
    """Also one that errs once in twenty keeps the facts: it is asked twice."""
    with chat_server(by_facts(KRATOM, wrong)) as server:
        done, short = judged(server.url, tmp_path, "--plan", str(tmp_path / "plan.json"))
    assert done.exit_code == 0, done.stderr
    score = KRATOM.score(short)
    assert score.kept >= least
    assert score.share < 0.72
    line = next(line for line in done.stderr.splitlines() if "the judge was asked about" in line)
    sent = sum(len(each["content"]) for body in server.asked for each in body["messages"])
    assert f"{len(server.asked)} requests with {sent:,} characters were sent to {server.url}/v1/chat" in line
    assert " as answered" in done.stderr
    again = tmp_path / "again.txt"
    assert run("apply", SAMPLES / "kratom.txt", tmp_path / "plan.json", "-o", again).exit_code == 0
    assert again.read_text(encoding="utf-8") == short


def test_the_key_comes_from_the_environment(tmp_path: Path) -> None:
    """It is sent as a bearer token and shown nowhere."""
    with chat_server(by_facts(KRATOM)) as server:
        options = ("--judge", server.url, "--judge-model", "m", "--judge-questions", "1")
        done = process("condense", SAMPLES / "kratom.txt", "-o", tmp_path / "o.txt", *options, DEDUP_JUDGE_KEY="hidden")
    assert done.returncode == 0, done.stderr
    assert {headers["Authorization"] for headers in server.headers} == {"Bearer hidden"}
    assert b"hidden" not in done.stderr + done.stdout


@pytest.mark.parametrize("key", ["hid\nden", "hidden\u00e9"])
def test_a_key_that_cannot_be_sent_is_refused(tmp_path: Path, key: str) -> None:
    """In one line that names the variable and not what it holds."""
    options = ("--judge", "http://127.0.0.1:9", "--judge-model", "m")
    done = process("condense", SAMPLES / "kratom.txt", "-o", tmp_path / "o.txt", *options, DEDUP_JUDGE_KEY=key)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(b"Error: DEDUP_JUDGE_KEY holds a character that cannot be sent")
    assert b"hid" not in done.stderr


def test_questions_are_bounded(tmp_path: Path) -> None:
    """As many candidates are sent as were allowed, and those agreed to once more."""
    with chat_server(by_facts(KRATOM)) as server:
        done, _ = judged(server.url, tmp_path, "--judge-questions", "3")
    assert "asked about 3 likely repeats" in done.stderr
    assert len(server.questions()[0]["candidates"]) <= 3


def test_a_judge_and_an_editor(tmp_path: Path) -> None:
    """The editor is asked about what the judge left open."""
    with chat_server(by_facts(KRATOM)) as server:
        target = tmp_path / "short.txt"
        options = ("--judge", server.url, "--judge-model", "m", "--judge-questions", "8", "--ask")
        done = run("condense", SAMPLES / "kratom.txt", "-o", target, *options, stdin="q\n")
        _, alone = judged(server.url, tmp_path, "--judge-questions", "8")
    assert "Remove it?" in done.stderr
    assert target.read_text(encoding="utf-8") == alone


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--judge", "http://127.0.0.1:9"), "--judge and --judge-model belong together"),
        (("--judge-model", "m"), "--judge and --judge-model belong together"),
        (("--judge", ""), "--judge: the name is empty"),
        (("--judge", "", "--judge-model", ""), "--judge and --judge-model: the name is empty"),
        (("--judge", "http://a", "--judge-model", ""), "--judge-model: the name is empty"),
        (("--judge", "http://me:geheim@a", "--judge-model", "m"), "--judge: holds a user or a password"),
        (("--judge-questions", "3"), "give --judge too"),
        (("--judge", "nowhere", "--judge-model", "m"), "must be the address of a server"),
        (("--judge", "http://a", "--judge-model", "m", "--judge-questions", "0"), "0 is not in the range"),
        (("--judge", "http://a", "--judge-model", "m", "--judge-timeout", "0"), "is not in the range"),
    ],
)
def test_wrong_usage_is_refused(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    """Before anything is read or sent."""
    target = tmp_path / "short.txt"
    done = run("condense", SAMPLES / "kratom.txt", "-o", target, *options)
    assert done.exit_code == 2
    assert said in " ".join(done.stderr.split())
    assert not target.exists()


def test_a_judge_that_answers_otherwise_writes_nothing(tmp_path: Path) -> None:
    """One line, exit code 3, and what stood in the target stays."""
    (tmp_path / "short.txt").write_text("old", encoding="utf-8")
    with chat_server(lambda _: completion("Sure!")) as server:
        done, short = judged(server.url, tmp_path)
    assert done.exit_code == 3
    assert "answered in another form than it was asked for: 'Sure!'" in done.stderr
    assert short == "old"


@pytest.mark.parametrize("option", ["-o", "--plan"])
@pytest.mark.parametrize("place", ["nowhere/out", "file/out"])
def test_nothing_is_sent_where_nothing_can_be_written(tmp_path: Path, option: str, place: str) -> None:
    """A folder that is not there is found before a judge is paid for its answers."""
    (tmp_path / "file").write_text("a")
    with chat_server(by_facts(KRATOM)) as server:
        asked = ("--judge", server.url, "--judge-model", "m", option, tmp_path / place)
        done = run("condense", SAMPLES / "kratom.txt", *asked)
    assert done.exit_code == 3
    assert f"{tmp_path / place}: cannot be written" in done.stderr
    assert not server.asked


def test_what_is_sent_is_the_article_and_nothing_else(tmp_path: Path) -> None:
    """No path, no user, no other file: the article's sentences and the instruction."""
    with chat_server(by_facts(KRATOM)) as server:
        judged(server.url, tmp_path, "--judge-questions", "8")
    for body in server.asked:
        assert sorted(body) == ["messages", "model", "path", "temperature"]
        assert str(SAMPLES) not in json.dumps(body)
