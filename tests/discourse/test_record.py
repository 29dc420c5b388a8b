"""What each passage does is worked out once."""

from __future__ import annotations

from dedup.discourse.openers import Link
from dedup.discourse.record import discourse_of
from dedup.options import Options
from dedup.parsing.reading import read_source

SOURCE = "# Rain\n\nThis article explains how rain falls.\n\nRain falls.\n\nYou need:\n\n- a coat\n- a hat\n"


def test_silent() -> None:
    """Announcements and the sentences that lead into a list carry no claim of their own."""
    reading = read_source(SOURCE, Options(language="en"), format="markdown")
    assert {reading.passages[p].text for p in discourse_of(reading).silent} == {
        "This article explains how rain falls.",
        "You need:",
    }


def test_the_first_passage_is_no_announcement() -> None:
    """What opens the text is the first sentence that says something; a text of headings has none."""
    reading = read_source(SOURCE, Options(language="en"), format="markdown")
    assert discourse_of(reading).first == 2
    assert discourse_of(read_source("# Rain\n", Options(language="en"), format="markdown")).first is None


def test_openings_questions_and_steps() -> None:
    """How each passage opens, which ask and which are of steps, headings and list items included."""
    source = "# Why rain?\n\nRain falls. However, snow falls.\n\n1. Go.\n   These are wet.\n2. Is it dry?\n\n- a hat\n"
    reading = read_source(source, Options(language="en"), format="markdown")
    discourse = discourse_of(reading)
    assert [found.link for found in discourse.openers] == [
        Link.NONE,
        Link.NONE,
        Link.CONNECTIVE,
        Link.NONE,
        Link.ANAPHORIC,
        Link.NONE,
        Link.NONE,
    ]
    assert discourse.questions == {0, 5}
    assert discourse.steps == {3, 4, 5}


def test_what_hangs_on_what() -> None:
    """An item hangs on its lead-in, and what stands under a heading on the heading as well."""
    source = "# Rain\n\n## Coats\n\nYou need:\n\n1. a coat\n2. a hat\n"
    discourse = discourse_of(read_source(source, Options(language="en"), format="markdown"))
    assert discourse.hanging(keep_steps=False)[3] == (2, 1)
    assert discourse.hanging(keep_steps=True)[3] == (2, 4, 1)


def test_what_was_read_before_opens_as_it_did() -> None:
    """The discourse of an output is what it is without its source, sentences that are new in it included."""
    options = Options(language="en")
    before = read_source("Rain falls. However, it stops. These drops are cold.\n", options, format="markdown")
    reading = read_source("These drops are cold. It stops. However, rain falls.\n", options, format="markdown")
    alone = discourse_of(reading)
    assert discourse_of(reading, (before, discourse_of(before))) == alone
    assert [found.link for found in alone.openers] == [Link.ANAPHORIC, Link.ANAPHORIC, Link.CONNECTIVE]


def test_what_goes_on_with_a_series_joins_to_it() -> None:
    """Its opening goes with no other sentence; where nothing begins the series it joins to the sentence before."""
    options = Options(language="en")
    side = "On the other hand, it is slow."
    for source, link in (
        (f"On the one hand, rain is wet. Snow falls. {side}", Link.NONE),
        (f"Rain is wet. Snow falls. {side}", Link.CONNECTIVE),
    ):
        assert discourse_of(read_source(source.replace("it is", "rain is"), options)).openers[2].link is link


def test_a_sentence_that_leaves_its_series_opens_as_read_alone() -> None:
    """What was said of its opening holds for the series it stood in, not for its text."""
    options = Options(language="en")
    side = "On the other hand, rain is slow."
    before = read_source(f"On the one hand, rain is wet. Snow falls. {side}\n", options, format="markdown")
    reading = read_source(f"Rain is wet. Snow falls. {side}\n", options, format="markdown")
    alone = discourse_of(reading)
    assert discourse_of(reading, (before, discourse_of(before))) == alone
    assert alone.openers[2].link is Link.CONNECTIVE
