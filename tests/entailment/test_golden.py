"""The risks of two articles, as they were when somebody read them: a change of the decision shows here first.

`make golden` writes them anew; read what differs before keeping it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.entailment.risks import RiskState
from dedup.options import Options
from dedup.parsing.decode import read_file
from dedup.parsing.reading import read_source

FOLDER: Final = Path(__file__).parent / "golden"
SAMPLES: Final = Path(__file__).parents[2] / "samples"
ARTICLES: Final = ("kratom.txt", "ferry.md")

Judgement = tuple[float, str, int]


def risks(article: str) -> dict[str, Judgement]:
    """Judge each sentence of an article beside all others: its chance to lose something, the conflict, the best."""
    text = read_file(SAMPLES / article)
    reading = read_source(text.source, Options(language="en"), name=article)
    relation = relate(reading, discourse_of(reading))
    everything = np.ones(len(reading.passages), dtype=bool)
    state = RiskState(relation.overlaps, relation.model, relation.vetoes, everything)
    prose = [each.passage for each in relation.terms.of if each is not None]
    return {
        f"{risk.passage} {reading.passages[risk.passage].text}": (
            round(risk.chance, 3),
            risk.conflict,
            -1 if risk.view is None else risk.view.best,
        )
        for risk in state.risks(prose)
    }


def written(article: str) -> str:
    """Write the risks of an article, one sentence a line."""
    lines = [f"{json.dumps(text, ensure_ascii=False)}: {json.dumps(found)}" for text, found in risks(article).items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


@pytest.mark.parametrize("article", ARTICLES)
def test_the_risks_are_those_of_the_file(article: str) -> None:
    """What each sentence risks, what objects, and the passage nearest to it are what was read and kept."""
    golden: dict[str, list[float | str | int]] = json.loads((FOLDER / f"{article}.json").read_text("utf-8"))
    found = risks(article)
    assert list(found) == list(golden)
    for text, (chance, conflict, best) in found.items():
        assert [conflict, best] == golden[text][1:], text
        assert chance == pytest.approx(golden[text][0], abs=0.002), text


if __name__ == "__main__":
    for name in ARTICLES:
        (FOLDER / f"{name}.json").write_text(written(name), encoding="utf-8")
