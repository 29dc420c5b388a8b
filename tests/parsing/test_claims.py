"""Sentences are cut into claims where a clause begins."""

from __future__ import annotations

import pytest

from dedup.language import table
from dedup.parsing.claims import claims
from dedup.parsing.settings import SETTINGS
from dedup.records import Passage, Span

ENGLISH = table("en")


def passage(text: str, *, prose: bool = True) -> Passage:
    """Make a passage of a text."""
    return Passage(index=0, block=0, span=Span(0, len(text)), text=text, prose=prose)


def texts(text: str, *, prose: bool = True) -> list[str]:
    """Give the claims of one sentence."""
    return [claim.text.strip() for claim in claims([passage(text, prose=prose)], ENGLISH)]


def test_clauses_become_claims() -> None:
    """A sentence with a semicolon and a clause of its own holds several claims."""
    found = texts(
        "It is important to use the valve with caution; while anecdotes sound promising, "
        "there are possible side effects and interactions with other machines."
    )
    assert len(found) == 3
    assert found[1].startswith("while anecdotes")


@pytest.mark.parametrize(
    "text",
    [
        "The ferry leaves at noon.",
        "It rains, it pours.",
        "The tank holds 1,200 litres of fresh water.",
        "Stop.",
        "",
    ],
)
def test_short_sentences_stay_whole(text: str) -> None:
    """What has too few content words is not cut, and no cut falls into a number."""
    assert texts(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Bread is baked on Mondays, cakes are baked on Fridays, and the oven is cleaned by a firm from Kelsay.",
        "The mill (built in 1902 by two brothers) grinds rye – and sometimes oats – for the whole valley.",
        "a, b, c, d, e, f: g; h",
    ],
)
def test_claims_cover_the_sentence(text: str) -> None:
    """The claims of a sentence follow one another without a gap, and each but a lone one has enough content words."""
    found = claims([passage(text)], ENGLISH)
    assert "".join(claim.text for claim in found) == text
    assert [claim.span.of(text) for claim in found] == [claim.text for claim in found]
    assert [claim.index for claim in found] == list(range(len(found)))
    for claim in found if len(found) > 1 else ():
        assert (
            sum(word.strip(".,;:()–").lower() not in ENGLISH.stop_words for word in claim.text.split())
            >= SETTINGS.shortest_claim_words
        )


def test_other_blocks_are_one_claim() -> None:
    """A heading or a table is one claim as a whole."""
    text = "The mill, the bridge, the school and the chapel, which burned down in 1902"
    assert texts(text, prose=False) == [text]


def test_scripts_without_spaces() -> None:
    """A Japanese sentence is cut at its commas when both sides say something."""
    text = "公園は毎日九時に開きますが、冬の間は十時に開きます。"
    found = claims([passage(text)], table("ja"))
    assert [claim.text for claim in found] == ["公園は毎日九時に開きますが、", "冬の間は十時に開きます。"]
