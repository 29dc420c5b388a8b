"""What the opening words of a sentence point at."""

from __future__ import annotations

import pytest

from dedup.discourse.openers import Pointing, asks, opener
from dedup.language import table


@pytest.mark.parametrize(
    ("text", "pointing", "word"),
    [
        ("However, the mill is closed.", Pointing.JOINED, "However"),
        ("In addition, the mill is closed.", Pointing.JOINED, "In addition"),
        ("These strains calm the horse.", Pointing.POINTS, "these"),
        ("This dual action helps.", Pointing.POINTS, "this"),
        ("Its sails are red.", Pointing.POINTS, "its"),
        ("“These are mine,” she said.", Pointing.POINTS, "these"),
        ("It is important to rest.", Pointing.FREE, ""),
        ("This article looks at mills.", Pointing.FREE, ""),
        ("Those who swim need a towel.", Pointing.FREE, ""),
        ("The mill is closed.", Pointing.FREE, ""),
        ("However hard they pull, the rope holds.", Pointing.FREE, ""),
        ("In a room of average size, it saves about a quarter.", Pointing.POINTS, "it"),
        ("Within a year, their debts were paid.", Pointing.POINTS, "their"),
        ("On one of them she was lost for six days.", Pointing.POINTS, "them"),
        ("Between 1958 and 1990 she made eleven journeys.", Pointing.POINTS, "she"),
        ("For most people, it is important to rest.", Pointing.FREE, ""),
        ("For those who swim, towels are cheap.", Pointing.FREE, ""),
        ("On Tuesday the mayor of Leiden said he was tired.", Pointing.FREE, ""),
        ("In winter, the mill is closed, and it rests.", Pointing.FREE, ""),
        ("Use the stairs instead.", Pointing.POINTS, "instead"),
        ("If the lift stands still, use the stairs instead.", Pointing.FREE, ""),
        ("They sell bread instead of cake.", Pointing.POINTS, "they"),
        ("But experts say no.", Pointing.JOINED, "But"),
        ("But it was closed.", Pointing.POINTS, "But"),
        ("“But I like it,” she said.", Pointing.POINTS, "But"),
        ("But for the rain, the game would have been won.", Pointing.FREE, ""),
        ("Experts said the two events were not connected.", Pointing.POINTS, "the two events were"),
        ("The two brothers from Leiden were tired.", Pointing.FREE, ""),
        ("Of tin and copper, the latter is cheaper.", Pointing.POINTS, "the latter"),
        ("“The mill is closed,” she said.", Pointing.POINTS, " she said"),
        ("“The mill is closed,” said he.", Pointing.POINTS, " said he"),
        ("“The mill is closed,” said the miller.", Pointing.FREE, ""),
        ("Talking about the mill, he said it was closed.", Pointing.POINTS, "talking about the mill, he said"),
        ("On most farms, that mill is closed.", Pointing.POINTS, "on most farms, that mill"),
        ("On most farms, that is allowed.", Pointing.FREE, ""),
        ("Some were quick to leave.", Pointing.POINTS, "some were"),
        ("Some mills were closed.", Pointing.FREE, ""),
        ("The reasons for its success are clear.", Pointing.POINTS, "the reasons for its"),
        ("The reasons for the strike are clear.", Pointing.FREE, ""),
        ("1902", Pointing.FREE, ""),
        ("", Pointing.FREE, ""),
    ],
)
def test_openers(text: str, pointing: Pointing, word: str) -> None:
    """Joining words, pointers and what only looks like one are told apart."""
    found = opener(text, table("en"))
    assert found.pointing is pointing
    assert found.word.lower() == word.lower()


def test_length_of_what_goes() -> None:
    """What is dropped with a joining word ends where the sentence goes on."""
    text = "However,  the mill is closed."
    assert text[opener(text, table("en")).length :] == "the mill is closed."


@pytest.mark.parametrize("text", ["*However, the mill* is closed.", "However, “the mill” is closed."])
def test_marks_are_left_alone(text: str) -> None:
    """A joining word is not dropped where emphasis or a quotation begins with it or right behind it."""
    assert opener(text, table("en")).pointing is not Pointing.JOINED


@pytest.mark.parametrize(
    ("code", "text", "pointing"),
    [
        ("de", "Jedoch, die Mühle ruht.", Pointing.JOINED),
        ("de", "Diese Quellen speisen den Teich.", Pointing.POINTS),
        ("fr", "Cependant, le moulin est fermé.", Pointing.JOINED),
        ("es", "Sin embargo, el molino está cerrado.", Pointing.JOINED),
        ("und", "However, the mill is closed.", Pointing.FREE),
    ],
)
def test_other_languages(code: str, text: str, pointing: Pointing) -> None:
    """The word table of the language decides; without one nothing points."""
    assert opener(text, table(code)).pointing is pointing


@pytest.mark.parametrize("text", ["Is it safe?", '"Is it safe?"', "Is it **safe?**", "安全ですか？", "(Is it safe?)"])
def test_a_question(text: str) -> None:
    """A question is told by its mark, whatever closes it."""
    assert asks(text)


def test_no_question() -> None:
    """A question mark inside makes no question."""
    assert not asks('"Is it safe?" she asked.')
