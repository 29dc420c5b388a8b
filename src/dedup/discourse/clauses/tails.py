"""Find what stands beside a main clause with a verb of its own: joined clauses and verbs, examples, causes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.discourse.clauses.cut import Cut, Shape
from dedup.discourse.settings import SETTINGS
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dedup.discourse.clauses.cut import Finder
    from dedup.discourse.clauses.sentence import Mark, Sentence, Word

__all__ = ["TAILS"]


def coordination(sentence: Sentence) -> Iterator[Cut]:
    """Find either side of ", and ..." between two main clauses."""
    if not sentence.parted_by_commas:
        return
    for mark in sentence.marks:
        words = sentence.within(TextSpan(mark.end, sentence.stop))
        if len(words) < SETTINGS.shortest_main_clause_words or words[0].low not in sentence.grammar.coordinating:
            continue
        before, after = TextSpan(0, mark.start), TextSpan(words[1].start, sentence.stop)
        sides = sentence.segments(before), sentence.segments(after)
        if not sentence.is_main(sides[1][0]):
            continue
        # "A is red, B is blue, and C is green" is a list of three, "for A, B, and C is ..." one of two.
        if sentence.is_main(sides[0][-1]) and sum(sentence.has_verb(side) for side in sides[0]) == 1:
            yield Cut(TextSpan(mark.start, sentence.stop), Shape.COORDINATE)
            if len(sides[0]) == 1:
                yield Cut(TextSpan(0, words[1].start), Shape.COORDINATE)


def second_predicate(sentence: Sentence) -> Iterator[Cut]:
    """Find " and holds ... ." where the subject of a verb of the same form before it goes on."""
    words, grammar = sentence.words, sentence.grammar
    for at in range(2, len(words) - SETTINGS.shortest_main_clause_words + 1):
        if words[at].low not in grammar.joining or not _is_same_act(sentence, words, at):
            continue
        before = TextSpan(0, words[at - 1].end)
        last = sentence.noun_before(words, at)
        tail = TextSpan(words[at].start, sentence.stop)
        if last is None or len(sentence.segments(tail)) > 1 or sentence.noun_before(words, at + 1) is not None:
            continue
        if sentence.is_main(sentence.segments(before)[-1]) and not sentence.holds(before, grammar.pairs):
            yield Cut(TextSpan(words[at - 1].end, sentence.stop), Shape.VERB, sentence.opening())


def _is_same_act(sentence: Sentence, words: tuple[Word, ...], at: int) -> bool:
    """Whether the word behind a joining word is a verb in the form of one before it."""
    grammar, low = sentence.grammar, words[at + 1].low
    earlier = [word.low for word in words[1 : at - 1]]
    if low in grammar.auxiliary and low not in grammar.doubles:
        return any(word in grammar.auxiliary for word in earlier)
    if low.endswith(sentence.language.clause_links.past):
        acting = words[at + 2].low in sentence.determiners
        return acting and any(word.endswith(sentence.language.clause_links.past) for word in earlier)
    acting = words[at + 2].low in sentence.determiners
    return low in grammar.plain and acting and any(word in grammar.plain for word in earlier)


def examples(sentence: Sentence) -> Iterator[Cut]:
    """Find ", such as ... ." and " including ... ." at the end, and ", such as ...," before the verb."""
    for start, tail in _openings(sentence, sentence.grammar.exemplifying, sentence.grammar.exemplifying_close):
        about = sentence.segments(TextSpan(0, start))[-1]
        if not sentence.within(about) or sentence.has_verb(tail) or sentence.acts(tail):
            yield from _examples_inside(sentence, start, about)
        elif not any(sentence.is_verbal(word.low) for word in sentence.within(tail)[:1]):
            yield Cut(TextSpan(start, sentence.stop), Shape.EXAMPLES, about)


def _examples_inside(sentence: Sentence, start: int, about: TextSpan) -> Iterator[Cut]:
    marks = [mark for mark in sentence.marks if mark.start > start]
    for mark in marks:
        following = sentence.within(TextSpan(mark.end, sentence.stop))
        clause = TextSpan(start + 1, mark.start)
        if following and following[0].low in sentence.grammar.auxiliary and not sentence.has_verb(clause):
            if sentence.text[start] == "," and not sentence.has_verb(TextSpan(0, start)):
                yield Cut(TextSpan(start, mark.end), Shape.EXAMPLES, about)
            return


def cause(sentence: Sentence) -> Iterator[Cut]:
    """Find ", as ... ." and " because ... ." behind a main clause, and "As ..., " before one."""
    grammar = sentence.grammar
    for start, tail in _openings(sentence, tuple(grammar.adding), grammar.close_adding):
        inner = TextSpan(sentence.within(tail)[0].end, sentence.stop)
        turned = sentence.holds(TextSpan(0, start), sentence.language.negations)
        # "It did not close because of the rain": what is denied is the cause.
        close = sentence.text[start] != ","
        main = sentence.segments(TextSpan(0, start))
        if sentence.has_verb(inner) and sentence.is_main(main[0]) and not (close and turned) and len(main) == 1:
            yield Cut(TextSpan(start, sentence.stop), Shape.CAUSE)
    yield from _cause_first(sentence)


def _cause_first(sentence: Sentence) -> Iterator[Cut]:
    if not sentence.parted_by_commas:
        return
    clause, rest = TextSpan(0, sentence.marks[0].start), TextSpan(sentence.marks[0].end, sentence.stop)
    timing = sentence.grammar.doubtful | sentence.grammar.concessions
    if sentence.first(clause) not in sentence.grammar.adding - timing or not sentence.has_verb(clause):
        return
    main, *others = sentence.segments(rest)
    if sentence.is_main(main) and all(sentence.first(other) in sentence.grammar.relatives for other in others):
        yield Cut(TextSpan(0, sentence.within(rest)[0].start), Shape.CAUSE)


def _openings(sentence: Sentence, groups: Collection[str], close: Collection[str]) -> Iterator[tuple[int, TextSpan]]:
    """Give where a word group opens the rest of a sentence: behind a comma, or right behind a noun: place, rest."""
    commas = {mark.end: mark for mark in sentence.marks if mark.kind == "comma"}
    for at, word in enumerate(sentence.words[1:], start=1):
        tail = TextSpan(word.start, sentence.stop)
        comma: Mark | None = commas.get(sentence.gap(word))
        if comma is not None and sentence.opens_with(tail, groups):
            yield comma.start, tail
        elif comma is None and sentence.opens_with(tail, close) and sentence.noun_before(sentence.words, at):
            yield sentence.gap(word), tail


TAILS: Final[tuple[Finder, ...]] = (coordination, second_predicate, examples, cause)
"""One finder for each."""
