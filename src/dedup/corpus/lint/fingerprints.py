"""Name findings by what they say, so that they are known again after a passage moved or was wrapped anew."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.corpus.lint.record import LintFinding

__all__ = ["finding_name", "named_apart"]

LENGTH: Final = 32
"""Hexadecimal digits of a name."""


def finding_name(rule: str, contents: Iterable[str], *, copies: int = 0) -> str:
    """Name a finding by its rule and what its places say, in any order.

    Args:
        rule: the rule.
        contents: the passages; case, marks, punctuation and line breaks do not count.
        copies: how many places there are, where one more is a new finding.
    """
    parts = [rule, str(copies), *sorted(fingerprint(each) for each in contents)]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def named_apart(findings: Iterable[LintFinding]) -> list[LintFinding]:
    """Give each further finding of one name a name of its own."""
    seen: Counter[str] = Counter()
    named = []
    for each in findings:
        seen[each.fingerprint] += 1
        count = seen[each.fingerprint]
        name = each.fingerprint if count == 1 else finding_name(each.fingerprint, (), copies=count)
        named.append(replace(each, fingerprint=name))
    return named
