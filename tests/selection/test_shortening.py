"""A decision is shortened only where a length is asked for and it is longer."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.discourse.record import discourse_of
from dedup.options import Options
from dedup.selection.shortening import shortened_to
from relating import related, structured

TEXTS = ("The old mill grinds rye.", "The red pump stands by the dam.", "The harbour wall is of granite.")
"""Of five, seven and six words."""


@pytest.mark.parametrize(
    ("options", "most"),
    [
        (Options(language="en"), None),
        (Options(language="en", words=18), None),
        (Options(language="en", words=17), 17),
        (Options(language="en", words=6), 6),
        (Options(language="en", sentences=3), None),
        (Options(language="en", sentences=1), 7),
        (Options(language="en", ratio=0.4), 7),
    ],
)
def test_a_length_is_kept(options: Options, most: int | None) -> None:
    """Nothing is done within it; beyond it what says most in the words allowed stays."""
    relation = related(*TEXTS)
    structure = structured(relation, options)
    kept = np.ones(3, dtype=bool)
    found = shortened_to(relation, discourse_of(relation.reading), structure, kept, options)
    counts = [passage.words for passage in relation.reading.passages]
    assert (found is None) is (most is None)
    assert found is None or 0 < sum(n for n, stays in zip(counts, found, strict=True) if stays) <= (most or 0)
