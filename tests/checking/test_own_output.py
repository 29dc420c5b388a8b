"""Our own output is checked by place: what was written of each passage, however it would be cut anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dedup.changes import Change, Connective, Requested
from dedup.checking.own_output import miswritten
from dedup.options import Options
from dedup.output.render.source import written
from dedup.pipeline import check, condense
from drafting import drafted, without

STAY = "Guests may leave their luggage in the small room behind the reception desk until six in the evening."
HUNGRY = "If you are hungry, breakfast is served between seven and ten in the garden hall."
TEXT = "One is red. However, two are blue. Three go home.\n"


@pytest.mark.parametrize("trim", [False, True])
@pytest.mark.parametrize("end", ["picture A.", "vitamin C.", "plan B.", "Mr. B."])
@pytest.mark.parametrize("opening", ["For example, ", "However, ", "Then, ", "In short, ", "Moreover, "])
def test_sentences_that_would_be_glued(opening: str, end: str, trim: bool) -> None:
    """A sentence that lost its joining word, and the next one that went, leave no finding of ours."""
    source = (
        f"{STAY} {HUNGRY}\n\n{STAY} {opening}the choir from Lisbon put twelve red suitcases under {end} {HUNGRY} A "
        "boolean value shows whether the heating of the cellar works.\n\nThe museum opens at nine, and the last boat "
        "to the island leaves the old pier at noon.\n"
    )
    options = Options(language="en", trim=trim)
    result = condense(source, options)
    assert result.words_after < result.words_before
    assert [finding for finding in result.findings if finding.broken] == []
    assert [finding for finding in check(source, result.text, options) if finding.broken] == []


def test_places() -> None:
    """Each passage that stays is found where it was written, shortened or not."""
    draft = without(drafted(TEXT, "text"), 0)
    draft = draft.with_changes((Change(passage=1, text="Two are blue.", reason=Connective(opener="However")),))
    output = written(draft)
    assert {passage: place.of(output.text) for passage, place in output.places.items()} == {
        1: "Two are blue.",
        2: "Three go home.",
    }
    assert list(miswritten(draft, output)) == []


def test_true_faults() -> None:
    """Another text at the place, a missing place and a word the sentence did not have are faults."""
    draft = without(drafted(TEXT, "text"), 0)
    output = written(draft)
    assert len(list(miswritten(draft, replace(output, text=output.text.replace("blue", "green"))))) == 1
    assert len(list(miswritten(draft, replace(output, places={})))) == 2
    changed = draft.with_changes((Change(passage=1, text="Two are green.", reason=Requested()),))
    (found,) = miswritten(changed, written(changed))
    assert found.broken
    assert found.message.startswith("not in the source")
