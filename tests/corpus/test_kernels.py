"""Batches of rows are cut like single rows."""

from __future__ import annotations

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.corpus.kernels import cut_batch
from dedup.corpus.units import cutter


@settings(max_examples=200, deadline=None)
@given(texts=st.lists(st.text(alphabet=st.sampled_from("ab \n\n\n\t\r\f\xa0\u2003\u3000é日"), max_size=14), max_size=5))
def test_rows_are_cut_alike(texts: list[str]) -> None:
    """Rows cut in the buffer of their column give the passages of rows cut one by one."""
    for unit in ("paragraph", "document"):
        cut = cut_batch(pa.record_batch({"text": pa.array(texts, pa.string())}), unit)
        spans = [(row, part, text[a:b].strip()) for row, text in enumerate(texts)
                 for part, (a, b) in enumerate(cutter(unit, "en")(text, False))]  # noqa: FBT003  # fmt: skip
        assert list(zip(*cut.to_pydict().values(), strict=True)) == spans
