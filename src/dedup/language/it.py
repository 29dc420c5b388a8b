"""Italian word table."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, numbered, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

TITLES: Final = words("""
    sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing arch avv geom rag on sen min pres gen col cap ten mons
    don s ss art artt p pag pagg pp fig cap vol t n nn nr ed cf cfr p.es es vs ca rif par sez egr gent spett st no
""")

ABBREVIATIONS: Final = TITLES | words("""
    ecc etc a.c d.c a.m p.m u.s.a s.p.a s.r.l s.n.c s.a.s s.n.a soc v.le v p.zza p.za c.so tel fax cell int dx sx
    c.a c.p c.m ibid id op.cit loc.cit i.e ad max min sec ore kg km cm mm gen genn feb febb mar apr mag giu lug ago
    set sett ott nov dic lun mar mer gio ven sab dom jr n.b p.s n.d.r n.d.t r.s.v.p u.s u.e sg segg trad vol voll
    agg avv lett plur sing ted fr ingl lat tab cit all cod civ pen d.lgs d.l d.p.r l.r g.u inc ltd corp
""")

STOP_WORDS: Final = words("""
    il lo la i gli le l' un uno una un' al allo alla ai agli alle all' del dello della dei degli delle dell' dal
    dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull'
    col coi di a da in con su per tra fra senza sotto sopra verso dopo prima durante entro contro presso secondo
    mediante oltre fino questo questa questi queste quest' quello quella quelli quelle quel quei quegli quell' ciò
    mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra loro io tu egli lui
    lei ella esso essa noi voi essi esse me te sé mi ti ci vi si ne che chi cui quale quali quanto quanta dove
    quando come perché e ed o od ma né se poiché siccome mentre benché sebbene però quindi così anche ancora già più
    meno molto molta molti molte poco poca pochi poche troppo tanto tanta tutto tutta tutti tutte altro altra altri
    altre stesso stessa stessi stesse ogni alcuno alcuni alcune nessuno nessuna niente nulla qualcosa qualcuno vari
    varie entrambi entrambe qualsiasi qualche essere sono sei è siamo siete era erano fu furono sarà saranno sarebbe
    stato stata stati state essendo sia siano avere ho hai ha abbiamo avete hanno aveva avevano ebbe avrà avrebbe
    avuto abbia fare fa può possono deve devono non qui qua lì là ora adesso sempre mai solo soltanto poi inoltre
    allora dunque
""")

NEGATIONS: Final = groups("""
    non, né, mai, niente, nulla, nessuno, nessuna, nessun, neanche, nemmeno, neppure, non più, non ancora, in nessun
    modo, in nessun caso, affatto, appena, senza, mancanza di, manca, mancano, assenza di, privo di, impossibile,
    falso, incapace di, invece di, anziché, raramente, a malapena, smette di
""")

EXCEPTIONS: Final = groups("""
    solo, soltanto, solamente, unicamente, esclusivamente, tranne, eccetto, salvo, fuorché, ad eccezione di, a
    parte, senza, a meno che, salvo che, fino a, finché, se, purché, a condizione che, a patto che, finché non,
    almeno, per lo meno, al minimo, al massimo, tutt'al più, non più di, non meno di, più di, meno di, al più tardi,
    esattamente, soprattutto, principalmente, parzialmente, in parte, talvolta, a volte, spesso, sempre, quasi,
    circa, soggetto a, anche se, nonostante
""")

MODALS: Final = named("""
    possible: può, possono, potrebbe, potrebbero, forse, magari, possibilmente, eventualmente, potenzialmente
    likely: probabilmente, sembra, sembrano, pare
    unlikely: improbabile, dubbio
    required: deve, devono, doveva, dovrà, dovranno, bisogna, occorre, obbligatorio, obbligatoria,
        necessario, necessaria
    advised: dovrebbe, dovrebbero, raccomandato, consigliabile, conviene, consigliato
    allowed: permesso, permessa, consentito, consentita, autorizzato, facoltativo
    certain: certamente, sicuramente, senza dubbio, garantito, garantita, definitivamente
    forbidden: vietato, vietata, proibito, proibita
""")

NUMBERS: Final = counted("""
    0 zero; 1 un,uno,una; 2 due,paio,coppia,doppio; 3 tre,triplo; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9
    nove; 10 dieci,decina; 11 undici; 12 dodici,dozzina; 13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17
    diciassette; 18 diciotto; 19 diciannove; 20 venti,ventina; 30 trenta; 40 quaranta; 50 cinquanta; 60 sessanta; 70
    settanta; 80 ottanta; 90 novanta; 21 ventuno; 22 ventidue; 23 ventitre,ventitré; 24 ventiquattro; 25
    venticinque; 26 ventisei; 27 ventisette; 28 ventotto; 29 ventinove; 31 trentuno; 32 trentadue; 33
    trentatre,trentatré; 34 trentaquattro; 35 trentacinque; 36 trentasei; 37 trentasette; 38 trentotto; 39
    trentanove; 41 quarantuno; 42 quarantadue; 43 quarantatre,quarantatré; 44 quarantaquattro; 45 quarantacinque; 46
    quarantasei; 47 quarantasette; 48 quarantotto; 49 quarantanove; 51 cinquantuno; 52 cinquantadue; 53
    cinquantatre,cinquantatré; 54 cinquantaquattro; 55 cinquantacinque; 56 cinquantasei; 57 cinquantasette; 58
    cinquantotto; 59 cinquantanove; 61 sessantuno; 62 sessantadue; 63 sessantatre,sessantatré; 64 sessantaquattro;
    65 sessantacinque; 66 sessantasei; 67 sessantasette; 68 sessantotto; 69 sessantanove; 71 settantuno; 72
    settantadue; 73 settantatre,settantatré; 74 settantaquattro; 75 settantacinque; 76 settantasei; 77
    settantasette; 78 settantotto; 79 settantanove; 81 ottantuno; 82 ottantadue; 83 ottantatre,ottantatré; 84
    ottantaquattro; 85 ottantacinque; 86 ottantasei; 87 ottantasette; 88 ottantotto; 89 ottantanove; 91 novantuno;
    92 novantadue; 93 novantatre,novantatré; 94 novantaquattro; 95 novantacinque; 96 novantasei; 97 novantasette; 98
    novantotto; 99 novantanove; 100 cento,centinaio; 200 duecento; 300 trecento; 400 quattrocento; 500 cinquecento;
    600 seicento; 700 settecento; 800 ottocento; 900 novecento; 1000 mille,mila,migliaio; 1000000 milione,milioni;
    1000000000 miliardo,miliardi; 0.5 mezzo,mezza,metà; 0.25 quarto; 0.333 terzo
""")

ORDINALS: Final = numbered("""
    1 primo,prima,primi,prime,1º,1ª; 2 secondo,seconda,2º,2ª; 3 terza,terzi,3º,3ª; 4 quarta,quarti; 5 quinto,quinta;
    6 sesto,sesta; 7 settimo,settima; 8 ottavo,ottava; 9 nono,nona; 10 decimo,decima; 11 undicesimo,undicesima; 12
    dodicesimo,dodicesima; 13 tredicesimo; 14 quattordicesimo; 15 quindicesimo; 16 sedicesimo; 17 diciassettesimo;
    18 diciottesimo; 19 diciannovesimo; 20 ventesimo,ventesima; 21 ventunesimo; 30 trentesimo; 40 quarantesimo; 50
    cinquantesimo; 60 sessantesimo; 70 settantesimo; 80 ottantesimo; 90 novantesimo; 100 centesimo
""")

MONTHS: Final = ranked("""
    gennaio,genn,gen; febbraio,febb,feb; marzo,mar; aprile,apr; maggio,mag; giugno,giu; luglio,lug; agosto,ago;
    settembre,sett,set; ottobre,ott; novembre,nov; dicembre,dic
""")

WEEKDAYS: Final = ranked("""
    lunedì,lun; martedì; mercoledì,mer; giovedì,gio; venerdì,ven; sabato,sab; domenica,dom
""")

UNITS: Final = named(
    """
    %: per cento, percento
    %pt: punto percentuale, punti percentuali
    km: chilometro, chilometri
    m: metro, metri
    cm: centimetro, centimetri
    mm: millimetro, millimetri
    mi: miglio, miglia
    kg: chilo, chili, chilogrammo, chilogrammi
    g: grammo, grammi
    mg: milligrammo, milligrammi
    t: tonnellata, tonnellate
    lb: libbra, libbre
    l: litro, litri
    ml: millilitro, millilitri
    ha: ettaro, ettari
    s: secondi
    min: minuto, minuti
    h: ora, ore
    day: giorno, giorni
    week: settimana, settimane
    month: mese, mesi
    year: anno, anni
    decade: decennio, decenni
    century: secolo, secoli
    km/h: chilometri all'ora, chilometri orari
    °C: gradi celsius, gradi centigradi
    °: grado, gradi
    GB: gigabyte
    MB: megabyte
    kW: kilowatt, chilowatt
    W: watt
    V: volt
    kcal: caloria, calorie
    Hz: hertz
    USD: dollaro, dollari
    EUR: euro
    cent: centesimi
    GBP: sterlina, sterline
    JPY: yen
    CHF: franco, franchi
""",
    SIGNS,
)

CLAUSE_OPENERS: Final = ordered("""
    mentre, perché, poiché, siccome, dato che, visto che, giacché, come, benché, sebbene, anche se, nonostante, se,
    a meno che, finché, fino a quando, quando, dove, che, chi, cui, il quale, la quale, i quali, le quali, così
    come, come ad esempio, tra cui, compreso, compresa, affinché, per, al fine di, in modo che, purché, non appena,
    prima di, prima che, dopo, dopo che, ma, e, ed, o, né, bensì, invece di, anziché, a causa di, grazie a,
    malgrado, secondo, permettendo, causando, il che, con, senza, ad esempio, cioè, soprattutto, in particolare, non
    solo, ma anche, seguito da, oltre a
""")

CONNECTIVES: Final = ordered("""
    tuttavia, però, ma, e, o, comunque, ciononostante, nondimeno, quindi, pertanto, perciò, dunque, di conseguenza,
    così, per questo, inoltre, in più, anche, altresì, allo stesso modo, analogamente, d'altra parte, da un lato,
    dall'altro lato, al contrario, in contrasto, invece, piuttosto, altrimenti, nel frattempo, intanto, allo stesso
    tempo, per esempio, ad esempio, infatti, in effetti, in particolare, soprattutto, naturalmente, ovviamente, in
    primo luogo, in secondo luogo, prima, poi, in seguito, infine, in altre parole, cioè, ossia, in breve, in
    sintesi, riassumendo, in conclusione, per concludere, nel complesso, in generale, generalmente, insomma,
    dopotutto, per questo motivo, in questo contesto, come accennato, purtroppo, fortunatamente
""")

POINTERS: Final = words("""
    questo questa questi queste quello quella quelli quelle ciò esso essa essi esse lui lei egli ella loro suo sua
    suoi sue entrambi entrambe qui lì là allora tale tali stesso stessa altro altra altri altre ne ci così ultimo
    ultima
""")

PRONOUNS: Final = words("""
    io tu egli lui lei ella esso essa noi voi essi esse loro me te sé mi ti ci vi si lo li gli ne mio mia miei mie
    tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
""")

ANNOUNCEMENTS: Final = ordered("""
    questo articolo, questo post, questa guida, questo rapporto, questo testo, questo capitolo, questa sezione, in
    questo articolo, in questo post, in questa guida, in questo rapporto, in questo capitolo, in questa sezione,
    vedremo, esploreremo, analizzeremo, esamineremo, vediamo, diamo un'occhiata, scopri, scopriamo, continua a
    leggere, di seguito vedremo, lo scopo di questo, l'obiettivo di questo, ecco cosa devi sapere
""")


ANTONYMS: Final = opposites("""
    prima / dopo; con / senza; a favore / contro; sopra,su / sotto,giù; dentro / fuori; sinistra / destra; davanti /
    dietro; nord / sud; est / ovest; interno / esterno; alto,alta,alti,alte / basso,bassa,bassi,basse; grande,grandi
    / piccolo,piccola,piccoli,piccole; maggiore,maggiori / minore,minori; lungo,lunga / corto,corta,breve; largo /
    stretto; veloce,velocemente,rapido / lento,lenta,lentamente; forte,forti / debole,deboli; caldo,calda /
    freddo,fredda; buono,buona,bene,migliore,meglio / cattivo,cattiva,male,peggiore,peggio; facile / difficile;
    nuovo,nuova / vecchio,vecchia,antico,antica; giovane / vecchio,anziano; ricco / povero; economico /
    costoso,caro; presto / tardi; vicino / lontano; chiaro / scuro; asciutto,secco / umido,bagnato; pieno / vuoto;
    sicuro,sicura / pericoloso,pericolosa,insicuro; vero,vera / falso,falsa; corretto,giusto / scorretto,sbagliato;
    positivo,positiva / negativo,negativa; legale / illegale; possibile / impossibile; probabile / improbabile; noto
    / ignoto,sconosciuto; aperto,aperta / chiuso,chiusa; pubblico,pubblica / privato,privata; frequente,spesso /
    raro,raramente; sempre / mai; tutto,tutti / niente,nulla,nessuno; ovunque / da nessuna parte; molto,molti,più /
    poco,pochi,meno; massimo / minimo; primo,prima / ultimo,ultima; precedente / seguente,successivo; attivo /
    passivo,inattivo; diretto / indiretto; uguale / disuguale,diverso; simile / diverso; semplice /
    complesso,complicato; naturale / artificiale; volontario / obbligatorio; facoltativo / obbligatorio; colpevole /
    innocente; sano / malato; vivo / morto; uomo,uomini / donna,donne;
    aumentare,aumenta,aumentato,aumento,salire,sale,salito,crescere,crescita /
    diminuire,diminuisce,diminuito,diminuzione,scendere,scende,sceso,calare,calo,ridurre,ridotto,riduzione;
    guadagnare,vincere,vince,vinto / perdere,perde,perso; permettere,permette,permesso,consentire,consentito /
    vietare,vieta,vietato,proibire,proibito; accettare,accettato / rifiutare,rifiutato,respingere,respinto;
    iniziare,inizia,inizio,cominciare / finire,finisce,fine,terminare,smettere; aprire,apre / chiudere,chiude;
    comprare,acquistare,acquisto / vendere,vende,vendita; importare / esportare; dare / prendere; inviare /
    ricevere; entrare,entrata / uscire,uscita; costruire / distruggere; attivare / disattivare; aggiungere /
    rimuovere,togliere; includere / escludere; migliorare,migliora / peggiorare,peggiora; rafforzare / indebolire;
    accelerare / rallentare; sostenere / opporsi; amare / odiare; vivere / morire; successo / fallimento;
    guadagno,profitto / perdita,perdite; vantaggio,vantaggi / svantaggio,svantaggi; guerra / pace; amico / nemico;
    sì / no; giorno / notte; ieri / domani,oggi; estate / inverno
""")

SUMMING_UP: Final = groups("""
    in sintesi, in conclusione, per concludere, per riassumere, riassumendo, in breve, in definitiva, insomma,
    tirando le somme
""")

SUMMARIES: Final = groups("""
    conclusione, conclusioni, riassunto, sintesi, in sintesi, in breve, riepilogo, considerazioni finali, punti
    chiave, in conclusione
""")


TABLE: Final = Language(
    code="it",
    name="Italian",
    snowball="italian",
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
    conjunctions=words("ma e"),
    pointers=POINTERS,
    pronouns=PRONOUNS,
    announcements=ANNOUNCEMENTS,
    steps=words("passo passi passaggio passaggi"),
    summing_up=SUMMING_UP,
    summaries=SUMMARIES,
    antonyms=ANTONYMS,
)
