"""What leans on the sentence before though no pointing word opens it."""

from __future__ import annotations

import pytest

from dedup.discourse.dependencies import needs
from dedup.discourse.leaning import labelled, leans
from dedup.discourse.lists import by_block
from dedup.discourse.openers import openers_of, questions_in
from dedup.options import Options
from dedup.parsing.reading import read_source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(If they are large, shorten them.)", True),
        ("(Mills are old) and the roof leaks.", False),
        ("More specifically:", True),
        ("In particular:", True),
        ("For the mill:", False),
        ("When it breaks, it may take long.", True),
        ("When the mill breaks, it may take long.", False),
        ("When it comes to mills, few know more.", False),
        ("If it is important to you, ask.", False),
        ("As if this wasn't bad enough, the roof leaks.", True),
        ("Usually this means that others may do it.", True),
        ("Usually the board meets.", False),
        ("Essentially, they save work.", True),
        ("Essentially, mills save work.", False),
        ("When it breaks?", False),
        ("A transcript is a good way of showing this.", True),
        ("A transcript is a good way of showing work.", False),
        ("It looks like this:", False),
        ("So better be sure if you sail.", True),
        ("So far the mill stands.", False),
        ("Therefore the roof leaks.", True),
        ("Therefore, the roof leaks.", False),
        ("Likewise the roof leaks.", True),
        ("Afterwards the roof leaks.", True),
        ("Yet the roof leaks.", True),
        ("Then it falls down.", True),
        ("Then the roof falls down.", False),
        ("Then it is important to rest.", False),
        ("Of all mills, few can do this.", False),
    ],
)
def test_leaning(text: str, *, expected: bool) -> None:
    """Brackets around all of it, joining words alone, a pronoun before any noun, and "this" at the end."""
    reading = read_source(f"The mill is old. {text}", Options(language="en"), format="text")
    last = reading.passages[-1]
    assert last.text == text
    assert leans(last, reading.passages, reading.language) is expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Demgegenüber ist die Mühle alt.", True),
        ("de", "Danach ist die Mühle alt.", True),
        ("de", "Die Mühle ist allerdings alt.", False),
        ("fr", "Cependant le moulin est vieux.", True),
        ("nl", "Daarom is de molen oud.", True),
        ("it", "Tuttavia il mulino è vecchio.", True),
        ("pt", "Porém o moinho é velho.", True),
        ("es", "Además el molino es viejo.", True),
        ("ru", "Однако мельница стара.", True),
    ],
)
def test_joining_without_a_comma(code: str, text: str, *, expected: bool) -> None:
    """In each language that has such words."""
    reading = read_source(text, Options(language=code), format="text")
    assert leans(reading.passages[0], reading.passages, reading.language) is expected


@pytest.mark.parametrize(
    ("source", "pairs"),
    [
        ("- `warn`: prints a line. It goes on.\n- `none`: does nothing.", [(1, 0)]),
        ("- **Warn**: prints a line. The run goes on. All is well.", [(1, 0), (2, 0)]),
        ("- **Warn.** The line is printed. The run goes on.", [(1, 0), (2, 0)]),
        ("- The old line: it is printed. The run goes on.", [(1, 0)]),
        ("- The line that was here before: it is printed. The run goes on.", []),
        ("- It prints a line. The run goes on.", []),
        ("Warn: it prints a line. The run goes on.", []),
    ],
)
def test_a_point_keeps_its_label(source: str, pairs: list[tuple[int, int]]) -> None:
    """A mark or up to four words before a colon."""
    reading = read_source(source, Options(language="en"), format="markdown")
    of_block = by_block(reading.document, reading.passages)
    assert list(labelled(reading.document, reading.passages, of_block)) == pairs


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        ("The line:\n\n```\na\n```\n\nis the same as this one.", {0: (2,), 2: (0,)}),
        ("The line:\n\n```\na\n```\n\nThe mill is old.", {}),
        ("The line.\n\n```\na\n```\n\nis the same as that.", {}),
    ],
)
def test_a_sentence_around_code_stays_whole(source: str, needed: dict[int, tuple[int, ...]]) -> None:
    """What goes on in small letters below code needs what leads into it, and the other way round."""
    reading = read_source(source, Options(language="en"), format="markdown")
    openers = openers_of(reading.passages, reading.language)
    found = needs(reading, openers, questions_in(reading.passages), keep_steps=True)
    assert {
        passage: tuple(t for t in targets if t != 1) for passage, targets in found.items() if passage != 1
    } == needed
