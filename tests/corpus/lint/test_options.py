"""What can be asked of lint, and what is refused."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.options import LintOptions, rules_named
from dedup.corpus.lint.record import LintRule
from dedup.errors import OptionError


@pytest.mark.parametrize(
    ("names", "rules"),
    [
        ("differs", {LintRule.DIFFERS}),
        ("differs, exact", {LintRule.DIFFERS, LintRule.EXACT}),
        ("near-duplicate,,restated", {LintRule.NEAR_DUPLICATE, LintRule.RESTATED}),
    ],
)
def test_rules_by_name(names: str, rules: set[LintRule]) -> None:
    """Rules are named with commas between them."""
    assert rules_named(names) == rules


@pytest.mark.parametrize("names", ["differ", "exact,near", "", " , "])
def test_unknown_rules(names: str) -> None:
    """A name that is no rule, and no name at all, is refused with the names there are."""
    with pytest.raises(OptionError, match="differs, exact, near-duplicate, restated, boilerplate"):
        rules_named(names)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("difers", "; did you mean 'differs'?"), ("near_duplicate", "; did you mean 'near-duplicate'?"),
        ("Exact", "; did you mean 'exact'?"), ("spelling", "got 'spelling'"),
    ],
)  # fmt: skip
def test_what_was_meant(name: str, hint: str) -> None:
    """A name that is nearly one of a rule brings that one to mind."""
    with pytest.raises(OptionError) as raised:
        rules_named(f"restated,{name}")
    assert raised.value.message.endswith(hint)


def test_nothing_to_compare() -> None:
    """No rule, and neither within nor across files, is refused."""
    with pytest.raises(OptionError, match="at least one rule"):
        LintOptions(rules=frozenset())
    with pytest.raises(OptionError, match="leave one of them on"):
        LintOptions(within=False, across=False)
    assert LintOptions(within=False).across
