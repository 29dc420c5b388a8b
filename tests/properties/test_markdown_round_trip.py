"""Whatever goes from a Markdown article, its markup stays byte for byte: notes, tables, link definitions, MDX."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.changes import Change, Requested, draft_of
from dedup.options import Options
from dedup.output.render import render
from dedup.parsing.reading import read_source
from dedup.records import Kind

MARKUP = (
    "| a | b |\n|:--|--:|\n| 1  |2|",
    '```py title="x"\nx  =  1   \n\n# no heading\n```',
    "~~~\n```\n~~~",
    "[ref]: <https://x.org/a b>  'Title'\n[other]: /y",
    "<Tabs items={['a', 'b']}>\n  <Tab>\n  </Tab>\n</Tabs>",
    "import X from './x'\n\nexport const y = {a: 1}",
    "{/* a comment */}",
    "<!-- a\n\n  comment -->",
    "$$\nx^2  + 1\n$$",
    "> Quoted *words*.\n>\n> - listed",
    "* * *",
    ":::note\n\n:::",
    "<details>\n<summary>More</summary>\n\n</details>",
)  # fmt: skip
PROSE = (
    "The ferry leaves at noon. It is *red*, and **old**.",
    "See [the site][ref], and `code  here`.[^1]",
    "Dogs travel free<br/>of charge. A ticket costs 4 euros.\nIt is wrapped.",
    "- One thing.\n- Two things.\n  1. Inner.",
    "## Section\n\nText of it.",
    "<Note>\n\nMind the tide.\n\n</Note>",
    "[^1]: A note that says more.",
    "Line one  \nline two\\\nline three.",
)

blocks = st.lists(st.sampled_from((*MARKUP, *PROSE)), min_size=1, max_size=9)
ends = st.sampled_from(("\n", "\r\n"))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(blocks, ends, st.data())
def test_markup_stays(parts: list[str], end: str, data: st.DataObject) -> None:
    """Without a change the article is the same bytes; with any, each block that is not prose stands as it stood."""
    source = end.join("\n\n".join(parts).split("\n")) + end
    reading = read_source(source, Options(language="en"), name="a.mdx")
    draft = draft_of(reading)
    assert render(draft, "source") == source
    prose = [passage.index for passage in reading.passages if passage.prose]
    gone = data.draw(st.sets(st.sampled_from(prose))) if prose else set()
    draft = draft.with_changes(tuple(Change(passage=each, text=None, reason=Requested()) for each in sorted(gone)))
    written = render(draft, "source")
    at = 0
    for block in reading.document.blocks:
        if block.kind not in (Kind.PARAGRAPH, Kind.ITEM) and block.parent < 0:
            text = block.span.of(source)
            at = written.index(text, at) + len(text)


@pytest.mark.parametrize("part", [*MARKUP, *PROSE])
def test_each_by_itself(part: str) -> None:
    """Each kind of block alone, between two paragraphs of which one goes."""
    source = f"Rain falls here.\n\n{part}\n\nSnow melts there.\n"
    reading = read_source(source, Options(language="en"), name="a.mdx")
    last = reading.passages[-1]
    assert last.text == "Snow melts there."
    draft = draft_of(reading).with_changes((Change(passage=last.index, text=None, reason=Requested()),))
    assert render(draft, "source").rstrip("\n") == f"Rain falls here.\n\n{part}"
