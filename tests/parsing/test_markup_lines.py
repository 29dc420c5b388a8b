"""Lines of a paragraph that are markup to what renders it."""

from __future__ import annotations

import pytest

import dedup
from dedup.parsing.markup_lines import markup_ranges

SAID = "The ferry leaves the north pier every day at noon sharp."


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Taxes rose.", "Prices fell."], [(0, 2, False)]),
        (["$$", "a = b. c = d.", "$$"], [(0, 3, True)]),
        (["$$a = b. c = d.$$"], [(0, 1, True)]),
        (["The law:", "$$", "a = b", "$$", "where a is", "b."], [(0, 1, False), (1, 4, True), (4, 6, False)]),
        (["$$ a = b. $$ Dogs travel."], [(0, 1, False)]),
        (["$$", "a = b"], [(0, 2, False)]),
        (["$$$"], [(0, 1, False)]),
        (["\\[", "a = b.", "\\]"], [(0, 3, True)]),
        (["\\[1\\] says it."], [(0, 1, False)]),
        (["\\begin{align*}", "a. b.", "\\end{align*}"], [(0, 3, True)]),
        (["\\begin{align}", "a. b."], [(0, 2, False)]),
        (["::: tip", "Go.", ":::"], [(0, 1, True), (1, 2, False), (2, 3, True)]),
        ([":: tip", "Go."], [(0, 2, False)]),
        (["{{< note >}}", "Go."], [(0, 1, True), (1, 2, False)]),
        (["{{< note >}} Go."], [(0, 1, False)]),
        (["{{ site.title }}"], [(0, 1, False)]),
        (["{/* dedup: off */}", "Go.", "{/* dedup: on */}"], [(0, 1, True), (1, 2, False), (2, 3, True)]),
        (["{/* it is", "said twice */}", "Go."], [(0, 2, True), (2, 3, False)]),
        (["{/* a */} Go. {/* b */}"], [(0, 1, False)]),
        (["{/* a */} Go.", "{/* b */}"], [(0, 1, False), (1, 2, True)]),
        (["{/* without an end", "Go."], [(0, 2, False)]),
        (["{% raw %}", "Go.", "{% endraw %}"], [(0, 1, True), (1, 2, False), (2, 3, True)]),
    ],
)
def test_markup_and_prose_are_told_apart(lines: list[str], found: list[tuple[int, int, bool]]) -> None:
    """Line by line; a formula that has no end is none."""
    assert list(markup_ranges(lines)) == found


@pytest.mark.parametrize(
    "block",
    [
        f"$$\n{SAID}\n$$",
        f"\\begin{{quote}}\n{SAID} It is blue.\n\\end{{quote}}",
        f"\\[\n{SAID} x = y.\n\\]",
        "$$\nE = m c^2 + p^2 c^2\n$$",
    ],
)
def test_a_formula_stays_whole(block: str) -> None:
    """One that loses its end makes a formula of the rest of the page."""
    source = f"# Laws\n\n{SAID}\n\nThe energy is this.\n\n{block}\n\nDogs travel free.\n\n{block}\n\nCats pay. {SAID}\n"
    short = dedup.condense(source, format="markdown").text
    assert short.count(block) == 2
    assert short.endswith("Cats pay.\n")
