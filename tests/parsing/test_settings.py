"""Numbers by which bytes become text, lines become blocks and sentences end have an input on either side of them."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.errors import InputError
from dedup.language import table
from dedup.parsing.claims import claims
from dedup.parsing.decode import decode
from dedup.parsing.foreign import refuse_foreign_text
from dedup.parsing.hard_wraps import Wrapping, is_spaced, runs_on, wrapping_of
from dedup.parsing.line_shapes import Look, heads_by_itself, looks_of
from dedup.parsing.lines import lines_of
from dedup.parsing.piece import key_of
from dedup.parsing.quotation_marks import directed, enclosures
from dedup.parsing.sentences import split
from dedup.records import Kind, Passage, Span
from reading_blocks import kinds, markdown, plain_text

ENGLISH: Final = table("en")
BODY: Final = "It stands in the valley and grinds rye all year."


def is_text(data: bytes) -> bool:
    """Tell whether bytes are taken for text."""
    try:
        decode(data, name="a.txt")
    except InputError:
        return False
    return True


@pytest.mark.parametrize(("controls", "read"), [(6, True), (7, False)])
def test_one_sign_in_a_thousand_may_be_a_control_character(controls: int, *, read: bool) -> None:
    """More make the bytes no text."""
    assert is_text(b"\x01" * controls + b"a" * (6000 - controls)) is read


@pytest.mark.parametrize(("accents", "read"), [(30, True), (31, False)])
def test_three_letters_in_ten_of_windows_text_may_have_accents(accents: int, *, read: bool) -> None:
    """More are letters of another script."""
    assert is_text(b"\xe9 " * accents + b"a" * (100 - accents)) is read


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(("latin", "read"), [(40, True), (39, False)])
def test_two_bytes_in_five_of_one_side_are_nul_in_utf_16(codec: str, latin: int, *, read: bool) -> None:
    """Latin text without a mark is told by them."""
    assert is_text(("a" * latin + "ā" * (100 - latin)).encode(codec)) is read


@pytest.mark.parametrize(
    ("text", "read"),
    [("a" * 850 + "ā" * 2000, True), ("ā" * 1200 + "a" * 2000, True), ("ā" * 1300 + "a" * 2000, False)],
)
def test_utf_16_is_told_by_4096_bytes(text: str, *, read: bool) -> None:
    """What stands behind them tells nothing."""
    assert is_text(text.encode("utf-16-le")) is read


def is_table(text: str) -> bool:
    """Tell whether standard input is refused as a table."""
    try:
        refuse_foreign_text("<stdin>", text)
    except InputError as error:
        assert "table" in str(error) or "csv" in str(error)
        return True
    return False


@pytest.mark.parametrize(("regular", "refused"), [(19, False), (20, True)])
def test_twenty_lines_of_the_same_fields_are_a_table(regular: int, *, refused: bool) -> None:
    """A line behind them may be anything."""
    assert is_table("Ferry,noon\n" + "Dover,12\n" * (regular - 1) + "It leaves\n" * 3) is refused


@pytest.mark.parametrize(("lines", "refused"), [(2, False), (3, True)])
def test_a_table_has_three_lines(lines: int, *, refused: bool) -> None:
    """A header and two rows."""
    assert is_table("Ferry,noon\n" + "Dover,12\n" * (lines - 1)) is refused


@pytest.mark.parametrize(("columns", "goes_on"), [(120, True), (121, False)])
def test_no_line_is_wrapped_beyond_120_columns(columns: int, *, goes_on: bool) -> None:
    """A longer one ends where its writer ended it."""
    assert runs_on("a" * columns, "and so on") is goes_on


@pytest.mark.parametrize(("length", "goes_on"), [(20, True), (19, False)])
def test_a_line_without_case_runs_on_from_twenty_signs(length: int, *, goes_on: bool) -> None:
    """A shorter one is a heading or an entry."""
    assert runs_on("水" * length, "塔很高") is goes_on


@pytest.mark.parametrize(("pairs", "wrapped"), [(8, True), (9, False)])
def test_a_quarter_of_the_breaks_of_wrapped_text_runs_on(pairs: int, *, wrapped: bool) -> None:
    """Two of nine are chance."""
    lines = [["The mill", "stands"], ["The dam", "holds"], *[["The weir.", "The race."]] * (pairs - 2)]
    assert wrapping_of(lines, spaced=False).wrapped is wrapped


@pytest.mark.parametrize(("wide", "wrapped"), [(5, True), (6, False), (7, False)])
def test_three_lines_in_ten_are_wider_than_a_wrapped_one(wide: int, *, wrapped: bool) -> None:
    """Such a text is written one paragraph a line."""
    lines = [[f"{'a' * 121}.", "The race."]] * wide + [["The weir.", "The race."]] * (20 - wide)
    assert wrapping_of(lines, spaced=True).wrapped is wrapped


@pytest.mark.parametrize(("length", "room"), [(70, True), (71, False)])
def test_a_break_was_meant_where_a_quarter_of_the_width_is_free(length: int, *, room: bool) -> None:
    """With the next word on it."""
    assert Wrapping(wrapped=True, width=100).fits("a" * length, "mill now") is room


@pytest.mark.parametrize(("lines", "spaced"), [(15, True), (16, False)])
def test_blank_lines_part_paragraphs_of_fifteen_lines(lines: int, *, spaced: bool) -> None:
    """Fewer blank lines are stray ones."""
    assert is_spaced([*[False] * (lines - 1), True]) is spaced


@pytest.mark.parametrize(("pairs", "reach"), [(49, 11), (50, 61)])
def test_one_break_in_fifty_may_be_odd(pairs: int, reach: int) -> None:
    """It does not tell how far the lines reach."""
    lines = [["a b cd", "edge"], *[["a " + "b" * 58, "ends"]] * (pairs - 1)]
    assert wrapping_of(lines, spaced=False).reach == reach


@pytest.mark.parametrize(("length", "alone"), [(200, True), (201, False)])
def test_a_line_of_two_hundred_signs_may_stand_alone(length: int, *, alone: bool) -> None:
    """As a heading with a number, as one that recurs, and as one that is underlined."""
    line = "2.1 " + "a" * (length - 4)
    assert heads_by_itself(line) is alone
    again = looks_of(lines_of(f"{'a' * length}\n\n{'a' * length}\n"))
    assert (again[0] is Look.LONE) is alone
    assert (plain_text(f"{'a' * length}\n=====\n\n{BODY}\n").blocks[0].kind is Kind.TITLE) is alone


@pytest.mark.parametrize(
    ("line", "heads"), [("PUMP", True), ("DAM", False), ("PUMP " * 12, True), ("PUMP " * 13, False)]
)
def test_capitals_of_four_letters_and_twelve_words_head(line: str, *, heads: bool) -> None:
    """Fewer letters are an abbreviation, more words a clause."""
    assert heads_by_itself(line) is heads


@pytest.mark.parametrize(("length", "same"), [(399, False), (400, True)])
def test_entries_are_compared_by_four_hundred_signs(length: int, *, same: bool) -> None:
    """What stands behind them tells nothing."""
    assert (key_of("a" * length + "b") == key_of("a" * length + "c")) is same


@pytest.mark.parametrize(("indent", "code"), [(3, False), (4, True)])
def test_four_columns_make_code(indent: int, *, code: bool) -> None:
    """As in Markdown."""
    assert ("code" in kinds(plain_text(f"{BODY}\n\n{' ' * indent}x = mill\n\n{BODY}\n"))) is code


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        (["The Mill", "The Weir", "The Dam"], 2),
        (["The Mill", "The Weir", "The Race", "The Lock", "The Dam"], 0),
        (["The Mill", "The Weir", "The Lock", "The Race", "The Dam"], 0),
        (["The Mill", "The Weir", "The Gate", "The Race", "The Dam"], 0),
    ],
)
def test_two_lines_in_three_of_a_contents_list_are_headings(entries: list[str], found: int) -> None:
    """Three in five are too few."""
    heads = ("The Mill", "The Dam", "The Gate")
    listed = "\n".join(f"- {entry}" for entry in entries)
    text = f"A Guide\n\n{listed}\n\n" + "\n\n".join(f"{head}\n\n{BODY}" for head in heads) + "\n"
    assert kinds(plain_text(text)).count("contents") == found


def test_a_heading_is_looked_for_at_eight_places() -> None:
    """Of ten equal lists the last eight find it."""
    lists = "- The Mill\n- The Dam\n" * 10
    text = f"A Guide\n\n{lists}\nThe Mill\n\n{BODY}\n\nThe Dam\n\n{BODY}\n"
    assert kinds(plain_text(text)).count("contents") == 16


@pytest.mark.parametrize(("number", "level"), [("1.2.3.4", 5), ("1.2.3.4.5", 6), ("1.2.3.4.5.6", 6)])
def test_the_sixth_level_is_the_lowest(number: str, level: int) -> None:
    """A deeper number heads no deeper."""
    blocks = plain_text(f"A Guide\n\n{BODY}\n\n{number} The Mill\n\n{BODY}\n").blocks
    assert [block.level for block in blocks if block.kind is Kind.HEADING] == [level]


@pytest.mark.parametrize(("words", "leads"), [(12, True), (13, False)])
def test_twelve_words_lead_into_a_procedure(words: int, *, leads: bool) -> None:
    """A longer sentence without a colon says something."""
    lead = " ".join(["Follow", *["these"] * (words - 2), "steps."])
    assert (markdown(f"{lead}\n\n1. milk\n2. rye\n").blocks[1].parent == 0) is leads


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Red boats sail north; the old trains stop.", 2),
        ("Red boats sail north; the trains stop.", 1),
        ("Boats sail; the old trains stop here.", 1),
    ],
)
def test_a_claim_has_three_words_of_content(text: str, pieces: int) -> None:
    """A smaller piece joins its neighbour."""
    passage = Passage(index=0, block=0, span=Span(0, len(text)), text=text, prose=True)
    assert len(claims([passage], ENGLISH)) == pieces


@pytest.mark.parametrize(("gap", "sentences"), [(70, 2), (71, 1)])
def test_eighty_signs_before_a_full_stop_are_looked_at(gap: int, sentences: int) -> None:
    """Within them is seen that "A" names a picture and is no initial."""
    assert len(split(f"See x picture{' ' * gap}A. Breakfast is served.", ENGLISH)) == sentences


@pytest.mark.parametrize(("inner", "held"), [(299, True), (300, False)])
def test_marks_hold_three_hundred_signs(inner: int, *, held: bool) -> None:
    """One that is not closed within them is a stray one."""
    assert bool(list(enclosures(f"({'a' * inner})"))) is held
    # A mark that waits for its partner makes the next one of its kind close.
    assert directed(f"„{'a' * inner}“x").endswith("”x" if held else "“x")


@pytest.mark.parametrize(("strays", "held"), [(7, True), (8, False)])
def test_eight_open_marks_are_remembered(strays: int, *, held: bool) -> None:
    """Of more, the first falls off the end."""
    assert bool(list(enclosures(f"({'[' * strays} here)"))) is held


@pytest.mark.parametrize(("text", "sentences"), [("At 5 a.m. Smith went.", 1), ("Left at 5 a.m. Smith went.", 2)])
def test_three_words_say_when(text: str, sentences: int) -> None:
    """Behind more a sentence may end."""
    assert len(split(text, ENGLISH)) == sentences
