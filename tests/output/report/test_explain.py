"""The explanation for people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dedup.changes import Change, Copy, Draft, Evidence, Finding, FindingKind, Stated, Suggestion
from dedup.output.report import explain, finding_line
from dedup.records import TextSpan

FINDINGS = (Finding(kind=FindingKind.DANGLING, passages=(4,), message='"However" points at nothing'),)


def test_explain_names_place_text_reason_and_proof(draft: Draft) -> None:
    """A removed passage is shown with its place, its words and why it went; one at risk with who says it."""
    assert "ferry.txt:3: removed: said in other words by ferry.txt:2\n    It leaves at noon." in explain(draft)
    text = explain(at_risk(draft, 0.05))
    assert "ferry.txt:3: removed: said in other words by ferry.txt:2; 5% at risk\n    It leaves at noon." in text
    assert "    = ferry.txt:2: The ferry leaves at noon from the north pier." in text
    assert "at risk\n    It leaves at noon.\n    =" not in explain(at_risk(draft, 0.049))


def test_explain_shows_what_was_left_out(draft: Draft) -> None:
    """The claims that went for the length are quoted."""
    assert 'left out: "The captain whistles."' in explain(draft)


def test_explain_shows_both_texts_of_a_change(draft: Draft) -> None:
    """A passage whose words changed is shown before and after."""
    assert "    However, tickets cost 4 euros.\n -> Tickets cost 4 euros." in explain(draft)


def test_explain_shows_every_change(draft: Draft) -> None:
    """Each change has its paragraph: what was left out first, then by risk, copies at the end in a line each."""
    text = explain(at_risk(draft, 0.2))
    places = [line.split(": ")[0] for line in text.splitlines() if ": removed: " in line or ": changed: " in line]
    assert places[:2] == ["ferry.txt:7", "ferry.txt:3"]
    copies = [change.passage for change in draft.changes if isinstance(change.reason, Copy)]
    assert sorted(places) == sorted(f"ferry.txt:{c.passage + 1}" for c in draft.changes if c.passage not in copies)
    assert "Verbatim:\n  ferry.txt:4 = ferry.txt:2\n" in text


def at_risk(draft: Draft, risk: float, missing: tuple[TextSpan, ...] = ()) -> Draft:
    """Give the draft with another risk and missing words for the one sentence that is stated elsewhere."""
    return draft.with_changes(
        tuple(
            replace(change, reason=replace(change.reason, risk=risk, missing=missing))
            for change in draft.changes
            if isinstance(change.reason, Stated)
        )
    )


def test_words_that_stand_nowhere_are_in_brackets(draft: Draft) -> None:
    """The missing words are marked, the passages shown beside them, and the brackets explained once at the top."""
    text = explain(at_risk(draft, 0.0, (TextSpan(13, 17),)))
    assert "    It leaves at [noon]." in text
    assert "    = ferry.txt:2: " in text
    assert text.count("[Words in brackets] stand in none of the passages below them.") == 1
    assert "[Words in brackets]" not in explain(draft)


def offers(count: int) -> tuple[Suggestion, ...]:
    """Give suggestions to remove the same sentence."""
    reason = Stated(by=(Evidence(claim=TextSpan(0, 13), by=1, score=0.5),), missing=(TextSpan(8, 12),))
    return (Suggestion(passages=(7,), words=3, chance=0.8, reason=reason),) * count


def test_explain_ends_with_what_might_go(draft0: Draft) -> None:
    """A suggestion is shown with place, words, probability and both texts; nothing is said where there is none."""
    assert explain(draft0, (), offers(1)).endswith(
        "Might go too (not removed; --ask offers them one by one):\n"
        "  ferry.txt:8: 3 words, 80% likely a repeat\n    Bring a [coat].\n"
        "    = ferry.txt:2: The ferry leaves at noon from the north pier.\n"
    )
    assert "Might go too" not in explain(draft0)


@pytest.mark.parametrize(("count", "shown"), [(10, 10), (11, 10)])
def test_ten_suggestions_are_shown(draft0: Draft, count: int, shown: int) -> None:
    """Of more the first ten stand there, and how many there are."""
    text = explain(draft0, (), offers(count))
    assert text.count("likely a repeat") == shown
    assert ("the first 10 of 11" in text) is (count > 10)


def test_explain_ends_with_the_findings(draft: Draft) -> None:
    """What the check found stands last, with its place."""
    assert explain(draft, FINDINGS).endswith('To look at:\n  ferry.txt:5: dangling: "However" points at nothing\n')


def test_a_finding_about_no_passage_names_the_file(draft: Draft) -> None:
    """A finding without a passage is about the whole text."""
    assert finding_line(draft, Finding(kind=FindingKind.NOTE, passages=(), message="short")) == "ferry.txt: note: short"


def wordy(draft: Draft, characters: int) -> Draft:
    """Give the draft with long sentences, of a source of some length."""
    passages = tuple(replace(passage, text=passage.text * 12) for passage in draft.passages)
    document = replace(draft.document, source=draft.document.source.ljust(characters))
    return replace(draft, document=document, passages=passages)


@pytest.mark.parametrize(("characters", "complete"), [(6200, False), (7800, True)])
def test_an_explanation_is_half_as_long_as_its_source(draft: Draft, characters: int, complete: bool) -> None:
    """What has no room is counted, the riskiest is always shown, and all of it where everything is asked for."""
    told = wordy(draft, characters)
    text = explain(told)
    everything = explain(told, whole=True)
    assert 3100 < len(everything) < 3900
    assert len(text) <= characters / 2
    assert (" more change" not in text) is complete
    assert "left out" in text
    assert " more change" not in everything


def test_findings_are_counted_where_they_have_no_room(draft: Draft) -> None:
    """One at least is shown."""
    many = tuple(Finding(kind=FindingKind.NOTE, passages=(4,), message="x" * 500) for _ in range(40))
    text = explain(draft, many)
    assert 1 <= text.count("note: ") < 40
    assert f"  ... and {40 - text.count('note: ')} more\n" in text


@pytest.mark.parametrize(("length", "whole"), [(300, True), (1400, False)])
def test_a_short_source_is_explained_on_one_screen(draft: Draft, length: int, whole: bool) -> None:
    """Of less than 1,900 characters nothing is left out, however short the source."""
    noted = (Finding(kind=FindingKind.NOTE, passages=(4,), message="x" * length),)
    text = explain(draft, noted)
    assert len(explain(draft, noted, whole=True)) < 1900 or not whole
    assert (" more change" not in text) is whole


def test_verbatim_copies_take_a_line_each(draft0: Draft) -> None:
    """They stand behind all else, one line each, as far as there is room."""
    copies = tuple(Change(passage=at, text=None, reason=Copy(of=1)) for at in range(2, 8))
    lines = explain(draft0.with_changes(copies)).splitlines()
    assert lines[2:] == ["Verbatim:", *(f"  ferry.txt:{at + 1} = ferry.txt:2" for at in range(2, 8))]


def test_suggestions_keep_their_room(draft: Draft) -> None:
    """However much was removed, what wins most besides is shown, and how many more there are."""
    many = tuple(Finding(kind=FindingKind.NOTE, passages=(4,), message="x" * 500) for _ in range(4))
    text = explain(draft, many, offers(40))
    assert ", the first " in text
    assert " of 40):" in text
    assert text.count("likely a repeat") >= 1
