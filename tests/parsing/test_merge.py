"""Several sources become one that remembers where each begins."""

from __future__ import annotations

import pytest

from dedup.options import Options
from dedup.parsing.merge import read_merged
from dedup.records import Text

ENGLISH = Options(language="en")


def test_parts_are_joined_by_a_blank_line() -> None:
    """The line ends of the first that has any are those of the whole, and every place is that of its own file."""
    parts = {"a.txt": "Rain.", "b.txt": "Snow.\r\nIce.\r\n\r\n", "c.txt": "Hail.\nSleet.\n"}
    texts = [Text(name=name, source=source) for name, source in parts.items()]
    document = read_merged(texts, ENGLISH).document
    assert document.source == "Rain.\r\n\r\nSnow.\r\nIce.\r\n\r\nHail.\r\nSleet.\r\n"
    assert document.place(document.source.index("Sleet")) == ("c.txt", 2)


def test_one_part_is_left_as_it_is() -> None:
    """It has no origins."""
    document = read_merged((Text(name="a.txt", source="Rain.\r\nSnow.\n"),), ENGLISH).document
    assert (document.source, document.origins) == ("Rain.\r\nSnow.\n", ())


@pytest.mark.parametrize(("form", "found"), [(None, "markdown"), ("text", "text")])
def test_one_markdown_part_makes_the_whole_markdown(form: str | None, found: str) -> None:
    """Unless the format is given."""
    texts = (Text(name="a.txt", source="Rain."), Text(name="b.md", source="Snow."))
    assert read_merged(texts, ENGLISH, format=form).document.format == found
