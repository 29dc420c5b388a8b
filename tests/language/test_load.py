"""A language is one data file: it is read into its word table, or refused with the file and the key that is wrong."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

import dedup
from dedup.entailment import guards
from dedup.errors import LanguageError
from dedup.language import CODES, table
from dedup.language.load import DATA, load, shared
from dedup.language.tables import PAIRING

if TYPE_CHECKING:
    from pathlib import Path

MADE_UP: Final = """
# A language nobody speaks.
name = "Elbic"
titles = "drk"
abbreviations = "etk"
stop_words = '''
oi, ai, ta,
ka, fo
'''
negations = "nul, nul plu"
numbers = { 1 = "wan", 12 = "dozo" }
months = '''
janu, jan
febu
'''
connectives = "sed, sed do"
expletives = ['''oi pluvas\\b''']
antonyms = '''
supo /
  subo, malsupo
'''
pairing = "ka, au"
ordinal_endings = "eft"
possessive_endings = "'oz"
letters = "\\u16a0-\\u16f0"

[units]
km = "kilomo"

[clauses]
relatives = "kiu"

[guard_words]
same = '''
granda, vasta
'''
between = { inter = "ka" }

[guard_words.bounds]
">=" = "almeno, ne malplu ol"

[clause_links]
one_of = "wan de la"
conditions.anywhere = "se"
"""


@pytest.fixture
def made_up(tmp_path: Path) -> Path:
    """The file of a made-up language."""
    path = tmp_path / "xe.toml"
    path.write_text(MADE_UP, "utf-8")
    return path


def test_a_file_gives_every_kind_of_field(made_up: Path) -> None:
    """Words, groups, ranks, numbers, opposites, patterns and the records inside a table come from one file."""
    language = load(made_up)
    assert (language.code, language.name, language.snowball, language.spaced) == ("xe", "Elbic", "", True)
    assert language.abbreviations == {"drk", "etk"}
    assert language.stop_words == {"oi", "ai", "ta", "ka", "fo"}
    assert language.negations == {"nul", "nul plu"}
    assert language.numbers == {"wan": 1, "dozo": 12}
    assert language.months == {"janu": 1, "jan": 1, "febu": 2}
    assert language.connectives == ("sed do", "sed")
    assert language.expletives == (r"oi pluvas\b",)
    assert language.antonyms == {"supo": {"subo", "malsupo"}, "subo": {"supo"}, "malsupo": {"supo"}}
    assert language.letters == "\u16a0-\u16f0"
    assert language.clauses is not None
    assert language.clauses.relatives == {"kiu"}
    assert language.guard_words.same == (("granda", "vasta"),)
    assert language.guard_words.between == {"inter": "ka"}
    assert language.guard_words.bounds == {"almeno": ">=", "ne malplu ol": ">="}
    assert language.clause_links.one_of == (("wan", "de", "la"),)
    assert language.clause_links.conditions == {"se": "anywhere"}


def test_signs_of_units_stand_in_every_table(made_up: Path) -> None:
    """The signs of units that all languages share need not be repeated."""
    units = load(made_up).units
    assert load(made_up, shared()).units == units
    assert units["kilomo"] == units["km"] == "km"
    assert units["€"] == "EUR"


def test_words_of_documentation_are_a_languages_own_or_those_of_every_table(tmp_path: Path, made_up: Path) -> None:
    """A language without any has those of technical texts; with its own it has none of these."""
    assert load(made_up).statement_words == table("en").statement_words
    own = tmp_path / "xf.toml"
    own.write_text(f'{MADE_UP}\n[statement_words]\nlabels = "pasxo"\n', encoding="utf-8")
    words = load(own).statement_words
    assert words.labels == {"pasxo"}
    assert words.generic == frozenset()


def test_the_guards_read_a_made_up_language(made_up: Path) -> None:
    """A bound, a number word and a negation of the file keep two statements apart."""
    language = load(made_up)

    def differ(one: str, other: str) -> bool:
        return guards.has_conflict(guards.facts_of(one, language), guards.facts_of(other, language))

    assert differ("Dorma almeno dozo pordoi.", "Dorma wan pordoi.")
    assert differ("Pordo nul brila.", "Pordo brila.")
    assert not differ("Pordo granda brila.", "Pordo vasta brila.")


PROGRAM: Final = """
import dedup
from dedup.language import CODES
from dedup.language.detect import detect
from dedup.language.tokens import TOKEN

text = "Oi ta pordo fo brila ka oi muro fo dorma ai supo. " * 2
print("xe" in CODES, detect(text), detect("\u16a0\u16a1\u16a2\u16a3 " * 9))
print(*(match.lastgroup for match in TOKEN.finditer("3eft pordo'oz")))
print(dedup.condense(text, dedup.Options(language="xe")).text)
"""


def test_a_language_is_added_by_one_file(tmp_path: Path, made_up: Path) -> None:
    """In a copy of the package with the file beside the others, the language is known, detected, cut and condensed."""
    package = tmp_path / "dedup"
    shutil.copytree(DATA.parents[1], package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(made_up, package / "language" / "data")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, encoding="utf-8", env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    known, tokens, condensed = done.stdout.splitlines()[:3]
    assert known == "True xe xe"
    assert tokens == "mixed word own"
    assert condensed.strip() == "Oi ta pordo fo brila ka oi muro fo dorma ai supo."


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("stopwords = 'a'", "stopwords: no such key; there are abbreviations, "),
        ("code = 'xx'", "code: the name of the file is the code"),
        ("stop_words = ['a']", "stop_words: words parted by commas are expected, in one text, found a list"),
        ("spaced = 'no'", "spaced: true or false is expected, found a text"),
        ("snowball = 1", "snowball: a text is expected, found a number"),
        ("negates = 'between'", 'negates: "after", "before" or "both" is expected, found \'between\''),
        ("numbers = { two = 'du' }", "numbers.two: a number is expected as the key"),
        ("ordinals = { '0.5' = 'du' }", "ordinals.0.5: a whole number is expected as the key"),
        ("modals = 'povas'", "modals: a table is expected, found a text"),
        ("modals = { possible = 1 }", "modals.possible: words parted by commas are expected"),
        ("antonyms = 'supo'", "antonyms: lines \"left, left / right, right\" are expected, found 'supo'"),
        ("recalls = ['(']", "recalls: a regular expression is expected, found '('"),
        ("recalls = 'x'", "recalls: a list of regular expressions is expected, found a text"),
        ("clauses = 'kiu'", "clauses: a table is expected"),
        ("guard_words = { bound = {} }", "guard_words.bound: no such key; there are ability, "),
        ("guard_words = { between = { a = 1 } }", "guard_words.between.a: a text is expected, found a number"),
        ("clause_links.tenses.past = []", "clause_links.tenses.past: words parted by commas are expected"),
        ("name 'Elbic'", "Expected '=' after a key"),
    ],
)
def test_a_wrong_key_is_named_with_its_file(tmp_path: Path, line: str, message: str) -> None:
    """What is unknown or of the wrong kind gives one error that names the file and the key."""
    path = tmp_path / "xe.toml"
    path.write_text(f"name = 'Elbic'\n{line}\n", "utf-8")
    with pytest.raises(LanguageError, match=re.escape(message)) as caught:
        load(path)
    assert caught.value.file == str(path)
    assert str(caught.value).startswith(str(path))


def test_a_language_has_a_name(tmp_path: Path) -> None:
    """The one key that must be there; a file that is not there is refused in the same way."""
    path = tmp_path / "xe.toml"
    path.write_text("", "utf-8")
    with pytest.raises(LanguageError, match="name: is missing"):
        load(path)
    with pytest.raises(LanguageError, match="No such file"):
        load(tmp_path / "xf.toml")


def test_codes_come_from_the_files() -> None:
    """Each file but that of the undetermined language is a language."""
    assert {*CODES, "und"} == {path.stem for path in DATA.glob("*.toml")}
    assert len(CODES) >= 11
    assert all(table(code).code == code for code in (*CODES, "und"))


def test_a_hyphen_waits_for_the_rest_before_and_in_any_language() -> None:
    """A German name in an English text keeps its "und"."""
    assert {"and", "or", "und", "oder", "и"} <= PAIRING
    source = "The ministry is called Land- und Forstwirtschaft here.\n"
    for broken in (source, source.replace("- und", "-\nund")):
        assert "Land- und" in " ".join(dedup.condense(broken, dedup.Options(language="en")).text.split())
