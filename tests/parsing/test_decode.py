"""Decoding says what it did, refuses what is no text, and gives the same bytes back."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.errors import InputError, OptionError
from dedup.output.encode import encode
from dedup.parsing.decode import decode, read_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("bom", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
    ],
)
def test_marks_are_read_and_put_back(bom: bytes, codec: str) -> None:
    """A byte order mark names the encoding, is no part of the text, and comes back on writing."""
    data = bom + "Grüße, 世界 🌍.\r\nTwo\rthree\n".encode(codec)
    text = decode(data, name="a.txt")
    assert text.source == "Grüße, 世界 🌍.\r\nTwo\rthree\n"
    assert (text.encoding, text.bom, text.note) == (codec, bom, "")
    assert encode(text.source, text) == data


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_mark_is_told_by_its_nuls(codec: str) -> None:
    """UTF-16 without a mark is recognised, said so, and written without one."""
    data = "A plain – if short – text.\r\n".encode(codec)
    text = decode(data, name="a.txt")
    assert text.encoding == codec
    assert codec.upper() in text.note
    assert encode(text.source, text) == data


def test_windows_text_is_read_with_a_note() -> None:
    """Bytes that are no UTF-8 are read as Windows-1252, and the note names byte and choice."""
    data = "He said “no” – café.".encode("cp1252")
    text = decode(data, name="a.txt")
    assert text.source == "He said “no” – café."
    assert "0x93" in text.note
    assert "cp1252" in text.note
    assert encode(text.source, text) == data


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "white space"),
        (codecs.BOM_UTF8, "white space"),
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"%PDF-1.7 text", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"one\0two three four", "not text"),
        (b"\xff\0\xfe\x01 odd", "not text"),
        (bytes(range(1, 32)) * 3, "not text"),
        (b"\xff\xfea\xd8b", "UTF-16"),
        ("Съешь ещё этих мягких булок".encode("cp1251"), "UTF-8.*such as cp1251"),
        (b"caf\x81 au lait", "UTF-8"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, says: str) -> None:
    """Empty, binary and undecodable input is refused with its name and what it is."""
    with pytest.raises(InputError, match=says) as caught:
        decode(data, name="in.txt")
    assert str(caught.value).startswith("in.txt")
    assert ";" in caught.value.message


def test_damaged_utf_8_is_not_taken_for_windows_text() -> None:
    """One stray byte in UTF-8 is an error with its line, not a page of wrong letters."""
    with pytest.raises(InputError, match="0x93") as caught:
        decode("Größe\nhübsch\n".encode() + b"\x93x", name="in.txt")
    assert caught.value.where == "in.txt, line 3"


def test_the_encoding_asked_for_is_used() -> None:
    """A given encoding wins over any guess, and comes back on writing."""
    data = "Съешь ещё".encode("cp1251")
    text = decode(data, name="a", encoding="windows-1251")
    assert text.source == "Съешь ещё"
    assert encode(text.source, text) == data


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "UTF-32"])
def test_families_of_encodings_keep_the_mark(encoding: str) -> None:
    """An encoding that writes a mark by itself is read and written with exactly one."""
    data = "Tea – hot.\n".encode(encoding)
    text = decode(data, name="a", encoding=encoding)
    assert text.source == "Tea – hot.\n"
    assert encode(text.source, text) == data


@pytest.mark.parametrize("encoding", ["klingon", "hex", "rot13", "undefined", ""])
def test_unknown_encodings_are_wrong_options(encoding: str) -> None:
    """A name that is no text codec is an error of the option, not of the input."""
    with pytest.raises(OptionError, match="encoding"):
        decode(b"abc", name="a", encoding=encoding)


def test_bytes_that_do_not_fit_name_line_and_byte() -> None:
    """Bytes outside the encoding asked for are refused with line and byte."""
    with pytest.raises(InputError, match="0xe4") as caught:
        decode(b"one\ntw\xe4\n", name="a.txt", encoding="ascii")
    assert caught.value.where == "a.txt, line 2"


def test_files_are_read_with_their_line_ends(tmp_path: Path) -> None:
    """Reading a file translates nothing."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"one\r\ntwo\rthree\n\x0cfour")
    assert read_file(path).source == "one\r\ntwo\rthree\n\x0cfour"
    assert read_file(str(path)).name == str(path)


def test_missing_files_and_folders_are_input_errors(tmp_path: Path) -> None:
    """A missing file, a folder and an impossible name say what they are."""
    with pytest.raises(InputError, match="no such file"):
        read_file(tmp_path / "none.txt")
    with pytest.raises(InputError, match="folder"):
        read_file(tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        read_file("a\0b")


@given(st.binary(max_size=200))
def test_whatever_is_read_is_written_back(data: bytes) -> None:
    """Bytes either give an error of ours or come back unchanged."""
    try:
        text = decode(data, name="x")
    except InputError:
        return
    assert encode(text.source, text) == data


def test_bytes_of_no_western_encoding_are_called_not_utf8() -> None:
    """Nobody asked for Windows-1252, so the message does not say that the bytes do not fit it."""
    with pytest.raises(InputError, match="not UTF-8"):
        decode("これは日本語の文章です。".encode("shift-jis"), name="a.txt")


def test_halves_of_characters_are_no_text() -> None:
    """What could not be written again as UTF-8 is refused when it is read."""
    with pytest.raises(InputError, match="half of a character"):
        decode(b"a \\ud800 b", name="a.txt", encoding="unicode_escape")
