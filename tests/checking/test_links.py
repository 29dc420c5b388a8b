"""The check of an output names links and footnotes that lead nowhere any more."""

from __future__ import annotations

import pytest

import dedup

SOURCE = """# Harbour

See [fares](#fares) and <a href="#dogs">dogs</a>.[^1]

## Fares

A ticket costs four euros.

## Dogs

Dogs travel free.

[^1]: Tariff of 2024.
"""


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        ("", []),
        ("## Fares\n\n", ["the link to #fares in "]),
        ("## Dogs\n\n", ["the link to #dogs in "]),
        ("[^1]: Tariff of 2024.\n", ["there is no footnote any more for [^1] in "]),
        (".[^1]\n", ["nothing refers to the footnote [^1] in "]),
    ],
)
def test_what_leads_nowhere_is_named(gone: str, said: list[str]) -> None:
    """As dangling."""
    assert gone in SOURCE
    found = dedup.check(
        SOURCE, SOURCE.replace(gone, ".\n" if gone.startswith(".") else "") if gone else SOURCE, name="a.md"
    )
    dangling = [finding.message for finding in found if finding.kind.value == "dangling"]
    assert [message[: len(start)] for message, start in zip(dangling, said, strict=True)] == said
