"""Sentences end where a reader ends them, in every language that has a table and in scripts that have none."""

from __future__ import annotations

import random
from itertools import pairwise, product
from pathlib import Path

import pytest
from nltk import data
from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

from dedup.language import table
from dedup.parsing.sentences import is_one_sentence, split, splitter
from growth import grows_with_length_only

CASES = Path(__file__).parents[1] / "cases" / "sentences"
LINES = [
    (path.stem, line)
    for path in sorted(CASES.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def sentences(text: str, code: str = "en") -> list[str]:
    """Split and give the texts."""
    return [span.of(text) for span in split(text, table(code))]


@pytest.mark.parametrize(("code", "line"), LINES)
def test_sentence_ends_where_the_bar_stands(code: str, line: str) -> None:
    """Every case is split at its bars and nowhere else."""
    expected = [part.strip() for part in line.split("|") if part.strip()]
    assert sentences(line.replace("|", ""), code) == expected


@pytest.mark.parametrize("seed", range(40))
def test_nothing_but_white_space_is_lost(seed: int) -> None:
    """Spans are trimmed, in order, apart, and hold every character that is not white space."""
    source = random.Random(seed)  # noqa: S311
    pieces = [
        "Dr.",
        "word",
        "U.S.",
        "The",
        '"',
        "(",
        ")",
        "…",
        "。",
        "?!",
        "1.",
        "2)",
        "»",
        "*",
        "\n",
        "\u00a0",
        "a.m.",
    ]
    text = "".join(source.choice(pieces) + source.choice(["", " ", "  "]) for _ in range(200))
    spans = split(text, table(source.choice(["en", "de", "und"])))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_no_text_has_no_sentences(text: str) -> None:
    """White space alone is no sentence."""
    assert sentences(text) == []


def test_a_splitter_serves_many_texts() -> None:
    """One text leaves no trace in the next."""
    splits = splitter(table("en"))
    first = splits("Ask Dr. No. He knows.")
    splits("1. The first 2. The second")
    assert splits("Ask Dr. No. He knows.") == first


@pytest.mark.parametrize("place", ["path", "home"])
def test_what_a_user_installed_for_nltk_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """An abbreviation that only the user's punkt_tab data knows still ends a sentence."""
    root = tmp_path / "nltk_data" if place == "home" else tmp_path
    folder = root / "tokenizers" / "punkt_tab" / "english"
    folder.mkdir(parents=True)
    (folder / "abbrev_types.txt").write_text("qzx\n", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(data, "path", [str(root)])
    assert sentences("The qzx. Model works.") == ["The qzx.", "Model works."]


@pytest.mark.parametrize(
    "unit", ["A sentence of six words here. ", ". ", '" ', '.)"', "5 a.m. ", "a@", "(", "1. A ", "a.", "你好。", "x"]
)
def test_time_grows_with_length_only(unit: str) -> None:
    """Eight times the text takes well under 64 times the time, whatever it is made of."""
    splits = splitter(table("en"))
    assert grows_with_length_only(lambda count: splits(unit * count), 2_000)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("4.1. The board meets weekly. It rests in May.", ["4.1. The board meets weekly.", "It rests in May."]),
        ("12.10.3. Wer zahlt? Alle zahlen.", ["12.10.3. Wer zahlt?", "Alle zahlen."]),
        ("It costs 4.1. The rest is free.", ["It costs 4.1.", "The rest is free."]),
    ],
)
def test_the_number_of_a_section_opens_its_first_sentence(text: str, found: list[str]) -> None:
    """A dotted number at the very beginning is no sentence."""
    assert sentences(text) == found


@pytest.mark.parametrize("code", ["en", "de", "fr", "ru"])
def test_behind_a_plain_word_punkt_sees_an_end(code: str) -> None:
    """What is decided without Punkt, behind a word that is no abbreviation or a closing mark, is what Punkt says."""
    language = table(code)
    parameters = PunktParameters()
    parameters.abbrev_types.update(language.abbreviations | language.titles)
    punkt, splits = PunktSentenceTokenizer(parameters), splitter(language)
    words = ["leaves", "Straße", "naïve", "ДОМ", "civil", "McKay", "tea", "ß", "pre-paid", "half-p.m", "(now)", '"so"',
             "*on*", "[1]", "{a}", "`at_9`", "(e.g.)", "x)", "`", "m²", "up-"]  # fmt: skip
    stops = [".", ".)", '."', ".**", ".*)", ".]", ".”"]
    for word, stop, following in product(words, stops, ["Then", "«Puis", "2024", "(It", "Überall", "$5"]):
        text = f"The ferry {word}{stop} {following} goes on"
        found = list(punkt.span_tokenize(text, realign_boundaries=False))
        # Where it sees an end, the marks that close behind the stop are ours to add.
        assert len(splits(text)) == len(found), text


@pytest.mark.parametrize("code", ["en", "de", "fr", "ru"])
@pytest.mark.parametrize("mark", [".", "(.)", "Rain! .", "Rain. ."])
def test_a_full_stop_behind_no_word_is_left_to_punkt(code: str, mark: str) -> None:
    """A stop that opens a text, or stands behind the end of a sentence, ends what there is."""
    assert sentences(f"{mark} Nobody has one.", code)[-1] == "Nobody has one."


@pytest.mark.parametrize(
    ("text", "code", "several"),
    [
        ("The ferry leaves at noon", "en", False),
        ("The ferry leaves **at noon.**", "en", False),
        ("Does it leave?!", "en", False),
        ("Fare: 4 euros; dogs travel free", "en", False),
        ("Über den Fluss fährt sie mittags.", "de", False),
        ("It leaves. Nobody waits.", "en", True),
        ("It leaves! Nobody waits", "en", True),
        ("(It leaves.) Nobody waits.", "en", True),
        ("1) Tickets 2) Timetables", "en", True),
        ("• Tickets • Timetables", "en", True),
        ("船开了。没有人等。", "zh", True),
        ("Πότε φεύγει; Το μεσημέρι.", "und", True),
        ("Նա գնաց: Ոչ ոք չսպասեց:", "und", True),
    ],
)
def test_a_text_is_one_sentence_only_where_no_stop_or_list_cuts_it(text: str, code: str, several: bool) -> None:
    """What is told without looking at each stop is what is found by looking."""
    assert is_one_sentence(text) is not several
    assert len(split(text, table(code))) == 1 + several
