"""Turn the inline Markdown of a line into plain words, or into HTML that is safe to show."""

from __future__ import annotations

import html
import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, MutableMapping, Sequence

    from markdown_it.renderer import RendererHTML
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

    from dedup.records import Document

__all__ = ["FOOTNOTE", "html_writer", "plain_writer"]

FOOTNOTE: Final = re.compile(r"^\[\^(?P<label>[^\]\s]+)\]:[ \t]*(?P<text>.*)$", re.MULTILINE)
"""A footnote as Markdown writers know it: its label, and what it says."""

_SCHEMES: Final = frozenset({"http", "https", "mailto"})
_PATH: Final = re.compile(r"[/?#]")
_NOTE: Final = re.compile(r"\[\^(?P<label>[^\]\s]+)\]")


def plain_writer(document: Document) -> Callable[[str], str]:
    """Give the function that strips inline marks; a link keeps its address in brackets where its text differs."""
    if not document.syntax.inline_marks:
        return lambda text: text
    parser, env = _parser(document)

    def plain(text: str) -> str:
        return "".join(_words(parser.parseInline(text, env)[0].children or []))

    return plain


def html_writer(document: Document, notes: Collection[str] = ()) -> tuple[Callable[[str], str], Callable[[str], str]]:
    """Give the functions that write one line, and whole blocks, as HTML; HTML in the source is shown, not obeyed.

    Args:
        document: its format says which marks the lines have.
        notes: labels of the footnotes that a line may refer to.
    """
    if not document.syntax.inline_marks:
        return html.escape, lambda text: f"<pre>{html.escape(text)}</pre>\n"
    parser, env = _parser(document)
    parser.add_render_rule("image", _image)
    # Which links stay links is for the rule to say; what the parser refuses would stand there with its marks.
    parser.validateLink = _any_address  # type: ignore[assignment, method-assign]
    parser.core.ruler.push("allowed_links", _unlinked)
    if notes:
        parser.inline.ruler.before("link", "note", partial(_note, notes))
        parser.add_render_rule("note", _reference)
    return lambda text: parser.renderInline(text, env), lambda text: parser.render(text, env)


def _parser(document: Document) -> tuple[MarkdownIt, MutableMapping[str, Any]]:
    """Make a parser that knows the link definitions of the document."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    env: MutableMapping[str, Any] = {}
    if "]:" in document.source:
        definitions = MarkdownIt("commonmark")
        definitions.core.ruler.enableOnly(["normalize", "block"])
        definitions.parse(document.source, env)
    return parser, env


def _words(tokens: Sequence[Token]) -> list[str]:
    words: list[str] = []
    opened: list[tuple[str, int]] = []
    for token in tokens:
        if token.type == "link_open":
            opened.append((str(token.attrGet("href") or ""), len(words)))
        elif token.type == "link_close":
            address, start = opened.pop()
            shown = "".join(words[start:])
            if address.removeprefix("mailto:") != shown and not address.startswith("#"):
                words.append(f" ({address})")
        elif token.type in ("softbreak", "hardbreak"):
            words.append(" ")
        else:
            words.append(token.content)
    return words


def _note(notes: Collection[str], state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser calls it so
    """Take "[^label]" for a reference where there is a footnote of that name."""
    found = _NOTE.match(state.src, state.pos, state.posMax)
    if found is None or found["label"] not in notes:
        return False
    if not silent:
        state.push("note", "", 0).content = found["label"]
    state.pos = found.end()
    return True


def _reference(_: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType) -> str:
    """Write a reference to a footnote."""
    label = tokens[at].content
    return f'<sup><a href="#note-{html.escape(quote(label))}">{html.escape(label)}</a></sup>'


def _image(_: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType) -> str:
    """Write an image as a link to it: the page loads nothing."""
    target = str(tokens[at].attrGet("src") or "")
    address = html.escape(target)
    shown = html.escape(tokens[at].content or target)
    return f'<a href="{address}">{shown}</a>' if _allowed(target) else shown


def _any_address(_address: str) -> bool:
    return True


def _allowed(address: str) -> bool:
    """Say whether a link may lead there: to the web, to a mailbox, or to a place beside or in the page."""
    scheme, colon, _ = address.partition(":")
    # A colon behind a slash, a question mark or a hash is part of a relative address.
    return not colon or bool(_PATH.search(scheme)) or scheme.lower() in _SCHEMES


def _unlinked(state: StateCore) -> None:
    """Take the link from the words where it leads anywhere else; the words stay."""
    for token in state.tokens:
        kept: list[Token] = []
        opened: list[bool] = []
        for child in token.children or ():
            if child.type == "link_open":
                opened.append(_allowed(str(child.attrGet("href") or "")))
            if child.type not in ("link_open", "link_close") or opened[-1]:
                kept.append(child)
            if child.type == "link_close":
                opened.pop()
        if token.children is not None:
            token.children = kept
