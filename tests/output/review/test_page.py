"""The review page as it is written; what it does in a browser: tests/browser."""

from __future__ import annotations

import re

import pytest

import dedup
from dedup.output.review import Relations, Reviewed, review_page

SOURCE = (
    "# Ferry\n\nThe harbour ferry leaves at noon. Tickets cost 4 euros.\n\n"
    "The harbour ferry leaves at noon.\n\n```\na < b\n```\n"
)


def page_of(source: str = SOURCE, name: str = "notes/ferry.md") -> str:
    """Write the page of a text."""
    return dedup.condense(source, name=name).review()


def test_it_holds_both_texts_and_the_decisions() -> None:
    """A passage that went is struck in the source and hidden in the article; the list names it with its line."""
    page = page_of()
    assert re.search(r'class="p gone" data-p="3"[^>]* aria-pressed="true">The harbour ferry', page)
    assert re.search(r'class="o" data-o="3" hidden>', page)
    assert 'data-decision="3"' in page
    assert "word for word" in page
    assert "a &lt; b" in page
    assert "<title>Review: Ferry</title>" in page


def test_nothing_but_the_title_names_the_page() -> None:
    """A source without headings is named by its file, without folders and ending."""
    assert "<title>Review: ferry</title>" in page_of("Tea is hot.\n")


@pytest.mark.parametrize("source", ["Tea is hot.\n", "# Tea\n", "茶は熱い。牛乳は冷たい。\n"])
def test_there_is_a_page_where_nothing_went(source: str) -> None:
    """It says that nothing was removed, suggested or found."""
    page = page_of(source)
    assert page.count('class="none"') == 3


def test_sentences_that_touch_are_shown_so() -> None:
    """Where the script has no spaces between sentences the page puts none."""
    assert re.search(r"熱い。</span><span [^>]*>牛乳", page_of("茶は熱い。牛乳は冷たい。\n"))


def test_the_page_of_a_plan_that_was_applied() -> None:
    """What a person asked for is among the decisions."""
    plan = dedup.condense(SOURCE).plan().replace('"changes": [', '"changes": [{"passage": 2, "text": null},', 1)
    page = dedup.apply_plan(SOURCE, plan).review()
    assert 'data-decision="2"' in page
    assert ">asked<" in page


def test_a_draft_alone_has_its_page() -> None:
    """Where nothing is known of how passages hang together, the decisions are shown all the same."""
    result = dedup.condense(SOURCE)
    reviewed = Reviewed(relations=Relations(), findings=(), suggestions=(), plan=result.plan())
    assert 'data-decision="3"' in review_page(result.draft, reviewed)


def test_a_page_is_small() -> None:
    """The page of an article of 1,200 words takes less than 500 kB beside its text."""
    words = " ".join(f"Sentence {at} speaks of harbour {at % 7} and of ferry {at % 5} at noon." for at in range(110))
    page = dedup.condense(words, name="a.txt", language="en").review()
    assert len(words.split()) > 1200
    assert len(page.encode()) - len(words) < 500_000


def test_the_same_gives_the_same_bytes() -> None:
    """No clock, no order of a set: a page can be compared with another."""
    assert page_of() == page_of()
