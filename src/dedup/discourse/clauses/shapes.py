"""Find clauses by their shape, one finder for each; certain of the grammar, not of the meaning."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dedup.discourse.clauses.cut import Cut, Shape
from dedup.discourse.openers import opener
from dedup.discourse.settings import SETTINGS
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.discourse.clauses.cut import Finder
    from dedup.discourse.clauses.sentence import Mark, Sentence, Word

__all__ = ["FINDERS"]


def relative(sentence: Sentence) -> Iterator[Cut]:
    """Find ", which ... ." at the end, and ", which ...," between the subject of a sentence and its verb."""
    for before, clause, after in _between(sentence):
        if not _is_relative(sentence, before, clause):
            continue
        antecedent = sentence.segments(TextSpan(0, before.start))[-1]
        words = sentence.within(antecedent)
        if after is None:
            yield Cut(TextSpan(before.start, sentence.stop), Shape.RELATIVE, antecedent)
        elif _subject_ends(sentence, before, after) and len(words) <= SETTINGS.longest_subject_words:
            yield Cut(TextSpan(before.start, after.end), Shape.RELATIVE, antecedent)


def appositive(sentence: Sentence) -> Iterator[Cut]:
    """Find "Name, a ...," before the verb and "Name, a ... ." at the end."""
    for before, clause, after in _between(sentence):
        words = sentence.within(clause)
        name = sentence.within(TextSpan(0, before.start))
        joined = any(word.low in sentence.language.pairing for word in words)
        if (
            joined
            or not words
            or words[0].low not in sentence.grammar.articles
            or len(words) < SETTINGS.shortest_appositive_words
        ):
            continue
        if not name or not name[-1].capital or sentence.has_verb(clause):
            continue
        whole = all(word.capital and word.low not in sentence.language.stop_words for word in name)
        if after is None and before is sentence.marks[0] and len(name) > 1:
            yield Cut(TextSpan(before.start, sentence.stop), Shape.APPOSITIVE, TextSpan(name[-1].start, name[-1].end))
        elif after and _subject_ends(sentence, before, after) and whole and len(name) <= SETTINGS.longest_name_words:
            yield Cut(TextSpan(before.start, after.end), Shape.APPOSITIVE, TextSpan(name[-1].start, name[-1].end))


def participle(sentence: Sentence) -> Iterator[Cut]:
    """Find ", leading to ... ." at the end and "Exploring ..., " before the subject."""
    marks, grammar = sentence.marks, sentence.grammar
    if not sentence.parted_by_commas:
        return
    last = marks[-1]
    segments = sentence.segments(TextSpan(0, last.start))
    near = [word.low for word in sentence.within(segments[-1])[-SETTINGS.words_before_participle :]]
    listed = any(sentence.is_verbal(low) for low in (*near, *map(sentence.first, segments)))
    clause = sentence.within(TextSpan(last.end, sentence.stop))
    opened = _acting(sentence, clause)
    joined = any(
        one.low in grammar.joining and sentence.is_main(TextSpan(two.start, sentence.stop))
        for one, two in pairwise(clause)
    )
    if opened and not listed and not joined and len(clause) >= SETTINGS.shortest_appositive_words:
        yield Cut(TextSpan(last.start, sentence.stop), Shape.PARTICIPLE, _subject(sentence, segments))
    rest = TextSpan(last.end, sentence.stop)
    opening = sentence.within(TextSpan(0, last.start))
    if len(marks) == 1 and _acting(sentence, opening[:1]) and len(opening) > 1 and sentence.is_main(rest):
        subject = _subject(sentence, (rest,))
        # "Exploring caves, rivers and lakes is fun."
        if not any(word.low in sentence.language.pairing for word in sentence.within(subject)):
            yield Cut(TextSpan(0, _skip(sentence, last.end)), Shape.PARTICIPLE, subject)


def _acting(sentence: Sentence, words: Sequence[Word]) -> bool:
    """Whether words open with a participle, behind a word that says how at most ("potentially leading to")."""
    first = words[1:] if words and words[0].low.endswith(sentence.grammar.adverbial_ending or " ") else words
    low = first[0].low if first else ""
    return sentence.is_verbal(low) and low not in sentence.grammar.prepositional


def concession(sentence: Sentence) -> Iterator[Cut]:
    """Find "Although ..., " and a "While ..., " that can only concede, before a main clause."""
    marks, grammar = sentence.marks, sentence.grammar
    if not sentence.parted_by_commas:
        return
    clause, rest = TextSpan(0, marks[0].start), TextSpan(marks[0].end, sentence.stop)
    opener = sentence.first(clause)
    doubtful = opener in grammar.doubtful and _holds_always(sentence, clause)
    if not doubtful and not (opener in grammar.concessions and sentence.has_verb(clause)):
        return
    main, *others = sentence.segments(rest)
    known = grammar.relatives | grammar.participles
    if sentence.is_main(main) and not others[1:] and all(sentence.first(other) in known for other in others):
        yield Cut(TextSpan(0, _skip(sentence, marks[0].end)), Shape.CONCESSION)


def semicolon_side(sentence: Sentence) -> Iterator[Cut]:
    """Find either side of the only semicolon of a sentence."""
    parting = [mark for mark in sentence.marks if mark.kind == "semicolon"]
    if len(parting) != 1 or any(mark.kind == "other" for mark in sentence.marks) or ":" in sentence.text:
        return
    before, after = TextSpan(0, parting[0].start), TextSpan(parting[0].end, sentence.stop)
    before = _unjoined(sentence, before)
    if not _is_side(sentence, before):
        return
    if _is_side(sentence, _unjoined(sentence, after)):
        yield Cut(TextSpan(parting[0].start, sentence.stop), Shape.SIDE)
    if _is_side(sentence, after):
        yield Cut(TextSpan(0, _skip(sentence, parting[0].end)), Shape.SIDE)


PARENTHESIS_PATTERN: Final = re.compile(r"(?<=[\w’']) \([^()]+\)(?=[ ,;.])")


def parenthesis(sentence: Sentence) -> Iterator[Cut]:
    """Find the only "( ... )" of a sentence, unless it gives figures, a name or an alternative."""
    if sentence.text.count("(") > 1:
        # Several of them say of several things what tells them apart.
        return
    for found in PARENTHESIS_PATTERN.finditer(sentence.text):
        span = TextSpan(found.start(), found.end())
        words = sentence.within(span)
        content = [word for word in words if word.low not in sentence.language.stop_words]
        named = not words[1:] or all(word.capital for word in content)
        figures = any(char.isdigit() for char in found.group())
        counted = any(word.low in sentence.language.numbers for word in words)
        if not named and not figures and not counted and words[0].low not in sentence.grammar.asides:
            before = sentence.segments(TextSpan(0, span.start))[-1]
            yield Cut(span, Shape.PARENTHESIS, before)


def verb(sentence: Sentence) -> Iterator[Cut]:
    """Find ", and has ... ." where the subject of the only verb before it goes on."""
    if len(sentence.marks) != 1 or sentence.marks[0].kind != "comma":
        return
    comma = sentence.marks[0]
    before, after = TextSpan(0, comma.start), TextSpan(comma.end, sentence.stop)
    words = sentence.within(after)
    joined, following, *more = (*(word.low for word in words), "", "")
    if joined not in sentence.grammar.joining or following not in sentence.grammar.auxiliary:
        return
    if sentence.is_main(before) and more[0] and not _is_subject(sentence, more[0]):
        yield Cut(TextSpan(comma.start, sentence.stop), Shape.VERB, _subject(sentence, (before,)))


def formed(sentence: Sentence) -> Iterator[Cut]:
    """Find ", built in brick," between the subject of a sentence and its verb."""
    for before, clause, after in _between(sentence):
        words = sentence.within(clause)
        subject = sentence.within(TextSpan(0, before.start))
        if (
            after is None
            or len(words) < SETTINGS.shortest_appositive_words
            or words[0].low not in sentence.grammar.formed
        ):
            continue
        picked = any(word.low in sentence.grammar.picking for word in subject)
        if not picked and not sentence.has_verb(clause) and _subject_ends(sentence, before, after):
            yield Cut(TextSpan(before.start, after.end), Shape.PARTICIPLE, TextSpan(0, before.start))


FINDERS: Final[tuple[Finder, ...]] = (
    relative,
    participle,
    concession,
    semicolon_side,
    parenthesis,
    appositive,
    formed,
    verb,
)
"""One finder for each way a clause stands in its sentence."""


def _between(sentence: Sentence) -> Iterator[tuple[Mark, TextSpan, Mark | None]]:
    """Give each clause behind a comma that reaches to the next comma or to the end: comma, clause, comma or None."""
    for mark, following in pairwise((*sentence.marks, None)):
        if mark is None or mark.kind != "comma":
            continue
        if following is None:
            yield mark, TextSpan(mark.end, sentence.stop), None
        elif following.kind == "comma":
            yield mark, TextSpan(mark.end, following.start), following


def _holds_always(sentence: Sentence, clause: TextSpan) -> bool:
    """Whether a clause says what holds at all times ("studies suggest ...", "it is important to ..."), not when."""
    _, *words = (word.low for word in sentence.within(clause))
    opening = " ".join(words)
    judging = any(re.match(pattern, opening) for pattern in sentence.grammar.judging)
    return judging or any(low in sentence.grammar.lasting for low in words)


def _is_relative(sentence: Sentence, before: Mark, clause: TextSpan) -> bool:
    words = sentence.within(clause)
    grammar = sentence.grammar
    if len(words) < SETTINGS.shortest_relative_clause_words or words[0].low not in grammar.relatives:
        return False
    if words[1].low in grammar.subordinate or any(
        f"{words[0].low} {words[1].low}" == " ".join(group.split()[:2]) and sentence.holds(clause, {group})
        for group in grammar.bound
    ):
        return False
    last = sentence.within(sentence.segments(TextSpan(0, before.start))[-1])
    near = last[-SETTINGS.words_before_relative_clause :]
    return bool(last) and not any(word.low in grammar.picking for word in near)


def _subject_ends(sentence: Sentence, before: Mark, after: Mark) -> bool:
    """Whether the words before a clause are the subject and those after it begin with their verb."""
    subject = TextSpan(0, before.start)
    words = sentence.within(subject)
    following = sentence.within(TextSpan(after.end, sentence.stop))
    if before is not sentence.marks[0] or not words or not following[1:] or sentence.has_verb(subject):
        return False
    opening = words[0].low
    if opening in sentence.grammar.subordinate | sentence.grammar.concessions | sentence.grammar.doubtful:
        return False
    if sentence.is_verbal(opening) or opening in sentence.language.connectives:
        return False
    if following[0].low not in sentence.grammar.auxiliary:
        return False
    # A further comma might close an insertion in the clause instead, and the verb after it be that of the sentence.
    tail = sentence.segments(TextSpan(after.end, sentence.stop))[1:]
    return all(sentence.first(segment) not in sentence.grammar.finite for segment in tail)


def _subject(sentence: Sentence, segments: tuple[TextSpan, ...]) -> TextSpan:
    """Give the words before the verb of the first main clause among the segments."""
    for segment in segments:
        if sentence.is_main(segment):
            verbs = (word.start for word in sentence.within(segment)[1:] if word.low in sentence.grammar.finite)
            return TextSpan(segment.start, next(verbs, segment.end))
    return segments[-1]


def _unjoined(sentence: Sentence, span: TextSpan) -> TextSpan:
    """Leave out a joining word at the opening ("however,")."""
    return TextSpan(span.start + opener(span.of(sentence.text), sentence.language).length, span.end)


def _is_side(sentence: Sentence, span: TextSpan) -> bool:
    """Whether one side of a semicolon is a sentence of its own."""
    main, *_ = segments = sentence.segments(span)
    opening = sentence.first(main)
    if opening in sentence.grammar.subordinate:
        return False
    contrasts = sentence.grammar.contrasts - sentence.grammar.concessions
    return any(sentence.is_main(segment) for segment in segments) and not sentence.opens_with(span, contrasts)


def _is_subject(sentence: Sentence, low: str) -> bool:
    return low in sentence.language.pronouns or low in sentence.grammar.impersonal


def _skip(sentence: Sentence, place: int) -> int:
    """Give the place of the next character that is no white space."""
    while sentence.text[place].isspace():
        place += 1
    return place
