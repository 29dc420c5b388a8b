"""Which clauses can leave a sentence: golden sentences, and what holds of every cut."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import pytest

from dedup.discourse.clauses import Cut, Shape, cuts, reachable, without_spans
from dedup.language import CODES, Language, table
from dedup.records import TextSpan

FOLDER: Final = Path(__file__).parents[1] / "cases" / "trim"
ENGLISH: Final = table("en")


@dataclass(frozen=True, slots=True)
class Golden:
    """A sentence and what may stay of it; where nothing may be cut, the reason."""

    sentence: str
    results: tuple[str, ...]
    why: str


def golden() -> list[Golden]:
    """Read the cases: a sentence, then "-> what stays" for each clause that may go, or "!! why none may"."""
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        for block in path.read_text("utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if line and not line.startswith("#")]
            if lines:
                results = tuple(line[3:] for line in lines[1:] if line.startswith("-> "))
                found.append(Golden(lines[0], results, " ".join(line for line in lines[1:] if line.startswith("!! "))))
    return found


GOLDEN: Final = golden()


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case.sentence[:60])
def test_golden_sentences(case: Golden) -> None:
    """Exactly the clauses of the case can be cut, each with the result it names."""
    assert sorted(without_spans(case.sentence, [cut.span]) for cut in cuts(case.sentence, ENGLISH)) == sorted(
        case.results
    )


def test_there_are_enough_golden_sentences() -> None:
    """Each case says what stays or why nothing goes; most of them are refusals, and none stands twice."""
    assert all(bool(case.results) or case.why for case in GOLDEN)
    assert len(GOLDEN) >= 300
    assert sum(not case.results for case in GOLDEN) >= 130
    assert len({case.sentence for case in GOLDEN}) == len(GOLDEN)


def test_every_shape_has_a_golden_sentence() -> None:
    """No shape of clause is without a case that cuts it."""
    shapes = {cut.shape for case in GOLDEN for cut in cuts(case.sentence, ENGLISH)}
    assert shapes == set(Shape)


@pytest.mark.parametrize("case", [case for case in GOLDEN if case.results], ids=lambda case: case.sentence[:60])
def test_what_stays_is_a_sentence_of_the_source(case: Golden) -> None:
    """What stays begins with a capital, ends with one full stop, has no doubled marks, and its words are in order."""
    for result in case.results:
        words = iter(case.sentence.lower().rstrip(".").split())
        bare = [word.rstrip(",;") for word in result.lower().rstrip(".").split()]
        assert result[0].isupper()
        assert result.endswith(".")
        assert not {",,", ", .", ",.", ";.", "  ", ".."} & {result[at : at + 2] for at in range(len(result))}
        assert all(any(word == each.rstrip(",;") for each in words) for word in bare)


@pytest.mark.parametrize(("item", "found"), [("warm wet dark wool", 1), ("very warm wet dark wool", 0)])
def test_an_item_of_four_words_may_go(item: str, found: int) -> None:
    """An item of four words can leave a list, one of five cannot."""
    assert len(cuts(f"The shop sells bread, {item}, and wine.", ENGLISH)) == found


def test_clauses_can_go_one_after_the_other() -> None:
    """The spans of several clauses lie in the whole sentence, whichever goes first."""
    text = "The road was closed (a bridge was weak), leading to long queues."
    left = [without_spans(text, spans) for spans in reachable(text, ENGLISH)]
    assert sorted(left) == [
        "The road was closed (a bridge was weak).",
        "The road was closed, leading to long queues.",
        "The road was closed.",
    ]


def test_what_is_gone_already_stays_gone() -> None:
    """A joining word that was dropped is not put back when a clause goes too."""
    text = "However, the road was closed, leading to long queues."
    assert [without_spans(text, spans) for spans in reachable(text, ENGLISH, (TextSpan(0, 9),))] == [
        "The road was closed."
    ]


def test_a_clause_says_what_it_is_about() -> None:
    """A relative clause is about the words before it; one side of a semicolon names what it is about itself."""
    text = "The road is new; the tower has a bell, which is old."
    found = {cut.shape: cut.about.of(text).strip() for cut in cuts(text, ENGLISH)}
    assert found == {Shape.RELATIVE: "the tower has a bell", Shape.SIDE: ""}


def test_a_language_without_clause_words_is_left_alone() -> None:
    """Nothing is cut in a language whose table does not tell its clauses apart."""
    bare = replace(ENGLISH, clauses=None)
    others = [table(code) for code in CODES if code != "en"]
    text = "The tower, which is made of stone, has four bells."
    assert [cuts(text, language) for language in (bare, Language(code="und", name="undetermined"))] == [(), ()]
    assert [language.code for language in others if language.clauses is None and cuts(text, language)] == []


def test_the_words_rule_not_the_code() -> None:
    """With a word taken from the table the clauses it opens are no longer found."""
    assert ENGLISH.clauses is not None
    fewer = replace(ENGLISH, clauses=replace(ENGLISH.clauses, relatives=frozenset({"who"})))
    text = "The tower, which is made of stone, has four bells."
    assert cuts(text, ENGLISH) == (Cut(TextSpan(9, 34), Shape.RELATIVE, TextSpan(0, 9)),)
    assert cuts(text, fewer) == ()


@pytest.mark.parametrize("text", ["", ".", "Yes.", "a, b.", ", which.", "(a b).", "X; Y.", "«a», which is b."])
def test_odd_texts_are_left_alone(text: str) -> None:
    """What is no sentence is read without an error and nothing is cut."""
    assert cuts(text, ENGLISH) == ()
