"""An editor is told what is found of its folders, and again when something changes: each test opens a folder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from dedup.corpus.lint.baseline import renewed, write_baseline
from dedup.corpus.lint.fingerprints import finding_name
from dedup.corpus.lint.lsp.server import WATCHED
from dedup.corpus.lint.lsp.session import pause_after
from dedup.corpus.lint.record import LintRule
from editor import Editor, abilities, stretch
from lint_findings import DOGS, FERRY, SIXTY, TICKET, finding, tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NINETY = SIXTY.replace("60", "90")
NOTE = types.DiagnosticSeverity.Information
GRAVE = (types.DiagnosticSeverity.Warning, types.DiagnosticSeverity.Error)


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    """An editor without a folder, and a server in this process."""
    with Editor(able=abilities(busy=True), inside=True) as opened:
        yield opened


@pytest.fixture
def here(editor: Editor, tmp_path: Path) -> Iterator[Path]:
    """A folder that is closed afterwards, which takes back what was said of it."""
    yield tmp_path
    for path in list(map(types.TextDocumentIdentifier, editor.texts)):
        editor.client.text_document_did_close(types.DidCloseTextDocumentParams(path))
    editor.texts.clear()
    editor.drop(tmp_path)
    editor.wait(lambda: not any(editor.diagnostics.values()))


def codes(editor: Editor, path: Path) -> list[str]:
    """Give the rules of what is shown of a file."""
    return [str(each.code) for each in editor.found(path)]


def test_what_is_found_is_shown(editor: Editor, here: Path) -> None:
    """At each place, with the rule, the level, the other place, and the message of the command."""
    tree(here, a=(f"Smile 😀 first. {SIXTY}", DOGS), sub__b=(DOGS, NINETY))
    editor.add(here)
    a, b = here / "a.md", here / "sub" / "b.md"
    editor.wait(lambda: len(editor.found(a)) == len(editor.found(b)) == 2)
    differs, exact = editor.found(a)
    assert (differs.code, differs.source) == ("differs", "dedup")
    assert differs.severity in GRAVE
    assert differs.message.startswith('differs from sub/b.md:5:1: "60" / "90": ')
    assert stretch(a.read_text("utf-8"), differs.range) == SIXTY
    (related,) = differs.related_information or ()
    assert (related.location.uri, related.message) == (b.as_uri(), f"here it is '90': \"{NINETY}\"")
    assert stretch(b.read_text("utf-8"), related.location.range) == NINETY
    assert (exact.code, exact.severity) == ("exact", NOTE)
    assert exact.message == f'repeated at sub/b.md:3:1: the same words: "{DOGS}"'
    assert editor.found(b)[0].message.startswith("differs from a.md:3:16: ")


def test_what_the_editor_is_asked_for(editor: Editor, here: Path) -> None:
    """To watch the texts and the files of settings, and to show that a folder is compared for the first time."""
    tree(here, a=(FERRY,), b=(FERRY,))
    before = len(editor.signs)
    editor.add(here)
    editor.open(here / "a.md")
    editor.wait(lambda: editor.found(here / "a.md"))
    editor.change(here / "a.md", "# Page a\n")
    editor.wait(lambda: not editor.found(here / "a.md"))
    assert len(editor.signs) == before + 1
    assert editor.watched == list(WATCHED)
    assert {"**/*.md", "**/*.rst", "**/dedup.toml", "**/.gitignore"} <= set(WATCHED)


def test_what_is_typed_counts(editor: Editor, here: Path) -> None:
    """A finding goes when its text is changed and comes back with it, whatever the file holds; saving keeps it so."""
    tree(here, a=(FERRY,), b=(FERRY,))
    editor.add(here)
    a, b = here / "a.md", here / "b.md"
    editor.wait(lambda: codes(editor, a) == codes(editor, b) == ["exact"])
    editor.open(a)
    editor.change(a, "# Page a\n\nNothing is said.\n")
    editor.wait(lambda: codes(editor, a) == codes(editor, b) == [])
    editor.change(a, f"# Page a\n\nNothing is said.\n\nSmile 😀 first. {FERRY}\n")
    editor.wait(lambda: editor.found(a) and editor.found(b))
    assert stretch(editor.texts[a.as_uri()][1], editor.found(a)[0].range) == FERRY
    assert editor.versions[a.as_uri()] == 3
    editor.change(a, "# Page a\n\nNothing at all.\n")
    editor.save(a)
    editor.wait(lambda: codes(editor, a) == codes(editor, b) == [])


def test_what_is_thrown_away_does_not_count(editor: Editor, here: Path) -> None:
    """Closing a text that was not saved brings back what is found of the file."""
    tree(here, a=(FERRY,), b=(FERRY,))
    editor.add(here)
    a, b = here / "a.md", here / "b.md"
    editor.open(a, "# Page a\n\nNothing is said.\n")
    editor.open(b)
    editor.change(b, f"# Page b\n\n{FERRY}\n\n{TICKET}\n")
    editor.change(a, f"# Page a\n\n{TICKET}\n")
    editor.wait(lambda: codes(editor, a) == codes(editor, b) == ["exact"] and TICKET in editor.found(b)[0].message)
    editor.close(a)
    editor.wait(lambda: editor.found(b) and FERRY in editor.found(b)[0].message)


def test_files_come_and_go(editor: Editor, here: Path) -> None:
    """What is said of a file that was deleted or renamed is taken back, and of a new one it is said."""
    tree(here, a=(FERRY,), b=(FERRY,))
    editor.add(here)
    a, b, c = (here / f"{name}.md" for name in "abc")
    editor.wait(lambda: codes(editor, a) == ["exact"])
    editor.open(b)
    b.rename(c)
    editor.watch(b, types.FileChangeType.Deleted)
    editor.watch(c, types.FileChangeType.Created)
    editor.wait(lambda: editor.found(c) and not editor.found(b))
    assert editor.found(a)[0].message.startswith("repeated at c.md:3:1")
    c.unlink()
    moved = types.FileRename(b.as_uri(), c.as_uri())
    editor.client.workspace_did_rename_files(types.RenameFilesParams([moved]))
    editor.wait(lambda: not editor.found(c) and not editor.found(a))


def test_settings_count(editor: Editor, here: Path) -> None:
    """Rules, what is left out, suppressions, and what a baseline knows."""
    tree(here, a=(FERRY, SIXTY), b=(FERRY, NINETY), ignored=(FERRY,), left=(FERRY,))
    (here / ".git").mkdir()
    (here / ".gitignore").write_text("ignored.md\n", encoding="utf-8")
    settings = here / "dedup.toml"
    settings.write_text('[lint]\nexclude = ["left.md"]\nrule = ["exact"]\n', encoding="utf-8")
    editor.add(here)
    a, b = here / "a.md", here / "b.md"
    editor.wait(lambda: codes(editor, a) == codes(editor, b) == ["exact"])
    settings.write_text('exclude = ["left.md"]\n[[suppress]]\npath = "b.md"\nrule = "exact"\n', encoding="utf-8")
    editor.save(settings)
    editor.wait(lambda: codes(editor, a) == codes(editor, b) == ["differs"])
    assert not editor.found(here / "ignored.md") + editor.found(here / "left.md")


def test_baseline(editor: Editor, here: Path) -> None:
    """What is known is not shown, what is new is."""
    tree(here, a=(FERRY, TICKET), b=(FERRY,), c=(DOGS, TICKET))
    editor.add(here)
    a = here / "a.md"
    editor.wait(lambda: len(editor.found(a)) == 2)
    known = replace(finding(), fingerprint=finding_name(LintRule.EXACT, {FERRY}, copies=2))
    write_baseline(here / "known.json", renewed([(known, None)], str(here)))
    (here / "dedup.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    editor.watch(here / "dedup.toml", types.FileChangeType.Created)
    editor.wait(lambda: len(editor.found(a)) == 1 and not editor.found(here / "b.md"))
    assert TICKET in editor.found(a)[0].message


def test_comments_count(editor: Editor, here: Path) -> None:
    """A place that a comment takes out is not shown, though others of the same finding are."""
    tree(here, a=(f"<!-- dedup: ignore-next meant -->\n{FERRY}", TICKET), b=(FERRY,), c=(FERRY,), d=(TICKET,))
    editor.add(here)
    editor.wait(lambda: editor.found(here / "d.md"))
    assert [len(editor.found(here / f"{name}.md")) for name in "abc"] == [1, 1, 1]
    assert TICKET in editor.found(here / "a.md")[0].message
    assert FERRY in editor.found(here / "b.md")[0].message


def test_broken_settings_are_said_once(editor: Editor, here: Path) -> None:
    """One message names the file, the key and what was meant; nothing is shown until it is mended."""
    tree(here, a=(FERRY,), b=(FERRY,))
    a, settings = here / "a.md", here / "dedup.toml"
    editor.add(here)
    editor.wait(lambda: editor.found(a))
    editor.messages.clear()
    settings.write_text('rul = ["exact"]\n', encoding="utf-8")
    for _ in range(2):
        editor.save(settings)
        editor.wait(lambda: editor.messages)
        editor.wait(lambda: not editor.found(a))
    assert editor.messages == ["Error: dedup: dedup.toml, rul: is unknown; did you mean 'rule'?"]
    settings.write_text("rule = [", encoding="utf-8")
    editor.save(settings)
    editor.wait(lambda: len(editor.messages) == 2)
    assert editor.messages[1].startswith("Error: dedup: dedup.toml: is no TOML: ")
    settings.write_text("", encoding="utf-8")
    editor.save(settings)
    editor.wait(lambda: editor.found(a))


def test_strange_names(editor: Editor, here: Path) -> None:
    """Addresses are escaped as in the editor, whichever way it spells them, and links lead to the same file."""
    folder = here / "two keys 50%#ü"
    tree(folder, a=(FERRY,), b=(FERRY,))
    (here / "link").symlink_to(folder.name)
    a = folder / "a.md"
    editor.add(folder)
    editor.wait(lambda: editor.found(a))
    assert "%20" in a.as_uri()
    other = a.as_uri().replace("%20", " ").replace("%C3%BC", "ü")
    editor.open(a, uri=other)
    editor.wait(lambda: editor.diagnostics.get(other) and not editor.found(a))
    editor.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(other)))
    editor.texts.clear()
    editor.open(here / "link" / "a.md")
    editor.wait(lambda: editor.found(here / "link" / "a.md"))
    editor.drop(folder)


def test_outside_of_the_folders(editor: Editor, here: Path) -> None:
    """A file that lies in no folder is compared with itself, until it is closed; what is no text is left alone."""
    tree(here, outside__a=(FERRY, DOGS, FERRY), inside__b=(FERRY, TICKET), inside__c=(TICKET,))
    a, signs = here / "outside" / "a.md", len(editor.signs)
    editor.add(here / "inside")
    editor.wait(lambda: editor.found(here / "inside" / "b.md"))
    (here / "outside" / "a.py").write_text("x = 1\n", encoding="utf-8")
    editor.open(here / "outside" / "a.py")
    editor.open(here / "gone.md", FERRY)
    editor.client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem("untitled:1", "markdown", 1, FERRY))
    )
    editor.open(a)
    editor.wait(lambda: codes(editor, a) == ["exact", "exact"])
    assert len(editor.found(here / "inside" / "b.md")) == 1
    editor.close(a)
    editor.wait(lambda: not editor.found(a))
    editor.open(a)
    editor.wait(lambda: codes(editor, a) == ["exact", "exact"])
    editor.add(here / "outside")
    editor.wait(lambda: len(editor.signs) == signs + 4)
    editor.drop(here / "outside")
    editor.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier("untitled:1")))
    editor.drop(here / "inside")


def test_nothing_to_compare(editor: Editor, here: Path) -> None:
    """A folder without texts is no mistake: it is logged."""
    (here / "a.py").write_text("x = 1\n", encoding="utf-8")
    editor.messages.clear()
    editor.add(here)
    editor.wait(lambda: editor.messages)
    assert editor.messages[0].startswith("Info: dedup: .: no text or Markdown files")


@pytest.mark.parametrize(("took", "pause"), [(0.01, 0.3), (0.29, 0.3), (0.4, 0.4), (1.9, 1.9), (2.1, 2.0), (99, 2.0)])
def test_the_pause_is_as_long_as_a_run(took: float, pause: float) -> None:
    """No shorter than a third of a second, and no longer than two."""
    assert pause_after(took) == pause
