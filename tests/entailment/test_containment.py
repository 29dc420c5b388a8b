"""How much of the weight of a text another holds is one-sided, and a group holds what any of its texts holds."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.entailment.containment import Containment, held_together
from dedup.entailment.tfidf import TermRows, rows
from dedup.language import table
from dedup.language.terms import Analyzer

TEXTS = ("The ferry sails to Brevik.", "The ferry sails to Brevik on Friday, if it can.", "Nothing of the kind.")
HERE, THERE = np.array([0, 1, 2]), np.array([1, 0, 0])


def made() -> TermRows:
    """Turn the texts into rows."""
    terms = Analyzer(table("en"))
    return rows([terms.of(text) for text in TEXTS], range(len(TEXTS)), terms, lambda _: 0.0)


def test_the_longer_text_holds_all_of_the_shorter_one() -> None:
    """A share is of the first text's weight: whole one way, part the other, nothing where no word is common."""
    texts = made()
    share = Containment(texts.binary, texts).share(texts.with_synonyms, HERE, THERE)
    assert share[0] == pytest.approx(1.0)
    assert 0.0 < share[1] < 1.0
    assert share[2] == 0.0


def test_a_group_holds_what_its_texts_hold() -> None:
    """Analyzer that several texts of a group hold count once; a group without texts holds nothing."""
    texts = made()
    groups = held_together(texts.binary, np.array([0, 0, 2]))
    assert groups.shape == (3, len(texts.vocabulary))
    assert groups[[0]].toarray().tolist() == np.maximum(*texts.binary[[0, 1]].toarray()[:, None]).tolist()
    assert groups[[1]].nnz == 0
