"""Read the addresses by which editors name files, and write them."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final
from urllib.parse import unquote_to_bytes, urlsplit

__all__ = ["address_of", "file_at", "real_path"]

_DRIVE: Final = re.compile(r"/[A-Za-z]:")


def file_at(address: str, *, windows: bool = os.name == "nt") -> str | None:
    r"""Give the file that an address names; None where it names none, such as a text that was never saved.

    Editors escape more or less of it: a name is what the escapes stand for, byte by byte.

    >>> file_at("file:///docs/two%20keys%25.md", windows=False), file_at("untitled:Untitled-1")
    ('/docs/two keys%.md', None)
    >>> file_at("file:///c%3A/docs/a.md", windows=True), file_at("file://server/docs/a.md", windows=True)
    ('c:\\docs\\a.md', '\\\\server\\docs\\a.md')
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    path = os.fsdecode(unquote_to_bytes(parts.path))
    if parts.scheme != "file" or not path.startswith("/") or "\0" in path:
        return None
    if windows:
        host = parts.netloc if parts.netloc != "localhost" else ""
        path = f"//{host}{path}" if host else path[1:] if _DRIVE.match(path) else path
        path = path.replace("/", "\\")
    return path


def address_of(path: str) -> str:
    """Give the address of a file.

    >>> address_of("/docs/two keys%.md")
    'file:///docs/two%20keys%25.md'
    """
    return Path(os.path.abspath(path)).as_uri()  # noqa: PTH100 - a link stays what it is


def real_path(path: str) -> str:
    """Give the one path of a file, whichever links lead to it: by this an editor and a run mean the same file."""
    return os.path.realpath(path)
