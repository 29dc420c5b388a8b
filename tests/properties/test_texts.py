"""What holds for whole articles in every language and in any order of their paragraphs."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from zlib import crc32

import pytest

from dedup.pipeline import check, condense

ROOT: Final = Path(__file__).parents[2]
TEXTS: Final = (
    *sorted((ROOT / "tests" / "languages").glob("*.md")),
    *sorted(path for path in (ROOT / "samples").glob("*.[mt]*") if "condensed" not in path.name),
)


def shuffled(path: Path) -> str:
    """Put the paragraphs of an article in another order, always the same one."""
    paragraphs = path.read_text("utf-8").split("\n\n")
    return "\n\n".join(sorted(paragraphs, key=lambda each: crc32(each.encode())))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_any_order_of_paragraphs(path: Path) -> None:
    """Condensing twice is condensing once, and neither the run nor a fresh check finds a fault of ours."""
    source = shuffled(path)
    result = condense(source, name=path.name)
    assert result.words_after < result.words_before
    assert condense(result.text, name=path.name).text == result.text
    assert [finding for finding in result.findings if finding.broken] == []
    assert [finding for finding in check(source, result.text, name=path.name) if finding.broken] == []


def test_there_are_enough_texts() -> None:
    """Ten languages at least, and the samples."""
    assert len(TEXTS) >= 14
