"""What stands in a paragraph of a Word document is read, wherever it stands in it."""

from __future__ import annotations

import pytest

from dedup.parsing.documents.word import read
from word_files import document_of, paragraph, run_of

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{}</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
IMAGE = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A [map]"/></wp:inline></w:drawing></w:r>'
BOX = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
RUBY = "<w:r><w:ruby><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>".format(run_of("x"), run_of("base"))
FORMULA = "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"


@pytest.mark.parametrize(
    ("runs", "said"),
    [
        (["The ", "ferry."], "The ferry."),
        (["The ", run_of("ferry", "<w:b/>"), "."], "The **ferry**."),
        (["The ", run_of("ferry", '<w:b w:val="0"/>'), "."], "The ferry."),
        (["Run ", run_of("x_y", '<w:rStyle w:val="Verb"/>'), "."], "Run `x_y`."),
        (["The ", run_of("secret", "<w:vanish/>"), "ferry."], "The ferry."),
        ([f'<w:hyperlink r:id="L">{run_of("The site")}</w:hyperlink>', " says."], "[The site](https://x.org) says."),
        ([f'<w:hyperlink w:anchor="a">{run_of("Above")}</w:hyperlink>', "."], "Above."),
        ([f'<w:ins w:id="1">{run_of("New ")}</w:ins>', "ferry."], "New ferry."),
        (['<w:del w:id="1"><w:r><w:delText>Old </w:delText></w:r></w:del>', "Ferry."], "Ferry."),
        ([f'<w:moveTo w:id="1">{run_of("Here ")}</w:moveTo>', "now."], "Here now."),
        ([f'<w:moveFrom w:id="1">{run_of("There ")}</w:moveFrom>', "Now."], "Now."),
        ([f"<w:sdt><w:sdtPr/><w:sdtContent>{run_of('Held ')}</w:sdtContent></w:sdt>", "text."], "Held text."),
        ([f"<w:smartTag>{run_of('Oslo ')}</w:smartTag>", "is far."], "Oslo is far."),
        ([f'<w:fldSimple w:instr="PAGE">{run_of("7")}</w:fldSimple>', " pages."], "7 pages."),
        (["See ", FIELD.format(" REF x ", run_of("page 7")), "."], "See page 7."),
        (["See ", FIELD.format(' HYPERLINK "https://y.org" ', run_of("it")), "."], "See [it](https://y.org)."),
        (["One", "<w:r><w:tab/><w:noBreakHyphen/><w:t>two</w:t><w:cr/><w:t>three</w:t></w:r>"], "One -two\\\nthree"),
        (["One", '<w:r><w:br w:type="page"/><w:t> two</w:t></w:r>'], "One two"),
        (["At ", '<w:r><w:sym w:font="X" w:char="03B1"/></w:r>', "."], "At α."),
        (["At ", '<w:r><w:sym w:font="X" w:char="zz"/></w:r>', "."], "At \ufffd."),
        (["A ", IMAGE, " here."], "A ![A map](image-1) here."),
        (["A ", BOX, "box."], "A box."),
        (["So ", FORMULA, " holds."], "So `x+1` holds."),
        (["Said.", '<w:r><w:footnoteReference w:id="2"/></w:r>'], "Said.[^1]"),
        (["Said.", '<w:r><w:footnoteReference w:id="9"/></w:r>'], "Said."),
        (["A", "<!-- c -->", "<w:proofErr/>", "B."], "AB."),
        ([RUBY, "."], "base."),
    ],
)  # fmt: skip
def test_what_is_said(runs: list[str], said: str) -> None:
    """Links, insertions, moves, fields and content controls are read; deletions, hidden text and boxes are not."""
    body = paragraph(*runs)
    notes = {"2": paragraph("A note.")}
    text = read(document_of(body, links={"L": "https://x.org"}, notes=notes), "a.docx")
    assert text.source.partition("\n\n")[0].rstrip() == said


def test_what_is_not_read_is_named() -> None:
    """Text boxes and changes that were tracked stand in the note."""
    text = read(document_of(paragraph("A ", BOX, f'<w:ins w:id="1">{run_of("b")}</w:ins>', ".")), "a.docx")
    assert text.note == (
        "a.docx: the text of 1 text box is not read and stays; "
        "changes that were tracked are read as if they were accepted"
    )
    assert read(document_of(paragraph("Plain.")), "a.docx").note == ""
