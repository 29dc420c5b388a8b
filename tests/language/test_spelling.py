"""A text is the same however its accents, ligatures and letters of full width are written, for all that compares."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup.entailment.guards import refusals
from dedup.language.normal_form import exact, fingerprint, folded, folded_end
from dedup.language.spelling import comparable
from dedup.similarity.terms.figures_and_names import figures_digest

if TYPE_CHECKING:
    from pathlib import Path

GERMAN = "Die Fähre nach Föhr fährt täglich um zwölf Uhr vom Nordkai der Stadt München ab."
ENGLISH = "The official ferry to Zürich leaves the café at the northern pier at 12 every day."


def decomposed(text: str) -> str:
    """Write every accent behind its letter."""
    return unicodedata.normalize("NFD", text)


def wide(text: str) -> str:
    """Write ASCII letters and figures in full width."""
    return "".join(chr(ord(sign) + 0xFEE0) if sign.isascii() and sign.isalnum() else sign for sign in text)


SPELLINGS = [
    pytest.param("de", GERMAN, decomposed(GERMAN), id="decomposed German"),
    pytest.param("en", ENGLISH, decomposed(ENGLISH), id="decomposed English"),
    pytest.param("en", ENGLISH, ENGLISH.replace("ffi", "\ufb03"), id="ligature"),
    pytest.param("en", ENGLISH, wide(ENGLISH), id="full width"),
    pytest.param("en", ENGLISH, ENGLISH.replace("northern", "north\u00adern"), id="soft hyphen"),
    pytest.param("en", ENGLISH, ENGLISH.replace("northern", "north\u200bern"), id="zero width space"),
    pytest.param("en", ENGLISH, ENGLISH.replace("every", "\ufeffevery"), id="mark of a file inside"),
    pytest.param("en", ENGLISH, ENGLISH.replace("Zürich", "Zu\u0308\u00adrich"), id="a name, both at once"),
    pytest.param("und", "Chuyến phà đầu tiên rời bến phía bắc.", "", id="Vietnamese"),
    pytest.param("und", "Первый паром идёт с северного причала.", "", id="Russian"),
    pytest.param("ja", "フェリーは毎日正午にガイド付きで港を出ます。", "", id="kana with marks"),
    pytest.param("und", "첫 페리는 매일 정오에 북쪽 부두에서 출발한다.", "", id="Hangul"),
]


@pytest.mark.parametrize(("code", "text", "other"), SPELLINGS)
def test_all_that_compares_reads_them_alike(code: str, text: str, other: str) -> None:
    """Folded, exact, fingerprints, figures and names, guards in both directions."""
    other = other or decomposed(text)
    assert text != other
    for read in (comparable, folded, exact, fingerprint, figures_digest):
        assert read(text) == read(other)
    assert refusals(text, other, code) == refusals(other, text, code) == ()


@pytest.mark.parametrize(("code", "text", "other"), SPELLINGS)
def test_a_copy_in_another_spelling_goes_and_what_stays_keeps_its_own(code: str, text: str, other: str) -> None:
    """The sentence that stays is written as it stood."""
    other = other or decomposed(text)
    filler = "Tickets cost four euros." if code == "en" else "Δελτία: 4 €."
    source = f"{other}\n\n{filler}\n\n{text}\n"
    result = dedup.condense(source, dedup.Options(language=code))
    assert result.text == f"{other}\n\n{filler}\n"


@pytest.mark.parametrize("guards", [True, False])
@pytest.mark.parametrize(("code", "text", "other"), SPELLINGS)
def test_they_are_duplicates(code: str, text: str, other: str, guards: bool) -> None:  # noqa: ARG001
    """Of one score, with guards and without."""
    found = dedup.find_duplicates([text, other or decomposed(text)], guards=guards)
    assert [[member for member, _ in group.members] for group in found.groups] == [[1]]


@pytest.mark.parametrize(("code", "text", "other"), SPELLINGS)
def test_an_output_saved_in_another_spelling_has_lost_nothing(code: str, text: str, other: str) -> None:
    """The check of an output knows its sentences again."""
    found = dedup.check(f"{text}\n", f"{other or decomposed(text)}\n", dedup.Options(language=code))
    assert [finding for finding in found if finding.broken] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The field is 10² metres.", "The field is 102 metres."),
        ("It weighs ½ kilogram.", "It weighs 12 kilogram."),
        ("Die Fähre fährt.", "Die Fahre fahrt."),
        ("Мой дом.", "Мои дом."),
        ("ハハは来た。", "パパは来た。"),
    ],
)
def test_what_says_another_thing_stays_apart(one: str, other: str) -> None:
    """Superscripts, fractions and accents mean something."""
    assert exact(one) != exact(other)
    assert exact(comparable(one)) != exact(comparable(other))


@pytest.mark.parametrize(
    ("text", "length", "end"),
    [("however, it", 7, 7), ("Zuna\u0308chst, dann", 8, 9), ("Zuna\u0308", 4, 5), ("a\u00adb", 2, 3), ("İt is", 3, 2)],
)
def test_places_in_a_folded_text_are_found_in_the_written_one(text: str, length: int, end: int) -> None:
    """A mark belongs to the letter before it."""
    assert folded_end(text, length) == end


def test_rows_of_a_corpus_in_two_spellings_are_copies(tmp_path: Path) -> None:
    """One row of each pair stays, as it was written."""
    import json

    rows = [text for case in SPELLINGS[:8] for text in (case.values[1], case.values[2])]
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps({"text": row}) + "\n" for row in rows), encoding="utf-8")
    dedup.condense_corpus(source, out, dedup.CorpusOptions(quiet=True))
    kept = [json.loads(line)["text"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert kept == [GERMAN, ENGLISH]
