"""What is handed over in place of something else is refused in one sentence, by every public function."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest

import dedup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT: Final = "The bridge opened in May 1931 after three years. It is red. The bridge opened in May 1931."

# Everything goes in as Any: the type checker would refuse what these tests are about.
NOTHING: Final[Any] = None
NUMBER: Final[Any] = 42
BYTES: Final[Any] = b"bytes"
WORD: Final[Any] = "word"
LIST: Final[Any] = ["It rains."]

WRONG: Final[tuple[tuple[Callable[[], object], str], ...]] = (
    (lambda: dedup.condense(NOTHING), "source: must be a text (str), got None; for a file there is condense_file"),
    (lambda: dedup.condense(BYTES), "source: must be a text (str), got bytes b'bytes'; decode the bytes first"),
    (lambda: dedup.condense(NUMBER), "source: must be a text (str), got int 42"),
    (lambda: dedup.condense(LIST), "source: must be a text (str), got list ['It rains.']"),
    (
        lambda: dedup.condense(TEXT, NUMBER),
        "options: must be dedup.Options, got int 42; such as dedup.Options(ratio=0.4)",
    ),
    (lambda: dedup.condense(TEXT, name=NUMBER), "name: must be a text"),
    (lambda: dedup.condense(TEXT, format=LIST), "format: must be a text (str), got list"),
    (lambda: dedup.condense(TEXT).render(LIST), "format: must be one of source"),
    (lambda: dedup.condense_file(NOTHING), "path: must be a path (str or pathlib.Path), got None"),
    (lambda: dedup.condense_file(BYTES), "path: must be a path"),
    (lambda: dedup.condense_file("a.txt", encoding=NUMBER), "encoding: must be a text"),
    (lambda: dedup.condense_merged(NOTHING), "texts: must be a list of dedup.Text, got NoneType"),
    (lambda: dedup.condense_merged(WORD), "texts: must be a list of dedup.Text, got str"),
    (lambda: dedup.condense_merged(LIST), "texts: must be dedup.Text, got str"),
    (lambda: dedup.condense_merged([dedup.Text(name="a", source=NOTHING)]), "source: must be a text"),
    (lambda: dedup.apply_plan(NOTHING, "{}"), "source: must be a text"),
    (lambda: dedup.apply_plan(TEXT, NOTHING), "plan: must be a text"),
    (lambda: dedup.apply_plan_merged(WORD, "{}"), "texts: must be a list of dedup.Text, got str"),
    (lambda: dedup.check(NOTHING, TEXT), "source: must be a text"),
    (lambda: dedup.check(TEXT, BYTES), "output: must be a text"),
    (lambda: dedup.check(TEXT, TEXT, NUMBER), "options: must be dedup.Options"),
    (lambda: dedup.find_duplicates(WORD), "texts: one text given; give a list of passages"),
    (lambda: dedup.find_duplicates(NUMBER), "texts: must be a list of texts, got int 42"),
    (lambda: dedup.find_duplicates([NUMBER]), "texts: passage 0 is int, not a text"),
    (lambda: dedup.find_duplicates(["a", NOTHING]), "texts: passage 1 is NoneType, not a text"),
    (lambda: dedup.find_duplicates(LIST, threshold=WORD), "threshold: must be a number, got str 'word'"),
    (lambda: dedup.find_duplicates(LIST, threshold=NOTHING), "threshold: must be a number, got None"),
    (lambda: dedup.find_duplicates(LIST, threshold=True), "threshold: must be a number, got True"),
    (lambda: dedup.find_duplicates(LIST, guards=WORD), "guards: must be True or False"),
    (lambda: dedup.find_duplicates(LIST, keep=LIST), "keep: must be one of"),
    (lambda: dedup.find_duplicates(LIST, features=LIST), "features: must be one of"),
    (lambda: dedup.NearDuplicates(threshold=WORD).fit(LIST), "threshold: must be a number, got str 'word'"),
    (lambda: dedup.NearDuplicates().fit(WORD), "X: one text given; give a list of passages"),
    (lambda: dedup.NearDuplicates().fit([NOTHING]), "X: passage 0 is NoneType, not a text"),
    (lambda: dedup.Options(ratio=WORD), "ratio: must be a number, got str 'word'"),
    (lambda: dedup.Options(ratio=True), "ratio: must be a number, got True"),
    (lambda: dedup.Options(ratio=float("nan")), "ratio: must be above 0 and at most 1, got nan"),
    (lambda: dedup.Options(risk=WORD), "risk: must be a number, got str 'word'"),
    (lambda: dedup.Options(risk=1), "risk: must be from 0.001 to 0.1, got 1"),
    (lambda: dedup.Options(words=WORD), "words: must be a whole number, got str 'word'"),
    (lambda: dedup.Options(words=2.5), "words: must be a whole number, got float 2.5"),  # type: ignore[arg-type]
    (lambda: dedup.Options(sentences=False), "sentences: must be a whole number, got False"),
    (lambda: dedup.Options(language=NUMBER), "language: must be a text (str), got int 42; give a two-letter code"),
    (lambda: dedup.Options(keep_steps=NUMBER), "keep_steps: must be True or False, got int 42"),
    (lambda: dedup.Options(trim=WORD), "trim: must be True or False, got str 'word'"),
    (lambda: dedup.Options(prefer=LIST), "prefer: must be 'all' or 'latest'"),
    (lambda: dedup.CorpusOptions(threshold=WORD), "threshold: must be a number"),
    (lambda: dedup.CorpusOptions(workers=WORD), "workers: must be a whole number"),
    (lambda: dedup.condense_corpus(NOTHING), "records: must be a list or another iterable, got None"),
    (lambda: dedup.condense_corpus([], NUMBER), "out: must be a path"),
    (lambda: dedup.condense_corpus([], None, NUMBER), "options: must be dedup.CorpusOptions"),
)


@pytest.mark.parametrize(("call", "said"), WRONG, ids=[said for _, said in WRONG])
def test_the_wrong_kind_is_refused(call: Callable[[], object], said: str) -> None:
    """The error is an OptionError that names the argument, what it must be and what it is."""
    with pytest.raises(dedup.OptionError) as caught:
        call()
    assert str(caught.value).startswith(said)
    assert len(str(caught.value)) < 160


def test_a_file_given_as_a_path_is_read(tmp_path: Path) -> None:
    """A path is one whether it is text or a record of pathlib."""
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    assert dedup.condense_file(file).text == dedup.condense_file(str(file)).text


def test_numbers_of_other_libraries_become_plain_ones() -> None:
    """What NumPy counts with is taken, and a plan can still be written."""
    whole: Any = np.int64(30)
    share: Any = np.float32(0.5)
    half: Any = Fraction(1, 2)
    assert type(dedup.Options(words=whole).words) is int
    assert type(dedup.Options(ratio=share).ratio) is float
    assert dedup.Options(ratio=half) == dedup.Options(ratio=0.5)
    assert dedup.condense(TEXT, dedup.Options(words=whole)).plan()


def test_texts_to_merge_may_come_one_by_one() -> None:
    """A generator will do."""
    texts = (dedup.Text(name=name, source=f"{TEXT}\n") for name in ("a.txt", "b.txt"))
    assert dedup.condense_merged(texts).words_before == 36
