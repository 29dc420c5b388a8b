"""Source -> everything the decision looks at: document, passages, claims, and who states what."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from dedup.language import table
from dedup.language.detect import detect
from dedup.model import Finding, Kind
from dedup.parse import format_of, parse
from dedup.segment import passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.carrying import Carrying
    from dedup.features import Rows
    from dedup.guarding import Guarding
    from dedup.language import Language
    from dedup.meaning import Encoder, Seconding
    from dedup.model import Claim, Document, Draft, Passage
    from dedup.options import Options
    from dedup.states import Relation, Thresholds
    from dedup.style import Style

__all__ = ["Judged", "Reading", "carrying", "judge", "read_source", "remarks"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A source as it was understood: its blocks, its passages and the word table in use."""

    document: Document
    passages: tuple[Passage, ...]
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A reading with its claims and the passages that state them.

    Attributes:
        reading: what was judged.
        claims: claims of the passages of running text, in order.
        weights: what each claim weighs, in nats.
        texts: term rows of the claims.
        second: what an encoder says of the pairs that the words leave open, if there is one.
        asked: the threshold asked for; None draws it from the style.
        relation: who states which claim.
        style: how the text repeats itself.
        thresholds: where the line between stated and not stated was drawn for it.
        guarding: the guards, to ask for their objections.
    """

    reading: Reading
    claims: tuple[Claim, ...]
    weights: tuple[float, ...]
    texts: Rows
    second: Seconding | None
    asked: float | None
    relation: Relation
    style: Style
    thresholds: Thresholds
    guarding: Guarding


def read_source(
    source: str,
    options: Options,
    *,
    name: str = "<text>",
    format: str | None = None,  # noqa: A002 - the field's word
) -> Reading:
    """Parse a source, find its language and cut it into passages.

    Raises:
        LanguageError: the language asked for has no word table.
        InputError: the format is not known.
    """
    code = detect(source) if options.language == "auto" else options.language
    document = replace(parse(source, name, format or format_of(name, source)), language=code)
    return read_document(document)


def read_document(document: Document) -> Reading:
    """Cut a parsed document into passages."""
    language = table(document.language)
    return Reading(document=document, passages=passages(document, language), language=language)


def judge(reading: Reading, options: Options, encoder: Encoder | None = None) -> Judged:
    """Find the claims of a reading and who states them; an encoder may confirm what the words leave open."""
    # Heavy: scikit-learn and SciPy come with these.
    from dedup.background import frequencies
    from dedup.claims import claims
    from dedup.features import rows
    from dedup.guarding import Guarding
    from dedup.meaning import Seconding
    from dedup.vocabulary import Terms

    found = claims((passage for passage in reading.passages if passage.prose), reading.language)
    terms = Terms(reading.language)
    texts = rows(
        [terms.of(claim.text) for claim in found],
        [claim.passage for claim in found],
        terms,
        frequencies(reading.document.language),
    )
    guarding = Guarding(_untitled(reading.document), reading.passages, found, reading.language)

    second = None if encoder is None else Seconding(guarding, encoder, found, reading.passages)

    weights = tuple(float(weight) for weight in texts.plain @ texts.weights)
    everything = frozenset(claim.passage for claim in found)
    relation, style, thresholds = _related(reading, found, texts, guarding, second, everything, options.threshold)
    return Judged(
        reading=reading,
        claims=found,
        weights=weights,
        texts=texts,
        second=second,
        asked=options.threshold,
        relation=relation,
        style=style,
        thresholds=thresholds,
        guarding=guarding,
    )


def among(judged: Judged, left: frozenset[int]) -> Relation:
    """Give the relation among the passages that are left, as if the others had never been there."""
    return _again(judged, left, judged.asked)


def by_threshold(judged: Judged, threshold: float) -> Relation:
    """Give the relation by another threshold."""
    return _again(judged, frozenset(claim.passage for claim in judged.claims), threshold)


def partial(judged: Judged) -> Relation:
    """Give the relation with partial shares and without the guards: how much of a claim a passage says."""
    from dedup.guarding import Unguarded
    from dedup.states import states
    from dedup.style import PARTIAL

    return states(judged.claims, judged.texts, Unguarded(judged.guarding), PARTIAL)


def _again(judged: Judged, left: frozenset[int], much: float | None) -> Relation:
    return _related(judged.reading, judged.claims, judged.texts, judged.guarding, judged.second, left, much)[0]


def _related(  # noqa: PLR0913, PLR0917
    reading: Reading,
    claims: tuple[Claim, ...],
    texts: Rows,
    guarding: Guarding,
    second: Seconding | None,
    left: frozenset[int],
    much: float | None,
) -> tuple[Relation, Style, Thresholds]:
    """Relate the claims of some passages with these passages."""
    from dedup.states import joined, states
    from dedup.style import LENIENT, SECOND, style_of, thresholds_for

    some = [claim for claim in claims if claim.passage in left]
    rows = texts.among([claim.index for claim in some], [claim.passage for claim in some])
    style = style_of(states(some, rows, guarding, LENIENT), [c.index for c in some], rows.plain @ rows.weights)
    thresholds = thresholds_for(style)
    if much is not None:
        thresholds = replace(thresholds, much=much)
    relation = states(some, rows, guarding, thresholds, [passage.block for passage in reading.passages])
    if second is not None:
        relation = joined(relation, states(some, rows, second, SECOND), claims)
    return relation, style, thresholds


def _untitled(document: Document) -> Document:
    """Take what stands right under the titles of merged parts from under them.

    Two reports on one thing have two titles, and a short line is no other line for standing under the other one. A
    title with a figure stays: "Version 2" and "Version 3" are two things.
    """
    starts = [block.span.start for block in document.blocks]
    firsts = {bisect_left(starts, start) for start, _, _ in document.origins}
    titles = {
        index
        for index, block in enumerate(document.blocks)
        if index in firsts
        and block.kind in (Kind.TITLE, Kind.HEADING)
        and not any(map(str.isdigit, block.span.of(document.source)))
    }
    blocks = (replace(block, heading=-1) if block.heading in titles else block for block in document.blocks)
    return replace(document, blocks=tuple(blocks)) if titles else document


def draft_of(reading: Reading) -> Draft:
    """Give the draft before any decision."""
    from dedup.model import Draft

    return Draft(document=reading.document, passages=reading.passages)


def carrying(reading: Reading) -> Carrying:
    """Give what tells whether a passage still says a claim once a clause of it is gone."""
    from dedup.carrying import Carrying
    from dedup.vocabulary import Terms

    return Carrying(reading.passages, Terms(reading.language), reading.language)


def remarks(reading: Reading) -> Iterator[Finding]:
    """Give what is to be said of how the source was read."""
    if reading.language.code == "und":
        yield Finding(kind="note", passages=(), message=UNKNOWN)


UNKNOWN: Final = (
    "its language has no word table: words are compared by runs of letters instead of their stems, and of how it says "
    "not, only or twelve little is known; if it has one, name it with --language"
)
"""Said of a text whose language is not known."""
