"""An abbreviation reads as the name it was introduced for."""

from __future__ import annotations

import pytest

from dedup import condense
from dedup.entailment.abbreviations import introduced, spelled_out
from dedup.options import Options
from dedup.parsing.reading import read_source


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Clean Rivers Act (CRA) is a law.", {"CRA": "Clean Rivers Act"}),
        ("Restless legs syndrome (RLS) is common.", {"RLS": "restless legs syndrome"}),
        ("The Bank of England (BE) and the Bank of the Sea (BS).", {"BE": "Bank of England", "BS": "Bank of the Sea"}),
        ("A Catch-All Rule (CAR) holds.", {"CAR": "Catch-All Rule"}),
        ("The Clean Rivers Act (CRA). The Cold Rain Area (CRA).", {"CRA": "Clean Rivers Act"}),
        ("The Clean Rivers Act (CRB) is a law.", {}),
        ("Rivers (CRA) are clean.", {}),
        ("It rains. Clean; Rivers Act (CRA).", {}),
        ("The Act (A) is a law.", {}),
        ("The act (see CRA) is a law.", {}),
        ("Clean Rivers Act (cra) is a law.", {}),
    ],
)
def test_names_are_those_whose_initials_are_spelled(text: str, names: dict[str, str]) -> None:
    """Small words may be left out, the first introduction holds, and nothing is guessed."""
    assert introduced(read_source(text, Options(language="en"))) == names


def test_it_is_spelled_out_but_where_it_is_introduced() -> None:
    """Whole words only, in passages and claims alike; their places in the source stay as they are."""
    text = "The Clean Rivers Act (CRA) is a law. The CRA's page is new, and CRAB is none."
    reading = read_source(text, Options(language="en"))
    found = spelled_out(reading)
    assert [passage.text for passage in found.passages] == [
        "The Clean Rivers Act (CRA) is a law.",
        "The Clean Rivers Act's page is new, and CRAB is none.",
    ]
    assert [passage.span for passage in found.passages] == [passage.span for passage in reading.passages]
    assert "CRA's" not in " ".join(claim.text for claim in found.claims)
    plain = read_source("A law is a law.", Options(language="en"))
    assert spelled_out(plain) is plain


DEFINED = "The Clean Rivers Act (CRA) is a law against waste in rivers. It was passed in 1974."
SHORT = "The CRA is an essential law that has helped to keep waste, oil and nets out of rivers, lakes and canals."
LONG = SHORT.replace("CRA", "Clean Rivers Act")


@pytest.mark.parametrize(("first", "second"), [(SHORT, LONG), (LONG, SHORT)])
def test_one_thing_under_two_names_is_said_once(first: str, second: str) -> None:
    """Only where the two names were introduced together."""
    assert condense(f"{DEFINED}\n\n{first}\n\nA page tells of boats.\n\n{second}\n").text.count("essential law") == 1
    undefined = DEFINED.replace(" (CRA)", "")
    assert condense(f"{undefined}\n\n{first}\n\nA page tells of boats.\n\n{second}\n").text.count("essential law") == 2


def test_the_introduction_stays() -> None:
    """A sentence that says the same without the letters does not stand for it."""
    plain = DEFINED.split(" It", maxsplit=1)[0].replace(" (CRA)", "")
    text = condense(f"{DEFINED}\n\nThe CRA is old.\n\n{plain} Boats pay.\n").text
    assert "(CRA)" in text
