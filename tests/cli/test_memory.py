"""A limit of memory in which nothing can be loaded is refused."""

from __future__ import annotations

import sys

import pytest

from dedup.cli.memory import require_memory
from dedup.errors import DedupError

resource = pytest.importorskip("resource")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")
def test_too_low_a_limit_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what is allowed, what is needed and what to do."""
    monkeypatch.setattr(resource, "getrlimit", lambda _: (200 << 20, resource.RLIM_INFINITY))
    with pytest.raises(DedupError, match=r"200 MiB of memory are allowed \(ulimit -v\).* more than 350; raise"):
        require_memory()


def test_no_limit_is_right() -> None:
    """Without a limit nothing is refused."""
    require_memory()
