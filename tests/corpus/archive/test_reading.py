"""Documents for an archive: passages with their lines, rows, and what cannot be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dedup.corpus.archive.reading import DocumentReader, FilesToAdd, in_batches, new_document, spelled
from dedup.corpus.archive.record import NewDocument, NewPassage
from dedup.errors import InputError, OptionError

TEXT = (
    "# Bridge\n\nThe bridge stays\nshut for now.\n\n```\nsome code in here stays\n```\n\n"
    "- Dogs travel free of charge.\n"
)
READER = DocumentReader("paragraph", "en")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_passages_have_their_lines(end: str) -> None:
    """Headings and code are none; a passage is one line, and its place holds in the source for all line ends."""
    source = TEXT.replace("\n", end)
    found = READER.cuts(source)
    assert [(each.passage.line, each.passage.text) for each in found] == [
        (3, "The bridge stays shut for now."),
        (10, "- Dogs travel free of charge."),
    ]
    assert source[found[0].start : found[0].end] == f"The bridge stays{end}shut for now."


@pytest.mark.parametrize(
    ("unit", "texts"),
    [
        ("sentence", ["It rains in Linz today.", "It will snow tomorrow."]),
        ("document", ["It rains in Linz today. It will snow tomorrow."]),
    ],
)
def test_units(unit: str, texts: list[str]) -> None:
    """A passage may be a sentence or the whole text."""
    document = DocumentReader(unit, "en").document("It rains in Linz today. It will snow tomorrow.", "a", "")
    assert [each.text for each in document.passages] == texts


def documents(path: Path, day: str | None = None) -> list[NewDocument | InputError]:
    """Read what a path stands for."""
    files = FilesToAdd.of([path], encoding=None, exclude=(), include=())
    return list(READER.documents(files, day))


def test_a_file_of_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """The others are read, by name, with the day their names say."""
    (tmp_path / "2024-03-05.md").write_text(TEXT, "utf-8")
    (tmp_path / "empty.md").write_bytes(b"")
    named, empty = documents(tmp_path)
    assert isinstance(named, NewDocument)
    assert (Path(named.ref), named.date) == (tmp_path / "2024-03-05.md", "2024-03-05")
    assert isinstance(empty, InputError)
    with pytest.raises(InputError, match=r"empty\.md"):
        documents(tmp_path / "empty.md")


def test_rows(tmp_path: Path) -> None:
    """A row has a text, and a name and a day or not; one that an archive wrote keeps its lines."""
    rows: list[dict[str, object]] = [
        {"text": TEXT},
        {"text": TEXT, "ref": "x", "date": "2024-03-05"},
        {"text": "One line.\n\nTwo lines.", "lines": [4, 9], "ref": "y", "date": ""},
        {"text": "", "lines": [], "ref": "z"},
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)) + "\n\n", "utf-8")
    found = [each for each in documents(path) if isinstance(each, NewDocument)]
    assert [(each.ref, each.date, [one.line for one in each.passages]) for each in found] == [
        (f"{path.as_posix()}#1", "", [3, 10]), ("x", "2024-03-05", [3, 10]), ("y", "", [4, 9]), ("z", "", []),
    ]  # fmt: skip
    assert {each.date for each in documents(path, "2020-01-01") if isinstance(each, NewDocument)} == {"2020-01-01"}


@pytest.mark.parametrize(
    "row",
    [
        "no json", "[1]", '{"ref": "x"}', '{"text": 1}', '{"text": "a", "ref": 1}', '{"text": "a", "date": "soon"}',
        '{"text": "a\\n\\nb", "lines": [1]}', '{"text": "a", "lines": ["x"]}', '{"text": "a", "ref": " "}',
    ],
)  # fmt: skip
def test_a_bad_row_is_told_with_its_line(tmp_path: Path, row: str) -> None:
    """Nothing is guessed; the message shows what a row looks like."""
    path = tmp_path / "rows.jsonl"
    path.write_text(f'{{"text": "fine"}}\n{row}\n', "utf-8")
    with pytest.raises(InputError, match=r"rows\.jsonl, line 2: is no row of an archive .*a row is") as caught:
        documents(path)
    assert "\n" not in str(caught.value)


def test_a_document_has_a_name() -> None:
    """An empty one is refused."""
    with pytest.raises(OptionError, match="ref: is empty"):
        READER.document(TEXT, "", None)


@pytest.mark.parametrize(
    ("ref", "text", "said"),
    [
        ("", "a", "ref: is empty"),
        (" \t", "a", "ref: is empty"),
        ("a\udce9", "a", "ref: holds half"),
        ("a", "b \ud800", "text: holds half"),
    ],
)
def test_what_no_archive_can_hold(ref: str, text: str, said: str) -> None:
    """It is refused before anything is written."""
    with pytest.raises(OptionError, match=said):
        new_document(ref, "", (NewPassage(line=1, text=text),))


@pytest.mark.parametrize(
    ("name", "text"), [("caf\udce9.md", "caf\\udce9.md"), ("caf\u00e9 \U0001f600", "caf\u00e9 \U0001f600")]
)
def test_names_are_spelled(name: str, text: str) -> None:
    """What is no text becomes some; text stays."""
    assert spelled(name) == text


@pytest.mark.parametrize(
    ("sizes", "batches"),
    [([], []), ([0], [1]), ([999], [1]), ([999, 1, 5], [2, 1]), ([1000, 1000], [1, 1]), ([0] * 1001, [1000, 1])],
)
def test_batches(sizes: list[int], batches: list[int]) -> None:
    """A thousand passages, or documents without one, are written together."""
    passage = NewPassage(line=1, text="a")
    documents = [NewDocument(ref=str(at), date="", passages=(passage,) * size) for at, size in enumerate(sizes)]
    assert [len(each) for each in in_batches(documents)] == batches
