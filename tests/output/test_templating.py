"""Templates escape what is put into them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.output.templating import filled, script_json


def test_what_is_put_in_is_escaped() -> None:
    """A title cannot end its element, nor a language its attribute."""
    made = filled("frame.html", policy="", style="", script="", title="</title><b>", language='"><b>', body="<i>")
    assert "<b>" not in made
    assert "<i>" not in made


def test_a_value_that_is_missing_is_an_error() -> None:
    """A template never leaves out silently what it was not given."""
    with pytest.raises(Exception, match="undefined"):
        filled("frame.html")


@given(st.text())
def test_json_in_a_script_element_says_the_same(text: str) -> None:
    """No sign of it means anything to a parser of HTML, and read back it is what it was."""
    written = script_json({"text": text})
    assert not {"<", ">", "&", "\u2028", "\u2029"} & set(written)
    assert json.loads(written) == {"text": text}


def test_halves_of_characters_can_be_written() -> None:
    """What is no character of UTF-8 stands as an escape."""
    assert script_json("\udce9").encode() == b'"\\udce9"'
