"""What is offered at a finding does what it says, in the units and the text of the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from dedup.corpus.lint.lsp.actions import EditorAbilities, is_wanted, overlap
from editor import Editor, abilities, stretch
from lint_findings import DOGS, FERRY, SIXTY, TICKET, tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

QUICK = types.CodeActionKind.QuickFix
REMOVE, IGNORE = "Remove this passage", "Ignore this finding, with a reason"
MORE = (
    f"{DOGS[:-1]}, while cats, parrots and rabbits need a basket, a blanket and the consent of the purser well before "
    "boarding begins, and horses wait in a stable behind the church."
)


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with findings of several rules."""
    folder = tmp_path_factory.mktemp("docs")
    tree(folder, b=(FERRY, TICKET, DOGS, SIXTY), c=(SIXTY.replace("60", "90"),), d=(MORE,))
    a = f"# Page a\r\n\r\nSmile 😀 first. {FERRY} The end.\r\n\r\n- 😀 yes. {TICKET}\r\n- {FERRY} The other end.\r\n"
    (folder / "a.md").write_bytes(a.encode())
    return folder


@pytest.fixture(scope="module", params=["utf-16", "utf-8", "utf-32"])
def editor(request: pytest.FixtureRequest, here: Path) -> Iterator[Editor]:
    """Editors that count columns in one unit or another; some say more of themselves, one has a server of its own."""
    able = abilities(
        *([] if request.param == "utf-16" else [request.param, "utf-16"]), versioned=request.param != "utf-8"
    )
    with Editor(here, able=able, inside=request.param != "utf-16") as opened:
        assert opened.encoding == request.param
        for name in "abcd":
            opened.open(here / f"{name}.md")
        opened.wait(lambda: all(opened.found(here / f"{name}.md") for name in "abcd"))
        yield opened


def test_remove(editor: Editor, here: Path) -> None:
    """The passage goes with its marker and its blank lines, wherever characters of several units stand before it."""
    a, b = here / "a.md", here / "b.md"
    text = editor.texts[a.as_uri()][1]
    assert editor.edited(a, editor.actions(a, 2)[REMOVE]) == text.replace(f"first. {FERRY} The end.", "first. The end.")
    assert editor.edited(a, editor.actions(a, 4)[REMOVE]) == text.replace(f"yes. {TICKET}", "yes.")
    other = editor.texts[b.as_uri()][1]
    assert editor.edited(b, editor.actions(b, 4)[REMOVE]) == other.replace(f"{TICKET}\n\n", "")


def test_ranges_are_of_the_text(editor: Editor, here: Path) -> None:
    """What is marked is the passage, in each unit."""
    a = here / "a.md"
    text = editor.texts[a.as_uri()][1]
    marked = {stretch(text, each.range, editor.encoding) for each in editor.found(a)}
    assert marked == {FERRY, TICKET}


def test_a_removal_that_loses_something_says_so(editor: Editor, here: Path) -> None:
    """Of two passages of which one says more, the title names what only the one to be removed says."""
    b, d = here / "b.md", here / "d.md"
    (fuller,) = (title for title in editor.actions(d, 2) if title.startswith(REMOVE))
    assert "parrots" in fuller
    assert REMOVE in editor.actions(b, 6)


def test_what_differs_is_not_removed(editor: Editor, here: Path) -> None:
    """Nobody here knows which of two figures is right."""
    offered = editor.actions(here / "b.md", 8)
    assert [title for title in offered if title.startswith("Remove")] == []
    assert IGNORE in offered


def test_ignore(editor: Editor, here: Path) -> None:
    """The comment stands before the block, with a reason to begin with; then the finding is gone."""
    a, b = here / "a.md", here / "b.md"
    text = editor.texts[a.as_uri()][1]
    item = editor.edited(a, editor.actions(a, 4)[IGNORE])
    comment = "<!-- dedup: ignore-next meant to stand in b.md as well -->\r\n"
    assert item == text.replace("- 😀 yes.", f"{comment}- 😀 yes.")
    assert "<!-- dedup: ignore-next meant to differ from what stands in c.md -->" in editor.edited(
        b, editor.actions(b, 8)[IGNORE]
    )
    editor.change(a, item)
    editor.wait(lambda: not any(TICKET in each.message for each in editor.found(b)))
    editor.change(a, text)
    editor.wait(lambda: any(TICKET in each.message for each in editor.found(b)))


def test_go_to_the_other_place(editor: Editor, here: Path) -> None:
    """A command that the server carries out by asking the editor to show the place."""
    editor.shown.clear()
    offered = editor.actions(here / "b.md", 4)
    editor.carry_out(offered["Go to a.md:5:10"])
    editor.wait(lambda: editor.shown)
    (shown,) = editor.shown
    assert (shown.uri, shown.take_focus) == ((here / "a.md").as_uri(), True)
    assert shown.selection
    text = editor.texts[(here / "a.md").as_uri()][1]
    assert stretch(text, shown.selection, editor.encoding) == TICKET


def test_nothing_is_offered(editor: Editor, here: Path) -> None:
    """Not where nothing is found, nor where something else is asked for, nor of a text that is not compared yet."""
    a = here / "a.md"
    text = editor.texts[a.as_uri()][1]
    assert editor.actions(a, 0) == {}
    assert editor.actions(a, 2, only=[types.CodeActionKind.Refactor]) == {}
    assert list(editor.actions(a, 2, only=[QUICK])) == [REMOVE, IGNORE]
    editor.change(a, f"More.\r\n\r\n{text}")
    assert editor.actions(a, 4) == {}
    editor.change(a, text)
    editor.wait(lambda: editor.versions[a.as_uri()] == editor.texts[a.as_uri()][0])


@pytest.mark.parametrize(
    ("only", "fix", "command"),
    [
        (None, True, True),
        ([], True, True),
        ([""], True, True),
        ([QUICK], True, False),
        (["quickfix"], True, False),
        (["quickfix.dedup"], False, False),
        ([types.CodeActionKind.SourceFixAll], False, False),
    ],
)
def test_kinds(only: Sequence[types.CodeActionKind | str] | None, fix: bool, command: bool) -> None:
    """What an editor asks for it gets: a command has no kind."""
    assert is_wanted(types.CodeAction("Remove", kind=QUICK), only) == fix
    assert is_wanted(types.Command("Go", "go"), only) == command


@pytest.mark.parametrize(
    ("first", "last", "touches"), [(0, 2, False), (0, 3, True), (4, 4, True), (5, 9, True), (6, 9, False)]
)
def test_ranges_touch(first: int, last: int, touches: bool) -> None:
    """A cursor at either end of a finding is at it."""
    found = types.Range(types.Position(1, 3), types.Position(1, 5))
    assert overlap(found, types.Range(types.Position(1, first), types.Position(1, last))) == touches


def test_abilities() -> None:
    """What an editor does not say, it cannot do."""
    assert EditorAbilities.of(types.ClientCapabilities()) == EditorAbilities(versioned=False, shows=False)
    assert EditorAbilities.of(abilities(shows=False)) == EditorAbilities(versioned=True, shows=False)
    assert EditorAbilities.of(abilities(versioned=False)) == EditorAbilities(versioned=False, shows=True)
