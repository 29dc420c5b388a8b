"""Read the address and the key of a server of chat completions, so that no secret is shown and both can be sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit

from dedup.errors import OptionError

__all__ = ["Address", "address", "sendable_key"]

USER: Final = re.compile(r"//[^/?#]*@")
"""A user and a password before the name of a server."""

WRITABLE: Final = "%/:?#[]@!$&'()*+,;=~-._"
"""What stands in an address as it is; the rest is sent as percent signs and digits."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where requests go.

    Attributes:
        whole: the address they are sent to.
        shown: the same without its query, in which a key may stand.
        host: the name of the server.
    """

    whole: str
    shown: str
    host: str


def address(url: str) -> Address:
    """Read the address of a server; its path is completed to that of the interface.

    Raises:
        OptionError: it is none of http or https, no server can have that name, or it holds a user and a password.

    >>> address("http://127.0.0.1:8080").shown
    'http://127.0.0.1:8080/v1/chat/completions'
    """
    parts = _parts(url)
    if parts is None:
        shown = USER.sub("//...@", url)
        message = f"must be the address of a server, such as 'http://127.0.0.1:8080', got {shown!r}"
        raise OptionError(message, option="judge")
    if "@" in parts.netloc:
        message = "holds a user or a password, which are not sent; name the server alone, and give a key as such"
        raise OptionError(message, option="judge")
    path = quote(parts.path.rstrip("/"), WRITABLE, errors="surrogateescape")
    if not path.endswith("/chat/completions"):
        path = f"{path or '/v1'}/chat/completions"
    query = quote(parts.query, WRITABLE, errors="surrogateescape")
    whole = parts._replace(path=path, query=query, fragment="")
    return Address(whole.geturl(), whole._replace(query="").geturl(), parts.hostname or "")


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        named = parts.scheme in ("http", "https") and parts.hostname is not None and (parts.port or 1) > 0
        # What is asked for the number of a server refuses a name with an empty or a long part the same way, but later.
        sendable = named and bool((parts.hostname or "").encode("idna"))
    except ValueError:
        return None
    return parts if sendable and not any(char.isspace() for char in url) else None


def sendable_key(key: str) -> str:
    """Give a key without the white space around it, such as the line end of the file it was kept in.

    Raises:
        OptionError: it holds what cannot be sent; it is not shown.
    """
    bare = key.strip()
    if not (bare.isascii() and bare.isprintable()):
        message = "holds a character that cannot be sent: a control character or one that is not ASCII; copy it anew"
        raise OptionError(message, option="key")
    return bare
