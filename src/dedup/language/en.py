"""English word table."""

from __future__ import annotations

from typing import Final

from dedup.language.antonyms_en import ANTONYMS
from dedup.language.clauses_en import CLAUSES
from dedup.language.notation import counted, groups, named, numbered, ordered, ranked, words
from dedup.language.openings_en import ANNOUNCEMENTS, COUNTING, EXPLETIVES, RECALLS
from dedup.language.table import Language

__all__ = ["TABLE"]

TITLES: Final = words("""
    n° rs e.g i.e eg ie dr mr mrs ms mx messrs mssrs prof profs rev hon gen maj col lt capt cpt cmdr cdr sgt cpl pvt
    adm brig insp supt det sen rep reps gov pres st ste sr fr mt ft mme mlle mons esqr no nos nr fig figs eq eqs sec
    secs chap chaps vol vols pp p thm lem cf viz vs v ca approx lt-col lt-gen maj-gen brig-gen vice-adm
""")

ABBREVIATIONS: Final = TITLES | words("""
    art arts est ed eds tab prop ref refs par paras op tr e.g i.e eg ie etc et al a.m p.m am pm a.d b.c b.c.e c.e
    a.k.a u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y n.j ph.d m.d b.a m.a b.s m.s b.sc m.sc ll.b ll.m j.d d.d.s r.n
    m.b.a d.phil r.i.p p.s p.o u.s.c c.f.r f.2d f.3d f.supp inc ltd co corp bros llc plc llp gmbh assn assoc dept
    univ inst intl natl govt mfg mgr dir jr sr esq ph.d.s snr jnr jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md
    mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo alta ont que sask ave blvd
    bldg rd hwy ln pl sq apt rm ste cir ct dist oz lb lbs ft yd yds mi gal pt qt tbsp tsp min mins hr hrs sec wk wks
    mo mos yr yrs cm mm km kg mg mph kph temp max misc incl excl ext tel ref attn cont cont'd resp viz ibid id
    op.cit loc.cit q.v n.b s.a abbr adj adv ex anon orig repr rev trans transl suppl app appx abs ser ver tit
""")

STOP_WORDS: Final = words("""
    a an the this that these those some any each every either neither another such same other i me my mine myself we
    us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
    they them their theirs themselves one oneself who whom whose which what whoever whatever and or but nor so yet
    if then else than because while whereas although though as since until unless whether of at by for with about
    against between into through during before after above below to from up down in out on off over under again
    further once upon within without among amongst along across around toward towards onto per via is am are was
    were be been being have has had having do does did doing done will would shall should can could may might must
    ought cannot not no only own too very just also even still already ever never rather quite almost more most much
    many few less least lot lots here there when where why how all both now isn't aren't wasn't weren't haven't
    hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mayn't mightn't mustn't i'm
    you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll
    he'll she'll we'll they'll that's who's what's here's there's let's s t d ll re ve m however therefore thus
    hence moreover furthermore indeed
""")

NEGATIONS: Final = groups("""
    not, no, never, none, nobody, nothing, nowhere, neither, nor, n't, cannot, no longer, not yet, no one, no-one,
    ain't, by no means, in no way, on no account, under no circumstances, not at all, hardly, scarcely, barely,
    seldom, rarely, lack, lacks, lacked, lacking, lack of, absence of, free of, free from, fail to, fails to, failed
    to, failing to, failure to, refuse to, refuses to, refused to, decline to, declines to, declined to, unable to,
    instead of, rather than, non, devoid of, isn't, aren't, wasn't, weren't, haven't, hasn't, hadn't, don't,
    doesn't, didn't, won't, wouldn't, shan't, shouldn't, can't, couldn't, mayn't, mightn't, mustn't, needn't, false,
    untrue, impossible, unlikely
""")

EXCEPTIONS: Final = groups("""
    only, solely, merely, exclusively, alone, except, except for, excepting, excluding, exclusive of, other than,
    apart from, aside from, save for, but for, barring, bar, unless, without, until, till, unless and until, if,
    only if, if and only if, provided that, provided, providing, as long as, so long as, on condition that, in case,
    in the event of, subject to, at least, at most, at minimum, at maximum, no more than, not more than, no less
    than, not less than, no fewer than, more than, less than, fewer than, up to, no later than, no earlier than,
    exactly, mostly, mainly, partly, partially, largely, sometimes, usually, often, always, rarely, occasionally, in
    part, in some cases, with the exception of, notwithstanding, regardless of, even if, whether or not, limited to,
    not limited to, nearly, almost, about, approximately, roughly, around
""")

MODALS: Final = named(
    """
    possible: may, might, could, can, perhaps, possibly, maybe, potentially, conceivably, allegedly, reportedly
    likely: likely, probably, presumably, expected, seems, seem, appears, appear
    unlikely: unlikely, improbable, doubtful
    required: must, shall, required, requires, mandatory, obligatory, obliged, have to, has to, had to, need to,
        needs to, needed, necessary, compulsory
    advised: should, ought, ought to, recommended, advised, advisable, suggested, encouraged
    allowed: allowed, permitted, entitled, authorized, authorised, optional
    certain: will, won't, would, definitely, certainly, surely, always, guaranteed
    unable: can't, cannot, couldn't
    forbidden: mustn't, forbidden, prohibited, banned, disallowed
"""
)

NUMBERS: Final = counted("""
    0 zero,nought,nil; 1 one,single,once; 2 two,twice,pair,couple,double; 3 three,thrice,triple,trio; 4
    four,quadruple; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve,dozen; 13 thirteen; 14
    fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty,score; 30 thirty; 40
    forty,fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred; 1000 thousand; 1000000 million;
    1000000000 billion; 1000000000000 trillion; 0.5 half,halves; 0.25 quarter,quarters; 0.1 tenth,tenths
""")

ORDINALS: Final = numbered("""
    1 first,1st,firstly; 2 second,2nd,secondly; 3 third,3rd,thirdly; 4 fourth,4th; 5 fifth,5th; 6 sixth,6th; 7
    seventh,7th; 8 eighth,8th; 9 ninth,9th; 10 tenth,10th; 11 eleventh,11th; 12 twelfth,12th; 13 thirteenth,13th; 14
    fourteenth,14th; 15 fifteenth,15th; 16 sixteenth,16th; 17 seventeenth,17th; 18 eighteenth,18th; 19
    nineteenth,19th; 20 twentieth,20th; 21 twenty-first,21st; 22 twenty-second,22nd; 23 twenty-third,23rd; 24
    twenty-fourth,24th; 25 twenty-fifth,25th; 26 twenty-sixth,26th; 27 twenty-seventh,27th; 28 twenty-eighth,28th;
    29 twenty-ninth,29th; 30 thirtieth,30th; 31 thirty-first,31st; 40 fortieth,40th; 50 fiftieth,50th; 60
    sixtieth,60th; 70 seventieth,70th; 80 eightieth,80th; 90 ninetieth,90th; 100 hundredth,100th; 1000
    thousandth,1000th
""")

MONTHS: Final = ranked("""
    january,jan; february,feb; march,mar; april,apr; may; june,jun; july,jul; august,aug; september,sep,sept;
    october,oct; november,nov; december,dec
""")

WEEKDAYS: Final = ranked("""
    monday,mon,mondays; tuesday,tue,tues,tuesdays; wednesday,wed,wednesdays; thursday,thu,thur,thurs,thursdays;
    friday,fri,fridays; saturday,sat,saturdays; sunday,sun,sundays
""")

UNITS: Final = named("""
    %: %, percent, per cent, pct, percentage
    %pt: percentage point, percentage points
    km: km, kilometre, kilometres, kilometer, kilometers, kms
    m: m, metre, metres, meter, meters
    cm: cm, centimetre, centimetres, centimeter, centimeters
    mm: mm, millimetre, millimetres, millimeter, millimeters
    mi: mi, mile, miles
    ft: ft, foot, feet
    in: in, inch, inches
    yd: yd, yard, yards
    nm: nm, nanometre, nanometres, nanometer, nanometers
    kg: kg, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
    g: g, gram, grams, gramme, grammes
    mg: mg, milligram, milligrams
    µg: µg, mcg, ug, microgram, micrograms
    t: t, ton, tons, tonne, tonnes
    lb: lb, lbs, pound, pounds
    oz: oz, ounce, ounces
    l: l, litre, litres, liter, liters
    ml: ml, millilitre, millilitres, milliliter, milliliters
    gal: gal, gallon, gallons
    bbl: bbl, barrel, barrels
    ha: ha, hectare, hectares
    acre: acre, acres
    s: s, sec, secs, second, seconds
    ms: ms, millisecond, milliseconds
    min: min, mins, minute, minutes
    h: h, hr, hrs, hour, hours
    day: day, days
    week: week, weeks, wk, wks
    month: month, months, mo
    year: year, years, yr, yrs
    decade: decade, decades
    century: century, centuries
    km/h: km/h, kph, kmh, kilometres per hour, kilometers per hour
    mph: mph, miles per hour
    °C: °c, degrees celsius, degree celsius, celsius
    °F: °f, degrees fahrenheit, degree fahrenheit, fahrenheit
    °: °, degree, degrees
    kB: kb, kilobyte, kilobytes
    MB: mb, megabyte, megabytes
    GB: gb, gigabyte, gigabytes
    TB: tb, terabyte, terabytes
    Mbit/s: mbps, mbit/s, megabits per second
    Gbit/s: gbps, gbit/s, gigabits per second
    kW: kw, kilowatt, kilowatts
    MW: mw, megawatt, megawatts
    GW: gw, gigawatt, gigawatts
    W: w, watt, watts
    V: v, volt, volts
    kWh: kwh, kilowatt-hour, kilowatt-hours, kilowatt hours
    kcal: kcal, calorie, calories, kilocalories
    Hz: hz, hertz
    GHz: ghz, gigahertz
    MHz: mhz, megahertz
    USD: $, usd, us$, dollar, dollars
    cent: cent, cents, ¢
    EUR: €, eur, euro, euros
    GBP: £, gbp, sterling
    p: pence, penny
    JPY: ¥, jpy, yen
    CNY: cny, rmb, yuan
    INR: ₹, inr, rupee, rupees
    RUB: ₽, rub, rouble, roubles, ruble, rubles
    CHF: chf, franc, francs
""")

CLAUSE_OPENERS: Final = ordered("""
    while, because, which, who, whose, where, when, since, although, though, whereas, as it, as they, such as,
    including, allowing, so that, if, unless, before, after, but, especially, particularly, making, leading to,
    resulting in, ensuring, given, due to, in order to, rather than, causing, despite, meaning, providing, helping,
    even though, even if, as well as, followed by, and then, according to
""")

CONNECTIVES: Final = ordered("""
    however, particularly, within this context, therefore, thus, hence, moreover, furthermore, additionally, in
    addition, besides, also, similarly, likewise, consequently, as a result, accordingly, for this reason,
    nevertheless, nonetheless, still, yet, but, and, so, or, then, on the other hand, on the one hand, in contrast,
    by contrast, conversely, on the contrary, meanwhile, in the meantime, at the same time, for example, for
    instance, in fact, indeed, in particular, specifically, notably, importantly, of course, naturally, after all,
    that said, having said that, even so, all the same, in turn, first, firstly, second, secondly, third, thirdly,
    finally, lastly, next, afterwards, subsequently, in other words, that is, to put it another way, in short, in
    summary, in conclusion, to conclude, to sum up, overall, ultimately, all in all, in essence, in general,
    generally, above all, what is more, what's more, on top of that, not only that, to begin with, to start with,
    equally, again, as such, in this way, in this regard, in this respect, in this context, with this in mind, for
    that reason, because of this, due to this, as mentioned, as noted, as mentioned above, as noted above, as
    mentioned earlier, as we have seen, as already mentioned, once again, put simply, simply put, to be clear,
    interestingly, surprisingly, fortunately, unfortunately, plus, anyway, regardless
""")

POINTERS: Final = words("""
    this that these those such both it they he she its their his her here there former latter all neither either
    each another others one ones same it's they're he's she's that's them him similar otherwise instead
    alternatively
""")

PRONOUNS: Final = words("""
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one's oneself
""")

# "After", "before" and "since" open clauses with a subject of their own and are left out.
FRONTING: Final = words("""
    in on at for with within under during from by through throughout between among amongst inside outside despite
    without besides unlike beside behind above below across against of near to upon
""")

STANDINS: Final = words("it they them he him she this these")

AFTERMATH: Final = words("instead")

SUMMING_UP: Final = groups("""
    in summary, in conclusion, to sum up, to conclude, to summarize, to summarise, in short, in sum, all in all,
    summing up, to recap, in closing, to wrap up, in a nutshell, to put it briefly
""")

SUMMARIES: Final = groups("""
    conclusion, conclusions, summary, in summary, in conclusion, in short, concluding remarks, final thoughts,
    final words, closing thoughts, wrapping up, wrap up, the bottom line, bottom line, takeaways, key takeaways,
    the takeaway, recap, tl dr, tldr, summary and conclusions, summary and conclusion, conclusion and outlook, abstract,
    executive summary, key points, at a glance, the short version
""")


TABLE: Final = Language(
    code="en",
    name="English",
    snowball="english",
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
    conjunctions=words("but and"),
    recalls=RECALLS,
    pointers=POINTERS,
    expletives=EXPLETIVES,
    fronting=FRONTING,
    standins=STANDINS,
    aftermath=AFTERMATH,
    pronouns=PRONOUNS,
    announcements=ANNOUNCEMENTS,
    counting=COUNTING,
    steps=words("step steps"),
    summing_up=SUMMING_UP,
    summaries=SUMMARIES,
    antonyms=ANTONYMS,
    clauses=CLAUSES,
)
