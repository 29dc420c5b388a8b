"""French, Spanish, Portuguese and Italian guard words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from dedup.language.guard_words import GuardWords, classes
from dedup.language.notation import groups, words

__all__ = ["FRENCH", "ITALIAN", "PORTUGUESE", "SPANISH"]

FRENCH: Final = GuardWords(
    bounds=classes("""
        >=: au moins, au minimum, pas moins de, plus de, plus d'un, à partir de
        <=: au plus, au maximum, pas plus de, moins de, jusqu'à
        ~: environ, près de, presque, à peu près, autour de, quelque
    """),
    bounds_after=classes("""
        >=: ou plus, ou plus tard
        <=: ou moins, ou plus tôt
    """),
    limits=classes("""
        only: seulement, uniquement, exclusivement
        except: sauf, excepté, hormis, à l'exception de, à l'exception des, à l'exception du
        unless: à moins que, à moins de
        until: jusqu'à, jusqu'au, jusqu'en
        rest: pour le reste de
        if: à condition que, à condition de, pourvu que
    """),
    quantities=classes("""
        all: tous, toutes, tout, toute, chaque, toujours, entièrement
        many: beaucoup, nombreux, nombreuses
        most: plupart, principalement, surtout, généralement
        part: certains, certaines, plusieurs, parfois, quelques, partiellement
        few: peu, rarement, guère
    """),
    articles=words("un une"),
    conjunctions=words("et ou ni"),
    openers=words("mais cependant quoique bien tandis alors parce puisque si qui et"),
    alternatives=words("ou"),
    relative_days=groups("hier, demain, aujourd'hui, avant-hier"),
    to=words("à"),
    between=MappingProxyType({"entre": "et"}),
    of=words("de"),
    the=words("le la les l"),
    each=words("chaque par"),
    ability=words("peut peuvent"),
    decimal=",",
)

SPANISH: Final = GuardWords(
    bounds=classes("""
        >=: al menos, por lo menos, como mínimo, no menos de, más de, a partir de
        <=: como máximo, a lo sumo, no más de, menos de, hasta
        ~: unos, unas, aproximadamente, casi, cerca de, alrededor de
    """),
    bounds_after=classes("""
        >=: o más
        <=: o menos
    """),
    limits=classes("""
        only: solo, sólo, solamente, únicamente, exclusivamente
        except: excepto, salvo, menos, a excepción de, con excepción de
        unless: a menos que, a no ser que
        until: hasta
        rest: durante el resto de, por el resto de
        if: siempre que, con tal de que, a condición de que
    """),
    quantities=classes("""
        all: todos, todas, todo, toda, cada, siempre, completamente
        many: muchos, muchas, numerosos, numerosas
        most: mayoría, principalmente, generalmente
        part: algunos, algunas, varios, varias, parcialmente
        few: pocos, pocas, raramente, apenas
    """),
    articles=words("un una"),
    conjunctions=words("y e o u ni"),
    openers=words("pero sin aunque mientras porque si que y"),
    alternatives=words("o"),
    relative_days=groups("ayer, mañana, hoy, anteayer"),
    to=words("a"),
    between=MappingProxyType({"entre": "y"}),
    of=words("de"),
    the=words("el la los las"),
    each=words("cada por"),
    ability=words("puede pueden"),
    decimal=",",
)

PORTUGUESE: Final = GuardWords(
    bounds=classes("""
        >=: pelo menos, no mínimo, ao menos, não menos de, mais de, a partir de
        <=: no máximo, não mais de, menos de, até
        ~: cerca de, aproximadamente, quase, por volta de, uns, umas
    """),
    bounds_after=classes("""
        >=: ou mais
        <=: ou menos
    """),
    limits=classes("""
        only: só, somente, apenas, unicamente, exclusivamente
        except: exceto, salvo, menos, com exceção de, à exceção de
        unless: a menos que, a não ser que
        until: até
        if: desde que, contanto que
    """),
    quantities=classes("""
        all: todos, todas, todo, toda, cada, sempre, completamente
        many: muitos, muitas, numerosos, numerosas
        most: maioria, principalmente, geralmente
        part: alguns, algumas, vários, várias, parcialmente
        few: poucos, poucas, raramente
    """),
    articles=words("um uma"),
    conjunctions=words("e ou nem"),
    openers=words("mas porém embora enquanto porque se que e"),
    alternatives=words("ou"),
    relative_days=groups("ontem, amanhã, hoje, anteontem"),
    to=words("a"),
    between=MappingProxyType({"entre": "e"}),
    of=words("de"),
    the=words("o a os as"),
    each=words("cada por"),
    ability=words("pode podem"),
    decimal=",",
)

ITALIAN: Final = GuardWords(
    bounds=classes("""
        >=: almeno, come minimo, non meno di, più di, oltre, a partire da
        <=: al massimo, non più di, meno di, fino a
        ~: circa, quasi, approssimativamente, intorno a
    """),
    bounds_after=classes("""
        >=: o più
        <=: o meno
    """),
    limits=classes("""
        only: solo, soltanto, solamente, unicamente, esclusivamente
        except: eccetto, tranne, salvo, ad eccezione di, a eccezione di
        unless: a meno che
        until: fino, finché
        if: purché, a condizione che
    """),
    quantities=classes("""
        all: tutti, tutte, tutto, tutta, ogni, sempre, completamente
        many: molti, molte, numerosi, numerose
        most: maggioranza, principalmente, generalmente
        part: alcuni, alcune, diversi, diverse, qualche, parzialmente
        few: pochi, poche, raramente, appena
    """),
    articles=words("un uno una"),
    conjunctions=words("e ed o né"),
    openers=words("ma però sebbene mentre perché poiché se che e"),
    alternatives=words("o"),
    relative_days=groups("ieri, domani, oggi, l'altro ieri"),
    to=words("a"),
    between=MappingProxyType({"tra": "e", "fra": "e"}),
    the=words("il lo la i gli le"),
    each=words("ogni per"),
    ability=words("può possono"),
    decimal=",",
)
