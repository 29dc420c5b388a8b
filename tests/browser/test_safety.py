"""Whatever an article says, a page shows it and obeys nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

import dedup
from dedup.output.render import render
from drafting import drafted
from page_opening import reviewed

if TYPE_CHECKING:
    from page_opening import Opened

RUN: Final = "window.ran=1"

HOSTILE: Final = (
    f"<script>{RUN}</script>",
    f"</script><script>{RUN}</script>",
    f"<SCRIPT SRC=data:text/javascript,{RUN}></SCRIPT>",
    f"<img src=x onerror={RUN}>",
    f'"><img src=x onerror="{RUN}">',
    f"'><svg onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f"<body onload={RUN}>",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'></iframe>",
    f"<iframe src=javascript:parent.{RUN}></iframe>",
    f"<a href=javascript:{RUN}>here</a>",
    f"[here](javascript:{RUN})",
    f"![x](javascript:{RUN})",
    f"<math><mtext></table><img src=x onerror={RUN}>",
    f"<!--><script>{RUN}</script-->",
    f"--><script>{RUN}</script><!--",
    f"<![CDATA[><script>{RUN}</script>]]>",
    f"</title><script>{RUN}</script>",
    f"</style><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>",
    f"</noscript><script>{RUN}</script>",
    f"</main></body></html><script>{RUN}</script>",
    f"{{{{ cycler.__init__.__globals__.os.popen('{RUN}') }}}}",
    "{% include '/etc/passwd' %}",
    "{{ 7 * 7 }} {# a comment #}",
    f"${{{RUN}}} `${{{RUN}}}`",
    f"<details open ontoggle={RUN}>",
    f"<input autofocus onfocus={RUN}>",
    "<style>@import 'data:text/css,*{}';</style>",
    f"<link rel=stylesheet href=data:text/css,x onload={RUN}>",
    f"<meta http-equiv=refresh content='0;url=javascript:{RUN}'>",
    f"<base href='javascript:{RUN}//'>",
    f"<object data=javascript:{RUN}></object>",
    f"<embed src=javascript:{RUN}>",
    f"<form action=javascript:{RUN}><button>go</button></form>",
    f"\u2028{RUN}\u2029{RUN}",
    f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"\u202e<script>{RUN}</script>\u202c",
    f"<scr\x00ipt>{RUN}</scr\x00ipt>",
    f"<template><script>{RUN}</script></template>",
    '{"__proto__": {"ran": 1}}',
)

MADE: Final = "img, iframe, object, embed, form, base, link, template, math, input, textarea"
"""Elements that no page of ours has."""

NOTHING: Final = "() => window.ran === undefined && ({}).ran === undefined"


def article(*hostile: str) -> str:
    """Say hostile things in front matter, headings, sentences that repeat, lists, tables and code."""
    parts = [f"---\ntitle: {hostile[0]}\n---\n\n# Tea {hostile[0]}\n"]
    for at, line in enumerate(hostile):
        sentence = f"The old kettle of harbour {at} stands on the stove {line} every single day."
        parts.append(
            f"## Milk {line}\n\n{sentence} Rye is ground on Mondays.\n\n- Nine {line} lanterns.\n\n| {line} |\n|---|\n"
            f"| 1 |\n\n{sentence} Swans nest.\n\n```{line}\n{line}\n```\n\n{line}\n"
        )
    return "\n".join(parts)


def test_there_are_forty() -> None:
    """All different."""
    assert len(set(HOSTILE)) >= 40


@pytest.mark.parametrize("part", range(6))
def test_nothing_runs(opened: Opened, part: int) -> None:
    """Each string is shown as it is; no element of it is made, whatever is chosen, decided or drawn."""
    hostile = HOSTILE[part::6]
    result = dedup.condense(article(*hostile), name=f"{hostile[0].replace('/', '_')}.md", language="en")
    page = opened.page(result.review())
    for key in ("j", " ", "j", "y", "s"):
        page.keyboard.press(key)
    page.locator(".src [aria-pressed]").first.click()
    page.locator("#tab-map").click()
    assert page.locator(f"script:not([type]), {MADE}").count() == 1
    assert page.evaluate(NOTHING)
    shown = "\n".join(page.locator(".src").all_text_contents()).replace("\0", "\ufffd")
    # HTML has no sign for NUL.
    prose = [passage.text.replace("\0", "\ufffd") for passage in result.draft.passages if passage.prose]
    assert len(prose) > 2 * len(hostile)
    assert [text for text in prose if text not in shown] == []


def test_the_policy_lets_no_other_script_run(opened: Opened) -> None:
    """A script or handler that came into the page all the same would not be run."""
    page = opened.page(reviewed("ferry.md").review())
    page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.ran = 1";
            document.body.append(script);
            document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.ran=1'>");
        }"""
    )
    page.wait_for_timeout(50)
    assert page.evaluate(NOTHING)
    # The browser complains of what it refused, which is what was asked for here.
    refused = [each for each in opened.wrong if "Content Security Policy" in each or "violates" in each]
    assert refused
    opened.wrong.clear()


def test_other_pages_obey_nothing_either(opened: Opened) -> None:
    """The article as an HTML page makes no element of what is hostile in it."""
    page = opened.page(render(drafted(article(*HOSTILE), "markdown"), "html"))
    assert page.locator(f"script, {MADE}").count() == 0
    assert page.evaluate(NOTHING)
