"""Openings that point back, in the languages besides English."""

from __future__ import annotations

import pytest

from dedup.discourse.leaning import leans
from dedup.discourse.openers import Link, opener
from dedup.language import table
from dedup.options import Options
from dedup.parsing.reading import read_source

POINTING = {
    "de": """In diesem Fall fährt der Bus.
        Der Grund dafür ist der Preis.
        Der Grund dieser Schlange ist der Preis.
        Einer davon ist blau.
        Mehr dazu unten.
        Die anderen sind blau.
        Eine Stunde später fährt der Bus.
        Nach wenigen Minuten fährt der Bus.
        Kein Wunder.
        Beispielsweise fährt der Bus.
        Andernfalls fährt der Bus.
        Sonst, so der Wirt, fährt der Bus.""",
    "fr": """Dans ce cas, le bus part.
        La raison en est le prix.
        Le prix de cette soupe est bas.
        L'un d'eux est bleu.
        Les autres sont bleus.
        Une heure plus tard, le bus part.
        Après quelques minutes, le bus part.
        D'où la file.
        Sinon, le bus part.""",
    "es": """En ese caso, sale el autobús.
        La razón es el precio.
        El precio de esa sopa es bajo.
        Uno de ellos es azul.
        Los demás son azules.
        Una hora después, sale el autobús.
        De ahí la cola.
        De lo contrario, sale el autobús.""",
    "it": "Altrimenti, il bus parte.",
    "nl": "Anders, zegt hij, vaart de boot.",
    "pt": "Caso contrário, o carro sai.",
    "ru": "Иначе, говорят, дождь пойдёт.",
}
WHOLE = {
    "de": """In diesem Jahr fährt der Bus.
        Der Grund der Schlange ist der Preis.
        Die zweite Fahrt ist frei.
        Nach der Pause fährt der Bus.
        In diesem Artikel lesen Sie mehr.""",
    "fr": """Pour cette année le bus part.
        Après la pause, le bus part.
        Avant ce soir, le bus part.
        Les autres bus sont bleus.
        Une heure après la pause, le bus part.
        Le prix de la soupe est bas.""",
    "es": """Para este año hay pan.
        El motivo de la cola es el precio.
        Dos horas antes de la cena llueve.
        El segundo autobús es azul.""",
}


def lines(table_of: dict[str, str]) -> list[tuple[str, str]]:
    """Give (language, sentence)."""
    return [(code, line.strip()) for code, text in table_of.items() for line in text.splitlines()]


def points(code: str, text: str) -> bool:
    """Whether a sentence needs the one before."""
    passage = read_source(text, Options(language=code)).passages[0]
    return opener(text, table(code)).link is Link.ANAPHORIC or leans(passage, [passage], table(code))


@pytest.mark.parametrize(("code", "text"), lines(POINTING))
def test_what_points_back(code: str, text: str) -> None:
    """Which, of what, than when: the sentence before says it."""
    assert points(code, text)


@pytest.mark.parametrize(("code", "text"), lines(WHOLE))
def test_what_stands_alone(code: str, text: str) -> None:
    """It only begins with the same words."""
    assert not points(code, text)
