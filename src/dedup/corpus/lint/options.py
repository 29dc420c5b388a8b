"""Hold what can be asked of `lint`."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.record import LintRule
from dedup.errors import OptionError
from dedup.parsing.left_out import Globs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["ALL_RULES", "LintOptions", "files_matching", "rules_named"]

ALL_RULES: Final = frozenset(LintRule)


@dataclass(frozen=True, slots=True, kw_only=True)
class LintOptions:
    """What to look for, and where.

    Attributes:
        rules: the rules to report.
        within: whether two places of one file are compared.
        across: whether places of two files are compared.
        exclude: patterns of what is left out, as in `.gitignore`.
        include: patterns of what is read all the same, though hidden, vendored or ignored.
        encoding: name of a text codec; None works it out for each file.
        language: two-letter code of the language of the tree.
        unsaved: what is read in place of a file, by its real path: the text of an editor that was not saved yet.
    """

    rules: frozenset[LintRule] = ALL_RULES
    within: bool = True
    across: bool = True
    exclude: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    encoding: str | None = None
    language: str = "en"
    unsaved: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what leaves nothing to compare.

        Raises:
            OptionError: no rule, or neither within nor across files.
        """
        if not self.rules:
            raise OptionError("is empty; name at least one rule", option="rule")
        if not (self.within or self.across):
            raise OptionError("are both off; leave one of them on", option=("within", "across"))


def files_matching(patterns: Sequence[str]) -> Globs:
    """Read patterns of files, as in `.gitignore`.

    Raises:
        OptionError: one is no pattern.
    """
    return Globs.of(patterns)


def rules_named(names: str) -> frozenset[LintRule]:
    """Read names of rules with commas between them.

    Raises:
        OptionError: one is not known, or there is none.

    >>> sorted(rules_named("exact, differs"))
    [<LintRule.DIFFERS: 'differs'>, <LintRule.EXACT: 'exact'>]
    """
    found = [name.strip() for name in names.split(",") if name.strip()]
    known = {rule.value: rule for rule in LintRule}
    for name in found:
        if name not in known:
            close = get_close_matches(name.lower().replace("_", "-"), known, n=1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise OptionError(f"must be of {', '.join(known)}, got {name!r}{hint}", option="rule")
    if not found:
        raise OptionError(f"must name one or more of {', '.join(known)}, got {names!r}", option="rule")
    return frozenset(known[name] for name in found)
