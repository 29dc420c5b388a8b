"""A passage states a claim when it holds it close together and no guard objects."""

from __future__ import annotations

from dedup.entailment.relate import Relation, relate
from dedup.options import Options
from dedup.parsing.reading import read_source

FILLER = (
    "Swans nest on the western bank. The school closed in 1902. Nine lanterns hang above the stage. "
    "A tunnel leads below the market square."
)


def relation(*sentences: str) -> Relation:
    """Judge sentences among others that have nothing to do with them, each a paragraph."""
    return relate(read_source("\n\n".join((*sentences, FILLER)) + "\n", Options(language="en")), Options())


def carriers(found: Relation, passage: int) -> list[set[int]]:
    """Give who states each claim of a passage."""
    return [set(map(int, found.pairs.of(c.index)[0])) for c in found.claims if c.passage == passage]


def test_word_for_word() -> None:
    """A copy states everything its original says, and the other way round."""
    found = relation("The dam feeds two old mills.", "The dam feeds two old mills.")
    assert carriers(found, 0) == [{1}]
    assert carriers(found, 1) == [{0}]


def test_containment_is_one_sided() -> None:
    """The longer sentence states the shorter one, not the other way round."""
    found = relation(
        "The granite dam above the village feeds two old mills.",
        "The granite dam above the village feeds two old mills, although the upper pond has been dry since spring.",
    )
    assert carriers(found, 0) == [{1}]
    assert set() in carriers(found, 1)


def test_scattered_words_do_not_state() -> None:
    """Words of a claim that are scattered over unrelated sentences add up to nothing."""
    found = relation(
        "The old bridge carries heavy lorries in winter.",
        "The old chapel burned down.",
        "A bridge of rope hangs in the gorge.",
        "The donkey carries heavy sacks.",
        "Lorries are rare in winter.",
    )
    assert carriers(found, 0) == [set()]


def test_never_by_itself() -> None:
    """No claim is listed as stated by its own passage, and the best carrier comes first."""
    found = relation(
        "The dam feeds two old mills in the upper valley.",
        "The dam feeds two old mills in the upper valley, and the dam feeds two old mills in the lower valley.",
        "The dam feeds two old mills in the upper valley.",
    )
    for claim in found.claims:
        places, scores = found.pairs.of(claim.index)
        assert claim.passage not in places
        assert list(scores) == sorted(scores, reverse=True)


def test_guards_are_obeyed() -> None:
    """However alike the words, another figure is another claim."""
    found = relation("The dam above Kelsay feeds 12 old mills.", "The dam above Kelsay feeds 21 old mills.")
    assert carriers(found, 0) == carriers(found, 1) == [set()]


def test_nothing_to_compare() -> None:
    """Sentences without a term state nothing, and a text of one sentence has an empty relation."""
    for source in ("It is. It is not. Why?", "Rain."):
        found = relate(read_source(source, Options(language="en")), Options())
        assert len(found.pairs.carriers) == 0
        assert len(found.pairs.starts) == len(found.claims) + 1
