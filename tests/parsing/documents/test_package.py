"""Archives are read within limits, and what is wrong with one is said in a line."""

from __future__ import annotations

import io
import struct
import sys
import zipfile

import pytest

from dedup.errors import InputError, MissingExtraError
from dedup.parsing.documents.package import Package, xml_of
from word_files import zipped

BILLION = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]><a>&d;&d;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


def protected(data: bytes) -> bytes:
    """Set the flag that says that the parts are encrypted."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(signature)
        struct.pack_into("<H", changed, at + offset, 1)
    return bytes(changed)


GOOD = zipped({"a": "text"})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0rest", "protected by a password"),
        (b"no archive", "is damaged, or no document"),
        (GOOD[:-10], "is damaged, or no document"),
        (protected(GOOD), "protected by a password"),
        (zipped({"b": "x"}), "has no part a"),
        (GOOD[:32] + b"\xff\xff" + GOOD[34:], "is damaged"),
    ],
)
def test_what_cannot_be_read(data: bytes, said: str) -> None:
    """It is said what it is, and what to do."""
    with pytest.raises(InputError, match=said) as failed:
        Package.of(data, "a.docx").read("a")
    assert failed.value.file == "a.docx"


@pytest.mark.parametrize(("mebibytes", "fits"), [((60, 3), True), ((60, 5), False), ((65,), False)])
def test_what_is_unpacked_is_bounded(mebibytes: tuple[int, ...], fits: bool) -> None:
    """All that is read of one archive together may have 64 MiB, though it is packed into a thousandth."""
    data = zipped({str(size): b"\0" * (size * 2**20) for size in mebibytes})
    assert len(data) < 2**20
    package = Package.of(data, "bomb.docx")

    def read() -> int:
        return sum(len(package.read(str(size))) for size in mebibytes)

    if fits:
        assert read() == sum(mebibytes) * 2**20
    else:
        with pytest.raises(InputError, match="unpacks to more than 64 MiB"):
            read()


def test_a_part_that_lies_about_its_size() -> None:
    """What the archive says is not believed."""
    data = bytearray(zipped({"a": b"\0" * (70 * 2**20)}))
    at = data.find(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 10)
    with pytest.raises(InputError, match=r"unpacks to more|is damaged"):
        Package.of(bytes(data), "bomb.docx").read("a")


@pytest.mark.parametrize(
    ("xml", "said"),
    [("<a>", "is no XML"), ("", "is no XML"), (BILLION, "declares entities"), (OUTSIDE, "declares entities")],
)
def test_xml(xml: str, said: str) -> None:
    """XML that is broken, or has entities of its own, is refused."""
    with pytest.raises(InputError, match=said):
        xml_of(xml.encode(), "word/document.xml", "a.docx")


def test_without_lxml(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra."""
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(MissingExtraError, match='its extra "documents"'):
        xml_of(b"<a/>", "a", "a.docx")


def test_has() -> None:
    """A part is there by its name."""
    package = Package.of(GOOD, "a.docx")
    assert (package.has("a"), package.has("../a")) == (True, False)
    assert zipfile.is_zipfile(io.BytesIO(GOOD))
