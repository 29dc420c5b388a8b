"""German word table."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, numbered, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

TITLES: Final = words("""
    dr prof hr hrn fr frl dipl ing mag hl st nr nrn abs art aufl abb bd bde kap s seite tel vgl z.b d.h u.a v.a
    i.d.r bzw ca evtl ggf inkl exkl zzgl lt max min sog gem geb gest verh hrsg bspw einschl rd ziff anm gen lic rer
    nat phil med jur habil o.g s.o s.u m.e u.u i.a z.t i.v zit ebd tab vs op
""")

ABBREVIATIONS: Final = TITLES | words("""
    usw usf etc et al bzgl bez chr n.chr v.chr co inc ltd corp jr sen str pl tl el std sek min mio mrd tsd kl gr
    allg amtl eigtl entspr erg ersch ev kath österr schweiz dt engl frz ital span russ lat griech jan jän feb mär
    apr jun jul aug sep sept okt nov dez mo di mi do fr sa so a.d a.m a.a.o b.a m.a d.j d.m e.v g.m.b.h i.e k.u.k
    m.w.n n.n o.ä o.j p.a p.s u.ä u.v.a u.v.m u.s.w z.h z.z z.zt zz ff f jh jhd vol red übers urspr verf wiss zb dgl
    dergl ehem gegr lfd mdl mind od schr stv tägl u.s u.k u.n q.e.d r.i.p a.g ausg ausschl bd best betr fam kgl
    königl näml prot reg röm rk tägl unverh vorm nachm zw
""")

STOP_WORDS: Final = words("""
    der die das den dem des ein eine einer einem einen eines kein keine keiner keinem keinen keines dieser diese
    dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mancher manche manches manchem
    manchen welcher welche welches welchem welchen solcher solche solches solchem solchen alle aller alles allem
    allen beide beiden beider ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein meine
    meiner meinem meinen meines dein deine deiner deinem deinen deines sein seine seiner seinem seinen seines ihre
    ihrer ihrem ihren ihres unser unsere unserer unserem unseren unseres euer eure eurer eurem euren man selbst
    selber wer wen wem wessen was jemand niemand etwas nichts und oder aber sondern denn doch wenn als wie ob dass
    daß weil da damit während bevor nachdem seit seitdem obwohl obgleich sobald solange sofern falls indem sodass je
    desto um zu zum zur am im ins ans beim vom aufs fürs durchs in an auf aus bei bis durch für gegen hinter mit
    nach neben ohne seit über unter von vor wegen zwischen trotz statt anstatt innerhalb außerhalb entlang gegenüber
    laut samt bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären habe hast hat haben habt
    hatte hatten hättest hätte hätten gehabt werde wirst wird werden werdet wurde wurden worden würde würden kann
    kannst können könnt konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten
    will wollen wollte wollten darf dürfen durfte dürfte mag mögen möchte möchten mochte nicht nur auch noch schon
    sehr so dann hier dort da nun jetzt immer mehr viel viele wieder zwar hin her also wo wohin woher warum weshalb
    wann dazu dafür dabei davon damit darauf daran daraus darin darum darüber hierzu hierbei sowie ander andere
    anderen anderer anderes anderem einige einigen einiger einiges weg ja nein mal eben etwa bereits bisher daher
    deshalb trotzdem allerdings jedoch außerdem
""")

NEGATIONS: Final = groups("""
    nicht, kein, keine, keiner, keinem, keinen, keines, nie, niemals, niemand, nichts, nirgends, nirgendwo, weder,
    noch nie, nicht mehr, keineswegs, keinesfalls, auf keinen fall, in keiner weise, kaum, selten, mangels, fehlt,
    fehlen, statt, anstatt, unmöglich, unwahrscheinlich, falsch, frei von
""")

EXCEPTIONS: Final = groups("""
    nur, lediglich, bloß, ausschließlich, allein, außer, ausgenommen, mit ausnahme von, mit ausnahme, abgesehen von,
    ohne, bis, bis zu, es sei denn, sofern, falls, wenn, nur wenn, vorausgesetzt, unter der bedingung, solange,
    mindestens, wenigstens, höchstens, maximal, minimal, nicht mehr als, nicht weniger als, mehr als, weniger als,
    spätestens, frühestens, genau, meist, meistens, teilweise, teils, manchmal, gelegentlich, üblicherweise, oft,
    immer, fast, beinahe, etwa, ungefähr, rund, vorbehaltlich, ungeachtet, selbst wenn, zumindest
""")

MODALS: Final = named("""
    possible: kann, können, könnte, könnten, mag, vielleicht, möglicherweise, eventuell, womöglich, angeblich
    likely: wahrscheinlich, vermutlich, wohl, voraussichtlich, dürfte, dürften, scheint, scheinen
    unlikely: unwahrscheinlich, fraglich
    required: muss, müssen, musste, mussten, müsste, verpflichtet, erforderlich, nötig, notwendig, vorgeschrieben
    advised: soll, sollen, sollte, sollten, empfohlen, ratsam, empfiehlt
    allowed: darf, dürfen, durfte, erlaubt, zulässig, gestattet, berechtigt
    certain: wird, werden, sicher, bestimmt, gewiss, definitiv, garantiert
    forbidden: verboten, untersagt, unzulässig
""")

NUMBERS: Final = counted("""
    0 null; 1 ein,eins,eine,einen,einem,einer,einmal; 2 zwei,zwo,paar,zweimal,doppelt; 3 drei,dreimal; 4 vier; 5
    fünf; 6 sechs; 7 sieben; 8 acht; 9 neun; 10 zehn; 11 elf; 12 zwölf,dutzend; 13 dreizehn; 14 vierzehn; 15
    fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn; 19 neunzehn; 20 zwanzig; 21 einundzwanzig; 22 zweiundzwanzig;
    23 dreiundzwanzig; 24 vierundzwanzig; 25 fünfundzwanzig; 26 sechsundzwanzig; 27 siebenundzwanzig; 28
    achtundzwanzig; 29 neunundzwanzig; 30 dreißig; 31 einunddreißig; 32 zweiunddreißig; 33 dreiunddreißig; 34
    vierunddreißig; 35 fünfunddreißig; 36 sechsunddreißig; 37 siebenunddreißig; 38 achtunddreißig; 39
    neununddreißig; 40 vierzig; 41 einundvierzig; 42 zweiundvierzig; 43 dreiundvierzig; 44 vierundvierzig; 45
    fünfundvierzig; 46 sechsundvierzig; 47 siebenundvierzig; 48 achtundvierzig; 49 neunundvierzig; 50 fünfzig; 51
    einundfünfzig; 52 zweiundfünfzig; 53 dreiundfünfzig; 54 vierundfünfzig; 55 fünfundfünfzig; 56 sechsundfünfzig;
    57 siebenundfünfzig; 58 achtundfünfzig; 59 neunundfünfzig; 60 sechzig; 61 einundsechzig; 62 zweiundsechzig; 63
    dreiundsechzig; 64 vierundsechzig; 65 fünfundsechzig; 66 sechsundsechzig; 67 siebenundsechzig; 68
    achtundsechzig; 69 neunundsechzig; 70 siebzig; 71 einundsiebzig; 72 zweiundsiebzig; 73 dreiundsiebzig; 74
    vierundsiebzig; 75 fünfundsiebzig; 76 sechsundsiebzig; 77 siebenundsiebzig; 78 achtundsiebzig; 79
    neunundsiebzig; 80 achtzig; 81 einundachtzig; 82 zweiundachtzig; 83 dreiundachtzig; 84 vierundachtzig; 85
    fünfundachtzig; 86 sechsundachtzig; 87 siebenundachtzig; 88 achtundachtzig; 89 neunundachtzig; 90 neunzig; 91
    einundneunzig; 92 zweiundneunzig; 93 dreiundneunzig; 94 vierundneunzig; 95 fünfundneunzig; 96 sechsundneunzig;
    97 siebenundneunzig; 98 achtundneunzig; 99 neunundneunzig; 100 hundert,einhundert; 200 zweihundert; 300
    dreihundert; 400 vierhundert; 500 fünfhundert; 600 sechshundert; 700 siebenhundert; 800 achthundert; 900
    neunhundert; 1000 tausend,eintausend; 1000000 million,millionen,mio; 1000000000 milliarde,milliarden,mrd;
    1000000000000 billion,billionen; 0.5 halb,halbe,halber,halben,halbes,hälfte; 0.25 viertel; 1.5
    anderthalb,eineinhalb; 0.333 drittel
""")

ORDINALS: Final = numbered("""
    1 erste,erster,erstes,ersten,erstem,erstens; 2 zweite,zweiter,zweites,zweiten,zweitem,zweitens; 3
    dritte,dritter,drittes,dritten,drittem,drittens; 4 vierte,vierter,viertes,vierten,viertens; 5
    fünfte,fünfter,fünftes,fünften,fünftens; 6 sechste,sechster,sechstes,sechsten; 7 siebte,siebter,siebtes,siebten;
    8 achte,achter,achtes,achten; 9 neunte,neunter,neuntes,neunten; 10 zehnte,zehnter,zehntes,zehnten; 11
    elfte,elfter,elften; 12 zwölfte,zwölfter,zwölften; 13 dreizehnte,dreizehnten; 14 vierzehnte,vierzehnten; 15
    fünfzehnte,fünfzehnten; 16 sechzehnte,sechzehnten; 17 siebzehnte,siebzehnten; 18 achtzehnte,achtzehnten; 19
    neunzehnte,neunzehnten; 20 zwanzigste,zwanzigsten; 30 dreißigste,dreißigsten; 40 vierzigste,vierzigsten; 50
    fünfzigste,fünfzigsten; 60 sechzigste,sechzigsten; 70 siebzigste,siebzigsten; 80 achtzigste,achtzigsten; 90
    neunzigste,neunzigsten; 100 hundertste,hundertsten
""")

MONTHS: Final = ranked("""
    januar,jänner,jan; februar,feber,feb; märz,mär; april,apr; mai; juni,jun; juli,jul; august,aug;
    september,sep,sept; oktober,okt; november,nov; dezember,dez
""")

WEEKDAYS: Final = ranked("""
    montag,montags,mo; dienstag,dienstags,di; mittwoch,mittwochs,mi; donnerstag,donnerstags,do; freitag,freitags;
    samstag,samstags,sonnabend,sa; sonntag,sonntags
""")

UNITS: Final = named(
    """
    %: prozent, v.h
    %pt: prozentpunkt, prozentpunkte, prozentpunkten
    km: kilometer, kilometern
    m: meter, metern
    cm: zentimeter, zentimetern
    mm: millimeter, millimetern
    mi: meile, meilen
    kg: kilo, kilogramm
    g: gramm
    mg: milligramm
    µg: mikrogramm
    t: tonne, tonnen
    lb: pfund
    l: liter, litern
    ml: milliliter
    ha: hektar
    s: sekunde, sekunden, sek
    ms: millisekunde, millisekunden
    min: minute, minuten
    h: stunde, stunden, std
    day: tag, tage, tagen
    week: woche, wochen
    month: monat, monate, monaten
    year: jahr, jahre, jahren
    decade: jahrzehnt, jahrzehnte, jahrzehnten
    century: jahrhundert, jahrhunderte, jahrhunderten
    km/h: stundenkilometer, stundenkilometern
    °C: grad celsius
    °: grad
    kB: kilobyte
    MB: megabyte
    GB: gigabyte
    TB: terabyte
    kW: kilowatt
    MW: megawatt
    W: watt
    V: volt
    kWh: kilowattstunde, kilowattstunden
    kcal: kalorie, kalorien, kilokalorien
    Hz: hertz
    USD: dollar
    EUR: euro
    cent: cent
    GBP: pfund sterling
    JPY: yen
    CHF: franken
    RUB: rubel
""",
    SIGNS,
)

CLAUSE_OPENERS: Final = ordered("""
    während, weil, da, denn, obwohl, obgleich, obschon, wenn, falls, sofern, als, bevor, nachdem, sobald, solange,
    seit, seitdem, bis, damit, sodass, so dass, um, ohne dass, ohne, anstatt, indem, dass, ob, der, die, das, dem,
    den, dessen, deren, welcher, welche, welches, wo, wobei, wodurch, womit, wofür, worauf, woraus, wie, wie etwa,
    wie zum beispiel, und, oder, aber, sondern, jedoch, sowie, sowohl, als auch, weder, noch, nicht nur, sondern
    auch, aufgrund, wegen, trotz, dank, durch, mit, für, einschließlich, insbesondere, vor allem, zum beispiel,
    z.b., d.h., das heißt, nämlich, also, dadurch, dabei, zumal, zusammen mit
""")

CONNECTIVES: Final = ordered("""
    jedoch, allerdings, aber, und, oder, doch, dennoch, trotzdem, nichtsdestotrotz, gleichwohl, deshalb, daher,
    darum, deswegen, folglich, somit, demnach, infolgedessen, also, außerdem, zudem, darüber hinaus, ferner,
    weiterhin, des weiteren, überdies, hinzu kommt, ebenso, ebenfalls, auch, gleichzeitig, andererseits, einerseits,
    auf der anderen seite, im gegensatz dazu, dagegen, hingegen, stattdessen, vielmehr, ansonsten, sonst,
    inzwischen, unterdessen, zum beispiel, beispielsweise, tatsächlich, in der tat, insbesondere, vor allem,
    natürlich, selbstverständlich, erstens, zweitens, drittens, schließlich, zuletzt, letztlich, danach,
    anschließend, dann, zunächst, mit anderen worten, das heißt, kurz gesagt, zusammenfassend, insgesamt,
    abschließend, im allgemeinen, im grunde, generell, übrigens, wie bereits erwähnt, wie erwähnt, wie oben erwähnt,
    aus diesem grund, in diesem zusammenhang, leider, glücklicherweise, interessanterweise
""")

POINTERS: Final = words("""
    dies diese dieser dieses diesem diesen das jene jener jenes solche solcher solches beide beides er sie es sein
    seine ihr ihre deren dessen hier dort dann dabei dafür damit dadurch daraus darin darauf daran darüber hierbei
    hierfür hiermit letztere letzterer letzteres erstere andere alle ihm ihnen derselbe dieselbe dasselbe
""")

PRONOUNS: Final = words("""
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein meine meiner meinem meinen meines
    dein deine deiner deinem deinen sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres unser unsere
    unserer unserem unseren euer eure man
""")

ANNOUNCEMENTS: Final = ordered("""
    dieser artikel, dieser beitrag, dieser text, dieser leitfaden, dieser bericht, dieses kapitel, dieser abschnitt,
    in diesem artikel, in diesem beitrag, in diesem text, in diesem leitfaden, in diesem bericht, in diesem kapitel,
    in diesem abschnitt, im folgenden, nachfolgend, wir werden sehen, wir betrachten, wir zeigen, wir erklären, wir
    beleuchten, schauen wir uns, werfen wir einen blick, sehen wir uns, lesen sie weiter, hier erfahren sie,
    erfahren sie, das ziel dieses
""")


ANTONYMS: Final = opposites("""
    vor,vorher / nach,nachher,danach; mit / ohne; für / gegen; über,oberhalb / unter,unterhalb; auf / ab,zu; ein /
    aus; innen,innerhalb,drinnen / außen,außerhalb,draußen; oben / unten; links / rechts; vorne / hinten; vorwärts /
    rückwärts; nord,norden,nördlich / süd,süden,südlich; ost,osten,östlich / west,westen,westlich;
    hoch,höher,höchste / niedrig,niedriger,tief,tiefer; groß,größer,größte,große,großen /
    klein,kleiner,kleinste,kleine,kleinen; lang,länger,lange / kurz,kürzer,kurze; breit,breiter /
    schmal,schmaler,eng; schnell,schneller / langsam,langsamer; stark,stärker / schwach,schwächer;
    heiß,heißer,warm,wärmer / kalt,kälter,kühl,kühler; gut,besser,beste / schlecht,schlechter,schlimmer;
    leicht,leichter / schwer,schwerer,schwierig; neu,neuer,neue / alt,älter,alte; jung,jünger / alt,älter; reich /
    arm; billig,günstig / teuer,kostspielig; früh,früher / spät,später; nah,näher / fern,weit; hell / dunkel; nass /
    trocken; voll / leer; sicher / unsicher,gefährlich; wahr / falsch,unwahr; richtig / falsch; positiv / negativ;
    legal / illegal; möglich / unmöglich; wahrscheinlich / unwahrscheinlich; bekannt / unbekannt; offen,geöffnet /
    geschlossen; öffentlich / privat; häufig,oft / selten; immer / nie,niemals; alle,jeder / keiner,niemand; alles /
    nichts; überall / nirgends; viel,viele,mehr / wenig,wenige,weniger; maximal / minimal; erste,ersten /
    letzte,letzten; vorherige / nächste; aktiv / passiv,inaktiv; direkt / indirekt; gleich / ungleich,verschieden;
    ähnlich / unterschiedlich; einfach / kompliziert,komplex; natürlich / künstlich; freiwillig /
    verpflichtend,obligatorisch; schuldig / unschuldig; gesund / krank; laut / leise; lebendig / tot; männlich /
    weiblich; städtisch / ländlich; steigen,steigt,stieg,gestiegen,erhöhen,erhöht,zunehmen,wachsen /
    sinken,sinkt,sank,gesunken,senken,senkt,gesenkt,abnehmen,fallen,fällt,gefallen; gewinnen,gewann,gewonnen /
    verlieren,verlor,verloren; erlauben,erlaubt,gestatten,gestattet / verbieten,verbietet,verboten,untersagt;
    annehmen,angenommen / ablehnen,abgelehnt; beginnen,beginnt,begann,begonnen,starten /
    enden,endet,endete,beenden,beendet; öffnen,öffnet / schließen,schließt,geschlossen; kaufen,kauft,gekauft /
    verkaufen,verkauft; importieren / exportieren; geben / nehmen; senden,gesendet / empfangen; kommen / gehen;
    bauen,gebaut / zerstören,zerstört,abreißen; aktivieren,aktiviert / deaktivieren,deaktiviert;
    verbessern,verbessert / verschlechtern,verschlechtert; stärken / schwächen; beschleunigen / verlangsamen; heizen
    / kühlen; hinzufügen / entfernen; einschließen / ausschließen; unterstützen / ablehnen,bekämpfen; lieben /
    hassen; leben / sterben; gewinn,gewinne / verlust,verluste; vorteil,vorteile / nachteil,nachteile; anfang,beginn
    / ende; krieg / frieden; freund / feind; ja / nein; tag / nacht; morgen,morgens / abend,abends; heute /
    gestern,morgen; sommer / winter; einfuhr / ausfuhr; anstieg,zunahme / rückgang,abnahme; erfolg / misserfolg
""")

SUMMING_UP: Final = groups("""
    zusammenfassend, zusammengefasst, alles in allem, kurz gesagt, kurzum, abschließend lässt sich sagen,
    zusammenfassend lässt sich sagen, zusammenfassend ist festzuhalten, unterm strich, als fazit, im ergebnis,
    insgesamt lässt sich sagen, summa summarum
""")

SUMMARIES: Final = groups("""
    fazit, schluss, schlussfolgerung, schlussfolgerungen, zusammenfassung, schlusswort, schlussbemerkung, resümee,
    das wichtigste in kürze, auf einen blick, kurzfassung, das wichtigste, abschließende gedanken, zum schluss
""")


TABLE: Final = Language(
    code="de",
    name="German",
    snowball="german",
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
    conjunctions=words("aber und"),
    pointers=POINTERS,
    pronouns=PRONOUNS,
    announcements=ANNOUNCEMENTS,
    steps=words("schritt schritte schritten"),
    summing_up=SUMMING_UP,
    summaries=SUMMARIES,
    antonyms=ANTONYMS,
    negates="both",
    ordinal_stop=True,
)
