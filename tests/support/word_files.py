"""Make Word documents: of the XML of a body, with the parts that it needs."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["document_of", "paragraph", "run_of", "zipped"]

NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
KIND: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

STYLES: Final = (
    "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"{extra}><w:name w:val="{name}"/>{inner}</w:style>'
        for key, name, extra, inner in (
            ("Normal", "Normal", ' w:default="1"', ""),
            ("Title", "Title", "", ""),
            ("H1", "heading 1", "", ""),
            ("H2", "heading 2", "", '<w:basedOn w:val="H1"/>'),
            ("Mine", "My Heading", "", '<w:basedOn w:val="H2"/>'),
            ("Outlined", "Outlined", "", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
            ("Quote", "Quote", "", ""),
            ("Code", "Source Code", "", ""),
            ("TOC1", "toc 1", "", ""),
            ("Bullet", "List Bullet", "", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        )
    )
    + '<w:style w:type="character" w:styleId="Verb"><w:name w:val="Verbatim Char"/></w:style>'
)
NUMBERING: Final = "".join(
    f'<w:abstractNum w:abstractNumId="{key}">'
    + "".join(f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{form}"/></w:lvl>' for level in range(3))
    + "</w:abstractNum>"
    for key, form in ((1, "bullet"), (2, "decimal"))
) + "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in (1, 2))


def run_of(text: str, looks: str = "") -> str:
    """Give a run."""
    return f'<w:r>{f"<w:rPr>{looks}</w:rPr>" if looks else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", properties: str = "") -> str:
    """Give a paragraph; what is no XML becomes a run."""
    inner = "".join(run if run.startswith("<") else run_of(run) for run in runs)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Pack parts into an archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def document_of(body: str, *, notes: Mapping[str, str] | None = None, links: Mapping[str, str] | None = None) -> bytes:
    """Make a document.

    Args:
        body: XML of its paragraphs.
        notes: identifier -> XML of the paragraphs of a footnote.
        links: relationship -> address.
    """
    kinds = {"styles": "styles", "numbering": "numbering", **({"footnotes": "footnotes"} if notes else {})}
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{RELATIONS}/{kind}" Target="{kind}.xml"/>' for kind in kinds
    ) + "".join(
        f'<Relationship Id="{key}" Type="{RELATIONS}/hyperlink" Target="{address}" TargetMode="External"/>'
        for key, address in (links or {}).items()
    )
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{KIND}.{kind}+xml"/>'
        for name, kind in {"document": "document.main", **kinds}.items()
    )
    inner = "".join(f'<w:footnote w:id="{key}">{said}</w:footnote>' for key, said in (notes or {}).items())
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
        f'Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
        "word/styles.xml": f"<w:styles {NAMESPACES}>{STYLES}</w:styles>",
        "word/numbering.xml": f"<w:numbering {NAMESPACES}>{NUMBERING}</w:numbering>",
        **({"word/footnotes.xml": f"<w:footnotes {NAMESPACES}>{inner}</w:footnotes>"} if notes else {}),
    }
    return zipped(parts)
