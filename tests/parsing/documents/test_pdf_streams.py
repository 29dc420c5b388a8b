"""A PDF that unpacks to more than is read is refused before it is."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

import pytest

from dedup.errors import InputError
from dedup.parsing.documents.pdf_streams import refuse_inflated
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT: Final = SETTINGS.most_unpacked_bytes


def stream(head: bytes, data: bytes) -> bytes:
    """Write one object of a PDF."""
    return b"4 0 obj\n<< %s /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (head, len(data), data)


def spaces(count: int, before: bytes = b"") -> bytes:
    """Pack so many bytes little by little."""
    packer = zlib.compressobj(9)
    step = b" " * 2**20
    parts = [packer.compress(before), *(packer.compress(step) for _ in range(count // len(step)))]
    return b"".join([*parts, packer.compress(b" " * (count % len(step) - len(before))), packer.flush()])


PICTURE: Final = b"/Type /XObject /Subtype /Image"


def halves(more: int) -> bytes:
    """Write two streams that fill the room, and one more."""
    half = stream(b"", spaces(LIMIT // 2))
    return half + half + stream(b"", spaces(more))


@pytest.mark.parametrize(
    "made",
    [
        lambda: stream(b"", spaces(LIMIT + 1)),
        lambda: halves(1),
        lambda: stream(b"/Filter [/Fl /Fl]", zlib.compress(spaces(LIMIT + 1))),
        lambda: stream(b"", spaces(LIMIT + 1, before=b"x\x9cno second layer")),
        lambda: stream(PICTURE, spaces(SETTINGS.most_document_bytes + 1)),
        lambda: stream(PICTURE, b"no zlib") + stream(b"", spaces(LIMIT + 1)),
    ],
    ids=["one", "together", "twice", "what looks like a layer", "picture", "behind a picture"],
)
def test_what_streams_unpack_to_is_bounded(made: Callable[[], bytes]) -> None:
    """All of them together, in both layers, and each picture by itself."""
    with pytest.raises(
        InputError, match=r"^a\.pdf: unpacks to more than 64 MiB of text, which is no article; split it$"
    ):
        refuse_inflated(made(), "a.pdf")


@pytest.mark.parametrize(
    "made",
    [
        lambda: stream(b"/Filter /FlateDecode", spaces(LIMIT)),
        lambda: halves(0),
        lambda: stream(PICTURE, spaces(LIMIT + 1)),
        lambda: stream(b"", spaces(LIMIT + 1)[: LIMIT // 4000]),
        lambda: stream(b"", b" " * (LIMIT // 32)),
        lambda: b"%PDF-1.4 no stream",
    ],
    ids=["one", "together", "picture", "broken", "not packed", "none"],
)
def test_what_has_room_is_read(made: Callable[[], bytes]) -> None:
    """A picture may be larger, as it is not read; what is broken counts as far as it goes."""
    refuse_inflated(made(), "a.pdf")
