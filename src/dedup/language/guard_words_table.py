"""Guard words of every language that has some, by code."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.language.guard_words import GuardWords, classes
from dedup.language.guard_words_en import ENGLISH
from dedup.language.guard_words_romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from dedup.language.notation import groups, words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["WORDING"]

GERMAN: Final = GuardWords(
    bounds=classes("""
        >=: mindestens, wenigstens, zumindest, nicht weniger als, mehr als, über, ab
        <=: höchstens, maximal, nicht mehr als, weniger als, unter, bis zu
        ~: etwa, ungefähr, rund, circa, ca, fast, beinahe, knapp, gut
    """),
    bounds_after=classes("""
        >=: oder mehr, oder später, oder neuer
        <=: oder weniger, oder früher, oder älter
    """),
    limits=classes("""
        only: nur, lediglich, bloß, ausschließlich
        except: außer, ausgenommen, abgesehen von, mit ausnahme von, bis auf
        unless: es sei denn
        until: bis
        rest: für den rest
        if: vorausgesetzt, sofern, falls, solange
    """),
    quantities=classes("""
        all: alle, allen, aller, jede, jeder, jedes, jeden, immer, vollständig
        many: viele, vielen, zahlreiche
        most: meist, meistens, überwiegend, hauptsächlich, größtenteils
        part: einige, mehrere, manche, teilweise, manchmal, gelegentlich
        few: wenige, selten, kaum
    """),
    articles=words("ein eine einen einem einer eines"),
    conjunctions=words("und oder sowie"),
    openers=words("aber jedoch obwohl während weil da wenn falls und sondern"),
    alternatives=words("oder"),
    relative_days=groups("gestern, heute, morgen, vorgestern, übermorgen"),
    to=words("bis"),
    between=MappingProxyType({"zwischen": "und"}),
    the=words("der die das den dem des"),
    each=words("jeder jede jedes jeden pro"),
    ability=words("kann können"),
    decimal=",",
)

DUTCH: Final = GuardWords(
    bounds=classes("""
        >=: minstens, ten minste, minimaal, niet minder dan, meer dan, vanaf
        <=: hoogstens, ten hoogste, maximaal, niet meer dan, minder dan, tot
        ~: ongeveer, circa, ca, bijna, rond, zowat
    """),
    bounds_after=classes("""
        >=: of meer, of later
        <=: of minder, of eerder
    """),
    limits=classes("""
        only: alleen, slechts, enkel, uitsluitend
        except: behalve, uitgezonderd, met uitzondering van
        unless: tenzij
        until: tot, totdat
        rest: voor de rest van
        if: mits, zolang, op voorwaarde dat
    """),
    quantities=classes("""
        all: alle, elke, elk, ieder, iedere, altijd, volledig
        many: veel, vele, talrijke
        most: meeste, meestal, voornamelijk, grotendeels
        part: sommige, enkele, verscheidene, gedeeltelijk, soms
        few: weinig, zelden, nauwelijks
    """),
    articles=words("een"),
    conjunctions=words("en of noch"),
    openers=words("maar echter hoewel terwijl omdat want als indien en"),
    alternatives=words("of"),
    relative_days=groups("gisteren, vandaag, morgen, eergisteren, overmorgen"),
    to=words("tot"),
    between=MappingProxyType({"tussen": "en"}),
    the=words("de het"),
    each=words("elke elk per"),
    ability=words("kan kunnen"),
    decimal=",",
)

RUSSIAN: Final = GuardWords(
    bounds=classes("""
        >=: не менее, не меньше, как минимум, по меньшей мере, более, больше, свыше
        <=: не более, не больше, максимум, менее, меньше, до
        ~: около, примерно, приблизительно, почти, порядка
    """),
    bounds_after=classes("""
        >=: или более, или больше
        <=: или менее, или меньше
    """),
    limits=classes("""
        only: только, лишь, исключительно
        except: кроме, за исключением, исключая
        until: пока не
        if: при условии, при условии что
    """),
    quantities=classes("""
        all: все, всех, всем, каждый, каждая, каждое, каждую, всегда, полностью
        many: многие, много, множество
        most: большинство, обычно, преимущественно
        part: некоторые, несколько, частично, иногда
        few: немногие, редко, едва
    """),
    conjunctions=words("и или ни"),
    openers=words("но однако хотя пока потому если который и а"),
    alternatives=words("или"),
    relative_days=groups("вчера, завтра, сегодня, позавчера, послезавтра"),
    to=words("до"),
    between=MappingProxyType({"между": "и"}),
    each=words("каждый каждую каждое"),
    ability=words("может могут можно"),
    decimal=",",
)

CHINESE: Final = GuardWords(
    bounds=classes("""
        >=: 至少, 超过, 超過, 不少于, 多于
        <=: 最多, 至多, 不超过, 不到, 少于
        ~: 大约, 大約, 大概, 约, 約, 将近, 左右
    """),
    bounds_after=classes("""
        >=: 以上
        <=: 以下
    """),
    limits=classes("""
        only: 只, 只有, 仅, 僅
        except: 除了, 除外, 以外
        unless: 除非
        until: 直到
        if: 如果, 只要
    """),
    to=words("至 到"),
    ability=words("可 能"),
)

JAPANESE: Final = GuardWords(
    bounds=classes("""
        >=: 少なくとも, 最低
        <=: 最大, 多くとも
        ~: およそ, 約, ほぼ
    """),
    bounds_after=classes("""
        >=: 以上
        <=: 以下, 未満
    """),
    limits=classes("""
        only: だけ, のみ, しか
        except: 以外, 除いて, 除く
        until: まで
    """),
    to=words("〜"),
    between=MappingProxyType({}),
)

WORDING: Final[Mapping[str, GuardWords]] = MappingProxyType(
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
        "ja": JAPANESE,
    }
)
"""Guard words by ISO 639-1 code; a language that is missing gets `NONE`."""
