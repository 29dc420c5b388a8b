"""Records of what was read."""

from __future__ import annotations

from dedup.records import Document, Passage, Span


def test_a_span_covers_its_characters() -> None:
    """It is half-open."""
    assert Span(4, 7).of("The mill") == "mil"


def test_the_place_of_a_merged_part() -> None:
    """A place is named by the file a part came from, with the lines of that file."""
    source = "One.\nTwo.\n\nThree.\nFour.\n"
    origins = ((0, "a.txt", 0), (11, "b.txt", 3))
    document = Document(name="a.txt", source=source, format="text", blocks=(), origins=origins)
    assert [document.place(source.index(word)) for word in ("One", "Two", "Three", "Four")] == [
        ("a.txt", 1),
        ("a.txt", 2),
        ("b.txt", 1),
        ("b.txt", 2),
    ]
    whole = Document(name="c.txt", source=source, format="text", blocks=())
    assert whole.place(source.index("Four")) == ("c.txt", 5)


def test_words_of_a_passage() -> None:
    """A passage counts its words."""
    assert Passage(index=0, block=0, span=Span(0, 9), text="The mill.", prose=True).words == 2
