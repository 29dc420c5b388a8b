"""Options in dedup.toml and pyproject.toml."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click
import pytest

from dedup.cli.configuration import configuration_above, inner_tables, option_key, option_values, strings_of
from dedup.cli.lint import lint_command
from dedup.errors import InputError, OptionError


def values(folder: Path, text: str, name: str = "dedup.toml") -> dict[str, Any]:
    """Read the options of a file."""
    (folder / name).write_text(text, encoding="utf-8")
    found = configuration_above(folder, "lint")
    assert found is not None
    return option_values(found, lint_command.params, click.Context(lint_command), ("suppress",))


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("within = true", "within", True),
        ("across = false", "across", False),
        ("update-baseline = true", "update_baseline", True),
        ('exclude = "drafts/"', "exclude", ("drafts/",)),
        ('include = [".notes/", "*.txt"]', "include", (".notes/", "*.txt")),
        ('format = "sarif"', "form", "sarif"),
        ('fail-on = "error"', "fail_on", "error"),
        ('max-repetition = "5%"', "max_repetition", 0.05),
        ("max-repetition = 0.05", "max_repetition", 0.05),
        ("max-repetition = 0", "max_repetition", 0.0),
        ('encoding = "latin-1"', "encoding", "latin-1"),
        ('language = "de"', "language", "de"),
        ('since = "origin/main"', "since", "origin/main"),
        ("list-suppressions = false", "list_suppressions", False),
        ("quiet = true", "quiet", True),
        ('output = "-"', "output", "-"),
    ],
)
def test_every_kind_of_option(tmp_path: Path, line: str, name: str, value: object) -> None:
    """A value is what click would have made of the same on a command line."""
    assert values(tmp_path, line) == {name: value}


@pytest.mark.parametrize("param", lint_command.params, ids=option_key)
def test_each_option_takes_its_own_type_only(tmp_path: Path, param: click.Parameter) -> None:
    """Whatever options there are, each can be set, and a value of another type is refused by its key."""
    switch = isinstance(param, click.Option) and param.is_flag
    good = {"rule": '"exact"', "format": '"json"', "fail-on": '"note"', "max-repetition": '"5%"'}
    key, text = option_key(param), '"docs"'
    assert values(tmp_path, f"{key} = {'true' if switch else good.get(key, text)}\n").keys() == {param.name}
    for wrong in ("1.5", "{ a = 1 }", "1979-05-27", "[[1]]", '"yes"' if switch else "true"):
        with pytest.raises(OptionError, match=rf"dedup\.toml, {key}(?:\[0\])?: "):
            values(tmp_path, f"{key} = {wrong}\n")


def test_every_option_has_a_key() -> None:
    """Each option can stand in a file, by its long name."""
    keys = [option_key(param) for param in lint_command.params]
    assert keys[0] == "paths"
    assert {"rule", "format", "output", "quiet", "write-baseline", "encoding"} <= set(keys)
    assert not any(key.startswith("-") for key in keys)


def test_rules_and_files(tmp_path: Path) -> None:
    """Rules come as names in one string or several, files are relative to the folder of the configuration."""
    text = 'rule = ["exact", "differs,restated"]\nbaseline = "known.json"\npaths = ["docs", "README.md"]\n'
    found = values(tmp_path, text)
    assert sorted(rule for rules in found["rule"] for rule in rules) == ["differs", "exact", "restated"]
    assert Path(found["baseline"]).resolve() == tmp_path.resolve() / "known.json"
    assert [path.rsplit("/", 1)[1] for path in found["paths"]] == ["docs", "README.md"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('rul = "exact"', "dedup.toml, rul: is unknown; did you mean 'rule'?"),
        ('fail_on = "note"', "fail_on: is unknown; did you mean 'fail-on'?"),
        ("zzzz = 1", "zzzz: is unknown; known are across, baseline,"),
        ('within = "yes"', "within: must be true or false, got string 'yes'"),
        ("within = 1", "within: must be true or false, got number 1"),
        ("exclude = 3", "exclude: must be a string or an array of strings, got number 3"),
        ('exclude = ["a", 3]', "exclude[1]: must be a string, got number 3"),
        ("format = true", "format: must be a string, got true"),
        ('format = "sarf"', "format: 'sarf' is not one of"),
        ('format = ["sarif"]', "format: must be a string, got array ['sarif']"),
        ('rule = "exakt"', "rule: must be of differs, exact"),
        ('max-repetition = "5 percent"', "max-repetition: '5 percent' is no share; give a percentage"),
        ("max-repetition = 5", "max-repetition: '5' is no share"),
        ("max-repetition = false", "max-repetition: must be a number or a string, got false"),
        ("baseline = 2026-01-01", "baseline: must be a string, got date"),
        ("[lint]\nwithin = {a = 1}", "lint.within: must be true or false, got table"),
        ("lint = 1", "lint: must be a table, got number 1"),
        ("within = true\n[lint]\nwithin = true", "within: stands in the file and in [lint]; delete one of them"),
        ("within = ", "dedup.toml: is no TOML: Invalid value"),
    ],
)
def test_what_is_refused(tmp_path: Path, line: str, said: str) -> None:
    """An unknown key, a wrong type and a value out of range are named by file and key."""
    with pytest.raises(OptionError) as caught:
        values(tmp_path, line)
    assert said in str(caught.value)
    assert str(caught.value).startswith(("dedup.toml", "..", str(tmp_path)))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("[tool.dedup]\nquiet = true\n", 1),
        ("[tool.dedup.lint]\nquiet = true\n", 1),
        ("[tool.dedup]\nquiet = true\n[tool.dedup.lint]\nwithin = true\n", 2),
    ],
)
def test_tables_of_pyproject(tmp_path: Path, text: str, count: int) -> None:
    """Options stand in [tool.dedup] or in [tool.dedup.lint]."""
    assert len(values(tmp_path, text, "pyproject.toml")) == count


def test_doubled_in_pyproject(tmp_path: Path) -> None:
    """One key in both tables is refused."""
    text = "[tool.dedup]\nquiet = true\n[tool.dedup.lint]\nquiet = true\n"
    with pytest.raises(OptionError, match=r"tool.dedup.quiet: stands in \[tool.dedup\] and in \[tool.dedup.lint\]"):
        values(tmp_path, text, "pyproject.toml")


def test_where_it_is_looked_for(tmp_path: Path) -> None:
    """The nearest file that speaks of dedup counts, none above the root of the repository, dedup.toml first."""
    (tmp_path / "dedup.toml").write_text("quiet = true\n")
    repository = tmp_path / "repo"
    inner = repository / "docs" / "guide"
    inner.mkdir(parents=True)
    (inner / "a.md").write_text("x")

    def found() -> str:
        found = configuration_above(inner / "a.md", "lint")
        return found.file.rsplit("tmp", 1)[-1].split("/", 2)[-1] if found else ""

    assert found().endswith("dedup.toml")
    (repository / ".git").mkdir()
    assert found() == ""
    (repository / "pyproject.toml").write_text("[tool.other]\n")
    assert found() == ""
    (repository / "pyproject.toml").write_text("[tool.dedup]\n")
    assert found().endswith("repo/pyproject.toml")
    (repository / "docs" / "pyproject.toml").write_text("[project]\n")
    assert found().endswith("repo/pyproject.toml")
    (repository / "dedup.toml").write_text("")
    assert found().endswith("repo/dedup.toml")
    (inner / "dedup.toml").write_text("")
    assert found().endswith("guide/dedup.toml")


@pytest.mark.parametrize(
    ("data", "error", "said"),
    [(b"\xff", InputError, "is not UTF-8, as TOML must be"), (b"tool = 1\n[tool.dedup]\n", OptionError, "is no TOML")],
)
def test_unreadable(tmp_path: Path, data: bytes, error: type[Exception], said: str) -> None:
    """A file that is no TOML is refused, whether or not it speaks of dedup."""
    (tmp_path / "pyproject.toml").write_bytes(data)
    with pytest.raises(error, match=said):
        configuration_above(tmp_path, "lint")


@pytest.mark.parametrize("text", ["tool = 1\n", "[tool]\ndedup = 1\n"])
def test_tool_is_a_table(tmp_path: Path, text: str) -> None:
    """A table that is none is refused."""
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(OptionError, match="must be a table, got number 1"):
        configuration_above(tmp_path, "lint")


def test_inner_tables(tmp_path: Path) -> None:
    """Tables in an array are named by their number, and their keys are as strict."""
    (tmp_path / "dedup.toml").write_text('[[suppress]]\npath = "a"\n[[suppress]]\npath = ["b", "c"]\nrule = 1\n')
    found = configuration_above(tmp_path, "lint")
    assert found is not None
    (first, table), (second, other) = inner_tables(found, "suppress", ("path", "rule"))
    assert strings_of(found, first, table, "path") == ("a",)
    assert strings_of(found, first, table, "rule") == ()
    assert strings_of(found, second, other, "path") == ("b", "c")
    with pytest.raises(OptionError, match=r"suppress\[1\].rule: must be a string or an array of strings"):
        strings_of(found, second, other, "rule")
    with pytest.raises(OptionError, match=r"suppress\[0\].path: is unknown; did you mean 'paths'?"):
        list(inner_tables(found, "suppress", ("paths", "rule")))
    (tmp_path / "dedup.toml").write_text("suppress = true\n")
    found = configuration_above(tmp_path, "lint")
    assert found is not None
    with pytest.raises(OptionError, match="suppress: must be an array of tables, got true"):
        list(inner_tables(found, "suppress", ("path",)))


PAGE = (Path(__file__).parents[2] / "docs" / "lint.md").read_text("utf-8")


@pytest.mark.parametrize(
    "block",
    [each for each in re.findall(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL) if "[language" not in each],
)
def test_examples_of_the_page(tmp_path: Path, block: str) -> None:
    """What docs/lint.md shows is a configuration."""
    (tmp_path / "pyproject.toml").write_text(block, encoding="utf-8")
    found = configuration_above(tmp_path, "lint")
    assert found is not None
    rows = list(inner_tables(found, "suppress", ("path", "rule", "reason")))
    set_there = option_values(found, lint_command.params, click.Context(lint_command), ("suppress",))
    assert rows or len(set_there) > 3
