"""Take out of a draft what readers already had, or put a link in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.corpus.units import without_passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.corpus.archive.reading import CutPassage
    from dedup.corpus.archive.record import ArchiveMatch, ArchiveSearch, PublishedPlace

__all__ = ["CondensedDraft", "condensed_draft"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CondensedDraft:
    """A draft without what was published before.

    Attributes:
        text: what is left, with links where they were asked for.
        dropped: matches whose passages are gone.
        linked: matches in whose place a link stands.
        kept: matches whose passages stay, because they say something else or more.
    """

    text: str
    dropped: tuple[ArchiveMatch, ...]
    linked: tuple[ArchiveMatch, ...]
    kept: tuple[ArchiveMatch, ...]


def condensed_draft(
    source: str, cuts: Sequence[CutPassage], found: ArchiveSearch, *, link: bool, markdown: bool
) -> CondensedDraft:
    """Take known passages out, or link them: neighbours that stand in one document by one link.

    Args:
        source: the draft.
        cuts: its passages.
        found: what was published before, the best match of each passage first.
        link: whether a link stands where a passage was.
        markdown: whether the link is one of Markdown.
    """
    best: dict[tuple[int, str], ArchiveMatch] = {}
    for match in found:
        known = best.get((match.line, match.text))
        if known is None or (match.known and not known.known):
            best[match.line, match.text] = match
    dropped: list[ArchiveMatch] = []
    linked: list[ArchiveMatch] = []
    kept: list[ArchiveMatch] = []
    spans: list[tuple[int, int]] = []
    removed: list[bool] = []
    text, moved, before = source, 0, ""
    for cut in cuts:
        found_match = best.get((cut.passage.line, cut.passage.text))
        gone = found_match is not None and found_match.known
        span = (cut.start + moved, cut.end + moved)
        ref = ""
        if found_match is not None and gone:
            ref = found_match.places[0].ref
            if link and ref != before:
                said = _link(found_match.places[0], markdown=markdown)
                text = text[: span[0]] + said + text[span[1] :]
                moved += len(said) - (span[1] - span[0])
                span, gone = (span[0], span[0] + len(said)), False
                linked.append(found_match)
            else:
                (linked if link else dropped).append(found_match)
        elif found_match is not None:
            kept.append(found_match)
        before = ref
        spans.append(span)
        removed.append(gone)
    return CondensedDraft(
        text=without_passages(text, spans, removed), dropped=tuple(dropped), linked=tuple(linked), kept=tuple(kept)
    )


def _link(place: PublishedPlace, *, markdown: bool) -> str:
    when = f", {place.date}" if place.date else ""
    if not markdown:
        return f"(Published before: {place.ref}{when}.)"
    name = place.ref.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    target = place.ref.replace("<", "%3C").replace(">", "%3E")
    return f"*Published before: [{name}](<{target}>){when}.*"
