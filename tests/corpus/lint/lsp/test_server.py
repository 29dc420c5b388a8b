"""The server keeps to the protocol: it says what it can do, answers what is wrong, and leaves when it is asked to."""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from command_line import PROGRAM
from dedup.corpus.lint.baseline import renewed, write_baseline
from dedup.corpus.lint.fingerprints import finding_name
from dedup.corpus.lint.record import LintRule
from editor import SECONDS, Editor, abilities
from lint_findings import DOGS, FERRY, TICKET, finding, tree

if TYPE_CHECKING:
    from pathlib import Path


def message(method: str, params: Any = None, number: int | None = None) -> bytes:  # noqa: ANN401 - what JSON holds
    """Write one message; with a number it is a request."""
    whole = {"jsonrpc": "2.0", "method": method, "params": params} | ({} if number is None else {"id": number})
    body = json.dumps(whole).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def answers(output: bytes) -> list[dict[str, Any]]:
    """Read messages, between which nothing else may stand."""
    found = []
    while output:
        head = re.match(rb"Content-Length: (\d+)\r\n(?:[\w-]+: [^\r\n]*\r\n)*\r\n", output)
        assert head, output[:200]
        end = head.end() + int(head[1])
        found.append(json.loads(output[head.end() : end]))
        output = output[end:]
    return found


def spoken(*messages: bytes, **env: str) -> subprocess.CompletedProcess[bytes]:
    """Say all at once, and go away."""
    program = [*PROGRAM, "lsp"]
    return subprocess.run(
        program, input=b"".join(messages), capture_output=True, check=False, timeout=SECONDS, env={**os.environ, **env}
    )


BEGIN = message("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, 1)
READY = message("initialized", {})
STOP, EXIT = message("shutdown", None, 2), message("exit")


def test_what_it_can_do() -> None:
    """Whole texts, diagnostics that are sent, quick fixes, and one command; columns as every editor knows them."""
    done = spoken(BEGIN, READY, STOP, EXIT)
    assert (done.returncode, done.stderr) == (0, b"")
    first, *_ = answers(done.stdout)
    can = first["result"]["capabilities"]
    assert can["positionEncoding"] == "utf-16"
    assert (can["textDocumentSync"]["openClose"], can["textDocumentSync"]["change"]) == (True, 1)
    assert can["codeActionProvider"]["codeActionKinds"] == ["quickfix"]
    assert can["executeCommandProvider"]["commands"] == ["dedup.showPlace"]
    assert first["result"]["serverInfo"]["name"] == "dedup"


@pytest.mark.parametrize(
    ("messages", "code"),
    [((BEGIN, READY, EXIT), 1), ((BEGIN, READY, STOP), 0), ((), 1)],
    ids=["exit alone", "gone after shutdown", "gone at once"],
)
def test_it_leaves(messages: tuple[bytes, ...], code: int) -> None:
    """With 0 where it was asked to shut down before, else with 1; at once where the editor is gone, without a word."""
    done = spoken(*messages)
    assert (done.returncode, done.stderr) == (code, b"")


def test_it_leaves_amid_a_run(tmp_path: Path) -> None:
    """A tree that is being compared holds nothing up."""
    for number in range(300):
        (tmp_path / f"{number}.md").write_text(f"# {number}\n\n" + f"{FERRY} \n\n" * 20, encoding="utf-8")
    with Editor(tmp_path) as editor:
        editor.leave()
    assert editor.code == 0


NOWHERE = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
CHANGED = {"textDocument": {"uri": "file:///never/opened.md", "version": 2}, "contentChanges": [{"text": "One."}]}
HALVES = {"textDocument": {"uri": "file:///a%00b.md", "languageId": "", "version": 1, "text": "\ud800"}}
ASKED = {"textDocument": {"uri": "untitled:1"}, "context": {"diagnostics": []}, "range": NOWHERE}
WRONG = (
    b"Content-Length: 3\r\n\r\n{x}",
    b"Content-Length: 2\r\n\r\n[]",
    b"nonsense\r\n\r\n",
    message("textDocument/didOpen", {"textDocument": 1}),
    message("textDocument/didChange", CHANGED),
    message("textDocument/didSave", {"textDocument": {"uri": "nonsense"}}),
    message("textDocument/didClose", {"textDocument": {"uri": "file:///never/opened.md"}}),
    message("textDocument/didOpen", HALVES),
    message("textDocument/didOpen", {"textDocument": {**HALVES["textDocument"], "uri": "file:///a/b.md"}}),
    message("workspace/didChangeConfiguration", {"settings": None}),
    message("$/unheardOf", {}),
    message("textDocument/hover", {"textDocument": {"uri": "untitled:1"}, "position": NOWHERE["start"]}, 7),
    message("workspace/executeCommand", {"command": "dedup.showPlace", "arguments": []}, 8),
    message("workspace/executeCommand", {"command": "dedup.unheardOf"}, 9),
    message("textDocument/codeAction", ASKED, 10),
    message("textDocument/codeAction", {**ASKED, "textDocument": {"uri": "file:///a/b.md"}}, 11),
)


def test_wrong_messages_break_nothing() -> None:
    """Each is answered, logged or passed over, and what follows is heard; nothing is written beside the messages."""
    done = spoken(BEGIN, READY, *WRONG, STOP, EXIT)
    answered = {each["id"]: each for each in answers(done.stdout) if "id" in each and "method" not in each}
    assert list(answered) == [1, 7, 8, 9, 10, 11, 2]
    assert ["error" in answered[number] for number in (7, 8, 9)] == [True] * 3
    assert [answered[number]["result"] for number in (10, 11)] == [[], []]
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_morning(tmp_path: Path) -> None:
    """The process that an editor starts: settings, suppressions and a baseline count, and what is typed does."""
    tree(tmp_path, a=(FERRY, TICKET, DOGS), b=(DOGS, f"<!-- dedup: ignore-next meant -->\n{TICKET}", FERRY))
    a, b = tmp_path / "a.md", tmp_path / "b.md"
    known = replace(finding(), fingerprint=finding_name(LintRule.EXACT, {DOGS}, copies=2))
    write_baseline(tmp_path / "known.json", renewed([(known, None)], str(tmp_path)))
    settings = tmp_path / "dedup.toml"
    settings.write_text('basline = "known.json"\n', encoding="utf-8")
    with Editor(tmp_path) as editor:
        editor.wait(lambda: editor.messages)
        assert editor.messages == ["Error: dedup: dedup.toml, basline: is unknown; did you mean 'baseline'?"]
        settings.write_text('baseline = "known.json"\n', encoding="utf-8")
        editor.save(settings)
        editor.wait(lambda: editor.found(a) and editor.found(b))
        assert [each.message for each in editor.found(a)] == [f'repeated at b.md:8:1: the same words: "{FERRY}"']
        editor.open(b)
        editor.change(b, "# Page b\n")
        editor.wait(lambda: not editor.found(a) and not editor.found(b))
    assert editor.code == 0


def test_an_older_editor(tmp_path: Path) -> None:
    """One root instead of folders, edits without versions, and no way to show a place."""
    tree(tmp_path, a=(FERRY,), b=(FERRY,))
    able = abilities(shows=False, versioned=False)
    a = tmp_path / "a.md"
    with Editor(able=able, root=tmp_path) as editor:
        editor.open(a)
        editor.wait(lambda: editor.found(a))
        offered = editor.actions(a, 2)
        assert [title for title in offered if title.startswith("Go")] == []
        assert editor.edited(a, offered["Remove this passage"]) == "# Page a\n"
        assert offered["Remove this passage"].edit.document_changes is None
