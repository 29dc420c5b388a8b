"""Define the words between clauses: conditions, before and after, tenses, reporting verbs, superlatives."""

from dataclasses import dataclass, field

from dedup.language.notation import InOrder, Named, Phrases, Words
from dedup.language.pickled import Pickled

__all__ = ["ClauseLinks"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseLinks(Pickled):
    """Words between the clauses of one language; all in lower case.

    Attributes:
        conditions: word group that opens a condition -> where it does: "anywhere", only at the "opening" of a clause,
            or "timeless", where nothing in the sentence says that it happened.
        plain_before: words before such a group that make it another thing ("even if", "as if", "asked if").
        plain_after: words after it that leave the statement as it is ("if possible", "if not").
        reader: words for the reader, to whose case an advice is put ("if you use an installer, check its channels").
        advice: words by which the reader is told what to do.
        orders: imperatives that tell the reader what to do, where they open a clause.
        ability: words by which the reader is told what can be done.
        under: words that open a piece of a sentence that states nothing by itself ("to enable security,").
        happened: words by which a sentence tells of one time and not of every time.
        before: words between what comes first and what comes next ("before": close the valve before you open it).
        after: words between what comes next and what came first.
        causing: words between a cause and what it brings about ("so").
        caused: words between what is brought about and its cause ("because").
        comparing: words between what is compared and what with ("than").
        past: ending of verbs that tell by themselves what was done ("ed").
        tenses: word group before a verb -> when it happens: "past", "future" or "ongoing".
        reports: word group before a statement -> "doubted" where it is left to somebody, "unreal" where it is denied or
            only wanted, else "said".
        superlative: endings of superlatives.
        most: words that make a superlative of the one behind them.
        one_of: word groups before a superlative that has its equals.
        copulas: forms of "be" and "remain", by which something is said of a subject.
    """

    conditions: Named = field(default_factory=dict)
    plain_before: Words = frozenset()
    plain_after: Words = frozenset()
    reader: Words = frozenset()
    advice: Words = frozenset()
    orders: Words = frozenset()
    ability: Words = frozenset()
    under: Words = frozenset()
    happened: Words = frozenset()
    before: Words = frozenset()
    after: Words = frozenset()
    causing: Words = frozenset()
    caused: Words = frozenset()
    comparing: Words = frozenset()
    past: InOrder = ()
    tenses: Named = field(default_factory=dict)
    reports: Named = field(default_factory=dict)
    superlative: InOrder = ()
    most: Words = frozenset()
    one_of: Phrases = ()
    copulas: Words = frozenset()
