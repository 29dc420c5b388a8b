"""The pairs under `cases/negative` and `cases/positive_pairs`: what must stay apart, and what guards must let pass."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dedup.entailment import guards
from dedup.language import table

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = Path(__file__).parents[1] / "cases"
LEXICON = guards.Lexicon(table("en"))


def pairs(folder: str) -> Iterator[tuple[str, str, str]]:
    """Read claim and support of each block: "-" would go, "+" stays, "~" holds both ways."""
    for path in sorted((CASES / folder).glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            (_, first), (sign, second) = (line.split(" ", 1) for line in block.splitlines())
            yield path.stem, first, second
            if sign == "~":
                yield path.stem, second, first


@pytest.mark.parametrize(("kind", "claim", "support"), list(pairs("negative")))
def test_alike_but_apart(kind: str, claim: str, support: str) -> None:
    """A guard of the file's kind objects, and the quick answer agrees with the full one."""
    ours, theirs = guards.facts_of(claim, LEXICON), guards.facts_of(support, LEXICON)
    assert kind in {conflict.kind for conflict in guards.conflicts(ours, theirs)}
    assert guards.has_conflict(ours, theirs)


@pytest.mark.parametrize(("kind", "claim", "support"), list(pairs("positive_pairs")))
def test_true_restatement_passes(kind: str, claim: str, support: str) -> None:  # noqa: ARG001 - names the case
    """No guard objects to a support that says as much or more."""
    ours, theirs = guards.facts_of(claim, LEXICON), guards.facts_of(support, LEXICON)
    assert guards.conflicts(ours, theirs) == ()
    assert not guards.has_conflict(ours, theirs)


def test_every_kind_has_cases() -> None:
    """Each guard has pairs it must keep apart and pairs it must let pass."""
    for folder in ("negative", "positive_pairs"):
        assert {path.stem for path in (CASES / folder).glob("*.txt")} == set(guards.GUARDS)


def test_there_are_enough_cases() -> None:
    """Forty pairs of each sort at least."""
    for folder in ("negative", "positive_pairs"):
        blocks = [path.read_text(encoding="utf-8").strip().count("\n\n") + 1 for path in (CASES / folder).glob("*.txt")]
        assert sum(blocks) >= 40


@pytest.mark.parametrize(("kind", "claim", "support"), list(pairs("positive_pairs")))
def test_a_text_states_itself(kind: str, claim: str, support: str) -> None:  # noqa: ARG001 - names the case
    """No text meets a conflict against itself."""
    for text in (claim, support):
        assert guards.conflicts(guards.facts_of(text, LEXICON), guards.facts_of(text, LEXICON)) == ()


def test_empty_and_foreign_texts() -> None:
    """Texts without words, and languages without tables, meet no error."""
    nothing = guards.facts_of("", LEXICON)
    assert guards.conflicts(nothing, nothing) == ()
    plain = [guards.facts_of(text, table("und")) for text in ("Turm 12 fällt nicht", "Turm 13 fällt nicht")]
    assert {conflict.kind for conflict in guards.conflicts(plain[0], plain[1])} == {"number"}


def test_conflicts_are_one_way() -> None:
    """The support may say more than the claim, not less."""
    short, long = (
        guards.facts_of(text, LEXICON) for text in ("It opens in Oslo.", "It opens in Oslo on 4 March 2024.")
    )
    assert not guards.has_conflict(short, long)
    assert guards.has_conflict(long, short)


def test_some_kinds_are_found_alone() -> None:
    """They are what a whole reading finds of these kinds; figures are found in any case."""
    text, lexicon = "Only 12 boats may leave on Monday.", guards.Lexicon(table("en"))
    whole = guards.facts_of(text, lexicon)
    words, found = guards.found_in(guards.facts_of("", lexicon).words.read(text, lexicon), {"limit"})
    assert found == {kind: whole.found(kind) for kind in ("date", "number", "limit")}
    assert words == whole.words
