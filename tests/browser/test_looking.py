"""The review page shows who says what: in the text, in the panel, on the map and in the list of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import dedup
from page_opening import PHONE, reviewed

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from page_opening import Opened

NAME: Final = "ferry.md"


def texts(page: Page, selector: str) -> list[str]:
    """Give the words of all elements."""
    found: list[str] = page.eval_on_selector_all(selector, "all => all.map((one) => one.textContent)")
    return found


def riskiest(result: dedup.Result) -> dedup.Change:
    """Give the change at the greatest risk that has words which stand nowhere near."""
    stated = [change for change in result.changes if isinstance(change.reason, dedup.Stated) and change.reason.missing]
    return max(stated, key=lambda change: change.reason.risk)  # type: ignore[union-attr]


def test_a_removed_passage_shows_where_it_is_still_said(opened: Opened) -> None:
    """Its claims light up on both sides, the shared words are marked there, and the missing ones in the passage."""
    page, result = opened.sample(NAME), reviewed(NAME)
    worst = riskiest(result)
    page.locator(f".src [data-p='{worst.passage}']").click()
    by = {each.by for each in worst.reason.by}  # type: ignore[union-attr]
    held = page.eval_on_selector_all(".src .hold", "all => all.map((one) => Number(one.dataset.p))")
    assert set(held) == by
    assert page.eval_on_selector_all(".out .hold", "all => all.map((one) => Number(one.dataset.o))") == held
    missing = [span.of(result.draft.passages[worst.passage].text) for span in worst.reason.missing]  # type: ignore[union-attr]
    assert missing
    assert texts(page, ".src .here mark.miss") == missing
    assert texts(page, "#panel mark.miss") == missing
    assert {"two", "hospital"} <= {text.lower() for text in texts(page, ".src .hold mark")}
    assert f"{worst.reason.risk:.0%} at risk".replace("%", " %") in page.locator("#panel h2").inner_text()  # type: ignore[union-attr]


def test_a_kept_sentence_shows_what_it_stands_for(opened: Opened) -> None:
    """The removed passages it speaks for are marked, and named in the panel; a click goes there."""
    page, result = opened.sample(NAME), reviewed(NAME)
    removed = riskiest(result).passage
    page.locator(f".src [data-p='{removed}']").click()
    kept = page.locator(".out .hold").first.get_attribute("data-o")
    page.locator(f".out [data-o='{kept}']").click()
    assert page.locator(f".src .stood[data-p='{removed}']").count() == 1
    assert texts(page, ".out .here mark")
    page.locator("#panel .claim button", has_text=result.draft.passages[removed].text).first.click()
    assert page.locator(".src .here").get_attribute("data-p") == str(removed)


def test_a_suggestion_shows_the_words_that_would_be_missing(opened: Opened) -> None:
    """It is weighed as if it went."""
    page, result = opened.sample(NAME), reviewed(NAME)
    page.locator("#tab-suggestions").click()
    page.keyboard.press("j")
    offer = result.suggestions[0]
    text = result.draft.passages[offer.passages[0]].text
    assert texts(page, "#panel mark.miss") == [span.of(text) for span in offer.reason.missing]
    assert "likely a repeat" in page.locator("#panel h2").inner_text()


DIFFERING: Final = (
    "# Ferry\n\nThe ferry carries 200 people across the sound every day. Rye is ground on Mondays.\n\n"
    "Nine lanterns hang above the stage. The ferry carries 300 people across the sound every day.\n"
)


def test_findings_jump_to_their_place(opened: Opened) -> None:
    """A click on a finding chooses the passage it is about."""
    result = dedup.condense(DIFFERING, name="a.md")
    assert result.findings
    page = opened.page(result.review())
    page.locator("#tab-findings").click()
    page.locator("[data-finding]").first.click()
    assert page.locator(".src .here").get_attribute("data-p") == str(result.findings[0].passages[0])
    assert result.findings[0].kind in page.locator("#list-findings").inner_text()


def test_the_map_leads_to_the_passages(opened: Opened) -> None:
    """Hovering over a square says what it is, a click chooses its passage; a bar leads to its section."""
    page = opened.sample(NAME)
    page.locator("#tab-map").click()
    full = page.locator("#map .cell[fill='currentColor']").first
    full.hover()
    assert "stands in “" in page.locator("#map-hint").inner_text()
    full.click()
    assert page.locator(".src .here").get_attribute("data-p") == full.get_attribute("data-row")
    bar = page.locator("#bars .bar").nth(2)
    bar.click()
    assert page.locator(".src .here").get_attribute("data-p") == bar.get_attribute("data-first")


def test_a_square_follows_its_passage(opened: Opened) -> None:
    """It is full while the passage is removed and hollow when it is kept again."""
    page = opened.sample(NAME)
    page.keyboard.press("j")
    chosen = page.locator(".src .here").get_attribute("data-p")
    cell = f"#map .cell[data-row='{chosen}']"
    assert page.locator(cell).first.get_attribute("fill") == "currentColor"
    page.keyboard.press(" ")
    assert page.locator(cell).first.get_attribute("fill") == "none"


def test_charts_are_handed_out_as_files(opened: Opened) -> None:
    """Map and bars are SVG files of their own, dark on white, whatever the page looks like."""
    page = opened.page(reviewed(NAME).review(), dark=True)
    page.locator("#tab-map").click()
    for button in ("#save-map", "#save-bars"):
        root = ET.fromstring(opened.downloaded(page, button).decode())  # noqa: S314 - made here
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert root.get("color") == "#1f1d1a"
        assert any(each.get("fill") == "#ffffff" for each in root.iter())


def test_a_phone_shows_one_thing_at_a_time(opened: Opened) -> None:
    """Lists, source or condensed article; a click on a passage opens what is to know of it below."""
    page = opened.sample(NAME, PHONE)
    assert page.locator(".src").first.is_hidden()
    page.locator("[data-view=source]").click()
    assert page.locator(".src").first.is_visible()
    assert page.locator(".out").first.is_hidden()
    page.locator(".src .p.gone").first.click()
    assert page.locator("#panel").is_visible()
    page.locator("[data-view=condensed]").click()
    assert page.locator(".out").first.is_visible()
    assert page.locator(".src").first.is_hidden()
