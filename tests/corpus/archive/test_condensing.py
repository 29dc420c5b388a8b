"""A draft without what readers already had: gone or linked, and what differs stays."""

from __future__ import annotations

import pytest

from dedup.corpus.archive import Archive
from dedup.corpus.archive.condensing import CondensedDraft, condensed_draft
from dedup.corpus.archive.reading import DocumentReader

ONE, TWO = "The bridge stays shut until the weekend, says the mayor.", "Dogs travel free of charge on the ferry."
OTHER = TWO.replace("free", "not free")
NEW = "All of this is quite new for every reader."


def condensed(draft: str, *, link: bool = False, markdown: bool = True) -> CondensedDraft:
    """Condense a draft by an archive of two documents."""
    with Archive(":memory:") as archive:
        archive.add(f"{ONE}\n\n{TWO}", ref="a [1].md", date="2024-03-05")
        archive.add("It will rain in most of the country today.", ref="b.md", date="")
        cuts = DocumentReader(archive.unit, archive.language).cuts(draft)
        found = archive.find_passages([each.passage for each in cuts])
    return condensed_draft(draft, cuts, found, link=link, markdown=markdown)


def test_known_passages_go() -> None:
    """What was published goes, what differs from it and what is new stays, each with its reason."""
    done = condensed(f"# Draft\n\n{ONE}\n\n{OTHER}\n\n{NEW}\n")
    assert done.text == f"# Draft\n\n{OTHER}\n\n{NEW}\n"
    assert [[each.text for each in part] for part in (done.dropped, done.linked, done.kept)] == [[ONE], [], [OTHER]]


LINK = "*Published before: [a \\[1\\].md](<a [1].md>), 2024-03-05.*"


@pytest.mark.parametrize(
    ("draft", "text"),
    [
        (f"{ONE}\n\n{NEW}\n", f"{LINK}\n\n{NEW}\n"),
        (f"{NEW}\n\n{ONE}\n\n{TWO}\n", f"{NEW}\n\n{LINK}\n"),
        (f"{ONE}\n\n{NEW}\n\n{TWO}\n", f"{LINK}\n\n{NEW}\n\n{LINK}\n"),
        (f"{ONE}\n\n{OTHER}\n", f"{LINK}\n\n{OTHER}\n"),
        (f"{NEW}\n", f"{NEW}\n"),
    ],
)
def test_links(draft: str, text: str) -> None:
    """A link stands where a passage was; neighbours of one document share one."""
    assert condensed(draft, link=True).text == text


def test_links_of_plain_text() -> None:
    """They name the document and the day, where there is one."""
    done = condensed(f"{ONE}\n\nIt will rain in most of the country today.\n", link=True, markdown=False)
    assert done.text == "(Published before: a [1].md, 2024-03-05.)\n\n(Published before: b.md.)\n"
    assert len(done.linked) == 2


def test_all_known() -> None:
    """Nothing is left where readers had all of it."""
    assert condensed(f"{ONE}\n\n{TWO}\n").text.strip() == ""


def test_the_same_passage_twice() -> None:
    """Both go."""
    assert condensed(f"{ONE}\n\n{NEW}\n\n{ONE}\n").text == f"{NEW}\n"
