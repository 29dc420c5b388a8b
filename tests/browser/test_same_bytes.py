"""What the page hands out is what the command line writes: the text, the Markdown, and the plan."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Final

import pytest

import dedup
from command_line import run
from dedup.changes import Change, Draft, Requested, draft_of
from dedup.output.render import render
from dedup.output.review.bundle import FOLDER
from dedup.output.review.pieces import pieces
from dedup.output.review.relations import Joining, Relations
from dedup.parsing.reading import read_source
from page_opening import ROOT, reviewed

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from page_opening import Opened

ARTICLES: Final = sorted(
    [
        *(ROOT / "samples").glob("*.*"),
        *(ROOT / "tests" / "cases").glob("*.md"),
        *(ROOT / "tests" / "languages").glob("*.md"),
        ROOT / "README.md",
    ]
)

EXPOSED: Final = "\nObject.assign(window, { sourceOf, markdownOf });\n"


def decided(draft: Draft, joinings: dict[int, Joining], chance: random.Random) -> tuple[list[int], Draft]:
    """Decide at random: one number for each passage as the page has them, and the draft with the same changes."""
    share = chance.choice([0.1, 0.5, 0.9])
    states = [
        1 if chance.random() < share else 2 if passage.index in joinings and chance.random() < 0.5 else 0
        for passage in draft.passages
    ]
    texts = [None if state == 1 else joinings[at].text if state else "" for at, state in enumerate(states)]
    changes = [Change(passage=at, text=texts[at], reason=Requested()) for at, state in enumerate(states) if state]
    return states, draft.with_changes(tuple(changes))


@pytest.mark.parametrize("form", ["markdown", "text"])
def test_the_script_writes_what_the_package_writes(browser: Browser, form: str) -> None:
    """For random decisions about every article of the project, as Markdown and as text, in both formats."""
    chance = random.Random(3)  # noqa: S311 - nothing secret
    page = browser.new_page()
    modules = [(FOLDER / name).read_text("utf-8").replace("export ", "") for name in ("article.js", "markdown.js")]
    page.add_script_tag(
        content="\n".join(modules).replace('import { markers, shownText, sourceOf } from "./article.js";', "") + EXPOSED
    )
    for path in ARTICLES:
        reading = read_source(path.read_bytes().decode(), dedup.Options(), format=form)
        draft = draft_of(reading)
        joinings = {
            passage.index: Joining(opener="x", text=passage.text[2:].strip() or "X")
            for passage in draft.passages
            if passage.prose and chance.random() < 0.2
        }
        tried = [decided(draft, joinings, chance) for _ in range(2)]
        data = json.loads(json.dumps(pieces(draft, Relations(joinings=joinings))))
        got = page.evaluate(
            "([data, tried]) => tried.map((states) => [sourceOf(data, states), markdownOf(data, states)])",
            [data, [states for states, _ in tried]],
        )
        assert got == [[render(each, "source"), render(each, "markdown")] for _, each in tried], path.name
    page.close()


SMALL: Final = {
    "lists.md": (
        "# Tea\r\n\r\nMake the tea so:\r\n\r\n1. Boil the water in the old kettle.\r\n2. Warm the brown pot.\r\n"
        "3. Boil the water in the old kettle.\r\n\r\nHowever, milk is cold. First, it is kept in the cellar.\r\n\r\n"
        "## Milk\r\n\r\nMilk is kept in the cellar. The kettle is old.\r\n\r\n> A *quote* | here.\r\n"
    ),
    "unspaced.md": "# 茶\n\n茶は熱い。牛乳は冷たい。茶は熱い。\n\n牛乳は地下室にある。\n",
}


def choose_at_random(page: Page, chance: random.Random, times: int) -> None:
    """Decide as a person does: go along the lists and press keys, and remove or keep passages of the text."""
    for _ in range(times):
        if chance.random() < 0.3:
            passages = page.locator(".src [aria-pressed]")
            passages.nth(chance.randrange(passages.count())).click()
            page.keyboard.press(" ")
        else:
            page.locator(chance.choice(["#tab-decisions", "#tab-suggestions"])).click()
            for key in chance.choices(["j", "j", "k", " ", "y", "n", "s", "u", "t"], k=4):
                page.keyboard.press(key)


@pytest.mark.parametrize("name", ["ferry.md", "kratom.txt", "heater.txt", *SMALL])
def test_apply_writes_what_the_page_hands_out(opened: Opened, tmp_path: Path, name: str) -> None:
    """After random decisions `dedup apply` makes the downloaded text, byte for byte, of the downloaded plan."""
    chance = random.Random(name)  # noqa: S311 - nothing secret
    article, plan = tmp_path / name, tmp_path / "plan.json"
    text = SMALL.get(name) or (ROOT / "samples" / name).read_bytes().decode()
    article.write_bytes(text.encode())
    result = dedup.condense(text, name=name) if name in SMALL else reviewed(name)
    page = opened.page(result.review())
    for times in (3, 4):
        choose_at_random(page, chance, times)
        plan.write_bytes(opened.downloaded(page, "#save-plan"))
        for button, form in (("#save-text", "source"), ("#save-markdown", "markdown")):
            done = run("apply", article, plan, "--format", form)
            assert done.exit_code in (0, 1), done.stderr
            assert opened.downloaded(page, button) == done.stdout_bytes
        again = dedup.apply_plan(text, plan.read_text("utf-8"))
        assert page.locator("#sum-words").inner_text() == f"{again.words_after:,}"


def test_an_untouched_page_hands_out_the_program_s_plan(opened: Opened) -> None:
    """Before anybody decided anything the page has the text and the plan of the run that made it."""
    result = reviewed("ferry.md")
    page = opened.sample("ferry.md")
    assert json.loads(opened.downloaded(page, "#save-plan")) == json.loads(result.plan())
    assert opened.downloaded(page, "#save-text").decode() == result.text
