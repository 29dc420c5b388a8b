"""The command starts a server, or says what it lacks."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib

from command_line import process, run
from source_tree import ROOT

WITHOUT_PYGLS = "import sys; sys.modules['pygls'] = None; from dedup.cli import main; main(['lsp'])"


def test_help() -> None:
    """It says what it is, and that the editor starts it."""
    done = run("lsp", "--help")
    assert done.exit_code == 0
    assert "Language Server Protocol" in done.output


def test_without_pygls() -> None:
    """One line says what to install, and nothing is written to standard output."""
    done = subprocess.run([sys.executable, "-c", WITHOUT_PYGLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == (
        'Error: pygls is not installed, which speaks with the editor; install it with pip install ".[lsp]"\n'
    )


def test_an_editor_that_is_gone() -> None:
    """Without a message it ends at once, and says nothing."""
    done = process("lsp", "--stdio")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


def test_streams_that_are_closed() -> None:
    """Without a stream to speak over nothing is begun."""
    for stream, sign in (("input", "<&-"), ("output", ">&-")):
        command = f"'{sys.executable}' -m dedup lsp {sign}"
        done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
        assert done.returncode == 3
        assert done.stderr.startswith(f"Error: standard {stream}: is closed, over which an editor speaks")


def test_the_set_ups_of_the_page() -> None:
    """Each editor is told to start this command, in a form that it reads, and for Markdown at least."""
    page = (ROOT / "docs" / "lint.md").read_text(encoding="utf-8")
    section = page.partition("## In the editor\n")[2].partition("\n## ")[0]
    blocks = dict(re.findall(r"^```(\w+)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))
    code = json.loads(blocks["json"])
    assert [code["glspc.server.command"], *code["glspc.server.commandArguments"]] == ["dedup", "lsp"]
    assert "markdown" in code["glspc.server.languageId"]
    helix = tomllib.loads(blocks["toml"])
    server = helix["language-server"]["dedup"]
    assert [server["command"], *server["args"]] == ["dedup", "lsp"]
    assert [each["name"] for each in helix["language"] if "dedup" in each["language-servers"]] == ["markdown"]
    assert "cmd = { 'dedup', 'lsp' }" in blocks["lua"]
