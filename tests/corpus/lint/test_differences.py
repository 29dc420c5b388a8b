"""In what two statements differ is told by what their values belong to."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.differences import Difference, DifferenceKind, difference, only_in
from dedup.language import table
from linting import small_tree


def differing(one: str, other: str, *, parallel: bool = True) -> Difference | None:
    """Compare two statements of two pages."""
    tree = small_tree(one, other)
    places = [next(at for at, each in enumerate(tree.statements) if each.file == file) for file in (0, 1)]
    return difference(tree.reads[places[0]], tree.reads[places[1]], table("en"), parallel=parallel)


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("Browse all 80 plugins here.", "Our 77 focused plugins are small.", ("80", "77")),
        ("153 skills across 40 plugins", "150 specialized skills across plugins", ("153", "150")),
        ("It has 2 doors and 4 seats.", "It has 2 doors and 5 seats.", ("4", "5")),
        ("The tool was made in 2014.", "Created by a team in 2015.", ("2014", "2015")),
        ("Uses OAuth 2.0 and SAML 2.0", "Uses OAuth 2.0 and SAML 1.1", ("2.0", "1.1")),
        ("The limit is about 10GiB.", "A maximum of 20 GiB is kept.", ("10GiB", "20 GiB")),
        ("Allow five days for it.", "Allow five business days for it.", ("five", "five")),
        (
            "Ask in #trainings-conferences",
            "Go to #training-conferences",
            ("#trainings-conferences", "#training-conferences"),
        ),
    ],
)
def test_values_of_one_thing(one: str, other: str, values: tuple[str, str]) -> None:
    """Two values of what is counted, a year, a version, a limit or an address are found among others."""
    found = differing(one, other, parallel=False)
    assert found is not None
    assert found.rivals is not None
    assert (found.rivals.one.shown, found.rivals.other.shown) == values


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("All 80 plugins", "All 80 of the plugins"),
        ("Go on with step 3.", "Go on with step 4."),
        ("1,024 rules", "1024 rules"),
        ("It takes 3 hours.", "It weighs 4 kilos."),
        ("Update `plan.md` then.", "Update the file `tracks.md` at once."),
        ("See `isEditable: false`.", "See `isEditable` set to `false`."),
    ],
)
def test_no_values_of_one_thing(one: str, other: str) -> None:
    """Equal values, numbers of steps, what counts something else, and another file are no difference."""
    assert differing(one, other, parallel=False) is None


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("You cannot share event details.", "You can share event details.", DifferenceKind.CONTRARY),
        ("Indexing is faster in large batches.", "Indexing is slower in large batches.", DifferenceKind.CONTRARY),
        ("A value of 1 is pure, 0 is mixed.", "A value of 0 is pure, 1 is mixed.", DifferenceKind.CONTRARY),
        ("Write to the FAS desk.", "Write to the OHRM desk.", DifferenceKind.WORDING),
        ("The name is `cloud` there.", "The name is `default` there.", DifferenceKind.VALUE),
        ("Some of the red doors.", "Some of the blue doors.", None),
        ("It needs write access.", "It needs write access, so a key that only reads will not do here at all.", None),
    ],
)
def test_differences_of_parallels(one: str, other: str, kind: DifferenceKind | None) -> None:
    """Between statements of the same words a negation, an opposite, an exchange and another name are told."""
    found = differing(one, other)
    assert (found and found.kind) == kind


def test_words_only_one_has() -> None:
    """Stops and signs are no words."""
    tree = small_tree("The old, red ferry (4 cabins).", "The ferry.")
    assert only_in(tree.reads[0], tree.reads[1]) == ("old", "red", "4", "cabin")
