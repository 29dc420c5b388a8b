"""Match the passages of an output to those of its source."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, islice, pairwise
from typing import TYPE_CHECKING, Final

from dedup.checking.settings import SETTINGS
from dedup.discourse.clauses import reachable, without_spans
from dedup.discourse.inner_joining import without_link
from dedup.discourse.openers import Link, opener
from dedup.language.normal_form import exact
from dedup.language.word_count import EAST_ASIAN
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from dedup.discourse.openers import Opener
    from dedup.language import Language
    from dedup.records import Passage

__all__ = ["EAST", "Matched", "matched", "readings", "recut", "with_cuts"]


class Matched:
    """Which passage of the source each passage of the output is.

    Attributes:
        source_of: output passage -> source passage; output passages that stand nowhere in the source are missing.
        gone: source passage -> the spans of it that were cut out; passages that stand whole are missing.
        alike: output passage -> every source passage that reads the same, since copies cannot be told apart.
        standing: source passages that stand in the output, whole or cut.
        said: the same with their copies, which may have been removed.
    """

    def __init__(
        self,
        source_of: dict[int, int],
        gone: Mapping[int, tuple[TextSpan, ...]] | None = None,
        alike: Mapping[int, tuple[int, ...]] | None = None,
    ) -> None:
        """Keep the mapping and its values."""
        self.source_of = source_of
        self.gone = dict(gone or {})
        self.alike = {passage: (origin,) for passage, origin in source_of.items()} | dict(alike or {})
        self.standing = frozenset(source_of.values())
        self.said = self.standing.union(*self.alike.values())


def matched(
    source: Sequence[Passage], openers: Sequence[Opener], output: Sequence[Passage], language: Language
) -> Matched:
    """Match the passages of an output to those of its source by their words, copies in reading order.

    A sentence that lost a joining word at its opening still matches, and one that lost clauses which can be cut.
    """
    places = readings(source, openers, language)
    used: set[int] = set()
    source_of = {}
    gone = {}
    last = -1
    for passage in output:
        text = exact(passage.text)
        free = [p for p in places.get(text, ()) if p not in used]
        cut: dict[int, tuple[TextSpan, ...]] = {}
        if not free and passage.prose:
            cut = _cut_to(passage.text, [each for each in source if each.index not in used], openers, language)
            free = list(cut)
        if free:
            # The next copy in reading order, or the first of them where the output changed the order.
            last = min((p for p in free if p > last), default=free[0])
            used.add(last)
            source_of[passage.index] = last
            if last in cut:
                gone[last] = cut[last]
    alike = {index: tuple(places.get(exact(output[index].text), (origin,))) for index, origin in source_of.items()}
    return Matched(source_of, gone, alike)


def readings(source: Sequence[Passage], openers: Sequence[Opener], language: Language) -> dict[str, list[int]]:
    """Give what passages may read as, with and without a joining word: text -> passages."""
    places: dict[str, list[int]] = {}
    for passage in source:
        places.setdefault(exact(passage.text), []).append(passage.index)
        if (link := without_link(passage.text, openers[passage.index], language)) is not None:
            places.setdefault(exact(link[1]), []).append(passage.index)
    return places


def recut(output: Sequence[Passage], source: Sequence[Passage]) -> tuple[Passage, ...]:
    """Cut the text of an output as its source was cut, where cutting it afresh gave other sentences.

    A sentence taken out can leave quotation marks that pair otherwise, so that the next ones are cut elsewhere; a short
    paragraph without a full stop at its end can look like a heading; and what would open a list is escaped.

    Args:
        output: passages of the output, in order.
        source: passages of the source.

    Returns:
        The passages of the output, numbered anew where a block was cut as in the source.
    """
    known: dict[str, list[str]] = {}
    escaped = {mark[0] for passage in source if (mark := ESCAPED.match(passage.text))}
    output = [_unescaped(passage, escaped) for passage in output]
    for passage in source:
        if passage.prose:
            known.setdefault(passage.text[: SETTINGS.lookup_characters], []).append(passage.text)
    found: list[Passage] = []
    for _, group in groupby(output, key=lambda passage: passage.block):
        block = list(group)
        texts = _as_cut(_joined(block), known)
        if texts is None or all(
            passage.text in known.get(passage.text[: SETTINGS.lookup_characters], ()) for passage in block
        ):
            found.extend(block)
        else:
            found.extend(replace(block[0], text=text, prose=True) for text in texts)
    return tuple(replace(passage, index=index) for index, passage in enumerate(found))


def _joined(block: Sequence[Passage]) -> str:
    """Join the passages of a block as they stood: by one space, or by nothing in a script without spaces."""
    gaps = [" " if one.span.end < other.span.start else "" for one, other in pairwise(block)]
    return "".join(part for passage, gap in zip(block, [*gaps, ""], strict=True) for part in (passage.text, gap))


ESCAPED: Final = re.compile(r"\\(?=[^\w\s])|\d+\\(?=[.)])")
"""How a sentence begins that a backslash keeps from opening a list, a heading or a quotation."""


def _unescaped(passage: Passage, known: Collection[str]) -> Passage:
    """Take the backslash away that stands at the beginning of a passage and at that of no passage of the source."""
    found = ESCAPED.match(passage.text)
    if found is None or found[0] in known:
        return passage
    return replace(passage, text=found[0][:-1] + passage.text[found.end() :])


def _as_cut(text: str, known: Mapping[str, Sequence[str]]) -> list[str] | None:
    """Cut a text into known sentences, the longest that fits each time; None where one does not fit."""
    found = []
    at = 0
    while at < len(text):
        fitting = [
            sentence
            for length in range(SETTINGS.lookup_characters, 0, -1)
            for sentence in known.get(text[at : at + length], ())
            if text.startswith(sentence, at) and _parted(text[at + len(sentence) : at + len(sentence) + 1])
        ]
        if not fitting:
            return None
        found.append(max(fitting, key=len))
        at += len(found[-1])
        at += len(text[at:]) - len(text[at:].lstrip())
    return found


def _parted(following: str) -> bool:
    """Whether a sentence can end before a sign: before white space, the end, and the signs of unspaced scripts."""
    return not following.strip() or following >= EAST


EAST: Final = chr(EAST_ASIAN[0][0])
"""The first sign of the East Asian scripts; their punctuation, Hangul and signs of full width stand behind it."""


def with_cuts(source: Sequence[Passage], openers: Sequence[Opener], language: Language) -> Iterator[tuple[str, Opener]]:
    """Give the passages of a source, as they stand and without clauses that can be cut out, and how each opens."""
    for passage in source:
        yield passage.text, openers[passage.index]
    if language.clauses is None:
        return
    for passage in source:
        for start in _starts(openers[passage.index]) if passage.prose else ():
            for spans in islice(reachable(passage.text, language, start), SETTINGS.cut_forms_looked_at):
                text = without_spans(passage.text, spans)
                yield text, opener(text, language)


def _cut_to(
    text: str, source: Sequence[Passage], openers: Sequence[Opener], language: Language
) -> dict[int, tuple[TextSpan, ...]]:
    """Give the passages that read as a text without some of their clauses: passage -> what is cut out."""
    found: dict[int, tuple[TextSpan, ...]] = {}
    wanted = exact(text)
    for passage in source if language.clauses is not None else ():
        if not passage.prose or len(passage.text) <= len(text) or passage.index in found:
            continue
        for start in _starts(openers[passage.index]):
            for spans in reachable(passage.text, language, start, towards=text):
                if exact(without_spans(passage.text, spans)) == wanted:
                    found.setdefault(passage.index, spans)
    return found


def _starts(joining: Opener) -> list[tuple[TextSpan, ...]]:
    """Give what may be gone of a sentence before any clause is: nothing, or the joining word at its opening."""
    return [(), (TextSpan(0, joining.length),)] if joining.link is Link.CONNECTIVE else [()]
