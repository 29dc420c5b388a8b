"""What holds only under a condition, in every language that has words for it, and through the whole of condensing."""

from __future__ import annotations

import pytest

from dedup.entailment import guards as facts
from dedup.language import table
from dedup.options import Options
from dedup.pipeline import condense

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


@pytest.mark.parametrize(("code", "claim", "carrier"), PAIRS)
def test_a_condition_is_heard(code: str, claim: str, carrier: str) -> None:
    """A statement under a condition does not stand for the bare statement, in each language with words for it."""
    lexicon = facts.Lexicon(table(code))
    found = facts.objections(facts.read(claim, lexicon), facts.read(carrier, lexicon))
    assert "condition" in {objection.kind for objection in found}


def test_both_versions_stay() -> None:
    """A statement with a condition and one without both stay, even where the condition is said elsewhere too."""
    text = "If it rains, the match is cancelled.\n\nThe match is cancelled.\n\nIf it rains, the pitch is shut.\n"
    assert condense(text, Options(language="en")).text == text


def test_a_repeated_condition_goes() -> None:
    """The same statement under the same condition in other words is a repeat."""
    text = "If it rains on Sunday, the match is cancelled.\n\nShould it rain on Sunday, the match is cancelled.\n"
    assert condense(text, Options(language="en")).words_after < condense(text, Options(language="en")).words_before
