"""A judge answers in place of an editor: in batches, each yes twice, and never beyond what it was asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from dedup import condense, interview
from dedup.errors import JudgeError, OptionError
from dedup.selection.settings import SETTINGS
from measures.annotated import Article
from measures.fact_judge import FactJudge

if TYPE_CHECKING:
    from collections.abc import Sequence

SAMPLES: Final = Path(__file__).parents[2] / "samples"
KRATOM: Final = Article.load(SAMPLES / "kratom.txt")


class Recorded:
    """A judge that keeps what it was asked.

    Attributes:
        asked: premises and statements of each question.
    """

    def __init__(self, *said: float) -> None:
        """Give the answers of the first asking of a sentence, and of each further one; the last holds on."""
        self.said = said
        self.asked: list[tuple[Sequence[str], Sequence[str]]] = []
        self._times: dict[str, int] = {}

    def entails(self, premises: Sequence[str], statements: Sequence[str]) -> list[float]:
        """Answer by how often a sentence was asked about."""
        self.asked.append((premises, statements))
        found = []
        for statement in statements:
            times = self._times[statement] = self._times.get(statement, -1) + 1
            found.append(float(self.said[min(times, len(self.said) - 1)]))
        return found


def test_a_judge_that_knows_loses_nothing_and_wins_much() -> None:
    """By default 83 % of the sample's words stay; the same facts fit into 70 %."""
    judge = FactJudge(KRATOM)
    result = condense(KRATOM.source, judge=judge)
    score = KRATOM.score(result.text)
    assert score.kept == len(KRATOM.facts)
    assert score.share < 0.7
    assert result.judgement is not None
    assert result.judgement.asked <= SETTINGS.questions_per_thousand_words * KRATOM.words / 1000 + 1
    assert len(result.judgement.gone) >= 8
    assert all(len(statements) <= SETTINGS.questions_at_once for _, statements in judge.asked)


def test_what_is_asked_about_stands_in_no_premise() -> None:
    """Neither the sentence nor the others of its batch: two that say the same could vouch for each other."""
    judge = FactJudge(KRATOM)
    condense(KRATOM.source, judge=judge)
    asked = [(set(premises), text.split("\n\n")[-1]) for premises, each in judge.asked for text in each]
    assert asked
    assert [text for premises, text in asked if text in premises] == []


def test_two_that_say_the_same_never_both_go() -> None:
    """A judge that finds each in the other still leaves one."""

    class Lexical(Recorded):
        """Says yes where any premise shares half of the words."""

        def entails(self, premises: Sequence[str], statements: Sequence[str]) -> list[float]:
            words = [set(premise.lower().split()) for premise in premises]
            return [
                float(any(2 * len(set(text.lower().split()) & each) > len(set(text.split())) for each in words))
                for text in statements
            ]

    result = condense(KRATOM.source, judge=Lexical(1))
    judgement = result.judgement
    assert judgement is not None
    assert judgement.gone
    for suggestion in judgement.gone:
        (own,) = suggestion.passages[:1]
        mine = set(result.draft.passages[own].text.lower().split())
        stay = [set((result.draft.text(p.index) or "").lower().split()) for p in result.draft.passages]
        assert any(2 * len(mine & each) > len(mine) for each in stay)


def test_a_yes_that_is_not_said_twice_brings_the_sentence_back() -> None:
    """The article is that of a run without a judge, and the count says what came back."""
    plain = condense(KRATOM.source)
    result = condense(KRATOM.source, judge=Recorded(1, 0))
    assert result.text == plain.text
    judgement = result.judgement
    assert judgement is not None
    assert judgement.agreed > 0
    assert judgement.gone == ()
    assert f"{judgement.agreed} of them brought back when asked again" in judgement.line()


def test_a_no_keeps_the_sentence() -> None:
    """Each is asked about once only, and nothing goes."""
    judge = Recorded(0)
    assert condense(KRATOM.source, judge=judge).text == condense(KRATOM.source).text
    asked = [text for _, statements in judge.asked for text in statements]
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("answer", [0.49, 0.5])
def test_half_is_yes(answer: float) -> None:
    """From a probability of one half on."""

    class Unsure(Recorded):
        def entails(self, premises: Sequence[str], statements: Sequence[str]) -> list[float]:
            del premises
            return [answer] * len(statements)

    found = condense(KRATOM.source, judge=Unsure(1)).judgement
    assert found is not None
    assert (found.agreed > 0) is (answer >= SETTINGS.sure_answer)


@pytest.mark.parametrize("questions", [1, 8, 9])
def test_no_more_is_asked_than_allowed(questions: int) -> None:
    """The first asking is counted; the second is of those agreed to."""
    begun = interview(KRATOM.source)
    judge = Recorded(0)
    assert begun.judged(judge, questions).asked == questions
    assert sum(len(statements) for _, statements in judge.asked) == questions


def test_an_editor_goes_on_where_the_judge_ended() -> None:
    """What the judge refused is not offered, undo takes back the editor's answers only."""
    begun = interview(KRATOM.source)
    begun.judged(FactJudge(KRATOM), 8)
    after = begun.result().text
    first = begun.next()
    begun.answer(yes=True)
    assert begun.result().text != after
    begun.undo()
    assert begun.result().text == after
    assert begun.next() == first


def test_of_a_long_article_what_stands_nearest_is_given() -> None:
    """Up to 4,000 words all of it, beyond that 30 passages a question with their headings."""
    short, long = Recorded(0), Recorded(0)
    story = KRATOM.source
    filler = "\n\n".join(
        f"Chapter {n} of the ledger lists {n * 7} barrels of herring from port {n}." for n in range(400)
    )
    interview(story).judged(short, 1)
    interview(f"{story}\n\n{filler}\n").judged(long, 1)
    words = [sum(len(text.split()) for text in judge.asked[0][0]) for judge in (short, long)]
    assert words[0] > 900
    assert len(long.asked[0][0]) <= SETTINGS.nearest_premises * 2
    assert words[1] < SETTINGS.most_premise_words


def test_a_judge_that_fails_ends_the_run() -> None:
    """Nothing is half answered."""

    class Failing(Recorded):
        def entails(self, premises: Sequence[str], statements: Sequence[str]) -> list[float]:
            del premises, statements
            raise JudgeError("is out of order")

    begun = interview(KRATOM.source)
    before = begun.result().text
    with pytest.raises(JudgeError, match="out of order"):
        begun.judged(Failing(1))
    assert begun.result().text == before
    with pytest.raises(OptionError, match="questions"):
        begun.judged(Recorded(1), 0)
