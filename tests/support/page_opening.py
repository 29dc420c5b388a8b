"""Open pages in a browser as an editor does: from the disk, at some width, in the dark or not."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import dedup

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Dialog, Page

ROOT: Final = Path(__file__).parents[2]

DESK, TABLET, PHONE = (1440, 900), (820, 1100), (390, 800)


@cache
def reviewed(name: str) -> dedup.Result:
    """Condense a sample once; a result is never changed."""
    path = ROOT / "samples" / name
    return dedup.condense(path.read_bytes().decode(), name=f"samples/{name}")


@dataclass
class Opened:
    """Pages that are open, with what they did that no page may do."""

    browser: Browser
    folder: Path
    contexts: list[BrowserContext] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def sample(self, name: str, size: tuple[int, int] = DESK, *, dark: bool = False) -> Page:
        """Open the review page of a sample."""
        return self.page(reviewed(name).review(), size, dark=dark)

    def page(self, html: str, size: tuple[int, int] = DESK, *, dark: bool = False) -> Page:
        """Write a page to a file and open it."""
        path = self.folder / f"page{len(self.contexts)}.html"
        path.write_text(html, encoding="utf-8")
        scheme: Literal["dark", "light"] = "dark" if dark else "light"
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, accept_downloads=True
        )
        self.contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: self.wrong.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        page.on("dialog", self._spoke)
        page.on("popup", lambda popup: self.wrong.append(f"opened: {popup.url}"))
        page.on("request", lambda request: self._asked(request.url, path.as_uri()))
        page.goto(path.as_uri())
        return page

    def _spoke(self, dialog: Dialog) -> None:
        self.wrong.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _asked(self, address: str, own: str) -> None:
        if not address.startswith((own, "blob:")):
            self.wrong.append(f"request: {address}")

    def downloaded(self, page: Page, button: str) -> bytes:
        """Click on what hands something out, and give what comes."""
        if not page.locator(button).is_visible():
            page.locator("details.take > summary").click()
        with page.expect_download() as found:
            page.locator(button).click()
        return Path(found.value.path()).read_bytes()

    def close(self) -> None:
        """Close the pages."""
        for context in self.contexts:
            context.close()
        assert self.wrong == []
