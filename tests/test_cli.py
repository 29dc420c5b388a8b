"""The command line through its real entry point: what goes where, what is refused, what is returned."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Final, get_type_hints

import click
import pytest
from click.testing import CliRunner, Result

import dedup
from dedup.changes import Finding, FindingKind
from dedup.cli import main
from dedup.cli.exit_codes import exit_code, spoken
from dedup.cli.histogram import around
from dedup.cli.options import KNOBS, Knobs
from dedup.cli.program import COMMANDS
from dedup.cli.tasks import Job, refuse_broken
from dedup.errors import BrokenPromiseError, DedupError, InputError, LanguageError, OptionError
from dedup.options import Options

TEXT: Final = (
    "The Harbour Ferry\n\n"
    "The harbour ferry leaves from the north pier at noon every day. "
    "A ticket for the crossing costs 4 euros for adults. "
    "Dogs travel free of charge when they are on a lead.\n\n"
    "Every day at noon the harbour ferry leaves from the north pier. "
    "The crossing takes 35 minutes in calm weather.\n"
)
REPEAT: Final = "Every day at noon the harbour ferry leaves from the north pier."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article that says one thing twice."""
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    """Run the command line in this process."""
    return CliRunner().invoke(main, [str(each) for each in arguments], input=stdin)


def process(*arguments: str | Path, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as a process of its own."""
    program = [sys.executable, "-c", "from dedup.cli import main; main()", *map(str, arguments)]
    return subprocess.run(program, input=stdin, capture_output=True, check=False, env={**os.environ, **env})


def test_the_article_goes_to_standard_output(article: Path) -> None:
    """Standard output holds the article and nothing else, standard error one line of figures."""
    done = run("condense", article)
    assert done.exit_code == 0, done.stderr
    assert done.stdout == TEXT.replace("\n\n" + REPEAT + " ", "\n\n") or REPEAT not in done.stdout
    assert done.stdout.startswith("The Harbour Ferry\n")
    assert f"{article}: " in done.stderr
    assert "every claim still stated" in done.stderr


def test_quiet_says_nothing(article: Path) -> None:
    """With --quiet standard error stays empty."""
    assert run("condense", article, "--quiet").stderr == ""


def test_standard_input(article: Path) -> None:
    """A dash is standard input, and gives what the file gives."""
    assert run("condense", "-", stdin=TEXT).stdout == run("condense", article).stdout


def test_output_file(article: Path, tmp_path: Path) -> None:
    """With -o the article is in the file and standard output is empty."""
    target = tmp_path / "short.txt"
    done = run("condense", article, "-o", target)
    assert (done.exit_code, done.stdout) == (0, "")
    assert target.read_text(encoding="utf-8") == run("condense", article).stdout


def test_the_input_is_not_overwritten(article: Path) -> None:
    """Naming the input as output is refused before anything is done."""
    for option in ("-o", "--plan"):
        done = run("condense", article, option, article)
        assert done.exit_code == 3
        assert "--in-place" in done.stderr
    assert article.read_text(encoding="utf-8") == TEXT


def test_in_place(article: Path) -> None:
    """With --in-place the file holds its article."""
    short = run("condense", article).stdout
    assert run("condense", article, "--in-place").exit_code == 0
    assert article.read_text(encoding="utf-8") == short


def test_a_file_keeps_its_encoding(tmp_path: Path) -> None:
    """UTF-16 with a byte order mark and Windows line ends stay what they are in a file; standard output is UTF-8."""
    source, target = tmp_path / "wide.txt", tmp_path / "out.txt"
    source.write_bytes(TEXT.replace("\n", "\r\n").encode("utf-16"))
    assert run("condense", source, "-o", target).exit_code == 0
    assert target.read_bytes().decode("utf-16").startswith("The Harbour Ferry\r\n")
    assert target.read_bytes()[:2] == source.read_bytes()[:2]
    assert process("condense", source).stdout.startswith(b"The Harbour Ferry\r\n")


def test_out_dir(article: Path, tmp_path: Path) -> None:
    """Several files are written into the folder by their own names; the folder is made."""
    other = tmp_path / "other.md"
    other.write_text("# Ferry\n\n" + TEXT, encoding="utf-8")
    done = run("condense", article, other, "--out-dir", tmp_path / "new" / "short")
    assert done.exit_code == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "new" / "short").iterdir()) == ["ferry.txt", "other.md"]
    assert done.stderr.count("sentences removed") == 2


def test_one_failing_file_does_not_stop_the_others(article: Path, tmp_path: Path) -> None:
    """The others are written, the failing one is named at the end, and the exit code tells."""
    done = run("condense", tmp_path / "none.txt", article, "--out-dir", tmp_path / "short")
    assert done.exit_code == 3
    assert (tmp_path / "short" / "ferry.txt").exists()
    assert "1 of 2 sources failed" in done.stderr
    assert str(tmp_path / "none.txt") in done.stderr.splitlines()[-1]


def test_merge(article: Path, tmp_path: Path) -> None:
    """Several sources become one article in which nothing is said twice."""
    other = tmp_path / "again.txt"
    other.write_text(f"{REPEAT} The captain is called Ada Berg and has a red boat.\n", encoding="utf-8")
    done = run("condense", article, other, "--merge")
    assert done.exit_code == 0, done.stderr
    assert done.stdout.count("north pier") == 1
    assert "Ada Berg" in done.stdout


@pytest.mark.parametrize("form", ["source", "text", "markdown", "html"])
def test_formats(article: Path, form: str) -> None:
    """Every format holds what stays and not what went."""
    done = run("condense", article, "--format", form)
    assert done.exit_code == 0, done.stderr
    assert "Dogs travel free of charge" in done.stdout


def test_json(article: Path) -> None:
    """The JSON format is JSON."""
    assert json.loads(run("condense", article, "--format", "json").stdout)


def test_a_budget_is_kept_and_its_cost_said(article: Path) -> None:
    """With --words the article is no longer than asked for, and the figures count what was left out."""
    done = run("condense", article, "--words", "30")
    assert len(done.stdout.split()) <= 30
    assert "left out" in done.stderr


def test_explain(article: Path, tmp_path: Path) -> None:
    """The explanation stands in place of the article; with -o there are both."""
    done = run("condense", article, "--explain")
    assert "removed: everything it says is said by" in done.stdout
    target = tmp_path / "short.txt"
    both = run("condense", article, "--explain", "-o", target)
    assert both.stdout == done.stdout
    assert target.read_text(encoding="utf-8") == run("condense", article).stdout


def test_explain_as_json(article: Path) -> None:
    """For programs the explanation is JSON with the proof of each change."""
    data = json.loads(run("condense", article, "--explain", "--format", "json").stdout)
    assert data["changes"][0]["proof"]


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
    assert "lost: nothing states" in done.stderr
    assert "lost by request" in done.stderr
    assert done.exit_code == 1


def test_a_plan_for_another_text_is_refused(article: Path, tmp_path: Path) -> None:
    """A plan names the text it was made for, and the error says what to do."""
    plan = tmp_path / "plan.json"
    run("condense", article, "--plan", plan)
    article.write_text(TEXT + "More.\n", encoding="utf-8")
    done = run("apply", article, plan)
    assert done.exit_code == 3
    assert "make a new plan" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.txt", "b.txt"],
        ["a.txt", "b.txt", "-o", "c.txt"],
        ["a.txt", "b.txt", "--out-dir", "d", "--plan", "p.json"],
        ["a.txt", "-o", "c.txt", "--out-dir", "d"],
        ["a.txt", "-o", "c.txt", "--in-place"],
        ["a.txt", "b.txt", "--merge", "--in-place"],
        ["a.txt", "b.txt", "--merge", "--out-dir", "d"],
        ["a.txt", "-o", "c.txt", "--plan", "c.txt"],
        ["a.txt", "--in-place", "--format", "html"],
        ["-", "--in-place"],
        ["-", "a.txt", "--out-dir", "d"],
        ["-", "-", "--merge"],
        ["x/a.txt", "y/a.txt", "--out-dir", "d"],
        ["a.txt", "a.md", "--out-dir", "d", "--format", "html"],
        ["a.txt", "--ratio", "3"],
        ["a.txt", "--ratio", "0.5", "--words", "3"],
        ["a.txt", "--words", "many"],
        ["a.txt", "--prefer", "first"],
        ["a.txt", "--nonsense"],
        [],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_refused(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options that contradict each other or are out of range give exit code 2 and nothing is read or written."""
    monkeypatch.chdir(tmp_path)
    done = run("condense", *arguments, stdin="Text.")
    assert done.exit_code == 2, done.stderr
    assert done.stdout == ""
    assert "Error: " in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_option_is_named_as_it_is_typed() -> None:
    """An error about options shows their names with dashes."""
    assert run("condense", "a.txt", "--ratio", "3").stderr == "Error: --ratio: must be above 0 and at most 1, got 3.0\n"


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


def test_exit_codes_of_errors() -> None:
    """An error of ours is 4, one of the options 2, every other 3."""
    errors = (BrokenPromiseError("x"), OptionError("x"), LanguageError("x"), InputError("x"), DedupError("x"))
    assert [exit_code(error) for error in errors] == [4, 2, 2, 3, 3]


def test_two_options_are_both_named() -> None:
    """An error about two options names both with dashes, an error about a file names the file."""
    assert spoken(OptionError("contradict", option=("keep_steps", "words"))) == "--keep-steps and --words: contradict"
    assert spoken(InputError("is empty", file="a.txt")) == "a.txt: is empty"


def test_output_is_utf8_whatever_the_terminal_says() -> None:
    """A terminal with another encoding gets UTF-8 bytes, not an error."""
    text = "Кратом растёт в Таиланде.\n".encode()
    done = process("condense", "-", "--language", "en", stdin=text, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stdout) == (0, text), done.stderr


def test_a_reader_that_goes_away_is_no_error(article: Path) -> None:
    """When the reader closes the pipe nothing is complained about."""
    program = [sys.executable, "-c", "from dedup.cli import main; main()", "condense", str(article), "--quiet"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 141


def test_a_broken_promise_is_owned_up_to(article: Path, tmp_path: Path) -> None:
    """Where our own check fails the error says whose fault it is, and the plan for the report is beside the target."""
    broken = (Finding(kind=FindingKind.LOST, passages=(1,), message="the price is lost", broken=True),)
    result = replace(dedup.condense(TEXT), findings=broken)
    job = Job(sources=(str(article),), target=str(tmp_path / "out.txt"), inputs=(str(article),))
    with pytest.raises(BrokenPromiseError, match=r"the price is lost .* fault of dedup.*out\.txt\.plan\.json"):
        refuse_broken(result, job, None)
    assert (tmp_path / "out.txt.plan.json").read_text(encoding="utf-8") == result.plan()
    assert not (tmp_path / "out.txt").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX systems")
def test_several_files_show_progress_on_a_terminal(article: Path, tmp_path: Path) -> None:
    """Where standard error is a terminal a bar shows how far it is, and the figures come after it."""
    other = tmp_path / "other.txt"
    other.write_text(TEXT, encoding="utf-8")
    program = [sys.executable, "-c", "from dedup.cli import main; main()", "condense", str(article), str(other)]
    ours, theirs = os.openpty()
    done = subprocess.run([*program, "--out-dir", str(tmp_path / "short")], stderr=theirs, check=False)
    os.close(theirs)
    said = os.read(ours, 100_000).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "Condensing" in said
    assert said.index("100%") < said.index("sentences removed")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX systems")
def test_ctrl_c_is_no_traceback() -> None:
    """Interrupted while it waits for its source, the program says so and returns 130."""
    # Where the tests run in the background, the signal is ignored, and a child would inherit that.
    listen = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); print(flush=True)"
    program = [sys.executable, "-c", f"{listen}; from dedup.cli import main; main()", "condense", "-"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        time.sleep(1)
        running.send_signal(signal.SIGINT)
        said = running.stderr.read().decode()
        assert running.wait() == 130
    assert said.split() == ["Interrupted."]


def test_every_field_of_options_is_an_option() -> None:
    """The command line offers each field of Options, by its name, with its default, and no other knob."""
    names = [field.name for field in fields(Options)]
    assert list(get_type_hints(Knobs)) == names
    command = main.get_command(click.Context(main), "condense")
    assert command
    assert len(KNOBS) == len(names)
    given = command.make_context("condense", ["article.txt"]).params
    assert {name: given[name] for name in names} == asdict(Options())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_has_help(name: str) -> None:
    """Each command and option is explained, and the list of commands says what the command says of itself."""
    command = main.get_command(click.Context(main), name)
    assert command
    assert command.get_short_help_str(200) == COMMANDS[name][1]
    assert [each.name for each in command.params if isinstance(each, click.Option) and not each.help] == []


def test_help_shows_the_exit_codes() -> None:
    """Every exit code stands in --help."""
    text = run("--help").stdout
    assert all(f"\n    {code}  " in text for code in range(5))


def test_version() -> None:
    """The program tells its version."""
    assert run("--version").stdout == f"dedup {dedup.__version__}\n"


def test_find_lists_places_and_scores(article: Path) -> None:
    """A group is the passage that stands for it, then the others with place and score."""
    done = run("find", article)
    assert done.exit_code == 0, done.stderr
    first, second = done.stdout.splitlines()
    assert {first.split(": ")[0], second.split()[1].rstrip(":")} == {f"{article}:3", f"{article}:5"}
    assert 0.6 <= float(second.split()[0]) <= 1
    assert "1 group of near-duplicates" in done.stderr


def test_find_across_files_as_json(article: Path, tmp_path: Path) -> None:
    """Passages of several files are compared, and JSON names file and line of each."""
    other = tmp_path / "other.md"
    other.write_text("# Prices\n\nFor adults a ticket for the crossing costs 4 euros.\n", encoding="utf-8")
    data = json.loads(run("find", article, other, "--format", "json").stdout)
    groups = [{each["file"] for each in (group["representative"], *group["members"])} for group in data["groups"]]
    assert {str(article), str(other)} in groups
    assert all(pair["score"] >= 0.6 for pair in data["pairs"])


def test_find_shows_a_histogram(article: Path) -> None:
    """The histogram has a bar for each step of the score and marks the threshold."""
    lines = run("find", article, "--histogram", "--threshold", "0.7").stdout.splitlines()
    assert [line for line in lines if line.endswith("<- threshold")] == [line for line in lines if "0.70 to" in line]
    assert sum(int(line.split()[3]) for line in lines if " to " in line[:12]) >= 1


def test_find_shows_the_pairs_around_the_threshold(tmp_path: Path) -> None:
    """The closest pair on either side is shown, and the warning comes where their scores lie close."""
    source = tmp_path / "ferry.txt"
    source.write_text(
        "The ferry leaves at noon from the north pier.\n\nAt noon the ferry leaves from the north pier of Marn.\n\n"
        "Dogs travel free on deck.\n\nDogs travel free on every deck and in cabins.\n",
        encoding="utf-8",
    )
    between = run("find", source, "--histogram", "--threshold", "0.8").stdout
    assert "closest pair at or above 0.80: 0.8" in between
    assert "closest pair below 0.80: 0.6" in between
    assert "no gap" not in between
    assert "below 0.60: no pair" in run("find", source, "--histogram", "--threshold", "0.6").stdout


def test_a_threshold_without_a_gap() -> None:
    """Where the scores on both sides lie close together the histogram says so."""
    told = list(around([(0, 1, 0.61), (0, 2, 0.59)], ["a", "b", "c"], 0.6))
    assert told[-1].startswith("no gap parts them")


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


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="needs a device that is always full")
def test_a_full_disk_is_one_line(article: Path) -> None:
    """Output that cannot be written gives exit code 3 and says why, to a file and to standard output."""
    done = run("condense", article, "-o", "/dev/full")
    assert (done.exit_code, len(done.stderr.splitlines())) == (3, 1)
    program = [sys.executable, "-c", "from dedup.cli import main; main()", "condense", str(article)]
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device, opened as a shell does
        streamed = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, check=False)
    assert b"Error: standard output: cannot be written" in streamed.stderr
    assert b"Traceback" not in streamed.stderr


@pytest.mark.parametrize("module", ["dedup", "dedup.cli"])
def test_the_package_runs_as_a_program(module: str) -> None:
    """`python -m` runs the same commands under the same name."""
    program = [sys.executable, "-m", module]
    done = subprocess.run([*program, "condense", "-"], input=b"It rains.\n", capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"It rains.\n")
    wrong = subprocess.run([*program, "nothing"], capture_output=True, check=False)
    assert wrong.returncode == 2
    assert wrong.stderr.startswith(b"Usage: dedup ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", ""], "--output: the name is empty"),
        (["--plan", ""], "--plan: the name is empty"),
        (["-o", "./p", "--plan", "p"], "--plan and --output name the same file"),
        (["--plan", "-"], "would both go to standard output"),
        (["--words", "9", "--ratio", "0.5"], "--ratio and --words: contradict each other; give one of them"),
    ],
)
def test_clumsy_targets_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    """A target without a name, or two outputs in one place, are wrong usage, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT)
    done = run("condense", "a.txt", *arguments)
    assert done.exit_code == 2
    assert said in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_plan_may_lie_in_the_new_folder(tmp_path: Path) -> None:
    """The folder for outputs is made before anything is written into it."""
    (tmp_path / "a.txt").write_text(TEXT)
    folder = tmp_path / "short"
    assert run("condense", tmp_path / "a.txt", "--out-dir", folder, "--plan", folder / "plan.json").exit_code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "plan.json"]


def test_a_source_without_a_name() -> None:
    """An empty name is no folder."""
    done = run("condense", "")
    assert (done.exit_code, done.stderr) == (
        3,
        "Error: a source has an empty name; name a file, or - for standard input\n",
    )


def test_a_line_break_in_a_name_is_shown_as_one(tmp_path: Path) -> None:
    """What is said of a file stays one line, whatever its name."""
    source = tmp_path / "two\nlines.txt"
    source.write_text(TEXT)
    assert len(run("condense", source).stderr.splitlines()) == 1
    assert len(run("condense", tmp_path / "no\nfile").stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams")
@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        ("condense a.txt >&-", 3, "Error: standard output: is closed; write to a file with --output\n"),
        ("condense - <&-", 3, "Error: <stdin>: is closed; name a file\n"),
        ("condense a.txt -o b.txt >&- 2>&-", 0, ""),
    ],
)
def test_closed_streams(tmp_path: Path, command: str, code: int, said: str) -> None:
    """A stream that the caller closed is named where it is needed, and not missed where it is not."""
    (tmp_path / "a.txt").write_text(TEXT)
    shell = ["sh", "-c", f"'{sys.executable}' -m dedup {command}"]
    done = subprocess.run(shell, cwd=tmp_path, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (code, said)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(("source", "code"), [("a.txt", 0), ("missing.txt", 3)])
def test_nobody_listens(tmp_path: Path, source: str, code: int) -> None:
    """Where standard error is full the exit code still says how it went."""
    (tmp_path / "a.txt").write_text(TEXT)
    program = [sys.executable, "-m", "dedup", "condense", source, "-o", "b.txt"]
    with Path("/dev/full").open("wb") as full:
        assert subprocess.run(program, cwd=tmp_path, stderr=full, check=False).returncode == code
    assert (tmp_path / "b.txt").exists() == (code == 0)


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
