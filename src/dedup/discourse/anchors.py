"""Find what links inside an article lead to: the headings by their anchors, and footnotes by their labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.records import Document, Passage

__all__ = ["NOTE", "anchored", "heading_links", "labels_of_links", "link_targets"]

NOTE: Final = re.compile(r"\[\^(?P<label>[^\]\s]+)\](?P<defined>:)?")
"""A footnote's reference, or with a colon the head of what it says."""

TARGET: Final = re.compile(r"""\]\(<?#(?P<link>[^)>\s]+)|\bhref=["']?\#(?P<href>[^"'\s>]+)""")
NAMED: Final = re.compile(r"""\b(?:id|name)=["']?(?P<tag>[^"'\s>]+)|\{#(?P<brace>[^}\s]+)\}""")
"""An anchor that is written out and needs no heading."""

LINKED: Final = re.compile(r"!?\[(?P<label>[^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
DROPPED: Final = re.compile(r"[^\w\- ]")


def link_targets(text: str) -> Iterator[str]:
    """Give the anchors a text links to, as they are compared.

    >>> list(link_targets('See [times](#Times-again) and <a href="#fares">fares</a>.'))
    ['times-again', 'fares']
    """
    for match in TARGET.finditer(text):
        yield (match["link"] or match["href"]).casefold()


def anchored(document: Document, passages: Sequence[Passage]) -> dict[str, int]:
    """Give the anchors of the headings -> their passages; a second heading of the same words has a number.

    An anchor that is written out somewhere is that place's.
    """
    written = {(match["tag"] or match["brace"]).casefold() for match in NAMED.finditer(document.source)}
    found: dict[str, int] = {}
    times: dict[str, int] = {}
    for passage in passages if document.syntax.inline_marks else ():
        if document.blocks[passage.block].kind in (Kind.HEADING, Kind.TITLE):
            words = _words(passage.text)
            count = times[words] = times.get(words, -1) + 1
            anchor = f"{words}-{count}" if count else words
            if anchor not in written:
                found.setdefault(anchor, passage.index)
    return found


def labels_of_links(text: str) -> str:
    """Give a text with each link as what is shown of it."""
    return LINKED.sub(lambda match: match["label"], text)


def _words(heading: str) -> str:
    shown = labels_of_links(heading)
    return DROPPED.sub("", shown.casefold().strip(" #")).strip().replace(" ", "-").strip("_")


def heading_links(document: Document, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Give (a passage, a heading it links to), those of contents lists with one link left out: they go with it."""
    anchors = anchored(document, passages)
    for passage in passages if anchors else ():
        targets = list(link_targets(passage.text))
        if len(targets) > 1 or document.blocks[passage.block].kind is not Kind.CONTENTS:
            yield from ((passage.index, anchors[target]) for target in targets if target in anchors)
