"""Show names and texts so that a terminal only shows them: signs that steer it, or hide or turn text, are escaped."""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["json_text", "shown_name", "visible"]

# C0 but the tab, DEL and C1; what Unicode lists as Bidi_Control; both line separators; halves of characters, which
# stand for bytes of a file name that is no UTF-8.
_STEERING: Final = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_JSON: Final = json.JSONEncoder(ensure_ascii=False)
_CONSTANTS: Final = {True: "true", False: "false", None: "null"}
_NAMED: Final = {"\n": "\\n", "\r": "\\r"}


def visible(text: str) -> str:
    r"""Escape what steers a terminal, ends a line or turns the direction of writing; all else stays as it is.

    >>> visible("no\x1b[31m.txt\n")
    'no\\x1b[31m.txt\\n'
    """
    return _STEERING.sub(_escaped, text)


def shown_name(name: str) -> str:
    r"""Escape the bytes of a file name that are no UTF-8, so that it can be written wherever a text can.

    >>> shown_name("caf\udce9.txt")
    'caf\\udce9.txt'
    """
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def json_text(data: object) -> str:
    r"""Write JSON that can be shown on a terminal: what `visible` escapes stands as \u, which means the same.

    >>> print(json_text({"name": "\x9b.txt"}), end="")
    {
      "name": "\u009b.txt"
    }
    """
    # A text of many megabytes is put together once, not at each of its levels.
    return "".join((*_pieces(data, "\n", {}), "\n"))


def _pieces(value: object, margin: str, names: dict[str, str]) -> Iterator[str]:
    """Write a value as `_laid_out` does, piece by piece: what its lists hold is a piece each."""
    if not isinstance(value, dict) or not value:
        yield from _items(value, margin, names)
        return
    inner = f"{margin}  "
    for at, (key, each) in enumerate(value.items()):
        yield f"{',' if at else '{'}{inner}{_key(key, names)}: "
        yield from _items(each, inner, names)
    yield f"{margin}}}"


def _items(value: object, margin: str, names: dict[str, str]) -> Iterator[str]:
    if not isinstance(value, list | tuple) or not value:
        yield _laid_out(value, margin, names)
        return
    inner = f"{margin}  "
    for at, each in enumerate(value):
        yield f"{',' if at else '['}{inner}{_laid_out(each, inner, names)}"
    yield f"{margin}]"


def _laid_out(value: object, margin: str, names: dict[str, str]) -> str:
    """Write a value as `json.dumps` lays it out with an indent, which takes twice the time and memory of it.

    Args:
        value: what is written.
        margin: the line end and the spaces that stand before what closes the value.
        names: how the keys that stood before are written.
    """
    if isinstance(value, str):
        return _quoted(value)
    if not isinstance(value, dict | list | tuple) or not value:
        return _bare(value)
    inner = f"{margin}  "
    if isinstance(value, dict):
        entries = [f"{inner}{_key(key, names)}: {_laid_out(each, inner, names)}" for key, each in value.items()]
        return f"{{{','.join(entries)}{margin}}}"
    return f"[{','.join([inner + _laid_out(each, inner, names) for each in value])}{margin}]"


def _bare(value: object) -> str:
    """Write what holds nothing else and is no text: to have it encoded takes ten times as long."""
    if type(value) is int:
        return str(value)
    if value is None or isinstance(value, bool):
        return _CONSTANTS[value]
    if type(value) is float and isfinite(value):
        return repr(value)
    return "[]" if isinstance(value, list | tuple) else _JSON.encode(value)


def _key(key: object, names: dict[str, str]) -> str:
    if not isinstance(key, str):
        return _quoted(_JSON.encode(key))
    found = names.get(key)
    if found is None:
        found = names[key] = _quoted(key)
    return found


def _quoted(text: str) -> str:
    written = _JSON.encode(text)
    # Of ASCII, JSON escapes all that steers but one sign.
    return written if written.isascii() and "\x7f" not in written else _STEERING.sub(_as_unicode, written)


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return _NAMED.get(found[0]) or (f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}")  # noqa: PLR2004 - Latin-1


def _as_unicode(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
