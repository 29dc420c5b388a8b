"""Split text into sentences: Punkt decides on every full stop, and rules mend the places where it is known to be wrong.

NLTK's Punkt decides with the abbreviations of the word table alone: what data a user has installed for NLTK changes no
output.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import LETTER, LETTER_OR_DIGIT, folded
from dedup.language.tables import DAY_HALVES, EXCLAIMED, TIME_ZONES
from dedup.parsing.inner_lists import list_marks
from dedup.parsing.quotation_marks import directed, enclosures
from dedup.parsing.settings import SETTINGS
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nltk.tokenize.punkt import PunktSentenceTokenizer

    from dedup.language import Language

__all__ = ["is_one_sentence", "split", "splitter"]

ALWAYS: Final = "。！？｡．।॥։؟۔።፧။⸮\u06d4\u0964\u1362"
"""Full stops of scripts in which nothing else is written with them: CJK, Indic, Armenian, Arabic, Ethiopic, Burmese."""

CLOSERS: Final = "\"'”’»›)\\]}*_~`」』）】〉》"
OPENERS: Final = "\"'“‘‚«‹(\\[{*_~`¿¡「『（【–—-"
"""Marks around a sentence, of quotation marks those that `directed` writes."""

LINK: Final = re.compile(
    r"""
      (?: https?:// | ftp:// | www\. ) [^\s<>"]+      # an address with its scheme
    # The look-behinds keep a long run of letters from being tried at each of them.
    | (?<![\w.+-]) [\w.+-]+ @ [\w-]+ (?: \. [\w-]+ )+    # an e-mail address
    | (?<![\w.-]) (?: [\w-]+ \. )+ (?: com | org | net | edu | gov | io ) \b (?: / [^\s<>"]* )?   # a bare domain
    """,
    re.VERBOSE,
)
LINK_SIGN: Final = re.compile(r"://|@|www\.|\.(?: com | org | net | edu | gov | io )\b", re.VERBOSE)
"""What every match of `LINK` has."""

EMPHASIS: Final = re.compile(r"(?<=[.!?])[*_~`]+(?=\s)")  # of these marks Punkt knows the asterisk alone
AS_DOUBLE: Final = str.maketrans("‹›", "«»")
"""Quotation marks as Punkt knows them."""

SPACED_ELLIPSIS: Final = re.compile(r"(?:\.[ \u00a0]){2,3}\.(?!\.)|\[(?:\.{3}|…)\]|\(\.{3}\)")

ELLIPSIS_SIGN: Final = re.compile(r"\.[ \u00a0]\.|[\[(][.…]")
"""What every match of `SPACED_ELLIPSIS` has."""

STOP: Final = re.compile(
    rf"""
    (?P<stop> [.?!…{ALWAYS}]+
            | (?<=[\u0370-\u03ff\u1f00-\u1fff]) ; (?=\s)      # Greek asks with a semicolon
            | (?: (?<=[\u0530-\u058f]) | (?<=[\u0530-\u058f]\.) ) : (?=\s) )   # Armenian types its full stop as a colon
    (?P<close> (?: [{CLOSERS}] | [ \u00a0\u202f][»›] | \[\d[\d,–-]*\] | \[\^[^\]\s]{{1,80}}\] )* )   # spaced, notes
    (?P<gap> \s* )
    (?= (?P<open> (?: [{OPENERS}] [\u00a0\u202f]? )* \s? )
    (?P<next> {LETTER_OR_DIGIT}+ (?: ['’]{LETTER_OR_DIGIT}+ )? | \S | $ ) )
    """,
    re.VERBOSE,
)
STOP_SIGN: Final = re.compile(f"[.?!…;:{ALWAYS}]")
"""The signs one of which begins every match of `STOP`: to look for a sign takes a fraction of the time."""

INNER_STOP: Final = re.compile(
    rf"[.?!…{ALWAYS}] | (?<=[\u0370-\u03ff\u1f00-\u1fff]); | (?<=[\u0530-\u058f]):", re.VERBOSE
)
"""A sign that `STOP` may take for an end."""

TAIL: Final = "\"')]}*_~`"
"""Closing marks behind the last stop of a text, of those that are ASCII."""

WORD_BEFORE: Final = re.compile(r"[^\s(\[{\"“„«‹'‘*_~`/–—]+$")

DOTTED: Final = re.compile(rf"(?:{LETTER}\.)+{LETTER}{{1,2}}")
NUMBER: Final = re.compile(r"\d{1,3}(?:\.\d{1,3})*|[ivxlcIVXLC]{1,6}")
GLUED_BEFORE: Final = re.compile(rf"(?:^|[\s(\"“'‘])(?:{LETTER}*[a-zà-ÿа-я]{{2,}}|[\d,]+)$")
SMALL_I: Final = re.compile(r"(?<![\w(.])i(?![\w.)])")
"""The mark of a writer who does not care for capitals."""

PLAIN: Final = re.compile(rf"{LETTER}{{3,}}")
JOINED: Final = re.compile(rf"{LETTER}{{2,}}(?:-{LETTER}{{2,}})*")
PARTING: Final = frozenset(')]}"*')
"""Marks that are no part of a word to Punkt, of those that close something."""

CLOSED: Final = PARTING | {"`"}
"""Marks that no abbreviation ends with."""


def split(text: str, language: Language) -> list[TextSpan]:
    """Find the sentences of a text in reading order, without the white space around them.

    Args:
        text: running text without markup; a line break is white space like any other.
        language: its word table.

    >>> from dedup.language import table
    >>> [span.of("Ask Dr. No. He knows.") for span in split("Ask Dr. No. He knows.", table("en"))]
    ['Ask Dr. No.', 'He knows.']
    """
    return splitter(language)(text)


def is_one_sentence(text: str) -> bool:
    """Whether `split` finds one sentence at most, in whatever language: most short texts have no stop but the last.

    >>> is_one_sentence("The ferry leaves at noon."), is_one_sentence("It leaves. Nobody waits.")
    (True, False)
    """
    inner = text.rstrip(TAIL).rstrip(".?!")
    # To look for three signs one by one takes a fraction of the time of any pattern.
    if "." in inner or "?" in inner or "!" in inner or (not text.isascii() and INNER_STOP.search(inner)):
        return False
    return next(list_marks(text), None) is None


def splitter(language: Language) -> Callable[[str], list[TextSpan]]:
    """Make `split` for one language, to be called for many texts."""
    return _Splitter(language)


class _Splitter:
    """The rules with the words they need, looked up once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.abbreviations = language.abbreviations | language.titles
        self.names_follow = language.titles
        self.starters = language.stop_words | language.pronouns | {group.split()[0] for group in language.connectives}
        self.lettered = language.lettered | language.guard_words.labels - language.titles
        self.tags = [re.compile(pattern) for pattern in language.speech_tags]
        self.dates = frozenset(language.months) | frozenset(language.weekdays)
        self.punkt: PunktSentenceTokenizer | None = None

    def __call__(self, text: str) -> list[TextSpan]:
        if is_one_sentence(text):
            return list(_spans(text, []))
        masked = _masked(text)
        ends: set[int] | None = None
        closed = _enclosed(masked)
        marks = list(list_marks(masked))
        cuts = {start for start, _ in marks}
        held = {place for start, end in marks for place in range(start, end)}
        small_i = "i" in self.language.pronouns and SMALL_I.search(masked) is not None
        careless = small_i or masked.lstrip()[:1].islower()
        since = 0
        for match in _stops(masked, 0, len(masked)):
            if match["next"] == "" or match.start("gap") < since:
                continue
            if closed.get(match.start("stop"), -1) >= match.start("gap") or match.start("stop") in held:
                continue
            stands = self._stands(masked, match, since, careless=careless)
            if stands is None:
                # Asked only where the rules leave it open: it takes longer than all of them.
                ends = self._ends(masked) if ends is None else ends
                stands = match.end("stop") in ends
            if stands:
                since = match.end("gap")
                cuts.add(since)
        return list(_spans(text, sorted(cuts)))

    def _ends(self, masked: str) -> set[int]:
        """Give where sentences end for Punkt."""
        if self.punkt is None:
            # Most texts never ask it, and it compiles its patterns anew each time.
            from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

            parameters = PunktParameters()
            parameters.abbrev_types.update(self.abbreviations)
            self.punkt = PunktSentenceTokenizer(parameters)
        starred = EMPHASIS.sub(lambda match: "*" * len(match[0]), masked.translate(AS_DOUBLE))
        return {end for _, end in self.punkt.span_tokenize(starred, realign_boundaries=False)}

    def _stands(self, text: str, match: re.Match[str], since: int, *, careless: bool) -> bool | None:
        """Say whether the sentence ends here; None leaves it to Punkt."""
        stop, following = match["stop"], match["next"]
        if stop[-1] in ALWAYS or stop[-1] in ";:":
            return not (match["close"] and not match["gap"] and self._says_who(text, match.end()))
        before = text[max(since, match.start() - SETTINGS.abbreviation_look_back) : match.start()]
        if not match["gap"]:
            return self._glued(before, match)
        word = WORD_BEFORE.search(before)
        last = folded(word[0]) if word else ""
        if following[0].islower():
            plain = PLAIN.fullmatch(last) is not None and last not in self.abbreviations
            return careless and plain and following in self.starters
        if following[0] in ",;:.?!…)]}":
            return False
        if len(stop) > 1 or stop != ".":
            return not (last in EXCLAIMED and stop == "!" and following.lower() not in self.starters)
        words = before.split()
        stands = self._after_word(last, folded(following), words)
        plain = not match["close"] or match["close"][0] in PARTING
        return self._after_plain(words) if stands is None and plain else stands

    def _after_word(self, last: str, following: str, words: list[str]) -> bool | None:
        """Judge a single full stop by the word before it and the word after it."""
        starts = following in self.starters
        # "See picture A. Breakfast is served": a letter that names a thing is no initial.
        if (len(last) == 1 or last.isdigit()) and words[:-2] and folded(words[-2]) in self.lettered:
            return True
        if len(last) == 1 and words[-1][-1:].isupper():
            return starts and len(words) > 1 and len(following) > 1
        if last in self.names_follow:
            # "no." is a word as well: only a number after it makes it a title.
            return last in self.language.stop_words and not following[0].isdigit()
        if NUMBER.fullmatch(last):
            return self._after_number(last, following, words)
        if last in DAY_HALVES:
            return (
                len(words) > SETTINGS.longest_time_words
                and following[0].isalpha()
                and following not in self.dates | TIME_ZONES
            )
        return starts if last in self.abbreviations or DOTTED.fullmatch(last) else None

    def _after_plain(self, words: list[str]) -> bool | None:
        """Judge a full stop right behind a word by that word alone; None leaves it to Punkt."""
        if not words[1:]:
            return None
        if words[-1][-1] in CLOSED:
            return True
        # Behind a word of letters alone that is no abbreviation Punkt always sees an end.
        word = words[-1].lower()
        known = word in self.abbreviations or word.rpartition("-")[2] in self.abbreviations
        return True if JOINED.fullmatch(word) and not known else None

    def _says_who(self, text: str, place: int) -> bool:
        """Whether what stands behind a quotation only says who spoke: "“走吧。”她说。"."""
        return any(tag.match(text, place) for tag in self.tags)

    def _after_number(self, last: str, following: str, words: list[str]) -> bool | None:
        """Judge a full stop after a short number: a list mark, "4.1." and an ordinal do not end the sentence."""
        if len(words) == 1:
            return False
        if not last.isdigit():
            return following in self.starters if words[-1].isupper() else None
        if self.language.ordinal_stop and len(last) < len("100"):
            return following in self.starters and following not in self.dates
        return None

    def _glued(self, before: str, match: re.Match[str]) -> bool:
        """Whether a stop without white space after it ends a sentence: "stored.The"."""
        following = match["next"]
        if match["close"] or match["open"] or not following[0].isupper() or not GLUED_BEFORE.search(before):
            return False
        lower = following.lower()
        if lower in self.starters or lower in self.names_follow:
            return True
        after = match.string[match.end("next") : match.end("next") + 1]
        return following[1:].islower() and before[-1:].islower() and (after.isspace() or after == ",")


def _masked(text: str) -> str:
    """Hide the stops that belong to a word or an ellipsis; the length stays."""

    def link(match: re.Match[str]) -> str:
        kept = match[0].rstrip(".,;:!?'\")]")
        return re.sub(r"\W", "_", kept) + match[0][len(kept) :]

    def dots(match: re.Match[str]) -> str:
        # Four spaced dots are an ellipsis and a full stop, three are an ellipsis alone.
        hidden = match[0].replace(".", "_").replace("…", "_")
        return hidden[:-1] + "." if match[0].count(".") > len("...") else hidden

    text = LINK.sub(link, text) if LINK_SIGN.search(text) else text
    return directed(SPACED_ELLIPSIS.sub(dots, text) if ELLIPSIS_SIGN.search(text) else text)


def _enclosed(text: str) -> dict[int, int]:
    """Give for each full stop inside brackets or quotation marks the offset where the outermost of them closes."""
    inside: dict[int, int] = {}
    for start, end in enclosures(text):
        inside.update((match.start(), end) for match in _stops(text, start, end))
    return inside


def _stops(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Give what `STOP` finds between two offsets."""
    at = start
    while sign := STOP_SIGN.search(text, at, end):
        match = STOP.match(text, sign.start(), end)
        at = match.end() if match else sign.end()
        if match:
            yield match


def _spans(text: str, cuts: list[int]) -> Iterator[TextSpan]:
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        piece = text[start:end]
        if piece.strip():
            yield TextSpan(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
