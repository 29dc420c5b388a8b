"""Machine code is found where the compiler keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scipy.sparse import csr_array

from dedup.similarity.join import similar_pairs
from dedup.similarity.machine_code import COMPILING, has_machine_code

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_machine_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """None in an empty cache; once a join has compiled its loops into it they are found, and no line says so again."""
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    similar_pairs(csr_array([[1.0, 1.0], [1.0, 1.1]]), threshold=0.5, engine="compiled")
    assert has_machine_code("join/compiled", "join_lists")
    assert not has_machine_code("join/compiled", "no_such_loop")
    caplog.clear()
    similar_pairs(csr_array([[1.0, 1.0], [1.0, 1.1]]), threshold=0.5, engine="compiled")
    assert COMPILING not in caplog.messages
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    assert not has_machine_code("join/compiled", "join_lists")
    similar_pairs(csr_array([[1.0, 1.0], [1.0, 1.1]]), threshold=0.5, engine="compiled")
    assert caplog.messages == [COMPILING]
