"""Measure a sentence of the source against an output: the numbers its severity is made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.checking.item_support import ItemSupport, NearestSentence, item_supports, nearest_sentence, neighbours
from dedup.checking.items import CONTENT, ItemKind
from dedup.checking.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dedup.checking.itemizer import Itemizer
    from dedup.checking.items import InformationItem, SentenceItems
    from dedup.checking.output_index import OutputIndex

__all__ = ["Measured", "SentenceForm", "measure"]

BOUNDS: Final = ("bound >=", "bound <=")
"""Keys of the bounds of figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceForm:
    """What of the form of a sentence matters: headings a list line stands under, openings that only announce.

    Attributes:
        heading: keys of the heading above it.
        listed: whether it is a line of a list.
        hole: of a line of a list, the share of the other lines of its list that still stand.
        announces: whether it only says what the text is about to do.
        leads: whether it leads into what follows, with a colon at its end.
    """

    heading: frozenset[str] = frozenset()
    listed: bool = False
    hole: float = 0.0
    announces: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found out about a sentence.

    Attributes:
        values: name -> number, by which the severity is weighed.
        supports: how each of its items stands in the output.
        nearest: the sentence that has most of it.
        turned: words that turn, narrow or order a statement and came into the nearest sentence, as keys.
        misplaced: keys of its heading that do not stand with the nearest sentence.
        bound_turned: whether that sentence bounds a figure from the other side.
    """

    values: Mapping[str, float]
    supports: tuple[ItemSupport, ...]
    nearest: NearestSentence
    turned: tuple[str, ...]
    misplaced: tuple[str, ...]
    bound_turned: bool


def measure(sentence: SentenceItems, form: SentenceForm, index: OutputIndex, itemizer: Itemizer) -> Measured:
    """Measure a sentence of the source.

    Args:
        sentence: the sentence.
        form: its form.
        index: the output.
        itemizer: what the sentences were read with; it knows which words turn a statement.
    """
    close = nearest_sentence(sentence, index)
    found = item_supports(sentence, close, index)
    gone, came = _turned(close, itemizer.turning)
    misplaced = _misplaced(form, close, index)
    misplacing = len(misplaced) / len(form.heading) if form.listed and form.heading else 0.0
    values = {
        **_aligned(close, found, turned=bool(gone or came)),
        **_unsaid(found),
        "said together": _together(sentence.items, found),
        "best": close.share,
        "opposite": float(_opposite(found, close, index, itemizer)),
        "hole in a list": form.hole,
        "hole in a list, line covered elsewhere": form.hole * misplacing * (close.share >= SETTINGS.covered_share),
        "list line misplaced": misplacing,
        "list line covered, misplaced": misplacing * (close.share >= SETTINGS.covered_share),
        "announces": float(form.announces),
        "leads": float(form.leads),
    }
    return Measured(values, found, close, (*gone, *came), misplaced, _bound_turned(found, close, index))


def _aligned(close: NearestSentence, found: Sequence[ItemSupport], *, turned: bool) -> dict[str, float]:
    """Measure how far the nearest sentence is the same with changes; what it lacks counts more the closer it is."""
    aligned = close.aligned
    begins, sure = SETTINGS.same_sentence_from, SETTINGS.same_sentence_at
    same = min(1.0, max(0.0, (aligned.share - begins) / (sure - begins)))
    # Nothing but this sentence stands there: what is missing was cut out of it.
    only = same * max(0.0, (aligned.back - SETTINGS.nothing_else_from) / (1 - SETTINGS.nothing_else_from))
    missing = [support.item for support in found if not support.near]
    # All of it stands in this sentence in the same order: this one with something cut out, or a shorter one.
    within = float(aligned.back >= SETTINGS.part_share and len(found) > len(missing) + 2)
    return {
        "in order": aligned.share,
        "back": aligned.back,
        "same": same,
        "same, item missing": same * bool(missing),
        "same, weight missing": same * min(SETTINGS.most_changed, _weight(missing)),
        "same, figure missing": same
        * min(SETTINGS.most_changed, sum(item.kind is ItemKind.FIGURE for item in missing)),
        "same, name missing": same * min(SETTINGS.most_changed, sum(item.kind is ItemKind.NAME for item in missing)),
        "only": only,
        "only, item missing": only * bool(missing),
        "within, weight missing": within * min(SETTINGS.most_changed, _weight(missing)),
        "only, turned": only * (turned or any(item.kind not in CONTENT for item in missing)),
    }


def _unsaid(found: Sequence[ItemSupport]) -> dict[str, float]:
    """Measure what stands nowhere, or nowhere near what it belonged to."""
    content = [support for support in found if support.item.kind in CONTENT]
    return {
        "figures gone": min(SETTINGS.most_missing, sum(s.item.kind is ItemKind.FIGURE and not s.places for s in found)),
        "negations missing": min(
            SETTINGS.most_missing, sum(s.item.kind is ItemKind.NEGATION and not s.near for s in found)
        ),
        "words missing": min(
            SETTINGS.most_missing, _weight(s.item for s in content if s.item.kind is ItemKind.WORD and not s.near)
        ),
    }


def _weight(items: Iterable[InformationItem]) -> float:
    """Add the weights of items of content."""
    return sum(item.weight for item in items if item.kind in CONTENT)


def _together(items: Sequence[InformationItem], found: Sequence[ItemSupport]) -> float:
    """Give the share of the pairs of neighbours that one sentence of the output has together."""
    pairs = [(at, other) for at in range(len(items)) for other in neighbours(items, at) if at < other]
    if not pairs:
        return 1.0
    return sum(not found[at].places.isdisjoint(found[other].places) for at, other in pairs) / len(pairs)


def _turned(close: NearestSentence, turning: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the turning words that went and came, those left out that another of their class stands for."""
    gone = Counter(turning[word] for word in close.aligned.gone if word in turning)
    came = Counter(turning[word] for word in close.aligned.came if word in turning)
    lost, new = gone - came, came - gone
    return (
        tuple(word for word in close.aligned.gone if turning.get(word, "") in lost),
        tuple(word for word in close.aligned.came if turning.get(word, "") in new),
    )


def _opposite(found: Sequence[ItemSupport], close: NearestSentence, index: OutputIndex, itemizer: Itemizer) -> bool:
    """Tell whether the nearest sentence has the opposite of a word it lacks: "limited" for "full"."""
    if close.place < 0:
        return False
    said = frozenset(index.places[close.place].sentence.text.lower().split())
    return any(not said.isdisjoint(itemizer.opposites(s.item.shown)) for s in found if not s.near)


def _bound_turned(found: Sequence[ItemSupport], close: NearestSentence, index: OutputIndex) -> bool:
    """Tell whether the nearest sentence bounds a figure from the other side: "at least" for "up to"."""
    if close.place < 0:
        return False
    said = index.places[close.place].sentence.keys
    bounds = {one.item.key for one in found if one.item.key in BOUNDS}
    return bool(bounds) and any(key in said and key not in bounds for key in BOUNDS)


def _misplaced(form: SentenceForm, close: NearestSentence, index: OutputIndex) -> tuple[str, ...]:
    if close.place < 0:
        return ()
    place = index.places[close.place]
    known = place.sentence.keys | place.around
    return tuple(sorted(key for key in form.heading if key not in known and known.isdisjoint(index.forms(key))))
