"""Decode the bytes of a file to text; nothing else decodes.

Line ends stay as they are, and the byte order mark is remembered, so that a text to which nothing was done is written
back byte for byte.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Final

from dedup.errors import InputError, OptionError
from dedup.parsing.settings import SETTINGS
from dedup.records import Text

__all__ = ["decode", "read_bytes", "read_file"]

_BOMS: Final = (
    # UTF-32 LE starts with the mark of UTF-16 LE, so the longer ones are tried first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC: Final = (
    # First bytes of the file types people mistake for text, from their own specifications.
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive; name a document by its ending, as .docx, .odt or .epub"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "a Rich Text file"),
    (b"\x1f\x8b", "a gzip file (unpack it first)"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def read_file(path: Path | str, *, encoding: str | None = None) -> Text:
    """Read a file.

    Args:
        path: the file.
        encoding: name of a Python text codec; None works it out.

    Raises:
        InputError: there is no such file, it cannot be read, or it holds no text.
        OptionError: no codec has that name.
    """
    return decode(read_bytes(path), name=str(path), encoding=encoding)


def read_bytes(path: Path | str) -> bytes:
    """Read the bytes of a file.

    Raises:
        InputError: there is no such file, or it cannot be read.
    """
    name = str(path)
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        quoted = (
            "; find and corpus open patterns, here leave out the quotes" if any(sign in name for sign in "*?") else ""
        )
        msg = f"there is no such file; check the spelling and the folder{quoted}"
        raise InputError(msg, file=name) from error
    except IsADirectoryError as error:
        msg = "is a folder; name the files in it, or use find and corpus, which read folders"
        raise InputError(msg, file=name) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        msg = f"cannot be read ({reason}); check that it is a file and that you may read it"
        raise InputError(msg, file=name) from error


def decode(data: bytes, *, name: str, encoding: str | None = None) -> Text:
    r"""Decode bytes: the encoding given, else byte order mark, UTF-8, UTF-16 by its NULs, Windows-1252.

    Args:
        data: the bytes.
        name: what to call them in messages.
        encoding: name of a Python text codec; None works it out.

    Raises:
        InputError: the bytes are empty, white space only, not text, or do not fit the encoding.
        OptionError: no codec has that name.

    Examples:
        >>> decode(b"\xef\xbb\xbfHello.\r\n", name="note.txt").source
        'Hello.\r\n'
    """
    if not data:
        msg = "is empty (0 bytes); give a file that holds text"
        raise InputError(msg, file=name)
    text = _worked_out(data, name) if encoding is None else _asked_for(data, name, encoding)
    if not text.source.strip():
        msg = f"holds nothing but white space ({len(data)} bytes); give a file that holds text"
        raise InputError(msg, file=name)
    if lone := _SURROGATE.search(text.source):
        msg = f"is not text ({text.encoding} gives half of a character, U+{ord(lone[0]):04X}); pass the right encoding"
        raise InputError(msg, file=name)
    controls = len(_CONTROL.findall(text.source))
    if "\0" in text.source or controls > max(1, len(text.source) * SETTINGS.most_control_characters):
        msg = f"is not text ({controls} control characters in {len(text.source)}); export it as plain text in UTF-8"
        raise InputError(msg, file=name)
    return text


def _worked_out(data: bytes, name: str) -> Text:
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return Text(name=name, source=_strict(data[len(bom) :], name, codec), encoding=codec, bom=bom)
    for magic, what in _MAGIC:
        if data.startswith(magic):
            msg = f"is {what}, not text; export it as plain text in UTF-8"
            raise InputError(msg, file=name)
    if wide := _wide(data):
        note = f"{name}: no byte order mark; read as {wide.upper()}"
        return Text(name=name, source=_strict(data, name, wide), encoding=wide, note=note)
    try:
        return Text(name=name, source=data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _western(data, name, error)


def _asked_for(data: bytes, name: str, encoding: str) -> Text:
    try:
        codec = codecs.lookup(encoding).name
        "".encode(codec)
    except (LookupError, ValueError) as error:
        msg = f"no text encoding is called {encoding!r}; try utf-8, utf-16, cp1252 or latin-1"
        raise OptionError(msg, option="encoding") from error
    # "utf-16" and "utf-8-sig" name a family: the mark says which member, and little-endian stands in for none.
    family = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(codec)
    for bom, member in _BOMS:
        if data.startswith(bom) and (codec == member or (family and member.startswith(codec.removesuffix("-sig")))):
            return Text(name=name, source=_strict(data[len(bom) :], name, member), encoding=member, bom=bom)
    codec = family or codec
    source = _strict(data, name, codec)
    note = "" if _returns(source, codec, data) else f"{name}: {codec} may write the same text in other bytes"
    return Text(name=name, source=source, encoding=codec, note=note)


def _returns(source: str, codec: str, data: bytes) -> bool:
    try:
        return source.encode(codec) == data
    except UnicodeError:
        return False


def _strict(data: bytes, name: str, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise _misfit(data, name, codec, error.start) from error
    except UnicodeError as error:
        msg = f"not {codec} ({error}); save it as UTF-8 or pass the right encoding"
        raise InputError(msg, file=name) from error


def _misfit(data: bytes, name: str, codec: str, at: int, such_as: str = "cp1252") -> InputError:
    line = data.count(b"\n", 0, at) + 1
    hint = f"pass the right encoding, such as {such_as}" if codec == "utf-8" else "pass the right encoding"
    msg = f"not {codec.upper()} (byte 0x{data[at]:02x} at offset {at}); save it as UTF-8 or {hint}"
    return InputError(msg, file=name, line=line)


_MAC: Final = re.compile(rb"[a-z]\xd5[a-z]")
"""An apostrophe as older programs of a Mac write it; in Windows-1252 it would be a capital amid small letters."""


def _wide(data: bytes) -> str:
    """Tell UTF-16 without a mark by the side its NULs stand on."""
    sample = data[: SETTINGS.sampled_bytes - SETTINGS.sampled_bytes % 2]
    pairs = len(sample) // 2
    if len(data) % 2 or pairs == 0:
        return ""
    even, odd = sample[0::2].count(0) / pairs, sample[1::2].count(0) / pairs
    if odd >= SETTINGS.least_nul_bytes and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even >= SETTINGS.least_nul_bytes and odd == 0 else ""


def _western(data: bytes, name: str, error: UnicodeDecodeError) -> Text:
    """Read as Windows-1252, or as Mac Roman, unless the bytes are damaged UTF-8, binary, or another script.

    A guess is only made where it can hardly be wrong; statistics over byte pairs were left out, as they name a wrong
    single-byte encoding for short texts as readily as the right one.
    """
    probe = data.decode("utf-8", errors="surrogateescape")
    strays = sum("\udc80" <= char <= "\udcff" for char in probe)
    multibyte = sum(char > "\x7f" for char in probe) - strays
    if multibyte >= strays:
        raise _misfit(data, name, "utf-8", error.start) from error
    if b"\0" in data:
        msg = f"is not text ({data.count(0)} NUL bytes in {len(data)}); export it as plain text in UTF-8"
        raise InputError(msg, file=name) from error
    codec = "mac_roman" if _MAC.search(data) else "cp1252"
    try:
        source = data.decode(codec)
    except UnicodeDecodeError:
        # Windows-1252 has no sign for this byte, Mac Roman has one for each.
        raise _misfit(data, name, "utf-8", error.start, such_as="mac_roman") from error
    letters = sum(char.isalpha() for char in source)
    accents = sum(char.isalpha() and char > "\x7f" for char in source)
    if accents > letters * SETTINGS.most_accented_letters:
        raise _misfit(data, name, "utf-8", error.start, such_as="cp1251 or shift_jis") from error
    note = (
        f"{name}: not UTF-8 (byte 0x{data[error.start]:02x}); read as {codec}, pass another encoding if that is wrong"
    )
    return Text(name=name, source=source, encoding=codec, note=note)
