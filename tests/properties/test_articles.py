"""What holds for every article: a grammar makes them, with copies, paraphrases, joined and pointing sentences."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from articles import (
    JOINING,
    OBJECTS,
    REASONS,
    SUBJECTS,
    TIMES,
    VERBS,
    Sentence,
    articles,
    plain,
    sentence,
)
from dedup.changes import Copy, OverLength, Stated
from dedup.errors import DedupError, OptionError
from dedup.options import Options
from dedup.output.formats import OUTPUTS
from dedup.pipeline import Result, apply_plan, condense

few = settings(
    max_examples=15,
    derandomize=True,
    deadline=None,
    # Shrinking condenses hundreds of articles; the grammar's articles are small enough to read.
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def run(source: str, options: Options | None = None) -> Result:
    """Condense Markdown."""
    return condense(source, options or Options(language="en"), format="markdown")


@few
@given(articles())
def test_no_change_is_identity(source: str) -> None:
    """A plan without changes gives the source back to the byte, and so does an article that does not repeat itself."""
    plan = json.loads(run(source).plan())
    changed = plan["changes"]
    plan["changes"] = []
    assert apply_plan(source, json.dumps(plan)).text == source
    assert changed or run(source).text == source


@settings(few, max_examples=40)
@given(articles())
def test_twice_is_once(source: str) -> None:
    """Condensing the output again changes nothing."""
    text = run(source).text
    assert run(text).text == text


@few
@given(articles())
def test_replay_is_the_result(source: str) -> None:
    """The plan gives the same text, plan and findings when it is applied; suggestions are not made anew."""
    result = replace(run(source), suggestions=())
    replayed = apply_plan(source, result.plan())
    assert (replayed.text, replayed.plan(), replayed.findings) == (result.text, result.plan(), result.findings)


@few
@given(articles())
def test_every_removal_names_who_says_it(source: str) -> None:
    """Whoever vouches for a removed passage stays, each claim is vouched for once, and no finding is our fault."""
    result = run(source)
    kept = set(result.draft.kept())
    for change in result.changes:
        if isinstance(change.reason, Stated):
            own = {claim.span for claim in result.claims if claim.passage == change.passage}
            assert {evidence.claim for evidence in change.reason.by} <= own
            assert change.reason.by
            assert {evidence.by for evidence in change.reason.by} <= kept
        if isinstance(change.reason, Copy):
            assert change.reason.of in kept
    assert [finding for finding in result.findings if finding.broken] == []


@few
@given(articles())
def test_order_is_kept(source: str) -> None:
    """The words of the passages that stay stand in the output in the order of the source."""
    result = run(source)
    at = 0
    text = " ".join(result.text.replace("- ", "").replace("#", "").split())
    for index in result.draft.kept():
        at = text.index(result.draft.text(index) or "", at)


@few
@given(articles(), st.sampled_from(["ratio", "words", "sentences"]), st.floats(0.05, 1))
def test_a_budget_is_never_exceeded(source: str, kind: str, share: float) -> None:
    """No more words or sentences stay than were asked for, and every claim left out is named."""
    everything = run(source)
    sentences = sum(passage.prose for passage in everything.draft.passages)
    match kind:
        case "ratio":
            options = Options(ratio=share, language="en")
        case "words":
            options = Options(words=max(1, int(share * everything.words_before)), language="en")
        case _:
            options = Options(sentences=max(1, int(share * sentences)), language="en")
    try:
        result = run(source, options)
    except OptionError:
        # Refused: tests/test_shortest.py says when.
        return
    if kind == "sentences":
        kept = [index for index in result.draft.kept() if result.draft.passages[index].prose]
        assert len(kept) <= (options.sentences or 0)
    else:
        assert result.words_after <= (options.words or int(share * result.words_before))
    assert all(change.reason.lost for change in result.changes if isinstance(change.reason, OverLength))


@few
@given(articles(), st.data())
def test_a_decision_can_be_undone(source: str, data: st.DataObject) -> None:
    """Deleting one change from the plan brings that passage back and leaves the others as they were."""
    result = run(source)
    assume(result.changes)
    plan = json.loads(result.plan())
    undone = plan["changes"].pop(data.draw(st.integers(0, len(result.changes) - 1)))["passage"]
    edited = apply_plan(source, json.dumps(plan))
    before = {passage.index: result.draft.text(passage.index) for passage in result.draft.passages}
    after = {passage.index: edited.draft.text(passage.index) for passage in edited.draft.passages}
    assert after == {**before, undone: result.draft.passages[undone].text}


@few
@given(
    st.lists(sentence, min_size=3, max_size=6, unique_by=(lambda s: s[0], lambda s: s[1], lambda s: s[2])), st.data()
)
def test_order_of_unrelated_paragraphs_does_not_matter(parts: list[Sentence], data: st.DataObject) -> None:
    """Paragraphs that share nothing but their frame may be put in another order: none goes that stayed before."""
    paragraphs = [f"{plain(each)}." for each in parts]
    shuffled = data.draw(st.permutations(paragraphs))
    kept = [set(run("\n\n".join(order) + "\n").text.split("\n\n")) for order in (paragraphs, shuffled)]
    assert {text.strip() for text in kept[0]} == {text.strip() for text in kept[1]}


@settings(few, max_examples=40)
@given(st.text(max_size=400), st.sampled_from([None, "text", "markdown"]))
def test_any_text(source: str, form: str | None) -> None:
    """Whatever the text, condensing gives a result that can be written in every format, or says what is wrong."""
    try:
        result = condense(source, format=form)
    except DedupError:
        assert not source.strip() or form is None
        return
    assert all(isinstance(result.render(name), str) for name in OUTPUTS)
    assert result.explain()
    assert apply_plan(source, result.plan()).text == result.text


@settings(few, max_examples=25)
@given(
    st.lists(
        st.sampled_from(
            [
                "# A\n",
                "- x\n",
                "1. y\n",
                "> q\n",
                "```\n",
                "|a|b|\n|-|-|\n",
                "\n",
                "Rain falls. ",
                "Rain falls.\n",
                "---\n",
                "  ",
            ]
        ),
        max_size=30,
    )
)
def test_any_markup(parts: list[str]) -> None:
    """However blocks are thrown together, the output is stable and the plan replays."""
    source = "".join(parts)
    assume(source.strip())
    try:
        result = condense(source, format="markdown")
    except DedupError:
        return
    assert apply_plan(source, result.plan()).text == result.text
    assert condense(result.text, format="markdown").text == result.text if result.text.strip() else True


Fact = tuple[int, int, int, int | None, int | None]


def said(text: str) -> list[Fact]:
    """Read a sentence of the grammar back: the facts it states, time and reason None where it does not give them."""
    text = text.rstrip(".")
    for word in JOINING:
        text = text.removeprefix(f"{word}, ")
    return [fact for part in text.split(", and ") if (fact := _fact(part)) is not None]


def _fact(text: str) -> Fact | None:
    lowered = text.lower()
    first = [_place(lowered, part) for part in (SUBJECTS, VERBS, OBJECTS)]
    if None in first:
        return None
    subject, verb, thing = (place or 0 for place in first)
    time, reason = _place(lowered, TIMES), _place(lowered, REASONS[:-1])
    return subject, verb, thing, time, reason


def _place(text: str, choices: tuple[str, ...]) -> int | None:
    return next((place for place, choice in enumerate(choices) if choice.lower() in text), None)


def within(fact: Fact, other: Fact) -> bool:
    """Say whether the other fact says as much."""
    return all(own is None or own == theirs for own, theirs in zip(fact, other, strict=True))


def test_planted_facts_stay() -> None:
    """What a removed sentence said, a sentence that stays says, though all are made of the same thirty words."""
    removed = lost = 0

    @settings(few, max_examples=40)
    @given(articles())
    def count(source: str) -> None:
        nonlocal removed, lost
        result = run(source)
        texts = [result.draft.text(passage.index) or "" for passage in result.draft.passages]
        kept = [fact for text in texts for fact in said(text)]
        gone = [passage.text for passage, text in zip(result.draft.passages, texts, strict=True) if not text]
        facts = [fact for text in gone for fact in said(text)]
        removed += len(facts)
        lost += sum(not any(within(fact, other) for other in kept) for fact in facts)

    count()
    assert removed > 50
    assert lost == 0, f"{lost} of {removed}"
