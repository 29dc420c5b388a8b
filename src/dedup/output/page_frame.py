"""Frame a body as an HTML page that stands alone: nothing is loaded, and nothing runs but what the page carries."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING

from markupsafe import Markup

from dedup.output.templating import filled
from dedup.output.visible import visible
from dedup.records import Kind

if TYPE_CHECKING:
    from dedup.changes import Draft

__all__ = ["page", "title_of"]


def page(body: str, *, title: str, language: str, style: str = "", script: str = "") -> str:
    """Give a whole HTML page with one main part.

    Args:
        body: HTML of the main part, escaped where it has to be.
        title: plain text.
        language: ISO 639-1 code.
        style: a style sheet beside the one that all pages share.
        script: a script that the page carries; the policy lets no other run.
    """
    sheet = filled("frame.css") + style
    policy = ["default-src 'none'", f"style-src {_hashed(sheet)}", "base-uri 'none'", "form-action 'none'"]
    return filled(
        "frame.html",
        policy="; ".join([*policy, *([f"script-src {_hashed(script)}"] if script else [])]),
        style=Markup(sheet),  # noqa: S704 - files of the package
        script=Markup(script),  # noqa: S704 - the same
        title=title,
        language=language,
        body=Markup(body),  # noqa: S704 - who calls has escaped it
    )


def title_of(draft: Draft) -> str:
    """Give what a page about a source is called: its title, else its first heading, else the bare name of its file."""
    blocks = draft.document.blocks
    for kind in (Kind.TITLE, Kind.HEADING):
        found = next((passage.text for passage in draft.passages if blocks[passage.block].kind is kind), "")
        if found:
            return visible(found)
    return visible(PurePath(draft.document.name).stem)


def _hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
