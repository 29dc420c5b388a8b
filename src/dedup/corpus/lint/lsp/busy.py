"""Show in an editor that a tree is being compared, where the editor can show it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from lsprotocol import types

if TYPE_CHECKING:
    from pygls.lsp.server import LanguageServer

__all__ = ["BusySign"]


class BusySign:
    """One sign: it is put up when the editor has answered that it may be, and taken down when the work is done."""

    def __init__(self, editor: LanguageServer, title: str) -> None:
        """Ask the editor for it, unless it shows none."""
        self.editor, self.title = editor, title
        self.name = f"dedup-{uuid4()}"
        self.is_up = self.is_done = False
        window = editor.client_capabilities.window
        if window and window.work_done_progress:
            editor.work_done_progress.create(self.name, self._put_up)

    def _put_up(self, _: object) -> None:
        if not self.is_done:
            self.is_up = True
            self.editor.work_done_progress.begin(self.name, types.WorkDoneProgressBegin(self.title))

    def done(self) -> None:
        """Take it down; where the editor has not answered yet, it stays down."""
        self.is_done = True
        if self.is_up:
            self.is_up = False
            self.editor.work_done_progress.end(self.name, types.WorkDoneProgressEnd())
