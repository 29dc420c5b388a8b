"""Lay the review page out: what was decided and suggested in lists, and the source beside the condensed article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from dedup.changes import Copy, FindingKind, OverLength, Stated
from dedup.output.likelihood import likelihood
from dedup.output.page_frame import page, title_of
from dedup.output.reasons import KINDS, place, risk_of, say, to_data
from dedup.output.render.cutting import passages_by_block
from dedup.output.report.figures import figures
from dedup.output.review.bundle import bundled
from dedup.output.review.chart import bars_svg, map_svg, sections
from dedup.output.review.data import review_data
from dedup.output.templating import filled, script_json
from dedup.output.visible import shown_name, visible
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Change, Draft, Finding, Suggestion
    from dedup.output.review.relations import Reviewed
    from dedup.records import Block, Passage

__all__ = ["review_page"]

_AS_WRITTEN: Final = frozenset({Kind.CODE, Kind.TABLE, Kind.FRONT_MATTER, Kind.HTML, Kind.RULE})
_HEADINGS: Final = frozenset({Kind.TITLE, Kind.HEADING})
_NAMES: Final = dict(
    zip(
        KINDS,
        (
            "said again",
            "word for word",
            "announces",
            "left out",
            "empty",
            "older figure",
            "opening",
            "trimmed",
            "asked",
        ),
        strict=True,
    )
)
"""What each kind of reason is called where there is room for one or two words."""


def review_page(draft: Draft, reviewed: Reviewed) -> str:
    """Write the page.

    Args:
        draft: the source with what was decided.
        reviewed: what else is shown.
    """
    near = reviewed.relations.shares
    found = sections(draft, near)
    told = figures(draft, reviewed.findings)
    body = filled(
        "review.html",
        title=title_of(draft),
        name=shown_name(draft.document.name),
        told=told,
        rows=list(_rows(draft)),
        decisions=[_decision(draft, change) for change in _ranked(draft)],
        suggestions=[_suggestion(draft, each) for each in reviewed.suggestions],
        findings=[_finding(draft, each) for each in reviewed.findings],
        map=Markup(map_svg(draft, near)),  # noqa: S704 - from a template that escapes
        bars=Markup(bars_svg(found)),  # noqa: S704 - the same
        data=Markup(script_json(review_data(draft, reviewed, found))),  # noqa: S704 - nothing in it can end the element
    )
    return page(
        body,
        title=f"Review: {title_of(draft)}",
        language=draft.document.language,
        style=filled("review.css"),
        script=bundled(),
    )


def _ranked(draft: Draft) -> list[Change]:
    """Give the decisions, the riskiest first, copies last."""
    return sorted(draft.changes, key=lambda each: (isinstance(each.reason, Copy), -risk_of(each.reason), each.passage))


def _decision(draft: Draft, change: Change) -> dict[str, object]:
    reason = change.reason
    told = isinstance(reason, Stated | OverLength)
    kind = str(to_data(reason)["kind"])
    return {
        "passage": change.passage,
        "place": place(draft, change.passage),
        "line": draft.document.place(draft.passages[change.passage].span.start).line,
        "kind": _NAMES[kind],
        "likely": likelihood(risk_of(reason)) if told and not isinstance(reason, OverLength) else "",
        "risk": risk_of(reason) if told else None,
        "why": say(reason, draft),
        "text": _shown(draft.passages[change.passage].text),
        "words": draft.passages[change.passage].words,
        "copy": isinstance(reason, Copy),
    }


def _suggestion(draft: Draft, suggestion: Suggestion) -> dict[str, object]:
    first = suggestion.passages[0]
    return {
        "passage": first,
        "more": len(suggestion.passages) - 1,
        "line": draft.document.place(draft.passages[first].span.start).line,
        "words": suggestion.words,
        "chance": suggestion.chance,
        "likely": likelihood(1 - suggestion.chance),
        "text": _shown(draft.passages[first].text),
    }


def _finding(draft: Draft, finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "passages": finding.passages if finding.kind is not FindingKind.LOST else finding.passages[:1],
        "message": visible(finding.message.removeprefix(f"{finding.kind}: ")),
        "line": draft.document.place(draft.passages[finding.passages[0]].span.start).line if finding.passages else 0,
    }


def _rows(draft: Draft) -> Iterator[dict[str, object]]:
    """Yield one row for each block, its passages with their text and what became of it."""
    for index, (block, passages) in enumerate(zip(draft.document.blocks, passages_by_block(draft), strict=True)):
        yield {
            "index": index,
            "kind": block.kind.value.replace(" ", "-"),
            "level": min(6, max(2, block.level + 1)) if block.kind in _HEADINGS else 0,
            "indent": min(block.level, 6) if block.kind is Kind.ITEM else 0,
            "marker": visible(block.marker),
            "as_written": block.kind in _AS_WRITTEN,
            "raw": "" if passages else _shown(block.span.of(draft.document.source)),
            "passages": [
                _passage(draft, block, passage, before)
                for before, passage in zip((None, *passages), passages, strict=False)
            ],
            "gone": bool(passages) and all(draft.text(passage.index) is None for passage in passages),
        }


def _passage(draft: Draft, block: Block, passage: Passage, before: Passage | None) -> dict[str, object]:
    now = draft.text(passage.index)
    text = block.span.of(draft.document.source) if block.kind in _AS_WRITTEN else passage.text
    return {
        "index": passage.index,
        "text": _shown(text),
        "prose": passage.prose,
        "apart": before is not None and before.span.end < passage.span.start,
        "now": _shown(text if now == passage.text else now or ""),
        "gone": now is None,
        "changed": now not in (None, passage.text),
    }


def _shown(text: str) -> str:
    """Put a sign in the place of NUL, which HTML cannot hold, and of halves of characters, which UTF-8 cannot."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")
