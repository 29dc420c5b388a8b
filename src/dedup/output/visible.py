"""Show names and texts so that a terminal only shows them: signs that steer it, or hide or turn text, are escaped."""

from __future__ import annotations

import json
import re
from typing import Final

__all__ = ["json_text", "shown_name", "visible"]

# C0 but the tab, DEL and C1; what Unicode lists as Bidi_Control; both line separators; halves of characters, which
# stand for bytes of a file name that is no UTF-8.
_STEERING: Final = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_JSON: Final = json.JSONEncoder(ensure_ascii=False)
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
    return _laid_out(data, "\n", {}) + "\n"


def _laid_out(value: object, margin: str, names: dict[str, str]) -> str:
    """Write a value as `json.dumps` lays it out with an indent, which takes twice the time and memory of it.

    Args:
        value: what is written.
        margin: the line end and the spaces that stand before what closes the value.
        names: how the keys that stood before are written.
    """
    if isinstance(value, str):
        return _quoted(value)
    if type(value) is int:
        return str(value)
    inner = f"{margin}  "
    if isinstance(value, dict) and value:
        entries = [f"{inner}{_key(key, names)}: {_laid_out(each, inner, names)}" for key, each in value.items()]
        return f"{{{','.join(entries)}{margin}}}"
    if isinstance(value, list | tuple) and value:
        return f"[{','.join([inner + _laid_out(each, inner, names) for each in value])}{margin}]"
    return _JSON.encode(value)


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
