"""What is cut out of a sentence, or put in its place, to plant a loss: patterns of English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["kind_of_removal", "variants", "words_of"]

QUALIFIERS: Final = (
    r"\bonly ", r"\bat least ", r"\bat most ", r"\bup to ", r"\bmainly ", r"\bmostly ", r"\busually ", r"\boften ",
    r"\bsometimes ", r"\bgenerally ", r"\btypically ", r"\bpartly ", r"\bfully ", r"\blimited ", r"\bapproximately ",
    r"\bnearly ", r"\balmost ", r"\bmore than ", r"\bless than ", r"\bno more than ", r"\bwithin \w+ \w+ of ",
    r"\bon average\b,? ?", r"\bin most cases,? ?", r"\bin some cases,? ?", r"\bpermanently ", r"\btemporarily ",
    r"\bpaid ", r"\bfree ", r"\bnew ", r"\bexisting ", r"\bpersonal ", r"\bofficial ", r"\bmay (?=\w)",
    r"\bmight (?=\w)",
)  # fmt: skip
CONDITIONS: Final = (
    r",? (?:unless|except|provided that|as long as|only if|even if) [^,.;:]{8,90}(?=[.,;])",
    r",? (?:if|when|wherever|until|before|after|while) [^,.;:]{8,90}(?=[.,;])",
    r"^(?:If|When|Unless|Until|After|Before) [^,.;:]{8,90}, ",
)
NEGATIONS: Final = (
    (r"\bcannot\b", "can"),
    (r"\b(is|are|was|were|do|does|did|has|have|will|would|should|could|can) not\b", r"\1"),
    (r"\b(is|are|was|were|do|does|did|has|have|would|should|could)n['’]t\b", r"\1"),
    (r"\bcan['’]t\b", "can"),
    (r"\bwon['’]t\b", "will"),
    (r"\bnot ", ""),
    (r"\bnever ", ""),
    (r"\bno (?!longer|matter|one)", ""),
    (r"\bwithout\b", "with"),
)
SWAPS: Final = (
    (r"\bfull\b", "limited"), (r"\blimited\b", "full"), (r"\bat least\b", "at most"), (r"\bup to\b", "at least"),
    (r"\ball\b", "some"), (r"\bmust\b", "may"), (r"\bmay\b", "must"), (r"\bshould\b", "may"), (r"\bbefore\b", "after"),
    (r"\bafter\b", "before"), (r"\bmore\b", "less"), (r"\bincreases?\b", "decrease"), (r"\breduces?\b", "raise"),
    (r"\beasy\b", "hard"), (r"\blow\b", "high"), (r"\bhigh\b", "low"), (r"\bmost\b", "few"), (r"\bevery\b", "some"),
    (r"\balways\b", "sometimes"), (r"\bremoved\b", "added"), (r"\bincluding\b", "excluding"), (r"\bwith\b", "without"),
)  # fmt: skip
ITEM: Final = re.compile(r", ([^,.;:()]{3,40})(?=, (?:[^,.;:()]{3,40}, )*(?:and|or) [^,.;:]{3,})")
TAIL: Final = re.compile(r", ((?!and |or |but |which |who )[^,.;:()]{4,50})(?=\.$)")
FIGURE: Final = re.compile(r"(?<![\w.,])(\d{1,4})(?![\w,]|\.\d)")

CUTS: Final = {
    "cut qualifier": tuple((pattern, "") for pattern in QUALIFIERS),
    "cut condition": tuple((pattern, "") for pattern in CONDITIONS),
    "cut negation": NEGATIONS,
    "swap word": SWAPS,
}
"""Kind -> (pattern, what is put in its place)."""

REMOVALS: Final = (
    ("remove figure", re.compile(r"\d")),
    ("remove negation", re.compile(r"\b(not|no|never|cannot|without|\w+n['’]t)\b")),
    ("remove condition", re.compile(r"\b(if|unless|until|except|when|provided)\b", re.IGNORECASE)),
    (
        "remove qualified",
        re.compile(r"\b(only|at least|at most|limited|full|mainly|usually|often|may|must|should|might)\b"),
    ),
    ("remove name", re.compile(r"(?<!^)(?<![.!?] )(?<!^.)\b[A-Z][a-z]+")),
)
"""Kind of a removed sentence, by what it has; the first that fits."""


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text in lower case.

    >>> words_of("Don't go, Edda.")
    ("don't", 'go', 'edda')
    """
    return tuple(word.lower() for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text))


def kind_of_removal(text: str, marker: str) -> str:
    """Say what kind of loss it is to remove a sentence that has a list marker or none."""
    if marker:
        return "remove step" if marker[0].isdigit() else "remove list item"
    return next((kind for kind, pattern in REMOVALS if pattern.search(text)), "remove plain")


def variants(text: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Give (kind, the sentence with one thing less or another, the words at stake) for everything that can be done."""
    for kind, patterns in CUTS.items():
        for pattern, put in patterns:
            for found in re.finditer(pattern, text):
                new = _without(text, found, found.expand(put))
                words = words_of(found[0]) + (words_of(put) if kind == "swap word" else ())
                yield kind, new[:1].upper() + new[1:] if kind == "cut condition" else new, words
    for kind, listed in (("cut enumeration item", ITEM), ("cut tail", TAIL)):
        for found in listed.finditer(text):
            yield kind, _without(text, found), words_of(found[1])
    for found in FIGURE.finditer(text):
        other = str(int(found[1]) * 2 + 1)
        yield "change figure", _without(text, found, other), (found[0], other)


def _without(text: str, found: re.Match[str], put: str = "") -> str:
    return text[: found.start()] + put + text[found.end() :]
