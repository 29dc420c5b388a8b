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

__all__ = ["refuse_article_ending", "refuse_side_ending"]

PLAIN: Final = frozenset({".txt", ".text"})
HTML: Final = frozenset({".html", ".htm"})
JSON: Final = frozenset({".json"})
DIFF: Final = frozenset({".diff", ".patch"})
SVG: Final = frozenset({".svg"})

SIDE: Final = MappingProxyType({"plan": ("plan", JSON), "review": ("review page", HTML), "plot": ("map", SVG)})
"""Options that name a file beside the article: what it holds, and the endings it may have."""


def refuse_article_ending(target: str | None, form: str, texts: Sequence[Text]) -> None:
    """Refuse to write an article under a name that says it is something else; a name without an ending says nothing.

    Args:
        target: where the article goes; None and "-" are standard output.
        form: a key of `OUTPUTS`.
        texts: what it is made of; in their own format it may have their own endings.

    Raises:
        OutputError: the name is refused.
    """
    ending = _ending(target)
    if not ending:
        return
    endings = {"text": PLAIN, "markdown": FORMATS["markdown"].endings, "html": HTML, "json": JSON, "diff": DIFF}
    if form == "source":
        known = frozenset(PurePath(text.name).suffix.lower() for text in texts)
        allowed = known.union(*(endings[each] for each in formats_of(texts)))
        written = " or ".join(sorted(filter(None, known))) or "the format of the source"
    else:
        allowed, written = endings[form], f"{form} ({OUTPUTS[form].ending})"
    if ending in allowed:
        return
    other = next((name for name, each in endings.items() if ending in each), None)
    if other is not None:
        msg = f"the ending {ending} says {other}, but what is written is {written}; add --format {other}, or name it so"
    else:
        formats = ", ".join(f"{each.ending} (--format {name})" for name, each in OUTPUTS.items() if each.ending)
        msg = f"{ending} is no format that is written here; there are {formats}; without --format it is {written}"
    raise OutputError(msg, file=str(target))


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
