"""What objects in an output is what stands there, not what stood around a sentence in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from dedup.entailment.output_vetoes import OutputVetoes
from dedup.entailment.vetoes import Vetoes
from relating import related, state_of

if TYPE_CHECKING:
    from dedup.entailment.relate import Relation

ANN: Final = "In June Ann opened the old mill."
BOB: Final = "In May Bob closed the dam."
SHE: Final = "She then sold all of the rye to the miller in the valley."


def risk_in(output: Relation, source: Relation, places: dict[int, int], passage: int) -> str:
    """Name what keeps a passage of the source in an output."""
    kept = np.isin(np.arange(len(source.reading.passages)), list(places.values()))
    relation = source.of_output(output.reading, output.discourse, places, kept)
    (risk,) = state_of(relation, without=np.flatnonzero(~kept).tolist()).risks([passage])
    return risk.conflict


@pytest.mark.parametrize(
    ("source", "gone", "passage", "before", "after"),
    [
        ((f"{ANN} {SHE}", f"{BOB} {SHE}"), (), 3, "place", "place"),
        ((f"{ANN} {SHE}", f"{BOB} {ANN} {SHE}"), (), 4, "", ""),
        ((f"{ANN} {SHE}", f"{ANN} {BOB} {SHE}"), (3,), 4, "place", ""),
    ],
    ids=["other antecedents", "the same", "the other one went"],
)
def test_a_pronoun_stands_for_what_is_left(
    source: tuple[str, ...], gone: tuple[int, ...], passage: int, before: str, after: str
) -> None:
    """Whom "she" means is told by the sentences that stand before her in the output."""
    whole = related(*source)
    texts = [text.text for text in whole.reading.passages]
    (risk,) = state_of(whole).risks([passage])
    assert risk.conflict == before
    blocks: dict[int, list[str]] = {}
    for each in whole.reading.passages:
        if each.index not in gone:
            blocks.setdefault(each.block, []).append(each.text)
    output = related(*(" ".join(sentences) for sentences in blocks.values()))
    places = dict(enumerate(at for at in range(len(texts)) if at not in gone))
    assert risk_in(output, whole, places, passage) == after


def test_what_is_cut_otherwise_is_asked_of_the_source() -> None:
    """A sentence that has no place in the output is judged by the guards of the source."""
    source, output = related("The toll is 6 euros a car.", "The toll is 8 euros a car."), related("The toll is gone.")
    (risk,) = state_of(source).risks([0])
    vetoes = OutputVetoes((Vetoes(source.guards), source.reading), (Vetoes(output.guards), output.reading), {0: 0})
    assert risk.view is not None
    assert vetoes.conflict(source.terms.sentence(0), risk.view) == risk.conflict == "number"
