"""Pages stand alone."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from dedup.output.page_frame import page, title_of
from drafting import drafted


def test_title_and_language_are_escaped() -> None:
    """What is not HTML is escaped; the body is taken as it is, inside the main part."""
    made = page("<p>Tea</p>\n", title="<b>Tea</b> & milk", language='en"')
    assert "<title>&lt;b&gt;Tea&lt;/b&gt; &amp; milk</title>" in made
    assert '<html lang="en&#34;">' in made
    assert "<main>\n<p>Tea</p>\n</main>" in made
    assert '<meta name="viewport" content="width=device-width, initial-scale=1">' in made


@pytest.mark.parametrize(("style", "script"), [("", ""), ("p{}", ""), ("p > a{}", "if (1 < 2 && '</b>') {}")])
def test_nothing_is_loaded(style: str, script: str) -> None:
    """The policy lets nothing in but the style sheet and script that the page itself carries, each by its digest."""
    made = page("", title="t", language="en", style=style, script=script)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', made)
    assert policy.startswith("default-src &#39;none&#39;; ")
    assert "unsafe" not in policy
    for name, text in (("style", made.split("<style>")[1].split("</style>")[0]), ("script", script)):
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert (f"{name}-src &#39;sha256-{digest}&#39;" in policy) is bool(text)
    assert style in made
    assert script in made
    assert "://" not in made


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("# On tea\n\nTea is hot.\n", "On tea"),
        ("Tea is hot.\n\n## On milk\n\nMilk is cold.\n", "On milk"),
        ("Tea is hot.\n", "a"),
    ],
)
def test_a_title_is_no_path(source: str, title: str) -> None:
    """A page is called what its source is called: by its title, its first heading, or the bare name of its file."""
    assert title_of(drafted(source, "markdown")) == title
