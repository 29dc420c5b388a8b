"""Find the paragraphs of Markdown that are code to MDX and to templates: imports, exports, components, expressions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["code_paragraphs", "is_mdx"]

MODULE: Final = re.compile(
    r"""
      import \s+ (?: [\w*{$] [^'"]* \s from \s+ )? ['"][^'"\n]+['"] \s*;?\s* $    # import X from "y"
    | export \s+ (?: default\b | const\b | let\b | var\b | (?:async\s+)? function\b | class\b | [{*] )
    """,
    re.VERBOSE | re.MULTILINE,
)
EXPORTED: Final = re.compile(r"[={(*]|\bfrom\b|default\s+\w+;?\s*$")
"""What an export has and a sentence that begins with the word has not."""

COMPONENT: Final = re.compile(r"</?(?:[A-Z][\w.]*(?=[\s/>])|>)")
"""A tag of a component, whose name begins with a capital, or of a fragment."""

EXPRESSION: Final = re.compile(r"\{ (?! % | \{[<%] ) .* \}", re.VERBOSE | re.DOTALL)
"""An expression in braces; between two tags of a template may stand prose (`dedup.parsing.markup_lines`)."""

BRACKETS: Final = {"{": 1, "(": 1, "[": 1, "}": -1, ")": -1, "]": -1}


def code_paragraphs(paragraphs: Sequence[str]) -> Iterator[tuple[int, bool]]:
    """Give the positions of the paragraphs that are code, and whether they are JSX, which may hold prose.

    Args:
        paragraphs: their texts, in order; code goes on in the next one while a bracket is open.

    >>> list(code_paragraphs(["import Note from '../note'", "Taxes rose.", "<Note open={true}>", "Stop."]))
    [(0, False), (2, True)]
    """
    depth = 0
    for position, paragraph in enumerate(paragraphs):
        text = paragraph.strip()
        module = MODULE.match(text)
        if module is not None and text.startswith("export"):
            module = module if EXPORTED.search(text, len("export")) else None
        if depth > 0 or module is not None:
            depth = max(0, depth + sum(BRACKETS.get(sign, 0) for sign in text))
            yield position, False
        elif COMPONENT.match(text) and text.endswith((">", "}")):
            yield position, True
        elif EXPRESSION.fullmatch(text):
            yield position, False


def is_mdx(name: str, lines: Iterable[str]) -> bool:
    """Tell whether a document is MDX: by its name, by an import or export, or by a component that opens a line."""
    if name.lower().endswith(".mdx"):
        return True
    # To look how a line begins takes a fraction of the time of a pattern.
    return any(
        (line.startswith("<") and COMPONENT.match(line))
        or (line.startswith(("import ", "export ")) and MODULE.match(line))
        for line in lines
    )
