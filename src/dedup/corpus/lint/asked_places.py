"""Leave of what was found the places that were to be compared: those of one file, or those of several."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.corpus.lint.copies import Copies, Restatement, new_words
from dedup.corpus.lint.findings import copied, drifted, restated
from dedup.language.normal_form import exact

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from dedup.corpus.lint.drifts import Drift
    from dedup.corpus.lint.options import LintOptions
    from dedup.corpus.lint.record import LintFinding, LintRule
    from dedup.corpus.lint.tree import StatementTree

__all__ = ["copies_asked_for", "drift_asked_for", "places_asked_for", "restatement_asked_for"]


def places_asked_for(places: Sequence[tuple[int, Hashable]], options: LintOptions) -> tuple[int, ...]:
    """Give which places of a finding are left: each has a partner in its own file, or one in another.

    Args:
        places: of each place its file and its side; two places of one side are no partners.
        options: whether places of one file are compared, and those of several.

    >>> from dedup.corpus.lint.options import LintOptions
    >>> places_asked_for([(0, "80"), (1, "77"), (1, "80")], LintOptions(across=False))
    (1, 2)
    """
    if options.within and options.across:
        return tuple(range(len(places)))
    both, files, sides = Counter(places), Counter(file for file, _ in places), Counter(side for _, side in places)
    inside = [files[file] - both[file, side] for file, side in places]
    if options.within:
        return tuple(at for at, partners in enumerate(inside) if partners)
    return tuple(at for at, (_, side) in enumerate(places) if len(places) - sides[side] - inside[at])


def drift_asked_for(tree: StatementTree, found: Drift, options: LintOptions) -> Iterator[LintFinding]:
    """Write a drift; nothing where no two of its values stand in places that were to be compared."""
    # Where words only changed places there is no value: what is said is another side then.
    valued = any(value for _, value in found.members)
    said = [tree.statements[at] for at, _ in found.members]
    sides = [value if valued else exact(each.said) for each, (_, value) in zip(said, found.members, strict=True)]
    places = [(each.file, side) for each, side in zip(said, sides, strict=True)]
    left = places_asked_for(places, options)
    if left:
        whole = drifted(tree, found)
        part = replace(found, members=tuple(found.members[at] for at in left))
        yield whole if len(left) == len(places) else _known_as(whole, drifted(tree, part))


def copies_asked_for(tree: StatementTree, found: Copies, rule: LintRule, options: LintOptions) -> Iterator[LintFinding]:
    """Write copies; nothing where no two of them were to be compared."""
    places = [(tree.statements[first].file, at) for at, (first, _) in enumerate(found.runs)]
    left = places_asked_for(places, options)
    if left:
        whole = copied(tree, found, rule)
        part = Copies(tuple(found.runs[at] for at in left))
        yield whole if len(left) == len(places) else _known_as(whole, copied(tree, part, whole.rule))


def restatement_asked_for(tree: StatementTree, found: Restatement, options: LintOptions) -> Iterator[LintFinding]:
    """Write a restatement; nothing where neither it nor copies of it stand in places that were to be compared."""
    members = (found.full, found.said, *found.again)
    fuller = exact(tree.statements[found.full].said)
    places = [(tree.statements[at].file, exact(tree.statements[at].said) == fuller) for at in members]
    left = places_asked_for(places, options)
    if left:
        # The two that say more and less first, whichever copies of them are left.
        full, said = (next(members[at] for at in left if places[at][1] is more) for more in (True, False))
        again = tuple(members[at] for at in left if members[at] not in (full, said))
        added = new_words(tree, found.full, found.said)
        whole, part = restated(tree, found, added), Restatement(full, said, again)
        yield whole if len(left) == len(places) else _known_as(whole, restated(tree, part, added))


def _known_as(whole: LintFinding, part: LintFinding) -> LintFinding:
    """Give a finding of some of the places the name of the whole one, under which a baseline knows it."""
    return replace(part, fingerprint=whole.fingerprint)
