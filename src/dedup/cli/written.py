"""Make the bytes of an article: in its own encoding, in another format, or as the document it was read from."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from dedup.cli.endings import HTML_ENDINGS, WORD_ENDINGS
from dedup.cli.output import STDOUT, output_name
from dedup.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.pipeline import Result
    from dedup.records import Text

__all__ = ["article_bytes", "refuse_read_only", "refuse_untracked", "target_name"]

WRITTEN: Final = WORD_ENDINGS | HTML_ENDINGS
"""Endings of the documents that are written as they were."""


def article_bytes(
    result: Result, texts: Sequence[Text], target: str | None, form: str, *, track_changes: bool = False
) -> bytes:
    """Write an article.

    Args:
        result: what was decided.
        texts: what it is made of.
        target: the file it is for; None and "-" are standard output.
        form: a key of `OUTPUTS`.
        track_changes: whether what goes stays, as tracked deletions.

    Raises:
        OutputError: the encoding of the source has no such character, or its format cannot be written.
        MissingExtraError: what writes it is not installed.
    """
    from dedup.output.documents.given_back import GIVEN_BACK, given_back
    from dedup.output.encode import encode
    from dedup.records import FORMATS

    if form != "source" or len(texts) > 1:
        return result.render(form).encode()
    (text,) = texts
    to_file = target is not None and target != STDOUT
    # A web page is text, and can be shown; of a Word file its words are.
    shown = to_file or (text.original is not None and text.original.format == "html")
    as_markdown = to_file and PurePath(target or "").suffix.lower() in FORMATS["markdown"].endings
    if text.original and text.original.format in GIVEN_BACK and shown and not as_markdown:
        return given_back(result.draft, text.original, track_changes=track_changes)
    # A file keeps its encoding. Standard output is UTF-8, like everything else that is written.
    return encode(result.text, text) if to_file else result.text.encode()


def target_name(source: str, form: str, *, document: bool, article: bool = False) -> str:
    """Name the output of a source in a folder for outputs: its own name, with the ending of what is written.

    Args:
        source: the source.
        form: a key of `OUTPUTS`.
        document: whether it is a document, of which some kinds are only read.
        article: whether only the article of a web page is read, which is Markdown then.
    """
    if form == "source" and document and (article or Path(source).suffix.lower() not in WRITTEN):
        return output_name(source, "markdown")
    return output_name(source, form)


def refuse_untracked(paths: Sequence[str], form: str, target: str | None) -> str:
    """Say why changes cannot be tracked; "" where they can."""
    others = [path for path in paths if PurePath(path).suffix.lower() not in WORD_ENDINGS]
    if others:
        return f"--track-changes writes a Word document; it needs a .docx, not {', '.join(others)}"
    if form != "source":
        return "--track-changes writes a Word document; drop --format"
    if target is None or target == STDOUT or PurePath(target).suffix.lower() not in WORD_ENDINGS:
        return "--track-changes writes a Word document; name it with -o FILE.docx"
    return ""


def refuse_read_only(path: str, *, document: bool) -> None:
    """Refuse to write into a document of a kind that is only read.

    Raises:
        OutputError: it is one.
    """
    ending = PurePath(path).suffix.lower()
    if document and ending not in WRITTEN:
        msg = f"{ending} is only read; write the article with -o FILE.md, FILE.txt or FILE.html"
        raise OutputError(msg, file=path)
