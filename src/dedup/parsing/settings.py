"""Hold the numbers by which text is read into blocks, passages and claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "ParsingSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsingSettings:
    """The numbers of the reader."""

    # Bytes to text: decode.
    most_control_characters: float = 0.001
    """Share of a text that may be control characters. Ours: prose holds none at all; one stray one in a thousand is let
    pass."""

    most_accented_letters: float = 0.3
    """Share of the letters outside ASCII up to which a text may be Windows-1252. Of the letters of prose in the seven
    Western languages that have tables 0 to 3.5 % are; Cyrillic in its single-byte codings, read as Windows-1252, has no
    others."""

    least_nul_bytes: float = 0.4
    """Share of one side of the byte pairs that is NUL in UTF-16: Latin text has one in every other byte; 0.4 leaves
    room for dashes and quotation marks."""

    sampled_bytes: int = 4096
    """Bytes at the beginning that tell UTF-16 without a mark."""

    # Folders: walk.
    left_out_named: int = 3
    """Names shown of what was left out for one reason, so that the line stays one line."""

    # Documents: package, reader.
    most_document_bytes: int = 512 * 2**20
    """Bytes of a document as it lies on the disk: pictures make a book of 100 MB, nobody edits one of five times that
    in one file."""

    most_unpacked_bytes: int = 64 * 2**20
    """Bytes of the parts that are read of a document, unpacked: a novel of 600,000 words takes 20 MB of XML in Word; a
    tree of 64 MB takes half a gigabyte of memory."""

    unpacked_step_bytes: int = 2**16
    """Bytes of a PDF that are unpacked at a time, counted and forgotten: enough that the steps cost nothing."""

    deepest_element: int = 256
    """Elements within each other in a web page: browsers stop at 512, and no page that people write has a tenth."""

    fewest_repeating_pages: int = 3
    """Pages of a PDF from which what stands first or last on half of them is a head or a foot; two may be chance."""

    most_pandoc_mebibytes: int = 1024
    """Memory that pandoc may take: a book takes a third of it."""

    most_pandoc_seconds: int = 60
    """Time that pandoc may take: a book takes five seconds."""

    pandoc_characters_shown: int = 200
    """Characters of what pandoc says of a document that it cannot read."""

    # Lines of what a library read: restructured.
    lines_beside: int = 3
    """Lines beside the one that docutils names: it names the underline of a heading, or the first line of a cell."""

    lines_searched: int = 1000
    """Lines in which a text is looked for whose line docutils does not name."""

    # Which format: formats, foreign.
    rows_looked_at: int = 20
    """Lines of standard input that are looked at for the same number of fields each; two or three may be chance."""

    fewest_rows: int = 3
    """Lines from which fields of the same number on each make a table: a header and two rows."""

    fewest_format_marks: int = 2
    """One mark may be chance (a comment sign, a number sign); two are not, and neither is a heading as first line."""

    # Lines: hard_wraps, line_shapes, plain_text, piece.
    widest_wrapped_line: int = 120
    """Columns of the longest line. Nobody wraps beyond 120 (the widest setting in common formatters); a longer line was
    not wrapped."""

    room_left_share: float = 0.75
    """Share of the widest running line up to which a line and the next word had room together, so that the break was
    meant."""

    least_breaks_running_on: float = 0.25
    """Share of the line breaks that stand within a sentence. A hard-wrapped text has most there (95 news articles
    wrapped at 40 to 100 columns: 67 to 100 %), one with a paragraph a line none (0 of 334 in six annotated articles, 0
    in those 95); a quarter stands well apart from both."""

    most_wide_lines: float = 0.3
    """Share of lines wider than `widest_wrapped_line` from which a text is written one paragraph a line; a link or two
    may also be that long."""

    shortest_caseless_line: int = 20
    """Characters below which a line without punctuation in a script without case is a heading or a list entry, not a
    wrapped line."""

    most_lines_together: int = 15
    """Lines of a paragraph on the average at most: paragraphs of more are not what the blank lines of a text
    separate."""

    breaks_per_stray: int = 50
    """One break in so many may be odd (a line edited later) without the others telling less."""

    longest_lone_line_characters: int = 200
    """Characters of a line that may stand alone as a heading, also one in a contents list, which may be a whole
    sentence; twice the longest heading of six annotated articles (94)."""

    fewest_capitals: int = 4
    """Letters a line has at least to be a heading for being in capitals."""

    longest_key_characters: int = 400
    """Characters of a line that may be an entry of a contents list; the cut keeps the patterns from walking through
    pages of white space."""

    code_indent: int = 4
    """Columns that make code in Markdown; plain text follows its habits."""

    # Headings and lists: blocks, contents_list, line_shapes, plain_text.
    longest_heading_words: int = 12
    """Words of a heading in plain text: of the 55 in six annotated articles two questions have 13, no other more than
    12. A number or capitals alone make a line a heading; two lines of them are as often a clause of a contract."""

    longest_heading_characters: int = 100
    """Characters of a heading that only its place tells: the longest in six annotated articles has 94."""

    headings_in_a_row: int = 3
    """A title, a chapter and a section may follow each other; more short lines in a row are a poem, an address or a
    list."""

    longest_lead_in_words: int = 12
    """Words of a lead-in without a colon ("Follow these steps to sign in."); longer sentences before a procedure say
    things."""

    lowest_heading_level: int = 6
    """Markdown and HTML have six levels of headings."""

    fewest_contents_entries: int = 2
    """Entries a contents list has at least."""

    least_entries_matched: float = 2 / 3
    """Share of the lines of a contents list that are headings: one in three may differ from its heading (edited in one
    place only) without the list being something else."""

    most_places_of_heading: int = 8
    """Places at which a heading is looked for: a line that recurs more often is none; looking no further keeps the time
    linear."""

    # Sentences and claims: sentences, claims.
    abbreviation_look_back: int = 80
    """Characters looked at before a full stop; the longest abbreviation takes a tenth of them."""

    longest_enclosed_characters: int = 300
    """Characters that brackets or quotation marks may hold and still be kept in one sentence: two or three
    sentences."""

    open_marks_remembered: int = 8
    """Depth of open marks that is remembered; stray ones fall off the end."""

    longest_time_words: int = 3
    """Words up to "a.m." that only say when ("At 5 a.m. Mr. Smith went"), after which the sentence goes on."""

    shortest_claim_words: int = 3
    """Content words a claim has at least; smaller pieces join their neighbour (design: "about three content words")."""


SETTINGS: Final = ParsingSettings()
