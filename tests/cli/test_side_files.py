"""What stands beside an article: the plan, the review page, the map."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from command_line import TEXT, run
from dedup.cli.side_files import refuse_nowhere, side_complaints, side_contents, side_targets
from dedup.errors import OutputError
from dedup.pipeline import condense

NONE = {"plan": None, "review": None, "plot": None, "output": None}


def test_the_map_is_a_file_of_its_own(article: Path, tmp_path: Path) -> None:
    """It is SVG, with a square where one sentence says what another says."""
    target = tmp_path / "map.svg"
    assert run("condense", article, "--plot", target).exit_code == 0
    root = ET.fromstring(target.read_text("utf-8"))  # noqa: S314 - made here
    assert any(each.get("class") == "cell" for each in root.iter())


def test_all_at_once(article: Path, tmp_path: Path) -> None:
    """Article, plan, page and map are written together."""
    names = ("short.txt", "plan.json", "page.html", "map.svg")
    targets = [tmp_path / name for name in names]
    options = ("-o", "--plan", "--review", "--plot")
    done = run("condense", article, *(each for pair in zip(options, targets, strict=True) for each in pair))
    assert done.exit_code == 0, done.stderr
    assert all(target.stat().st_size for target in targets)


@pytest.mark.parametrize(
    ("option", "name", "said"),
    [
        ("--review", "page.md", ".md is no format of a review page; name it .html"),
        ("--plot", "map.png", ".png is no format of a map; name it .svg"),
        ("--plan", "plan.html", ".html is no format of a plan; name it .json"),
    ],
)
def test_an_ending_that_promises_something_else_is_refused(
    article: Path, tmp_path: Path, option: str, name: str, said: str
) -> None:
    """Nothing is written, and the message names what is."""
    done = run("condense", article, option, tmp_path / name)
    assert done.exit_code == 3
    assert said in done.stderr
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("asked", "separate", "said"),
    [
        ({"review": "a.html"}, True, "--review names one file for several sources"),
        ({"plot": "a.svg"}, True, "--plot names one file for several sources"),
        ({"review": "x", "plot": "./x"}, False, "--review and --plot name the same file"),
        ({"plan": "x", "output": "x"}, False, "--plan and --output name the same file"),
        ({"review": "-"}, False, "--review writes a file; name one instead of -"),
        ({"plot": "-"}, False, "--plot writes a file; name one instead of -"),
    ],
)
def test_what_contradicts_itself_is_said(asked: dict[str, str], separate: bool, said: str) -> None:
    """Each complaint names the options, and the same without the fault has none."""
    held = [complaint for complaint, holds in side_complaints({**NONE, **asked}, separate=separate).items() if holds]
    assert len(held) == 1
    assert held[0].startswith(said)
    apart = {"plan": "a.json", "review": "b.html", "plot": "c.svg", "output": "d.md"}
    assert not any(side_complaints(apart, separate=False).values())


def test_contents_are_those_of_the_result(tmp_path: Path) -> None:
    """A plan that goes to standard output is no file."""
    result = condense(TEXT)
    targets = side_targets({**NONE, "plan": "-", "review": str(tmp_path / "a.html"), "plot": str(tmp_path / "a.svg")})
    written = {path.name: data.decode() for path, data in side_contents(result, targets)}
    assert written == {"a.html": result.review(), "a.svg": result.plot()}


def test_a_folder_that_is_not_there_is_refused_before_anything_is_done(tmp_path: Path) -> None:
    """Standard output and a file in a folder that is there are not."""
    refuse_nowhere([None, "-", str(tmp_path / "page.html")])
    with pytest.raises(OutputError):
        refuse_nowhere([str(tmp_path / "none" / "page.html")])


def test_a_page_is_no_more_open_than_its_source(tmp_path: Path) -> None:
    """It holds the whole source."""
    source = tmp_path / "private.txt"
    source.write_text(TEXT, encoding="utf-8")
    source.chmod(0o600)
    run("condense", source, "--review", tmp_path / "page.html", "--plot", tmp_path / "map.svg")
    assert {Path(tmp_path / name).stat().st_mode & 0o777 for name in ("page.html", "map.svg")} == {0o600}
