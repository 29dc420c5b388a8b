"""The pairs under `cases/negative` and `cases/positive_pairs`: what must stay apart, and what guards must let pass."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dedup.entailment import guards as facts
from dedup.language import table

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = Path(__file__).parents[1] / "cases"
LEXICON = facts.Lexicon(table("en"))


def pairs(folder: str) -> Iterator[tuple[str, str, str]]:
    """Read claim and carrier of each block: "-" would go, "+" stays, "~" holds both ways."""
    for path in sorted((CASES / folder).glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            (_, first), (sign, second) = (line.split(" ", 1) for line in block.splitlines())
            yield path.stem, first, second
            if sign == "~":
                yield path.stem, second, first


@pytest.mark.parametrize(("kind", "claim", "carrier"), list(pairs("negative")))
def test_alike_but_apart(kind: str, claim: str, carrier: str) -> None:
    """A guard of the file's kind objects, and the quick answer agrees with the full one."""
    ours, theirs = facts.read(claim, LEXICON), facts.read(carrier, LEXICON)
    assert kind in {objection.kind for objection in facts.objections(ours, theirs)}
    assert facts.objects(ours, theirs)


@pytest.mark.parametrize(("kind", "claim", "carrier"), list(pairs("positive_pairs")))
def test_true_restatement_passes(kind: str, claim: str, carrier: str) -> None:  # noqa: ARG001 - names the case
    """No guard objects to a carrier that says as much or more."""
    ours, theirs = facts.read(claim, LEXICON), facts.read(carrier, LEXICON)
    assert facts.objections(ours, theirs) == ()
    assert not facts.objects(ours, theirs)


def test_every_kind_has_cases() -> None:
    """Each guard has pairs it must keep apart and pairs it must let pass."""
    for folder in ("negative", "positive_pairs"):
        assert {path.stem for path in (CASES / folder).glob("*.txt")} == set(facts.GUARDS)


def test_there_are_enough_cases() -> None:
    """Forty pairs of each sort at least."""
    for folder in ("negative", "positive_pairs"):
        blocks = [path.read_text(encoding="utf-8").strip().count("\n\n") + 1 for path in (CASES / folder).glob("*.txt")]
        assert sum(blocks) >= 40


@pytest.mark.parametrize(("kind", "claim", "carrier"), list(pairs("positive_pairs")))
def test_a_text_states_itself(kind: str, claim: str, carrier: str) -> None:  # noqa: ARG001 - names the case
    """No text meets an objection against itself."""
    for text in (claim, carrier):
        assert facts.objections(facts.read(text, LEXICON), facts.read(text, LEXICON)) == ()
