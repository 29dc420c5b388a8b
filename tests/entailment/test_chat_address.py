"""Addresses and keys of a server: what is sent, what is shown, what is refused."""

from __future__ import annotations

import pytest

from dedup.entailment.chat_address import address, sendable_key
from dedup.errors import OptionError

END = "/v1/chat/completions"


@pytest.mark.parametrize(
    ("url", "whole", "shown", "host"),
    [
        ("http://a", f"http://a{END}", f"http://a{END}", "a"),
        ("https://a/v1?api_key=geheim", f"https://a{END}?api_key=geheim", f"https://a{END}", "a"),
        ("http://a:80/v1#part", f"http://a:80{END}", f"http://a:80{END}", "a"),
        ("http://a/é", "http://a/%C3%A9/chat/completions", "http://a/%C3%A9/chat/completions", "a"),
        ("http://a/\udcff", "http://a/%FF/chat/completions", "http://a/%FF/chat/completions", "a"),
        ("http://a/x%20y?q=é", "http://a/x%20y/chat/completions?q=%C3%A9", "http://a/x%20y/chat/completions", "a"),
        ("http://[::1]:8080", f"http://[::1]:8080{END}", f"http://[::1]:8080{END}", "::1"),
    ],
)
def test_an_address_is_sent_whole_and_shown_without_its_query(url: str, whole: str, shown: str, host: str) -> None:
    """Services take keys in the query; what is no ASCII is sent as percent signs and digits."""
    found = address(url)
    assert (found.whole, found.shown, found.host) == (whole, shown, host)


@pytest.mark.parametrize(
    "url",
    ["", "model", "ftp://a/b", "http://", "http://a:port", "http://a b/", "http://a:99999", "http://[::1", "http://a..b",
     f"http://{'a' * 64}.com", "http://\udcff/", "ftp://me:geheim@a"],
)  # fmt: skip
def test_an_address_no_server_can_have_is_refused(url: str) -> None:
    """At once, and without the password in it."""
    with pytest.raises(OptionError, match="must be the address of a server") as raised:
        address(url)
    assert "geheim" not in str(raised.value)


@pytest.mark.parametrize("url", ["http://me:geheim@a/", "https://geheim@a", "http://me:geheim@a:80/v1"])
def test_a_password_in_an_address_is_refused_and_not_shown(url: str) -> None:
    """It would not be sent, and would stand in every message."""
    with pytest.raises(OptionError, match="holds a user or a password") as raised:
        address(url)
    assert "geheim" not in str(raised.value)


@pytest.mark.parametrize("key", ["", "sk-1", "sk-1\n", " sk-1\r\n", "\tsk-1 "])
def test_white_space_around_a_key_is_no_part_of_it(key: str) -> None:
    """The file it was kept in has a line end."""
    assert sendable_key(key) == key.strip()


@pytest.mark.parametrize("key", ["geh\neim", "geheim\x01", "geheimé", "geheim\udcff", "geheim\x7f", "geh\teim"])
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(key: str) -> None:
    """A header takes no control character and no letter beyond ASCII."""
    with pytest.raises(OptionError, match="holds a character that cannot be sent") as raised:
        sendable_key(key)
    assert "geh" not in str(raised.value)
