"""What a run leaves as JSON comes back as it was, or counts as absent."""

from __future__ import annotations

from typing import Any

import pytest

from dedup.corpus.lint.kept_json import json_bytes, read_back, suppression_rows, suppressions_again
from dedup.corpus.lint.record import TextSuppression


@pytest.mark.parametrize("whole", [[], {"a": ["é", "\ud800", 1.5, None]}, "x"])
def test_plain_values_come_back(whole: object) -> None:
    """Any text can be written, and takes no more room than it needs."""
    assert read_back(json_bytes(whole), lambda found: found) == whole
    assert b" " not in json_bytes(whole)


def failing(error: Exception) -> Any:  # noqa: ANN401 - what it would make
    """Make something that fails."""

    def made(whole: object) -> object:
        del whole
        raise error

    return made


@pytest.mark.parametrize("error", [KeyError("a"), IndexError(), TypeError(), ValueError(), AttributeError()])
def test_wrong_values_count_as_absent(error: Exception) -> None:
    """Whatever way they fail in, there is nothing."""
    assert read_back(b"{}", failing(error)) is None


@pytest.mark.parametrize("data", [b"", b"\xff", b"{"])
def test_what_is_no_json_counts_as_absent(data: bytes) -> None:
    """So does what is cut off, or no text."""
    assert read_back(data, lambda found: found) is None


@pytest.mark.parametrize("end", [None, (7, 1)])
def test_suppressions_come_back(end: tuple[int, int] | None) -> None:
    """With the end of the stretch and without."""
    known = TextSuppression(path="a.md", line=3, directive="off", start=(3, 4), end=end, reason="meant")
    rows = read_back(json_bytes(suppression_rows([known])), lambda found: found)
    assert suppressions_again(rows or ()) == (known,)
