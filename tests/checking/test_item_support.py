"""Each item of a sentence is looked up with its neighbours."""

from __future__ import annotations

from dedup.checking.item_support import item_supports, nearest_sentence, neighbours
from dedup.checking.losses import itemizer_of
from dedup.checking.output_index import OutputIndex
from dedup.options import Options
from dedup.parsing.reading import read_source

READING = read_source(
    "The ferry to Lower Bank leaves at noon. The pump is red.\n\nCows graze near the bridge.\n", Options(language="en")
)
ITEMIZER = itemizer_of(READING)
INDEX = OutputIndex(READING, ITEMIZER)


def test_the_nearest_sentence() -> None:
    """The one that has most of the words; none where no word stands anywhere."""
    assert nearest_sentence(ITEMIZER.read("The ferry leaves at noon."), INDEX).place == 0
    assert nearest_sentence(ITEMIZER.read("Sheep bleat."), INDEX).place == -1


def test_a_word_among_its_neighbours() -> None:
    """It has all of them in its own sentence, and fewer in a sentence about something else."""
    sentence = ITEMIZER.read("Cows graze near the ferry.")
    found = {one.item.shown: one for one in item_supports(sentence, nearest_sentence(sentence, INDEX), INDEX)}
    assert found["Cows"].near
    assert found["Cows"].share > 0.5
    assert not found["ferry"].near
    assert found["ferry"].share == 0


def test_nearer_neighbours_weigh_more() -> None:
    """A neighbour further away counts less than it would beside the word."""
    items = ITEMIZER.read("Bilge bilges oakum marlin.").items
    weights = neighbours(items, 0)
    assert sorted(weights) == [at for at in range(1, len(items)) if items[at].key != items[0].key]
    assert list(weights.values()) == sorted(weights.values(), reverse=True)


def test_a_neighbour_in_the_next_sentence_counts_in_part() -> None:
    """What was said together and stands in two sentences now is neither lost nor all there."""
    sentence = ITEMIZER.read("The pump leaves.")
    (pump, leaves) = item_supports(sentence, nearest_sentence(sentence, INDEX), INDEX)
    assert 0.5 < pump.share < 0.7
    assert 0.5 < leaves.share < 0.7
