"""List the formats an article can be written in, one entry each."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

__all__ = ["OUTPUTS", "Output"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A format an article can be written in.

    Attributes:
        name: what users call it.
        writer: module whose `render(draft)` writes it.
        ending: of the names of its files; "" where the source's own stays.
        sources: formats of the texts it can be written of without loss; none where of all.
        decisions: whether it holds the findings and suggestions as well; then they follow the draft.
    """

    name: str
    writer: str
    ending: str = ""
    sources: frozenset[str] = frozenset()
    decisions: bool = False


PROSE: Final = frozenset({"text", "markdown"})

OUTPUTS: Final = MappingProxyType(
    {
        each.name: each
        for each in (
            Output(name="source", writer="dedup.output.render.source"),
            Output(name="text", writer="dedup.output.render.text", ending=".txt", sources=PROSE),
            Output(name="markdown", writer="dedup.output.render.markdown", ending=".md", sources=PROSE),
            Output(name="html", writer="dedup.output.render.html_page", ending=".html", sources=PROSE),
            Output(name="json", writer="dedup.output.render.json_record", ending=".json", decisions=True),
            Output(name="diff", writer="dedup.output.render.unified_diff", ending=".diff"),
        )
    }
)
"""The formats by name; "source" is the format the text came in."""
