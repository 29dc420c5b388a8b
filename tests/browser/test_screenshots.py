"""Take the pictures of docs/review.md; `DEDUP_PICTURES=1 pytest tests/browser/test_screenshots.py` writes them anew."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from page_opening import PHONE, ROOT, TABLET

if TYPE_CHECKING:
    from pathlib import Path

    from page_opening import Opened

FOLDER = ROOT / "docs" / "images"


@pytest.mark.parametrize(
    ("name", "size", "dark", "keys", "buttons"),
    [
        ("review", (1200, 720), False, ["j"], []),
        ("review-map", TABLET, False, [], ["#tab-map"]),
        ("review-phone", PHONE, True, ["j"], ["[data-view=source]"]),
    ],
)
def test_pictures(  # noqa: PLR0913, PLR0917 - a picture is what it shows
    opened: Opened, tmp_path: Path, name: str, size: tuple[int, int], dark: bool, keys: list[str], buttons: list[str]
) -> None:
    """At three widths, light and dark: each shows what it is of, in its size, and stands among the documents."""
    page = opened.sample("ferry.md", size, dark=dark)
    for key in keys:
        page.keyboard.press(key)
    for button in buttons:
        page.locator(button).click()
    folder = FOLDER if os.environ.get("DEDUP_PICTURES") else tmp_path
    picture = page.screenshot(path=folder / f"{name}.png")
    shown = (FOLDER / f"{name}.png").read_bytes()
    # Width and height stand behind the signature and the name of the first chunk.
    assert [int.from_bytes(each[16:20]) for each in (picture, shown)] == [size[0]] * 2
    assert len(shown) < 250_000
    assert f"images/{name}.png" in (ROOT / "docs" / "review.md").read_text("utf-8")
