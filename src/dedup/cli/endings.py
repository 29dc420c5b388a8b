"""Refuse a name for an output whose ending promises another format than what is written."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.cli.input import STDIN, formats_of
from dedup.errors import OutputError
from dedup.output.formats import OUTPUTS
from dedup.records import FORMATS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.records import Text

__all__ = ["HTML_ENDINGS", "WORD_ENDINGS", "article_form", "refuse_side_ending"]

PLAIN: Final = frozenset({".txt", ".text"})
HTML_ENDINGS: Final = frozenset({".html", ".htm", ".xhtml"})
WORD_ENDINGS: Final = frozenset({".docx", ".docm", ".dotx", ".dotm"})
JSON: Final = frozenset({".json"})
DIFF: Final = frozenset({".diff", ".patch"})
SVG: Final = frozenset({".svg"})
PAGE: Final = frozenset({".html", ".htm"})

SIDE: Final = MappingProxyType({"plan": ("plan", JSON), "review": ("review page", PAGE), "plot": ("map", SVG)})
"""Options that name a file beside the article: what it holds, and the endings it may have."""


def article_form(target: str | None, form: str, texts: Sequence[Text]) -> str:
    """Tell what to write an article as by the ending of its name, which says nothing where there is none.

    Args:
        target: where the article goes; None and "-" are standard output.
        form: a key of `OUTPUTS`; "source" leaves it to the ending.
        texts: what it is made of; in their own format it may have their own endings.

    Raises:
        OutputError: the ending is of another format than the one asked for, of none, or of one that the source cannot
            be written in without loss.
    """
    ending = _ending(target)
    chosen = form
    if ending and ending not in _allowed(form, texts):
        other = next((name for name, each in ENDINGS.items() if ending in each), None)
        if form != "source" or other not in CHOSEN:
            raise OutputError(_refusal(ending, form, other, texts), file=str(target))
        chosen = other
    taken = OUTPUTS[chosen].sources
    lost = next((each for each in formats_of(texts) if taken and each not in taken), None)
    if lost:
        kinds = " or ".join(sorted(FORMATS[lost].endings))
        msg = f"{lost} as {chosen} would lose its markup; write it as {kinds}, and convert that with pandoc"
        raise OutputError(msg, file=str(target or "standard output"))
    return chosen


ENDINGS: Final = MappingProxyType(
    {"text": PLAIN, "markdown": FORMATS["markdown"].endings, "html": HTML_ENDINGS, "json": JSON, "diff": DIFF}
)

CHOSEN: Final = ("text", "markdown", "html")
"""What the ending of a name alone asks for: an article; data about it has to be asked for by --format."""


def _allowed(form: str, texts: Sequence[Text]) -> frozenset[str]:
    if form != "source":
        return ENDINGS[form]
    formats = formats_of(texts)
    if len(texts) == 1 and texts[0].original:
        # A document is given back as what it was, or the Markdown that was made of it is.
        given = {"docx": WORD_ENDINGS, "html": HTML_ENDINGS}.get(texts[0].original.format, frozenset())
        return given | ENDINGS["markdown"]
    own = frozenset(PurePath(text.name).suffix.lower() for text in texts if not text.original)
    return own.union(*(ENDINGS.get(each) or FORMATS[each].endings for each in formats))


def _refusal(ending: str, form: str, other: str | None, texts: Sequence[Text]) -> str:
    if form == "source":
        formats = formats_of(texts)
        own = {PurePath(text.name).suffix.lower() for text in texts if not text.original}
        written = " or ".join(sorted(filter(None, own))) or formats[0]
    else:
        written = f"{form} ({OUTPUTS[form].ending})"
    if other is not None:
        return (
            f"the ending {ending} says {other}, but what is written is {written}; add --format {other}, or name it so"
        )
    if ending in WORD_ENDINGS:
        return (
            f"a {ending} is written of one Word document, whose styles it keeps; name it .md, .txt or .html; with "
            "pandoc one is made of that: pandoc FILE.md -o FILE.docx"
        )
    formats_written = ", ".join(f"{each.ending} (--format {name})" for name, each in OUTPUTS.items() if each.ending)
    return f"{ending} is no format that is written here; there are {formats_written}; without --format it is {written}"


def refuse_side_ending(name: str, target: str | None) -> None:
    """Refuse to write what stands beside an article under a name that says it is something else.

    Args:
        name: a key of `SIDE`.
        target: where it goes.

    Raises:
        OutputError: the name is refused.
    """
    ending, (what, allowed) = _ending(target), SIDE[name]
    if ending and ending not in allowed:
        raise OutputError(f"{ending} is no format of a {what}; name it {max(allowed, key=len)}", file=str(target))


def _ending(target: str | None) -> str:
    if not target or target == STDIN:
        return ""
    if target.endswith(tuple(filter(None, (os.sep, os.altsep)))):
        raise OutputError("is the name of a folder; name a file in it", file=target)
    # A pipe or a device is named by others.
    return "" if os.path.lexists(target) and not Path(target).is_file() else PurePath(target).suffix.lower()
