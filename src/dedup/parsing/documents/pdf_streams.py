"""Measure what the streams of a PDF unpack to before any of them is read."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Final

from dedup.parsing.documents.package import too_much_unpacked
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["refuse_inflated"]

_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
_PICTURE: Final = re.compile(rb"/Subtype\s*/Image\b")


def refuse_inflated(data: bytes, name: str) -> None:
    """Refuse a PDF whose streams unpack to more than is read of a document; pictures are not read, and may be larger.

    Only what is packed by zlib is measured, as nearly every stream is, also where it is packed twice. What is
    encrypted cannot be.

    Raises:
        InputError: they do.
    """
    room, behind = SETTINGS.most_unpacked_bytes, 0
    for found in _STREAM.finditer(data):
        head = max(behind, data.rfind(b"obj", behind, found.start()))
        behind = found.end()
        if _PICTURE.search(data, head, found.start()):
            if _unpacked(data, found.end(), SETTINGS.most_document_bytes) > SETTINGS.most_document_bytes:
                raise too_much_unpacked(name)
            continue
        room -= _unpacked(data, found.end(), room)
        if room < 0:
            raise too_much_unpacked(name)


def _unpacked(data: bytes, start: int, most: int) -> int:
    """Count the bytes that a stream unpacks to, packed once or twice; counting ends a little above the most."""
    if not _is_packed(data[start : start + 2]):
        return 0
    step = SETTINGS.unpacked_step_bytes
    count, twice, inner = 0, False, zlib.decompressobj()
    for part in _parts(zlib.decompressobj(), (data[at : at + step] for at in range(start, len(data), step))):
        twice = twice or (count == 0 and _is_packed(part[:2]))
        count += len(part)
        for deeper in _parts(inner, (part,)) if twice else ():
            count += len(deeper)
            if count > most:
                break
        if count > most:
            break
    return count


def _parts(inflater: zlib._Decompress, packed: Iterable[bytes]) -> Iterator[bytes]:
    """Unpack bytes little by little, up to where they end or are no longer packed."""
    for each in packed:
        left = each
        while left and not inflater.eof:
            try:
                part = inflater.decompress(left, SETTINGS.unpacked_step_bytes)
            except zlib.error:
                return
            yield part
            left = inflater.unconsumed_tail
        if inflater.eof:
            return


def _is_packed(head: bytes) -> bool:
    """Whether two bytes are a header of zlib (RFC 1950)."""
    try:
        zlib.decompressobj().decompress(head)
    except zlib.error:
        return False
    return bool(head)
