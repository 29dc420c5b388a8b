"""A text is written in the encoding another one was read in, or refused."""

from __future__ import annotations

import codecs

import pytest

from dedup.errors import OutputError
from dedup.output.encode import encode
from dedup.records import Text


@pytest.mark.parametrize(
    ("encoding", "bom", "data"),
    [
        ("utf-8", b"", b"caf\xc3\xa9\r\n"),
        ("utf-8", codecs.BOM_UTF8, b"\xef\xbb\xbfcaf\xc3\xa9\r\n"),
        ("utf-16-le", codecs.BOM_UTF16_LE, b"\xff\xfec\0a\0f\0\xe9\0\r\0\n\0"),
        ("utf-16-be", b"", b"\0c\0a\0f\0\xe9\0\r\0\n"),
        ("cp1252", b"", b"caf\xe9\r\n"),
    ],
)
def test_encoding_and_mark_are_those_of_the_other(encoding: str, bom: bytes, data: bytes) -> None:
    """The byte order mark is written where there was one, and line ends stay as they are."""
    assert encode("café\r\n", Text(name="a.txt", source="", encoding=encoding, bom=bom)) == data


@pytest.mark.parametrize(
    ("text", "encoding", "line", "message"),
    [
        ("a\n世", "cp1252", 2, r"cp1252 has no '世' \(U\+4E16\); write it as UTF-8"),
        ("Tea.\n\né", "ascii", 3, r"ascii has no 'é' \(U\+00E9\)"),
    ],
)
def test_characters_the_encoding_lacks_are_an_output_error(text: str, encoding: str, line: int, message: str) -> None:
    """A character the source's encoding cannot hold is refused on writing, with its line."""
    with pytest.raises(OutputError, match=message) as caught:
        encode(text, Text(name="a.txt", source="", encoding=encoding))
    assert (caught.value.file, caught.value.line) == ("a.txt", line)
