"""Define the words that only the guards look for: bounds, quantities, labels, words that mean the same."""

from dataclasses import dataclass, field

from dedup.language.notation import Groups, InOrder, Named, Numbered, Pairs, Valued, Words
from dedup.language.pickled import Pickled

__all__ = ["GuardWords"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardWords(Pickled):
    """Guard words of one language; all in lower case.

    Attributes:
        bounds: word group before a number -> operator ("at least": ">=").
        bounds_after: word group after a number -> operator ("or later": ">=").
        limits: word group that narrows a statement -> its class ("solely": "only").
        quantities: word that says how much of something -> its class ("every": "all").
        labels: nouns that make the number after them a name ("step 5").
        versions: words that make the number after them a version.
        ages: words before or after a bare "a day" that make it a quantity ("a day before").
        articles: words for "one" ("a day").
        conjunctions: words between the members of a list, whose order carries nothing.
        openers: words that end the reach of a negation.
        prefixes: negative prefixes of words ("un").
        not_prefixed: words that only look as if they had one, as stems.
        same: groups of words that may stand for one another.
        contrasts: groups of words of which each says another thing in the same place ("and", "or").
        plain_ordinals: words before or after an ordinal that make it a manner of speaking ("at first").
        negations: further word groups that turn a statement round.
        agents: words that name the doer after a passive.
        alternatives: words that join a negation to its opposite ("with or without").
        averting: verbs after which a statement is denied without a negation.
        relative_days: words for a day seen from the day of writing.
        to: words between the ends of a range ("3 to 5").
        between: word before a range -> word between its ends ("between 3 and 5").
        of: words between a day and its month ("4th of March").
        the: words before a day behind its month, which order nothing ("March the 4th").
        each: words that make an ordinal a rate ("every second day").
        halves: word after a time of day -> hours it adds ("pm": 12).
        joining: words inside a number ("two hundred and five").
        before_one: stop words after which "one" is a number; elsewhere it points at something ("this one", "no one").
        wordlike: units that are also words; they count only where they touch the figure.
        multipliers: letters right behind a figure -> what they multiply it by ("bn"); "m" does so only behind money.
        ability: modals of possibility that state a fact ("can be installed").
        just: words that take a negation back ("not just").
        picking: words whose clause, without a comma, says which are meant ("any server that does not ...").
        decimal: the sign before the decimals; the other one, or a space, parts the thousands.
    """

    bounds: Named = field(default_factory=dict)
    bounds_after: Named = field(default_factory=dict)
    limits: Named = field(default_factory=dict)
    quantities: Named = field(default_factory=dict)
    labels: Words = frozenset()
    versions: Words = frozenset()
    ages: Words = frozenset()
    articles: Words = frozenset()
    conjunctions: Words = frozenset()
    openers: Words = frozenset()
    prefixes: InOrder = ()
    not_prefixed: Words = frozenset()
    same: Groups = ()
    contrasts: Groups = ()
    plain_ordinals: Words = frozenset()
    negations: Words = frozenset()
    agents: Words = frozenset()
    alternatives: Words = frozenset()
    averting: Words = frozenset()
    relative_days: Words = frozenset()
    to: Words = frozenset()
    between: Pairs = field(default_factory=dict)
    of: Words = frozenset()
    the: Words = frozenset()
    each: Words = frozenset()
    halves: Numbered = field(default_factory=dict)
    joining: Words = frozenset()
    before_one: Words = frozenset()
    wordlike: Words = frozenset()
    multipliers: Valued = field(default_factory=dict)
    ability: Words = frozenset()
    just: Words = frozenset()
    picking: Words = frozenset()
    decimal: str = "."
