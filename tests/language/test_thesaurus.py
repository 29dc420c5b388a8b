"""Which words say the same, as data."""

from __future__ import annotations

import pytest

from dedup.language import CODES
from dedup.language.thesauri import THESAURI
from dedup.language.thesaurus import thesaurus
from opened_files import openings

ENGLISH = thesaurus("en")


def test_groups_are_clean() -> None:
    """Each line holds two entries at least, in lower case, none twice."""
    for line in (*ENGLISH.groups, *ENGLISH.families):
        assert len(line) > 1
        assert len(set(line)) == len(line), line
        assert all(entry == entry.lower() for entry in line), line


def test_families_do_not_overlap() -> None:
    """A form belongs to one word only, or stems would depend on the order of the lines."""
    forms = [form for family in ENGLISH.families for form in family]
    twice = sorted({form for form in forms if forms.count(form) > 1}) if len(set(forms)) < len(forms) else []
    assert twice == []


def test_no_opposites_in_a_group() -> None:
    """No group makes a word and its opposite the same."""
    from dedup.language import table

    antonyms = table("en").antonyms
    mixed = [group for group in ENGLISH.groups for word in group if antonyms.get(word, frozenset()) & set(group)]
    assert mixed == []


def test_other_languages_have_none_yet() -> None:
    """A language without data has an empty thesaurus."""
    assert thesaurus("de").groups == thesaurus("de").families == ()


def test_a_thesaurus_is_no_language() -> None:
    """The file beside the word tables is read on demand and is not taken for a table."""
    from dedup.language.load import DATA
    from dedup.language.tables import TABLES

    assert (DATA / "synonyms_en.txt").exists()
    assert [code for code in TABLES if "synonyms" in code] == []


def test_the_file_is_in_order() -> None:
    """The file has both sections, and "go" is one word with its forms."""
    assert (len(ENGLISH.families), len(ENGLISH.groups)) == (667, 6267)
    assert any({"go", "went"} <= set(family) for family in ENGLISH.families)


@pytest.mark.parametrize(
    ("words", "opening", "expressions"),
    [
        (("health", "care"), "he ca", {("health", "care")}),
        (("went", "up"), "go up", {("go", "up")}),
        (("teapot", "lid"), "te li", set()),
        (("alone",), "al", set()),
    ],
)
def test_expressions_are_found_by_their_opening(
    words: tuple[str, ...], opening: str, expressions: set[tuple[str, ...]]
) -> None:
    """The first letters of two words, each as the first of its family, lead to the expressions that open so."""
    assert ENGLISH.opening(words) == opening
    assert expressions <= set(ENGLISH.expressions.get(opening, ()))
    assert expressions or opening not in ENGLISH.expressions


def test_every_expression_is_listed_once() -> None:
    """Each entry of several words is found by its own opening, once for each line it stands on."""
    entries = [entry for line in (*ENGLISH.groups, *ENGLISH.families) for entry in line if "_" in entry]
    listed = [(opening, "_".join(words)) for opening, found in ENGLISH.expressions.items() for words in found]
    assert sorted(entry for _, entry in listed) == sorted(entries)
    assert all(opening == ENGLISH.opening(entry.split("_")) for opening, entry in listed)


def test_each_language_is_read_once() -> None:
    """What is held for all texts is what the file of each language says, and no analyzer reads it again."""
    assert {code: thesaurus(code) for code in CODES} == dict(THESAURI)
    program = (
        "from dedup.language import table; from dedup.language.terms import Analyzer;"
        "analyzers = [Analyzer(table('en')) for _ in range(3)];"
        "terms = {tuple(each.of('She went up the hill.')) for each in analyzers}; assert len(terms) == 1"
    )
    assert openings(program, "synonyms_en.txt") == 1
