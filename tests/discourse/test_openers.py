"""What the opening words of a sentence point at."""

from __future__ import annotations

import pytest

from dedup.discourse.openers import Link, asks, opener
from dedup.language import table


@pytest.mark.parametrize(
    ("text", "link", "word"),
    [
        ("However, the mill is closed.", Link.CONNECTIVE, "However"),
        ("In addition, the mill is closed.", Link.CONNECTIVE, "In addition"),
        ("These strains calm the horse.", Link.ANAPHORIC, "these"),
        ("This dual action helps.", Link.ANAPHORIC, "this"),
        ("Its sails are red.", Link.ANAPHORIC, "its"),
        ("“These are mine,” she said.", Link.ANAPHORIC, "these"),
        ("It is important to rest.", Link.NONE, ""),
        ("This article looks at mills.", Link.NONE, ""),
        ("Those who swim need a towel.", Link.NONE, ""),
        ("The mill is closed.", Link.NONE, ""),
        ("However hard they pull, the rope holds.", Link.NONE, ""),
        ("In a room of average size, it saves about a quarter.", Link.ANAPHORIC, "it"),
        ("Within a year, their debts were paid.", Link.ANAPHORIC, "their"),
        ("On one of them she was lost for six days.", Link.ANAPHORIC, "them"),
        ("Between 1958 and 1990 she made eleven journeys.", Link.ANAPHORIC, "she"),
        ("For most people, it is important to rest.", Link.NONE, ""),
        ("For those who swim, towels are cheap.", Link.NONE, ""),
        ("On Tuesday the mayor of Leiden said he was tired.", Link.NONE, ""),
        ("In winter, the mill is closed, and it rests.", Link.NONE, ""),
        ("Use the stairs instead.", Link.ANAPHORIC, "instead"),
        ("If the lift stands still, use the stairs instead.", Link.NONE, ""),
        ("They sell bread instead of cake.", Link.ANAPHORIC, "they"),
        ("But experts say no.", Link.CONNECTIVE, "But"),
        ("But it was closed.", Link.ANAPHORIC, "But"),
        ("“But I like it,” she said.", Link.ANAPHORIC, "But"),
        ("But for the rain, the game would have been won.", Link.NONE, ""),
        ("Experts said the two events were not connected.", Link.ANAPHORIC, "the two events were"),
        ("The two brothers from Leiden were tired.", Link.NONE, ""),
        ("Of tin and copper, the latter is cheaper.", Link.ANAPHORIC, "the latter"),
        ("“The mill is closed,” she said.", Link.ANAPHORIC, " she said"),
        ("“The mill is closed,” said he.", Link.ANAPHORIC, " said he"),
        ("“The mill is closed,” said the miller.", Link.NONE, ""),
        ("Talking about the mill, he said it was closed.", Link.ANAPHORIC, "talking about the mill, he said"),
        ("On most farms, that mill is closed.", Link.ANAPHORIC, "on most farms, that mill"),
        ("On most farms, that is allowed.", Link.NONE, ""),
        ("Some were quick to leave.", Link.ANAPHORIC, "some were"),
        ("Some mills were closed.", Link.NONE, ""),
        ("The reasons for its success are clear.", Link.ANAPHORIC, "the reasons for its"),
        ("The reasons for the strike are clear.", Link.NONE, ""),
        ("Another is the smell.", Link.ANAPHORIC, "another"),
        ("Another of these is red.", Link.ANAPHORIC, "another"),
        ("Another mill is closed.", Link.NONE, ""),
        ("Others sleep.", Link.ANAPHORIC, "others"),
        ("One is red.", Link.ANAPHORIC, "one"),
        ("One of the mills is red.", Link.NONE, ""),
        ("Each has a lamp.", Link.ANAPHORIC, "each"),
        ("Each mill has a lamp.", Link.NONE, ""),
        ("Neither was open.", Link.ANAPHORIC, "neither"),
        ("Either pay or leave.", Link.NONE, ""),
        ("The second is closed.", Link.ANAPHORIC, "the second is"),
        ("The second mill is closed.", Link.NONE, ""),
        ("The rest are blue.", Link.ANAPHORIC, "the rest are"),
        ("The rest of the mill is blue.", Link.NONE, ""),
        ("Combine this with sugar.", Link.ANAPHORIC, "combine this with"),
        ("Then repeat these in the evening.", Link.ANAPHORIC, "then repeat these in"),
        ("Combine this sugar with milk.", Link.NONE, ""),
        ("Is this for me?", Link.NONE, ""),
        ("That is why it sank.", Link.ANAPHORIC, "that"),
        ("The same is true of the mill.", Link.ANAPHORIC, "the same is"),
        ("The same mill is closed.", Link.NONE, ""),
        ("So does the mill.", Link.ANAPHORIC, "so does the mill."),
        ("Neither does the mill.", Link.ANAPHORIC, "neither does the mill."),
        ("So is the mill safe?", Link.NONE, ""),
        ("So far the mill is closed.", Link.NONE, ""),
        ("Doing so takes long.", Link.ANAPHORIC, "doing so"),
        ("To do so, open the mill.", Link.ANAPHORIC, "to do so"),
        ("Doing somersaults takes long.", Link.NONE, ""),
        ("Which means that the mill is closed.", Link.ANAPHORIC, "which means that the mill is closed."),
        ("Which is the mill?", Link.NONE, ""),
        ("Which mill is closed does not matter.", Link.NONE, ""),
        ("More importantly, the mill is closed.", Link.CONNECTIVE, "More importantly"),
        ("In May, use the stairs instead.", Link.ANAPHORIC, "instead"),
        ("In Ma\u00ad\u00ady, use the stairs instead.", Link.ANAPHORIC, "instead"),
        ("In May, the lift rests; use the stairs instead.", Link.NONE, ""),
        ("It takes three days to mend.", Link.NONE, ""),
        ("It takes courage.", Link.NONE, ""),
        ("It takes bicycles and dogs.", Link.ANAPHORIC, "it"),
        ("None of these sank.", Link.ANAPHORIC, "none of these"),
        ("Two of the mills sank.", Link.NONE, ""),
        ("Many of those who swim sank.", Link.NONE, ""),
        ("After that the mill sank.", Link.ANAPHORIC, "after that"),
        ("After thatching it, the miller slept.", Link.NONE, ""),
        ("Since then the mill is closed.", Link.ANAPHORIC, "since then"),
        ("Since there is no wind, the mill is closed.", Link.NONE, ""),
        ("Because of this the mill sank.", Link.ANAPHORIC, "because of this"),
        ("Because of the rain the mill sank.", Link.NONE, ""),
        ("In that case the mill is closed.", Link.ANAPHORIC, "in that case"),
        ("In case of rain the mill is closed.", Link.NONE, ""),
        ("In either case the mill is closed.", Link.ANAPHORIC, "in either case"),
        ("Either way the mill is closed.", Link.ANAPHORIC, "either way"),
        ("If so, the mill is closed.", Link.ANAPHORIC, "if so"),
        ("If not greased, the mill creaks.", Link.NONE, ""),
        ("No wonder the mill creaks.", Link.ANAPHORIC, "no wonder"),
        ("Except on Sundays.", Link.ANAPHORIC, "except on sundays."),
        ("Except on Sundays, the mill is open.", Link.NONE, ""),
        ("The result is a queue.", Link.ANAPHORIC, "the result is"),
        ("The result of the vote is close.", Link.NONE, ""),
        ("From there the road climbs.", Link.ANAPHORIC, "from there"),
        ("1902", Link.NONE, ""),
        ("", Link.NONE, ""),
    ],
)
def test_openers(text: str, link: Link, word: str) -> None:
    """Joining words, pointers and what only looks like one are told apart."""
    found = opener(text, table("en"))
    assert found.link is link
    assert found.word.lower() == word.lower()


def test_length_of_what_goes() -> None:
    """What is dropped with a joining word ends where the sentence goes on."""
    text = "However,  the mill is closed."
    assert text[opener(text, table("en")).length :] == "the mill is closed."


@pytest.mark.parametrize("text", ["*However, the mill* is closed.", "However, “the mill” is closed."])
def test_marks_are_left_alone(text: str) -> None:
    """A joining word is not dropped where emphasis or a quotation begins with it or right behind it."""
    assert opener(text, table("en")).link is not Link.CONNECTIVE


@pytest.mark.parametrize(
    ("code", "text", "link"),
    [
        ("de", "Jedoch, die Mühle ruht.", Link.CONNECTIVE),
        ("de", "Diese Quellen speisen den Teich.", Link.ANAPHORIC),
        ("fr", "Cependant, le moulin est fermé.", Link.CONNECTIVE),
        ("es", "Sin embargo, el molino está cerrado.", Link.CONNECTIVE),
        ("und", "However, the mill is closed.", Link.NONE),
    ],
)
def test_other_languages(code: str, text: str, link: Link) -> None:
    """The word table of the language decides; without one nothing points."""
    assert opener(text, table(code)).link is link


@pytest.mark.parametrize("text", ["Is it safe?", '"Is it safe?"', "Is it **safe?**", "安全ですか？", "(Is it safe?)"])
def test_a_question(text: str) -> None:
    """A question is told by its mark, whatever closes it."""
    assert asks(text)


def test_no_question() -> None:
    """A question mark inside makes no question."""
    assert not asks('"Is it safe?" she asked.')


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("On Tuesday the mayor he left.", True),
        ("On Tuesday the old mayor he left.", False),
        ("On Tuesday he left.", True),
        ("In May, he left.", True),
    ],
)
def test_a_pronoun_near_the_opening_points(text: str, points: bool) -> None:
    """Among the first five words of a phrase a pronoun stands for something before the sentence."""
    assert (opener(text, table("en")).link is Link.ANAPHORIC) is points


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("The bus does too.", "The bus does.", "The old bus to town does not, either.", "The bus can't.",
                "The bus is, however.", "The buses will not.", "You might as well.", "Dogs too.", "Me, too.")),
        ("en", ("The new pump works just as well.", "The bus does not cost as much.", "The bus is twice as fast.")),
        ("de", ("Der Bus auch.", "Hunde ebenfalls.", "Der Bus tut es auch.", "Der Bus nicht.",
                "Hinzu kommt der Preis.")),
        ("fr", ("Le bus aussi.", "Le bus, non.", "Les chiens non plus.", "Aussi faut-il partir.", "S'y ajoute le prix.",
                "Aussi le bac part-il à midi.")),
        ("es", ("El autobús también.", "El autobús no.", "Yo tampoco.", "A esto se añade el precio.")),
        ("it", ("Anche il bus.", "Il bus no.", "A ciò si aggiunge il prezzo.")),
        ("nl", ("De bus ook.", "De bus niet.", "De bus vaart ook niet.")),
        ("pt", ("O carro também.", "O carro não.", "A isso se soma o preço.")),
        ("ru", ("Автобус тоже.", "Автобус нет.")),
    ],
)  # fmt: skip
def test_what_leaves_out_its_verb_points(code: str, texts: tuple[str, ...]) -> None:
    """What the bus does too, and as well as what, was said before."""
    language = table(code)
    assert [text for text in texts if opener(text, language).link is not Link.ANAPHORIC] == []


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Ask what the fees are.", "Bring all you have.", "The season ends in May.", "Read the will.",
                "Do not open the can.", "The bay is where the boats are.", "Rooms hold as many beds as they can.",
                "The large dogs must pay too.", "The soup costs too much.", "Nobody knows the reason either.")),
        ("de", ("Rauchen ist verboten.", "Der Bus fährt nicht.", "Die Leute verkaufen im Sommer Eis auch.")),
        ("fr", ("Aussi grand soit-il, le bac coule.", "Aussi rare que ce soit, il coule.", "Le vin est bon.")),
        ("es", ("El bar no abre.", "La tienda vende pan también.")),
        ("it", ("Anche il bus parte a mezzogiorno.", "Il bus non parte.")),
        ("nl", ("De bus vaart niet.", "Ook de bus vaart.")),
        ("pt", ("O bar não abre.",)),
        ("ru", ("Магазин закрыт.",)),
    ],
)  # fmt: skip
def test_what_has_its_verb_points_at_nothing(code: str, texts: tuple[str, ...]) -> None:
    """Its own words say what it does."""
    language = table(code)
    assert [text for text in texts if opener(text, language).link is Link.ANAPHORIC] == []


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Why?", "But why not?", "How come?", "Or take the bus.", "Or not.", "Because the fuel is dear.",
                "Especially in May.", "At least on Sundays.", "Mostly because of the fuel.", "For good reason.",
                "And for good reason.")),
        ("en", ("The next day, the bus goes.", "Half an hour later, the bus goes.", "Two years earlier the mill sank.",
                "By then, the bus is gone.", "As a result the mill sank.", "As such the mill is closed.",
                "After a few minutes, the mill sank.", "Then, after a day the mill sank.")),
        ("en", ("The signs of this form are mild.", "Most of the cost of these trips is paid.",
                "The main reason for this delay is rain.")),
        ("en", ("The opposite holds for the bus.", "The above applies to dogs.", "As above, the bus is free.",
                "A similar rule holds for dogs.", "The first two are free.", "Every one of them sank.",
                "Not only that: the mill sank.", "More on that below.", "Like it, the mill sank.",
                "Compare that with the bus.", "Add to that the price of the bread.", "Add to this a cup of rye.")),
        ("de", ("Warum?", "Aber warum nicht?", "Oder mit dem Bus.", "Weil der Diesel teuer ist.", "Vor allem im Mai.",
                "Nur am Sonntag.", "Am nächsten Tag fährt der Bus.", "Kurz darauf sank das Boot.",
                "Das Gegenteil gilt im Mai.")),
        ("fr", ("Pourquoi ?", "Ou en bus.", "Parce qu'il pleut.", "Surtout en mai.", "Le lendemain, le bac coule.",
                "L'inverse est vrai.")),
        ("es", ("¿Por qué?", "O en autobús.", "Porque llueve.", "Sobre todo en mayo.", "Al día siguiente llovió.",
                "Lo mismo vale en mayo.")),
        ("it", ("Perché?", "O in autobus.", "Perché piove.", "Il giorno dopo il bus parte.",
                "Lo stesso vale a maggio.")),
        ("nl", ("Waarom?", "Of met de bus.", "Omdat het regent.", "De volgende dag vaart de boot.",
                "Hetzelfde geldt in mei.")),
        ("pt", ("Por quê?", "Ou de carro.", "Porque chove.", "No dia seguinte choveu.", "O mesmo vale em maio.")),
        ("ru", ("Почему?", "Или на лодке.", "Потому что дорого.", "На следующий день шёл дождь.")),
    ],
)  # fmt: skip
def test_half_a_sentence_points(code: str, texts: tuple[str, ...]) -> None:
    """The other half, or what it is told against, stands before."""
    language = table(code)
    assert [text for text in texts if opener(text, language).link is not Link.ANAPHORIC] == []


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Why is the mill closed?", "How does the mill work?", "Because the fuel is dear, the mill is closed.",
                "Because of the rain the mill sank.", "Especially tall mills in the valley sank.",
                "Only members of the club may swim here.", "The day the mill sank was wet.",
                "The next boat goes at noon.", "The mill is older than the bridge.", "As a result of rain, mills sink.",
                "A result similar to rain is snow.", "The above-ground pool is closed.", "Compare that dog to a cat.",
                "The first two boats of the day are free.", "Oral reports take an hour.", "Later mills were tall.",
                "After two years of work the mill sank.", "After Monday the mill is closed.",
                "After a second flood it rains.",
                "The purpose of this guide is to help.", "The money of those who swim is safe.",
                "The mayors of the town closed this mill.")),
        ("de", ("Warum ist die Mühle zu?", "Weil Diesel teuer ist, ruht die Mühle.", "Ortsfremde zahlen mehr.")),
        ("fr", ("Pourquoi le moulin est-il fermé ?", "Parce qu'il pleut, le moulin est fermé.", "Ouvrir coûte cher.")),
        ("es", ("¿Por qué cierra el molino?", "Otoño es lluvioso.", "Porque llueve, el molino cierra.")),
        ("it", ("Perché il mulino chiude?", "Ottobre porta pioggia.")),
        ("nl", ("Waarom is de molen dicht?", "Omdat het regent, is de molen dicht.")),
        ("pt", ("Por que o moinho fecha?", "Outubro traz chuva.")),
        ("ru", ("Почему мельница закрыта?", "Илья спит.")),
    ],
)  # fmt: skip
def test_a_whole_sentence_points_at_nothing(code: str, texts: tuple[str, ...]) -> None:
    """It only begins with the same words."""
    language = table(code)
    assert [text for text in texts if opener(text, language).link is Link.ANAPHORIC] == []
