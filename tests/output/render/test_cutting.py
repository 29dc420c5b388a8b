"""What is left of a block once passages of it are gone."""

from __future__ import annotations

import pytest

from dedup.output.render.cutting import cut, passages_by_block, standing, unchanged
from drafting import drafted, without


@pytest.mark.parametrize(
    ("source", "gone", "left"),
    [
        ("One is. Two are. Three go.", (1,), "One is. Three go."),
        ("One is.\nTwo are.\nThree go.", (1,), "One is.\nThree go."),
        ("One is. Two\nare. Three go.", (1,), "One is.\nThree go."),
        ("- One is. Two\n  are. Three go.", (1,), "- One is.\n  Three go."),
        ("- One is. Two\n\u00a0 are. Three go.", (1,), "- One is.\n\u00a0 Three go."),
        ("One is. Two are.", (1,), "One is."),
        ("One is. Two are.", (), "One is. Two are."),
        ("One is. Two are.", (0, 1), None),
        ("One is. - Two are.", (0,), "\\- Two are."),
    ],
)
def test_cut(source: str, gone: tuple[int, ...], left: str | None) -> None:
    """White space goes with its sentence, a line break stays, and what would open a list is escaped."""
    made = without(drafted(source, "markdown"), *gone)
    (block,) = made.document.blocks
    assert ("".join(part.text for part in cut(made, block, made.passages)) or None) == left
    assert unchanged(made, made.passages) is (gone == ())


def test_an_item_in_one_that_goes_moves_up() -> None:
    """Its level is one less, and prose is folded into one line."""
    made = without(drafted("- One\n  is.\n  - Two\n    are.\n", "markdown"), 0)
    assert [(block.level, text) for _, block, text in standing(made)] == [(1, "Two are.")]
    assert [len(found) for found in passages_by_block(made)] == [1, 1]
