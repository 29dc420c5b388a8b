"""Hold what a document says in one paragraph: its characters by the elements they stand in, and how they look."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

__all__ = ["PLAIN_STYLE", "Cover", "Fragment", "Paragraph", "Style"]


class Style(NamedTuple):
    """How characters look, and where they lead."""

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""


PLAIN_STYLE = Style()
"""The looks of ordinary text."""


class Fragment(NamedTuple):
    """Characters that stand in one element.

    Attributes:
        text: the characters; a line feed is a line break.
        element: number of the element; -1 where nothing of the document is to be changed with them.
        at: how many characters of the element stand before them.
        whole: whether the element stands for them as a whole: an image, a tab, a reference.
        width: how many signs in a text stand for them as a whole: an entity, a tag; 0 where each is one.
        markup: whether they are Markdown already.
        look: how they look.
    """

    text: str
    element: int = -1
    at: int = 0
    whole: bool = False
    width: int = 0
    markup: bool = False
    look: Style = PLAIN_STYLE


class Cover(NamedTuple):
    """An element that goes where all of the fragments from `first` up to `last` go."""

    element: int
    first: int
    last: int


@dataclass(slots=True)
class Paragraph:
    """A paragraph as it is read."""

    fragments: list[Fragment] = field(default_factory=list)
    covers: list[Cover] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Give all of its characters."""
        return "".join(each.text for each in self.fragments)
