"""English guard words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from dedup.language.guard_words import GuardWords, classes
from dedup.language.notation import groups, words

__all__ = ["ENGLISH"]

# Words that writers exchange without changing the statement. Only pairs that hold in nearly every sentence stand
# here: a wrong pair removes a fact, a missing one only keeps a repeat.
SAME: Final = """
    big large | small little tiny | happy glad pleased joyful | quick quickly fast rapid rapidly swift | start begin
    commence | started began begun | stop halt cease | buy purchase | bought purchased | help assist aid | show
    demonstrate display | near close nearby beside | kid child | kids children youngsters | sick ill | answer reply
    respond | street road | couch sofa | photo photograph picture image | movie film | car automobile | bike bicycle
    | shop store | sunlight sunshine | choose select pick | use utilize utilise employ | get obtain receive | need
    require | many numerous | important significant crucial vital | also additionally | alleviate relieve ease |
    reduce lower decrease lessen | enhance boost improve | speak talk | look watch gaze | large huge enormous |
    smart intelligent clever | wealthy rich | weary tired | below beneath under underneath | above over | end finish
    conclude | ended finished concluded | make create produce | made created produced | allow permit enable let |
    licensed released published distributed available | licence license | file files | quite very really extremely |
    entire whole complete | doctor physician | jacket coat | hat cap | rock stone | trash garbage rubbish | woods
    forest | ocean sea | boat ship | person individual | people persons individuals humans | folks people | guy man
    | guys men | lady woman | ladies women | gathered assembled | outside outdoors | inside indoors within | among
    amid amongst | ability capability | method approach technique | benefit advantage | benefits advantages | issue
    problem | issues problems | keep retain maintain | kept retained maintained | lots many | various several
    diverse | mainly mostly primarily chiefly | usually typically generally commonly normally | often frequently |
    approximately roughly about | because since | linked connected tied related | situated located | born birth |
    established founded | operated run | died death | biggest largest | named called | replaced succeeded | main
    principal primary chief | movie motion film | work program programme software code project | under beneath |
    moved relocated | well known famous renowned | contain include comprise | contains includes comprises |
    television tv | said stated told | says states | announced declared | aircraft plane airplane aeroplane | cash
    money | job occupation | wedding marriage | hair haired | garbage refuse | ground floor | piece chunk lump
    fragment | pieces chunks lumps fragments | student pupil | teacher instructor | sleeping asleep | cut slice |
    push shove | pull drag | shout yell scream | jump leap hop | front forefront |
    rear back | laptop notebook | infant baby | rabbit bunny | dad father | mom mum mother | grandma grandmother |
    grandpa grandfather | bad awful terrible | beautiful lovely pretty | angry mad furious | clothes clothing |
    attire clothing | town village | hard difficult | easy simple | right correct | wrong incorrect | kind type sort
    | kinds types sorts
"""

# Countries whose adjective does not begin like the noun; the others are found by their shared beginning.
PEOPLES: Final = """
    france french | spain spanish spaniard | netherlands dutch | greece greek | switzerland swiss | denmark danish
    dane | wales welsh | scotland scottish scots | ireland irish | england english | britain british uk briton |
    america american us usa | china chinese | turkey turkish | poland polish pole | finland finnish finn | sweden
    swedish swede | philippines filipino | thailand thai | norway norwegian | germany german | japan japanese |
    italy italian | europe european eu | iceland icelandic | wales welsh | kurdistan kurdish | iraq iraqi | israel
    israeli | pakistan pakistani
"""


def _same(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(group.split()) for group in text.split("|"))


ENGLISH: Final = GuardWords(
    bounds=classes("""
        >=: at least, at minimum, at a minimum, a minimum of, minimum of, no less than, not less than, no fewer
            than, more than, over, above, greater than, exceeding, upwards of, in excess of, at the least, >, ≥, >=,
            exceeds, exceeded, longer than, higher than, older than
        <=: at most, at maximum, a maximum of, maximum of, no more than, not more than, up to, less than, fewer
            than, under, below, as many as, as much as, shorter than, lower than, younger than, <, ≤, <=, smaller
            than, within
        ~: about, around, approximately, roughly, nearly, almost, some, circa, approx, approx., ca, ca., ~,
            close to, an estimated, estimated
        =: exactly, precisely
    """),
    bounds_after=classes("""
        >=: or more, or later, or newer, or above, or over, or higher, or greater, and above, and later, and
            onwards, and newer, or any later, or at your option any later, or (at your option) any later, and
            onward, onwards, plus, +, and up, and over, or longer, or older
        <=: or less, or fewer, or earlier, or below, or under, or lower, and below, and earlier, and older, or
            shorter, and under, or younger
        ~: or so, or thereabouts
    """),
    limits=classes("""
        only: only, solely, exclusively, merely
        except: except, except for, excepting, excluding, other than, apart from, aside from, save for, with the
            exception of, barring, everyone but, everybody but, anyone but, nobody but, no one but
        unless: unless
        until: until, till
        rest: for the rest of, for the remainder of
        if: provided that, on condition that, as long as, so long as, only if, if and only if, provided
        both: both
    """),
    quantities=classes("""
        all: all, every, each, always, everyone, everybody, entirely, fully, completely, any
        many: many, numerous
        most: most, mostly, mainly, largely, usually, generally, majority
        part: some, several, partly, partially, sometimes, occasionally
        few: few, rarely, seldom, hardly, scarcely, barely
    """),
    labels=words("""
        step steps section sections chapter chapters figure figures fig table tables page pages article part parts phase
        stage level type line lines item rule rules appendix paragraph volume vol issue episode season round lesson
        unit class grade group zone room gate channel platform route highway option question example note clause annex
        schedule act no number nr
    """),
    versions=words("version versions release releases v ver"),
    ages=words("before after ago later earlier within than"),
    articles=words("a an one"),
    conjunctions=words("and or & nor plus"),
    openers=words("""
        but however although though while whereas because since unless if which who yet so and when where until
    """),
    prefixes=("un", "non", "dis", "in", "im", "il", "ir", "mis"),
    not_prefixed=words("""
        inform invest intend insid includ increas incom indoor impress import improv impli discuss discov display under
        unit univers invit invent industri infant indian india inch involv intak insight insur instead instal instanc
        instant instruct interest intern into inner input invalu illumin irrit dispos distribut district distanc disk
        inflamm infus impact impart imag misl mission miss inflat ingredi inherit inhabit inquir inspect inspir insist
    """),
    same=_same(SAME) + _same(PEOPLES),
    plain_ordinals=words("at hand glance foremost aid lady"),
    negations=groups("without, has yet to, have yet to, is yet to, are yet to"),
    agents=words("by"),
    alternatives=words("or"),
    averting=words("avoid avoids avoiding avoided prevent prevents preventing prevented stop stops stopping stopped"),
    relative_days=groups("yesterday, tomorrow, tonight, last night"),
    to=words("to"),
    between=MappingProxyType({"between": "and"}),
    of=words("of"),
    the=words("the"),
    each=words("per every"),
    halves=MappingProxyType({"am": 0, "pm": 12}),
    joining=words("and"),
    before_one=words("with in and of for than is at has least most"),
    wordlike=words("in a p t s v score"),
    ability=words("can allowed permitted able"),
    just=words("just"),
    picking=words("that which who whose"),
)
