"""Find the clauses that can be cut out of a sentence, so that a whole sentence stays and means what it meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.clauses.cut import Cut, Shape
from dedup.discourse.clauses.phrases import PHRASES
from dedup.discourse.clauses.sentence import SHELTERS, Sentence, sentence_of
from dedup.discourse.clauses.shapes import FINDERS
from dedup.discourse.clauses.tails import TAILS
from dedup.language.normal_form import capitalised
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.language import Language

__all__ = ["Cut", "Shape", "cuts", "further", "places_left", "reachable", "without_spans"]


def cuts(text: str, language: Language) -> tuple[Cut, ...]:
    """Find the clauses that can be cut out of a sentence, each by itself, in order.

    Never found are clauses that negate, except, qualify or set a condition, that say whose statement it is or turn the
    rest round, that hold a quotation, a link, code or emphasis, and those that a word after them may point at.

    >>> from dedup.language import table
    >>> text = "The tower, which is made of stone, has four bells."
    >>> [without_spans(text, [cut.span]) for cut in cuts(text, table("en"))]
    ['The tower has four bells.']
    """
    sentence = sentence_of(text, language)
    if sentence is None:
        return ()
    found = {cut.span: cut for find in (*FINDERS, *TAILS, *PHRASES) for cut in find(sentence) if _spares(sentence, cut)}
    return tuple(found[span] for span in sorted(found))


def without_spans(text: str, spans: Sequence[TextSpan]) -> str:
    """Give a sentence without some spans, which do not overlap; it begins with a capital letter as before."""
    rest = "".join(text[at] for at in places_left(text, spans))
    return capitalised(rest) if any(span.start == 0 for span in spans) else rest


def reachable(
    text: str, language: Language, gone: tuple[TextSpan, ...] = (), *, towards: str | None = None
) -> Iterator[tuple[TextSpan, ...]]:
    """Give every set of spans that can go one after the other, each found in what those before it left.

    Args:
        text: the sentence.
        language: its word table.
        gone: spans that are gone already, such as a joining word at the opening.
        towards: what may be left; only ways on which all its letters stay, in order, are followed.
    """
    seen: set[tuple[TextSpan, ...]] = {gone}
    ahead = [gone]
    while ahead:
        before = ahead.pop(0)
        for _, after in further(text, language, before):
            if after not in seen and (towards is None or _holds(without_spans(text, after), towards)):
                seen.add(after)
                ahead.append(after)
                yield after


def _holds(text: str, wanted: str) -> bool:
    """Whether the letters and figures of a text stand in another one in this order, in whatever case."""
    signs = iter(filter(str.isalnum, text.lower()))
    return all(sign in signs for sign in filter(str.isalnum, wanted.lower()))


def further(text: str, language: Language, gone: tuple[TextSpan, ...]) -> Iterator[tuple[Cut, tuple[TextSpan, ...]]]:
    """Give the clauses that can go next, placed in the whole sentence, each with all the spans gone then."""
    kept = places_left(text, gone)
    for cut in cuts(without_spans(text, gone), language):
        placed = _placed(cut.span, kept)
        about = _placed(cut.about, kept) if cut.about.end else cut.about
        yield Cut(placed, cut.shape, about), _merged((*gone, placed), text)


def places_left(text: str, spans: Sequence[TextSpan]) -> list[int]:
    """Give the places of a text that stay when some spans go."""
    return [at for at in range(len(text)) if not any(span.start <= at < span.end for span in spans)]


def _placed(span: TextSpan, kept: Sequence[int]) -> TextSpan:
    return TextSpan(kept[span.start], kept[span.end - 1] + 1)


def _merged(spans: tuple[TextSpan, ...], text: str) -> tuple[TextSpan, ...]:
    gone = sorted(set(range(len(text))) - set(places_left(text, spans)))
    edges = [at for place, at in enumerate(gone) if not place or gone[place - 1] != at - 1]
    ends = [at + 1 for place, at in enumerate(gone) if place + 1 == len(gone) or gone[place + 1] != at + 1]
    return tuple(TextSpan(start, end) for start, end in zip(edges, ends, strict=True))


FIGURES: Final = re.compile(r"\d")


def _spares(sentence: Sentence, cut: Cut) -> bool:
    """Whether what stays is a sentence, means what it meant and misses nothing that it points at."""
    clause = cut.span.of(sentence.text)
    if SHELTERS.search(clause) or sentence.is_open(cut.span.start) or sentence.is_open(cut.span.end):
        return False
    return (
        not _qualifies(sentence, cut)
        and not _is_pointed_at(sentence, cut.span)
        and not _halves_a_pair(sentence, cut.span)
        and _leaves_a_sentence(sentence, cut.span)
    )


def _qualifies(sentence: Sentence, cut: Cut) -> bool:
    """Whether the clause limits, negates, attributes or turns round what stays.

    One side of a semicolon is a sentence of its own: what limits it does not reach over to the other side.
    """
    if cut.shape in (Shape.SIDE, Shape.COORDINATE):
        return False
    language, grammar = sentence.language, sentence.grammar
    limits = language.negations | language.exceptions
    bound = grammar.attributions | grammar.conditions | grammar.contrasts
    opened = cut.shape in (Shape.CONCESSION, Shape.CAUSE)
    words = sentence.within(cut.span)
    inner = TextSpan(words[0].end, cut.span.end) if opened else cut.span
    if cut.shape in LOOSE:
        return sentence.holds(inner, limits | bound - language.pairing)
    # What a clause with a verb of its own says under a condition it says itself; what opens it may tie it to the rest.
    opening = TextSpan(inner.start, words[min(len(words), 3) - 1].end)
    return sentence.holds(inner, limits) or sentence.holds(opening, bound)


LOOSE: Final = frozenset({Shape.OPENING, Shape.ADJUNCT, Shape.MEANS, Shape.PARENTHESIS, Shape.ASIDE})
"""What says of the rest where, when or how."""


def _is_pointed_at(sentence: Sentence, gone: TextSpan) -> bool:
    rest = sentence.within(TextSpan(gone.end, len(sentence.text)))
    opening = " ".join(word.low for word in rest)
    if gone.start == 0 and any(re.match(pattern, opening) for pattern in sentence.language.expletives):
        rest = rest[1:]
    return any(word.low in sentence.grammar.referring for word in rest)


def _halves_a_pair(sentence: Sentence, gone: TextSpan) -> bool:
    if sentence.text[gone.start] == ";":
        return sentence.holds(TextSpan(0, gone.start), sentence.grammar.awaiting)
    segments = sentence.segments(TextSpan(0, gone.start))
    return bool(gone.start) and sentence.holds(segments[-1], sentence.grammar.pairs)


def _leaves_a_sentence(sentence: Sentence, gone: TextSpan) -> bool:
    text = without_spans(sentence.text, [gone])
    rest = sentence_of(text, sentence.language)
    return rest is not None and rest.stands(TextSpan(0, rest.stop))
