"""A length in which nothing fits is refused with the least length that can be had."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from dedup.errors import OptionError
from dedup.options import Options
from dedup.pipeline import condense, condense_file

SAMPLES: Final = sorted((Path(__file__).parents[2] / "samples").glob("*[!d].[mt][dx]*"))

CODE: Final = "# Build\n\n```\nmake all now\n```\n\nThe build takes about nine minutes here.\n"


def least(text: str, options: Options, name: str = "a.md") -> int:
    """Give the least length that the refusal names."""
    with pytest.raises(OptionError) as caught:
        condense(text, options, name=name)
    found = re.search(r"needs (\d+) (?:words|sentences)", str(caught.value))
    assert found
    return int(found[1])


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_the_least_length_named_can_be_had(sample: Path) -> None:
    """What the refusal names is enough for a sentence, and one word less is not."""
    text = sample.read_text("utf-8")
    words = least(text, Options(words=1), sample.name)
    result = condense_file(sample, Options(words=words))
    assert result.words_after == words
    assert least(text, Options(words=words - 1), sample.name) == words


def test_what_always_stays_counts() -> None:
    """Code and the title are part of the least length: an output never exceeds the length asked for."""
    assert least(CODE, Options(words=6)) == 13
    assert condense(CODE, Options(words=13), name="a.md").words_after == 13


def test_a_ratio_is_refused_by_name() -> None:
    """The refusal speaks of the option that was given, and names the least value of it."""
    with pytest.raises(OptionError, match=r"^ratio: no sentence fits into 1 word; .* 13 words, a ratio of 1.0; ask"):
        condense(CODE, Options(ratio=0.1), name="a.md")


def test_sentences_that_lean_on_each_other_fit_together_only() -> None:
    """Where each sentence needs another one, one sentence is not enough."""
    text = "- The mill burns down:\n  - It is dry.\n"
    assert least(text, Options(sentences=1)) == 2
    # Of a short list that is led into all items stay.
    assert least(f"{text}  - It is windy.\n", Options(sentences=1)) == 3


def test_text_without_sentences() -> None:
    """Headings alone are refused where they exceed the length, and stay where they fit."""
    assert condense("# A title\n", Options(words=2), name="a.md").words_after == 2
    with pytest.raises(OptionError, match="headings, code and tables need 2 words; ask for that or more"):
        condense("# A title\n", Options(words=1), name="a.md")


def test_headings_alone_leave_nothing_to_choose() -> None:
    """Three equal headings cannot be brought to half: an empty article is no answer."""
    with pytest.raises(OptionError, match="there is no sentence to choose from"):
        condense("# A\n\n# A\n\n# A\n", Options(ratio=0.5), name="a.md")
