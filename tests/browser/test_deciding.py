"""An editor decides on the review page with mouse and keyboard, and sees what follows."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

import pytest

import dedup
from page_opening import reviewed

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from page_opening import Opened

NAME: Final = "ferry.md"


def sums(page: Page) -> tuple[int, float]:
    """Give the words that stay and the claims at risk, as the page says them."""
    words = page.locator("#sum-words").inner_text().replace(",", "")
    return int(words), float(page.locator("#sum-loss").inner_text())


def gone(page: Page) -> set[int]:
    """Give the passages that are shown as removed."""
    return {int(each) for each in page.eval_on_selector_all(".p.gone", "all => all.map((one) => one.dataset.p)")}


def standing(page: Page) -> set[int]:
    """Give the passages that stand in the condensed article beside the source."""
    return {
        int(each) for each in page.eval_on_selector_all(".o:not([hidden])", "all => all.map((one) => one.dataset.o)")
    }


def risks() -> dict[int, float]:
    """Give the risk of each decision of the run: none of a copy word for word."""
    reasons = {change.passage: change.reason for change in reviewed(NAME).changes}
    risky = {passage: reason.risk for passage, reason in reasons.items() if isinstance(reason, dedup.Stated)}
    return risky | {passage: 0.0 for passage, reason in reasons.items() if isinstance(reason, dedup.Copy)}


def test_the_page_opens_with_what_was_decided(opened: Opened) -> None:
    """Removed passages are struck, the others stand beside the source, and words and risk are those of the run."""
    result, page = reviewed(NAME), opened.sample(NAME)
    removed = {change.passage for change in result.changes if change.text is None}
    assert gone(page) == removed
    assert standing(page) == set(range(len(result.draft.passages))) - removed
    assert sums(page)[0] == result.words_after
    assert sums(page)[1] == pytest.approx(sum(risks().values()), abs=0.051)


def test_decisions_stand_by_risk_and_suggestions_by_words(opened: Opened) -> None:
    """The riskiest first, each on one line with its probability in words; copies last."""
    page, result = opened.sample(NAME), reviewed(NAME)
    order = page.eval_on_selector_all("[data-decision]", "all => all.map((one) => Number(one.dataset.decision))")
    assert order == sorted(risks(), key=lambda passage: (-risks()[passage], passage))
    first = page.locator("[data-decision]").first.inner_text()
    assert re.search(rf"likely nothing is lost\s+{max(risks().values()):.0%}", first)
    offered = page.eval_on_selector_all(".entry[data-first]", "all => all.map((one) => Number(one.dataset.first))")
    assert offered == [each.passages[0] for each in result.suggestions]


def test_keys_go_on_decide_and_undo(opened: Opened) -> None:
    """J and k go along the list, the space bar keeps and removes, u takes back, and words and risk follow."""
    page = opened.sample(NAME)
    before, words = gone(page), sums(page)
    page.keyboard.press("j")
    first = int(page.locator(".entry.here").get_attribute("data-decision") or -1)
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert int(page.locator(".entry.here").get_attribute("data-decision") or -1) == first
    page.keyboard.press(" ")
    assert gone(page) == before - {first}
    assert first in standing(page)
    count = reviewed(NAME).draft.passages[first].words
    assert sums(page)[0] == words[0] + count
    assert sums(page)[1] < words[1]
    page.keyboard.press("u")
    assert (gone(page), sums(page)) == (before, words)
    assert page.locator("#undo").is_disabled()


def test_both_lists_are_answered_with_one_key(opened: Opened) -> None:
    """Y removes and n keeps, in the decisions and in the suggestions, and the next one is chosen."""
    page = opened.sample(NAME)
    page.keyboard.press("j")
    page.keyboard.press("n")
    assert page.locator("[data-decision].kept").count() == 1
    assert page.locator(".entry.here").get_attribute("data-decision") == page.locator("[data-decision]").nth(
        1
    ).get_attribute("data-decision")
    page.locator("#tab-suggestions").click()
    page.keyboard.press("j")
    page.keyboard.press("y")
    page.keyboard.press("n")
    taken, refused = (page.locator("[data-suggestion]").nth(at) for at in (0, 1))
    assert "removed" in (taken.get_attribute("class") or "")
    assert "kept" in (refused.get_attribute("class") or "")
    assert set(reviewed(NAME).suggestions[0].passages) <= gone(page)


def test_a_reload_loses_nothing(opened: Opened) -> None:
    """What was decided, and what can be undone, is there again; another article does not see it."""
    page = opened.sample(NAME)
    for key in ("j", " ", "j", "j", "n"):
        page.keyboard.press(key)
    page.locator(".src [data-p='4']").click()
    page.keyboard.press(" ")
    now = gone(page), sums(page)
    page.reload()
    assert (gone(page), sums(page)) == now
    page.keyboard.press("u")
    assert gone(page) == now[0] - {4}
    page.evaluate("localStorage.clear()")
    page.reload()
    assert sums(page)[0] == reviewed(NAME).words_after


def test_a_section_is_kept_at_once(opened: Opened) -> None:
    """All removed passages of the section of the chosen one are kept, and no other."""
    page = opened.sample(NAME)
    page.keyboard.press("j")
    chosen = int(page.locator(".entry.here").get_attribute("data-decision") or -1)
    before, draft = gone(page), reviewed(NAME).draft
    heading = draft.document.blocks[draft.passages[chosen].block].heading
    inside = {at for at in before if draft.document.blocks[draft.passages[at].block].heading == heading}
    assert len(inside) > 1
    page.locator("#panel button", has_text="Keep all in this section").click()
    assert gone(page) == before - inside
    page.locator("#undo").click()
    assert gone(page) == before


def test_suggestions_above_a_line_are_taken_at_once(opened: Opened) -> None:
    """All down to the chosen one go, but those that were refused."""
    page, result = opened.sample(NAME), reviewed(NAME)
    before = gone(page)
    page.locator("#tab-suggestions").click()
    for key in ("j", "n", "j"):
        page.keyboard.press(key)
    page.locator(".above:visible").click()
    wanted = {at for each in result.suggestions[1:3] for at in each.passages}
    assert gone(page) == before | wanted


SOURCE: Final = (
    "# Tea\n\nThe old kettle stands on the kitchen stove. Rye is ground on Mondays. Nine lanterns hang above it.\n\n"
    "The old kettle stands on the kitchen stove. Swans nest on the bank.\n\n## Milk\n\n"
    "The old kettle stands on the kitchen stove.\n"
)


def test_a_passage_whose_last_carrier_goes_turns_red(opened: Opened) -> None:
    """It is told in the text, in the list and above; a carrier that comes back takes the red away."""
    page = opened.page(dedup.condense(SOURCE, name="tea.md").review())
    copies = [
        passage.index for passage in dedup.condense(SOURCE, name="tea.md").draft.passages if "kettle" in passage.text
    ]
    kept = copies[0]
    assert gone(page) >= set(copies[1:])
    page.locator(f".src [data-p='{kept}']").click()
    page.keyboard.press(" ")
    red = {int(each) for each in page.eval_on_selector_all(".p.red", "all => all.map((one) => one.dataset.p)")}
    assert red == set(copies)
    assert "said nowhere any more" in page.locator("#sum-red").inner_text()
    assert page.locator(f"[data-decision='{copies[1]}'].red").count() == 1
    assert sums(page)[1] >= 3
    page.keyboard.press(" ")
    assert page.locator(".p.red").count() == 0


def test_an_emptied_heading_goes_and_comes_back(opened: Opened) -> None:
    """A heading follows what stands below it, and the plan says so."""
    page = opened.page(dedup.condense(SOURCE, name="tea.md").review())
    draft = dedup.condense(SOURCE, name="tea.md").draft
    heading = next(passage.index for passage in draft.passages if passage.text == "Milk")
    assert heading in gone(page)
    page.locator(f".src [data-p='{heading + 1}']").click()
    page.keyboard.press(" ")
    assert not {heading, heading + 1} & gone(page)
    page.keyboard.press(" ")
    assert {heading, heading + 1} <= gone(page)
    plan = json.loads(opened.downloaded(page, "#save-plan"))
    assert {each["passage"]: each["reason"]["kind"] for each in plan["changes"]}[heading] == "empty section"


@pytest.mark.parametrize("answer", ["However, the roof of the mill leaks.", "The roof of the mill, however, leaks."])
def test_a_joining_word_follows_the_sentence_before(opened: Opened, answer: str) -> None:
    """It goes when what it answers goes, wherever it stands in its sentence, and comes back with it."""
    page = opened.page(dedup.condense(f"The old mill by the river stands. {answer} The miller sleeps.\n").review())
    shown = page.locator("[data-o='1']")
    before = page.locator(".src [data-p='0']")
    assert shown.inner_text().strip() == answer
    before.click()
    page.keyboard.press(" ")
    assert shown.inner_text().strip() == "The roof of the mill leaks."
    page.keyboard.press("u")
    assert shown.inner_text().strip() == answer
