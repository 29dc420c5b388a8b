"""The hook for pre-commit, the action for GitHub and the job for GitLab do what docs/lint.md says."""

from __future__ import annotations

import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from git_repository import committed, git, repository
from lint_findings import DOGS, FERRY, TICKET, tree

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = (ROOT / "docs" / "lint.md").read_text("utf-8")
ACTION: Final[dict[str, Any]] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a `dedup` that is the package under test at the head of the path, and nobody's settings behind it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "dedup"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m dedup "$@"\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "pre-commit"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    return folder


def snippets(beginning: str) -> str:
    """Give the block of YAML in the page that begins so."""
    blocks: list[str] = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    (found,) = [block for block in blocks if block.startswith(beginning)]
    return found


def bash(script: str, folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run lines as GitHub and GitLab do."""
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, **env})


def valid(schema: str, path: Path) -> None:
    """Check a file by the published schema of its kind."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pre_commit(tmp_path: Path, programs: Path) -> None:
    """In a real repository the hook lets a clean commit pass and stops one that says something twice."""
    assert programs.exists()
    hooks = repository(tmp_path / "hooks")
    (hooks / ".pre-commit-hooks.yaml").write_bytes((ROOT / ".pre-commit-hooks.yaml").read_bytes())
    committed(hooks, "hooks")
    config = yaml.safe_load(snippets("repos:"))
    (source,) = config["repos"]
    (hook,) = source["hooks"]
    # The address and the environment are those of the test, which has no network; the rest is as the page has it.
    source |= {"repo": f"file://{hooks}", "rev": git(hooks, "rev-parse", "HEAD").strip()}
    hook |= {"language": "system", "args": ["--rule=exact", "--fail-on=note"]}
    work = repository(tmp_path / "work")
    (work / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    tree(work, docs__a=(FERRY, TICKET))
    installed = [sys.executable, "-m", "pre_commit", "install"]
    assert subprocess.run(installed, cwd=work, capture_output=True, check=False).returncode == 0
    committed(work, "clean")
    # Only the new file is staged, and what it repeats stands in another.
    tree(work, docs__b=(DOGS, FERRY))
    git(work, "add", "--all")
    named = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    stopped = subprocess.run(
        ["git", *named, "commit", "-m", "twice"], cwd=work, capture_output=True, text=True, check=False  # noqa: S607
    )  # fmt: skip
    assert stopped.returncode == 1
    assert "dedup lint" in stopped.stderr
    assert re.search(r"docs/a\.md:3:1: note: repeated at docs/b\.md:5:1", stopped.stderr)
    assert git(work, "log", "--format=%s").split() == ["clean"]


def test_the_hook_reads_documents_only() -> None:
    """The hook takes no names of files, and waits for documents."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert (hook["id"], hook["pass_filenames"], hook["entry"]) == ("dedup-lint", False, "dedup lint")
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")],
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0


def step(name: str, **inputs: str) -> tuple[str, dict[str, str]]:
    """Give the lines of a step of the action, and its environment for the inputs given."""
    (found,) = [each for each in ACTION["runs"]["steps"] if each["name"] == name]
    values = {key: str(one["default"]) for key, one in ACTION["inputs"].items()} | inputs
    env = {
        key: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: values[found[1]], value)
        for key, value in found.get("env", {}).items()
    }
    return found["run"], env


def test_the_action_is_one() -> None:
    """It fits the published schema, and no line reads an input as a command."""
    valid("github-actions", ROOT / "action.yml")
    assert not any("${{" in each.get("run", "") for each in ACTION["runs"]["steps"])


def test_the_action_installs_itself(tmp_path: Path) -> None:
    """The step installs the folder of the action, which is that of the project."""
    (tmp_path / "python").write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    (tmp_path / "python").chmod(0o755)
    lines, _ = step("Install dedup")
    done = bash(lines, tmp_path, PATH=f"{tmp_path}{os.pathsep}{os.environ['PATH']}", GITHUB_ACTION_PATH=str(ROOT))
    *words, last = done.stdout.splitlines()
    assert words[:3] == ["-m", "pip", "install"]
    assert (Path(last) / "pyproject.toml").exists()


@pytest.mark.parametrize(
    ("inputs", "code", "shown"),
    [
        ({}, 0, "::notice file=docs/a.md,line=3,"),
        ({"arguments": "--rule=exact\n--fail-on=note\n"}, 1, "::notice file=docs/a.md,line=3,"),
        ({"paths": "docs/a.md\n"}, 0, ""),
        ({"paths": "docs/a.md\ndocs/b.md", "format": "text"}, 0, "docs/a.md:3:1: note: "),
        ({"paths": "my docs\n", "format": "text"}, 0, "my docs/c.md:3:1: note: "),
        ({"paths": "  my docs \r\n \r\n", "format": "text"}, 0, "my docs/c.md:3:1: note: "),
        ({"arguments": "--rule=exact\r\n\t--fail-on=note  \r\n"}, 1, "::notice file=docs/a.md,line=3,"),
        ({"paths": "docs/a.md; touch pwned"}, 3, ""),
        ({"arguments": "--no-such-option"}, 2, ""),
    ],
)
def test_the_action_lints(tmp_path: Path, programs: Path, inputs: dict[str, str], code: int, shown: str) -> None:
    """Its lines run the command with the inputs, whatever is written in them."""
    assert programs.exists()
    work = tree(repository(tmp_path / "work"), docs__a=(FERRY, TICKET), docs__b=(DOGS, FERRY))
    tree(work / "my docs", c=(TICKET, "End of c."), d=("Begin of d.", TICKET))
    lines, env = step("Lint", **{"arguments": "--rule=exact", **inputs})
    done = bash(lines, work, **env)
    assert done.returncode == code, done.stderr
    assert done.stdout.startswith(shown)
    assert bool(done.stdout) is bool(shown)
    assert not (work / "pwned").exists()


def test_the_action_writes_a_file(tmp_path: Path, programs: Path) -> None:
    """With an output, the list is in the file."""
    assert programs.exists()
    work = tree(repository(tmp_path / "work"), a=(FERRY,), b=(FERRY,))
    lines, env = step("Lint", arguments="--rule=exact", format="sarif", output="my list.sarif")
    assert bash(lines, work, **env).returncode == 0
    assert json.loads((work / "my list.sarif").read_text("utf-8"))["version"] == "2.1.0"


def test_the_workflow_of_the_page(tmp_path: Path) -> None:
    """The workflow for GitHub fits the schema and gives the action only inputs that it has."""
    text = snippets("on:")
    (tmp_path / "lint.yml").write_text(text)
    valid("github-workflows", tmp_path / "lint.yml")
    (job,) = yaml.safe_load(text)["jobs"].values()
    used = [each for each in job["steps"] if "dedup" in each.get("uses", "")]
    assert used
    assert all(set(each.get("with", {})) <= set(ACTION["inputs"]) for each in used)


def test_the_job_for_gitlab(tmp_path: Path, programs: Path) -> None:
    """The job fits the schema, and its lines write the report it names as an artifact."""
    assert programs.exists()
    text = snippets("dedup-lint:")
    (tmp_path / ".gitlab-ci.yml").write_text(text)
    valid("gitlab-ci", tmp_path / ".gitlab-ci.yml")
    job = yaml.safe_load(text)["dedup-lint"]
    work = tree(repository(tmp_path / "work"), docs__a=(FERRY, TICKET), docs__b=(DOGS, FERRY))
    (work / "dedup.toml").write_text('rule = "exact"\nfail-on = "note"\n')
    done = bash("\n".join(job["script"]), work)
    assert done.returncode == 1, done.stderr
    assert (work / job["artifacts"]["reports"]["junit"]).read_text("utf-8").startswith("<?xml")


def test_inside_pytest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test that the page shows passes where no page says something twice, and fails where one does."""
    (example,) = re.findall(r"^```python\n(import dedup\n.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    # Copies are found whatever the words, and are notes.
    example = example.replace('"differs"', '"exact"').replace(' if each.level != "note"', "")
    (tmp_path / "test_docs.py").write_text(example)
    (shown,) = [
        each for name, each in runpy.run_path(str(tmp_path / "test_docs.py")).items() if name.startswith("test_")
    ]
    monkeypatch.chdir(tree(tmp_path, docs__a=(FERRY, TICKET), docs__b=(DOGS,)))
    shown()
    tree(tmp_path, docs__b=(DOGS, FERRY))
    with pytest.raises(AssertionError):
        shown()
