"""Describe two values by what stands right around them: the links of their statements, and the names they number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.lexemes import LexemeKind
from dedup.corpus.lint.mentions import hung_on

if TYPE_CHECKING:
    from dedup.corpus.lint.differences import Rivals
    from dedup.corpus.lint.mentions import Mention
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.value_features import DescribedPair

__all__ = ["link_features", "name_features"]

_TARGET: Final = re.compile(r"""\]\(\s*<?([^)\s>]+)|\b(?:href|src)=["']([^"']+)["']|<(https?://[^>\s]+)>""")
_LEAST_DIGITS: Final = 3
"""Digits from which a number behind a name is part of it: "PEP 517", "HTTP 503"."""


def link_features(pair: DescribedPair) -> dict[str, float]:
    """Describe where the links of two statements lead: to one document of which both speak, or to two."""
    one, other = (_targets(pair.tree.statements[at].text) for at in (pair.one, pair.other))
    return {
        "targets shared": bool(one & other),
        "targets apart": bool(one) and bool(other) and not one & other,
    }


def name_features(pair: DescribedPair, rivals: Rivals) -> dict[str, float]:
    """Describe whether two values are parts of names, and how they are written."""
    sides = [(pair.tree.reads[pair.one], rivals.one), (pair.tree.reads[pair.other], rivals.other)]
    named = [_numbers_name(*each) for each in sides]
    spelled = sum(value.shown[:1].isalpha() for _, value in sides)
    return {
        "numbers a name": all(named) and named[0] == named[1],
        "numbers names": 0 if named[0] == named[1] else bool(named[0]) + bool(named[1]),
        "glued": sum(_is_glued(*each) for each in sides),
        "spelled": spelled == 1,
        "spelled both": spelled == len(sides),
    }


def _targets(text: str) -> frozenset[str]:
    """Give what the links of a statement lead to, by the last part of each address."""
    if "](" not in text and "<" not in text:
        return frozenset()
    found = ("".join(parts).partition("#")[0].rstrip("/") for parts in _TARGET.findall(text))
    return frozenset(each.rpartition("/")[2].lower() for each in found if each)


def _numbers_name(read: Read, mention: Mention) -> str:
    """Give the name that a number belongs to, which stands right before it: "PEP" of "PEP 517"; else ""."""
    if mention.at == 0 or mention.bounds:
        return ""
    before, figure = read.lexemes[mention.at - 1], read.lexemes[mention.at]
    touching = read.starts[mention.at - 1] + len(before.shown) + 1 == read.starts[mention.at]
    whole = figure.shown.isdigit() and (len(figure.shown) >= _LEAST_DIGITS or before.shown.isupper())
    # The first word of a sentence has a capital whatever it is.
    named = before.shown.isupper() or (before.shown[:1].isupper() and mention.at > 1)
    return before.form if touching and whole and named and before.kind is LexemeKind.WORD else ""


def _is_glued(read: Read, mention: Mention) -> bool:
    """Whether a value hangs on a word by a hyphen or a stroke: "UTF-8", "HTTP/2", "col-span-4"."""
    hung = hung_on(read.lexemes, read.starts, mention.at)
    return hung is not None and hung[1].form in ("-", "/")
