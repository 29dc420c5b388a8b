"""Where links lead, and what names two values number, is described."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.context_features import link_features, name_features
from linting import pair_of

SLIDES = "It has [10 hits](https://a.example/x.pdf)."


@pytest.mark.parametrize(
    ("one", "other", "name", "value"),
    [
        (SLIDES, "It has [12 hits](https://b.example/x.pdf#page=2).", "targets shared", True),
        (SLIDES, "It has [12 hits](https://a.example/y.pdf).", "targets shared", False),
        (SLIDES, "It has [12 hits](https://a.example/y.pdf).", "targets apart", True),
        (SLIDES, "It has 12 hits.", "targets apart", False),
        ('It has <a href="x.pdf">10 hits</a>.', "It has [12 hits](x.pdf).", "targets shared", True),
        (SLIDES, "It has 12 hits at <https://b.example/x.pdf>.", "targets shared", True),
        (SLIDES, "It has 12 hits at <https://b.example/y.pdf>.", "targets apart", True),
        ("It has [10 hits](https://a.example/x/).", "It has [12 hits](https://b.example/x).", "targets shared", True),
        ("It has [10 hits](https://a.example/x/).", "It has [12 hits](https://b.example/y/).", "targets apart", True),
    ],
)
def test_links_are_described(one: str, other: str, name: str, value: float) -> None:
    """Two documents at two hosts are one by the last part of their address."""
    assert link_features(pair_of(one, other))[name] == value


@pytest.mark.parametrize(
    ("one", "other", "name", "value"),
    [
        ("Read PEP 517 again here.", "Read PEP 440 again here.", "numbers a name", True),
        ("Read RFC 7 again here.", "Read RFC 9 again here.", "numbers a name", True),
        ("It has 517 hits.", "It has 440 hits.", "numbers a name", False),
        ("Read PEP 517 again here.", "Read BEP 440 again here.", "numbers a name", False),
        ("Take Highway 101 again here.", "Take Highway 280 again here.", "numbers a name", True),
        ("Take Highway 50 again here.", "Take Highway 80 again here.", "numbers a name", False),
        ("Take highway 101 again here.", "Take highway 280 again here.", "numbers a name", False),
        ("Highway 101 again here.", "Highway 280 again here.", "numbers a name", False),
        ("Read at most PEP 517 again here.", "Read at most PEP 440 again here.", "numbers a name", False),
        ("Read PEP & 517 again here.", "Read PEP & 440 again here.", "numbers a name", False),
        ("Only HTTP 502 hits.", "Only 503 hits.", "numbers names", 1),
        ("Only HTTP 502 hits.", "Only HTTP 503 hits.", "numbers names", 0),
        ("Set UTF-8 hits here.", "Set UTF-7 hits here.", "glued", 2),
        ("Set HTTP/2 hits here.", "Set HTTP/3 hits here.", "glued", 2),
        ("Set HTTP 2 hits here.", "Set HTTP 3 hits here.", "glued", 0),
        ("Set HTTP / 2 hits here.", "Set HTTP / 3 hits here.", "glued", 0),
        ("Set 8 UTF hits here.", "Set 7 UTF hits here.", "glued", 0),
        ("It has two hits.", "It has 3 hits.", "spelled", True),
        ("It has two hits.", "It has three hits.", "spelled", False),
        ("It has two hits.", "It has three hits.", "spelled both", True),
        ("It has 2 hits.", "It has 3 hits.", "spelled both", False),
    ],
)
def test_values_are_described(one: str, other: str, name: str, value: float) -> None:
    """Each number says one thing of how the two values are written."""
    pair = pair_of(one, other)
    assert pair.difference.rivals is not None
    assert name_features(pair, pair.difference.rivals)[name] == value
