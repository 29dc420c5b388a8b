"""Spanish word table."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, numbered, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

TITLES: Final = words("""
    sr sra srta sres sras d dª dña dr dra drs dras prof profa lic ing arq gral cnel cap tte sgto mons sto sta fr art
    arts p pág págs pp fig cap vol t núm núms nº n° no n.º ed cf p.ej ej vs aprox párr párrf ext cra ca ref excmo
    ilmo rvdo ud uds vd vds
""")

ABBREVIATIONS: Final = TITLES | words("""
    etc a.c d.c a.m p.m ee.uu ee uu e.u cía s.a s.l s.r.l c.v av avda ave c ctra pza pl izq dcha tel tfno fax apdo
    dpto depto prov esq ed edit col trad coord comp ibid ib íd op.cit loc.cit v.gr i.e máx mín min seg hr hrs h kg
    km cm mm ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom jr hnos inc ltd corp
    n.b p.d q.e.p.d r.a.e o.n.u ff.aa cc.oo rr.hh j.c admón adj admvo afmo atte bco cta cte dcho entlo gob gta imp
    int lib nac pdte párr ppal prel rep sig tít univ vto b.c n.e n.s n.y bv.d.s
""")

STOP_WORDS: Final = words("""
    el la los las un una unos unas lo al del de a ante bajo con contra desde durante en entre hacia hasta mediante
    para por según sin sobre tras este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos
    aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra suyo suya suyos suyas yo tú él
    ella ello nosotros nosotras vosotros usted ustedes ellos ellas me te se nos os le les mí ti sí conmigo contigo
    consigo que qué quien quién quienes cual cuál cuales cuyo cuya cuyos cuyas donde dónde cuando cuándo como cómo
    cuanto cuánto y e o u ni pero sino mas aunque si porque pues ya que así entonces también tampoco muy más menos
    mucho mucha muchos muchas poco poca pocos pocas tan tanto tanta todo toda todos todas otro otra otros otras
    mismo misma mismos mismas cada algún alguno alguna algunos algunas ningún ninguno ninguna nada nadie algo
    alguien varios varias ambos ambas cualquier cualquiera ser soy eres es somos son era eran fue fueron será serán
    sería serían sido siendo sea sean estar estoy está están estaba estaban estuvo estado haber he has ha hemos han
    había habían hubo habrá haya hay tener tiene tienen tenía hacer hace puede pueden debe deben no aquí ahí allí
    ahora siempre nunca aún todavía solo sólo además luego después antes
""")

NEGATIONS: Final = groups("""
    no, ni, nunca, jamás, nada, nadie, ninguno, ninguna, ningún, tampoco, ya no, aún no, todavía no, de ningún modo,
    en ningún caso, en absoluto, apenas, sin, falta de, carece de, ausencia de, imposible, falso, incapaz de, en
    lugar de, en vez de, raramente, rara vez, deja de, dejó de
""")

EXCEPTIONS: Final = groups("""
    solo, sólo, solamente, únicamente, exclusivamente, salvo, excepto, menos, a excepción de, con excepción de,
    aparte de, sin, a menos que, a no ser que, salvo que, hasta, si, siempre que, con tal de que, a condición de
    que, mientras, al menos, por lo menos, como mínimo, como máximo, a lo sumo, no más de, no menos de, más de,
    menos de, a más tardar, exactamente, principalmente, parcialmente, en parte, a veces, a menudo, siempre, casi,
    aproximadamente, unos, sujeto a, aun si, incluso si, no obstante
""")

MODALS: Final = named("""
    possible: puede, pueden, podría, podrían, quizá, quizás, tal vez, posiblemente, acaso, potencialmente, supuestamente
    likely: probablemente, seguramente, parece, parecen, previsiblemente
    unlikely: improbable, dudoso
    required: debe, deben, debía, deberá, deberán, hay que, tiene que, tienen que,
        obligatorio, obligatoria, necesario, necesaria
    advised: debería, deberían, recomendado, recomendable, aconsejable, conviene
    allowed: permitido, permitida, autorizado, autorizada, opcional
    certain: ciertamente, sin duda, indudablemente, garantizado, garantizada, definitivamente
    forbidden: prohibido, prohibida, vedado
""")

NUMBERS: Final = counted("""
    0 cero; 1 un,uno,una; 2 dos,par,pareja,doble; 3 tres,triple; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9
    nueve; 10 diez,decena; 11 once; 12 doce,docena; 13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete; 18
    dieciocho; 19 diecinueve; 20 veinte; 21 veintiuno,veintiún,veintiuna; 22 veintidós; 23 veintitrés; 24
    veinticuatro; 25 veinticinco; 26 veintiséis; 27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta; 40
    cuarenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 31 treinta y uno; 32 treinta y dos; 33
    treinta y tres; 34 treinta y cuatro; 35 treinta y cinco; 36 treinta y seis; 37 treinta y siete; 38 treinta y
    ocho; 39 treinta y nueve; 41 cuarenta y uno; 42 cuarenta y dos; 43 cuarenta y tres; 44 cuarenta y cuatro; 45
    cuarenta y cinco; 46 cuarenta y seis; 47 cuarenta y siete; 48 cuarenta y ocho; 49 cuarenta y nueve; 51 cincuenta
    y uno; 52 cincuenta y dos; 53 cincuenta y tres; 54 cincuenta y cuatro; 55 cincuenta y cinco; 56 cincuenta y
    seis; 57 cincuenta y siete; 58 cincuenta y ocho; 59 cincuenta y nueve; 61 sesenta y uno; 62 sesenta y dos; 63
    sesenta y tres; 64 sesenta y cuatro; 65 sesenta y cinco; 66 sesenta y seis; 67 sesenta y siete; 68 sesenta y
    ocho; 69 sesenta y nueve; 71 setenta y uno; 72 setenta y dos; 73 setenta y tres; 74 setenta y cuatro; 75 setenta
    y cinco; 76 setenta y seis; 77 setenta y siete; 78 setenta y ocho; 79 setenta y nueve; 81 ochenta y uno; 82
    ochenta y dos; 83 ochenta y tres; 84 ochenta y cuatro; 85 ochenta y cinco; 86 ochenta y seis; 87 ochenta y
    siete; 88 ochenta y ocho; 89 ochenta y nueve; 91 noventa y uno; 92 noventa y dos; 93 noventa y tres; 94 noventa
    y cuatro; 95 noventa y cinco; 96 noventa y seis; 97 noventa y siete; 98 noventa y ocho; 99 noventa y nueve; 100
    cien,ciento,centenar; 200 doscientos,doscientas; 300 trescientos,trescientas; 400 cuatrocientos,cuatrocientas;
    500 quinientos,quinientas; 600 seiscientos,seiscientas; 700 setecientos,setecientas; 800
    ochocientos,ochocientas; 900 novecientos,novecientas; 1000 mil,millar; 1000000 millón,millones; 1000000000000
    billón,billones; 0.5 medio,media,mitad; 0.25 cuarto; 0.333 tercio
""")

ORDINALS: Final = numbered("""
    1 primer,primero,primera,1º,1ª; 2 segundo,segunda,2º,2ª; 3 tercer,tercero,tercera,3º,3ª; 4 cuarta,4º,4ª; 5
    quinto,quinta,5º,5ª; 6 sexto,sexta; 7 séptimo,séptima; 8 octavo,octava; 9 noveno,novena; 10 décimo,décima; 11
    undécimo,undécima; 12 duodécimo,duodécima; 13 decimotercero,decimotercera; 14 decimocuarto,decimocuarta; 15
    decimoquinto,decimoquinta; 16 decimosexto,decimosexta; 17 decimoséptimo,decimoséptima; 18
    decimoctavo,decimoctava; 19 decimonoveno,decimonovena; 20 vigésimo,vigésima; 30 trigésimo,trigésima; 40
    cuadragésimo,cuadragésima; 50 quincuagésimo,quincuagésima; 60 sexagésimo,sexagésima; 70
    septuagésimo,septuagésima; 80 octogésimo,octogésima; 90 nonagésimo,nonagésima; 100 centésimo,centésima
""")

MONTHS: Final = ranked("""
    enero,ene; febrero,feb; marzo,mar; abril,abr; mayo,may; junio,jun; julio,jul; agosto,ago;
    septiembre,setiembre,sep,sept; octubre,oct; noviembre,nov; diciembre,dic
""")

WEEKDAYS: Final = ranked("""
    lunes,lun; martes; miércoles,mié; jueves,jue; viernes,vie; sábado,sábados,sáb; domingo,domingos,dom
""")

UNITS: Final = named(
    """
    %: por ciento, por cien
    %pt: punto porcentual, puntos porcentuales
    km: kilómetro, kilómetros
    m: metro, metros
    cm: centímetro, centímetros
    mm: milímetro, milímetros
    mi: milla, millas
    kg: kilo, kilos, kilogramo, kilogramos
    g: gramo, gramos
    mg: miligramo, miligramos
    t: tonelada, toneladas
    lb: libra, libras
    l: litro, litros
    ml: mililitro, mililitros
    ha: hectárea, hectáreas
    s: segundos, seg
    min: minuto, minutos
    h: hora, horas, hrs
    day: día, días
    week: semana, semanas
    month: mes, meses
    year: año, años
    decade: década, décadas
    century: siglo, siglos
    km/h: kilómetros por hora
    °C: grados celsius, grados centígrados
    °: grado, grados
    GB: gigabyte, gigabytes
    MB: megabyte, megabytes
    kW: kilovatio, kilovatios
    MW: megavatio, megavatios
    W: vatio, vatios
    V: voltio, voltios
    kcal: caloría, calorías
    Hz: hercio, hercios
    USD: dólar, dólares
    EUR: euro, euros
    cent: centavo, centavos, céntimo, céntimos
    GBP: libra esterlina, libras esterlinas
    JPY: yen, yenes
    CHF: franco, francos
""",
    SIGNS,
)

CLAUSE_OPENERS: Final = ordered("""
    mientras, mientras que, porque, ya que, puesto que, dado que, pues, como, aunque, a pesar de que, si, a menos
    que, hasta que, cuando, donde, que, quien, quienes, el cual, la cual, los cuales, las cuales, cuyo, cuya, así
    como, tal como, tales como, como por ejemplo, incluyendo, incluido, incluida, para que, para, a fin de, de modo
    que, siempre que, en cuanto, tan pronto como, antes de, después de, pero, y, e, o, u, ni, sino, en lugar de, en
    vez de, debido a, a causa de, gracias a, pese a, a pesar de, según, permitiendo, causando, lo que, lo cual, con,
    sin, por, por ejemplo, es decir, especialmente, sobre todo, no solo, sino también, seguido de, además de
""")

CONNECTIVES: Final = ordered("""
    sin embargo, no obstante, pero, y, o, por lo tanto, por tanto, por consiguiente, en consecuencia, así, así pues,
    por eso, por ello, además, asimismo, también, igualmente, del mismo modo, por otra parte, por otro lado, por un
    lado, por una parte, en cambio, por el contrario, al contrario, de lo contrario, mientras tanto, entretanto, al
    mismo tiempo, por ejemplo, de hecho, en efecto, en particular, en concreto, por supuesto, naturalmente, en
    primer lugar, en segundo lugar, primero, segundo, luego, después, a continuación, finalmente, por último, en
    otras palabras, es decir, o sea, en resumen, en conclusión, para concluir, en suma, en general, generalmente,
    sobre todo, aun así, con todo, por esta razón, en este sentido, en este contexto, como se mencionó,
    desafortunadamente, lamentablemente, afortunadamente, encima, es más
""")

POINTERS: Final = words("""
    esto este esta estos estas eso ese esa esos esas aquello aquel aquella ello él ella ellos ellas su sus ambos
    ambas aquí ahí allí entonces tal tales dicho dicha dichos dichas mismo misma otro otra otros otras lo le les así
    último última
""")

PRONOUNS: Final = words("""
    yo tú él ella ello nosotros nosotras vosotros vosotras usted ustedes ellos ellas me te se nos os le les lo la
    los las mí ti sí mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra suyo suya suyos suyas
""")

ANNOUNCEMENTS: Final = ordered("""
    este artículo, este post, esta entrada, esta guía, este informe, este texto, este capítulo, esta sección, en
    este artículo, en esta guía, en este informe, en este capítulo, en esta sección, en este post, vamos a ver,
    vamos a explorar, veremos, exploraremos, analizaremos, examinaremos, veamos, echemos un vistazo, a continuación
    veremos, descubra, descubre, siga leyendo, sigue leyendo, el objetivo de este, el propósito de este, esto es lo
    que debe saber
""")


ANTONYMS: Final = opposites("""
    antes / después; con / sin; a favor / en contra; pro / contra; sobre,encima,arriba / bajo,debajo,abajo; dentro /
    fuera; izquierda / derecha; delante / detrás; norte / sur; este / oeste; interior,interno / exterior,externo;
    alto,alta,altos,altas / bajo,baja,bajos,bajas; grande,grandes / pequeño,pequeña,pequeños,pequeñas; mayor,mayores
    / menor,menores; largo,larga / corto,corta; ancho / estrecho; rápido,rápida,rápidamente /
    lento,lenta,lentamente; fuerte,fuertes / débil,débiles; caliente,cálido / frío,fría; bueno,buena,buen,bien,mejor
    / malo,mala,mal,peor; fácil / difícil; nuevo,nueva / viejo,vieja,antiguo,antigua; joven / viejo,anciano; rico /
    pobre; barato,barata / caro,cara; temprano / tarde; cerca,cercano / lejos,lejano; claro / oscuro; seco /
    húmedo,mojado; lleno / vacío; seguro,segura / peligroso,peligrosa,inseguro; verdadero / falso; correcto /
    incorrecto; positivo,positiva / negativo,negativa; legal / ilegal; posible / imposible; probable / improbable;
    conocido / desconocido; abierto,abierta / cerrado,cerrada; público,pública / privado,privada;
    frecuente,frecuentemente / raro,raramente; siempre / nunca,jamás; todo,todos / nada,ninguno; mucho,muchos,más /
    poco,pocos,menos; máximo / mínimo; primero,primera / último,última; anterior / siguiente,posterior; activo /
    pasivo,inactivo; directo / indirecto; igual / desigual,diferente; similar / diferente; simple,sencillo /
    complejo,complicado; natural / artificial; voluntario / obligatorio; opcional / obligatorio; culpable /
    inocente; sano / enfermo; vivo / muerto; hombre,hombres / mujer,mujeres;
    aumentar,aumenta,aumentó,aumento,subir,sube,subió,subida,crecer /
    disminuir,disminuye,disminuyó,disminución,bajar,baja,bajó,bajada,reducir,reduce,redujo,reducción;
    ganar,gana,ganó / perder,pierde,perdió; permitir,permite,permitido / prohibir,prohíbe,prohibido; aceptar,aceptó
    / rechazar,rechazó; aprobar,aprobó / rechazar,suspender; empezar,empieza,comenzar,comienza,inicio /
    terminar,termina,acabar,fin; abrir,abre / cerrar,cierra; comprar,compra / vender,vende,venta; importar /
    exportar; dar / tomar,quitar; enviar / recibir; entrar,entrada / salir,salida; construir / destruir; activar /
    desactivar; añadir / quitar,eliminar; incluir / excluir; mejorar,mejora / empeorar,empeora; fortalecer /
    debilitar; acelerar / frenar; apoyar / oponerse; amar / odiar; vivir / morir; éxito / fracaso;
    ganancia,ganancias,beneficio / pérdida,pérdidas; ventaja,ventajas / desventaja,desventajas,inconveniente; guerra
    / paz; amigo / enemigo; sí / no; día / noche; ayer / mañana,hoy; verano / invierno; importación / exportación
""")

SUMMING_UP: Final = groups("""
    en resumen, en conclusión, para concluir, para resumir, en suma, en síntesis, en definitiva, resumiendo, en
    pocas palabras
""")

SUMMARIES: Final = groups("""
    conclusión, conclusiones, resumen, en resumen, en conclusión, síntesis, consideraciones finales, puntos clave,
    lo esencial, en pocas palabras
""")


TABLE: Final = Language(
    code="es",
    name="Spanish",
    snowball="spanish",
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
    conjunctions=words("pero y"),
    pointers=POINTERS,
    pronouns=PRONOUNS,
    announcements=ANNOUNCEMENTS,
    steps=words("paso pasos"),
    summing_up=SUMMING_UP,
    summaries=SUMMARIES,
    antonyms=ANTONYMS,
)
