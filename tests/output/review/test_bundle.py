"""The script of the page is one script."""

from __future__ import annotations

import re
from collections import Counter

from dedup.output.review.bundle import FOLDER, ORDER, bundled


def test_every_module_is_in_it() -> None:
    """The modules of the folder are those of the table, and nothing of modules is left in the script."""
    assert sorted(path.name for path in FOLDER.glob("*.js")) == sorted(ORDER)
    assert not re.findall(r"^(?:import|export) ", bundled(), re.MULTILINE)


def test_a_module_imports_what_stands_above_it() -> None:
    """Each is behind those whose names it uses, and imports only what these export."""
    for place, name in enumerate(ORDER):
        text = (FOLDER / name).read_text("utf-8")
        for names, module in re.findall(r'^import \{ ([^}]+) \} from "\./([^"]+)";$', text, re.MULTILINE):
            assert module in ORDER[:place], name
            exported = re.findall(
                r"^export (?:async )?(?:function\*? |const )(\w+)", (FOLDER / module).read_text("utf-8"), re.MULTILINE
            )
            assert set(names.split(", ")) <= set(exported), name


def test_names_are_distinct() -> None:
    """One script has one name for one thing; a second definition would silently replace the first."""
    found = re.findall(r"^(?:async )?(?:function\*? |const |let )(\w+)", bundled(), re.MULTILINE)
    assert [name for name, count in Counter(found).items() if count > 1] == []


def test_nothing_is_written_as_markup() -> None:
    """Text is put into the page as text: no part of the script makes elements from a string, or code from one."""
    assert (
        re.findall(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|setTimeout\(['\"]", bundled()
        )
        == []
    )
