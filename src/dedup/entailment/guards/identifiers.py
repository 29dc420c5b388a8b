"""Guard code spans, paths, options, file and function names: a paraphrase names the same thing to the letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "code"

CODE: Final = re.compile(
    r"""
    (?<!`)`(?P<span>[^`\n]+)`(?!`)                        # between backticks; two of them open a quotation
    | (?<![\w/.])(?P<path>(?:~|\.{1,2})?(?:/[\w.+-]+){2,}/? # a Unix path
        | /(?:etc|usr|var|opt|home|tmp|bin)\b/?)
    | (?P<drive>\b[A-Za-z]:\\[^\s,;]+)                    # a Windows path
    | (?<![\w-])(?P<option>--?[A-Za-z][\w-]*(?:=\S+)?)    # an option
    | (?P<snake>\b\w*[^\W\d]_\w+\b)                       # snake_case
    # The look-behinds keep a long run from being tried at each of its signs.
    | (?<![\w.])\.*(?P<call>\w[\w.]*\(\))               # a call
    | (?<![\w-])(?P<file>[\w-]+\.(?:exe|txt|md|py|js|ts|json|ya?ml|toml|ini|cfg|conf|sh|bat|dll # a file by its ending
        |html?|css|xml|csv|zip|gz|c|h|java)\b)
    """,
    re.VERBOSE,
)


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:  # noqa: ARG001 - all finders have one shape
    """Find identifiers; quotation by backticks makes no difference."""
    for match in CODE.finditer(words.text):
        name = match.lastgroup or "span"
        yield Fact(KIND, " ".join(match[name].split()).rstrip("/"), TextSpan(match.start(), match.end()))


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each identifier of the claim that does not stand in the support, marked as code or not.

    >>> from dedup.entailment.guards import refusals
    >>> refusals(
    ...     "Run the script with `--keep-all` to see every row.",
    ...     "Run the script with `--keep-none` to see every row.",
    ... )
    ('code',)
    >>> refusals("Install `kubectl` on the host.", "Install kubectl on the host first.")
    ()
    """
    found = claim.found(KIND)
    standing = {value for value in {fact.value for fact in found} if _stands(value, support.words.text)}
    for fact in found:
        if fact.value not in standing:
            yield Conflict(KIND, fact.value, ", ".join(sorted(support.values(KIND))))


def _stands(value: str, text: str) -> bool:
    at = text.find(value)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(value) : at + len(value) + 1]
        if not (before.isalnum() or after.isalnum() or after in ("_", "-") or before in ("_", "-")):
            return True
        at = text.find(value, at + 1)
    return False
