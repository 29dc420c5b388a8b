"""What is told again in other words goes; what differs in one word, or in a word that matters elsewhere, stays."""

from __future__ import annotations

import dedup

FIRST = """\
The storm reached the harbour of Hallen shortly before midnight on Friday. The gusts tore the roof off the fish market.
Maria Lund was asleep in her house above the harbour when the storm struck. She woke because the kitchen windows burst.
The fire brigade pumped water from the cellars of the town hall until the morning. Nobody was hurt, the mayor said.
The ferry to Brevik will stay in port until the harbour master has inspected the damaged landing stage.
Volunteers carried the archive of the parish church into the gymnasium, since the vestry was under water.
""".splitlines()
AGAIN = """\
Shortly before midnight on Friday the storm reached the port of Hallen. The gusts ripped the roof off the fish market.
Maria Lund was asleep in her house above the harbour when the storm hit. She woke since the kitchen windows shattered.
Until the morning the fire brigade pumped water from the basements of the town hall. Nobody was hurt, the mayor said.
The ferry to Brevik will stay in port until the harbour master has examined the ruined landing stage.
Volunteers moved the archive of the parish church into the gymnasium, since the vestry was flooded.
""".splitlines()
ENGLISH = dedup.Options(language="en")


def kept(*paragraphs: str) -> str:
    """Condense paragraphs."""
    return dedup.condense("\n\n".join(paragraphs), ENGLISH, format="text").text


def test_a_story_told_again_in_other_words_goes() -> None:
    """Struck and "hit", "tore" and "ripped" make no second story of one that is told twice throughout."""
    text = kept(*FIRST, *AGAIN)
    assert ("struck" in text) != ("when the storm hit" in text)
    assert ("burst" in text) != ("shattered" in text)
    assert ("tore" in text) != ("ripped" in text)


def test_a_word_that_differs_alone_is_a_contrast() -> None:
    """A near-copy with one word changed stays beside the story it is a near-copy of."""
    contrast = FIRST[3].replace("damaged landing stage", "damaged breakwater")
    other = FIRST[4].replace("parish church", "parish school")
    text = kept(*FIRST, *AGAIN[:3], contrast, other)
    assert "landing stage" in text
    assert "breakwater" in text
    assert "parish church" in text
    assert "parish school" in text


def test_two_paragraphs_prove_nothing() -> None:
    """A single pair of paragraphs that differ in several words is no story told twice."""
    text = kept(FIRST[4], "The meeting starts at noon on Monday.", AGAIN[4].replace("archive", "organ"))
    assert "archive" in text
    assert "organ" in text


def test_what_the_document_tells_apart_stays_apart() -> None:
    """A word that is used in many other paragraphs is what they are about."""
    about = [
        f"The {thing} is checked by the crew of the {place} every week."
        for thing, place in (
            ("pump", "harbour"),
            ("pump", "market"),
            ("crane", "quay"),
            ("crane", "church"),
        )
    ]
    text = kept(
        *FIRST,
        *AGAIN,
        *about,
        "Before the winter the engineers of the county oil and paint every pump with great care.",
        "Before the winter the engineers of the county oil and paint every crane with great care, if need be.",
    )
    assert "every pump" in text
    assert "every crane" in text
