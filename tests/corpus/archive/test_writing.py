"""Documents go in and out whole; a text that stands in many places is kept once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from dedup.corpus.archive import Archive
from dedup.corpus.archive import writing as module
from dedup.corpus.archive.packed_terms import unpacked_keys
from dedup.corpus.archive.record import ArchiveWritten, NewDocument, NewPassage
from dedup.corpus.archive.settings import ArchiveSettings
from dedup.corpus.archive.store import Store
from dedup.corpus.archive.writing import counted_anew, put_documents, remove_documents, text_digest
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

FOOTER: Final = "Dogs travel free of charge."


def document(ref: str, *texts: str, date: str = "") -> NewDocument:
    """Give a document of texts, a line each."""
    return NewDocument(
        ref=ref, date=date, passages=tuple(NewPassage(line=at, text=text) for at, text in enumerate(texts, 1))
    )


@pytest.fixture(params=["fts5", "table"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """Give a new archive with lists of one kind."""
    return Store.opened(tmp_path / "news.db", {"index": request.param}, create=True)


def counts(store: Store) -> tuple[int, int, int]:
    """Count documents, places and texts."""
    tables = ("document", "place", "passage")
    return tuple(store.connection.execute(f"SELECT count(*) FROM {each}").fetchone()[0] for each in tables)  # noqa: S608


def test_a_document_replaces_itself(store: Store) -> None:
    """What stood in it goes, unless it stands elsewhere; one that is as it was is left alone."""
    put_documents(store, [document("a", "It rains in Linz.", FOOTER), document("b", "It snows in Graz.", FOOTER)])
    assert counts(store) == (2, 4, 3)
    assert put_documents(store, [document("a", "It hails in Wels.", FOOTER)]) == ArchiveWritten(replaced=1, passages=2)
    assert counts(store) == (2, 4, 3)
    assert put_documents(store, [document("b", "It snows in Graz.", FOOTER)]) == ArchiveWritten(unchanged=1)
    assert put_documents(store, [document("b", "It snows in Graz.", FOOTER, date="2024-03-05")]).replaced == 1
    assert list(module_faults(store)) == []


def module_faults(store: Store) -> tuple[str, ...]:
    """Check the archive."""
    from dedup.corpus.archive.checkup import faults

    return tuple(faults(store))


def test_of_two_of_one_name_the_later_counts(store: Store) -> None:
    """In one step as in two."""
    assert put_documents(store, [document("a", "It rains."), document("a", "It snows.", "It hails.")]).passages == 2
    assert counts(store) == (1, 2, 2)


def test_taking_out(store: Store) -> None:
    """A document goes with its texts, save those that stand in another; of names that are not there nothing goes."""
    put_documents(store, [document("a", "It rains.", FOOTER, FOOTER), document("b", FOOTER), document("c")])
    with pytest.raises(InputError, match=r"has no document 'd', nothing was removed; dedup archive list"):
        remove_documents(store, ["a", "d"])
    assert counts(store) == (3, 4, 2)
    assert remove_documents(store, ["a", "a", "c"]) == 3
    assert counts(store) == (1, 1, 1)
    assert module_faults(store) == ()
    keys = unpacked_keys(
        *store.connection.execute("SELECT id, code, keys, terms FROM passage").fetchone()
    ).keys.tolist()
    lists = [store.postings.listed(key, 9) for key in keys]
    assert lists
    assert all(map(len, lists))
    assert remove_documents(store, ["b"]) == 1
    assert counts(store) == (0, 0, 0)
    assert not any(len(store.postings.listed(key, 9)) for key in keys)


def test_texts_of_one_digest_stay_two(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number only says where to look."""
    monkeypatch.setattr(module, "text_digest", lambda _: 7)
    put_documents(store, [document("a", "It rains in Linz."), document("b", "It snows in Graz.")])
    put_documents(store, [document("c", "It snows in Graz.")])
    assert counts(store) == (3, 3, 2)
    assert text_digest("It rains.") != text_digest("It snows.")


@pytest.mark.parametrize(("passages", "counted"), [(7, 2), (8, 8)])
def test_weights_are_counted_anew_as_it_grows(store: Store, passages: int, counted: int) -> None:
    """With four times as many passages as were counted they are counted anew; then every list is made anew too."""
    put_documents(store, [document("a", "It rains in Linz.", "It snows in Graz.")])
    put_documents(store, [document("b", *(f"It hails in town n{number}." for number in range(passages - 2)))])
    known = store.idf()
    assert known is not None
    assert known[1].documents == counted
    assert module_faults(store) == ()


@pytest.mark.parametrize(("until", "counted"), [(2, 2), (3, 8)])
def test_weights_stay_from_some_size_on(
    store: Store, monkeypatch: pytest.MonkeyPatch, until: int, counted: int
) -> None:
    """Weights that so many passages were counted for stay, unless asked for."""
    monkeypatch.setattr(module, "SETTINGS", ArchiveSettings(recount_until=until))
    put_documents(store, [document("a", "It rains in Linz.", "It snows in Graz.")])
    put_documents(store, [document("b", *(f"It hails in town n{number}." for number in range(6)))])
    known = store.idf()
    assert known is not None
    assert known[1].documents == counted
    counted_anew(store)
    known = store.idf()
    assert known is not None
    assert known[1].documents == 8


def test_another_process_counted_anew(tmp_path: Path) -> None:
    """Who has the archive open searches and adds by the new weights."""
    with Archive(tmp_path / "a.db") as one, Archive(tmp_path / "a.db") as other:
        one.add("The bridge stays shut until the weekend.", ref="a")
        assert len(other.find("The bridge stays shut until the weekend.")) == 1
        one.add("\n\n".join(f"It hails in the town n{number} again." for number in range(9)), ref="b")
        one.optimize(recount=True)
        other.add("Dogs travel free of charge on the ferry.", ref="c")
        assert len(other.find("The bridge stays shut until the weekend.")) == 1
        assert (one.check(), other.check()) == ((), ())
