"""Offer what can be done about a finding: remove the passage, go to the other places, leave it alone with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lsprotocol import types

from dedup.corpus.lint.formats.wording import shown_place
from dedup.corpus.lint.lsp.ignoring import text_ignoring
from dedup.corpus.lint.lsp.removal import text_without
from dedup.corpus.lint.lsp.settings import SETTINGS
from dedup.corpus.lint.record import LintRule
from dedup.language.normal_form import shortened
from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.corpus.lint.lsp.documents import OpenText
    from dedup.corpus.lint.lsp.positions import PlacedText
    from dedup.corpus.lint.lsp.remarks import Remark
    from dedup.corpus.lint.lsp.removal import ParsedText

__all__ = ["SHOW_PLACE", "EditorAbilities", "actions_on", "is_wanted", "overlap"]

SHOW_PLACE: Final = "dedup.showPlace"
"""The command that shows another place of a finding: the address of its file, and the range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorAbilities:
    """What an editor can do.

    Attributes:
        versioned: take edits that name the version of a text, and refuse them where it has changed.
        shows: show a place when it is asked to.
    """

    versioned: bool
    shows: bool

    @classmethod
    def of(cls, capabilities: types.ClientCapabilities) -> EditorAbilities:
        """Read what an editor says of itself."""
        workspace, window = capabilities.workspace, capabilities.window
        edits = workspace.workspace_edit if workspace else None
        return cls(
            versioned=bool(edits and edits.document_changes),
            shows=bool(window and window.show_document and window.show_document.support),
        )


def is_wanted(action: types.CodeAction | types.Command, only: Sequence[types.CodeActionKind | str] | None) -> bool:
    """Tell whether an editor asks for an action: a command has no kind, so it does where it asks for anything."""
    wanted = None if only is None else {each.value if isinstance(each, types.CodeActionKind) else each for each in only}
    if not wanted or "" in wanted:
        return True
    return isinstance(action, types.CodeAction) and types.CodeActionKind.QuickFix.value in wanted


def overlap(one: types.Range, other: types.Range) -> bool:
    """Tell whether two ranges touch; a cursor is a range without width."""
    return one.start <= other.end and other.start <= one.end


def actions_on(
    remark: Remark, opened: OpenText, text: PlacedText, parsed: ParsedText, able: EditorAbilities
) -> Iterator[types.CodeAction | types.Command]:
    """Give what can be done about a remark on a text that an editor shows."""
    if remark.span is None:
        return
    if remark.finding.rule is not LintRule.DIFFERS:
        # Two passages that contradict each other are no repetition: one of them is wrong, and nobody here knows which.
        without = text_without(parsed, remark.span)
        lost = shortened(", ".join(f'"{each}"' for each in remark.more), SETTINGS.title_characters)
        title = f"Remove this passage{f', and with it {lost}' if lost else ''}"
        if without is not None:
            yield _action(title, remark, edit=_edit(without, opened, text, able))
    if able.shows:
        for place, location in list(zip(remark.finding.others, remark.others, strict=False))[: SETTINGS.places_offered]:
            # A command by itself: an action that holds one is read amiss by the library that many clients are made of.
            yield types.Command(
                visible(f"Go to {shown_place(place)}"), SHOW_PLACE, arguments=[location.uri, location.range]
            )
    ignoring = text_ignoring(parsed, remark.span, _reason(remark))
    if ignoring is not None:
        yield _action("Ignore this finding, with a reason", remark, edit=_edit(ignoring, opened, text, able))


def _reason(remark: Remark) -> str:
    """Give the reason to begin with; whoever knows a better one writes it there."""
    place, other = remark.finding.place, remark.finding.others[0]
    where = f"in {other.path}" if other.path != place.path else "in another place"
    if remark.finding.rule is LintRule.DIFFERS:
        return f"meant to differ from what stands {where}"
    return f"meant to stand {where} as well"


def _action(title: str, remark: Remark, edit: types.WorkspaceEdit) -> types.CodeAction:
    diagnostics, kind = [remark.diagnostic], types.CodeActionKind.QuickFix
    return types.CodeAction(title=visible(title), kind=kind, diagnostics=diagnostics, edit=edit)


def _edit(new: str, opened: OpenText, text: PlacedText, able: EditorAbilities) -> types.WorkspaceEdit:
    edit = text.edit(new)
    if not able.versioned:
        return types.WorkspaceEdit(changes={opened.uri: [edit]})
    document = types.OptionalVersionedTextDocumentIdentifier(opened.uri, opened.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, [edit])])
