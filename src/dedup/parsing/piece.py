"""Hold what a parser finds before headings, contents and titles are told apart: lines with a first kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.language.spelling import comparable
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from dedup.records import Kind, Span

__all__ = ["CLOSED", "LEADER", "Piece", "closes", "key_of"]

STOPS: Final = ".!?…:;,。！？；：，؟۔।"
CLOSERS: Final = " *_\"'”’»）)]}」』"

CLOSED: Final = re.compile(
    r"""
    [.!?…:;,。！？；：，؟۔।]       # punctuation that ends or joins a sentence, in Latin, CJK, Arabic and Indic scripts
    (?: [\s*_"'”’»）)\]}」』]     # closing quotation marks, brackets and Markdown marks may follow it,
      | \[ \^? [^\]\s]{1,20} \]    # and the references of notes
      | [¹²³⁰⁴-⁹] )* $
    """,
    re.VERBOSE,
)
_NUMBERING: Final = re.compile(
    r"""
    ^ (?: (?: \d{1,3} (?: \. \d{1,3} )* [.)]? | [a-zA-Z][.)] | [IVXivx]{1,5}[.)] ) \s+ )   # "2.1 ", "3) ", "b) "
    """,
    re.VERBOSE,
)
LEADER: Final = re.compile(r"(?: \s* [.…·_] (?: \s? [.…·_] )+ \s* | \s{2,} | \t ) \d{1,4} \s* $", re.VERBOSE)
_LINK: Final = re.compile(r"^ \[ (?P<text> .+ ) \] \( \s* (?P<target> [^)\s]* ) [^)]* \) $", re.VERBOSE)
# A word wrapped behind its hyphen.
_SPLIT_WORD: Final = re.compile(r"(?<=\w-) (?=\w)")
_MARKS: Final = re.compile(r"[*_`#\\]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of whole lines that belong together.

    Attributes:
        kind: what it looks like by itself.
        first: index of its first line.
        last: index behind its last line.
        prose: as in `Block`.
        level: as in `Block`; 0 for a heading whose level must be worked out.
        marker: as in `Block`.
        parent: index of the piece it continues, -1 where there is none.
        loose: whether its first line stands at the left margin straight below a list item.
        single: whether it would be one line if the text were not hard-wrapped.
    """

    kind: Kind
    first: int
    last: int
    prose: tuple[Span, ...] = ()
    level: int = 0
    marker: str = ""
    parent: int = -1
    loose: bool = False
    single: bool = False

    def text(self, source: str) -> str:
        """Fold its prose into one line."""
        return " ".join(span.of(source).strip() for span in self.prose)


def closes(text: str) -> bool:
    """Tell whether a line ends with punctuation, so that it is no heading and nothing runs on from it."""
    # Most lines end with a letter or a stop, which is seen without a search.
    rest = text.rstrip(CLOSERS)
    if rest and rest[-1] in STOPS:
        return True
    return not (rest[-1:].isalpha() and "[" not in text) and CLOSED.search(text) is not None


def key_of(text: str) -> str:
    """Reduce a contents line or a heading to what both share: no numbering, page number, link target, marks or case."""
    text = comparable(text).strip()[: SETTINGS.longest_key_characters]
    if link := _LINK.match(text):
        text = link["text"]
    text = _NUMBERING.sub("", LEADER.sub("", text).strip())
    return _SPLIT_WORD.sub("", " ".join(_MARKS.sub("", text).split())).casefold()
