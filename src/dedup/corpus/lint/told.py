"""Say in what two statements differ in the few words by which findings are put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from dedup.corpus.lint.differences import DifferenceKind
from dedup.corpus.lint.slips import slip_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.corpus.lint.differences import Difference

__all__ = ["Told", "told_again", "told_of"]


class Told(NamedTuple):
    """In what two statements differ.

    Attributes:
        kind: in what.
        head: what is counted or set, or what kind of value it is.
        names: of either statement which of its values it is.
        said: the values, or the words that only the one has.
        slip: the two spellings of one name; nothing where they are none.
    """

    kind: DifferenceKind
    head: str
    names: tuple[str, str]
    said: tuple[str, str]
    slip: tuple[str, ...]


def told_of(found: Difference) -> Told:
    """Tell in what two statements differ."""
    rivals, kind = found.rivals, found.kind
    if rivals is None:
        said = " ".join(found.missing), " ".join(found.surplus)
        return Told(kind, kind.value, (kind.value, kind.value), said, ())
    one, other = rivals.one, rivals.other
    return Told(
        kind, one.head or other.head or one.kind.value, (f"{one.at}", f"{other.at}"),
        (one.shown.strip("`"), other.shown.strip("`")), tuple(sorted(slip_of(found))),
    )  # fmt: skip


def told_again(rows: Sequence[Any]) -> tuple[Told, ...]:
    """Read such rows back from plain values."""
    kinds = {each.value: each for each in DifferenceKind}
    return tuple(
        Told(kinds[kind], head, (one, other), (left, right), tuple(slip))
        for kind, head, (one, other), (left, right), slip in rows
    )
