"""Comments by which a text takes passages out."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.directives import Directives, directives_in, together


def stretches(source: str, path: str = "a.md") -> list[tuple[object, ...]]:
    """Give the stretches of a text."""
    return [(each.directive, each.start, each.end) for each in directives_in(source, path).suppressions]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("a\n\n<!-- dedup: off -->\nb\n<!-- dedup: on -->\nc\n", [("off", (3, 20), (5, 1))]),
        ("<!--dedup:off-->\nb\n<!--dedup:on-->\n", [("off", (1, 17), (3, 1))]),
        ("<!-- dedup: off -->\nb\n", [("off", (1, 20), None)]),
        ("{/* dedup: off */}\nb\n{/* dedup: on */}\n", [("off", (1, 19), (3, 1))]),
        ("{/* dedup: off */}\nb\n<!-- dedup: on -->\n", [("off", (1, 19), (3, 1))]),
        ("<!-- dedup: ignore-next -->\nb\nb\n\nc\n", [("ignore-next", (1, 28), (4, 1))]),
        ("<!-- dedup: ignore-next -->\n\n\nb\nb\n\nc\n", [("ignore-next", (1, 28), (6, 1))]),
        ("<!-- dedup: ignore-next --> b\n\nc\n", [("ignore-next", (1, 28), (2, 1))]),
        ("<!-- dedup: ignore-next -->\r\nb\r\n\r\nc\r\n", [("ignore-next", (1, 28), (3, 1))]),
        ("<!-- dedup: ignore-next -->\n```\na\n\nb\n```\nc\n", [("ignore-next", (1, 28), (7, 1))]),
        ("<!-- dedup: ignore-next -->\nb", [("ignore-next", (1, 28), (2, 2))]),
        ("<!-- dedup:\n  off\n  quoted -->\nb\n", [("off", (3, 13), None)]),
        ("b\n", []),
        ("we dedup: off and on\n", []),
    ],
)
def test_stretches(source: str, found: list[tuple[object, ...]]) -> None:
    """`off` holds to `on` or the end, `ignore-next` for the block behind it."""
    assert stretches(source) == found


@pytest.mark.parametrize(
    "source",
    [
        "```\n<!-- dedup: off -->\n```\n",
        "~~~html\n\n<!-- dedup: off -->\n\n~~~\n",
        "text\n\n    <!-- dedup: off -->\n",
        "Write `<!-- dedup: off -->` above it.\n",
        "Write ``<!-- dedup: off -->`` or\n`{/* dedup: off */}`.\n",
    ],
    ids=["fence", "tildes", "indented", "span", "two spans"],
)
def test_what_is_shown_is_not_meant(source: str) -> None:
    """A comment in code takes nothing out."""
    assert directives_in(source, "a.md") == Directives()


@pytest.mark.parametrize(
    ("source", "path", "count"),
    [
        (".. dedup: off\n\ntext\n", "a.rst", 1),
        ("   .. dedup: off\n\ntext\n", "a.rst", 1),
        ("// dedup: off\n\ntext\n", "a.adoc", 1),
        ("<!-- dedup: off -->\ntext\n", "a.html", 1),
        ("<!-- dedup: off -->\ntext\n", "a.txt", 1),
        ("see // dedup: off\n", "a.adoc", 0),
        ("// dedup: off\n", "a.md", 0),
        ("// dedup: off\n", "a.mdwn", 0),
        ("{/* dedup: off */}\n\ntext\n", "a.mkdn", 1),
    ],
)
def test_other_formats(source: str, path: str, count: int) -> None:
    """Each format has its own comments."""
    assert len(stretches(source, path)) == count


@pytest.mark.parametrize(
    ("comment", "reason"),
    [
        ("<!-- dedup: off -->", ""),
        ("<!-- dedup: off law says so -->", "law says so"),
        ("<!-- dedup: ignore-next: two\n  lines -->", "two lines"),
        ("<!-- dedup: ignore-next the `x` -->", "the `x`"),
        ("{/* dedup: ignore-next - why */}", "why"),
    ],
)
def test_reasons(comment: str, reason: str) -> None:
    """What stands behind the word is the reason."""
    (found,) = directives_in(f"{comment}\ntext\n", "a.mdx").suppressions
    assert found.reason == reason


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<!-- dedup: of -->\n", "a.md, line 1: dedup: of is no directive; did you mean 'off'?"),
        ("\n<!-- dedup: ignore-nxt -->\n", "a.md, line 2: dedup: ignore-nxt is no directive; did you mean"),
        ("<!-- dedup: zzz -->\n", "there are off, on, ignore-next"),
        ("<!-- dedup: -->\n", "dedup:  is no directive; there are"),
        ("<!-- dedup: on -->\n", "dedup: on has no effect, it is not off here"),
        ("<!-- dedup: off -->\n<!-- dedup: off -->\n", "line 2: dedup: off has no effect, it is already off"),
    ],
)
def test_what_is_wrong_is_said(source: str, said: str) -> None:
    """A word that is none, and one without effect, is named with its line."""
    (found,) = directives_in(source, "a.md").said
    assert said in found


def test_texts_together() -> None:
    """What stands in several texts keeps their order."""
    found = together(
        [directives_in("<!-- dedup: off straße -->\n", "a.md"), directives_in("<!-- dedup: onn -->\n", "b.md")]
    )
    assert [(each.path, each.reason) for each in found.suppressions] == [("a.md", "straße")]
    assert len(found.said) == 1
