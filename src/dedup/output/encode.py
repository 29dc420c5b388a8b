"""Encode a text the way another one was read, so that what nobody touched keeps its bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.errors import OutputError

if TYPE_CHECKING:
    from dedup.records import Text

__all__ = ["encode"]


def encode(text: str, like: Text) -> bytes:
    r"""Encode a text the way another one was read, byte order mark included.

    Raises:
        OutputError: that encoding cannot hold one of the characters.

    Examples:
        >>> from dedup.records import Text
        >>> encode("Hi", Text(name="note.txt", source="", encoding="utf-16-le", bom=b"\xff\xfe"))
        b'\xff\xfeH\x00i\x00'
    """
    try:
        return like.bom + text.encode(like.encoding)
    except UnicodeEncodeError as error:
        odd = text[error.start]
        line = text.count("\n", 0, error.start) + 1
        msg = f"{like.encoding} has no {odd!r} (U+{ord(odd):04X}); write it as UTF-8"
        raise OutputError(msg, file=like.name, line=line) from error
