"""What is handed over in place of something else is refused in one sentence, by every public function."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest

import dedup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TEXT: Final = "The bridge opened in May 1931 after three years. It is red. The bridge opened in May 1931."

# Everything goes in as Any: the type checker would refuse what these tests are about.
NOTHING: Final[Any] = None
NUMBER: Final[Any] = 42
BYTES: Final[Any] = b"bytes"
WORD: Final[Any] = "word"
LIST: Final[Any] = ["It rains."]


class Frame:
    """What a table of pandas, Polars or Arrow has in common: going through it gives its columns."""

    def __init__(self, *columns: str) -> None:
        """Store the names of the columns."""
        self.names = columns

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.names

    def __iter__(self) -> Iterator[str]:
        """Go through the columns."""
        return iter(self.names)

    def __repr__(self) -> str:
        """Show several lines, as such tables do."""
        return "text\n0 It rains.\n1 It snows."


FRAME: Final[Any] = Frame("text", "id")
MAPPING: Final[Any] = {"a": "It rains.", "b": "It snows."}
SET: Final[Any] = {"It rains.", "It snows."}

NO_LIST: Final[tuple[tuple[Any, str], ...]] = (
    (FRAME, "Frame text 0 It rains. 1 It snows.; give one column, such as"),
    (MAPPING, "it gives its keys only; give a list of what it holds"),
    (SET, "a set has no order; give a list"),
    (frozenset(SET), "a set has no order; give a list"),
)
"""What can be gone through, and is no list of texts."""

LISTS: Final[tuple[tuple[Callable[[Any], object], str], ...]] = (
    (dedup.find_duplicates, "texts"),
    (dedup.NearDuplicates().fit, "X"),
    (dedup.condense_merged, "texts"),
    (dedup.interview_merged, "texts"),
    (lambda value: dedup.apply_plan_merged(value, "{}"), "texts"),
    (dedup.condense_corpus, "records"),
)
"""Whatever takes a list."""

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
    (lambda: dedup.find_duplicates(["a", NOTHING]), "texts: passage 1 is missing (None); drop what is missing"),
    (lambda: dedup.find_duplicates(LIST, threshold=WORD), "threshold: must be a number, got str 'word'"),
    (lambda: dedup.find_duplicates(LIST, threshold=NOTHING), "threshold: must be a number, got None"),
    (lambda: dedup.find_duplicates(LIST, threshold=True), "threshold: must be a number, got True"),
    (lambda: dedup.find_duplicates(LIST, guards=WORD), "guards: must be True or False"),
    (lambda: dedup.find_duplicates(LIST, keep=LIST), "keep: must be one of"),
    (lambda: dedup.find_duplicates(LIST, features=LIST), "features: must be one of"),
    (lambda: dedup.NearDuplicates(threshold=WORD).fit(LIST), "threshold: must be a number, got str 'word'"),
    (lambda: dedup.NearDuplicates().fit(WORD), "X: one text given; give a list of passages"),
    (lambda: dedup.NearDuplicates().fit([NOTHING]), "X: passage 0 is missing (None)"),
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


@pytest.mark.parametrize(("call", "where"), LISTS)
@pytest.mark.parametrize(("value", "said"), NO_LIST, ids=lambda value: type(value).__name__)
def test_what_is_no_list_is_refused(call: Callable[[Any], object], where: str, value: object, said: str) -> None:
    """A table gives its columns, a mapping its keys, and a set has no order: none is taken for texts."""
    with pytest.raises(dedup.OptionError) as caught:
        call(value)
    assert str(caught.value).startswith(f"{where}: must be a list")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", [MAPPING.values(), MAPPING.keys(), (each for each in LIST), np.array(LIST)])
def test_what_has_an_order_is_taken(value: Any) -> None:  # noqa: ANN401 - many kinds
    """Views of a mapping, generators and columns of NumPy are gone through."""
    assert dedup.find_duplicates(value).groups == ()


@pytest.mark.parametrize("value", [FRAME, MAPPING, SET, LIST, BYTES])
@pytest.mark.parametrize("call", [dedup.condense, dedup.interview, partial(dedup.check, TEXT)])
def test_what_is_no_text_is_refused(call: Callable[[Any], object], value: object) -> None:
    """Nothing else is taken for the text of an article."""
    with pytest.raises(dedup.OptionError, match=r"^(source|output): must be a text \(str\), got [^\n]*$"):
        call(value)


PATHS: Final = (
    "a.txt",
    "docs/guide.md",
    "./missing.MD ",
    "C:\\docs\\a.docx",
    "/srv/a.html",
    "data.csv",
    "/etc/hosts",
    "./notes",
    "../draft",
    "~/notes",
    "C:\\notes",
    "/srv/README",
)
TAKES_TEXT: Final[tuple[Callable[[Any], object], ...]] = (
    dedup.condense,
    dedup.interview,
    lambda value: dedup.apply_plan(value, "{}"),
    lambda value: dedup.check(value, TEXT),
    partial(dedup.check, TEXT),
)


@pytest.mark.parametrize("call", TAKES_TEXT)
@pytest.mark.parametrize("name", PATHS)
def test_the_name_of_a_file_is_no_text(call: Callable[[Any], object], name: str) -> None:
    """A path given as text is refused in words that name condense_file."""
    with pytest.raises(dedup.OptionError, match=r"is the name of a file, not a text, got .*condense_file") as caught:
        call(name)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("call", TAKES_TEXT)
def test_the_name_of_a_file_that_is_there_may_have_spaces(call: Callable[[Any], object], tmp_path: Path) -> None:
    """A record of pathlib and a name with spaces are told by the file."""
    file = tmp_path / "my notes.txt"
    file.write_text(TEXT)
    for value in (str(file), file):
        with pytest.raises(dedup.OptionError, match=r"condense_file|must be a text"):
            call(value)


@pytest.mark.parametrize(
    "text",
    ["See notes.txt", "notes", "It is in a.txt.", "v1.2", "e.g.", "a.txt\nb.txt", "Node.js"],
)
def test_what_only_looks_like_a_name_is_condensed(text: str) -> None:
    """Sentences about files and words with full stops are texts; so is what was read from somewhere."""
    assert dedup.condense(text).text == text
    assert dedup.condense("a.txt", name="list.txt").text == "a.txt"


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
