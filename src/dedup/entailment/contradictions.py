"""Find passages that stay and say the same of different figures: a toll of 6, then 300, then 500."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from math import ceil
from typing import TYPE_CHECKING, Final, Protocol

from dedup.changes import Finding, FindingKind, claims_by_passage
from dedup.entailment.guards import conflicts, dates, numbers
from dedup.entailment.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from dedup.entailment.guards import Fact, Facts
    from dedup.records import Claim

__all__ = ["FIGURES", "Version", "differences", "superseded", "versions"]

FIGURES: Final = frozenset({numbers.KIND, dates.KIND})
"""Kinds of facts that two versions of one event give differently."""


class Guards(Protocol):
    """What is asked of the guards of a document."""

    def facts(self, claim: int) -> Facts:
        """Give the facts of a claim."""

    def may_be_figured(self, claim: int) -> bool:
        """Whether a claim can hold a number or a date."""

    def related(self, one: int, other: int, *, short: bool) -> bool:
        """Whether two passages can speak of the same matter, as to their headings and as questions or statements."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Two claims that differ in nothing but figures.

    Attributes:
        earlier: the claim that comes first.
        later: the other one.
        was: the figure of the first.
        now: the figure of the other.
        whole: whether the later one says all else that the earlier one says.
    """

    earlier: int
    later: int
    was: str
    now: str
    whole: bool


def versions(claims: Sequence[Claim], guards: Guards, kept: frozenset[int]) -> Iterator[Version]:
    """Find the claims of kept passages that differ in nothing but figures, in order.

    Only claims with figures are read, and only those are compared that share one of their rarer words.
    """
    figured = [claim.index for claim in claims if claim.passage in kept and guards.may_be_figured(claim.index)]
    facts = {index: guards.facts(index) for index in figured}
    facts = {index: found for index, found in facts.items() if not FIGURES.isdisjoint(found.by_kind)}
    for one, other in _candidates({index: found.words.key_set for index, found in facts.items()}):
        passages = claims[one].passage, claims[other].passage
        few = len(facts[one].words.key_set) < SETTINGS.heading_bound_content_words
        if passages[0] != passages[1] and guards.related(*passages, short=few):
            figures = _figures(facts[one], facts[other])
            if figures:
                whole = _says_else(facts[other], facts[one])
                yield Version(earlier=one, later=other, was=figures[0], now=figures[1], whole=whole)


def differences(claims: Sequence[Claim], guards: Guards, kept: frozenset[int]) -> Iterator[Finding]:
    """Give one finding for each chain of kept passages that differ in nothing but figures, in reading order."""
    figures: dict[int, str] = {}
    chains: dict[int, set[int]] = {}
    for version in versions(claims, guards, kept):
        figures.setdefault(version.earlier, version.was)
        figures.setdefault(version.later, version.now)
        joined = chains.get(version.earlier, {version.earlier}) | chains.get(version.later, {version.later})
        chains.update(dict.fromkeys(joined, joined))
    for first in sorted(chains):
        members = sorted(chains[first])
        if first == members[0]:
            passages = tuple(dict.fromkeys(claims[member].passage for member in members))
            told = list(dict.fromkeys(figures[member] for member in members))
            if len(told) > SETTINGS.figures_shown:
                told = [
                    *told[: SETTINGS.figures_shown - 2],
                    f"... {len(told) - SETTINGS.figures_shown + 1} more ...",
                    told[-1],
                ]
            yield Finding(kind=FindingKind.DIFFERS, passages=passages, message=f"differs: {' / '.join(told)}")


def superseded(
    claims: Sequence[Claim],
    found: Iterable[Version],
    kept: frozenset[int],
    supporting: Callable[[int], Iterable[int]],
    needs: Mapping[int, Iterable[int]],
) -> dict[int, int]:
    """Choose the passages that only give earlier figures of what later passages say.

    Args:
        claims: all claims.
        found: which claims are versions of each other.
        kept: the passages that stay otherwise.
        supporting: gives the passages that state a claim.
        needs: passage -> passages without which it cannot stand.

    Returns:
        Earlier passage -> the last one that supersedes it. A passage with a claim that is neither stated nor given a
        later figure by a passage that stays is missing, and so is one that something else leans on.
    """
    newer: dict[int, int] = {}
    for version in (each for each in found if each.whole):
        newer[version.earlier] = max(claims[version.later].passage, newer.get(version.earlier, -1))
    of = {passage: [claim.index for claim in own] for passage, own in claims_by_passage(claims).items()}
    older = {claims[claim].passage for claim in newer}
    stay = older
    while stay:
        left = kept - older
        leaned_on = {target for passage in left for target in needs.get(passage, ())}
        stay = {
            passage
            for passage in older
            if passage in leaned_on
            or not all(claim in newer or not left.isdisjoint(supporting(claim)) for claim in of[passage])
        }
        older -= stay
    last: dict[int, int] = {}
    for passage in sorted(older, reverse=True):
        by = max(newer[claim] for claim in of[passage] if claim in newer)
        last[passage] = last.get(by, by)
    return last


def _candidates(keys: Mapping[int, frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Give pairs of texts that share enough words, ascending.

    Whoever shares a given share of a text's words holds at least one of as many of its rarest words as may be missing,
    and one more; only those are looked up.
    """
    holding: dict[str, list[int]] = {}
    for index, words in keys.items():
        for word in words:
            holding.setdefault(word, []).append(index)
    partners: dict[int, set[int]] = {index: set() for index in keys}
    for index, words in keys.items():
        rarest = sorted(words, key=lambda word: (len(holding[word]), word))
        looked_up = rarest[: len(words) - ceil(SETTINGS.version_share_of_shorter * len(words)) + 1]
        for other in chain.from_iterable(holding[word] for word in looked_up):
            if len(partners[index]) > SETTINGS.most_versions:
                break
            shared = len(words & keys[other])
            if (
                other != index
                and shared >= SETTINGS.version_share_of_shorter * len(words)
                and shared >= SETTINGS.version_share_of_longer * len(keys[other])
            ):
                partners[index].add(other)
                partners[other].add(index)
    versioned = {index: found for index, found in partners.items() if len(found) <= SETTINGS.most_versions}
    yield from sorted(
        {(min(one, other), max(one, other)) for one, found in versioned.items() for other in found & versioned.keys()}
    )


def _figures(one: Facts, other: Facts) -> tuple[str, str] | None:
    """Give the figures two texts differ in, if one says all else that the other says."""
    if not (_says_else(other, one) or _says_else(one, other)):
        return None
    rivals = [(fact, _rival(fact, other)) for kind in sorted(FIGURES) for fact in one.found(kind)]
    differing = [(fact, rival) for fact, rival in rivals if rival is not fact]
    keys, held = one.words.key_set, other.words.key_set
    dated = any(fact.kind == "date" for fact, _ in differing)
    if dated and len(keys & held) < SETTINGS.dated_version_share * max(len(keys), len(held)):
        return None
    for fact, rival in differing:
        if rival is not None:
            return (_said(fact, one), _said(rival, other)) if all(r for _, r in differing) else None
    return None


def _says_else(text: Facts, claim: Facts) -> bool:
    """Whether a text says all that a claim says but for its figures."""
    return all(complaint.kind in FIGURES for complaint in conflicts(claim, text))


def _rival(fact: Fact, text: Facts) -> Fact | None:
    """Give what a text has in place of a figure: the figure itself where it has it too, None where it has nothing."""
    held = text.found(fact.kind)
    if any(other.value == fact.value for other in held):
        return fact
    fitting = [other for other in held if _comparable(fact, other)]
    named = [other for other in fitting if set(other.near) & set(fact.near)]
    return (named or fitting)[0] if named or len(fitting) == 1 else None


def _comparable(one: Fact, other: Fact) -> bool:
    if one.kind == "date":
        # "September" does not contradict "13 September", and a year is no time of day.
        return [part[0] for part in one.near] == [part[0] for part in other.near]
    return one.mark == other.mark


def _said(fact: Fact, text: Facts) -> str:
    if fact.kind == "date":
        return fact.span.of(text.words.text)
    return f"{fact.value} {fact.mark}".rstrip()
