"""Take the markup off a line of Markdown or MDX, so that what is left are its words."""

from __future__ import annotations

import html
import re
from typing import Final

from dedup.language.normal_form import LETTER

__all__ = ["CODE_SPAN", "plain"]

_LIQUID: Final = re.compile(r"""\{%-?\s*(?P<name>\w+)\s+["'](?P<what>[^"']+)["'][^%]*%\}""")
_OTHER_LIQUID: Final = re.compile(r"\{%.*?%\}|\{\{<.*?>\}\}|\{#[\w-]+\}|\{/\*.*?\*/\}")
_LINK: Final = re.compile(
    r"""
    !? \[ (?P<label> (?: [^\[\]] | \[ [^\[\]]* \] )* ) \]
    (?: \( (?: [^()] | \( [^()]* \) )* \) | \[ [^\[\]]* \] )
    """,
    re.VERBOSE,
)
_AUTOLINK: Final = re.compile(r"<((?:https?:|mailto:)?[^\s<>@]+(?:@|://)[^\s<>]+)>")
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->")
_TITLE: Final = re.compile(r"""\b(?:title|label|alt|description)=["']([^"']+)["']""")
CODE_SPAN: Final = re.compile(r"(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_EMPHASIS: Final = re.compile(r"(?<![\\\w])(\*{1,3}|_{1,3})(?=\S)|(?<=[^\s\\])(\*{1,3}|_{1,3})(?!\w)|~~")
_ICON: Final = re.compile(r"(?<![\w:]):([a-z][\w+]*(?:-[\w+]+)*?)-\d{1,3}:(?![\w:])")
"""An icon with its size, ":octicons-arrow-right-24:": the figure says nothing, the name may."""
_NOTE: Final = re.compile(r"(?<![\^(\[\\])\[\^\d{1,3}\]:?")
"""The number of a footnote, "[^2]"; what a class of characters looks like has no two brackets or hats before it."""
_RAISED: Final = re.compile(rf"(?:(?<={LETTER}{{3}})|(?<=[.,;:)\"”]))<sup>[*\[(]{{0,3}}\d{{1,2}}[*\])]{{0,3}}</sup>")
"""The number of a note above the line, behind a word or a stop: behind a figure or a unit it is a power."""
_STAR: Final = re.compile(r"(?<=\S)\*{1,3}(?=\S)")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_HIDDEN: Final = "\ue000{}\ue001"
_SHOWN: Final = re.compile("\ue000(\\d+)\ue001")


def plain(text: str) -> str:
    """Give the words of a line without links' targets, tags and emphasis; code keeps its ticks.

    >>> plain("See **[the docs](https://x.org)** for `--flag`, or ask in {% slack_channel 'help' %}.")
    'See the docs for `--flag`, or ask in slack_channel `help`.'
    """
    kept: list[str] = []

    def hide(match: re.Match[str]) -> str:
        kept.append(f"`{match[2].strip()}`")
        return _HIDDEN.format(len(kept) - 1)

    if "`" in text:
        text = CODE_SPAN.sub(hide, text)
    if "{" in text:
        text = _OTHER_LIQUID.sub(" ", _LIQUID.sub(r"\g<name> `\g<what>`", text))
    text = _without_marks(text)
    if "](" in text or "][" in text:
        text = _LINK.sub(r"\g<label>", _LINK.sub(r"\g<label>", text))
    if "<" in text:
        text = _TAG.sub(_attributes, _AUTOLINK.sub(r"\1", text))
    if "*" in text or "_" in text or "~~" in text:
        text = _without_emphasis(text)
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    if "&" in text:
        text = html.unescape(text)
    if kept:
        text = _SHOWN.sub(lambda match: kept[int(match[1])], text)
    return " ".join(text.replace("\u200b", "").split())


def _without_marks(text: str) -> str:
    """Take out figures that say nothing: the sizes of icons and the numbers of notes."""
    if "[^" in text:
        text = _NOTE.sub("", text)
    if "<sup>" in text:
        text = _RAISED.sub("", text)
    return _ICON.sub(r":\1:", text) if text.count(":") > 1 else text


def _without_emphasis(text: str) -> str:
    text = _EMPHASIS.sub("", text)
    return _STAR.sub("", text) if "*" in text else text


def _attributes(match: re.Match[str]) -> str:
    # What a component shows stands in its attributes.
    return " ".join(["", *_TITLE.findall(match[0]), ""]) if "=" in match[0] else " "
