"""What hangs on what is followed to its end."""

from __future__ import annotations

import numpy as np

from dedup.selection.problem import closure


def test_a_long_chain_is_followed_in_no_time() -> None:
    """What hangs on what may form one chain of a whole book: each member is found once, in order."""
    links = {passage: (passage - 1, passage - 1) for passage in range(1, 100_000)}
    assert closure(99_999, links, np.ones(100_000, dtype=bool)) == list(range(99_999, -1, -1))
