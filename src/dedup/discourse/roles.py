"""Tell what a passage does: announce, or ask a question that only waits for its answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.dependencies import questions
from dedup.discourse.settings import SETTINGS
from dedup.language.normal_form import fingerprint

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dedup.records import Passage, Reading

__all__ = ["waiting_questions"]


def waiting_questions(reading: Reading, asking: Collection[int]) -> frozenset[int]:
    """Give those of the passages that ask which only wait for their answers.

    A longer question says more than that and is stated or stays.
    """
    asked = questions(reading.document, reading.passages, asking)
    return frozenset(index for index in asked if _only_asks(reading.passages[index]))


def _only_asks(passage: Passage) -> bool:
    return passage.words <= SETTINGS.longest_bare_question_words and not CLAUSED.search(passage.text)


CLAUSED: Final = re.compile(r"[;:–—]\s|^\W*(?:\S+\s+){2,}\S+,\s")
"""What parts a question from a statement before it: "There is one problem: where to put it?"."""


def announcements(reading: Reading) -> Iterator[int]:
    """Give the sentences that only say what the text is about to do."""
    groups = reading.language.announcements
    for passage in reading.passages:
        text = fingerprint(passage.text)
        # A quotation announces nothing of ours, and a figure is a fact wherever it stands.
        if not passage.prose or QUOTED.search(passage.text) or any(map(str.isdigit, text)):
            continue
        opening = f" {' '.join(text.split()[: SETTINGS.announcing_words])} "
        # "The First Thing We Look At" is a title.
        if any(f" {group} " in opening and group.title() not in passage.text for group in groups):
            yield passage.index


QUOTED: Final = re.compile(r"[\"“”„«»]")
