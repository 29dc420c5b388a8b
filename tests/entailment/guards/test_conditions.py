"""What holds only under a condition, in every language that has words for it, and through the whole of condensing."""

from __future__ import annotations

import pytest

from dedup.entailment import guards
from dedup.language import table
from dedup.options import Options
from dedup.pipeline import condense
from reading_facts import refused

PAIRS = [
    ("de", "Das Spiel im Stadion fällt aus.", "Wenn es regnet, fällt das Spiel im Stadion aus."),
    ("de", "Das Spiel im Stadion fällt aus.", "Sollte es regnen, fällt das Spiel im Stadion aus."),
    ("fr", "Le match au stade est annulé.", "S'il pleut, le match au stade est annulé."),
    ("fr", "Le match au stade est annulé.", "Si la pluie tombe, le match au stade est annulé."),
    ("es", "El partido del domingo se cancela.", "Si llueve mucho, el partido del domingo se cancela."),
    ("pt", "O jogo de domingo é cancelado.", "Se chover muito, o jogo de domingo é cancelado."),
    ("it", "La partita di domenica viene annullata.", "Se piove, la partita di domenica viene annullata."),
    (
        "nl",
        "De wedstrijd in het stadion gaat niet door.",
        "Als het regent, gaat de wedstrijd in het stadion niet door.",
    ),
    ("ru", "Матч на стадионе отменяется.", "Если пойдёт дождь, матч на стадионе отменяется."),
    ("zh", "星期天的比赛取消。", "如果下雨，星期天的比赛取消。"),
]


@pytest.mark.parametrize(("code", "claim", "support"), PAIRS)
def test_a_condition_is_heard(code: str, claim: str, support: str) -> None:
    """A statement under a condition does not stand for the bare statement, in each language with words for it."""
    lexicon = guards.Lexicon(table(code))
    found = guards.conflicts(guards.facts_of(claim, lexicon), guards.facts_of(support, lexicon))
    assert "condition" in {conflict.kind for conflict in found}


def test_both_versions_stay() -> None:
    """A statement with a condition and one without both stay, even where the condition is said elsewhere too."""
    text = "If it rains, the match is cancelled.\n\nThe match is cancelled.\n\nIf it rains, the pitch is shut.\n"
    assert condense(text, Options(language="en")).text == text


def test_a_repeated_condition_goes() -> None:
    """The same statement under the same condition in other words is a repeat."""
    text = "If it rains on Sunday, the match is cancelled.\n\nShould it rain on Sunday, the match is cancelled.\n"
    assert condense(text, Options(language="en")).words_after < condense(text, Options(language="en")).words_before


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("If the red lamp burns, the door is shut.", "If the red lamp rings, the door is shut.", False),
        ("If the red lamp burns brightly, the door is shut.", "If the red lamp rings loudly, the door is shut.", False),
        ("If the red lamp burns brightly, the door is shut.", "If the red bell rings loudly, the door is shut.", True),
    ],
)
def test_half_of_the_condition_must_be_met(claim: str, support: str, kept: bool) -> None:
    """Two conditions are the same from half of the words on."""
    assert refused("condition", claim, support) is kept


def test_eight_words_of_a_condition_are_read() -> None:
    """Where no comma closes a condition its first eight content words count."""
    text = "If one red lamp old bell new horn green flag blue sign burns the door is shut."
    (fact,) = guards.facts_of(text, guards.Lexicon(table("en"))).found("condition")
    assert fact.near == ("red", "lamp", "old", "bell", "new", "horn", "green", "flag")
