"""Hold the texts that an editor has open, as they stood at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.corpus.lint.lsp.addresses import file_at, real_path
from dedup.errors import InputError
from dedup.parsing.decode import read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pygls.workspace import TextDocument

__all__ = ["OpenText", "open_texts", "unsaved_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenText:
    """A text that an editor shows.

    Attributes:
        uri: its address, as the editor spells it.
        path: its file, by the names of that address.
        version: how the editor numbers this state of it; None where it does not.
        text: the text.
    """

    uri: str
    path: str
    version: int | None
    text: str

    @property
    def is_saved(self) -> bool:
        """Whether its file holds the same text."""
        try:
            return read_file(self.path).source == self.text
        except InputError:
            return False


def open_texts(documents: Iterable[TextDocument]) -> dict[str, OpenText]:
    """Give the open texts that have a file, by its real path."""
    found: dict[str, OpenText] = {}
    for each in documents:
        path = file_at(each.uri)
        if path is not None:
            # Halves of characters cannot be written; another sign of the same width keeps all places.
            text = each.source.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            found[real_path(path)] = OpenText(uri=each.uri, path=path, version=each.version, text=text)
    return found


def unsaved_of(texts: Mapping[str, OpenText]) -> dict[str, str]:
    """Give the texts that differ from their files, by real path."""
    return {path: each.text for path, each in texts.items() if not each.is_saved}
