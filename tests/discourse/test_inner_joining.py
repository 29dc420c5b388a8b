"""The joining word inside a sentence."""

from __future__ import annotations

import pytest

from dedup.discourse.inner_joining import joined_inside, without_joining, without_link
from dedup.discourse.openers import opener
from dedup.language import table


@pytest.mark.parametrize(
    ("code", "text", "left"),
    [
        ("en", "The roof, however, leaks.", "The roof leaks."),
        ("fr", "Le toit, cependant, fuit.", "Le toit fuit."),
        ("es", "El techo, sin embargo, gotea.", "El techo gotea."),
        ("it", "Il tetto, tuttavia, perde.", "Il tetto perde."),
        ("pt", "O telhado, no entanto, pinga.", "O telhado pinga."),
        ("de", "Das Dach, however, leckt.", None),
        ("en", "The roof, which is old, leaks.", None),
    ],
)
def test_joined_inside(code: str, text: str, left: str | None) -> None:
    """A joining word of the language between two commas."""
    span = joined_inside(text, table(code))
    assert (None if span is None else without_joining(text, span)) == left


@pytest.mark.parametrize(
    ("code", "text", "left"),
    [
        ("en", "The crew also sells pies.", "The crew sells pies."),
        ("en", "Guests can also buy pies, which are warm.", "Guests can buy pies, which are warm."),
        ("en", "Pies also are sold.", "Pies are sold."),
        ("en", "The crew sells pies as well.", "The crew sells pies."),
        ("en", "The crew sells pies, too.", "The crew sells pies."),
        ("en", "The crew sells pies, however.", "The crew sells pies."),
        ("en", "The crew sells pies, though.", "The crew sells pies."),
        ("en", "The crew sells pies however warm.", None),
        ("de", "Die Mannschaft verkauft außerdem Kuchen.", "Die Mannschaft verkauft Kuchen."),
        ("fr", "Le marin vend également des tartes.", "Le marin vend des tartes."),
        ("fr", "Le marin vend des tartes aussi.", "Le marin vend des tartes."),
        ("es", "La tienda también vende pan.", "La tienda vende pan."),
        ("it", "Il bar vende inoltre torte.", "Il bar vende torte."),
        ("nl", "De winkel verkoopt bovendien taart.", "De winkel verkoopt taart."),
        ("pt", "A loja também vende bolos.", "A loja vende bolos."),
        ("ru", "Магазин также продаёт хлеб.", "Магазин продаёт хлеб."),
        ("ru", "Магазин продаёт хлеб, а также сыр.", None),
        ("en", "The crew not only sings but also sells pies.", None),
        ("en", "People who also have asthma stay at home.", None),
        ("en", "Rooms that also have a bath are dear.", None),
        ("en", "If you also want pies, ask the crew.", None),
        ("en", "The crew sings and also sells pies.", None),
        ("en", "The crew sings, and it also sells pies.", None),
        ("en", "Do not also pay the crew.", None),
        ("en", "Also bring pies.", None),
        ("en", "The crew sells pies as well as cakes.", None),
        ("en", "The soup is too hot.", None),
        ("en", "When it rains, the crew sells pies, too.", None),
        ("en", "I do, too, sell pies.", None),
        ("zh", "船员也卖馅饼。", None),
    ],
)
def test_a_word_that_adds_goes(code: str, text: str, left: str | None) -> None:
    """In the first clause or at the end of the only one, where it adds nothing to a part of its own sentence."""
    span = joined_inside(text, table(code))
    assert (None if span is None else without_joining(text, span)) == left


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The opera Also Sprach Zarathustra is long."),
        ("en", "Ask for the film Me Too."),
        ("en", "Type `git also push` twice."),
        ("en", "The boat also known as Anna sank."),
        ("en", "The mates said in the «bar also open» that they sailed."),
        ("fr", "« Le marin vend également des tartes », dit Jean."),
        ("de", "„Der Wirt verkauft außerdem Kuchen“, sagt Jan."),
        ("de", "In ferner Zukunft kommt ein Turm."),
        ("de", "Nichts liegt dem Wirt ferner als Streit."),
        ("de", "Der Blick reicht darüber hinaus bis zum Meer."),
        ("fr", "Les tartes sont réparties également."),
        ("fr", "Les tartes sont également réparties."),
        ("es", "La tienda además de pan vende té."),
        ("pt", "O preço vai além disso em maio."),
        ("nl", "Het huis daarnaast is oud."),
        ("nl", "De bank staat daarnaast in de tuin."),
        ("ru", "Магазин также как и рынок закрыт."),
    ],
)
def test_a_word_that_adds_nothing_stays(code: str, text: str) -> None:
    """In a title, in code, in a quotation and where it has another meaning."""
    language = table(code)
    assert without_link(text, opener(text, language), language) is None


@pytest.mark.parametrize(
    ("code", "text", "left"),
    [
        ("en", "The boat is also known as Anna.", "The boat is known as Anna."),
        ("de", "Der Wirt bietet darüber hinaus Kuchen an.", "Der Wirt bietet Kuchen an."),
        ("nl", "De waard verkoopt daarnaast taart.", "De waard verkoopt taart."),
        ("es", "La tienda además vende té.", "La tienda vende té."),
        ("pt", "A loja além disso vende bolos.", "A loja vende bolos."),
    ],
)
def test_the_same_word_goes_where_it_adds(code: str, text: str, left: str) -> None:
    """What bars it is what stands beside it."""
    language = table(code)
    link = without_link(text, opener(text, language), language)
    assert link is not None
    assert link[1] == left


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("However, the roof leaks.", ("However", "The roof leaks.")),
        ("However, the roof also leaks.", ("However", "The roof leaks.")),
        ("The roof, however, leaks.", ("however", "The roof leaks.")),
        ("The roof also leaks.", ("also", "The roof leaks.")),
        ("The roof leaks.", None),
        ("It leaks.", None),
        ("It also leaks.", None),
    ],
)
def test_a_link_is_told_with_the_sentence_without_it(text: str, link: tuple[str, str] | None) -> None:
    """At the opening and inside; a sentence that points back has none that can go."""
    language = table("en")
    assert without_link(text, opener(text, language), language) == link
