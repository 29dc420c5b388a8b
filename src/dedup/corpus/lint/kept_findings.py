"""Write a finding only where none was written of the same places that says the same of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dedup.corpus.lint.text_numbers import text_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from dedup.corpus.lint.copies import Copies, Restatement
    from dedup.corpus.lint.drifts import Drift
    from dedup.corpus.lint.options import LintOptions
    from dedup.corpus.lint.record import LintFinding, LintRule
    from dedup.corpus.lint.standings import StatementNames
    from dedup.corpus.lint.tree import StatementTree

__all__ = ["FindingBook", "KnownFinding"]


@dataclass(frozen=True, slots=True)
class KnownFinding:
    """A finding that was written.

    Attributes:
        name: names the places it was found at, and what was found.
        finding: as it was written, before findings of one fingerprint were told apart; None where nothing was
            asked for.
        words: words by which it was written -> whether any statement of the tree spoke of them.
    """

    name: int
    finding: LintFinding | None
    words: Mapping[str, bool] = field(default_factory=dict)

    def holds(self, tree: StatementTree) -> bool:
        """Whether it would be written so again."""
        return all((word in tree.rarity) is spoken for word, spoken in self.words.items())


@dataclass(slots=True)
class FindingBook:
    """The findings of an earlier run, and those of this one.

    Attributes:
        tree: the tree.
        options: what is asked for.
        places: of each statement a name of it and all that decides how it is written: its page and its place there.
        earlier: the findings of the earlier run, by their names.
        now: those of this one.
    """

    tree: StatementTree
    options: LintOptions
    places: Sequence[int]
    earlier: Mapping[int, KnownFinding]
    now: list[KnownFinding]

    @classmethod
    def of(
        cls, tree: StatementTree, options: LintOptions, names: StatementNames | None, earlier: Iterable[KnownFinding]
    ) -> FindingBook:
        """Begin a run.

        Args:
            tree: the tree.
            options: what is asked for.
            names: those of its statements; None where nothing is kept.
            earlier: the findings of the earlier run.
        """
        places = range(len(tree)) if names is None else names.places.tolist()
        return cls(tree, options, places, {each.name: each for each in earlier}, [])

    def written(self, order: Callable[[LintFinding], Any]) -> list[KnownFinding]:
        """Give what was written, in the order asked for, and behind it what came to nothing."""
        found = [each for each in self.now if each.finding]
        found.sort(key=lambda each: order(each.finding))  # type: ignore[arg-type]
        return [*found, *(each for each in self.now if not each.finding)]

    def drift(self, found: Drift, anew: Iterator[LintFinding]) -> None:
        """Write a drift; what comes anew is only made where it is not known."""
        members = [(self.places[at], value) for at, value in found.members]
        self._write(("differs", found.kind.value, found.probability, members), anew)

    def copies(self, found: Copies, rule: LintRule, anew: Iterator[LintFinding]) -> None:
        """Write copies."""
        self._write((rule.value, [(self.places[first], self.places[last]) for first, last in found.runs]), anew)

    def restatement(self, found: Restatement, anew: Iterator[LintFinding]) -> None:
        """Write a restatement, which hangs on words that the fuller statement does not speak of itself."""
        places = [self.places[at] for at in (found.full, found.said, *found.again)]
        self._write(("restated", places), anew, found.full)

    def _write(self, parts: tuple[Any, ...], anew: Iterator[LintFinding], fuller: int = -1) -> None:
        name = text_number(repr((self.options.within, self.options.across, *parts)))
        known = self.earlier.get(name)
        if known is None or not known.holds(self.tree):
            words = {} if fuller < 0 else dict(_unspoken(self.tree, fuller))
            known = KnownFinding(name, next(anew, None), words)
        self.now.append(known)


def _unspoken(tree: StatementTree, place: int) -> Iterator[tuple[str, bool]]:
    read = tree.reads[place]
    lows = {each.form.lower() for each in read.lexemes} - read.own
    return ((low, low in tree.rarity) for low in sorted(lows))
