"""Tell two statements of two things apart: by where they stand, what leads into them, and what they name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.differences import NUMBERS, Difference, DifferenceKind, is_misspelled, is_named
from dedup.corpus.lint.features import CLOSE
from dedup.corpus.lint.mentions import MentionKind
from dedup.corpus.lint.pages import are_titled_apart, shared_outline
from dedup.corpus.lint.place_notes import note_of
from dedup.corpus.lint.statements import Element
from dedup.corpus.lint.value_features import is_generic
from dedup.language.normal_form import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.corpus.lint.differences import Rivals
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.statements import Statement
    from dedup.corpus.lint.tree import StatementTree
    from dedup.language import Language

__all__ = ["LEAST_WORDING", "is_of_two_subjects", "is_ruled_out"]

_NAME: Final = re.compile(r"[a-z]{3,}")
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")

_HEADER: Final = Element.HEADER
_MODULE: Final = re.compile(r"(?:import|export)\b.*(?:\bfrom\b|[={(])")

LEAST_WORDING: Final = 0.7
"""Cosine from which other words in one place are looked at."""

LEAST_ROW: Final = 0.6
"""Share of the first cells of two rows, or of what leads into two items, from which they are of one thing."""

MOST_OF_ENTRY: Final = 4
"""Words of a statement that is no more than a key and its value."""

LEAST_EXAMPLE: Final = 0.8
"""Cosine from which two examples are one: any other ones may have any figures."""

LEAST_SUBJECT: Final = 0.5
"""Share of what the shorter of two statements is about that both must say, where they count hours, days or the like."""

LEAST_OUTLINE: Final = 0.3
"""Share of the headings of the shorter of two pages from which one template made both."""

LEAST_NAMED: Final = 0.9
"""Cosine from which another file, key or address in the same file is looked at."""

COPIED: Final = 0.75
"""Cosine from which two statements close to each other in one file are looked at: copies, not a list."""


def is_ruled_out(tree: StatementTree, pair: tuple[int, int], cosine: float) -> bool:
    """Whether two statements tell two things apart by where they stand."""
    one, other = tree.statements[pair[0]], tree.statements[pair[1]]
    if _HEADER in (one.element, other.element) or _is_module(one.said) or _is_module(other.said):
        return True
    if one.file != other.file:
        return False
    if one.block == other.block and one.element in (Element.TABLE, Element.CODE):
        return True
    if one.element is other.element is Element.LIST and one.lead and one.lead == other.lead:
        return True
    return abs(one.line - other.line) <= CLOSE and cosine < COPIED


def _is_module(said: str) -> bool:
    # Nearly nothing begins so, which is seen without the pattern.
    return said.startswith(("import", "export")) and _MODULE.match(said) is not None


def is_of_two_subjects(  # noqa: C901, PLR0911 - one reason after the other
    tree: StatementTree, pair: tuple[int, int], found: Difference, cosine: float, language: Language
) -> bool:
    """Whether the words that differ, or what leads into the two statements, say that they speak of two things."""
    one, other = (tree.reads[place] for place in pair)
    statements = [tree.statements[place] for place in pair]
    rows = statements[0].element is statements[1].element is Element.TABLE
    if rows and not one.lead | other.lead and statements[0].lead != statements[1].lead:
        return True
    if rows and tree.weight(one.lead & other.lead) < LEAST_ROW * max(tree.weight(one.lead), tree.weight(other.lead)):
        return True
    if _are_placed_apart(tree, pair, found, cosine, language):
        return True
    if rows and _are_sections(statements):
        return True
    if cosine and found.kind is not DifferenceKind.WORDING and _are_named_apart(tree, pair, found, language):
        return True
    depth = 2 if statements[0].file == statements[1].file else 1
    if _are_entries(tree, pair) and statements[0].heads[:depth] != statements[1].heads[:depth]:
        return True
    if found.rivals is not None and _are_own_names(tree, pair, found.rivals):
        return True
    if found.rivals is not None and cosine < LEAST_EXAMPLE and any(note_of(tree, at).example for at in pair):
        return True
    if _are_headed_apart((one, other), found, cosine):
        return True
    if found.rivals is not None and is_generic(found.rivals, tree.words) and cosine < COPIED:
        counted = {*found.rivals.one.nouns, *found.rivals.other.nouns, found.rivals.one.head, found.rivals.other.head}
        rest = min(tree.weight(one.own - counted), tree.weight(other.own - counted))
        shared = tree.weight((one.own & other.own) - counted)
        return not rest or shared < LEAST_SUBJECT * rest or not one.heads & other.heads or _are_sections(statements)
    if found.kind is DifferenceKind.CONTRARY and all(each.lead for each in statements):
        return _share(tree, one.lead, other.lead) < LEAST_ROW
    return False


def _are_headed_apart(reads: tuple[Read, Read], found: Difference, cosine: float) -> bool:
    """Whether each page has its own subject: its headings name what the other statement does not."""
    worded = found.kind is DifferenceKind.WORDING
    if not worded and cosine < LEAST_WORDING:
        return False
    one, other = reads
    named = {*found.missing} & one.heads, {*found.surplus} & other.heads
    if worded and (named[0] or named[1]):
        return True
    return cosine >= LEAST_WORDING and bool(named[0] - other.heads) and bool(named[1] - one.heads)


def _are_placed_apart(
    tree: StatementTree, pair: tuple[int, int], found: Difference, cosine: float, language: Language
) -> bool:
    """Whether the columns, sections, pages or lists say so in which two statements stand, for what they differ in."""
    statements = [tree.statements[place] for place in pair]
    same = statements[0].file == statements[1].file
    worded = found.kind is DifferenceKind.WORDING and cosine < LEAST_WORDING
    turned = found.kind is DifferenceKind.CONTRARY and (cosine < COPIED or _are_led_apart(statements, language))
    if worded or turned:
        return True
    if _are_parts_of_sections(statements) or (cosine < COPIED and _are_of_one_template(tree, pair)):
        return True
    if found.rivals is None:
        return False
    if _are_columns(statements, found.rivals) or _are_worked_out(tree, pair, cosine):
        return True
    if cosine < (LEAST_NAMED if same else COPIED) and _are_other_names(found):
        return True
    return same and _are_numbered(found.rivals)


def _are_led_apart(statements: Sequence[Statement], language: Language) -> bool:
    """Whether what leads into one of two statements denies what leads into the other does not: "Don't:"."""
    if _are_led_by_two(statements):
        return True
    led = [_WORD.findall(folded(each.lead or (each.heads[0] if each.heads else ""))) for each in statements]
    negated = [any(word in language.negations for word in words) for words in led]
    return negated[0] != negated[1] or any(each.element is Element.HEADING for each in statements)


def _are_led_by_two(statements: Sequence[Statement]) -> bool:
    """Whether two items of one file stand in two lists, each led into by its own words: two cases of one rule."""
    one, other = statements
    return one.file == other.file and bool(one.lead) and bool(other.lead) and one.lead != other.lead


def _are_columns(statements: Sequence[Statement], rivals: Rivals) -> bool:
    """Whether two values of rows stand in columns of other names: a share and a weight."""
    named = [
        each.header[mention.cell].lower() if mention.cell < len(each.header) else ""
        for each, mention in zip(statements, (rivals.one, rivals.other), strict=True)
    ]
    if not all(named) or named[0] == named[1]:
        return False
    words = [{*_WORD.findall(name)} for name in named]
    return not words[0] & words[1]


def _are_worked_out(tree: StatementTree, pair: tuple[int, int], cosine: float) -> bool:
    """Whether a statement works something out from figures of its own, and the other one is no copy of it."""
    return cosine < LEAST_EXAMPLE and any(note_of(tree, at).calculated for at in pair)


def _are_of_one_template(tree: StatementTree, pair: tuple[int, int]) -> bool:
    """Whether one template made the pages of two statements, each of its own subject: a page for every city."""
    one, other = (tree.statements[at].file for at in pair)
    return one != other and are_titled_apart(tree, *pair) and shared_outline(tree, one, other) >= LEAST_OUTLINE


def _are_other_names(found: Difference) -> bool:
    """Whether two files, keys or addresses are meant: neither is the other one misspelled."""
    rivals = found.rivals
    if rivals is None or rivals.one.kind in NUMBERS or rivals.one.unit == rivals.other.unit == "phone":
        return False
    return not is_misspelled(rivals.one, rivals.other)


def _are_numbered(rivals: Rivals) -> bool:
    """Whether two figures behind a name number things of one kind: "Data 1", "Data 2"."""
    return all(each.kind is MentionKind.VERSION and each.form.isdigit() for each in (rivals.one, rivals.other))


def _are_parts_of_sections(statements: Sequence[Statement]) -> bool:
    """Whether two sections of one file, each of its own subject, have a part of the same name: "Configuration"."""
    one, other = statements
    return one.file == other.file and one.heads[:1] == other.heads[:1] and one.heads[1:] != other.heads[1:]


def _are_sections(statements: Sequence[Statement]) -> bool:
    """Whether two statements stand under two headings of one file, which tell two things apart."""
    one, other = statements
    return one.file == other.file and one.heads[:1] != other.heads[:1]


def _are_named_apart(tree: StatementTree, pair: tuple[int, int], found: Difference, language: Language) -> bool:
    """Whether each of two statements names something the other does not, beside the values: "Nova", "Titan"."""
    # A month is part of a date.
    unnamed = tree.words.labels | language.months.keys()
    values = {found.rivals.one.form.lower(), found.rivals.other.form.lower()} if found.rivals else set()
    sides = zip(pair, (found.missing, found.surplus), strict=True)
    statements = [tree.statements[at] for at in pair]
    swapped = not (found.missing or found.surplus) and statements[0].file == statements[1].file
    if any(each.element is Element.HEADING for each in statements):
        # Its capitals name nothing.
        return False
    return swapped or all(
        is_named(
            tree.reads[at],
            tuple(word for word in words if word not in values and not word.isdigit()),
            unnamed,
        )
        for at, words in sides
    )


def _are_own_names(tree: StatementTree, pair: tuple[int, int], rivals: Rivals) -> bool:
    """Whether two names are each called as the page they stand on: ".smart-fix/" in "smart-fix.md"."""
    if rivals.one.kind in NUMBERS:
        return False
    names = [set(_NAME.findall(_HUMP.sub(" ", each.form).lower())) for each in (rivals.one, rivals.other)]
    shown = [" ".join((tree.paths[tree.statements[at].file], *tree.statements[at].heads)) for at in pair]
    pages = [set(_NAME.findall(_HUMP.sub(" ", text).lower())) for text in shown]
    return bool((names[0] - names[1]) & pages[0]) and bool((names[1] - names[0]) & pages[1])


def _are_entries(tree: StatementTree, pair: tuple[int, int]) -> bool:
    """Whether both statements only give a value to a key, of whatever their heading names: "Size: 3"."""
    return all(
        len(tree.reads[at].own) <= MOST_OF_ENTRY
        and tree.statements[at].element not in (Element.HEADING, Element.TABLE)
        and any(each.form in (":", "=", "<", ">") for each in tree.reads[at].lexemes)
        for at in pair
    )


def _share(tree: StatementTree, one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of what the shorter of two leads says that the other says too."""
    least = min(tree.weight(one), tree.weight(other))
    return tree.weight(one & other) / least if least else 0.0
