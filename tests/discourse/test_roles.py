"""Announcements and questions that only wait for their answers."""

from __future__ import annotations

import pytest

from dedup.discourse.openers import questions_in
from dedup.discourse.roles import announcements, waiting_questions
from dedup.options import Options
from dedup.parsing.reading import read_source


def announcing(text: str) -> bool:
    """Tell whether a sentence only says what the text is about to do."""
    return bool(list(announcements(read_source(f"{text} Rain falls.", Options(language="en")))))


@pytest.mark.parametrize(
    ("text", "announces"),
    [
        ("This article looks at the ferry.", True),
        ("Looking back on nine long years of rain and snow, this article explains it.", True),
        ("Looking back on nine long years of very cold rain and snow, this article explains it.", False),
        ("This article looks at the 9 ferries.", False),
        ("“This article looks at the ferry,” he said.", False),
        ("The First Thing This Article Looks At.", False),
    ],
)
def test_what_announces(text: str, announces: bool) -> None:
    """The words by which a sentence announces stand among its first twelve; figures and quotations announce nothing."""
    assert announcing(text) is announces


@pytest.mark.parametrize(
    ("question", "waits"),
    [
        ("Where is the old mill of the village near the river dam now?", False),
        ("Where is the old mill of the village near the dam now?", True),
        ("There is one problem: where is the mill?", False),
        ("When it rains all day, where is the mill?", False),
    ],
)
def test_which_question_only_waits(question: str, waits: bool) -> None:
    """A question of one clause and at most twelve words says nothing but what its answer says."""
    reading = read_source(f"{question}\n\nIt is behind the church.\n", Options(language="en"))
    assert (0 in waiting_questions(reading, questions_in(reading.passages))) is waits
