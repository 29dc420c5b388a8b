"""Comments are added to those there are, or a part for them is made and announced."""

from __future__ import annotations

import io
import zipfile

from dedup.output.documents.archive import with_parts
from dedup.output.documents.word_comments import WordComments
from dedup.records import Original
from word_files import document_of, paragraph

MAIN = "word/document.xml"
NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def comments_of(data: bytes) -> WordComments:
    """Read the comments of a document."""
    return WordComments.of(Original(format="docx", data=data, parts=(MAIN,)))


def commented(data: bytes, number: int) -> bytes:
    """Add a comment."""
    return with_parts(data, comments_of(data).with_added({number: ["Said.", "“A\x00 <b>”"]}, NAMESPACE, "dedup"))


def test_a_document_without_comments() -> None:
    """The part is announced in the types and relations; numbers go on from there."""
    data = document_of(paragraph("Rain."))
    assert comments_of(data).first == 0
    made = commented(data, 0)
    assert comments_of(made).first == 1
    more = commented(made, 1)
    with zipfile.ZipFile(io.BytesIO(more)) as archive:
        (part,) = [name for name in archive.namelist() if "comments" in name]
        assert part == "word/comments.xml"
        assert archive.read("[Content_Types].xml").count(part.encode()) == 1
        assert archive.read("word/_rels/document.xml.rels").count(b"comments.xml") == 1
        assert archive.read(part).count("“A &lt;b&gt;”".encode()) == 2
        assert archive.read(part).count(b'w:author="dedup"') == 2


def test_nothing_to_say() -> None:
    """Then no part changes."""
    assert comments_of(document_of(paragraph("Rain."))).with_added({}, NAMESPACE, "dedup") == {}
