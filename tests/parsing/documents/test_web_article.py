"""The article of a web page is read as Markdown, and nothing that stands around it."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Final

import pytest

from command_line import process, run
from dedup.errors import InputError, MissingExtraError
from dedup.parsing.documents.web_article import read

if TYPE_CHECKING:
    from pathlib import Path

FERRY: Final = "The harbour ferry leaves from the north pier at noon every day, also on Sundays and in the winter."
AGAIN: Final = "Every day at noon, also on Sundays and in the winter, the harbour ferry leaves from the north pier."
PRICE: Final = "A ticket for the crossing costs 4 euros for adults, and children under six travel without one."
AROUND: Final = ("Home", "cookies", "All rights reserved", "Great article")
COOKIES: Final = (
    '<div class="cookie-banner"><p>We use cookies to make this page better.</p><button>Accept</button></div>'
)
MENU: Final = '<nav><ul><li><a href="/">Home</a></li><li><a href="/docs">Docs</a></li></ul></nav>'
FOOTER: Final = '<footer><p>© 2026 The Harbour. All rights reserved.</p><a href="/imprint">Imprint</a></footer>'
COMMENTS: Final = '<div id="comments" class="comments"><h3>Comments</h3><p>Great article, thank you for it!</p></div>'

MANUAL: Final = (
    f"<header>{MENU}</header>{COOKIES}<div class='content'><h1>The ferry</h1><p>{FERRY}</p>"
    "<h2>Starting it</h2><pre><code>ferry start\n\n# wait * here\n  ferry stop &lt;now&gt;</code></pre>"
    f"<p>{PRICE}</p><div class='highlight'><pre><span>def</span> f(x):\n    return x\n</pre></div><p>{AGAIN}</p>"
    f"<pre>one line</pre><p>It is <em>not</em> <code>late</code>.</p></div>{COMMENTS}{FOOTER}"
)
NEWS: Final = (
    f"{COOKIES}<div id='menu' class='menu'>{MENU}</div><article class='post'><h1>News of the pier</h1><p>{FERRY}</p>"
    '<figure><img src="a.png" alt="A pier"><figcaption>The pier at <b>night</b>.</figcaption></figure>'
    f"<blockquote><p>Nobody has ever missed a ferry.</p></blockquote><p>{PRICE}</p><p>{AGAIN}</p></article>"
    f"{COMMENTS}{FOOTER}"
)
TABLES: Final = (
    f"{MENU}<main>{COOKIES}<h1>Times</h1><p>{FERRY}</p><figure><table><tr><th>Pier</th><th>Time</th></tr>"
    "<tr><td>North</td><td>12:00</td></tr></table><figcaption>Times of the day.</figcaption></figure>"
    "<ul><li>Dogs travel free.</li><li>Bicycles do not.</li></ul><ol><li>Buy a ticket.</li><li>Go on board.</li></ol>"
    f"<p>{PRICE}</p></main>{FOOTER}"
)


def whole(body: str) -> bytes:
    """Write a page."""
    return f"<!DOCTYPE html><html lang='en'><head><title>T</title></head><body>{body}</body></html>".encode()


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        (MANUAL, ["# The ferry", FERRY, "## Starting it", "```\nferry start\n\n# wait * here\n  ferry stop <now>\n```",
                  PRICE, "```\ndef f(x):\n    return x\n```", AGAIN, "```\none line\n```", "It is *not* `late`."]),
        (NEWS, ["# News of the pier", FERRY, "The pier at night.", "> Nobody has ever missed a ferry.", PRICE, AGAIN]),
        (TABLES, ["# Times", FERRY, "| Pier | Time |\n| --- | --- |\n| North | 12:00 |", "Times of the day.",
                  "- Dogs travel free.\n- Bicycles do not.\n1. Buy a ticket.\n2. Go on board.", PRICE]),
    ],
    ids=["manual", "news", "tables"],
)  # fmt: skip
def test_articles(body: str, blocks: list[str]) -> None:
    """Each block stands apart, code as it was written; menus, banners, comments and footers are not there."""
    text = read(whole(body), "a.html")
    assert text.source == "\n\n".join(blocks) + "\n"
    assert not [said for said in AROUND if said in text.source]


def test_marks_that_the_page_has_itself() -> None:
    """What is put in place of code is no word of the page."""
    body = f"<article><h1>A</h1><p>setaside0x {FERRY}</p><pre>code</pre><p>{PRICE} {AGAIN}</p></article>"
    assert read(whole(body), "a.html").source == f"# A\n\nsetaside0x {FERRY}\n\n```\ncode\n```\n\n{PRICE} {AGAIN}\n"


@pytest.mark.parametrize("data", [b"<html><body></body></html>", whole(""), b"<p></p>", b"<!-- -->"])
def test_no_article(data: bytes, caplog: pytest.LogCaptureFixture) -> None:
    """A page without one is named in one line, and the library says nothing of its own."""
    with pytest.raises(InputError, match=r"^a\.html: no article is found in this page; .*--web-article$"):
        read(data, "a.html")
    assert not caplog.records
    assert logging.getLogger("trafilatura").level == logging.NOTSET


def test_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(MissingExtraError, match=r"needs trafilatura, .*extra \"web\""):
        read(whole(NEWS), "a.html")


def test_command_line(tmp_path: Path) -> None:
    """The article is condensed and written as Markdown; its plan gives the same."""
    page, plan = tmp_path / "page.html", tmp_path / "plan.json"
    page.write_bytes(whole(NEWS))
    done = process("condense", page, "--web-article", "--plan", plan)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().startswith(f"# News of the pier\n\n{FERRY}\n\nThe pier at night.")
    assert AGAIN not in done.stdout.decode()
    assert len(done.stderr.decode().splitlines()) == 1
    assert run("apply", page, plan, "--web-article").stdout_bytes == done.stdout
    folder = tmp_path / "out"
    assert run("condense", page, "--web-article", "--out-dir", folder).exit_code == 0
    assert (folder / "page.md").read_bytes() == done.stdout


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [
        ("a.md", (), "reads web pages (.html, .htm, .xhtml), not"),
        ("-", (), "reads web pages (.html, .htm, .xhtml), not -"),
        ("a.html", ("--in-place",), "name it with -o FILE.md instead of --in-place"),
    ],
)
def test_refusals(tmp_path: Path, name: str, more: tuple[str, ...], said: str) -> None:
    """What is no page has no article, and an article is no page to be written back."""
    source = name if name == "-" else tmp_path / name
    if name != "-":
        (tmp_path / name).write_bytes(whole(NEWS))
    done = run("condense", source, "--web-article", *more, stdin="")
    assert done.exit_code == 2
    assert said in done.stderr
