"""Portuguese word table."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, numbered, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

TITLES: Final = words("""
    sr sra srta srs sras dr dra drs d dª prof profa profª eng engª arq gen cel cap ten sgto mons sto sta pe fr art
    arts p pág págs pp fig cap vol t nº n° n.º no ed cf p.ex ex vs aprox ref exmo exma ilmo v.exa v.ex.ª inc par
""")

ABBREVIATIONS: Final = TITLES | words("""
    etc a.c d.c a.m p.m e.u.a eua cia ltda s.a av r trav pç tel telef fax apto dept depto esq dir ed edit col trad
    coord comp ibid id op.cit loc.cit i.e máx mín min seg h hr hrs kg km cm mm jan fev mar abr mai jun jul ago set
    out nov dez seg ter qua qui sex sáb dom jr fº n.b p.s s.f s.l s.d séc adj adv obs rem resp tít univ c.c gov hab
    inc ltd corp el al
""")

STOP_WORDS: Final = words("""
    o a os as um uma uns umas ao aos à às do da dos das no na nos nas pelo pela pelos pelas dum duma num numa de em
    por para com sem sob sobre entre até desde durante contra após ante perante segundo conforme este esta isto
    estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas deste desta disto destes destas
    desse dessa disso nesse nessa nisso neste nesta nisto daquele daquela meu minha meus minhas teu tua seu sua seus
    suas nosso nossa nossos nossas dele dela deles delas eu tu ele ela nós vós eles elas você vocês me te se lhe
    lhes vos mim ti si que quem qual quais cujo cuja onde quando como quanto e ou mas nem se porque pois embora
    porém então assim também já ainda mais menos muito muita muitos muitas pouco pouca poucos poucas tão tanto tanta
    todo toda todos todas tudo outro outra outros outras mesmo mesma mesmos mesmas cada algum alguma alguns algumas
    nenhum nenhuma nada ninguém algo alguém vários várias ambos ambas qualquer ser sou é somos são era eram foi
    foram será serão seria seriam sido sendo seja sejam estar está estão estava estavam esteve estado ter tem têm
    tinha tinham teve terá haver há havia houve fazer faz pode podem deve devem não aqui aí ali agora sempre nunca
    só apenas além depois antes enquanto
""")

NEGATIONS: Final = groups("""
    não, nem, nunca, jamais, nada, ninguém, nenhum, nenhuma, tampouco, já não, ainda não, de modo algum, de forma
    alguma, em caso algum, sem, falta de, carece de, ausência de, impossível, falso, incapaz de, em vez de, ao invés
    de, raramente, mal, deixa de, deixou de
""")

EXCEPTIONS: Final = groups("""
    só, somente, apenas, unicamente, exclusivamente, salvo, exceto, excepto, menos, com exceção de, à exceção de,
    além de, sem, a menos que, a não ser que, salvo se, até, se, desde que, contanto que, sob a condição de,
    enquanto, pelo menos, ao menos, no mínimo, no máximo, não mais de, não menos de, mais de, menos de, o mais
    tardar, exatamente, principalmente, parcialmente, em parte, às vezes, muitas vezes, sempre, quase,
    aproximadamente, cerca de, sujeito a, mesmo se, mesmo que, não obstante
""")

MODALS: Final = named("""
    possible: pode, podem, poderia, poderiam, talvez, possivelmente, porventura, potencialmente, supostamente
    likely: provavelmente, parece, parecem, presumivelmente
    unlikely: improvável, duvidoso
    required: deve, devem, devia, deverá, deverão, é preciso, tem que, tem de, têm de, obrigatório, obrigatória,
        necessário, necessária
    advised: deveria, deveriam, recomendado, recomendável, aconselhável, convém
    allowed: permitido, permitida, autorizado, autorizada, opcional
    certain: certamente, sem dúvida, garantido, garantida, definitivamente
    forbidden: proibido, proibida, vedado
""")

NUMBERS: Final = counted("""
    0 zero; 1 um,uma; 2 dois,duas,par,dobro,duplo; 3 três,triplo; 4 quatro; 5 cinco; 6 seis,meia dúzia; 7 sete; 8
    oito; 9 nove; 10 dez,dezena; 11 onze; 12 doze,dúzia; 13 treze; 14 catorze,quatorze; 15 quinze; 16
    dezesseis,dezasseis; 17 dezessete,dezassete; 18 dezoito; 19 dezenove,dezanove; 20 vinte; 30 trinta; 40 quarenta;
    50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa; 21 vinte e um; 22 vinte e dois; 23 vinte e três;
    24 vinte e quatro; 25 vinte e cinco; 26 vinte e seis; 27 vinte e sete; 28 vinte e oito; 29 vinte e nove; 31
    trinta e um; 32 trinta e dois; 33 trinta e três; 34 trinta e quatro; 35 trinta e cinco; 36 trinta e seis; 37
    trinta e sete; 38 trinta e oito; 39 trinta e nove; 41 quarenta e um; 42 quarenta e dois; 43 quarenta e três; 44
    quarenta e quatro; 45 quarenta e cinco; 46 quarenta e seis; 47 quarenta e sete; 48 quarenta e oito; 49 quarenta
    e nove; 51 cinquenta e um; 52 cinquenta e dois; 53 cinquenta e três; 54 cinquenta e quatro; 55 cinquenta e
    cinco; 56 cinquenta e seis; 57 cinquenta e sete; 58 cinquenta e oito; 59 cinquenta e nove; 61 sessenta e um; 62
    sessenta e dois; 63 sessenta e três; 64 sessenta e quatro; 65 sessenta e cinco; 66 sessenta e seis; 67 sessenta
    e sete; 68 sessenta e oito; 69 sessenta e nove; 71 setenta e um; 72 setenta e dois; 73 setenta e três; 74
    setenta e quatro; 75 setenta e cinco; 76 setenta e seis; 77 setenta e sete; 78 setenta e oito; 79 setenta e
    nove; 81 oitenta e um; 82 oitenta e dois; 83 oitenta e três; 84 oitenta e quatro; 85 oitenta e cinco; 86 oitenta
    e seis; 87 oitenta e sete; 88 oitenta e oito; 89 oitenta e nove; 91 noventa e um; 92 noventa e dois; 93 noventa
    e três; 94 noventa e quatro; 95 noventa e cinco; 96 noventa e seis; 97 noventa e sete; 98 noventa e oito; 99
    noventa e nove; 100 cem,cento,centena; 200 duzentos,duzentas; 300 trezentos,trezentas; 400
    quatrocentos,quatrocentas; 500 quinhentos,quinhentas; 600 seiscentos,seiscentas; 700 setecentos,setecentas; 800
    oitocentos,oitocentas; 900 novecentos,novecentas; 1000 mil,milhar; 1000000 milhão,milhões; 1000000000
    bilhão,bilhões; 0.5 meio,meia,metade; 0.25 quarto; 0.333 terço
""")

ORDINALS: Final = numbered("""
    1 primeiro,primeira,1º,1ª; 2 segundo,segunda,2º,2ª; 3 terceiro,terceira,3º,3ª; 4 quarto,quarta; 5 quinto,quinta;
    6 sexto,sexta; 7 sétimo,sétima; 8 oitavo,oitava; 9 nono,nona; 10 décimo,décima; 11 décimo primeiro; 12 décimo
    segundo; 13 décimo terceiro; 14 décimo quarto; 15 décimo quinto; 16 décimo sexto; 17 décimo sétimo; 18 décimo
    oitavo; 19 décimo nono; 20 vigésimo,vigésima; 30 trigésimo; 40 quadragésimo; 50 quinquagésimo; 60 sexagésimo; 70
    septuagésimo; 80 octogésimo; 90 nonagésimo; 100 centésimo
""")

MONTHS: Final = ranked("""
    janeiro,jan; fevereiro,fev; março,mar; abril,abr; maio,mai; junho,jun; julho,jul; agosto,ago; setembro,set;
    outubro,out; novembro,nov; dezembro,dez
""")

WEEKDAYS: Final = ranked("""
    segunda-feira,segundas-feiras; terça-feira,terça; quarta-feira; quinta-feira; sexta-feira; sábado,sábados,sáb;
    domingo,domingos,dom
""")

UNITS: Final = named(
    """
    %: por cento
    %pt: ponto percentual, pontos percentuais
    km: quilômetro, quilômetros, quilómetro, quilómetros
    m: metro, metros
    cm: centímetro, centímetros
    mm: milímetro, milímetros
    mi: milha, milhas
    kg: quilo, quilos, quilograma, quilogramas
    g: grama, gramas
    mg: miligrama, miligramas
    t: tonelada, toneladas
    lb: libra, libras
    l: litro, litros
    ml: mililitro, mililitros
    ha: hectare, hectares
    s: segundos
    min: minuto, minutos
    h: hora, horas, hrs
    day: dia, dias
    week: semana, semanas
    month: mês, meses
    year: ano, anos
    decade: década, décadas
    century: século, séculos
    km/h: quilômetros por hora, quilómetros por hora
    °C: graus celsius
    °: grau, graus
    GB: gigabyte, gigabytes
    MB: megabyte, megabytes
    kW: quilowatt, quilowatts
    W: watt, watts
    V: volt, volts
    kcal: caloria, calorias
    Hz: hertz
    USD: dólar, dólares
    BRL: r$, brl, real, reais
    EUR: euro, euros
    cent: centavo, centavos, cêntimo, cêntimos
    GBP: libra esterlina, libras esterlinas
    JPY: iene, ienes
    CHF: franco, francos
""",
    SIGNS,
)

CLAUSE_OPENERS: Final = ordered("""
    enquanto, porque, já que, visto que, dado que, uma vez que, pois, como, embora, ainda que, apesar de, se, a
    menos que, até que, quando, onde, que, quem, o qual, a qual, os quais, as quais, cujo, cuja, assim como, bem
    como, tal como, tais como, incluindo, para que, para, a fim de, de modo que, desde que, assim que, logo que,
    antes de, depois de, mas, e, ou, nem, senão, em vez de, ao invés de, devido a, por causa de, graças a, segundo,
    permitindo, causando, o que, com, sem, por, por exemplo, isto é, ou seja, especialmente, sobretudo, não só, mas
    também, seguido de, além de
""")

CONNECTIVES: Final = ordered("""
    no entanto, entretanto, contudo, todavia, porém, mas, e, ou, portanto, por isso, por conseguinte,
    consequentemente, assim, logo, além disso, ademais, também, igualmente, da mesma forma, por outro lado, por um
    lado, pelo contrário, ao contrário, em contraste, em vez disso, caso contrário, enquanto isso, ao mesmo tempo,
    por exemplo, de fato, de facto, na verdade, em particular, naturalmente, é claro, em primeiro lugar, em segundo
    lugar, primeiro, depois, em seguida, finalmente, por fim, por último, em outras palavras, por outras palavras,
    isto é, ou seja, em resumo, em suma, em conclusão, para concluir, em geral, geralmente, acima de tudo, mesmo
    assim, ainda assim, por esta razão, nesse sentido, neste contexto, como mencionado, infelizmente, felizmente
""")

POINTERS: Final = words("""
    este esta isto estes estas esse essa isso esses essas aquele aquela aquilo ele ela eles elas seu sua seus suas
    dele dela deles delas ambos ambas aqui aí ali então tal tais mesmo mesma outro outra outros outras lhe lhes
    assim último última neste nesta nesse nessa
""")

PRONOUNS: Final = words("""
    eu tu ele ela nós vós eles elas você vocês me te se lhe lhes nos vos mim ti si meu minha meus minhas teu tua
    teus tuas seu sua seus suas nosso nossa nossos nossas dele dela deles delas
""")

ANNOUNCEMENTS: Final = ordered("""
    este artigo, este post, este guia, este relatório, este texto, este capítulo, esta seção, neste artigo, neste
    post, neste guia, neste relatório, neste capítulo, nesta seção, vamos ver, vamos explorar, veremos,
    exploraremos, analisaremos, examinaremos, vejamos, a seguir veremos, descubra, continue lendo, continue a ler, o
    objetivo deste, o propósito deste, eis o que precisa saber
""")


ANTONYMS: Final = opposites("""
    antes / depois,após; com / sem; a favor / contra; sobre,acima,cima / sob,abaixo,baixo,embaixo; dentro / fora;
    esquerda / direita; frente / trás,atrás; norte / sul; leste,este / oeste; interior,interno / exterior,externo;
    alto,alta,altos,altas / baixo,baixa,baixos,baixas; grande,grandes / pequeno,pequena,pequenos,pequenas;
    maior,maiores / menor,menores; longo,longa / curto,curta; largo / estreito; rápido,rápida,rapidamente /
    lento,lenta,lentamente; forte,fortes / fraco,fraca; quente / frio,fria; bom,boa,bem,melhor / mau,má,mal,pior;
    fácil / difícil; novo,nova / velho,velha,antigo,antiga; jovem / velho,idoso; rico / pobre; barato,barata /
    caro,cara; cedo / tarde; perto,próximo / longe,distante; claro / escuro; seco / úmido,molhado; cheio / vazio;
    seguro,segura / perigoso,perigosa,inseguro; verdadeiro / falso; correto / incorreto,errado; positivo,positiva /
    negativo,negativa; legal / ilegal; possível / impossível; provável / improvável; conhecido / desconhecido;
    aberto,aberta / fechado,fechada; público,pública / privado,privada; frequente,frequentemente / raro,raramente;
    sempre / nunca,jamais; tudo,todos / nada,nenhum; muito,muitos,mais / pouco,poucos,menos; máximo / mínimo;
    primeiro,primeira / último,última; anterior / seguinte,posterior; ativo / passivo,inativo; direto / indireto;
    igual / desigual,diferente; semelhante / diferente; simples / complexo,complicado; natural / artificial;
    voluntário / obrigatório; opcional / obrigatório; culpado / inocente; saudável / doente; vivo / morto;
    homem,homens / mulher,mulheres; aumentar,aumenta,aumentou,aumento,subir,sobe,subiu,crescer /
    diminuir,diminui,diminuiu,diminuição,baixar,cair,caiu,queda,reduzir,reduz,reduziu,redução; ganhar,ganha,ganhou /
    perder,perde,perdeu; permitir,permite,permitido / proibir,proíbe,proibido; aceitar,aceitou /
    rejeitar,rejeitou,recusar,recusou; aprovar,aprovou / reprovar,rejeitar; começar,começa,início /
    terminar,termina,acabar,fim; abrir,abre,abriu / fechar,fecha,fechou; comprar,compra / vender,vende,venda;
    importar / exportar; dar / tomar,tirar; enviar / receber; entrar,entrada / sair,saída; construir / destruir;
    ativar / desativar; adicionar / remover; incluir / excluir; melhorar,melhora / piorar,piora; fortalecer /
    enfraquecer; acelerar / desacelerar; apoiar / opor; amar / odiar; viver / morrer; sucesso / fracasso;
    lucro,ganho / perda,prejuízo; vantagem,vantagens / desvantagem,desvantagens; guerra / paz; amigo / inimigo; sim
    / não; dia / noite; ontem / amanhã,hoje; verão / inverno
""")

SUMMING_UP: Final = groups("""
    em resumo, em conclusão, para concluir, para resumir, em suma, em síntese, resumindo, concluindo, em poucas
    palavras
""")

SUMMARIES: Final = groups("""
    conclusão, conclusões, resumo, em resumo, em conclusão, síntese, considerações finais, pontos principais, o
    essencial
""")


TABLE: Final = Language(
    code="pt",
    name="Portuguese",
    snowball="portuguese",
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
    conjunctions=words("mas e"),
    pointers=POINTERS,
    pronouns=PRONOUNS,
    announcements=ANNOUNCEMENTS,
    steps=words("passo passos etapa etapas"),
    summing_up=SUMMING_UP,
    summaries=SUMMARIES,
    antonyms=ANTONYMS,
)
