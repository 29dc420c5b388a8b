"""The pairs of the relation on two annotated articles: who states which claim, and how much of it.

`make golden` writes the files anew; read what differs before keeping it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.decode import read
from dedup.parsing.reading import read_source

FOLDER: Final = Path(__file__).parent / "golden"
SAMPLES: Final = Path(__file__).parents[2] / "samples"
ARTICLES: Final = ("kratom.txt", "ferry.md")


def pairs(article: str) -> dict[str, dict[str, float]]:
    """Relate an article: for each claim that is stated, the passages that state it and the share of it they hold."""
    text = read(SAMPLES / article)
    options = Options(language="en")
    relation = relate(read_source(text.source, options, name=article), options)
    found = {}
    for claim in relation.claims:
        passages, shares = relation.pairs.of(claim.index)
        if len(passages):
            stated = sorted(zip(passages.tolist(), shares.tolist(), strict=True))
            found[f"{claim.index} {claim.text.strip()}"] = {str(passage): round(share, 3) for passage, share in stated}
    return found


def written(article: str) -> str:
    """Write the pairs of an article, one claim a line."""
    lines = [f"{json.dumps(claim, ensure_ascii=False)}: {json.dumps(by)}" for claim, by in pairs(article).items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


@pytest.mark.parametrize("article", ARTICLES)
def test_the_pairs_are_those_of_the_file(article: str) -> None:
    """Which passages state which claims is what was read and kept, and so are the shares to a thousandth."""
    golden: dict[str, dict[str, float]] = json.loads((FOLDER / f"{article}.json").read_text("utf-8"))
    found = pairs(article)
    assert {claim: list(by) for claim, by in found.items()} == {claim: list(by) for claim, by in golden.items()}
    for claim, by in golden.items():
        assert found[claim] == pytest.approx(by, abs=0.002), claim


if __name__ == "__main__":
    for name in ARTICLES:
        (FOLDER / f"{name}.json").write_text(written(name), encoding="utf-8")
