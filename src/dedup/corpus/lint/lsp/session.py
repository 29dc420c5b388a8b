"""Keep what is known of the trees of one editor: compare them when something changed, and tell it what is found."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from lsprotocol import types

from dedup.corpus.lint.lsp.actions import EditorAbilities, actions_on, overlap
from dedup.corpus.lint.lsp.addresses import file_at, real_path
from dedup.corpus.lint.lsp.busy import BusySign
from dedup.corpus.lint.lsp.documents import open_texts
from dedup.corpus.lint.lsp.remarks import TreeRemarks, remarks_on
from dedup.corpus.lint.lsp.removal import ParsedText
from dedup.corpus.lint.lsp.settings import SETTINGS
from dedup.language import table
from dedup.parsing.formats import STRUCTURED_ENDINGS
from dedup.records import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pygls.lsp.server import LanguageServer

    from dedup.corpus.lint.lsp.documents import OpenText
    from dedup.corpus.lint.lsp.linter import TreeLinter
    from dedup.corpus.lint.lsp.remarks import Remark

__all__ = ["Session", "pause_after"]

NOTHING: Final = TreeRemarks(files=frozenset(), by_file={}, uris={}, texts={}, language="en", said=())


def pause_after(seconds: float) -> float:
    """Give how long nothing must change before a tree is compared that took so many seconds the last time."""
    return min(max(SETTINGS.least_pause_seconds, seconds), SETTINGS.most_pause_seconds)


class Session:
    """The folders of an editor, each a tree, and the files outside of them, each by itself."""

    def __init__(self, linter: TreeLinter, editor: LanguageServer) -> None:
        """Take whoever compares, and the editor."""
        self.linter, self.editor = linter, editor
        self.trees: dict[Path, TreeRemarks | None] = {}
        self.told: dict[Path, str] = {}
        self.shown: dict[str, str] = {}
        self.waiting: set[Path] = set()
        self.asked = asyncio.Event()
        self.pause = SETTINGS.least_pause_seconds
        self.is_stopped = False
        self.threads = ThreadPoolExecutor(max_workers=1)
        self.runs: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Compare the folders of the editor, and from now on what changes."""
        self._begin_runs()
        self.add(self._folders())

    def _begin_runs(self) -> None:
        self.runs = asyncio.get_running_loop().create_task(self._run())
        self.runs.add_done_callback(self._ended)

    def _ended(self, runs: asyncio.Task[None]) -> None:
        """Say what broke down, and go on."""
        error = None if runs.cancelled() else runs.exception()
        if error and not self.is_stopped:
            self._begin_runs()
            self._show_message(self.linter.told(error))

    def _folders(self) -> Iterator[str]:
        workspace = self.editor.workspace
        yield from (each.uri for each in workspace.folders.values())
        if not workspace.folders and workspace.root_uri:
            yield workspace.root_uri

    def stop(self) -> None:
        """Say nothing more; what is being compared is forgotten."""
        self.is_stopped = True
        if self.runs:
            self.runs.cancel()

    def add(self, uris: Iterable[str]) -> None:
        """Compare further folders."""
        for path in filter(None, map(file_at, uris)):
            for file in [each for each in self.trees if each.is_relative_to(path) and not each.is_dir()]:
                # It was compared by itself, while no folder held it.
                self._forget(file)
            self.trees.setdefault(Path(path), None)
            self._ask({Path(path)})

    def drop(self, uris: Iterable[str]) -> None:
        """Forget folders, and take back what was said of their files."""
        for path in filter(None, map(file_at, uris)):
            self._forget(Path(path))

    def _forget(self, root: Path) -> None:
        if root in self.trees:
            self._take(root, NOTHING)
            del self.trees[root]
            self.told.pop(root, None)

    def changed(self, uri: str) -> None:
        """Compare what holds a file that is changed in the editor."""
        path = file_at(uri)
        if path is not None:
            self._ask(self._holding(path))

    def saved(self, uri: str) -> None:
        """Compare what holds a file that changed on the disk; it may be one of settings, on which all depends."""
        path = file_at(uri)
        if path is not None:
            self._ask(self._holding(path) or {root for root in self.trees if root.is_dir()})

    def opened(self, uri: str) -> None:
        """Say what is known of a file that the editor shows now, or find it out."""
        path = file_at(uri)
        if path is None:
            return
        real = real_path(path)
        holding = self._holding(path)
        if not holding and _is_text(path) and Path(path).is_file():
            holding = {Path(path)}
            self.trees[Path(path)] = None
        opened = self._open()
        text = opened.get(real)
        known = [self.trees[root] for root in holding]
        if text is None or not text.is_saved or any(not tree or not _is_same(tree, real, text) for tree in known):
            self._ask(holding)
        else:
            self._show(real, opened)

    def closed(self, uri: str) -> None:
        """Compare anew what was compared with a text that was thrown away."""
        path = file_at(uri)
        if path is None:
            return
        if Path(path) in self.trees and not Path(path).is_dir():
            self._forget(Path(path))
        self.changed(uri)

    def _holding(self, path: str) -> set[Path]:
        """Give the trees of which a file is a part, or will be when they are compared."""
        real, is_text = real_path(path), _is_text(path)
        return {
            root
            for root, tree in self.trees.items()
            if (tree is not None and real in tree.files)
            or (is_text and Path(real).is_relative_to(real_path(str(root))))
        }

    def _open(self) -> dict[str, OpenText]:
        return open_texts(self.editor.workspace.text_documents.values())

    def _ask(self, roots: set[Path]) -> None:
        if roots and not self.is_stopped:
            self.waiting |= roots
            self.asked.set()

    async def _run(self) -> None:
        while not self.is_stopped:
            await self.asked.wait()
            while self.asked.is_set():
                self.asked.clear()
                await asyncio.sleep(self.pause)
            roots, self.waiting = sorted(self.waiting), set()
            for root in roots:
                await self._compare(root)

    async def _compare(self, root: Path) -> None:
        if not self._is_there(root):
            return
        begin = monotonic()
        run = asyncio.get_running_loop().run_in_executor(
            self.threads, remarks_on, self.linter, root, self._open(), self.editor.workspace.position_codec
        )
        # Later runs are short, and a sign that comes and goes with what is typed would be in the way.
        sign = BusySign(self.editor, f"dedup: comparing {root.name}") if self.trees[root] is None else None
        await asyncio.wait([run])
        if sign:
            sign.done()
        self.pause = pause_after(monotonic() - begin)
        if self.is_stopped or root not in self.trees:
            return
        if error := run.exception():
            self._say_refusal(root, error)
            self._take(root, NOTHING)
        else:
            self._say_besides(root, run.result())
            self._take(root, run.result())

    def _is_there(self, root: Path) -> bool:
        """Tell whether a tree can be compared; of one that is gone nothing is said any more."""
        if root in self.trees and not root.exists():
            self._take(root, NOTHING)
        return root in self.trees and root.exists()

    def _say_refusal(self, root: Path, error: BaseException) -> None:
        """Say once what ends each run until it is mended."""
        message = self.linter.told(error)
        if self.told.get(root) == message:
            return
        self.told[root] = message
        where = f"{root.name}: " if len(self.trees) > 1 else ""
        if self.linter.is_empty(root, error):
            self._log([f"{where}{message}"])
        else:
            self._show_message(f"{where}{message}")

    def _show_message(self, message: str) -> None:
        self.editor.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"dedup: {message}"))

    def _log(self, lines: Iterable[str]) -> None:
        said = "\n".join(f"dedup: {each}" for each in lines)
        self.editor.window_log_message(types.LogMessageParams(types.MessageType.Info, said))

    def _say_besides(self, root: Path, found: TreeRemarks) -> None:
        said = "\n".join(found.said)
        if said and self.told.get(root) != said:
            self._log(found.said)
        self.told[root] = said

    def _take(self, root: Path, found: TreeRemarks) -> None:
        before = self.trees[root] or NOTHING
        self.trees[root] = found
        opened = self._open()
        for real in sorted(before.by_file.keys() | found.by_file.keys()):
            text = opened.get(real)
            # What was typed meanwhile is compared next; the editor moves along what it shows.
            if text is None or found is NOTHING or _is_same(found, real, text):
                self._show(real, opened)

    def _show(self, real: str, opened: Mapping[str, OpenText]) -> None:
        """Send the diagnostics of a file, of all trees that hold it."""
        found: dict[str, types.Diagnostic] = {}
        uri = ""
        for tree in filter(None, self.trees.values()):
            uri = tree.uris.get(real, uri)
            found |= {repr(each.diagnostic): each.diagnostic for each in tree.by_file.get(real, ())}
        text = opened.get(real)
        uri = text.uri if text else uri or self.shown.get(real, "")
        if self.shown.get(real, uri) != uri:
            self._publish(self.shown[real], [], None)
        if found or real in self.shown:
            self._publish(uri, list(found.values()), text.version if text else None)
        self.shown[real] = uri
        if not found:
            del self.shown[real]

    def _publish(self, uri: str, diagnostics: list[types.Diagnostic], version: int | None) -> None:
        self.editor.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, diagnostics, version))

    def actions(self, uri: str, where: types.Range) -> list[types.CodeAction | types.Command]:
        """Give what can be done about the findings at a place; nothing while the text is not compared yet."""
        path = file_at(uri)
        if path is None:
            return []
        real, able = real_path(path), EditorAbilities.of(self.editor.client_capabilities)
        opened = self._open().get(real)
        if opened is None:
            return []
        found: dict[str, types.CodeAction | types.Command] = {}
        for tree in filter(None, self.trees.values()):
            remarks: Iterable[Remark] = tree.by_file.get(real, ()) if _is_same(tree, real, opened) else ()
            touched = [each for each in remarks if each.span and overlap(each.diagnostic.range, where)]
            if touched:
                # Once for all of them: a line may have many findings.
                parsed = ParsedText.of(Text(name=path, source=opened.text), table(tree.language))
                for remark in touched:
                    actions = actions_on(remark, opened, tree.texts[real], parsed, able)
                    found |= {repr(each): each for each in actions}
        return list(found.values())


def _is_text(path: str) -> bool:
    """Whether a file is named as one that is compared."""
    return Path(path).suffix.lower() in STRUCTURED_ENDINGS


def _is_same(tree: TreeRemarks, real: str, text: OpenText) -> bool:
    """Whether a text is the one that was compared; of a text of which nothing is said it is not known."""
    return real not in tree.texts or tree.texts[real].text == text.text
