"""Tell the files that are no article: tables, data, markup we do not read, programs; each with what to do instead."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError
from dedup.parsing.decode import read_file
from dedup.parsing.documents.reader import document_text, is_document
from dedup.parsing.formats import STRUCTURED_ENDINGS
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.records import Text

__all__ = ["read_article", "refuse_foreign_ending", "refuse_foreign_text"]

_ROWS: Final = "rows, not an article; drop what repeats in them with: dedup corpus {file} -o OUTPUT"
_SHEET: Final = "a table, not an article; save it as .csv and drop what repeats with: dedup corpus FILE.csv -o OUTPUT"
_DATA: Final = "data, not an article; put the text to be condensed into a .txt or .md file"
_MARKUP: Final = "{what}, which is not read; convert it first, as with: pandoc {file} -t gfm -o {stem}.md"
_NAMED: Final = "a document, which is known by its ending; save it and name it {file}"
_CODE: Final = "a program, not an article; condense the prose in a .txt or .md file of its own"
_SUBTITLES: Final = "subtitles with times, not an article; save the text alone as .txt"
_MAIL: Final = "mail or a calendar with its headers, not an article; save the text alone as .txt"
_PACKED: Final = "packed; unpack it first"
_OFFICE: Final = "a document that is not read; save it as .docx, .odt, .epub, Markdown or plain text first"
_MEDIA: Final = "no text; give a file that holds text"

_TABLE: Final = (
    (_ROWS, ".csv .jsonl .ndjson .parquet"),
    (_SHEET, ".tsv .tab .psv .xls .xlsx .ods .arrow .feather .avro .orc"),
    (_DATA, ".json .json5 .jsonc .geojson .jsonld .ipynb .yaml .yml .toml .ini .cfg .conf .properties .lock .plist"),
    (_DATA, ".sqlite .db .po .pot .xliff .bib .ris .npy .npz .pkl .pickle .msgpack .har"),
    (_MARKUP, ".mhtml .xml .svg .rss .atom .opml .xsl .xslt .xsd .dtd .tei .dita .sty .cls .pod .roff .man"),
    (_MARKUP, ".asc .texi .texinfo .tid .fountain"),
    (_CODE, ".py .pyi .pyw .js .mjs .cjs .jsx .ts .tsx .java .kt .kts .scala .groovy .gradle .c .h .cc .cpp .cxx .hpp"),
    (_CODE, ".hh .cs .fs .vb .go .rs .rb .php .pl .pm .lua .r .jl .swift .m .mm .dart .ex .exs .erl .hs .ml .mli .clj"),
    (_CODE, ".cljs .lisp .el .scm .nim .zig .f90 .pas .asm .sh .bash .zsh .fish .ps1 .bat .cmd .sql .css"),
    (_CODE, ".scss .sass .less .vue .svelte .astro .proto .tf .cmake .mk .diff .patch .awk .sed .vim .wat"),
    (_SUBTITLES, ".srt .vtt .sbv .ass .ssa .lrc .ttml .dfxp .smi"),
    (_MAIL, ".eml .mbox .msg .ics .vcf"),
    (_PACKED, ".gz .bz2 .xz .zst .lz4 .zip .7z .rar .tar .tgz .tbz2 .txz .br"),
    (_OFFICE, ".doc .pages .ppt .pptx .odp .mobi .azw .azw3 .djvu"),
    (_MEDIA, ".png .jpg .jpeg .gif .webp .bmp .tif .tiff .ico .mp3 .mp4 .wav .ogg .flac .mov .avi .mkv .exe .dll .so"),
)

ENDINGS: Final = MappingProxyType({ending: advice for advice, endings in _TABLE for ending in endings.split()})
"""Each ending that is refused, and what is said about it."""

_PACKED_ROWS: Final = (".gz", ".zst")


def read_article(path: str | Path, *, encoding: str | None = None, placed: bool = False, article: bool = False) -> Text:
    """Read a file that must hold an article.

    Args:
        path: the file.
        encoding: name of a text codec; None works it out.
        placed: whether lines of it are to be named, so that a web page is read as it stands.
        article: whether of a web page only the article is read.

    Raises:
        InputError: it cannot be read or decoded, or is plainly no article.
        MissingExtraError: what reads a document of its kind is not installed.
    """
    if Path(path).is_file():
        refuse_foreign_ending(str(path))
        if is_document(str(path), placed=placed):
            return document_text(path, article=article)
    text = read_file(path, encoding=encoding)
    refuse_foreign_text(str(path), text.source)
    return text


def refuse_foreign_ending(name: str) -> None:
    """Refuse a file whose name says that it is no article.

    Raises:
        InputError: it is none.
    """
    endings = PurePath(name.lower()).suffixes
    if not endings or endings[-1] in STRUCTURED_ENDINGS:
        return
    inner = endings[-2] if len(endings) > 1 and endings[-1] in _PACKED_ROWS else endings[-1]
    advice = ENDINGS.get(inner) if inner in (".csv", ".jsonl", ".ndjson") else ENDINGS.get(endings[-1])
    if advice:
        raise _refusal(advice, f"its ending {PurePath(name).suffix} says ", name)


def refuse_foreign_text(name: str, text: str) -> None:
    """Refuse a text that no ending tells about (standard input) and that is plainly no article.

    Raises:
        InputError: it is none.
    """
    if PurePath(name).suffix.lower() in STRUCTURED_ENDINGS:
        return
    what = next((what for what, pattern in _LOOKS.items() if pattern.match(text)), None) or _structured(text)
    if what:
        advice = ENDINGS.get(what, _NAMED)
        raise _refusal(advice, f"it looks like {what.removeprefix('.').upper()}: ", f"FILE{what}", shown=name)


def _refusal(advice: str, because: str, name: str, *, shown: str = "") -> InputError:
    words = {"file": PurePath(name).name, "stem": PurePath(name).stem, "what": "markup of another kind"}
    said = advice
    for word, meant in words.items():
        said = said.replace(f"{{{word}}}", meant)
    escape = "; if it is prose all the same, save it as .txt" if shown else ""
    return InputError(f"{because}{said}{escape}", file=shown or name)


_LOOKS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        ".html": re.compile(
            r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.DOTALL
        ),
        ".xml": re.compile(r"\s*<(?:\?xml\s|!DOCTYPE\s)"),
        ".tex": re.compile(r"(?:\s*%[^\n]*\n)*\s*\\(?:documentclass|documentstyle|begin\{document\})"),
        ".adoc": re.compile(r"\s*= \S[^\n]*\n(?:[^\n]*\n){0,3}?(?::[\w-]+:|\s*\n== )"),
        ".rst": re.compile(r"(?:[^\n]*\n){0,40}?\.\. [a-z][\w-]*::(?:\s|$)"),
        ".org": re.compile(r"\s*#\+(?:title|author|date|startup|options):", re.IGNORECASE),
        ".vtt": re.compile(r"\s*WEBVTT\b"),
        ".srt": re.compile(r"\s*\d+[ \t]*\r?\n\d+:\d\d:\d\d[,.]\d+ --> "),
        ".sh": re.compile(r"#!\s*/"),
        ".rtf": re.compile(r"\{\\rtf"),
        ".diff": re.compile(r"(?:diff --git |--- [^\n]+\n\+\+\+ )"),
        ".eml": re.compile(
            r"(?:(?:From|To|Cc|Date|Subject|Received|Return-Path|Message-ID|MIME-Version): [^\n]*\n){3}"
        ),
    }
)
"""How standard input begins that is no article: signs that prose does not begin with."""


def _structured(text: str) -> str | None:
    start = text.lstrip("\ufeff \t\r\n")
    if start[:1] in ("{", "["):
        lines = [line for line in start.splitlines() if line.strip()]
        if _is_json(start):
            return ".jsonl" if len(lines) == 1 and start.startswith("{") else ".json"
        if start.startswith("{") and all(map(_is_json, lines[: SETTINGS.fewest_rows])):
            return ".jsonl"
    return _delimited(start)


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


_CELL: Final = re.compile(r"\w(?:[\w .()/-]{0,38}[\w)])?")
"""A name of a column. In prose a space follows the comma, and a sentence does not end in a name."""


def _delimited(text: str) -> str | None:
    lines = text.splitlines()[: SETTINGS.rows_looked_at + 1]
    for sign, ending in ((",", ".csv"), ("\t", ".tsv"), (";", ".tsv")):
        header = lines[0].split(sign) if lines else []
        if len(header) > 1 and all(_CELL.fullmatch(cell.strip('"')) for cell in header):
            try:
                rows = list(csv.reader(lines[: SETTINGS.rows_looked_at], delimiter=sign, strict=True))
            except csv.Error:
                # A quoted field runs on beyond the lines that are looked at.
                rows = []
            counts = {len(row) for row in rows if row}
            if len(rows) >= SETTINGS.fewest_rows and counts == {len(header)}:
                return ending
    return None
