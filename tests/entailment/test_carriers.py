"""What passages hold of each other, for a person to look at."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.discourse.record import discourse_of
from dedup.entailment.carriers import claim_carriers, content_words, losses_alone, passage_shares
from dedup.entailment.relate import Relation, relate
from dedup.options import Options
from dedup.parsing.reading import read_source

SOURCE = (
    "The harbour ferry leaves from the north pier at noon. Rye is ground on Mondays.\n\n"
    "Nine lanterns hang above the stage. From the north pier the harbour ferry leaves at noon.\n\n"
    "The harbour ferry leaves from the north pier at nine.\n"
)


def related(source: str = SOURCE) -> Relation:
    """Relate the sentences of a text."""
    reading = read_source(source, Options())
    return relate(reading, discourse_of(reading))


def test_shares_of_a_sentence_name_who_holds_it() -> None:
    """The best comes first, nobody holds itself, and what shares nothing is not named."""
    found = passage_shares(related())
    assert found[0][0][0] == 3
    assert found[0][0][1] == pytest.approx(1.0)
    assert all(passage not in {other for other, _ in held} for passage, held in found.items())
    assert found[1] == ()


@pytest.mark.parametrize(("other", "drawn"), [("The warm bread sings.", True), ("The old baker sings.", False)])
def test_a_quarter_of_a_sentence_is_drawn(other: str, drawn: bool) -> None:
    """A passage that holds less than a quarter of a sentence has no more than a word in common with it."""
    source = f"Every morning the baker carries warm bread. Rye is ground. {other}"
    held = dict(passage_shares(related(source)).get(0, ()))
    assert (2 in held) is drawn
    assert all(share >= 0.25 for share in held.values())


def test_no_guard_objects_to_a_carrier() -> None:
    """A sentence with another hour holds the words and carries nothing."""
    relation = related()
    first = next(claim.index for claim in relation.reading.claims if claim.passage == 0)
    assert [by for by, _ in claim_carriers(relation)[first]] == [3]


def test_words_with_content_have_their_terms() -> None:
    """Words without content are left out, and forms of one word share a term."""
    relation = related("Ferries leave. The ferry is leaving.")
    texts = [passage.text for passage in relation.reading.passages]
    words = [(texts[at][start:end], terms) for at, start, end, terms in content_words(relation)]
    assert [word for word, _ in words] == ["Ferries", "leave", "ferry", "leaving"]
    assert words[0][1] == words[2][1]


def test_what_is_said_nowhere_else_is_lost() -> None:
    """A guard that objects makes the loss certain; beside a sentence that says the same it is small."""
    relation = related()
    losses = losses_alone(relation, np.ones(len(relation.reading.passages), dtype=bool))
    assert losses[1] == 1.0
    assert losses[3] < 0.2
    assert losses_alone(relation, np.arange(5) != 0)[3] > losses[3]
