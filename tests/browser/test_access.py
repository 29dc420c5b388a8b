"""Pages can be used by everybody: with a screen reader, by keyboard, on a phone, in the dark, from right to left."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

import pytest

import dedup
from command_line import run
from page_opening import DESK, PHONE, ROOT, TABLET, reviewed

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from page_opening import Opened

NAME: Final = "ferry.md"


def violations(page: Page) -> list[str]:
    """Give what axe finds that is serious or critical."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe: pip install '.[dev]'")
    # The policy of the page lets no foreign script in, so the checker is put in from outside the page.
    found = axe.Axe().run(page).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found if each["impact"] in ("serious", "critical")]


@pytest.mark.parametrize(
    ("size", "dark"),
    [(DESK, False), (DESK, True), (TABLET, False), (PHONE, True)],
    ids=["desk", "desk in the dark", "tablet", "phone in the dark"],
)
def test_nothing_serious_stands_in_the_way(opened: Opened, size: tuple[int, int], dark: bool) -> None:
    """At every width, light and dark, with a passage chosen, each list shown, and something said nowhere any more."""
    page = opened.sample(NAME, size, dark=dark)
    page.keyboard.press("j")
    page.keyboard.press(" ")
    assert violations(page) == []
    if size != DESK:
        page.locator("[data-view=source]").click()
    page.locator(".src [aria-pressed]").first.click()
    page.keyboard.press(" ")
    assert page.locator(".p.red").count()
    assert violations(page) == []


def test_the_other_pages(opened: Opened, tmp_path: Path) -> None:
    """The article as a page and the report over a corpus: nothing serious, and nothing wider than a phone."""
    (tmp_path / "in").mkdir()
    for name in ("ferry.md", "heater.txt"):
        shutil.copy(ROOT / "samples" / name, tmp_path / "in")
    report = tmp_path / "report.html"
    done = run("corpus", tmp_path / "in", "-o", tmp_path / "out", "--report", report)
    assert done.exit_code == 0, done.stderr
    for html in (reviewed(NAME).render("html"), report.read_text("utf-8")):
        page = opened.page(html, PHONE)
        assert violations(page) == []
        assert page.locator("main").count() == 1
        assert too_wide(page) <= 0


def too_wide(page: Page) -> int:
    """Give by how many points a page is wider than its window."""
    wide: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wide


@pytest.mark.parametrize("size", [DESK, TABLET, PHONE, (320, 640)])
def test_nothing_is_wider_than_the_window(opened: Opened, size: tuple[int, int]) -> None:
    """No view scrolls sideways."""
    page = opened.sample(NAME, size)
    assert too_wide(page) <= 0
    for view in () if size == DESK else ("lists", "source", "condensed"):
        page.locator(f"[data-view={view}]").click()
        assert too_wide(page) <= 0
    if size != DESK:
        page.locator("[data-view=lists]").click()
    page.locator("#tab-map").click()
    assert too_wide(page) <= 0


def test_everything_is_reached_by_keyboard(opened: Opened) -> None:
    """Tab reaches the buttons, the tabs, a list and the text; arrows go along tabs and passages."""
    page = opened.sample(NAME)
    page.keyboard.press("j")
    page.keyboard.press("Escape")
    reached = set()
    page.locator("body").click(position={"x": 5, "y": 5})
    for _ in range(70):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                "document.activeElement.id || document.activeElement.dataset.p || document.activeElement.tagName"
            )
        )
    assert {"tab-decisions", "list-decisions", "SUMMARY"} <= reached
    page.locator("#tab-decisions").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.id") == "tab-suggestions"
    passages = page.locator(".src [aria-pressed]")
    passages.nth(0).click()
    passages.nth(0).focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.p") == passages.nth(1).get_attribute("data-p")
    before = passages.nth(1).get_attribute("aria-pressed")
    page.keyboard.press(" ")
    assert {before, passages.nth(1).get_attribute("aria-pressed")} == {"true", "false"}


ARABIC: Final = "# الشاي\n\nالشاي ساخن جدا في الصباح. الحليب بارد.\n\nالخبز طازج. الشاي ساخن جدا في الصباح.\n"


def test_what_is_written_from_right_to_left_is_shown_so(opened: Opened) -> None:
    """Cells, entries and the panel run in the direction of their text."""
    page = opened.page(dedup.condense(ARABIC, name="tea.md").review())
    page.locator(".src [aria-pressed]").first.click()
    for selector in (".src", ".out", "h1", "#panel .quote"):
        assert (
            page.locator(selector)
            .nth(1 if selector in (".src", ".out") else 0)
            .evaluate("one => getComputedStyle(one).direction")
            == "rtl"
        )


def test_paper_shows_the_text_and_no_controls(opened: Opened) -> None:
    """Printed are the figures, the lists and the two texts side by side."""
    page = opened.sample(NAME)
    page.keyboard.press("j")
    page.emulate_media(media="print")
    assert page.locator("#acts").is_hidden()
    assert page.locator("#panel").is_hidden()
    assert page.locator(".src").nth(3).is_visible()
    assert page.locator(".sums").is_visible()


def test_without_scripts_the_page_can_be_read(opened: Opened) -> None:
    """Mail programs run no scripts: source, article and lists are there, and what decides is not offered."""
    path = opened.folder / "page.html"
    path.write_text(reviewed(NAME).review(), encoding="utf-8")
    context = opened.browser.new_context(java_script_enabled=False)
    opened.contexts.append(context)
    page = context.new_page()
    page.goto(path.as_uri())
    assert page.locator(".p.gone").count() > 10
    assert page.locator("#undo").is_hidden()
    assert page.locator(".out").nth(2).is_visible()
