"""The pieces from which a page writes the article; what it makes of them: tests/browser/test_same_bytes.py."""

from __future__ import annotations

import json

import pytest

from dedup.changes import Change, Requested
from dedup.output.review.pieces import pieces
from dedup.output.review.relations import Joining, Relations
from drafting import drafted

SOURCE = "# Tea\r\n\r\nTea is hot. Milk\r\nis cold.\r\n\r\n1. Boil it.\r\n2. Drink it.\r\n\r\n```\r\ncode\r\n```\r\n"


@pytest.mark.parametrize(
    "source", [SOURCE, "Plain text. It goes on.\n\nAgain.", "> A quote.\n\n| a |\n|---|\n| 1 |\n", ""]
)
def test_the_pieces_are_the_source(source: str) -> None:
    """Put together they are the source, whatever its marks and line ends."""
    data = json.loads(json.dumps(pieces(drafted(source, "markdown"), Relations())))
    text = ""
    for block in data["blocks"]:
        inner = "".join(data["passages"][at].get("between", "") + data["passages"][at]["raw"] for at in block["of"])
        text += block.get("gap", "") + block.get("head", "") + inner + block.get("tail", "")
    assert text + (data["end"] if source else source) == source


def test_a_text_is_given_where_it_is_not_as_written() -> None:
    """Folded lines differ from the source; what is the same is not said twice."""
    passages = pieces(drafted(SOURCE, "markdown"), Relations())["passages"]
    assert isinstance(passages, list)
    texts = [each.get("text") for each in passages if isinstance(each, dict)]
    assert texts[:3] == [None, None, "Milk is cold."]


def test_the_other_text_is_what_was_decided_or_the_sentence_without_its_opening() -> None:
    """A decision comes before an opening that may be dropped."""
    draft = drafted("However, tea is hot. But milk is cold.\n", "text")
    joinings = {0: Joining(opener="However,", text="Tea is hot."), 1: Joining(opener="But", text="Milk is cold.")}
    changed = draft.with_changes((Change(passage=1, text="Milk.", reason=Requested()),))
    passages = pieces(changed, Relations(joinings=joinings))["passages"]
    assert isinstance(passages, list)
    assert [each["other"] for each in passages if isinstance(each, dict)] == [
        ["Tea is hot.", "Tea is hot.", 3],
        ["Milk.", "Milk.", 1],
    ]


def test_lists_that_count_are_given_with_their_numbers() -> None:
    """Of the items that stay the first has the first number."""
    assert pieces(drafted(SOURCE, "markdown"), Relations())["lists"] == [[[2, 3], ["1.", "2."]]]
