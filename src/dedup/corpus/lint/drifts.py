"""Find what a tree says twice of different values: judge each pair that may, and put those of one thing together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.differences import Difference, DifferenceKind, difference, is_misspelled, is_named
from dedup.corpus.lint.features import CLOSE, FEATURES, features_of, is_example
from dedup.corpus.lint.retrieve import candidates, parallels
from dedup.corpus.lint.statements import Element
from dedup.corpus.lint.value_features import is_generic

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.drift_model import DriftModel
    from dedup.corpus.lint.statements import Statement
    from dedup.corpus.lint.tree import StatementTree
    from dedup.language import Language

__all__ = ["Drift", "Judged", "chances", "described", "drifts", "judged"]

_MODULE: Final = re.compile(r"(?:import|export)\b.*(?:\bfrom\b|[={(])")

LEAST_WORDING: Final = 0.7
"""Cosine from which other words in one place are looked at."""

LEAST_ROW: Final = 0.6
"""Share of the first cells of two rows, or of what leads into two items, from which they are of one thing."""

MOST_OF_ENTRY: Final = 4
"""Words of a statement that is no more than a key and its value."""

LEAST_EXAMPLE: Final = 0.8
"""Cosine from which two examples are one: any other ones may have any figures."""

LEAST_SUBJECT: Final = 0.5
"""Share of what the shorter of two statements is about that both must say, where they count hours, days or the like."""

COPIED: Final = 0.75
"""Cosine from which two statements close to each other in one file are looked at: copies, not a list."""

LOOSEST: Final = 0.15
"""Share of the probability of a finding that a further pair must have to add a place."""

SLIP: Final = 0.5
"""Probability that two names of eight and more signs, one letter apart, are one name with a slip."""

MOST_PLACES: Final = 30
"""Places of one finding; a value that stands in more is known well enough."""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """The pairs that may be drifts.

    Attributes:
        pairs: the places of the two statements, the first one first.
        differences: in what each pair differs.
        rows: (pairs, features).
    """

    pairs: tuple[tuple[int, int], ...]
    differences: tuple[Difference, ...]
    rows: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Drift:
    """One thing of which a tree gives several values.

    Attributes:
        probability: how likely it is worth a look, that of its surest pair.
        kind: in what its statements differ.
        members: (statement, the value it gives or the words only it has), the two of the surest pair first.
        pairs: the pairs it is made of.
    """

    probability: float
    kind: DifferenceKind
    members: tuple[tuple[int, str], ...]
    pairs: tuple[tuple[int, int], ...]


def described(tree: StatementTree, language: Language, chosen: Iterable[tuple[int, int]] | None = None) -> Judged:
    """Describe the pairs of a tree that may be drifts.

    Args:
        tree: the tree.
        language: its word table.
        chosen: the pairs to describe, of those that may be; None is all.
    """
    alike = parallels(tree)
    pairs = set(alike) | candidates(tree)
    if chosen is not None:
        pairs &= set(chosen)
    kept, found, rows = [], [], []
    for pair in sorted(pairs):
        cosine = alike.get(pair, 0.0)
        if _is_ruled_out(tree, pair, cosine):
            continue
        one, other = (tree.reads[place] for place in pair)
        differing = difference(one, other, language, parallel=pair in alike)
        if differing is None or _is_of_two_subjects(tree, pair, differing, cosine, language):
            continue
        kept.append(pair)
        found.append(differing)
        rows.append(features_of(tree, pair, cosine, differing))
    return Judged(tuple(kept), tuple(found), np.array(rows).reshape(-1, len(FEATURES)))


def _is_ruled_out(tree: StatementTree, pair: tuple[int, int], cosine: float) -> bool:
    """Whether two statements tell two things apart by where they stand."""
    one, other = (tree.statements[place] for place in pair)
    if Element.HEADER in (one.element, other.element) or any(_MODULE.match(each.said) for each in (one, other)):
        return True
    if one.file != other.file:
        return False
    if one.block == other.block and one.element in (Element.TABLE, Element.CODE):
        return True
    if one.element is other.element is Element.LIST and one.lead and one.lead == other.lead:
        return True
    return abs(one.line - other.line) <= CLOSE and cosine < COPIED


def _is_of_two_subjects(  # noqa: C901, PLR0911 - one reason after the other
    tree: StatementTree, pair: tuple[int, int], found: Difference, cosine: float, language: Language
) -> bool:
    """Whether the words that differ, or what leads into the two statements, say that they speak of two things."""
    one, other = (tree.reads[place] for place in pair)
    statements = [tree.statements[place] for place in pair]
    rows = statements[0].element is statements[1].element is Element.TABLE
    if rows and not one.lead | other.lead and statements[0].lead != statements[1].lead:
        return True
    if rows and tree.weight(one.lead & other.lead) < LEAST_ROW * max(tree.weight(one.lead), tree.weight(other.lead)):
        return True
    if found.kind is DifferenceKind.WORDING and cosine < LEAST_WORDING:
        return True
    if rows and _are_sections(statements):
        return True
    if cosine and found.kind is not DifferenceKind.WORDING and _are_named_apart(tree, pair, found):
        return True
    if _are_entries(tree, pair) and statements[0].heads[:1] != statements[1].heads[:1]:
        return True
    if found.rivals is not None and cosine < LEAST_EXAMPLE and any(map(is_example, statements)):
        return True
    # Each page has its own subject where its headings name what the other statement does not.
    named = [{*words} & read.heads for words, read in ((found.missing, one), (found.surplus, other))]
    if found.kind is DifferenceKind.WORDING and (named[0] or named[1]):
        return True
    if cosine >= LEAST_WORDING and named[0] - other.heads and named[1] - one.heads:
        return True
    if found.rivals is not None and is_generic(found.rivals) and cosine < COPIED:
        counted = {*found.rivals.one.nouns, *found.rivals.other.nouns, found.rivals.one.head, found.rivals.other.head}
        rest = min(tree.weight(one.own - counted), tree.weight(other.own - counted))
        shared = tree.weight((one.own & other.own) - counted)
        return not rest or shared < LEAST_SUBJECT * rest or not one.heads & other.heads or _are_sections(statements)
    if found.kind is DifferenceKind.CONTRARY and all(each.lead for each in statements):
        negated = [any(word in language.negations for word in each.lead.lower().split()) for each in statements]
        return negated[0] != negated[1] or _share(tree, one.lead, other.lead) < LEAST_ROW
    return False


def _are_sections(statements: Sequence[Statement]) -> bool:
    """Whether two statements stand under two headings of one file, which tell two things apart."""
    one, other = statements
    return one.file == other.file and one.heads[:1] != other.heads[:1]


def _are_named_apart(tree: StatementTree, pair: tuple[int, int], found: Difference) -> bool:
    """Whether each of two statements names something the other does not, beside the values: "Nova", "Titan"."""
    values = {found.rivals.one.form.lower(), found.rivals.other.form.lower()} if found.rivals else set()
    sides = zip(pair, (found.missing, found.surplus), strict=True)
    statements = [tree.statements[at] for at in pair]
    swapped = not (found.missing or found.surplus) and statements[0].file == statements[1].file
    if any(each.element is Element.HEADING for each in statements):
        # Its capitals name nothing.
        return False
    return swapped or all(
        is_named(tree.reads[at], tuple(word for word in words if word not in values and not word.isdigit()))
        for at, words in sides
    )


def _are_entries(tree: StatementTree, pair: tuple[int, int]) -> bool:
    """Whether both statements only give a value to a key, of whatever their heading names: "Size: 3"."""
    return all(
        len(tree.reads[at].own) <= MOST_OF_ENTRY
        and tree.statements[at].element not in (Element.HEADING, Element.TABLE)
        and any(each.form in (":", "=", "<", ">") for each in tree.reads[at].lexemes)
        for at in pair
    )


def _share(tree: StatementTree, one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of what the shorter of two leads says that the other says too."""
    least = min(tree.weight(one), tree.weight(other))
    return tree.weight(one & other) / least if least else 0.0


def chances(found: Judged, model: DriftModel) -> list[float]:
    """Give how likely each pair is worth a look; of two spellings of one name that is known without a model."""
    return [
        max(chance, SLIP) if each.rivals is not None and is_misspelled(each.rivals.one, each.rivals.other) else chance
        for chance, each in zip(model.probabilities(found.rows).tolist(), found.differences, strict=True)
    ]


def judged(found: Judged, probabilities: Sequence[float], tree: StatementTree, *, least: float) -> list[Drift]:
    """Put the pairs of one thing together, the likeliest first.

    Args:
        found: the pairs.
        probabilities: of each pair.
        tree: the tree.
        least: probability below which a pair is left out.
    """
    groups: list[_Group] = []
    of: dict[tuple[int, str], _Group] = {}
    for at in sorted(range(len(found.pairs)), key=lambda each: (-probabilities[each], found.pairs[each])):
        if probabilities[at] < least:
            break
        pair, differing = found.pairs[at], found.differences[at]
        nodes = [(place, name) for place, name in zip(pair, _names(differing), strict=True)]
        head = _head(differing)
        group = next((of[node] for node in nodes if node in of and of[node].head == head), None)
        if group is not None and probabilities[at] < LOOSEST * group.probability:
            # What a surer pair has told already is not told again for a looser one.
            continue
        if group is None:
            # Copies of the same two statements say the same once more.
            texts = frozenset(tree.reads[place].masked + name for place, name in nodes)
            group = next((each for each in groups if texts in each.texts), None)
            if group is None:
                group = _Group(float(probabilities[at]), differing.kind, head, {}, [], set())
                groups.append(group)
            group.texts.add(texts)
        if len(group.members) < MOST_PLACES:
            for (place, name), said in zip(nodes, _said(differing), strict=True):
                group.members.setdefault(place, said)
                of.setdefault((place, name), group)
            group.pairs.append(pair)
    return [Drift(each.probability, each.kind, tuple(each.members.items()), tuple(each.pairs)) for each in groups]


@dataclass(slots=True)
class _Group:
    probability: float
    kind: DifferenceKind
    head: str
    members: dict[int, str]
    pairs: list[tuple[int, int]]
    texts: set[frozenset[str]]


def _names(found: Difference) -> tuple[str, str]:
    if found.rivals is None:
        return found.kind.value, found.kind.value
    return f"{found.rivals.one.at}", f"{found.rivals.other.at}"


def _head(found: Difference) -> str:
    if found.rivals is None:
        return found.kind.value
    return found.rivals.one.head or found.rivals.other.head or found.rivals.one.kind.value


def _said(found: Difference) -> tuple[str, str]:
    if found.rivals is not None:
        return found.rivals.one.shown.strip("`"), found.rivals.other.shown.strip("`")
    return " ".join(found.missing), " ".join(found.surplus)


def drifts(tree: StatementTree, language: Language, model: DriftModel, *, least: float) -> list[Drift]:
    """Find what a tree says twice of different values, the likeliest first.

    Args:
        tree: the tree.
        language: its word table.
        model: how likely a pair is worth a look.
        least: probability below which a pair is left out.
    """
    found = described(tree, language)
    return judged(found, chances(found, model), tree, least=least)
