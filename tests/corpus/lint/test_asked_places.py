"""Of a finding those places are left that have a partner among what was to be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import dedup
from dedup.corpus.lint.asked_places import places_asked_for
from dedup.corpus.lint.options import LintOptions

if TYPE_CHECKING:
    from pathlib import Path

WITHIN, ACROSS, BOTH = LintOptions(across=False), LintOptions(within=False), LintOptions()


@pytest.mark.parametrize(
    ("places", "options", "left"),
    [
        ([(0, 1), (1, 2), (1, 3)], BOTH, (0, 1, 2)),
        ([(0, 1), (1, 2), (1, 3)], WITHIN, (1, 2)),
        ([(0, 1), (1, 2), (1, 3)], ACROSS, (0, 1, 2)),
        ([(0, 1), (1, 2), (2, 3)], WITHIN, ()),
        ([(0, 1), (0, 2)], ACROSS, ()),
        ([(0, 1), (1, 2), (1, 2)], WITHIN, ()),
        ([(0, 1), (0, 2), (1, 1)], ACROSS, (1, 2)),
        ([(0, 1), (0, 2), (1, 1)], WITHIN, (0, 1)),
        ([(0, 1), (0, 1), (1, 2), (1, 3), (2, 2)], WITHIN, (2, 3)),
    ],
)
def test_places(places: list[tuple[int, int]], options: LintOptions, left: tuple[int, ...]) -> None:
    """Two places that say the same side of a finding are no partners, nor are those of the wrong files."""
    assert places_asked_for(places, options) == left


COPY = "Dogs travel free of charge on every ferry of ours."
OTHERS = "Rain falls on the hills.\n\nA baker opens the shop at dawn.\n\nOld maps show a mill by the brook.\n"
PLUGINS = "This makes all {} plugins available for installation, but loads no tools."
SHORT = "Ferries carry bicycles across the harbour."
FULL = "On Sundays all ferries of the company carry bicycles and small motorcycles from the lake across the harbour."


def pages(folder: Path, texts: dict[str, tuple[str, ...]]) -> None:
    """Write pages of passages that stand far from one another."""
    for name, said in texts.items():
        apart = "\n\n".join(f"{text}\n\n" + "\n" * 50 for text in said)
        (folder / name).write_text(f"# {name}\n\n{apart}", "utf-8")
    (folder / "z.md").write_text(OTHERS, "utf-8")


@pytest.mark.parametrize(
    ("rule", "texts", "within", "across"),
    [
        ("exact", {"a.md": (COPY,), "b.md": (COPY, COPY)}, "b.md b.md", "a.md b.md b.md"),
        ("exact", {"a.md": (COPY, COPY)}, "a.md a.md", ""),
        ("boilerplate", {"a.md": (COPY,) * 2, "b.md": (COPY,), "c.md": (COPY,) * 2}, "a.md a.md c.md c.md",
         "a.md a.md b.md c.md c.md"),
        ("restated", {"a.md": (SHORT, SHORT), "b.md": (FULL,)}, "", "b.md a.md a.md"),
        ("restated", {"a.md": (SHORT, FULL), "b.md": (SHORT,)}, "a.md a.md", "a.md b.md"),
        ("differs", {"a.md": (PLUGINS.format(80),), "b.md": (PLUGINS.format(77),) * 2}, "", "a.md b.md b.md"),
        ("differs", {"a.md": (PLUGINS.format(80), PLUGINS.format(77)), "b.md": (PLUGINS.format(77),)}, "a.md a.md",
         "a.md b.md"),
    ],
)  # fmt: skip
def test_findings(tmp_path: Path, rule: str, texts: dict[str, tuple[str, ...]], within: str, across: str) -> None:
    """What one file says twice is found wherever else it stands, and one value in two places contradicts nothing."""
    pages(tmp_path, texts)
    asked: list[dict[str, Any]] = [{"across": False}, {"within": False}]
    shown = []
    for options in asked:
        found = dedup.lint(tmp_path, rules=[rule], **options)
        shown.append(" ".join(place.path.rpartition("/")[2] for each in found for place in (each.place, *each.others)))
        known = {each.fingerprint for each in dedup.lint(tmp_path, rules=[rule])}
        assert {each.fingerprint for each in found} <= known
        assert all(len(set(each.values)) > 1 for each in found if rule == "differs")
    assert shown == [within, across]
