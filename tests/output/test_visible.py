"""Names and texts are shown so that no sign of them steers a terminal."""

from __future__ import annotations

import json
import os
import unicodedata
from enum import StrEnum

import pytest

from dedup.output.visible import json_text, shown_name, visible


class Level(StrEnum):
    """A text with a name."""

    WARNING = "warning"


STEERING = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in ("Cc", "Cs", "Zl", "Zp")]
TURNING = [*"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("no\x1b]0;pwn\x07\x1b[31m.txt", "no\\x1b]0;pwn\\x07\\x1b[31m.txt"),
        ("\x9b31m", "\\x9b31m"),
        ("two\nlines\r.txt", "two\\nlines\\r.txt"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a\\u2028b\\u2029c\\x85d\\x0be\\x0cf"),
        ("txt.\u202efdp", "txt.\\u202efdp"),
        ("caf\udce9", "caf\\udce9"),
        ("\x00\x7f", "\\x00\\x7f"),
    ],
)
def test_what_steers_is_escaped(text: str, shown: str) -> None:
    """Controls, line ends, marks of direction and halves of characters are shown by their number."""
    assert visible(text) == shown
    assert visible(shown) == shown


@pytest.mark.parametrize("text", ["a\tb", "C:\\new\\x.txt", "Grüße", "工作", "می‌خواهم", "👩‍🚀", "e\u0301", "\u00a0"])
def test_all_else_stays(text: str) -> None:
    """Letters of all scripts, what joins them, tabs and backslashes stay as they are."""
    assert visible(text) == text


def test_every_control_of_unicode_is_escaped() -> None:
    """By Unicode's categories, not by a list of ours: only the tab passes."""
    passed = [char for char in (*STEERING, *TURNING) if visible(char) == char]
    assert passed == ["\t"]
    assert all(char not in json_text({char: char}) for char in (*STEERING, *TURNING) if char != "\n")


def test_json_says_the_same() -> None:
    """The escapes of JSON stand for the characters: what is read back is what was written."""
    data = {"name": "".join((*STEERING[:80], *TURNING)), "text": ["a\u2028b\n", "Grüße 工作"]}
    assert json.loads(json_text(data)) == data
    assert "Grüße 工作" in json_text(data)


@pytest.mark.parametrize(
    "data",
    [
        {}, [], (), "", None, True, 0, -1.5, 1e-07, float("inf"), [[]], [{}], {"a": {}}, {"a": []}, [1, True, None],
        {"a": [{"b": ["c", ("d", 2)]}, "e"], 'f"g\\': {"h": "i\nj\t"}}, {2: "a", None: "b", True: "c", 0.5: "d"},
        Level.WARNING, {Level.WARNING: [Level.WARNING]},
    ],
)  # fmt: skip
def test_json_is_laid_out_as_python_does(data: object) -> None:
    """Every value stands where `json.dumps` puts it."""
    assert json_text(data) == f"{json.dumps(data, ensure_ascii=False, indent=2)}\n"


@pytest.mark.parametrize("data", [{1, 2}, {"a": object()}, [b"c"]])
def test_what_is_no_json_is_refused(data: object) -> None:
    """What JSON has no form for is an error of whoever wrote it."""
    with pytest.raises(TypeError, match="not JSON serializable"):
        json_text(data)


@pytest.mark.parametrize(("name", "shown"), [("a.txt", "a.txt"), ("caf\udce9.txt", "caf\\udce9.txt"), ("é\n", "é\n")])
def test_a_name_can_be_written_as_utf8(name: str, shown: str) -> None:
    """Only the bytes that are no UTF-8 are escaped."""
    assert shown_name(name) == shown


@pytest.mark.parametrize(
    ("name", "said"),
    [("é", "é"), (os.fsdecode(b"y\xe9"), "y\\udce9"), ("\ud800x", "\\ud800x"), (5, "5"), ("", ""), ("a\\b", "a\\b")],
)
def test_names_that_can_be_written(name: object, said: str) -> None:
    """What is no character becomes an escape, all else stays."""
    assert shown_name(str(name)) == said
    assert shown_name(str(name)).encode().decode() == said
