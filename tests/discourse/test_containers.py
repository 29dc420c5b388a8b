"""Containers of Markdown: none is left empty, none loses its end."""

from __future__ import annotations

import pytest

import dedup

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
