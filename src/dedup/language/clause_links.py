"""The words that hang one clause on another, by language, as data: on a condition, before and after."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.language.guard_words import classes
from dedup.language.notation import groups, words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CLAUSE_LINKS", "NO_CLAUSE_LINKS", "ClauseLinks"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseLinks:
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
        tenses: word group before a verb -> when it happens: "past", "future" or "ongoing".
        reports: word group before a statement -> "doubted" where it is left to somebody, "unreal" where it is denied or
            only wanted, else "said".
        superlative: endings of superlatives.
        most: words that make a superlative of the one behind them.
        one_of: word groups before a superlative that has its equals.
        copulas: forms of "be" and "remain", by which something is said of a subject.
    """

    conditions: Mapping[str, str] = field(default_factory=dict)
    plain_before: frozenset[str] = frozenset()
    plain_after: frozenset[str] = frozenset()
    reader: frozenset[str] = frozenset()
    advice: frozenset[str] = frozenset()
    orders: frozenset[str] = frozenset()
    ability: frozenset[str] = frozenset()
    under: frozenset[str] = frozenset()
    happened: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    tenses: Mapping[str, str] = field(default_factory=dict)
    reports: Mapping[str, str] = field(default_factory=dict)
    superlative: tuple[str, ...] = ()
    most: frozenset[str] = frozenset()
    one_of: tuple[tuple[str, ...], ...] = ()
    copulas: frozenset[str] = frozenset()


NO_CLAUSE_LINKS: Final = ClauseLinks()
"""For a language without such words."""

ENGLISH: Final = ClauseLinks(
    copulas=words("is are was were be been remain remains remained"),
    conditions=classes("""
        anywhere: if, provided that, providing that, on condition that, on the condition that, as long as, so
            long as, in case, in case of, in the event, in the event of, in the event that, assuming, assuming that,
            whenever, only when, only if
        opening: provided, should you, should it, should he, should she, should they, should we, should the, should a,
            should an, should there, should any, should your, should this, should that, were it to, were you to,
            were they to
        timeless: when
        premise: given that, given
    """),
    plain_before=words("""
        even as what ask asks asked asking see know knows knew known wonder wonders wondered check checks determine
        decide decides find tell unclear doubt doubts clear sure regardless
    """),
    plain_after=words("possible necessary needed not any so ever only appropriate applicable anything"),
    reader=words("you you're you've you'd"),
    advice=words("should must need please"),
    orders=words("see check make use contact try choose select click consider"),
    ability=words("can may"),
    under=words("""
        to for after before by with without what how why whether that of in on at from as than like including such while
        during rather about into through instead
    """),
    happened=words("was were had did went came became began took gave made said saw"),
    before=words("before"),
    after=words("after"),
    tenses=classes("""
        past: was, were, has been, have been, had been
        future: will, will be, shall, shall be, going to, 'll, is to be, are to be
        ongoing: is being, are being
    """),
    reports=classes("""
        doubted: claims, claimed, claim that, alleges, alleged, allege, argues that, argued that, believes that,
            believed that, believe that, suspects that, suspected that, says that, said that, insists that,
            insisted that, according to, thinks that, accuses, accused
        unreal: denies, denied, deny, doubts that, doubts whether, doubtful, disputes that, disputed that, wants to,
            wanted to, want to, hopes to, hoped to, plans to, planned to, intends to, intended to, refuses to,
            refused to, fails to, failed to, threatens to, threatened to
        said: says, said, say, told, tells, reports, reported, explains, explained, adds, added, notes, noted, argue,
            argues, argued, believe, believes, believed, suspect, suspects, think, thinks, thought, insist, insists,
            warned, warns, states, stated, announced, according, quoted, wrote
    """),
    superlative=("est",),
    most=words("most least"),
    one_of=(("one", "of", "the"), ("among", "the"), ("some", "of", "the"), ("one", "of", "its"), ("one", "of", "our")),
)

GERMAN: Final = ClauseLinks(
    copulas=words("ist sind war waren bleibt bleiben blieb blieben"),
    conditions=classes("""
        anywhere: wenn, falls, sofern, vorausgesetzt, solange, im falle, im fall
        opening: sollte, sollten
    """),
    plain_before=words("als auch selbst wie"),
    plain_after=words("möglich nötig auch überhaupt nicht"),
    before=words("bevor ehe"),
    after=words("nachdem"),
    tenses=classes("""
        past: war, waren, wurde, wurden
        future: wird, werden
    """),
)

FRENCH: Final = ClauseLinks(
    copulas=words("est sont était étaient fut furent reste restent"),
    conditions=classes("""
        anywhere: s'il, s'ils, à condition que, à condition de, pourvu que, en cas de, au cas où, dans le cas où
        opening: si
    """),
    plain_before=words("même comme sauf"),
    plain_after=words("possible nécessaire besoin bien"),
    before=words("avant"),
    after=words("après"),
    tenses=classes("""
        past: était, étaient, fut, furent, a été, ont été
        future: sera, seront, va être, vont être
    """),
)

SPANISH: Final = ClauseLinks(
    copulas=words("es son era eran fue fueron está están estaba estaban sigue"),
    conditions=classes("""
        anywhere: siempre que, con tal de que, a condición de que, en caso de, en caso de que
        opening: si
    """),
    plain_before=words("como incluso aun"),
    plain_after=words("posible necesario acaso bien"),
    before=words("antes"),
    after=words("después"),
    tenses=classes("""
        past: fue, fueron, era, eran, ha sido, han sido
        future: será, serán, va a ser, van a ser
    """),
)

PORTUGUESE: Final = ClauseLinks(
    copulas=words("é são era eram foi foram está estão estava continua"),
    conditions=classes("""
        anywhere: desde que, contanto que, em caso de, no caso de
        opening: se, caso
    """),
    plain_before=words("como mesmo"),
    plain_after=words("possível necessário bem"),
    before=words("antes"),
    after=words("depois"),
    tenses=classes("""
        past: foi, foram, era, eram, tem sido
        future: será, serão, vai ser, vão ser
    """),
)

ITALIAN: Final = ClauseLinks(
    copulas=words("è sono era erano fu furono resta restano rimane"),
    conditions=classes("""
        anywhere: purché, a condizione che, in caso di, nel caso, qualora
        opening: se
    """),
    plain_before=words("come anche"),
    plain_after=words("possibile necessario non"),
    before=words("prima"),
    after=words("dopo"),
    tenses=classes("""
        past: fu, furono, era, erano, è stato, è stata, sono stati, sono state
        future: sarà, saranno
    """),
)

DUTCH: Final = ClauseLinks(
    copulas=words("is zijn was waren blijft blijven bleef"),
    conditions=classes("""
        anywhere: indien, mits, zolang, op voorwaarde dat, in geval van, ingeval
        opening: als, mocht, mochten
    """),
    plain_before=words("ook zelfs"),
    plain_after=words("mogelijk nodig"),
    before=words("voordat"),
    after=words("nadat"),
    tenses=classes("""
        past: was, waren, werd, werden
        future: zal, zullen, wordt, worden
    """),
)

RUSSIAN: Final = ClauseLinks(
    conditions=classes("""
        anywhere: если, при условии, в случае
    """),
    plain_before=words("даже"),
    plain_after=words("возможно нужно"),
    before=groups("прежде, перед"),
    after=groups("после"),
    tenses=classes("""
        past: был, была, было, были
        future: будет, будут
    """),
)

CHINESE: Final = ClauseLinks(
    conditions=classes("""
        anywhere: 如果, 若是, 要是, 只要, 假如
    """)
)

CLAUSE_LINKS: Final[Mapping[str, ClauseLinks]] = MappingProxyType(
    {
        "en": ENGLISH,
        "de": GERMAN,
        "fr": FRENCH,
        "es": SPANISH,
        "pt": PORTUGUESE,
        "it": ITALIAN,
        "nl": DUTCH,
        "ru": RUSSIAN,
        "zh": CHINESE,
    }
)
"""Words between clauses by ISO 639-1 code; a language that is missing gets `NO_CLAUSE_LINKS`."""
