"""The whole way from a text to a condensed one."""

from __future__ import annotations

import json
import pickle
import re
from copy import deepcopy
from typing import TYPE_CHECKING

import pytest

from dedup.changes import Requested
from dedup.errors import InputError, OptionError, PlanError
from dedup.options import Options
from dedup.pipeline import (
    apply_plan,
    apply_plan_merged,
    check,
    condense,
    condense_file,
    condense_merged,
    interview,
    interview_merged,
)
from dedup.records import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dedup.pipeline import Interview

TEXT = "The dam feeds two old mills. Rye is ground on Mondays.\n\nThe dam feeds two old mills. The wheel is of oak.\n"
SHORT = "The dam feeds two old mills. Rye is ground on Mondays.\n\nThe wheel is of oak.\n"


def test_condense() -> None:
    """What is said twice is said once, and the counts are those of the texts."""
    result = condense(TEXT)
    assert result.text == SHORT
    assert (result.words_before, result.words_after) == (len(TEXT.split()), len(SHORT.split()))
    assert result.findings == ()


@pytest.mark.parametrize("blank", ["", " \n\t\n", "\u00a0"])
def test_no_text(blank: str) -> None:
    """A text without a word is refused, in condensing, merging and checking."""
    for call in (
        lambda: condense(blank),
        lambda: condense_merged([Text(name="a", source=blank)]),
        lambda: check(blank, "Rain."),
        lambda: condense_merged([]),
    ):
        with pytest.raises(InputError):
            call()


def test_condense_file(tmp_path: Path) -> None:
    """A file gives what its text gives, under its own name."""
    path = tmp_path / "mill.md"
    path.write_text(TEXT, encoding="utf-8")
    result = condense_file(path)
    assert result.text == SHORT
    assert result.draft.document.name.endswith("mill.md")


def test_merged_sources_keep_their_places() -> None:
    """A sentence of the second source is found in its own file and line, and nothing is said twice."""
    texts = [
        Text(name="one.txt", source=TEXT),
        Text(name="two.txt", source="It rains.\nThe dam feeds two old mills.\n"),
    ]
    result = condense_merged(texts)
    assert result.text == f"{SHORT}\nIt rains.\n"
    last = result.draft.passages[-1]
    assert result.draft.document.place(last.span.start) == ("two.txt", 2)


def test_a_plan_of_merged_sources_is_applied_to_them() -> None:
    """The same sources in the same order give the article again; in another order, or one alone, they are others."""
    one = Text(name="one.txt", source=TEXT)
    two = Text(name="two.md", source="# Rain\r\n\r\nThe dam feeds two old mills.\r\n")
    made = condense_merged([one, two])
    again = apply_plan_merged(iter([one, two]), made.plan())
    assert again.text == made.text
    assert again.changes == made.changes
    assert again.draft.document == made.draft.document
    for others in ([two, one], [one]):
        with pytest.raises(PlanError, match="made for another text"):
            apply_plan_merged(others, made.plan())


@pytest.mark.parametrize(("first", "second"), [("\n", "\r\n"), ("\r\n", "\n"), ("\r\n", "\r")])
def test_a_merged_article_has_one_kind_of_line_end(first: str, second: str) -> None:
    """The line ends of the first file are those of the article, whatever the others have."""
    one = Text(name="one.md", source=f"# Mill{first}{first}The mill burned down.{first}")
    two = Text(name="two.md", source=f"# Fire{second}{second}Nobody was hurt.{second}")
    text = condense_merged([one, two]).text
    assert text.replace(first, "|") == "# Mill||The mill burned down.||# Fire||Nobody was hurt.|"


@pytest.mark.parametrize(("one", "other"), [("Two", "Three"), ("2", "3"), ("A dozen", "Twenty")])
def test_short_lines_of_merged_reports_are_compared(one: str, other: str) -> None:
    """Reports on one thing have titles of their own; a short line under each is told when its figure differs."""
    parts = [
        Text(name=f"{title}.md", source=f"# {title}\n\n{figure} people were hurt.\n")
        for title, figure in (("Mill on fire", one), ("Mill burns", other))
    ]
    found = [finding.passages for finding in condense_merged(parts).findings if finding.kind == "differs"]
    assert found == [(1, 3)]


@pytest.mark.parametrize(("titles", "left"), [(("Mill", "Fire"), 1), (("Version 2", "Version 3"), 2)])
def test_short_copies_in_merged_reports_go(titles: tuple[str, str], left: int) -> None:
    """A short line that both reports have stays once, unless a figure in the titles says that they are two things."""
    report = "# {0}\n\nNobody was hurt there.\n\nThe {0} drew crowds.\n"
    parts = [Text(name="a.md", source=report.format(title)) for title in titles]
    assert condense_merged(parts).text.count("Nobody") == left


def test_a_copy_left_out_is_listed_once() -> None:
    """What stood there twice and had no room is one claim, with both its places."""
    pond = "The pond behind the mill feeds the wheel all year."
    result = condense(f"{pond}\n\nThe gate is of oak.\n\n{pond}\n", Options(words=5))
    found = [(finding.passages, finding.message) for finding in result.findings if finding.kind == "left out"]
    assert found == [((0, 2), pond)]
    told = result.explain()
    assert "1 claim left out to reach the length" in told
    assert f"<text>:1, <text>:5: left out: {pond}" in told


def test_a_plan_undone_and_extended() -> None:
    """Entries of a plan can be deleted and added, and the result says who asked."""
    plan = json.loads(condense(TEXT).plan())
    plan["changes"] = [{"passage": 3, "text": None}]
    result = apply_plan(TEXT, json.dumps(plan))
    assert result.text == TEXT.replace(" The wheel is of oak.", "")
    assert [type(change.reason) for change in result.changes] == [Requested]
    assert [(finding.kind, finding.broken) for finding in result.findings] == [("lost", False)]


def test_a_plan_that_leaves_nothing() -> None:
    """A plan that removes every passage is refused."""
    plan = json.loads(condense(TEXT).plan())
    plan["changes"] = [{"passage": passage, "text": None} for passage in range(4)]
    with pytest.raises(PlanError, match="keep at least one"):
        apply_plan(TEXT, json.dumps(plan))


def test_options_of_the_plan_count() -> None:
    """A plan carries what was asked for, and applying it checks by that."""
    result = condense(TEXT, Options(words=11))
    assert result.words_after <= 11
    replayed = apply_plan(TEXT, result.plan())
    assert replayed.options == result.options
    assert replayed.text == result.text


def test_left_out_is_told() -> None:
    """With a budget the claims left out are findings, and none of them is our fault."""
    found = condense(TEXT, Options(sentences=1)).findings
    assert {finding.kind for finding in found} == {"left out"}
    assert not any(finding.broken for finding in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "1931. It was red.",
        "# of cars was 300 a day.",
        "- 5 degrees was measured.",
        "> 300 cars pass a day.",
        "* Note: the toll is 6 cents.",
        "+ 5 cents for trucks were taken.",
        "1) was the first of them.",
    ],
)
def test_what_would_open_a_list_is_read_back(sentence: str) -> None:
    """A sentence that comes to stand first in its paragraph is escaped, and our own check knows it again."""
    said = "The bridge opened in May 1931 after three years of work."
    source = f"# The bridge\n\n{said} It is red.\n\n{said} {sentence} The toll was set at 6 cents for each car.\n"
    found = condense(source, Options(language="en"), format="markdown")
    assert len(found.changes) == 1
    assert not [finding for finding in found.findings if finding.broken]


@pytest.mark.parametrize("ending", [".[1]", ".¹", ".[^1]", " https://a.org/x", " (by the town)", " 7", ""])
def test_a_paragraph_without_a_full_stop_is_read_back(ending: str) -> None:
    """Shortened, it may look like a heading; what it says stands all the same."""
    source = (
        f"The second point is time. The bridge opened in May 1931 after hard work. The crew is paid by the town{ending}"
        "\n\nThe bridge opened in May 1931 after hard work, and it is red."
        "\n\nIt stands there still, as everyone can see on each day of the year."
    )
    found = condense(source, Options(language="en"), format="text")
    assert len(found.changes) == 1
    assert not [finding for finding in found.findings if finding.broken]


def pickled(talk: Interview) -> Interview:
    """Give what another process would get."""
    return pickle.loads(pickle.dumps(talk))  # type: ignore[no-any-return]  # noqa: S301


@pytest.mark.parametrize("again", [deepcopy, pickled])
def test_interview_goes_to_another_process(again: Callable[[Interview], Interview]) -> None:
    """An interview that is copied or pickled in the middle goes on where it was, apart from the first one."""
    first = interview(TEXT.replace(" Rye", " The dam feeds both old mills. Rye"), language="en")
    first.answer(yes=True)
    second = again(first)
    assert (second.answers, second.next(), second.result()) == (first.answers, first.next(), first.result())
    second.undo()
    assert (len(second.answers), len(first.answers)) == (max(len(first.answers) - 1, 0), len(first.answers))


@pytest.mark.parametrize(
    "call",
    [
        lambda _path, **given: condense(TEXT, **given),
        condense_file,
        lambda _path, **given: condense_merged([Text(name="a", source=TEXT)], **given),
        lambda _path, **given: interview(TEXT, **given).result(),
        lambda _path, **given: interview_merged([Text(name="a", source=TEXT)], **given).result(),
        lambda _path, **given: check(TEXT, SHORT, **given),
    ],
    ids=["condense", "condense_file", "condense_merged", "interview", "interview_merged", "check"],
)
def test_single_options(call: Callable[..., object], tmp_path: Path) -> None:
    """Each call takes the fields of the options one by one; beside a record, or unknown, they are refused by name."""
    (path := tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert call(path, words=12, language="en") == call(path, options=Options(words=12, language="en"))
    for given, said in (
        ({"options": Options(), "ratio": 0.4}, "ratio: given beside `options`"),
        ({"rato": 0.4}, "rato: no such option; there are ratio, words"),
        ({"ratio": 0.4, "words": 9}, "ratio and words: contradict each other"),
        ({"ratio": 4}, "ratio: must be above 0"),
    ):
        with pytest.raises(OptionError, match=re.escape(said)):
            call(path, **given)
