"""Check an output against its source as a stranger would, without the reasons for the changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.changes import Finding, FindingKind
from dedup.checking.alignment import with_cuts
from dedup.checking.loss_messages import loss_message
from dedup.checking.losses import losses
from dedup.checking.pieces import SourcePieces
from dedup.checking.settings import SETTINGS
from dedup.discourse.openers import Link, opener

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.checking.alignment import Matched
    from dedup.discourse.openers import Opener
    from dedup.discourse.record import Discourse
    from dedup.entailment.guards import Lexicon
    from dedup.records import Passage, Reading

__all__ = ["dangling", "lost", "strangers"]


def lost(
    source: Reading,
    discourse: Discourse,
    output: Reading,
    silent: frozenset[int],
    lexicon: Lexicon | None = None,
) -> Iterator[Finding]:
    """Report what no longer stands near what it belonged to, the most severe first.

    Args:
        source: the source as it was read.
        discourse: what its passages do.
        output: what was made of it.
        silent: passages of the source that may be missing.
        lexicon: their language, made ready; made here where it is not given.
    """
    for loss in losses(source, discourse, output, lexicon):
        passages = tuple(passage for passage in loss.passages if passage not in silent)
        if passages:
            yield Finding(
                kind=FindingKind.LOST,
                passages=passages,
                message=loss_message(loss, source.passages[loss.passages[0]].text),
                severity=round(loss.severity, 2),
            )


def strangers(
    source: Reading, openers: Sequence[Opener], output: Sequence[Passage], found: Matched
) -> Iterator[Finding]:
    """Give the passages of the output whose words do not stand in the source in that order.

    Once their company is gone, sentences can be read as one, and a line of a wrapped heading as running text; their
    words are known.
    """
    language = source.language
    known: SourcePieces | None = None
    shorter: SourcePieces | None = None
    for passage in output:
        if not passage.prose or passage.index in found.source_of:
            continue
        known = known or SourcePieces((each.text, openers[each.index]) for each in source.passages)
        if known.hold(passage.text):
            continue
        shorter = shorter or SourcePieces(with_cuts(source.passages, openers, language))
        if not shorter.hold(passage.text):
            yield Finding(
                kind=FindingKind.NOTE,
                passages=(),
                message=f"not in the source: {passage.text[: SETTINGS.passage_characters_shown]!r}",
                broken=True,
            )


def dangling(
    source: Reading, openers: Sequence[Opener], output: Sequence[Passage], found: Matched
) -> Iterator[Finding]:
    """Give the sentences that point at something that no longer stands before them."""
    for passage in output:
        origin = found.source_of.get(passage.index)
        if not passage.prose or not origin:
            continue
        whole = passage.text == source.passages[origin].text
        opening = openers[origin] if whole else opener(passage.text, source.language)
        if opening.link is not Link.ANAPHORIC:
            continue
        before = found.alike.get(passage.index - 1, ())
        if not any(place == 0 or place - 1 in before for place in found.alike[passage.index]):
            yield Finding(
                kind=FindingKind.DANGLING,
                passages=(origin,),
                message=f"{passage.text[: SETTINGS.passage_characters_shown]!r} points at a removed sentence",
            )
