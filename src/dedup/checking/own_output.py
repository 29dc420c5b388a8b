"""Read our own output by place: what was written of each passage, not what cutting the text anew would give."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.changes import Finding, FindingKind
from dedup.checking.alignment import Matched, readings
from dedup.checking.output_index import alphanumerics
from dedup.checking.settings import SETTINGS
from dedup.language import table
from dedup.language.normal_form import exact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.changes import Draft, Written
    from dedup.discourse.openers import Opener
    from dedup.records import Reading

__all__ = ["matched_by_place", "miswritten", "read_by_place"]


def read_by_place(source: Reading, draft: Draft) -> Reading:
    """Give what was made of a source as it reads: the passages that stay, as they were cut there.

    Cut anew, the same words can be other sentences: a full stop behind "picture A" ends one where the next word opens
    no sentence, and quotation marks pair otherwise once a sentence with an odd one is gone.
    """
    kept = draft.kept()
    passages = tuple(
        replace(source.passages[passage], index=index, text=draft.text(passage) or "")
        for index, passage in enumerate(kept)
    )
    return replace(source, passages=passages, claims=())


def matched_by_place(draft: Draft, openers: Sequence[Opener]) -> Matched:
    """Match the passages that stay, in order, to those of the source."""
    known = readings(draft.passages, openers, table(draft.document.language))
    source_of = dict(enumerate(draft.kept()))
    alike = {
        index: tuple(sorted({passage, *known.get(exact(draft.text(passage) or ""), ())}))
        for index, passage in source_of.items()
    }
    return Matched(source_of, alike=alike)


def miswritten(draft: Draft, written: Written) -> Iterator[Finding]:
    """Give the passages that do not stand where they were written, and those with words they did not have."""
    behind = 0
    for passage in draft.kept():
        text = draft.text(passage) or ""
        place = written.places.get(passage)
        stands = place is not None and place.start >= behind and _same(place.of(written.text), text)
        if stands and _taken_from(text, draft.passages[passage].text):
            behind = place.end if place is not None else behind
            continue
        said = "not in the source" if stands else "not written as decided"
        yield Finding(
            kind=FindingKind.NOTE,
            passages=(passage,),
            message=f"{said}: {text[: SETTINGS.passage_characters_shown]!r}",
            broken=True,
        )


def _same(written: str, text: str) -> bool:
    """Tell whether two texts are the same but for their white space and marks."""
    return alphanumerics(written) == alphanumerics(text)


def _taken_from(text: str, whole: str) -> bool:
    """Tell whether a text is another one, or what is left of it when words are taken out."""
    if text == whole:
        return True
    rest = iter(alphanumerics(whole))
    return all(sign in rest for sign in alphanumerics(text))
