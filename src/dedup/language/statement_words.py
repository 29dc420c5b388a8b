"""Define the words by which statements of a tree of documents are compared: what counts, bounds and numbers."""

from dataclasses import dataclass, field

from dedup.language.notation import Named, Valued, Words
from dedup.language.pickled import Pickled

__all__ = ["StatementWords"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWords(Pickled):
    """Words of documentation; all in lower case.

    Attributes:
        bounds: word beside a value -> what limits it: "max", "min", "about", "all", "default" or "mean".
        labels: words behind which a figure numbers something: it is a name, not a value ("step 3").
        generic: stems of what is counted everywhere ("hour", "item").
        of_days: stems of words that make other days of days ("calendar").
        uncounted: number words that count nothing by themselves ("couple").
        groups: word behind a figure -> what it multiplies it by ("million").
        versions: words that make the figure behind them a version.
        joining: words between a figure that numbers something and the next one ("steps 6 and 7").
        of: words inside the phrase a figure counts that are no part of it.
        more: words of such a phrase that go on to what is counted ("3 more rules").
        negated: words that deny without a negating ending ("cannot").
        percent: words for "%".
        bytes: words for a byte.
        examples: word groups by which a statement is an example.
        changing: parts of words in headings and paths of what changes from version to version.
        overviews: names of files that speak of the whole.
        records: parts of words in headings and paths of what records one time and is not kept up to date.
    """

    bounds: Named = field(default_factory=dict)
    labels: Words = frozenset()
    generic: Words = frozenset()
    of_days: Words = frozenset()
    uncounted: Words = frozenset()
    groups: Valued = field(default_factory=dict)
    versions: Words = frozenset()
    joining: Words = frozenset()
    of: Words = frozenset()
    more: Words = frozenset()
    negated: Words = frozenset()
    percent: Words = frozenset()
    bytes: Words = frozenset()
    examples: Words = frozenset()
    changing: Words = frozenset()
    overviews: Words = frozenset()
    records: Words = frozenset()
