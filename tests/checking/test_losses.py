"""The check names what was lost on purpose, and says nothing where all of it still stands."""

# ruff: noqa: E501 - the texts of the cases
from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from dedup.checking.losses import losses
from dedup.discourse.record import discourse_of
from dedup.options import Options
from dedup.parsing.reading import read_output, read_source

if TYPE_CHECKING:
    from dedup.checking.losses import Loss
    from dedup.records import Reading

HARBOUR: Final = (
    "# The harbour\n\nThe harbour was built in 1931 by Edda Holm. It can take up to 40 boats at high water. Guests may stay "
    "two nights unless a storm is near.\n\n# Boats\n\nRegular care extends the life of wooden boats. This includes washing the "
    "deck, airing the cabin, checking the bilge, and painting the hull. The pump must never run dry. Only members may use the "
    "crane.\n\n- Rope: 30 m of tarred hemp\n- Lamp: a brass lantern with a spare wick\n- Pump: two valves and a leather seal\n\n"
    "# Winter\n\nIn winter the gate is closed from November 4 to March 12. Boats are kept in the shed, wherever the owner lives.\n\n"
    "- Crane: closed on Sundays\n- Shed: heated to 8 degrees\n"
)

REMOVED: Final = [
    "The harbour was built in 1931 by Edda Holm. ",
    "It can take up to 40 boats at high water. ",
    " Guests may stay two nights unless a storm is near.",
    "Regular care extends the life of wooden boats. ",
    " This includes washing the deck, airing the cabin, checking the bilge, and painting the hull.",
    " The pump must never run dry.",
    " Only members may use the crane.",
    "- Rope: 30 m of tarred hemp\n",
    "- Lamp: a brass lantern with a spare wick\n",
    "- Pump: two valves and a leather seal\n",
    "In winter the gate is closed from November 4 to March 12. ",
    " Boats are kept in the shed, wherever the owner lives.",
    "- Crane: closed on Sundays\n",
]
"""Sentences and list lines said once."""

CHANGED: Final = [
    ("in 1931 by", "in 1913 by", "1931"),
    ("by Edda Holm", "by Olaf Brandt", "Edda"),
    (" by Edda Holm", "", "Holm"),
    ("up to 40 boats", "up to 50 boats", "40"),
    (" at high water", "", "water"),
    ("Guests may stay", "Guests must stay", "may"),
    (" unless a storm is near", "", "unless|storm"),
    ("two nights", "nine nights", "two"),
    (" airing the cabin,", "", "airing"),
    (" checking the bilge,", "", "bilge"),
    (", and painting the hull", "", "painting"),
    ("of wooden boats", "of boats", "wooden"),
    ("must never run", "must run", "never"),
    ("Only members", "Members", "only"),
    ("Only members", "All members", "only"),
    (", wherever the owner lives", "", "wherever|owner"),
    ("from November 4 to March 12", "from November 4", "March"),
    ("of tarred hemp", "of hemp", "tarred"),
    ("with a spare wick", "", "wick"),
    ("is closed", "is not closed", "not"),
]
"""What stands in the source, what takes its place, what the finding must name."""

KEPT: Final = {
    "the same text": (HARBOUR, HARBOUR),
    "a copy is gone": (
        HARBOUR + "\n# More\n\nThe pump must never run dry. All is well.\n",
        HARBOUR + "\n# More\n\nAll is well.\n",
    ),
    "a joining word is gone": (
        "The mill is old. However, the mill grinds rye for the whole valley.\n",
        "The mill is old. The mill grinds rye for the whole valley.\n",
    ),
    "a shorter copy is gone": (
        "The ferry to Lower Bank leaves at 9:15 from the stone pier. It is blue. The ferry to Lower Bank leaves at 9:15.\n",
        "The ferry to Lower Bank leaves at 9:15 from the stone pier. It is blue.\n",
    ),
    "other words of a class": (
        "About 30 guests came to the mill by the river. It rained. Around 30 guests came to the mill by the river.\n",
        "About 30 guests came to the mill by the river. It rained.\n",
    ),
    "another order": (
        "In May the ferry carries cows and sheep. It is blue. The ferry carries cows and sheep in May.\n",
        "In May the ferry carries cows and sheep. It is blue.\n",
    ),
    "another form of a word": (
        (
            "The committee licensed two breweries in the valley. It rained. "
            "Two breweries in the valley were licensed by the committee.\n"
        ),
        "The committee licensed two breweries in the valley. It rained.\n",
    ),
    "an announcement": (
        "In this article, we will look at ferries. The ferry leaves at nine.\n",
        "The ferry leaves at nine.\n",
    ),
    "a number in digits": (
        "The ferry carries twelve cows on each trip. It is blue. The ferry carries 12 cows on each trip.\n",
        "The ferry carries twelve cows on each trip. It is blue.\n",
    ),
    "two sentences say what one said": (
        "The ferry carries cows. The ferry carries sheep. It is blue. The ferry carries cows and sheep.\n",
        "The ferry carries cows. The ferry carries sheep. It is blue.\n",
    ),
}
"""Source and output of which nothing is to be said."""

SHAPES: Final = {
    "a claim about another release": (
        (
            "# From 6 to 7\n\nIf all nodes run release 7, the cluster counts as upgraded to release 7, and going back is not "
            "possible.\n\n# From 7 to 8\n\nIf all nodes run release 8, the cluster counts as upgraded to release 8, and going back "
            "is not possible.\n\nThe warnings end when all nodes run release 8.\n"
        ),
        (
            "# From 6 to 7\n\nIf all nodes run release 7, the cluster counts as upgraded to release 7, and going back is not "
            "possible.\n\n# From 7 to 8\n\nThe warnings end when all nodes run release 8.\n"
        ),
        "8",
    ),
    "these of another notice": (
        (
            "# Recall of Luma\n\nThe shop was told of two toys which get too hot.\n\nThese toys had no spare parts.\n\n"
            "# Recall of Tibo\n\nThe shop was told of two toys which break.\n\nThese toys had no spare parts.\n"
        ),
        (
            "# Recall of Luma\n\nThe shop was told of two toys which get too hot.\n\nThese toys had no spare parts.\n\n"
            "# Recall of Tibo\n\nThe shop was told of two toys which break.\n"
        ),
        "toys|Tibo|tibo",
    ),
    "a list line under another heading": (
        (
            "# Advisory Alder\n\n- Release 3 of the server is safe.\n- Release 4 of the server is vulnerable.\n\n"
            "# Advisory Cedar\n\n- Release 3 of the server is vulnerable.\n- Release 4 of the server is vulnerable.\n"
        ),
        (
            "# Advisory Alder\n\n- Release 3 of the server is safe.\n- Release 4 of the server is vulnerable.\n\n"
            "# Advisory Cedar\n\n- Release 3 of the server is vulnerable.\n"
        ),
        "Cedar",
    ),
    "the longer of two versions": (
        (
            "Listed persons may be barred from entering or using the harbour. It rained. Listed persons may be barred from "
            "entering or using the harbour, wherever resident.\n"
        ),
        "Listed persons may be barred from entering or using the harbour. It rained.\n",
        "resident",
    ),
    "everything": (HARBOUR, "# Winter\n\nNothing.\n", "1931"),
}
"""Source, output, and what a finding must name, where the source itself says it in several ways."""


def read(text: str) -> Reading:
    """Read a Markdown text in English."""
    return read_source(text, Options(language="en"), name="text.md")


def found(source: str, output: str) -> tuple[Loss, ...]:
    """Give the losses of an output."""
    before = read(source)
    return losses(before, discourse_of(before), read_output(output, before))


@pytest.mark.parametrize("sentence", REMOVED)
def test_removed(sentence: str) -> None:
    """A sentence that alone says something is named when it goes."""
    assert HARBOUR.count(sentence) == 1
    source = read(HARBOUR)
    named = [source.passages[at].text for loss in found(HARBOUR, HARBOUR.replace(sentence, "")) for at in loss.passages]
    assert named == [sentence.strip().removeprefix("- ")]


@pytest.mark.parametrize(("was", "now", "named"), CHANGED)
def test_changed(was: str, now: str, named: str) -> None:
    """What is cut out of a sentence or put in its place is named, and no other sentence is."""
    assert HARBOUR.count(was) == 1
    (loss,) = found(HARBOUR, HARBOUR.replace(was, now))
    assert re.search(named, " ".join((*loss.missing, *loss.added, loss.heading)), re.IGNORECASE)


@pytest.mark.parametrize("case", KEPT)
def test_kept(case: str) -> None:
    """Nothing is said where all of a source still stands."""
    source, output = KEPT[case]
    assert found(source, output) == ()


@pytest.mark.parametrize("case", SHAPES)
def test_shapes(case: str) -> None:
    """What only looks as if it were said elsewhere is named."""
    source, output, named = SHAPES[case]
    said = [" ".join((*loss.missing, *loss.added, loss.heading)) for loss in found(source, output)]
    assert any(re.search(named, words) for words in said)


@pytest.mark.parametrize("now", ["at least 40 boats", "more than 40 boats"])
def test_turned_bound(now: str) -> None:
    """A bound in place of its opposite is named."""
    assert found(HARBOUR, HARBOUR.replace("up to 40 boats", now))


def test_cut_opening() -> None:
    """The time a sentence opens with is named."""
    assert found(HARBOUR, HARBOUR.replace("In winter the gate", "The gate"))


def test_order() -> None:
    """Losses come with the most severe first, and a version of the same sentence is reported with it."""
    twice = HARBOUR + "\nThe old pump must never run dry in winter.\n"
    severities = [loss.severity for loss in found(twice, "# Boats\n\nBoats.\n")]
    assert severities == sorted(severities, reverse=True)
    assert all(0 <= severity <= 1 for severity in severities)


def test_empty_output() -> None:
    """A heading alone says nothing: everything is reported, and nothing is near."""
    assert {loss.nearest for loss in found("The old mill grinds rye.\n", "# Mill\n")} == {-1}


@pytest.mark.parametrize(
    ("opening", "announces"),
    [
        ("In this article", True),
        ("So now, in this article", True),
        ("So now that the rain is over and the gate is of oak, in this article", False),
        ("In this article of 9 pages", False),
        ("Under the title “In this article”", False),
    ],
)
def test_an_announcement_is_hardly_missed(opening: str, announces: bool) -> None:
    """What `Discourse` takes for an announcement is one here too: nothing later, with a figure or quoted."""
    source = f"# Pumps\n\n{opening} we look at pumps. The brass lamp hangs above the gate. Cows graze there.\n"
    (loss,) = found(source, source.replace(f"{opening} we look at pumps. ", ""))
    assert (loss.severity < 0.5) is announces


@pytest.mark.parametrize(
    ("block", "was", "now"),
    [
        ("| Item | Price |\n| --- | --- |\n| Adult | 4 |\n| Child | 2 |\n", "4", "5"),
        ("| Bus | red |\n| --- | --- |\n| Car | blue |\n", "blue", "green"),
        ("```\nstart: the pump runs. stop: the valve shuts.\nwait 30 s; then open\n```\n", "30", "40"),
    ],
)
def test_what_is_no_running_text_stands_where_nobody_touched_it(block: str, was: str, now: str) -> None:
    """A table or listing is all there, however its rule is drawn; with another cell or figure it is not."""
    source = f"# Boats\n\nThe committee licensed two boats.\n\n{block}"
    drawn = source.replace("| --- | --- |", "|:-----|------:|")
    assert not found(source, source)
    assert not found(source, drawn)
    assert found(source, drawn.replace(was, now))
