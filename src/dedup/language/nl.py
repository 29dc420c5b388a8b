"""Dutch word table."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, numbered, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

TITLES: Final = words("""
    dhr mevr mw mr dr drs ir ing prof ds gen kol kap lt st nr nrs art afb blz p pag hfdst fig vgl bijv bv m.a.w
    d.w.z o.a m.n t.a.v i.v.m n.a.v t.o.v i.p.v m.b.t t.g.v a.d.h.v o.l.v ca ev resp vs tel zgn ed red jl
""")

ABBREVIATIONS: Final = TITLES | words("""
    enz etc e.d e.a n.chr v.chr b.v n.v v.o.f c.v m.i.v d.d incl excl max min sec std jan feb mrt apr aug sep sept
    okt nov dec ma di wo do vr za zo jr sr inc ltd corp co afd alg ass bibl dep dir div gem gebr geb get gez hs inl
    jg lic mij mld mln ned nl o.m ong opm par plm prov reg s.v.p sch str t.e.m t.m t.n.v t.w.v u.s v.a v.l.n.r ver
    vert vnl vlg wed wnd z.g.a.n z.i ned eng fr du p.s n.b a.u.b
""")

STOP_WORDS: Final = words("""
    de het een 't der des den deze dit die dat zulk zulke welk welke wat wie wiens elk elke ieder iedere alle al
    alles beide sommige enkele enige veel vele weinig meer meest minder ander andere anderen zelf zelfde ik jij je u
    hij zij ze wij we jullie mij me jou hem haar ons hen hun zich mijn jouw zijn uw onze en of maar want dus noch
    als dan toen omdat doordat zodat hoewel terwijl voordat nadat totdat tot sinds sedert tenzij indien mits zodra
    zolang wanneer waar waarom hoe of in op aan van voor bij met door over om uit naar tegen tussen onder boven
    achter naast na per te ten ter tijdens vanaf vanuit via volgens wegens zonder binnen buiten langs rond behalve
    ondanks gedurende ben bent is was waren geweest wees wordt worden werd werden geworden heb hebt heeft hebben had
    hadden gehad zal zullen zult zou zouden kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht
    mochten wil willen wilde wilden doe doet doen deed deden gaan gaat ging niet geen nooit niets niemand nergens
    ook nog wel al reeds zo zeer heel erg te toch nu hier daar er waarin waarop waarmee waarbij waardoor daarin
    daarop daarmee daarbij daardoor daarvan daarvoor hierbij hierdoor hiermee ja nee even eens altijd vaak steeds
    weer echter ook alleen slechts iets iemand
""")

NEGATIONS: Final = groups("""
    niet, geen, nooit, niemand, niets, nergens, noch, niet meer, nog niet, geenszins, in geen geval, op geen enkele
    manier, nauwelijks, amper, zelden, gebrek aan, ontbreekt, ontbreken, zonder, onmogelijk, onwaarschijnlijk,
    onwaar, in plaats van, vrij van, weigert, mislukt
""")

EXCEPTIONS: Final = groups("""
    alleen, slechts, enkel, uitsluitend, louter, behalve, uitgezonderd, met uitzondering van, afgezien van, zonder,
    tenzij, tot, totdat, indien, als, alleen als, mits, op voorwaarde dat, zolang, minstens, ten minste, tenminste,
    hoogstens, maximaal, minimaal, niet meer dan, niet minder dan, meer dan, minder dan, uiterlijk, precies, vooral,
    voornamelijk, gedeeltelijk, deels, soms, vaak, meestal, altijd, bijna, ongeveer, circa, onder voorbehoud van,
    ongeacht, zelfs als
""")

MODALS: Final = named("""
    possible: kan, kunnen, kon, konden, zou kunnen, misschien, wellicht, mogelijk, eventueel, naar verluidt
    likely: waarschijnlijk, vermoedelijk, lijkt, lijken, schijnt
    unlikely: onwaarschijnlijk, twijfelachtig
    required: moet, moeten, moest, moesten, verplicht, vereist, nodig, noodzakelijk, dient, dienen
    advised: zou moeten, aanbevolen, aangeraden, raadzaam, behoort
    allowed: mag, mogen, mocht, toegestaan, geoorloofd, optioneel
    certain: zal, zullen, zeker, beslist, gegarandeerd, ongetwijfeld
    forbidden: verboden
""")

NUMBERS: Final = counted("""
    0 nul; 1 een,één,eenmaal; 2 twee,paar,dubbel,tweemaal; 3 drie; 4 vier; 5 vijf; 6 zes; 7 zeven; 8 acht; 9 negen;
    10 tien,tiental; 11 elf; 12 twaalf,dozijn; 13 dertien; 14 veertien; 15 vijftien; 16 zestien; 17 zeventien; 18
    achttien; 19 negentien; 20 twintig; 30 dertig; 40 veertig; 50 vijftig; 60 zestig; 70 zeventig; 80 tachtig; 90
    negentig; 21 eenentwintig; 22 tweeëntwintig; 23 drieëntwintig; 24 vierentwintig; 25 vijfentwintig; 26
    zesentwintig; 27 zevenentwintig; 28 achtentwintig; 29 negenentwintig; 31 eenendertig; 32 tweeëndertig; 33
    drieëndertig; 34 vierendertig; 35 vijfendertig; 36 zesendertig; 37 zevenendertig; 38 achtendertig; 39
    negenendertig; 41 eenenveertig; 42 tweeënveertig; 43 drieënveertig; 44 vierenveertig; 45 vijfenveertig; 46
    zesenveertig; 47 zevenenveertig; 48 achtenveertig; 49 negenenveertig; 51 eenenvijftig; 52 tweeënvijftig; 53
    drieënvijftig; 54 vierenvijftig; 55 vijfenvijftig; 56 zesenvijftig; 57 zevenenvijftig; 58 achtenvijftig; 59
    negenenvijftig; 61 eenenzestig; 62 tweeënzestig; 63 drieënzestig; 64 vierenzestig; 65 vijfenzestig; 66
    zesenzestig; 67 zevenenzestig; 68 achtenzestig; 69 negenenzestig; 71 eenenzeventig; 72 tweeënzeventig; 73
    drieënzeventig; 74 vierenzeventig; 75 vijfenzeventig; 76 zesenzeventig; 77 zevenenzeventig; 78 achtenzeventig;
    79 negenenzeventig; 81 eenentachtig; 82 tweeëntachtig; 83 drieëntachtig; 84 vierentachtig; 85 vijfentachtig; 86
    zesentachtig; 87 zevenentachtig; 88 achtentachtig; 89 negenentachtig; 91 eenennegentig; 92 tweeënnegentig; 93
    drieënnegentig; 94 vierennegentig; 95 vijfennegentig; 96 zesennegentig; 97 zevenennegentig; 98 achtennegentig;
    99 negenennegentig; 100 honderd,honderdtal; 200 tweehonderd; 300 driehonderd; 400 vierhonderd; 500 vijfhonderd;
    600 zeshonderd; 700 zevenhonderd; 800 achthonderd; 900 negenhonderd; 1000 duizend; 1000000
    miljoen,miljoenen,mln; 1000000000 miljard,miljarden,mld; 1000000000000 biljoen; 0.5 half,halve,helft; 0.25
    kwart; 1.5 anderhalf,anderhalve
""")

ORDINALS: Final = numbered("""
    1 eerste,1e,1ste,ten eerste; 2 tweede,2e,2de,ten tweede; 3 derde,3e,3de,ten derde; 4 vierde,4e,4de; 5
    vijfde,5e,5de; 6 zesde,6e; 7 zevende,7e; 8 achtste,8e,8ste; 9 negende,9e; 10 tiende,10e; 11 elfde,11e; 12
    twaalfde,12e; 13 dertiende,13e; 14 veertiende,14e; 15 vijftiende,15e; 16 zestiende,16e; 17 zeventiende,17e; 18
    achttiende,18e; 19 negentiende,19e; 20 twintigste,20e,20ste; 30 dertigste; 40 veertigste; 50 vijftigste; 60
    zestigste; 70 zeventigste; 80 tachtigste; 90 negentigste; 100 honderdste
""")

MONTHS: Final = ranked("""
    januari,jan; februari,feb; maart,mrt; april,apr; mei; juni,jun; juli,jul; augustus,aug; september,sep,sept;
    oktober,okt; november,nov; december,dec
""")

WEEKDAYS: Final = ranked("""
    maandag,maandags,ma; dinsdag,dinsdags,di; woensdag,woensdags,wo; donderdag,donderdags; vrijdag,vrijdags,vr;
    zaterdag,zaterdags,za; zondag,zondags,zo
""")

UNITS: Final = named(
    """
    %: procent, percent
    %pt: procentpunt, procentpunten
    km: kilometer, kilometers
    m: meter, meters
    cm: centimeter, centimeters
    mm: millimeter, millimeters
    mi: mijl, mijlen
    kg: kilo, kilo's, kilogram
    g: gram
    mg: milligram
    t: ton, tonnen
    lb: pond, ponden
    l: liter, liters
    ml: milliliter
    ha: hectare, hectaren
    s: seconde, seconden
    min: minuut, minuten
    h: uur, uren
    day: dag, dagen
    week: week, weken
    month: maand, maanden
    year: jaar, jaren
    decade: decennium, decennia
    century: eeuw, eeuwen
    km/h: kilometer per uur
    °C: graden celsius
    °: graad, graden
    GB: gigabyte, gigabytes
    MB: megabyte, megabytes
    kW: kilowatt
    MW: megawatt
    W: watt
    V: volt
    kWh: kilowattuur
    kcal: calorie, calorieën
    Hz: hertz
    USD: dollar, dollars
    EUR: euro, euro's
    cent: cent, centen
    JPY: yen
    CHF: frank, franken
""",
    SIGNS,
)

CLAUSE_OPENERS: Final = ordered("""
    terwijl, omdat, doordat, aangezien, want, hoewel, ofschoon, als, indien, tenzij, totdat, wanneer, waar, die,
    dat, wie, wiens, wat, waarbij, waardoor, waarin, waarmee, waarop, waarvan, waaraan, zoals, zoals bijvoorbeeld,
    inclusief, waaronder, zodat, om, mits, zodra, zolang, voordat, nadat, sinds, maar, en, of, noch, in plaats van,
    wegens, vanwege, dankzij, ondanks, volgens, door, met, zonder, voor, bijvoorbeeld, dat wil zeggen, met name,
    vooral, niet alleen, maar ook, gevolgd door, naast
""")

CONNECTIVES: Final = ordered("""
    echter, maar, en, of, toch, desondanks, niettemin, desalniettemin, daarom, dus, derhalve, bijgevolg, zodoende,
    daardoor, als gevolg hiervan, bovendien, daarnaast, verder, ook, eveneens, tevens, evenzo, aan de andere kant,
    enerzijds, anderzijds, daarentegen, integendeel, in plaats daarvan, anders, intussen, ondertussen,
    tegelijkertijd, bijvoorbeeld, inderdaad, in feite, met name, vooral, natuurlijk, uiteraard, ten eerste, ten
    tweede, ten derde, ten slotte, tot slot, eerst, vervolgens, daarna, dan, met andere woorden, dat wil zeggen,
    kortom, samengevat, samenvattend, concluderend, al met al, over het algemeen, in het algemeen, om deze reden, in
    dit verband, zoals vermeld, zoals gezegd, helaas, gelukkig, bovenal
""")

POINTERS: Final = words("""
    deze dit die dat zulke zulk beide hij zij ze het hun haar zijn hier daar er toen dan daarbij daardoor daarmee
    daarin daarop daarvan daarvoor hierbij hierdoor hiermee laatstgenoemde eerstgenoemde andere dezelfde hetzelfde
    zo hen hem alle
""")

PRONOUNS: Final = words("""
    ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun zich het mijn jouw zijn uw onze
""")

ANNOUNCEMENTS: Final = ordered("""
    dit artikel, deze blog, deze post, deze gids, dit rapport, deze tekst, dit hoofdstuk, deze sectie, deze
    paragraaf, in dit artikel, in deze blog, in deze gids, in dit rapport, in dit hoofdstuk, in deze sectie, in deze
    paragraaf, we gaan kijken, we zullen, we bekijken, we bespreken, laten we eens kijken, laten we kijken, lees
    verder, hieronder leest u, hieronder bespreken we, ontdek, het doel van dit, dit moet u weten
""")


ANTONYMS: Final = opposites("""
    voor,voordat / na,nadat; met / zonder; voor / tegen; boven / onder,beneden; over / onder; op / af; in / uit;
    binnen / buiten; links / rechts; voorkant / achterkant; vooruit / achteruit; noord,noorden,noordelijk /
    zuid,zuiden,zuidelijk; oost,oosten,oostelijk / west,westen,westelijk; hoog,hoge,hoger,hoogste /
    laag,lage,lager,laagste; groot,grote,groter,grootste / klein,kleine,kleiner,kleinste; lang,lange,langer /
    kort,korte,korter; breed / smal; snel,sneller / langzaam,langzamer,traag; sterk,sterker / zwak,zwakker;
    heet,warm,warmer / koud,kouder,koel; goed,goede,beter,beste / slecht,slechte,slechter,slechtst;
    gemakkelijk,makkelijk / moeilijk; nieuw,nieuwe,nieuwer / oud,oude,ouder; jong,jonge,jonger / oud,oude,ouder;
    rijk / arm; goedkoop / duur; vroeg,vroeger / laat,later; dichtbij / ver; licht / donker,zwaar; droog / nat; vol
    / leeg; veilig / gevaarlijk,onveilig; waar / onwaar; juist,correct / onjuist,fout; positief,positieve /
    negatief,negatieve; legaal / illegaal; mogelijk / onmogelijk; waarschijnlijk / onwaarschijnlijk; bekend /
    onbekend; open,geopend / dicht,gesloten; openbaar,publiek / privé; vaak / zelden; altijd / nooit; alle,iedereen
    / geen,niemand; alles / niets; overal / nergens; veel,meer,meeste / weinig,minder,minste; maximaal / minimaal;
    eerste / laatste; vorige / volgende; actief / passief,inactief; direct / indirect; gelijk /
    ongelijk,verschillend; eenvoudig / ingewikkeld,complex; natuurlijk / kunstmatig; vrijwillig / verplicht;
    optioneel / verplicht; schuldig / onschuldig; gezond / ziek; levend / dood; man,mannen / vrouw,vrouwen;
    stijgen,stijgt,steeg,gestegen,toenemen,groeien,verhogen,verhoogd,stijging,toename /
    dalen,daalt,daalde,gedaald,afnemen,krimpen,verlagen,verlaagd,daling,afname; winnen,wint,won,gewonnen /
    verliezen,verliest,verloor,verloren; toestaan,toegestaan / verbieden,verbiedt,verboden; aanvaarden,accepteren /
    weigeren,verwerpen; beginnen,begint,begon,begonnen,starten,begin / eindigen,stoppen,einde; openen / sluiten;
    kopen,koopt,gekocht / verkopen,verkoopt,verkocht; importeren,invoer / exporteren,uitvoer; geven / nemen;
    sturen,verzenden / ontvangen; komen / gaan; bouwen / slopen,vernietigen; inschakelen / uitschakelen; toevoegen /
    verwijderen; insluiten / uitsluiten; verbeteren,verbetert / verslechteren,verslechtert; versterken / verzwakken;
    versnellen / vertragen; steunen / bestrijden; liefhebben / haten; leven / sterven; winst / verlies;
    voordeel,voordelen / nadeel,nadelen; oorlog / vrede; vriend / vijand; ja / nee; dag / nacht; ochtend / avond;
    gisteren / morgen,vandaag; zomer / winter; succes / mislukking
""")

SUMMING_UP: Final = groups("""
    samenvattend, samengevat, kortom, tot slot, ter afsluiting, concluderend, al met al, om samen te vatten, in het
    kort
""")

SUMMARIES: Final = groups("""
    conclusie, conclusies, samenvatting, tot slot, slot, slotwoord, slotopmerkingen, kort samengevat, in het kort,
    belangrijkste punten
""")


TABLE: Final = Language(
    code="nl",
    name="Dutch",
    snowball="dutch",
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
    conjunctions=words("maar en"),
    pointers=POINTERS,
    pronouns=PRONOUNS,
    announcements=ANNOUNCEMENTS,
    steps=words("stap stappen"),
    summing_up=SUMMING_UP,
    summaries=SUMMARIES,
    antonyms=ANTONYMS,
    negates="both",
)
