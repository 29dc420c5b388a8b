"""What a sentence is, whatever the others say."""

from __future__ import annotations

import pytest

from dedup.entailment.risk_features import TRAITS
from dedup.entailment.traits import REFERS
from relating import related


def traits(text: str, passage: int = 0) -> dict[str, float]:
    """Give the traits of a sentence of a text."""
    return dict(related(text).terms.sentence(passage).traits)


PLAIN = "The mill grinds rye in winter."


def test_the_traits_are_those_of_the_model() -> None:
    """Each trait is a feature by its name, in order; one more tells the guards what a sentence points at."""
    assert tuple(name for name in traits(PLAIN) if name != REFERS) == TRAITS


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list item", "- The mill grinds rye in winter."),
        ("question", "Does the mill grind rye in winter?"),
        ("announces", "This article explains how the mill grinds rye."),
        ("sums up itself", "In summary, the mill grinds rye."),
        ("points back", "This mill grinds rye in winter."),
        ("refers", "These mills grind rye in winter."),
        ("leads in", "The mill grinds in winter:"),
        ("exclaims", "The mill grinds rye in winter!"),
        ("negated", "The mill does not grind rye in winter."),
        ("modal", "The mill may grind rye in winter."),
    ],
)
def test_a_trait_is_seen(name: str, text: str) -> None:
    """The trait is there, and the plain sentence has it not."""
    assert traits(text)[name] == 1.0
    assert traits(PLAIN)[name] == 0.0


def test_a_paragraph_that_sums_up() -> None:
    """What stands under a closing heading sums up."""
    text = "# Mills\n\nThe mill grinds rye.\n\n## Conclusion\n\nRye is ground by the mill.\n"
    found = related(text).terms
    assert [dict(found.sentence(passage).traits)["sums up"] for passage in (1, 3)] == [0.0, 1.0]


def test_length_and_weight() -> None:
    """A longer sentence has more terms, words and claims; a rarer word is the heaviest."""
    short, long = traits(PLAIN), traits("The mill grinds rye in winter, and the bakery sells nine kinds of bread.")
    assert all(short[name] < long[name] for name in ("terms", "words", "claims"))
    assert traits("The mill grinds zygotes in winter.")["greatest weight"] >= short["greatest weight"]
    assert 0 < short["content share"] < 1


def test_sections_are_those_of_the_headings() -> None:
    """Two sentences under one heading have one section, under another another, before any none."""
    found = related("It rains.", "# A", "Rye is ground.", "Rye is sold.", "# B", "Rye is eaten.").terms
    sections = [found.sentence(passage).section for passage in (0, 2, 3, 5)]
    assert sections[0] == -1
    assert sections[1] == sections[2] != sections[3]
