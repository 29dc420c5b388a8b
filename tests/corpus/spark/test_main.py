"""The module is run with the options of the command, and faults are one line."""

from __future__ import annotations

import pytest

from dedup.corpus.spark.__main__ import condense_from_arguments


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["in", "out", "--threshold", "7"], "threshold: "),
        (["in", "out", "--keep", "best"], "keep: must be one of first"),
        (["in", "out", "--text-field", ""], "text_field: is empty"),
    ],
)
def test_wrong_options(asked: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """They are refused before Spark is started."""
    assert condense_from_arguments(asked) == 2
    found = capsys.readouterr().err
    assert found.startswith(f"Error: {said}")
    assert len(found.splitlines()) == 1


@pytest.mark.parametrize(
    "asked", [[], ["in"], ["in", "out", "--resume"], ["in", "out", "--threshold", "high"]], ids=str
)
def test_wrong_arguments(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What is missing or unknown ends with the usage."""
    with pytest.raises(SystemExit) as end:
        condense_from_arguments(asked)
    assert end.value.code == 2
    assert "usage: " in capsys.readouterr().err
