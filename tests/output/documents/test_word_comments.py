"""Comments are added to those there are, or a part for them is made and announced."""

from __future__ import annotations

import io
import zipfile

from dedup.output.documents.archive import with_parts
from dedup.output.documents.word_comments import first_comment, with_comments
from dedup.records import Original
from word_files import document_of, paragraph

MAIN = "word/document.xml"


def commented(data: bytes, number: int) -> bytes:
    """Add a comment."""
    original = Original(format="docx", data=data, parts=(MAIN,))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        main = archive.read(MAIN)
    return with_parts(data, with_comments(original, {MAIN: main}, {number: ["Said.", "“A\x00 <b>”"]}, "dedup"))


def test_a_document_without_comments() -> None:
    """The part is announced in the types and relations; numbers go on from there."""
    data = document_of(paragraph("Rain."))
    assert first_comment(Original(format="docx", data=data, parts=(MAIN,))) == 0
    made = commented(data, 0)
    assert first_comment(Original(format="docx", data=made, parts=(MAIN,))) == 1
    more = commented(made, 1)
    with zipfile.ZipFile(io.BytesIO(more)) as archive:
        (part,) = [name for name in archive.namelist() if "comments" in name]
        assert part == "word/comments.xml"
        assert archive.read("[Content_Types].xml").count(part.encode()) == 1
        assert archive.read("word/_rels/document.xml.rels").count(b"comments.xml") == 1
        assert archive.read(part).count("“A &lt;b&gt;”".encode()) == 2
        assert archive.read(part).count(b'w:author="dedup"') == 2


def test_nothing_to_say() -> None:
    """Then the parts are what they were."""
    original = Original(format="docx", data=document_of(paragraph("Rain.")), parts=(MAIN,))
    assert with_comments(original, {MAIN: b"x"}, {}, "dedup") == {MAIN: b"x"}
