"""Speak the Language Server Protocol over standard input and output: each message goes to the session."""

from __future__ import annotations

import logging
import os
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from dedup.corpus.lint.lsp.actions import SHOW_PLACE, is_wanted
from dedup.corpus.lint.lsp.session import Session
from dedup.output.visible import visible
from dedup.parsing.formats import STRUCTURED_ENDINGS

if TYPE_CHECKING:
    from dedup.corpus.lint.lsp.linter import TreeLinter

__all__ = ["DedupServer", "serve"]

STDOUT: Final = 1
STDERR: Final = 2
"""The numbers of the streams."""

WATCHED: Final = (
    *(f"**/*{ending}" for ending in sorted(STRUCTURED_ENDINGS)),
    *(f"**/{name}" for name in ("dedup.toml", "pyproject.toml", ".gitignore", ".dedup-baseline.json")),
)
"""The files that an editor is asked to watch: what is compared, and what says how."""


class DedupServer(LanguageServer):
    """Serves one editor."""

    def __init__(self, linter: TreeLinter, version: str) -> None:
        """Take whoever compares."""
        # Whole texts: what a line end is, is for the editor to say, and pygls knows more of them than the protocol.
        super().__init__("dedup", version, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.session = Session(linter, self)
        for name, handler in HANDLERS.items():
            self.feature(name)(handler)
        kinds = types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
        self.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)(_actions)
        for name in FILE_OPERATIONS:
            self.feature(name, _all_files())(_moved)
        self.command(SHOW_PLACE)(_show_place)

    def report_server_error(self, error: Exception, source: object) -> None:
        """Log what went wrong with a message; a request is answered with it besides."""
        del source
        if isinstance(error, OSError):
            # Of the editor that went away: there is nobody to tell.
            return
        self.window_log_message(types.LogMessageParams(types.MessageType.Error, f"dedup: {visible(str(error))}"))

    def shutdown(self) -> None:
        """Leave the threads alone: one may read what will never come, and the process ends at once."""


def serve(linter: TreeLinter, version: str) -> bool:
    """Serve the editor at the other end of standard input and output until it leaves.

    Returns:
        Whether it asked to shut down before, as it should.
    """
    # For nobody: pygls would write to standard error whatever a message of an editor lacks.
    logging.getLogger("pygls").addHandler(logging.NullHandler())
    server = DedupServer(linter, version)
    out = os.dup(STDOUT)
    # Whatever is printed in passing must not come between the messages.
    os.dup2(STDERR, STDOUT)
    with os.fdopen(out, "wb", closefd=False) as stream:
        server.start_io(sys.stdin.buffer, stream)
    return server.session.is_stopped


def _started(ls: DedupServer, params: types.InitializedParams) -> None:
    del params
    ls.session.begin()
    workspace = ls.client_capabilities.workspace
    watching = workspace.did_change_watched_files if workspace else None
    if watching and watching.dynamic_registration:
        watchers = [types.FileSystemWatcher(pattern) for pattern in WATCHED]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        kind = types.Registration("dedup-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        ls.client_register_capability(types.RegistrationParams([kind]))


def _shut_down(ls: DedupServer, params: None) -> None:
    del params
    ls.session.stop()


def _opened(ls: DedupServer, params: types.DidOpenTextDocumentParams) -> None:
    ls.session.opened(params.text_document.uri)


def _changed(ls: DedupServer, params: types.DidChangeTextDocumentParams) -> None:
    ls.session.changed(params.text_document.uri)


def _saved(ls: DedupServer, params: types.DidSaveTextDocumentParams) -> None:
    ls.session.saved(params.text_document.uri)


def _closed(ls: DedupServer, params: types.DidCloseTextDocumentParams) -> None:
    ls.session.closed(params.text_document.uri)


def _watched(ls: DedupServer, params: types.DidChangeWatchedFilesParams) -> None:
    for each in params.changes:
        ls.session.saved(each.uri)


def _moved(
    ls: DedupServer, params: types.CreateFilesParams | types.RenameFilesParams | types.DeleteFilesParams
) -> None:
    for each in params.files:
        for uri in (each.old_uri, each.new_uri) if isinstance(each, types.FileRename) else (each.uri,):
            ls.session.saved(uri)


def _folders(ls: DedupServer, params: types.DidChangeWorkspaceFoldersParams) -> None:
    ls.session.drop(each.uri for each in params.event.removed)
    ls.session.add(each.uri for each in params.event.added)


def _actions(ls: DedupServer, params: types.CodeActionParams) -> list[types.CodeAction | types.Command]:
    found = ls.session.actions(params.text_document.uri, params.range)
    return [each for each in found if is_wanted(each, params.context.only)]


def _show_place(ls: DedupServer, uri: str, range: types.Range) -> None:  # noqa: A002 - pygls reads it by this name
    ls.window_show_document(types.ShowDocumentParams(uri, take_focus=True, selection=range))


def _all_files() -> types.FileOperationRegistrationOptions:
    return types.FileOperationRegistrationOptions([types.FileOperationFilter(types.FileOperationPattern("**/*"))])


FILE_OPERATIONS: Final = (
    types.WORKSPACE_DID_CREATE_FILES,
    types.WORKSPACE_DID_RENAME_FILES,
    types.WORKSPACE_DID_DELETE_FILES,
)

HANDLERS: Final[MappingProxyType[str, Any]] = MappingProxyType(
    {
        types.INITIALIZED: _started,
        types.SHUTDOWN: _shut_down,
        types.TEXT_DOCUMENT_DID_OPEN: _opened,
        types.TEXT_DOCUMENT_DID_CHANGE: _changed,
        types.TEXT_DOCUMENT_DID_SAVE: _saved,
        types.TEXT_DOCUMENT_DID_CLOSE: _closed,
        types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _watched,
        types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS: _folders,
    }
)
"""Each message that is heard, and what hears it."""
