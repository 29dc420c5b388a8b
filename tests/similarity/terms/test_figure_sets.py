"""Which text has all figures and names of which."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.similarity.terms.figure_sets import FigureSets


@settings(max_examples=100, deadline=None)
@given(told=st.lists(st.sets(st.integers(1, 6), max_size=6), min_size=1, max_size=8))
def test_who_has_all_figures(told: list[set[int]]) -> None:
    """A text has all figures of another just when the set of its figures holds the other's."""
    read = FigureSets.of([" ".join(map(str, figures)) for figures in told])
    outer, inner = (np.array(side) for side in np.indices((len(told), len(told))).reshape(2, -1))
    whole = read.has_all(outer, inner)
    assert whole.tolist() == [told[a] >= told[b] for a, b in zip(outer.tolist(), inner.tolist(), strict=True)]
