"""What a paragraph of a Word document is, is told by its style, those it is based on, and its numbering."""

from __future__ import annotations

import pytest
from lxml import etree

from dedup.parsing.documents.word_styles import styles_of
from word_files import NAMESPACES, NUMBERING, STYLES, paragraph

STYLED = styles_of(
    etree.fromstring(f"<w:styles {NAMESPACES}>{STYLES}</w:styles>"),
    etree.fromstring(f"<w:numbering {NAMESPACES}>{NUMBERING}</w:numbering>"),
)


def parsed(xml: str) -> etree._Element:
    """Parse a paragraph."""
    return etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")[0]


@pytest.mark.parametrize(
    ("style", "properties", "level"),
    [
        ("", "", -1),
        ("Title", "", 0),
        ("H1", "", 1),
        ("H2", "", 2),
        ("Mine", "", 2),
        ("Outlined", "", 3),
        ("", '<w:outlineLvl w:val="0"/>', 1),
        ("H1", '<w:outlineLvl w:val="9"/>', -1),
        ("Unknown", "", -1),
    ],
)
def test_headings(style: str, properties: str, level: int) -> None:
    """By the name of the style, of those it is based on, or by an outline level; 9 is running text."""
    assert STYLED.heading(parsed(paragraph("x", style=style, properties=properties))) == level


NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'


@pytest.mark.parametrize(
    ("style", "properties", "item"),
    [
        ("", "", None),
        ("", NUMBERED.format(0, 1), ("1", 0, True)),
        ("", NUMBERED.format(1, 2), ("2", 1, False)),
        ("Bullet", "", ("1", 0, True)),
        ("Bullet", NUMBERED.format(0, 0), None),
        ("Bullet", '<w:numPr><w:ilvl w:val="2"/></w:numPr>', ("1", 2, True)),
        ("", NUMBERED.format(0, 77), ("77", 0, True)),
    ],
)
def test_items(style: str, properties: str, item: tuple[str, int, bool] | None) -> None:
    """A paragraph has its own numbering, or that of its style, which 0 takes away."""
    assert STYLED.item(parsed(paragraph("x", style=style, properties=properties))) == item


def test_others() -> None:
    """Quotations, code and entries of the contents have styles of their own."""
    made = {style: parsed(paragraph("x", style=style)) for style in ("", "Quote", "Code", "TOC1")}
    assert {style for style, each in made.items() if STYLED.is_quote(each)} == {"Quote"}
    assert {style for style, each in made.items() if STYLED.is_code(each)} == {"Code"}
    assert {style: STYLED.contents(each) for style, each in made.items() if STYLED.contents(each) >= 0} == {"TOC1": 0}


def test_a_circle_of_styles() -> None:
    """Styles based on each other are no end."""
    circle = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:name w:val="{one}"/><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"))
    )
    styles = styles_of(etree.fromstring(f"<w:styles {NAMESPACES}>{circle}</w:styles>"), None)
    assert list(styles.names("A")) == ["A", "B"]
    assert styles.heading(parsed(paragraph("x", style="A"))) == -1
