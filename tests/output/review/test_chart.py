"""The map of an article, and how much of each section is said elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from dedup.output.review.chart import bars_svg, map_svg, sections
from drafting import drafted, without

if TYPE_CHECKING:
    from dedup.changes import Draft

SOURCE = "First. Second.\n\n# Tea\n\nThird one. Fourth one here.\n\n# Milk & <honey>\n\nFifth.\n"

NEAR = {1: ((3, 0.5),), 3: ((4, 1.0), (1, 0.4)), 4: ((3, 0.9),)}


def article() -> Draft:
    """Give an article with two headings, from which its third sentence is removed."""
    return drafted(SOURCE, "markdown", "Third")


def parsed(svg: str) -> ET.Element:
    """Read a chart."""
    return ET.fromstring(svg)  # noqa: S314 - made here


def test_sections_begin_at_headings() -> None:
    """What stands before the first heading is one too; shares are of the words of its sentences."""
    found = sections(article(), NEAR)
    assert [(part.title, part.first, part.last) for part in found] == [
        ("(before the first heading)", 0, 1),
        ("Tea", 2, 4),
        ("Milk & <honey>", 5, 6),
    ]
    assert [round(part.said, 2) for part in found] == [0.25, 0.94, 0.0]
    assert [round(part.removed, 2) for part in found] == [0.0, 0.4, 0.0]


def test_a_square_is_as_wide_as_the_share() -> None:
    """One for each pair, named by both passages; full where the sentence of its row is removed."""
    svg = map_svg(article(), NEAR)
    cells = [each for each in parsed(svg).iter() if each.get("class") == "cell"]
    found = {(int(each.get("data-row", -1)), int(each.get("data-column", -1))): each for each in cells}
    assert set(found) == {(1, 3), (3, 4), (3, 1), (4, 3)}
    assert float(found[3, 4].get("width", 0)) == pytest.approx(2 * float(found[1, 3].get("width", 0)), abs=0.2)
    assert found[3, 4].get("fill") == "currentColor"
    assert found[4, 3].get("fill") == "none"
    assert "100% of “Third one.” stands in “Fourth one here.”" in svg


def test_a_file_of_its_own_is_dark_on_white() -> None:
    """It has a size, a ground and the declaration of XML, and what is written in the article cannot break it."""
    hostile = without(drafted("# <b> & \x0b\ufffe\n\nOne </svg>. Two.\n", "markdown"), 1)
    svg = map_svg(hostile, {1: ((2, 0.9),)}, alone=True)
    root = parsed(svg)
    assert svg.startswith("<?xml")
    assert (root.get("width"), root.get("color")) == ("800", "#1f1d1a")
    assert any(each.get("fill") == "#ffffff" for each in root.iter())
    assert not map_svg(hostile, {}).startswith("<?xml")


@pytest.mark.parametrize(("count", "places"), [(140, 140), (141, 140)])
def test_neighbours_share_a_place_on_a_long_map(count: int, places: int) -> None:
    """Up to a hundred and forty sentences each has its own row; of more the strongest of a place is drawn."""
    draft = drafted("".join(f"Sentence {number} stands here.\n\n" for number in range(count)), "markdown")
    near = {number: ((0, 0.5 + number / 2 / count),) for number in range(1, count)}
    cells = re.findall(r'class="cell" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"', map_svg(draft, near))
    rows = {round((float(y) + float(width) / 2) / (560 / places), 0) for _, y, width in cells}
    assert len(cells) == places if count > 140 else len(cells) == count - 1
    assert len(rows) <= places
    assert f"{count} sentences" in map_svg(draft, near)


def test_an_article_without_sentences_has_an_empty_map() -> None:
    """There is nothing to draw, and what is drawn is whole."""
    assert parsed(map_svg(drafted("# Tea\n", "markdown"), {})).get("class") == "map"


def test_bars_name_their_sections() -> None:
    """Each bar says its share to those who cannot see it, and leads to its section."""
    svg = bars_svg(sections(article(), NEAR))
    assert "Tea: 94% said elsewhere, 40% removed." in svg
    assert [each.get("data-first") for each in parsed(svg).iter() if each.get("class") == "bar"] == ["0", "2", "5"]
    assert "<honey>" not in svg
