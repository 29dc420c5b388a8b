"""French word table."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, numbered, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

TITLES: Final = words("""
    m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts stes gén col cdt cap lt sgt art p pp fig chap vol t n°
    nº no éd cf c.-à-d p.ex ex ca env av apr vs réf alin al sect ann prés min.pl s.a.r s.m s.e
""") - words("al")

ABBREVIATIONS: Final = TITLES | words("""
    etc et al j.-c av.j.-c apr.j.-c bd boul blvd rte sq all fg cie sté ets inc ltd corp jr sr tél téléc hab min max
    sec h ibid id op.cit loc.cit coll trad rééd dir suppl janv févr fév avr juil sept oct nov déc lun mar mer jeu
    ven sam dim u.e o.n.u u.s s.a s.a.r.l p.-s n.b n.d.l.r n.d.t r.s.v.p adj adv fém masc sing plur fam litt lat
    angl fr all. esp it dép éd. env. hon nb qqch qqn resp sup tjrs vx xixe
""") - words("all. éd. env. resp")

STOP_WORDS: Final = words("""
    le la les l' un une des du de d' au aux ce cet cette ces c' celui celle ceux celles ceci cela ça mon ma mes ton
    ta tes son sa ses notre nos votre vos leur leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui y
    en moi toi soi eux qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels
    quel quelle quels quelles et ou mais ni car donc or si comme quand lorsque puisque parce quoique bien afin alors
    ainsi aussi à dans par pour sur sous avec sans entre vers chez contre depuis pendant durant avant après devant
    derrière dès jusque jusqu' selon malgré parmi hors outre envers être suis es est sommes êtes sont étais était
    étions étiez étaient sera seront serait seraient été étant soit soient fut avoir ai as a avons avez ont avais
    avait avions avaient aura auront aurait auraient eu ayant ait aient faire fait font peut peuvent pourrait doit
    doivent ne n' pas plus moins très peu trop tout toute tous toutes même mêmes autre autres chaque plusieurs
    certains certaines aucun aucune quelque quelques tel telle tels telles rien personne ici là voici voilà encore
    déjà toujours jamais non oui puis ensuite enfin cependant toutefois pourtant néanmoins quant tant tandis
""")

NEGATIONS: Final = groups("""
    ne, n', pas, non, jamais, rien, personne, aucun, aucune, nul, nulle, nullement, ni, ne plus, pas encore, guère,
    aucunement, en aucun cas, en aucune façon, point, sans, faute de, manque de, absence de, impossible, faux,
    incapable de, refuse de, au lieu de, plutôt que, rarement, peine à
""")

EXCEPTIONS: Final = groups("""
    seulement, uniquement, seul, seule, seuls, seules, exclusivement, ne que, sauf, excepté, hormis, à l'exception
    de, à part, hors, sans, à moins de, à moins que, sauf si, jusque, jusqu'à, si, à condition que, à condition de,
    pourvu que, tant que, au moins, au plus, au minimum, au maximum, pas plus de, pas moins de, plus de, moins de,
    au plus tard, exactement, surtout, principalement, partiellement, en partie, parfois, souvent, toujours,
    rarement, presque, environ, sous réserve de, même si, nonobstant
""")

MODALS: Final = named("""
    possible: peut, peuvent, pourrait, pourraient, peut-être, possiblement, éventuellement, potentiellement
    likely: probablement, sans doute, vraisemblablement, semble, semblent, paraît, devrait
    unlikely: improbable, peu probable, douteux
    required: doit, doivent, devait, faut, fallait, obligatoire, nécessaire, requis, requise, tenu de, obligé
    advised: devraient, recommandé, recommandée, conseillé, conseillée
    allowed: autorisé, autorisée, permis, permise, facultatif
    certain: certainement, sûrement, assurément, garanti, garantie, certes
    forbidden: interdit, interdite, défendu, prohibé
""")

NUMBERS: Final = counted("""
    0 zéro; 1 un,une; 2 deux,paire,couple,double; 3 trois,triple; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf;
    10 dix,dizaine; 11 onze; 12 douze,douzaine; 13 treize; 14 quatorze; 15 quinze,quinzaine; 16 seize; 17 dix-sept;
    18 dix-huit; 19 dix-neuf; 20 vingt,vingts,vingtaine; 30 trente,trentaine; 40 quarante; 50 cinquante; 60
    soixante; 70 septante; 80 huitante,octante; 90 nonante; 21 vingt et un,vingt-et-un; 22 vingt-deux; 23
    vingt-trois; 24 vingt-quatre; 25 vingt-cinq; 26 vingt-six; 27 vingt-sept; 28 vingt-huit; 29 vingt-neuf; 31
    trente et un,trente-et-un; 32 trente-deux; 33 trente-trois; 34 trente-quatre; 35 trente-cinq; 36 trente-six; 37
    trente-sept; 38 trente-huit; 39 trente-neuf; 41 quarante et un,quarante-et-un; 42 quarante-deux; 43
    quarante-trois; 44 quarante-quatre; 45 quarante-cinq; 46 quarante-six; 47 quarante-sept; 48 quarante-huit; 49
    quarante-neuf; 51 cinquante et un,cinquante-et-un; 52 cinquante-deux; 53 cinquante-trois; 54 cinquante-quatre;
    55 cinquante-cinq; 56 cinquante-six; 57 cinquante-sept; 58 cinquante-huit; 59 cinquante-neuf; 61 soixante et
    un,soixante-et-un; 62 soixante-deux; 63 soixante-trois; 64 soixante-quatre; 65 soixante-cinq; 66 soixante-six;
    67 soixante-sept; 68 soixante-huit; 69 soixante-neuf; 70 soixante-dix; 71 soixante et onze,soixante-et-onze; 72
    soixante-douze; 73 soixante-treize; 74 soixante-quatorze; 75 soixante-quinze; 76 soixante-seize; 77
    soixante-dix-sept; 78 soixante-dix-huit; 79 soixante-dix-neuf; 80 quatre-vingt,quatre-vingts; 81
    quatre-vingt-un; 82 quatre-vingt-deux; 83 quatre-vingt-trois; 84 quatre-vingt-quatre; 85 quatre-vingt-cinq; 86
    quatre-vingt-six; 87 quatre-vingt-sept; 88 quatre-vingt-huit; 89 quatre-vingt-neuf; 90 quatre-vingt-dix; 91
    quatre-vingt-onze; 92 quatre-vingt-douze; 93 quatre-vingt-treize; 94 quatre-vingt-quatorze; 95
    quatre-vingt-quinze; 96 quatre-vingt-seize; 97 quatre-vingt-dix-sept; 98 quatre-vingt-dix-huit; 99
    quatre-vingt-dix-neuf; 100 cent,cents,centaine; 200 deux cents,deux cent; 300 trois cents,trois cent; 400 quatre
    cents,quatre cent; 500 cinq cents,cinq cent; 600 six cents,six cent; 700 sept cents,sept cent; 800 huit
    cents,huit cent; 900 neuf cents,neuf cent; 1000 mille,millier,milliers; 1000000 million,millions; 1000000000
    milliard,milliards; 0.5 demi,demie,moitié; 0.25 quart,quarts; 0.75 trois quarts; 0.333 tiers
""")

ORDINALS: Final = numbered("""
    1 premier,première,1er,1re,premièrement; 2 deuxième,second,seconde,2e,deuxièmement; 3 troisième,3e; 4
    quatrième,4e; 5 cinquième,5e; 6 sixième,6e; 7 septième,7e; 8 huitième,8e; 9 neuvième,9e; 10 dixième,10e; 11
    onzième,11e; 12 douzième,12e; 13 treizième,13e; 14 quatorzième,14e; 15 quinzième,15e; 16 seizième,16e; 17
    dix-septième,17e; 18 dix-huitième,18e; 19 dix-neuvième,19e; 20 vingtième,20e; 21 vingt et unième,21e; 30
    trentième; 40 quarantième; 50 cinquantième; 60 soixantième; 70 soixante-dixième; 80 quatre-vingtième; 90
    quatre-vingt-dixième; 100 centième
""")

MONTHS: Final = ranked("""
    janvier,janv; février,févr,fév; mars; avril,avr; mai; juin; juillet,juil; août,aout; septembre,sept;
    octobre,oct; novembre,nov; décembre,déc
""")

WEEKDAYS: Final = ranked("""
    lundi,lundis,lun; mardi,mardis; mercredi,mercredis; jeudi,jeudis; vendredi,vendredis; samedi,samedis;
    dimanche,dimanches
""")

UNITS: Final = named(
    """
    %: pour cent, pourcent, p. 100
    %pt: point de pourcentage, points de pourcentage
    km: kilomètre, kilomètres
    m: mètre, mètres
    cm: centimètre, centimètres
    mm: millimètre, millimètres
    mi: mille, milles
    kg: kilo, kilos, kilogramme, kilogrammes
    g: gramme, grammes
    mg: milligramme, milligrammes
    t: tonne, tonnes
    lb: livre, livres
    l: litre, litres
    ml: millilitre, millilitres
    ha: hectare, hectares
    s: seconde, secondes
    min: minute, minutes
    h: heure, heures
    day: jour, jours
    week: semaine, semaines
    month: mois
    year: an, ans, année, années
    decade: décennie, décennies
    century: siècle, siècles
    km/h: kilomètres par heure, kilomètres à l'heure
    °C: degrés celsius
    °: degré, degrés
    MB: mo, mégaoctet, mégaoctets
    GB: go, gigaoctet, gigaoctets
    kW: kilowatt, kilowatts
    MW: mégawatt, mégawatts
    W: watt, watts
    V: volt, volts
    kWh: kilowattheure, kilowattheures
    kcal: calorie, calories
    Hz: hertz
    USD: dollar, dollars
    EUR: euro, euros
    cent: centime, centimes
    GBP: livre sterling, livres sterling
    JPY: yen, yens
    CHF: franc, francs
""",
    SIGNS,
)

CLAUSE_OPENERS: Final = ordered("""
    pendant que, tandis que, alors que, parce que, parce qu', puisque, car, comme, bien que, quoique, même si, si, à
    moins que, jusqu'à ce que, quand, lorsque, où, qui, que, qu', dont, lequel, laquelle, lesquels, lesquelles,
    auquel, duquel, ainsi que, tel que, telle que, tels que, telles que, y compris, notamment, afin de, afin que,
    pour que, pour, de sorte que, à condition que, dès que, avant de, avant que, après, mais, et, ou, ni, or, donc,
    plutôt que, au lieu de, en raison de, à cause de, grâce à, malgré, étant donné que, selon, permettant,
    entraînant, provoquant, offrant, avec, sans, par, par exemple, c'est-à-dire, en particulier, surtout, non
    seulement, mais aussi, suivi de
""")

CONNECTIVES: Final = ordered("""
    cependant, toutefois, pourtant, néanmoins, mais, et, or, donc, ainsi, par conséquent, en conséquence, c'est
    pourquoi, de ce fait, de plus, en outre, par ailleurs, également, aussi, de même, d'ailleurs, au contraire, en
    revanche, par contre, d'autre part, d'une part, d'un autre côté, à l'inverse, sinon, entre-temps, pendant ce
    temps, par exemple, en effet, en fait, en particulier, notamment, bien sûr, évidemment, d'abord, tout d'abord,
    premièrement, deuxièmement, ensuite, puis, enfin, finalement, autrement dit, en d'autres termes, c'est-à-dire,
    bref, en bref, en résumé, pour résumer, en conclusion, pour conclure, globalement, dans l'ensemble, en général,
    généralement, en somme, au final, comme mentionné, comme indiqué ci-dessus, pour cette raison, dans ce contexte,
    malheureusement, heureusement, de surcroît, qui plus est
""")

POINTERS: Final = words("""
    ce cet cette ces cela ça ceci celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles c'est il elle ils
    elles son sa ses leur leurs ici là y en alors dernier dernière tel telle tels telles même lui eux autre autres
""")

PRONOUNS: Final = words("""
    je tu il elle on nous vous ils elles me te se lui moi toi soi eux leur leurs mon ma mes ton ta tes son sa ses
    notre nos votre vos
""")

ANNOUNCEMENTS: Final = ordered("""
    cet article, ce billet, ce guide, ce rapport, ce texte, ce chapitre, cette section, dans cet article, dans ce
    billet, dans ce guide, dans ce rapport, dans ce chapitre, dans cette section, nous allons voir, nous allons
    explorer, nous verrons, nous allons examiner, nous examinerons, nous aborderons, examinons, voyons, découvrez,
    découvrons, voici ce que vous devez savoir, l'objectif de cet, le but de cet, dans ce qui suit, lisez la suite
""")


ANTONYMS: Final = opposites("""
    avant / après; avec / sans; pour / contre; sur,dessus,au-dessus / sous,dessous,au-dessous; dans,dedans /
    hors,dehors; haut,élevé,élevée / bas,basse,faible; gauche / droite; devant / derrière; nord / sud; est / ouest;
    intérieur,interne / extérieur,externe; grand,grande,grands,grandes / petit,petite,petits,petites; long,longue /
    court,courte; large / étroit,étroite; rapide,rapidement / lent,lente,lentement; fort,forte / faible;
    chaud,chaude / froid,froide; bon,bonne,bien,meilleur,meilleure / mauvais,mauvaise,mal,pire; facile / difficile;
    nouveau,nouvelle,neuf / ancien,ancienne,vieux,vieille; jeune / vieux,âgé; riche / pauvre; cher,chère,coûteux /
    bon marché,économique; tôt / tard; proche,près / loin,lointain; clair / sombre,obscur; sec,sèche /
    humide,mouillé; plein,pleine / vide; sûr,sûre / dangereux,dangereuse; vrai,vraie / faux,fausse; positif,positive
    / négatif,négative; légal,légale / illégal,illégale; possible / impossible; probable / improbable; connu /
    inconnu; ouvert,ouverte / fermé,fermée; public,publique / privé,privée; fréquent,souvent / rare,rarement;
    toujours / jamais; tout,tous / rien,aucun; partout / nulle part; plus / moins; beaucoup / peu; maximum /
    minimum; premier,première / dernier,dernière; précédent / suivant; actif / passif,inactif; direct / indirect;
    égal / inégal; semblable,similaire / différent; simple / complexe,compliqué; naturel / artificiel; volontaire /
    obligatoire; facultatif / obligatoire; coupable / innocent; sain / malade; vivant / mort; homme,hommes /
    femme,femmes; urbain / rural; augmenter,augmente,augmenté,croître,hausse,augmentation /
    diminuer,diminue,diminué,baisser,baisse,réduire,réduit,diminution; monter,monte,monté /
    descendre,descend,baisser; gagner,gagne,gagné / perdre,perd,perdu; permettre,permet,permis,autoriser,autorisé /
    interdire,interdit; accepter,accepté / refuser,refusé,rejeter,rejeté; commencer,commence,début /
    finir,finit,fin,terminer,cesser; ouvrir / fermer; acheter,acheté / vendre,vendu; importer / exporter; donner /
    prendre; envoyer / recevoir; venir / partir; entrer / sortir; construire / détruire; activer / désactiver;
    ajouter / retirer,supprimer; inclure / exclure; améliorer,amélioré / aggraver,aggravé,détériorer; renforcer /
    affaiblir; accélérer / ralentir; soutenir / s'opposer; aimer / détester,haïr; vivre / mourir; réussir,succès /
    échouer,échec; profit,bénéfice,gain / perte,déficit; avantage,avantages / inconvénient,inconvénients; guerre /
    paix; ami / ennemi; oui / non; jour / nuit; matin / soir; hier / demain,aujourd'hui; été / hiver
""")

SUMMING_UP: Final = groups("""
    en résumé, en conclusion, pour conclure, pour résumer, en somme, en bref, bref, somme toute, en définitive, pour
    finir
""")

SUMMARIES: Final = groups("""
    conclusion, conclusions, résumé, en résumé, en conclusion, en bref, synthèse, le mot de la fin, à retenir, ce
    qu'il faut retenir, l'essentiel, points clés
""")


TABLE: Final = Language(
    code="fr",
    name="French",
    snowball="french",
    abbreviations=ABBREVIATIONS,
    titles=TITLES,
    stop_words=STOP_WORDS,
    negations=NEGATIONS,
    exceptions=EXCEPTIONS,
    modals=MODALS,
    numbers=NUMBERS,
    ordinals=ORDINALS,
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    clause_openers=CLAUSE_OPENERS,
    connectives=CONNECTIVES,
    conjunctions=words("mais et"),
    pointers=POINTERS,
    pronouns=PRONOUNS,
    announcements=ANNOUNCEMENTS,
    steps=words("étape étapes"),
    summing_up=SUMMING_UP,
    summaries=SUMMARIES,
    antonyms=ANTONYMS,
)
