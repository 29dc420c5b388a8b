"""Find phrases that open or close a sentence, means and purposes, asides, and items of lists."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dedup.discourse.clauses.cut import Cut, Shape
from dedup.discourse.settings import SETTINGS
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.discourse.clauses.cut import Finder
    from dedup.discourse.clauses.sentence import Mark, Sentence, Word

__all__ = ["PHRASES"]


def opening(sentence: Sentence) -> Iterator[Cut]:
    """Find "As a precaution, ..." and "Besides the hall, ..." before a main clause.

    A place, a time or a case ("In the hall, ...", "With the lamp on, ...") limits what follows and is no such phrase.
    """
    marks = sentence.marks
    if not sentence.parted_by_commas:
        return
    clause, rest = TextSpan(0, marks[0].start), TextSpan(marks[0].end, sentence.stop)
    pointing = any(word.low in sentence.grammar.referring for word in sentence.within(clause))
    opened = sentence.opens_with(clause, sentence.grammar.introducing) or _opens_purpose(sentence, clause, rest)
    if pointing or not opened or sentence.has_verb(clause):
        return
    segments = sentence.segments(rest)
    if sentence.is_main(segments[0]) and len(sentence.within(clause)) >= SETTINGS.shortest_phrase_words:
        yield Cut(TextSpan(0, sentence.within(rest)[0].start), Shape.OPENING, TextSpan(marks[0].end, segments[0].end))


def _opens_purpose(sentence: Sentence, clause: TextSpan, rest: TextSpan) -> bool:
    """Whether a clause tells for what ("To keep warm, ..."); an order is given for that alone."""
    words, following = sentence.within(clause), sentence.within(rest)
    purposive = (
        len(words) > 1 and words[0].low in sentence.grammar.infinitive and words[1].low in sentence.grammar.plain
    )
    return purposive and len(following) > 1 and following[0].low not in sentence.grammar.plain


def means(sentence: Sentence) -> Iterator[Cut]:
    """Find " by cutting ... ." and " in order to ... ." at the end."""
    words, grammar = sentence.words, sentence.grammar
    for at, (word, after) in enumerate(pairwise(words[2:]), start=2):
        tail = TextSpan(word.start, sentence.stop)
        told = word.low in grammar.means and sentence.is_verbal(after.low)
        if not told and not sentence.opens_with(tail, grammar.purposes):
            continue
        if sentence.noun_before(words, at) is None or len(sentence.segments(tail)) > 1:
            continue
        before = _before(sentence, word)
        if sentence.stands(before) and not sentence.has_verb(tail) and not _is_limited(sentence, before):
            yield Cut(TextSpan(before.end, sentence.stop), Shape.MEANS, sentence.opening())


def purpose(sentence: Sentence) -> Iterator[Cut]:
    """Find " to keep the hall warm." behind the object of a verb."""
    words, grammar = sentence.words, sentence.grammar
    for at in range(3, len(words) - 2):
        if words[at].low not in grammar.infinitive or words[at + 1].low not in grammar.plain:
            continue
        before, tail = _before(sentence, words[at]), TextSpan(words[at].start, sentence.stop)
        last, main = sentence.noun_before(words, at), sentence.segments(before)[-1]
        if last is None or last.low in sentence.language.pronouns or len(sentence.segments(tail)) > 1:
            continue
        controlled = _is_limited(sentence, main) or _is_picked(sentence, at)
        controlled |= any(each.low in grammar.controlling for each in sentence.within(main))
        if (
            not controlled
            and sentence.is_main(main)
            and not sentence.has_verb(tail)
            and not _is_copular(sentence, main)
        ):
            yield Cut(TextSpan(before.end, sentence.stop), Shape.MEANS, sentence.opening())


def _before(sentence: Sentence, word: Word) -> TextSpan:
    """Give what stands before a word, without a comma between."""
    return TextSpan(0, len(sentence.text[: sentence.gap(word)].rstrip(",")))


def _is_copular(sentence: Sentence, span: TextSpan) -> bool:
    """Whether a clause says what something is: "it is a mistake to ..." goes on with what is one."""
    return any(word.low in sentence.language.clause_links.copulas for word in sentence.within(span))


def trailing(sentence: Sentence) -> Iterator[Cut]:
    """Find ", with a hall of its own." and ", a hall of stone." behind a main clause at the end."""
    if not sentence.marks or sentence.marks[-1].kind != "comma":
        return
    mark, grammar = sentence.marks[-1], sentence.grammar
    tail, before = TextSpan(mark.end, sentence.stop), sentence.segments(TextSpan(0, mark.start))
    words = sentence.within(tail)
    naming = bool(words) and words[0].low in grammar.articles - grammar.definite
    if not (naming or sentence.opens_with(tail, grammar.trailing)) or sentence.has_verb(tail):
        return
    joined = any(word.low in sentence.language.pairing for word in words) and naming
    # "In the hall, in the yard": a list without a joining word.
    alike = any(sentence.first(segment) == words[0].low for segment in before)
    if sentence.is_main(before[-1]) and not joined and not alike and len(words) >= SETTINGS.shortest_appositive_words:
        shape = Shape.APPOSITIVE if naming else Shape.ADJUNCT
        yield Cut(TextSpan(mark.start, sentence.stop), shape, before[-1])


def item(sentence: Sentence) -> Iterator[Cut]:
    """Find ", b" in the list "a, b and c"."""
    marks = sentence.marks
    for one, other in pairwise((*marks, None)):
        if one is None or one.kind != "comma":
            continue
        words = sentence.within(TextSpan(one.end, sentence.stop if other is None else other.start))
        lows = [word.low for word in words]
        place = next((at for at, low in enumerate(lows) if low in sentence.grammar.joining), len(lows))
        middle = words[:place]
        following = (
            words[place:]
            if place < len(lows)
            else sentence.within(TextSpan(other.end, sentence.stop))[:2]
            if other
            else ()
        )
        if not middle or len(middle) > SETTINGS.longest_item_words or not following[1:]:
            continue
        if following[0].low not in sentence.grammar.joining or not _is_item(sentence, middle):
            continue
        first = sentence.within(sentence.segments(TextSpan(0, one.start))[-1])
        # "In spring, birds and bees ...": no list.
        if one is marks[0] and first and first[0].low in sentence.grammar.subordinate:
            continue
        if first and sentence.noun_before((*first, middle[0]), len(first)) and not _acts_first(sentence, following[1]):
            end = middle[-1].end if other is None or place < len(lows) else other.end
            yield Cut(TextSpan(one.start, end), Shape.ITEM, TextSpan(first[0].start, first[-1].end))


def _is_item(sentence: Sentence, words: Sequence[Word]) -> bool:
    """Whether words are a noun with what describes it."""
    span = TextSpan(words[0].start, words[-1].end)
    if sentence.opens_with(span, sentence.grammar.exemplifying):
        return False
    plain = not any(word.low in sentence.language.stop_words or sentence.is_act(word) for word in words)
    return plain and words[-1].low not in sentence.grammar.describing


def _acts_first(sentence: Sentence, word: Word) -> bool:
    """Whether a word is no noun and opens none: what it closes is no list of nouns."""
    return sentence.is_act(word) or word.low in sentence.language.stop_words - sentence.determiners


def _is_limited(sentence: Sentence, main: TextSpan) -> bool:
    """Whether a clause denies or limits: "it was not built to keep the rain out" denies the purpose."""
    return sentence.holds(main, sentence.language.negations | sentence.language.exceptions)


def _is_picked(sentence: Sentence, at: int) -> bool:
    """Whether the noun before a phrase is one that only the phrase tells ("the man to ask", "any tool to cut")."""
    grammar, words = sentence.grammar, sentence.words
    for word in reversed(words[:at]):
        if word.low in grammar.definite | grammar.picking:
            return True
        if word.low in sentence.language.stop_words or word.low in grammar.finite:
            return False
    return False


def aside(sentence: Sentence) -> Iterator[Cut]:
    """Find " – ... –" and " – ... ." behind a main clause."""
    dashes = [mark for mark in sentence.marks if mark.kind == "other" and sentence.text[mark.start] != ":"]
    if not dashes or dashes[2:] or len(dashes) != sum(mark.kind == "other" for mark in sentence.marks):
        return
    start, text = len(sentence.text[: dashes[0].start].rstrip()), sentence.text
    # "5–15 percent" is a range, "symptoms—..." may have no space to leave.
    if any(text[dash.start - 1].isdigit() and not _is_free(text, dash) for dash in dashes):
        return
    about = sentence.segments(TextSpan(0, start))[-1]
    if not dashes[1:] and sentence.stands(TextSpan(0, start)):
        yield Cut(TextSpan(start, sentence.stop), Shape.ASIDE, about)
    elif dashes[1:] and all(_is_free(text, dash) for dash in dashes):
        yield Cut(TextSpan(start, _before_word(sentence, dashes[1].end)), Shape.ASIDE, about)


def _is_free(text: str, dash: Mark) -> bool:
    """Whether white space stands on both sides of a dash."""
    around = text[max(0, dash.start - 1) : dash.start + 1], text[dash.end - 1 : dash.end + 1]
    return all(any(map(str.isspace, pair)) for pair in around)


def _before_word(sentence: Sentence, end: int) -> int:
    """Give where what is cut ends, so that one space is left before the next word."""
    words = sentence.within(TextSpan(end, len(sentence.text)))
    return words[0].start - 1 if words and sentence.text[words[0].start - 1].isspace() else end


PHRASES: Final[tuple[Finder, ...]] = (opening, means, purpose, trailing, item, aside)
"""One finder for each."""
