"""Open the archives that documents are: nothing is unpacked to disk, and never more than the settings allow."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from dedup.errors import InputError, MissingExtraError
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Package", "missing_package", "too_much_unpacked", "xml_of"]


@dataclass(slots=True)
class Package:
    """An archive that is read part by part; what is read of it in all is bounded."""

    name: str
    archive: ZipFile
    _room: int = field(default=SETTINGS.most_unpacked_bytes)

    @classmethod
    def of(cls, data: bytes, name: str) -> Package:
        """Open the archive.

        Raises:
            InputError: it is none, is damaged, or protected by a password.
        """
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            msg = "is protected by a password, or of an old office program; save it anew without a password"
            raise InputError(msg, file=name)
        try:
            archive = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, EOFError) as error:
            msg = f"is damaged, or no document of this kind ({error}); open it in its program and save it anew"
            raise InputError(msg, file=name) from error
        return cls(name, archive)

    def has(self, part: str) -> bool:
        """Tell whether there is a part of a name."""
        return part in self.archive.NameToInfo

    def read(self, part: str) -> bytes:
        """Read a part.

        Raises:
            InputError: it is missing, damaged, protected, or too large.
        """
        info = self.archive.NameToInfo.get(part)
        if info is None:
            raise InputError(f"has no part {part}; open it in its program and save it anew", file=self.name)
        if info.flag_bits & 1:
            raise InputError("is protected by a password; save it anew without one", file=self.name)
        try:
            with self.archive.open(info) as stream:
                data = stream.read(self._room + 1)
        except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
            msg = f"is damaged (part {part}: {error}); open it in its program and save it anew"
            raise InputError(msg, file=self.name) from error
        if len(data) > self._room:
            raise too_much_unpacked(self.name)
        self._room -= len(data)
        return data


def too_much_unpacked(name: str) -> InputError:
    """Make the error that says that a document unpacks to more than is read."""
    most = SETTINGS.most_unpacked_bytes // 2**20
    return InputError(f"unpacks to more than {most} MiB of text, which is no article; split it", file=name)


def missing_package(package: str, name: str) -> MissingExtraError:
    """Make the error that says that a document needs a package."""
    advice = f'install with: pip install {package}, or dedup with its extra "documents"'
    msg = f"needs {package}, which is not installed; {advice}"
    return MissingExtraError(msg, file=name)


def xml_of(data: bytes, part: str, name: str) -> _Element:
    """Parse a part; nothing outside of it is looked at, and entities of its own are refused.

    Raises:
        InputError: it is not well-formed, or declares entities.
        MissingExtraError: lxml is not installed.
    """
    try:
        from lxml import etree
    except ImportError as error:
        raise missing_package("lxml", name) from error
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        said = " ".join(str(error).split())
        msg = f"is damaged (part {part} is no XML: {said}); open it in its program and save it anew"
        raise InputError(msg, file=name) from error
    if root.getroottree().docinfo.internalDTD is not None:
        msg = f"declares entities of its own (part {part}), which no document does; it is not read"
        raise InputError(msg, file=name)
    return root
