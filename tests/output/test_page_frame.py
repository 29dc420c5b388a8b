"""Pages stand alone."""

from __future__ import annotations

import pytest

from dedup.output.page_frame import page


def test_title_and_language_are_escaped() -> None:
    """What is not HTML is escaped; the body is taken as it is."""
    made = page("<p>Tea</p>\n", title="<b>Tea</b> & milk", language='en"')
    assert "<title>&lt;b&gt;Tea&lt;/b&gt; &amp; milk</title>" in made
    assert '<html lang="en&quot;">' in made
    assert "<body>\n<p>Tea</p>\n</body>" in made


@pytest.mark.parametrize(("style", "allowed"), [("", "default-src 'none'"), ("p{}", "default-src 'none'; style-src")])
def test_nothing_is_loaded(style: str, allowed: str) -> None:
    """The policy lets nothing in but a style sheet that the page itself carries."""
    made = page("", title="t", language="en", style=style)
    assert allowed in made
    assert ("<style>p{}</style>" in made) is bool(style)
    assert "://" not in made
