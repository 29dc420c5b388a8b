"""The passages in a text."""

from __future__ import annotations

import pytest

from dedup.corpus.units import cutter, without_passages

ONE: str = "The ferry leaves at noon."
TWO: str = "A ticket costs 4 euros."


def passages(text: str, unit: str = "paragraph") -> list[str]:
    """Give the passages of a file."""
    return [text[start:end] for start, end in cutter(unit, "en")(text, True)]  # noqa: FBT003


def test_units() -> None:
    """Cutting nothing out gives the text back; spans cover the paragraphs that are prose."""
    text = "---\ntitle: x\n---\n\n# Head line of the text\n\nOne two three four.\n\n\nFive six seven eight.\n"
    spans = cutter("paragraph", "en")(text, True)  # noqa: FBT003
    assert [text[start:end] for start, end in spans] == ["One two three four.", "Five six seven eight."]
    assert without_passages(text, spans, [False, False]) == text
    assert without_passages(text, spans, [True, False]) == text.replace("One two three four.\n\n\n", "")
    assert without_passages(text, spans, [False, True]) == text.replace("\n\n\nFive six seven eight.", "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "渡船每天中午从北码头出发。\n\n票价四欧元，狗免费。\n",
            ["渡船每天中午从北码头出发。", "票价四欧元，狗免费。"],
        ),
        ("フェリーは正午に出ます。\n", ["フェリーは正午に出ます。"]),
        ("เรือเฟอร์รี่ออกจากท่าเรือเหนือตอนเที่ยง\n", ["เรือเฟอร์รี่ออกจากท่าเรือเหนือตอนเที่ยง"]),
        ("ເຮືອອອກຈາກທ່າເຮືອ\n", ["ເຮືອອອກຈາກທ່າເຮືອ"]),
        ("ទូកចេញពីកំពង់ផែនៅពេលថ្ងៃត្រង់\n", ["ទូកចេញពីកំពង់ផែនៅពេលថ្ងៃត្រង់"]),
        ("လှေသည်နေ့လယ်တွင်ထွက်သည်\n", ["လှေသည်နေ့လယ်တွင်ထွက်သည်"]),
        ("the\tferry\tleaves\tnow\n", ["the\tferry\tleaves\tnow"]),
        ("the\u00a0ferry\u00a0leaves\u00a0now\n", ["the\u00a0ferry\u00a0leaves\u00a0now"]),
        ("the\u2003ferry\u3000leaves\u202fnow\n", ["the\u2003ferry\u3000leaves\u202fnow"]),
        ("목차는 다음과 같이 있다\n", ["목차는 다음과 같이 있다"]),
        ("Two words\n\n参考文献\n\nสารบัญ\n", []),
    ],
)
def test_every_script_has_passages(text: str, found: list[str]) -> None:
    """Words are parted by any white space; where a script writes none, signs count. A few are a heading."""
    assert passages(text) == found


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([ONE, "", TWO], [ONE, TWO]),
        ([ONE, TWO], [ONE, TWO]),
        (["# Prices of the old ferry", ONE, TWO], [ONE, TWO]),
        (["- one of the two items.", "- two of the two items.", ONE, TWO], [ONE, TWO]),
        (["```", ONE, TWO, "```"], []),
        (["---", "title: the harbour ferry of old", "", "about: the harbour ferry of old", "---", "", ONE], [ONE]),
        (["+++", "title = 'the harbour ferry of old'", "", "a = 'the harbour ferry of old'", "+++", "", ONE], [ONE]),
        (["import { Note, Tip } from './notes.mdx'", "", "export const meta = { a: 1 }", "", "{/* a b c d */}"], []),
        (["{{< include the old note.qmd >}}", "", "::: {.callout the old note}", "", "<Note>a b c d</Note>"], []),
    ],
)
def test_line_ends_and_layout(lines: list[str], found: list[str], end: str) -> None:
    """Paragraphs are parted by blank lines or stand one a line, whatever ends a line; layout is none of them."""
    assert passages(end.join([*lines, ""])) == found


@pytest.mark.parametrize(
    "text",
    [
        "The ferry leaves from the north\npier at noon on every single\nday of the long summer.\n",
        "O ferry, leave the northern pier,\nAnd bring them home to me,\nWho wait another year,\nBeside the sea\n",
        f"{ONE}\n{TWO}\n\nDogs travel free of charge.\nSo do small children.\n\n{ONE}\n{TWO}\n",
    ],
    ids=["wrapped", "poem", "spaced"],
)
def test_lines_that_belong_together(text: str) -> None:
    """A line break is no end of a paragraph in wrapped text, in a poem, or where blank lines part the paragraphs."""
    assert passages(text) == [part.strip() for part in text.split("\n\n")]


def test_one_paragraph_a_line_is_cut_out_whole() -> None:
    """What goes takes its line end along, what stays keeps it."""
    text = f"{ONE}\r{TWO}\r{ONE}\r"
    spans = cutter("paragraph", "en")(text, True)  # noqa: FBT003
    assert without_passages(text, spans, [False, False, True]) == f"{ONE}\r{TWO}\r"
    assert without_passages(text, spans, [False, True, False]) == f"{ONE}\r{ONE}\r"
    assert passages(text, "sentence") == [ONE, TWO, ONE]
