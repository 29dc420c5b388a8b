"""What a second opinion by meaning changes on the annotated articles, by how close two texts must be to mean the same.

    python benchmarks/encoder.py ENCODER FOLDER_OF_ANNOTATED_ARTICLES

ENCODER is a name or a path as for `dedup condense --encoder`; run with the Python of an environment that has it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from dedup.entailment import encoder as meaning
from dedup.pipeline import condense
from measures.annotated import articles_in
from measures.tables import Table

if TYPE_CHECKING:
    from dedup.entailment.encoder import Encoder

CLOSENESS = (0.85, 0.8, 0.75, 0.7)


def line(name: str, encoder: Encoder | None, folder: Path) -> list[str | int | float]:
    """Give the mean shares of facts kept and of words left."""
    scored = [
        article.score(condense(article.source, name=f"{article.name}.txt", encoder=encoder).text)
        for article in articles_in(folder)
    ]
    return [name, fmean(score.kept / score.of for score in scored), fmean(score.share for score in scored)]


def table(name: str, folder: Path) -> Table:
    """Measure without and with the encoder."""
    lines = [line("words alone", None, folder)]
    encoder = meaning.load_encoder(name)
    for closeness in CLOSENESS:
        meaning.CLOSE = closeness  # type: ignore[misc]
        lines.append(line(f"{closeness}", encoder, folder))
    return Table(name="encoder", title=name, head=["closeness", "facts kept", "words left"], rows=lines)


if __name__ == "__main__":
    print(table(sys.argv[1], Path(sys.argv[2])).markdown())
