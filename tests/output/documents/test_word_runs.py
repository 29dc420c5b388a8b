"""A run is cut where something begins or ends to go, and its parts look as it looked."""

from __future__ import annotations

from lxml import etree

from dedup.output.documents.edits import ElementEdits, Excision, Insertion
from dedup.output.documents.word_runs import identifier, pieces_of, run_like, word_name
from word_files import NAMESPACES

RUN = etree.fromstring(
    f'<w:r {NAMESPACES} w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">One two three</w:t>'
    "<w:tab/><!-- c --></w:r>"
)


def test_pieces() -> None:
    """Characters, elements and new words, each with its state; the looks and attributes of the run stay."""
    text, tab = RUN[1], RUN[2]
    edits = ElementEdits({7: 5}, {6: [Excision(3, 7, 4)]}, {6: [Insertion(0, "So ", 4), Insertion(13, " end", 4)]})
    pieces = pieces_of(RUN, edits, {text: 6, tab: 7})
    said = [("".join(each.text or "" for each in piece.contents), piece.state, piece.passage) for piece in pieces]
    assert said == [
        ("So ", "added", 4), ("One", "kept", -1), (" two", "removed", 4), (" three", "kept", -1), (" end", "added", 4),
        ("", "removed", 5), (" c ", "kept", -1),
    ]  # fmt: skip
    made = run_like(RUN, pieces[2])
    assert etree.tostring(made).endswith(b'w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> two</w:t></w:r>')


def test_names() -> None:
    """Of elements; comments have none."""
    assert [word_name(each) for each in RUN] == ["rPr", "t", "tab", ""][: len(RUN)]
    marker = etree.fromstring(f'<w:bookmarkStart {NAMESPACES} w:id="12" w:name="x"/>')
    assert (identifier(marker), identifier(RUN)) == ("12", "")
