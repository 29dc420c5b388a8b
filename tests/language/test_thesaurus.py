"""Which words say the same, as data."""

from __future__ import annotations

from dedup.language.thesaurus import thesaurus

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
