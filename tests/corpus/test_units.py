"""The passages in a text."""

from __future__ import annotations

from dedup.corpus.units import cutter, without_passages


def test_units() -> None:
    """Cutting nothing out gives the text back; spans cover the paragraphs that are prose."""
    text = "---\ntitle: x\n---\n\n# Head line of the text\n\nOne two three four.\n\n\nFive six seven eight.\n"
    spans = cutter("paragraph", "en")(text, True)  # noqa: FBT003
    assert [text[start:end] for start, end in spans] == ["One two three four.", "Five six seven eight."]
    assert without_passages(text, spans, [False, False]) == text
    assert without_passages(text, spans, [True, False]) == text.replace("One two three four.\n\n\n", "")
    assert without_passages(text, spans, [False, True]) == text.replace("\n\n\nFive six seven eight.", "")
