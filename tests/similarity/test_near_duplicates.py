"""Near-duplicates of texts are those of TF-IDF as scikit-learn defines it."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from corpora import made_up
from dedup.errors import OptionError
from dedup.similarity.near_duplicates import find_duplicates
from dedup.similarity.terms.figures_and_names import figure_hashes, figures_digest


def runs_of_letters(text: str) -> list[str]:
    """The runs of four letters of a text, one space between words."""
    line = " ".join(re.findall(r"\w+", text.lower()))
    return [line[at : at + 4] for at in range(max(len(line) - 3, 1))]


@pytest.mark.parametrize(
    ("features", "asked"),
    [
        ("words", {}),
        ("pairs", {"ngram_range": (1, 2)}),
        ("chars", {"analyzer": runs_of_letters, "token_pattern": None}),
    ],
)
def test_scores_are_those_of_scikit_learn(features: str, asked: dict[str, Any]) -> None:
    """The pairs and cosines are those of TfidfVectorizer on words, on words and pairs of words, on runs of letters."""
    texts = made_up(300)
    rows = TfidfVectorizer(**{"token_pattern": r"\w+", **asked}).fit_transform(texts)
    cosines = (rows @ rows.T).toarray()
    expected = {(i, j) for i, j in np.argwhere(cosines >= 0.6).tolist() if i < j}
    found = find_duplicates(texts, threshold=0.6, features=features).pairs
    assert {(left, right) for left, right, _ in found} == expected
    assert len(expected) > 20
    assert all(abs(score - cosines[left, right]) < 1e-9 for left, right, score in found)


def test_scripts_without_spaces() -> None:
    """Text without spaces is compared by pairs of neighbouring signs."""
    texts = ["東京都は日本の首都である。", "東京都は日本の首都です。", "大阪は西の町である。"]
    found = find_duplicates(texts, threshold=0.5)
    assert [(left, right) for left, right, _ in found.pairs] == [(0, 1)]


def test_guards() -> None:
    """Texts that differ in a figure or a name are a pair, but stay apart as groups unless the guards are off."""
    texts = ["Release 3.4 mends the reader of tables.", "Release 3.5 mends the reader of tables."]
    found = find_duplicates(texts, threshold=0.5)
    assert len(found.pairs) == 1
    assert not found.groups
    assert len(find_duplicates(texts, threshold=0.5, guards=False).groups) == 1
    assert figures_digest("It went to Paris today.") != figures_digest("It went to Rome today.")
    assert figures_digest("THE ROAD TO PARIS") == figures_digest("the road to it")


def test_the_text_with_more_stays() -> None:
    """Of two texts the one with all figures and names of the other stays, whatever the rule; crossed ones are apart."""
    texts = ["The ferry of Brevik leaves at noon.", "On Sundays the ferry of Brevik leaves at 12 or noon."]
    for keep in ("first", "longest", "central"):
        (group,) = find_duplicates(texts, threshold=0.4, keep=keep).groups
        assert (group.representative, [member for member, _ in group.members]) == (1, [0])
    crossed = [texts[0].replace("noon", "noon from Hallen"), texts[1]]
    assert find_duplicates(crossed, threshold=0.3).pairs.left.tolist() == [0]
    assert not find_duplicates(crossed, threshold=0.3).groups


@settings(max_examples=100, deadline=None)
@given(
    told=st.lists(st.lists(st.sampled_from(["1", "2", "3", "4", "it"]), max_size=5), min_size=2, max_size=7),
    keep=st.sampled_from(["first", "longest", "most-complete", "central"]),
)
def test_no_figure_goes(told: list[list[str]], keep: str) -> None:
    """A representative has every figure of its members and is paired with each; only what nothing stands for stays."""
    texts = [" ".join(["the same words again", *words]) for words in told]
    found = find_duplicates(texts, threshold=0.2, keep=keep)
    scores = {(left, right): score for left, right, score in found.pairs}
    figures = [figure_hashes(text) for text in texts]
    removed = set()
    for group in found.groups:
        for member, score in group.members:
            assert figures[member] <= figures[group.representative]
            assert scores[min(member, group.representative), max(member, group.representative)] == score
            removed.add(member)
    assert not removed & {group.representative for group in found.groups}
    stays = set(range(len(texts))) - removed
    assert not any({left, right} <= stays and figures[left] == figures[right] for left, right in scores)


def test_keep() -> None:
    """The longest text stays where that is asked for."""
    texts = ["one two three four", "one two three four!!"]
    assert find_duplicates(texts, threshold=0.9, keep="longest").groups[0].representative == 1
    assert find_duplicates(texts, threshold=0.9).groups[0].representative == 0


def test_the_central_text_stays() -> None:
    """Of a text between two others all are one group when the one in the middle stays."""
    texts = ["red blue green", "red blue green brown", "blue green brown", "white"]
    first = find_duplicates(texts, threshold=0.7)
    assert list(zip(first.pairs.left.tolist(), first.pairs.right.tolist(), strict=True)) == [(0, 1), (1, 2)]
    assert [(group.representative, len(group.members)) for group in first.groups] == [(0, 1)]
    central = find_duplicates(texts, threshold=0.7, keep="central")
    assert [(group.representative, len(group.members)) for group in central.groups] == [(1, 2)]


def test_empty_texts_are_similar_to_nothing() -> None:
    """Neither no texts nor texts without words give pairs."""
    assert len(find_duplicates([]).pairs) == 0
    assert len(find_duplicates(["", "...", "", " "]).pairs) == 0


def test_bad_arguments() -> None:
    """One text instead of a list, something that is no text, and unknown names are refused."""
    with pytest.raises(OptionError, match="one text given"):
        find_duplicates("text")
    with pytest.raises(OptionError, match="passage 1 is int"):
        find_duplicates(["a", 1])  # type: ignore[list-item]
    with pytest.raises(OptionError, match="features: must be one of"):
        find_duplicates(["a"], features="letters")
    with pytest.raises(OptionError, match="keep: 'newest' needs a field"):
        find_duplicates(["a"], keep="newest")
    with pytest.raises(OptionError, match="keep: must be one of first, longest"):
        find_duplicates(["a"], keep="best")
