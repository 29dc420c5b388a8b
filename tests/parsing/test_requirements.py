"""What cannot be condensed is refused before it is read, with what to do instead."""

from __future__ import annotations

from typing import Any

import pytest

from dedup.errors import InputError, OptionError
from dedup.options import Options
from dedup.parsing.requirements import require_source, require_sources
from dedup.records import Text

OPTIONS = Options()
RAIN = Text(name="rain.txt", source="Rain falls.\n")
SNOW = Text(name="snow.txt", source="Snow falls.\n")


def test_a_text_with_a_word_passes() -> None:
    """A single word is enough."""
    require_source("Rain", "rain.txt", OPTIONS)


@pytest.mark.parametrize("blank", ["", " \n\t\n", "\u00a0"])
def test_a_text_without_a_word(blank: str) -> None:
    """Nothing but white space is refused under the name of its source, alone and among others."""
    with pytest.raises(InputError, match="no text in it") as alone:
        require_source(blank, "blank.txt", OPTIONS)
    assert alone.value.file == "blank.txt"
    with pytest.raises(InputError, match="no text in it") as among:
        require_sources([RAIN, Text(name="blank.txt", source=blank)], OPTIONS)
    assert among.value.file == "blank.txt"


@pytest.mark.parametrize(
    ("source", "name", "options", "which"),
    [
        (b"Rain", "rain.txt", OPTIONS, "source"),
        (None, "rain.txt", OPTIONS, "source"),
        ("Rain", 7, OPTIONS, "name"),
        ("Rain", "rain.txt", {"ratio": 0.4}, "options"),
    ],
)
def test_arguments_of_the_wrong_kind(source: Any, name: Any, options: Any, which: str) -> None:  # noqa: ANN401
    """The argument that is of the wrong kind is named."""
    with pytest.raises(OptionError) as refused:
        require_source(source, name, options)
    assert refused.value.option == (which,)


def test_the_advice_for_a_path_is_condense_file() -> None:
    """Whoever gives something else than a text is told what reads files."""
    with pytest.raises(OptionError, match="condense_file"):
        require_source(RAIN, "rain.txt", OPTIONS)  # type: ignore[arg-type]


def test_texts_keep_their_order() -> None:
    """Any iterable of texts passes, read once and in its order."""
    assert require_sources(iter([SNOW, RAIN]), OPTIONS) == (SNOW, RAIN)


def test_nothing_to_merge() -> None:
    """No text at all is refused."""
    with pytest.raises(InputError, match="nothing to merge"):
        require_sources([], OPTIONS)


@pytest.mark.parametrize("texts", [RAIN, "Rain falls.", 7, None])
def test_what_is_no_list_of_texts(texts: Any) -> None:  # noqa: ANN401
    """One text, a string and what cannot be gone through are no list of texts."""
    with pytest.raises(OptionError, match=f"must be a list of dedup.Text, got {type(texts).__name__}") as refused:
        require_sources(texts, OPTIONS)
    assert refused.value.option == ("texts",)


def test_each_text_is_a_text() -> None:
    """A string among the texts is refused with an example of a text."""
    with pytest.raises(OptionError, match=r"dedup\.Text\(name='a\.txt'") as refused:
        require_sources([RAIN, "Snow falls."], OPTIONS)  # type: ignore[list-item]
    assert refused.value.option == ("texts",)
