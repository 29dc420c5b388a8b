"""Under a budget the most claims stay in the words allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dedup
from dedup.entailment.claim_shares import ClaimShares, claim_shares
from dedup.selection.budgeted_coverage import Worth, most_claims, worth_of
from dedup.selection.structure import Structure
from relating import related

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence


def shares(claims: int, pairs: Iterable[tuple[int, int]], share: float = 1.0) -> ClaimShares:
    """Make the shares of (claim, passage) pairs."""
    ordered = sorted(set(pairs))
    counts = np.bincount([claim for claim, _ in ordered], minlength=claims)
    return ClaimShares(
        starts=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        passages=np.array([passage for _, passage in ordered], dtype=np.int64),
        shares=np.full(len(ordered), share),
        weights=np.ones(claims),
    )


def structure(words: list[int], **more: Any) -> Structure:  # noqa: ANN401 - fields of the record
    """Make passages of so many words."""
    return Structure(words=np.array(words, dtype=np.int64), **more)


def worth(values: Sequence[float], held: ClaimShares | None = None, terms: Sequence[Collection[str]] = ()) -> Worth:
    """Make one claim a passage, of such values."""
    return Worth(
        owner=np.arange(len(values)),
        shares=held or shares(len(values), ()),
        value=np.array(values, dtype=float),
        terms=terms,
    )


def kept(found: np.ndarray) -> list[int]:
    """Give the passages that stay."""
    return [int(passage) for passage in np.flatnonzero(found)]


def covered(task: Worth, stays: Iterable[int]) -> set[int]:
    """Give the claims that passages state."""
    standing = set(stays)
    return {
        claim
        for claim, owner in enumerate(task.owner.tolist())
        if owner in standing or standing & set(task.shares.of(claim)[0].tolist())
    }


@st.composite
def tasks(draw: st.DrawFn) -> tuple[Structure, Worth]:
    """Give a small task."""
    size = draw(st.integers(1, 8))
    words = draw(st.lists(st.integers(1, 20), min_size=size, max_size=size))
    places = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1))
    pairs = [(claim, passage) for claim, passage in draw(st.lists(places, max_size=20)) if claim != passage]
    return structure(words), worth([1.0] * size, shares(size, pairs))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(tasks(), st.integers(0, 80))
def test_a_budget_is_kept(task: tuple[Structure, Worth], budget: int) -> None:
    """No more words stay than allowed, and none is left that would have stated more."""
    passages, claims = task
    found = kept(most_claims(passages, claims, budget))
    spent = int(passages.words[found].sum())
    assert spent <= budget
    for passage in set(range(len(passages.words))) - set(found):
        if spent + int(passages.words[passage]) <= budget:
            assert covered(claims, [*found, passage]) == covered(claims, found)


@pytest.mark.parametrize("budget", [0, 4, 5, 100])
def test_a_budget_pays_for_what_is_needed(budget: int) -> None:
    """A passage that needs another is taken with it or not at all."""
    found = kept(most_claims(structure([3, 2], needs={1: (0,)}), worth([1.0, 1.0]), budget))
    assert 1 not in found or 0 in found
    assert sum((3, 2)[passage] for passage in found) <= budget


def test_words_the_text_uses_often_break_a_tie() -> None:
    """Of two passages that claim as much, the one with more of what the text speaks of stays; a claim weighs more."""
    terms = [{"ferry", "harbour"}, {"rolls", "coffee"}, {"ferry", "harbour", "sound"}]
    task = structure([5, 5, 40])
    assert kept(most_claims(task, worth([1.0, 1.0, 1.0], terms=terms), 5)) == [0]
    assert kept(most_claims(task, worth([1.0, 2.0, 1.0], terms=terms), 5)) == [1]


def test_a_passage_is_forced_in_where_it_is_worth_more() -> None:
    """What gain per word chooses last takes the place of all the others where it says more than they do."""
    assert kept(most_claims(structure([1, 3, 8]), worth([1.0, 4.0, 6.0]), 8)) == [2]
    assert kept(most_claims(structure([1, 3, 8]), worth([1.0, 4.0, 4.9]), 8)) == [0, 1]


def test_a_passage_is_taken_out_where_the_rest_is_worth_more() -> None:
    """What gain per word chooses first goes where others fill its room better."""
    assert kept(most_claims(structure([1, 5, 3]), worth([7.0, 9.0, 8.0]), 8)) == [1, 2]
    assert kept(most_claims(structure([1, 5, 3]), worth([9.0, 9.0, 8.0]), 8)) == [0, 1]


def test_what_a_fixed_passage_needs_is_not_exchanged() -> None:
    """Code stays with the line that leads into it, whatever says more in their room."""
    task = structure([3, 4, 3], fixed=frozenset({1}), needs={1: (0,)})
    assert kept(most_claims(task, worth([1.0, 0.0, 9.0]), 7)) == [0, 1]
    assert kept(most_claims(task, worth([1.0, 0.0, 9.0]), 10)) == [0, 1, 2]


@pytest.mark.parametrize(("value", "stays"), [(1.3, [0]), (1.4, [1])])
def test_half_a_claim_is_worth_less_than_half(value: float, stays: list[int]) -> None:
    """Half of a claim counts 0.5 ** 1.5 = 0.35 of it."""
    half = shares(3, [(2, 0)], 0.5)
    assert kept(most_claims(structure([5, 5, 90]), worth([1.0, value, 1.0], half), 5)) == stays


@pytest.mark.parametrize(("value", "stays"), [(1.8, [0]), (1.9, [1])])
def test_words_are_worth_three_tenths_of_the_claims(value: float, stays: list[int]) -> None:
    """The words of a claim of 1 are worth 0.3 of it and of another: 1 + 0.3 (1 + 1.86) is 1.86."""
    task = worth([1.0, value], terms=[{"ferry", "harbour"}, set()])
    assert kept(most_claims(structure([5, 5]), task, 5)) == stays


FILLER: Final = ("Swans nest on the western bank.", "The school closed in 1902.", "Nine lanterns hang above the stage.")


def values(*sentences: str) -> tuple[ClaimShares, Worth]:
    """Measure and value the claims of some sentences."""
    relation = related(*sentences, *FILLER)
    held = claim_shares(relation.reading, relation.analyzer)
    return held, worth_of(relation.reading, held, relation.analyzer)


@pytest.mark.parametrize("mark", [":", "?"])
def test_a_lead_in_and_a_question_are_worth_a_fifth(mark: str) -> None:
    """A sentence that leads into a list or asks says little alone: a fifth of what it would say with a full stop."""
    plain, less = (values(f"The granite mill of Marrow grinds rye{end}")[1].value[0] for end in (".", mark))
    assert less == pytest.approx(plain / 5)


@pytest.mark.parametrize(
    ("opening", "share"), [("We thank", 1 / 5), ("Many thanks: she is", 1), ("We thanked", 1), ("We think", 1)]
)
def test_thanks_are_worth_a_fifth(opening: str, share: float) -> None:
    """A sentence that only thanks does not stay while the news goes."""
    held, found = values(f"{opening} the granite miller of Marrow.")
    assert found.value[0] == pytest.approx(held.weights[0] ** 0.7 * share)


@pytest.mark.parametrize(
    ("text", "share"), [("https://marrow.example/granite-mill", 1 / 5), ("See https://marrow.example/granite-mill", 1)]
)
def test_a_bare_address_is_worth_a_fifth(text: str, share: float) -> None:
    """An address with nothing said of it does not stay while the news goes."""
    held, found = values(text)
    assert found.value[0] == pytest.approx(held.weights[0] ** 0.7 * share)


def test_a_claim_is_worth_a_power_of_its_weight() -> None:
    """A claim is worth its weight ** 0.7, however often the text says it."""
    said = "The granite mill of Marrow grinds rye."
    for times in (1, 2, 4):
        held, found = values(*[said] * times)
        assert found.value[0] == pytest.approx(held.weights[0] ** 0.7)


def test_only_running_text_has_terms() -> None:
    """A heading counts no words of its own."""
    found = values("# Mills", "The mill grinds rye.")[1]
    assert [bool(terms) for terms in found.terms[:2]] == [False, True]


@pytest.mark.parametrize("kind", ["| a | b |\n| --- | --- |\n| c | d |", "```\nrun ferry\n```"])
@pytest.mark.parametrize("ratio", [0.5, 0.55, 0.7])
def test_what_stays_whatever_happens_is_not_taken_out_with_what_it_needs(kind: str, ratio: float) -> None:
    """A table that needs the sentence before it stays at every length, and that sentence with it."""
    source = (
        "# Ferry\n\nThe ferry leaves the north pier every day at noon sharp. Dogs travel free of charge on a lead. "
        "The mayor opened the pier in 1987.\n\n## More\n\nThe bridge is closed because a crack was found.\n\n"
        f"This has two consequences:\n\n{kind}\n\n## End\n\nCats are not allowed on deck.\n"
    )
    assert f"consequences:\n\n{kind}\n" in dedup.condense(source, name="a.md", ratio=ratio).text
