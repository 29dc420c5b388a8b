"""Word tables are written as short texts."""

from __future__ import annotations

from dedup.language.notation import counted, groups, named, opposites, ordered, words


def test_words_and_groups() -> None:
    """White space parts words, commas part groups; empty ones are left out."""
    assert words(" a  b\nc ") == {"a", "b", "c"}
    assert groups("a b,, c ,") == {"a b", "c"}
    assert ordered("b, a, a b") == ("a b", "a", "b")


def test_mappings() -> None:
    """Names, numbers and opposites."""
    assert dict(named("km: a, b\nc", {"d": "m"})) == {"d": "m", "a": "km", "b": "km", "c": "km"}
    assert dict(counted("1 a; 0.5 b,c")) == {"a": 1, "b": 0.5, "c": 0.5}
    assert opposites("a / b,c")["c"] == {"a"}
