"""Imports, exports, components and expressions of MDX are no prose; what only looks like them is."""

from __future__ import annotations

import pytest

import dedup
from dedup.options import Options
from dedup.parsing.formats import parse
from dedup.parsing.mdx import code_paragraphs, is_mdx

CODE = [
    "import Note from '../components/note'",
    'import { Tab, Tabs } from "@theme/tabs";',
    "import * as all from './all.js'\nimport one from './one.js'",
    "import './style.css'",
    "export const meta = { title: 'Ferry' }",
    "export default function Page({ children }) {\n  return children\n}",
    "export { one } from './one.js'",
    "export default Layout",
    '<Note type="warning" open={true}>',
    "</Note>",
    "<Tabs.Item value={1} />",
    "<>{shared['user-login'].text}</>",
    "{/* a remark */}",
    "{props.children}",
    '{% include "note.html" %}',
    '{{< figure src="a.png" >}}',
]
PROSE = [
    "Import taxes rose in May.",
    "import and export of timber grew in May.",
    "import duties on goods from 'Spain' rose in May.",
    "export default settings to a file before you leave.",
    "<b>Warning</b>: the pier is closed.",
    "The <Note> element shows a note.",
    "{sic} stands in the text.",
    "<Note> explains what follows.",
]


@pytest.mark.parametrize("text", CODE)
def test_code_is_no_prose(text: str) -> None:
    """It is kept as it is and judged for nothing, twice as once."""
    source = f"{text}\n\nThe ferry leaves at noon.\n\n{text}\n\nDogs travel free of charge.\n"
    kinds = [block.kind.value for block in parse(source, "a.mdx", "markdown").blocks]
    assert kinds == ["html", "paragraph", "html", "paragraph"]
    assert dedup.condense(source, Options(language="en"), name="a.mdx").text == source


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_prose(text: str) -> None:
    """A word or a mark alone makes no code."""
    assert list(code_paragraphs([text])) == []


def test_an_export_holds_markup() -> None:
    """What it returns is code, and ends with its brackets."""
    export = "export const Page = () => (\n  <div>\n    The ferry leaves at noon.\n  </div>\n)"
    source = f"{export}\n\nThe ferry leaves at noon.\n\n<Note>\nThe ferry leaves at noon.\n</Note>\n"
    prose = [bool(block.prose) for block in parse(source, "a.mdx", "markdown").blocks]
    assert prose == [False, False, True, False, True, False]


def test_code_goes_on_while_a_bracket_is_open() -> None:
    """Blank lines inside an export part nothing."""
    texts = ["export const meta = {", "title: 'Ferry',", "}", "The ferry leaves at noon."]
    assert list(code_paragraphs(texts)) == [(0, False), (1, False), (2, False)]


@pytest.mark.parametrize(
    ("name", "text", "mdx"),
    [
        ("a.mdx", "The ferry leaves.", True),
        ("A.MDX", "The ferry leaves.", True),
        ("a.md", "import Note from '../note'", True),
        ("a.md", "The ferry leaves.\n<Note>\n", True),
        ("a.md", "<details>\nThe ferry leaves.\n</details>", False),
        ("a.md", "import duties on goods from 'Spain' rose in May.", False),
        ("a.md", "The <Note> element shows a note.", False),
    ],
)
def test_mdx_is_told_by_its_name_or_what_only_it_has(name: str, text: str, *, mdx: bool) -> None:
    """HTML alone stands in plain Markdown as well."""
    assert is_mdx(name, text.splitlines()) is mdx
