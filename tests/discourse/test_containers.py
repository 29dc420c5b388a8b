"""Containers of Markdown: none is left empty, none loses its end."""

from __future__ import annotations

from itertools import pairwise

import pytest

import dedup
from dedup.discourse.containers import boxes
from dedup.options import Options
from dedup.parsing.reading import read_source

SAID = "The ferry leaves the north pier every day at noon sharp."
MORE = "Dogs pay four euros."


def condensed(container: str) -> str:
    """Condense a page that says something before a container that says it again."""
    source = f"# Ferry\n\n{SAID}\n\n{container}\n\nCats travel free of charge.\n"
    return dedup.condense(source, format="markdown").text


@pytest.mark.parametrize(
    "container",
    [
        f":::warning\n{SAID}\n:::",
        f"::: warning\n\n{SAID}\n\n:::",
        f":::note[Take care]\n\n{SAID}\n\n:::",
        f"::: {{.callout-tip}}\n{SAID}\n:::",
        f"::::tip\n:::note\n{SAID}\n:::\n::::",
        f"<details>\n<summary>More</summary>\n\n{SAID}\n\n</details>",
        f'<div class="note">\n\n{SAID}\n\n</div>',
        f'<Tabs>\n  <TabItem value="a" open={{true}}>\n\n{SAID}\n\n  </TabItem>\n</Tabs>',
        f"<>\n\n{SAID}\n\n</>",
        f"{{{{< note >}}}}\n{SAID}\n{{{{< /note >}}}}",
        f"{{{{% note %}}}}\n\n{SAID}\n\n{{{{% /note %}}}}",
        f"{{% note %}}\n{SAID}\n{{% endnote %}}",
    ],
)  # fmt: skip
def test_no_container_is_left_empty(container: str) -> None:
    """What stands alone in it stays: an empty box on the page is worse than a repeat."""
    assert f"\n\n{container}\n\n" in condensed(container)


@pytest.mark.parametrize(
    ("before", "after"), [(":::warning", ":::"), ("{{< note >}}", "{{< /note >}}"), ("{% note %}", "{% endnote %}")]
)
@pytest.mark.parametrize(
    ("inner", "left"), [(f"{MORE} {SAID}", MORE), (f"{MORE}\n{SAID}", MORE), (f"{MORE}\n\n{SAID}", MORE)]
)
def test_a_container_keeps_its_end(before: str, after: str, inner: str, left: str) -> None:
    """Where the sentence right before the end goes, what follows would stand in the container."""
    short = condensed(f"{before}\n{inner}\n{after}")
    assert f"{before}\n{left}\n\n{after}" in short.replace(f"{left}\n{after}", f"{left}\n\n{after}")
    assert short.count(SAID) == 1


@pytest.mark.parametrize(
    "mark", ["<br>", '<img src="a.png"/>', '<Note text="x" />', "{% include a.html %}", '{{< figure src="a" >}}', ":::"]
)  # fmt: skip
def test_what_has_no_end_holds_nothing(mark: str) -> None:
    """What stands behind an image or an inclusion goes as elsewhere."""
    assert condensed(f"{mark}\n\n{SAID}").count(SAID) == 1


@pytest.mark.parametrize("ratio", [0.35, 0.5, 0.7])
@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        (":::warning\n", "\n:::"),
        (":::note[Take care]\n\n", "\n\n:::"),
        ("<details>\n<summary>More</summary>\n\n", "\n\n</details>"),
        ('<div class="note">\n\n', "\n\n</div>"),
        ('<Tabs>\n<TabItem value="a">\n', "\n</TabItem>\n</Tabs>"),
        ("<ul>\n  <li>\n    ", "\n  </li>\n</ul>"),
        ("{{< note >}}\n", "\n{{< /note >}}"),
        ("{% note %}\n\n", "\n\n{% endnote %}"),
        ("::::tip\n:::note\n", "\n:::\n::::"),
    ],
)
def test_a_length_leaves_no_empty_container(opening: str, closing: str, ratio: float) -> None:
    """It goes as a whole with the last sentence in it, or both its ends stay around one."""
    source = "# Ferry\n\n" + "\n\n".join(
        f"## Part {at}\n\nThe {one} is painted in {color} every spring by two workers.\n\n"
        f"{opening}The {one} is closed on {day} for the {other}.{closing}"
        for at, (one, color, day, other) in enumerate(
            [
                ("pier", "red", "Monday", "market"),
                ("boat", "blue", "Friday", "fair"),
                ("mast", "grey", "Sunday", "race"),
            ]
        )
    )
    short = dedup.condense(source + "\n", name="a.mdx", ratio=ratio).text
    left = "".join(short.split())
    for one, day, other in (("pier", "Monday", "market"), ("boat", "Friday", "fair"), ("mast", "Sunday", "race")):
        left = left.replace("".join(f"{opening}The {one} is closed on {day} for the {other}.{closing}".split()), "")
    # What is left is outside of containers.
    assert "closed" not in left
    assert not set("<>:{}") & set(left)
    lines = [line for line in short.splitlines() if line]
    assert not any(a.startswith("#") and b.startswith("## ") and a != "# Ferry" for a, b in pairwise(lines))
    assert not lines[-1].startswith("#")


@pytest.mark.parametrize(
    ("markup", "tags"),
    [
        ("<details>\n<summary>More</summary>\n\nSome text.\n\n</details>", True),
        ("<div>\n<img src='a'>\n\nSome text.\n\n</div>", False),
        ("<div>loose words\n\nSome text.\n\n</div>", False),
        (":::note\nSome text.\n:::", True),
    ],
)
def test_a_container_that_shows_something_itself_stays(markup: str, *, tags: bool) -> None:
    """Its title goes with it; a picture or words in the markup do not."""
    reading = read_source(f"# Ferry\n\n{markup}\n", Options(language="en"), format="markdown")
    found = boxes(reading.document, reading.passages)
    assert (1 in found.tags) is tags
    assert (2, 1) in found.inside
    assert (2, 3) in found.inside
