"""Each number of the check has an input on either side of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from dedup.checking.item_support import item_supports, nearest_sentence, neighbours
from dedup.checking.itemizer import Itemizer
from dedup.checking.items import InformationItem, ItemKind
from dedup.checking.loss_messages import loss_message
from dedup.checking.losses import Loss, assessed, itemizer_of, one_statement
from dedup.checking.measures import SentenceForm, measure
from dedup.checking.output_index import OutputIndex
from dedup.discourse.record import discourse_of
from dedup.entailment.guards import Lexicon
from dedup.language import table
from dedup.options import Options
from dedup.parsing.reading import read_output, read_source

if TYPE_CHECKING:
    from dedup.checking.item_support import NearestSentence
    from dedup.checking.losses import Assessed
    from dedup.checking.measures import Measured

ENGLISH: Final = Options(language="en")

RARE: Final = tuple(
    f"{head}{tail}" for head in ("zyx", "qop", "vux", "jiq", "wez", "kyq") for tail in ("am", "ol", "ur", "ep", "ik")
)
"""Words nobody knows: each is of content and weighs 1."""


def sentence(words: int, first: int = 0, *, end: str = ".") -> str:
    """Write a sentence of so many rare words."""
    return " ".join(RARE[first : first + words]).capitalize() + end


def measured(text: str, output: str, form: SentenceForm | None = None) -> Measured:
    """Measure a sentence against an output."""
    reading = read_source(output, ENGLISH)
    itemizer = itemizer_of(reading)
    return measure(itemizer.read(text), form or SentenceForm(), OutputIndex(reading, itemizer), itemizer)


def nearest(text: str, output: str) -> NearestSentence:
    """Find the sentence of an output that has most of another one."""
    reading = read_source(output, ENGLISH)
    itemizer = itemizer_of(reading)
    return nearest_sentence(itemizer.read(text), OutputIndex(reading, itemizer))


@pytest.mark.parametrize(
    ("share", "weight"),
    [(1e-2, 0.15), (1e-3, 0.15), (10**-4.5, 0.575), (1e-5, 0.7167), (1e-6, 1.0), (1e-7, 1.0), (0.0, 1.0)],
)
def test_a_word_weighs_by_how_rare_it_is(share: float, weight: float) -> None:
    """From one word in a thousand to one in a million the weight grows from 0.15 to 1."""
    itemizer = Itemizer(Lexicon(table("en")), frozenset(), lambda _: share)
    (item,) = [each for each in itemizer.read("It floats.").items if each.kind is ItemKind.WORD]
    assert item.weight == pytest.approx(weight, abs=1e-3)


def test_five_neighbours_a_side_of_which_the_third_counts_half() -> None:
    """Further ones do not count."""
    items = [InformationItem(ItemKind.WORD, word, (), at, word, 1.0) for at, word in enumerate(RARE[:8])]
    weights = {1: 1.0, 2: 1 / 1.5, 3: 0.5, 4: 0.4, 5: 1 / 3}
    assert neighbours(items, 0) == pytest.approx(weights)
    assert sorted(neighbours(items, 6)) == [1, 2, 3, 4, 5, 7]


def test_a_neighbour_in_the_next_sentence_counts_six_tenths() -> None:
    """What was said together stands in two sentences now."""
    reading = read_source("The pump is red. The ferry leaves.\n", ENGLISH)
    itemizer = itemizer_of(reading)
    index = OutputIndex(reading, itemizer)
    text = itemizer.read("The pump leaves.")
    assert [one.share for one in item_supports(text, nearest_sentence(text, index), index)] == pytest.approx([0.6, 0.6])


def test_a_hundred_sentences_are_asked() -> None:
    """Of more that have a word of it, those with most words."""
    many = " ".join(f"The {RARE[0]} is {number}." for number in range(120))
    assert len(nearest(f"The {RARE[0]} floats.", many).best) == 100


@pytest.mark.parametrize(("before", "ordered"), [(3, True), (4, False)])
def test_four_sentences_are_aligned(before: int, *, ordered: bool) -> None:
    """Of those that have as many words, the first four."""
    text = sentence(6)
    turned = " ".join(reversed(RARE[:6])).capitalize() + "."
    assert (nearest(text, " ".join([*[turned] * before, text])).aligned.share == 1) is ordered


@pytest.mark.parametrize(("same", "place"), [(11, 0), (13, 1)])
def test_order_tells_the_sentence_from_six_tenths(same: int, place: int) -> None:
    """Below, the sentence that has most words is the nearest, in whatever order."""
    words = RARE[:20]
    turned = " ".join(reversed(words)).capitalize() + "."
    assert nearest(sentence(20), f"{turned} {sentence(same)}").place == place


@pytest.mark.parametrize(("kept", "same"), [(10, 0.0), (12, 0.25), (14, 0.5), (16, 0.75), (18, 1.0)])
def test_a_sentence_is_the_same_from_half_to_nine_tenths_of_its_words(kept: int, same: float) -> None:
    """Between, it is in part."""
    assert measured(sentence(20), sentence(kept)).values["same"] == pytest.approx(same)


@pytest.mark.parametrize(("more", "only"), [(0, 1.0), (2, 2 / 3), (5, 1 / 3), (10, 0.0)])
def test_nothing_else_stands_there_from_half_of_the_nearest(more: int, only: float) -> None:
    """The fewer further words the nearest sentence has, the surer something was cut out of this one."""
    assert measured(sentence(10), sentence(10 + more)).values["only"] == pytest.approx(only)


@pytest.mark.parametrize(("kept", "within"), [(16, False), (25, True)])
def test_a_part_has_nineteen_words_of_twenty(kept: int, *, within: bool) -> None:
    """The nearest sentence is a part of this one where it has hardly a word besides."""
    found = measured(sentence(30), f"{sentence(kept, end='')} bilge.").values["within, weight missing"]
    assert (found > 0) is within


@pytest.mark.parametrize(("kept", "covered"), [(13, 0.0), (14, 1.0)])
def test_a_line_is_covered_from_nine_tenths(kept: int, covered: float) -> None:
    """Only then its heading alone is at stake."""
    form = SentenceForm(heading=frozenset({"alder"}), listed=True, hole=1.0)
    values = measured(sentence(15), sentence(kept), form).values
    assert values["list line covered, misplaced"] == covered
    assert values["hole in a list, line covered elsewhere"] == covered


@pytest.mark.parametrize(
    ("missing", "counted", "changed"), [(1, 1.0, 1.0), (2, 2.0, 2.0), (3, 3.0, 2.0), (6, 4.0, 2.0)]
)
def test_so_many_missing_words_count(missing: int, counted: float, changed: float) -> None:
    """Four at most, and two in a sentence that stands with changes."""
    values = measured(sentence(30), f"{sentence(30 - missing)}").values
    assert values["words missing"] == counted
    assert values["same, weight missing"] == pytest.approx(values["same"] * changed)


def judged(source: str, output: str) -> Assessed:
    """Assess the one sentence of a source that does not stand in an output."""
    reading = read_source(source, ENGLISH)
    (found,) = assessed(reading, discourse_of(reading), read_output(output, reading), itemizer_of(reading))
    return found


@pytest.mark.parametrize(("same", "certain"), [(7, False), (9, True)])
def test_a_turned_bound_is_certain_in_a_sentence_that_is_the_same_from_six_tenths(same: int, *, certain: bool) -> None:
    """In another sentence it bounds another figure: 4 + 7 or 4 + 9 of 20 words stand in order."""
    now = " ".join((*RARE[:same], *RARE[14 : 28 - same])) + "."
    found = judged(f"It takes up to 40 boats {sentence(14).lower()}", f"It takes at least 40 boats {now}")
    assert found.measures.nearest.aligned.share == (4 + same) / 20
    assert found.measures.bound_turned
    assert found.certain is certain


@pytest.mark.parametrize(("beside", "missing"), [((1, 4), True), ((1, 3), False)])
def test_a_word_stands_near_what_it_belonged_to_with_half_of_it(beside: tuple[int, ...], *, missing: bool) -> None:
    """Its neighbours weigh 1, 2/3, 1/2, 2/5 and 1/3: 1.4 of 2.9 are too little, 1.5 are enough."""
    now = " ".join([RARE[0], *(RARE[at] for at in beside)]).capitalize() + "."
    assert (RARE[0].capitalize() in judged(sentence(6), now).loss.missing) is missing


@pytest.mark.parametrize(
    ("one", "other", "shared", "same"),
    [(20, 20, 11, False), (20, 20, 13, True), (10, 22, 10, True), (10, 24, 10, False)],
)
def test_versions_of_one_statement_share_most_words(one: int, other: int, shared: int, *, same: bool) -> None:
    """Six tenths of the shorter one's, and 0.45 of the longer one's."""
    ours = frozenset(range(one))
    theirs = frozenset(range(one - shared, one - shared + other))
    assert one_statement(frozenset(map(str, ours)), frozenset(map(str, theirs))) is same


def test_a_sentence_is_shown_in_two_lines() -> None:
    """Of a longer one 160 characters."""
    loss = Loss(passages=(0,), missing=("x",), beside="", added=(), heading="", severity=0.9, nearest=-1)
    shown = [loss_message(loss, "a" + " a" * number).partition(": ")[2] for number in (79, 120)]
    assert len(shown[0]) == 159 + 2
    assert 150 < len(shown[1]) <= 160 + 2
