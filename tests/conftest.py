"""What several test files start from: a small document cut by hand, with one change for each reason."""

from __future__ import annotations

import gc
import os
from typing import Final

import pytest

from dedup.changes import (
    Announcement,
    Change,
    Connective,
    Copy,
    Draft,
    EmptySection,
    Evidence,
    OverLength,
    Requested,
    Stated,
    Superseded,
    Trimmed,
)
from dedup.records import Block, Document, Kind, Passage, Span, TextSpan

SENTENCES: Final = (
    "This article looks at the ferry.",
    "The ferry leaves at noon from the north pier.",
    "It leaves at noon.",
    "The ferry leaves at noon from the north pier.",
    "However, tickets cost 4 euros.",
    "Dogs travel free, and the ferry leaves at noon.",
    "The captain whistles.",
    "Bring a coat.",
    "3. Board the ferry.",
    "Summary",
    "Tickets cost 3 euros.",
)


def build() -> Draft:
    """Make a draft of one paragraph a line."""
    source = "\n".join(SENTENCES) + "\n"
    passages: list[Passage] = []
    blocks: list[Block] = []
    start = 0
    for index, sentence in enumerate(SENTENCES):
        span = Span(start, start + len(sentence))
        heading = " " not in sentence
        blocks.append(Block(kind=Kind.HEADING if heading else Kind.PARAGRAPH, span=span, prose=(span,)))
        passages.append(Passage(index=index, block=index, span=span, text=sentence, prose=not heading))
        start = span.end + 1
    document = Document(name="ferry.txt", source=source, format="text", blocks=tuple(blocks))
    return Draft(document=document, passages=tuple(passages))


CHANGES: Final = (
    Change(passage=0, text=None, reason=Announcement()),
    Change(passage=2, text=None, reason=Stated(by=(Evidence(claim=TextSpan(0, 18), by=1, score=0.9),))),
    Change(passage=3, text=None, reason=Copy(of=1)),
    Change(passage=4, text="Tickets cost 4 euros.", reason=Connective(opener="However")),
    Change(
        passage=5,
        text="Dogs travel free.",
        reason=Trimmed(cut=(TextSpan(16, 46),), by=(Evidence(claim=TextSpan(22, 46), by=1, score=0.8),)),
    ),
    Change(passage=6, text=None, reason=OverLength(lost=(TextSpan(0, 21),))),
    Change(passage=7, text=None, reason=Requested()),
    Change(passage=8, text="1. Board the ferry.", reason=Requested()),
    Change(passage=9, text=None, reason=EmptySection()),
    Change(passage=10, text=None, reason=Superseded(by=4)),
)
"""One change for each reason."""


FIRST: Final = ("tests/similarity/", "tests/corpus/", "tests/browser/", "tests/test_examples.py")
"""What compiles loops, starts Spark or a browser, or takes longest.

Each of two workers begins with one half of all tests, and takes from the end of the other's when its own are done: so
one worker makes what the other finds made, and what is left at the end is short.
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what is made once for many tests and with what takes longest; else in the order of the files."""
    items.sort(key=lambda item: [item.nodeid.startswith(name) for name in FIRST], reverse=True)


def pytest_collection_finish() -> None:
    """Let the search for circles pass over the tests themselves: a million objects that stay until the end."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def programs_run_by_themselves() -> None:
    """Measure the processes that run tests, not the programs they start: what these say and write is what is tested."""
    for name in ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG"):
        os.environ.pop(name, None)


@pytest.fixture(scope="session", autouse=True)
def caches_are_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep what programs cache out of the folder of whoever runs the tests."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def draft0() -> Draft:
    """The ferry text without changes."""
    return build()


@pytest.fixture
def draft() -> Draft:
    """The ferry text with one change for each reason."""
    return build().with_changes(CHANGES)
