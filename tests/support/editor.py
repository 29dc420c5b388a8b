"""An editor without a screen: the client of pygls, which starts `dedup lsp` as a process and speaks with it."""

from __future__ import annotations

import asyncio
import os
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self, cast

from lsprotocol import types
from pygls.io_ import StdoutWriter, run_async
from pygls.lsp.client import LanguageClient

from command_line import PROGRAM
from dedup.cli.lsp_linter import ConfiguredLinter
from dedup.corpus.lint.lsp.server import DedupServer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SECONDS: Final = 60
"""How long an answer may take before a test fails: long enough for a machine that has much else to do."""

WIDTH: Final = 1000
"""Columns of a line that is marked whole."""


def abilities(
    *encodings: str, shows: bool = True, versioned: bool = True, busy: bool = False
) -> types.ClientCapabilities:
    """Say what an editor can do."""
    show = types.ShowDocumentClientCapabilities(support=shows)
    return types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=list(encodings)) if encodings else None,
        window=types.WindowClientCapabilities(work_done_progress=busy, show_document=show),
        workspace=types.WorkspaceClientCapabilities(
            workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=versioned),
            did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True),
        ),
    )


class ServerThread:
    """The server in a thread of this process, at the other end of two pipes; it goes into folders and comes back."""

    def __init__(self) -> None:
        """Make the pipes."""
        self.folder = Path.cwd()
        (ask, asked), (answer, answered) = os.pipe(), os.pipe()
        self.asking, self.answers = os.fdopen(asked, "wb", buffering=0), os.fdopen(answer, "rb")
        self.server = DedupServer(ConfiguredLinter(), "1")
        streams = os.fdopen(ask, "rb"), os.fdopen(answered, "wb")
        self.thread = Thread(target=self._serve, args=streams)

    def _serve(self, asked: BinaryIO, answers: BinaryIO) -> None:
        with asked, answers:
            self.server.start_io(asked, answers)
        self.server.session.threads.shutdown()

    async def connect(self, client: LanguageClient) -> None:
        """Begin, and have a client speak with it."""
        self.thread.start()
        client.protocol.set_writer(StdoutWriter(self.asking))
        reader = asyncio.StreamReader()
        self.pipe, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), self.answers
        )
        self.hearing = asyncio.create_task(run_async(Event(), reader, client.protocol))

    async def end(self) -> int:
        """Wait for its end."""
        await self.hearing
        self.thread.join()
        self.pipe.close()
        self.asking.close()
        os.chdir(self.folder)
        return 0 if self.server.session.is_stopped else 1


class Editor:
    """Speaks with a server, and remembers what it was told.

    Attributes:
        diagnostics: what is shown of each file, by its address.
        versions: of which version of its text.
        messages: what was shown to the person, and logged.
        shown: the places that the server asked to show.
        signs: of each token of work, what was shown of it.
        watched: the patterns of files it asked to watch.
        encoding: the units that columns count.
        code: what the process ended with.
    """

    def __init__(
        self,
        *folders: Path,
        able: types.ClientCapabilities | None = None,
        root: Path | None = None,
        inside: bool = False,
    ) -> None:
        """Start a server for folders, or for the one root of an older editor; as a thread if it is to run inside."""
        self.server = ServerThread() if inside else None
        self.loop = asyncio.new_event_loop()
        self.client = LanguageClient("editor", "1")
        self.diagnostics: dict[str, list[types.Diagnostic]] = {}
        self.versions: dict[str, int | None] = {}
        self.messages: list[str] = []
        self.shown: list[types.ShowDocumentParams] = []
        self.signs: dict[int | str, list[str]] = {}
        self.watched: list[str] = []
        self.texts: dict[str, tuple[int, str]] = {}
        self.code: int | None = None
        self.heard = asyncio.Event()
        self._listen()
        self.encoding = self._run(self._start(folders, able or abilities(), root))

    def _listen(self) -> None:
        def published(params: types.PublishDiagnosticsParams) -> None:
            self.diagnostics[params.uri] = list(params.diagnostics)
            self.versions[params.uri] = params.version
            self.heard.set()

        def told(params: types.ShowMessageParams | types.LogMessageParams) -> None:
            self.messages.append(f"{params.type.name}: {params.message}")
            self.heard.set()

        def shown(params: types.ShowDocumentParams) -> types.ShowDocumentResult:
            self.shown.append(params)
            self.heard.set()
            return types.ShowDocumentResult(success=True)

        def registered(params: types.RegistrationParams) -> None:
            options: Any = params.registrations[0].register_options
            self.watched += [each["globPattern"] for each in options["watchers"]]

        def created(params: types.WorkDoneProgressCreateParams) -> None:
            self.signs[params.token] = []

        def worked(params: types.ProgressParams) -> None:
            self.signs[params.token].append(cast("dict[str, str]", params.value)["kind"])
            self.heard.set()

        self.client.feature(types.WINDOW_WORK_DONE_PROGRESS_CREATE)(created)
        self.client.feature(types.PROGRESS)(worked)
        self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(published)
        self.client.feature(types.WINDOW_SHOW_MESSAGE)(told)
        self.client.feature(types.WINDOW_LOG_MESSAGE)(told)
        self.client.feature(types.WINDOW_SHOW_DOCUMENT)(shown)
        self.client.feature(types.CLIENT_REGISTER_CAPABILITY)(registered)

    async def _start(self, folders: Sequence[Path], able: types.ClientCapabilities, root: Path | None) -> str:
        if self.server:
            await self.server.connect(self.client)
        else:
            await self.client.start_io(*PROGRAM, "lsp", "--stdio")
        named = None if root else [_named(each) for each in folders]
        params = types.InitializeParams(able, root_uri=root.as_uri() if root else None, workspace_folders=named)
        done = await self.client.initialize_async(params)
        self.client.initialized(types.InitializedParams())
        return str(done.capabilities.position_encoding)

    def _run(self, doing: Any) -> Any:  # noqa: ANN401 - whatever the server answers
        # In a thread of its own: a browser that was opened by earlier tests leaves a loop running in this one.
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(self.loop.run_until_complete, asyncio.wait_for(doing, SECONDS)).result()

    def __enter__(self) -> Self:
        """Speak with it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave as editors do, unless that was done."""
        if self.code is None:
            self.leave()

    def leave(self, *, asking: bool = True) -> None:
        """End the server, having asked it to shut down or not."""

        async def end() -> int | None:
            if asking:
                await self.client.shutdown_async(None)
            self.client.exit(None)
            if self.server:
                return await self.server.end()
            process = self.client._server  # noqa: SLF001 - the client has no other way to its exit code
            assert process
            code = await process.wait()
            await self.client.stop()  # type: ignore[no-untyped-call]
            return code

        self.code = self._run(end())
        self.loop.close()

    def wait(self, until: Callable[[], object]) -> None:
        """Listen until something holds."""

        async def listen() -> None:
            while not until():
                self.heard.clear()
                await self.heard.wait()

        self._run(listen())

    def add(self, folder: Path) -> None:
        """Open a folder."""
        event = types.WorkspaceFoldersChangeEvent(added=[_named(folder)], removed=[])
        self.client.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(event))

    def drop(self, folder: Path) -> None:
        """Close a folder."""
        event = types.WorkspaceFoldersChangeEvent(added=[], removed=[_named(folder)])
        self.client.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(event))

    def open(self, path: Path, text: str | None = None, uri: str = "") -> None:
        """Show a file, or a text in its place."""
        uri = uri or path.as_uri()
        shown = path.read_bytes().decode() if text is None else text
        self.texts[uri] = (1, shown)
        item = types.TextDocumentItem(uri, "markdown", 1, shown)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def change(self, path: Path, text: str) -> None:
        """Type."""
        version = self.texts[path.as_uri()][0] + 1
        self.texts[path.as_uri()] = (version, text)
        changed = types.VersionedTextDocumentIdentifier(version, path.as_uri())
        whole: list[types.TextDocumentContentChangeEvent] = [types.TextDocumentContentChangeWholeDocument(text)]
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(changed, whole))

    def save(self, path: Path) -> None:
        """Write a text to its file, where it is open, and say so."""
        if path.as_uri() in self.texts:
            path.write_bytes(self.texts[path.as_uri()][1].encode())
        document = types.TextDocumentIdentifier(path.as_uri())
        self.client.text_document_did_save(types.DidSaveTextDocumentParams(document))

    def close(self, path: Path) -> None:
        """Close a file."""
        del self.texts[path.as_uri()]
        document = types.TextDocumentIdentifier(path.as_uri())
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(document))

    def watch(self, path: Path, kind: types.FileChangeType) -> None:
        """Say that a file came, changed or went."""
        event = types.FileEvent(path.as_uri(), kind)
        self.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))

    def found(self, path: Path) -> list[types.Diagnostic]:
        """Give what is shown of a file."""
        return self.diagnostics.get(path.as_uri(), [])

    def actions(self, path: Path, line: int, only: list[types.CodeActionKind | str] | None = None) -> dict[str, Any]:
        """Ask what can be done at a line, from 0, by title."""
        here = types.Range(types.Position(line, 0), types.Position(line, WIDTH))
        context = types.CodeActionContext(diagnostics=[], only=only)
        document = types.TextDocumentIdentifier(path.as_uri())
        asked = self.client.text_document_code_action_async(types.CodeActionParams(document, here, context))
        return {each.title: each for each in self._run(asked) or []}

    def carry_out(self, command: types.Command) -> None:
        """Run a command."""
        params = types.ExecuteCommandParams(command.command, command.arguments)
        self._run(self.client.workspace_execute_command_async(params))

    def edited(self, path: Path, action: types.CodeAction) -> str:
        """Give the text of an open file with the edit of an action made."""
        version, text = self.texts[path.as_uri()]
        assert action.edit
        if action.edit.changes is not None:
            edits: Sequence[Any] = action.edit.changes[path.as_uri()]
        else:
            assert action.edit.document_changes
            (change,) = action.edit.document_changes
            assert isinstance(change, types.TextDocumentEdit)
            assert (change.text_document.uri, change.text_document.version) == (path.as_uri(), version)
            edits = change.edits
        (edit,) = edits
        start, end = (offset(text, each, self.encoding) for each in (edit.range.start, edit.range.end))
        return text[:start] + str(edit.new_text) + text[end:]


def _named(folder: Path) -> types.WorkspaceFolder:
    return types.WorkspaceFolder(folder.as_uri(), folder.name)


def offset(text: str, position: types.Position, encoding: str) -> int:
    """Give the character at a position, counted as the protocol says."""
    starts = [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]
    codec, width = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}[encoding]
    line = text[starts[position.line] :].encode(codec)
    return starts[position.line] + len(line[: position.character * width].decode(codec))


def stretch(text: str, where: types.Range, encoding: str = "utf-16") -> str:
    """Give what stands in a range."""
    return text[offset(text, where.start, encoding) : offset(text, where.end, encoding)]
