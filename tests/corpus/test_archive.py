"""The archive as a library: documents in, matches out, and every argument that is refused."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

import dedup
from dedup import Archive
from dedup.corpus.archive.settings import ArchiveSettings
from dedup.errors import DedupError, InputError, OptionError

if TYPE_CHECKING:
    from pathlib import Path

BRIDGE = "The bridge stays shut until the weekend, says the mayor of the town."
VOTE = "In Linz 95.40 % of the voters said no to the new plan on Sunday."


def test_what_was_published_is_found(tmp_path: Path) -> None:
    """A match says where and when, how alike, how much of it, what is new, and whether readers know all of it."""
    with Archive(tmp_path / "news.db") as archive:
        archive.add(f"# News\n\n{BRIDGE}\n\n{VOTE}", ref="2024/03/x", date="2024-03-05")
        found = archive.find(f"A line that nobody has read so far.\n\n{BRIDGE}\n\n{VOTE.replace('95.40', '59.40')}")
    assert (len(found), found.passages, found.cut) == (2, 3, ())
    bridge, vote = found
    assert (bridge.line, bridge.text, bridge.score, bridge.shared, bridge.new) == (3, BRIDGE, 1.0, 1.0, ())
    assert bridge.known
    assert bridge.places == (dedup.PublishedPlace(ref="2024/03/x", line=3, date="2024-03-05"),)
    assert (vote.line, vote.published, vote.new) == (5, VOTE, ("59.40",))
    assert vote.differs == ("number: 59.40 % here, published before with 95.40 %",)
    assert not vote.known
    assert 0.8 < vote.score < 1
    assert 0.8 < vote.shared < 1


def test_in_many_places() -> None:
    """The latest come first, up to ten are named, and all are counted."""
    with Archive(":memory:") as archive:
        archive.add_documents(archive.document(BRIDGE, ref=f"{day}", date=f"2024-03-{day:02}") for day in range(1, 13))
        archive.add(BRIDGE, ref="undated", date="")
        (match,) = archive.find(BRIDGE)
    assert [each.ref for each in match.places] == [str(day) for day in range(12, 2, -1)]
    assert match.published_times == 13


def test_memory_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive in memory is gone with its object."""
    monkeypatch.chdir(tmp_path)
    with Archive(":memory:") as archive:
        archive.add(BRIDGE, ref="a")
        assert len(archive.find(BRIDGE)) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"least": 0}, "least: must be above 0"),
        ({"least": 1.5}, "least: must be above 0 and at most 1"),
        ({"unit": "line"}, "unit: must be one of paragraph, sentence, document"),
        ({"features": "letters"}, "features: must be one of"),
        ({"index": "b-tree"}, "index: must be one of auto, fts5, table"),
        ({"language": "xx"}, "xx"),
        ({"path": 7}, "path: must be a path"),
    ],
)
def test_terms_out_of_range(tmp_path: Path, arguments: dict[str, Any], said: str) -> None:
    """Each is refused by name before a file is made."""
    with pytest.raises(OptionError, match=said):
        Archive(**{"path": tmp_path / "news.db", **arguments})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda archive: archive.add(7, ref="a"), "text: must be a text"),
        (lambda archive: archive.add(BRIDGE, ref=""), "ref: is empty"),
        (lambda archive: archive.add(BRIDGE, ref=7), "ref: must be a text"),
        (lambda archive: archive.add(BRIDGE, ref="a", date="soon"), "date: must be a day such as"),
        (lambda archive: archive.find(b""), "text: must be a text"),
        (lambda archive: archive.find(BRIDGE, threshold=0.79), "threshold: must be at least 0.8, .*make another"),
        (lambda archive: archive.find(BRIDGE, threshold=1.1), "threshold: must be above 0 and at most 1"),
        (lambda archive: archive.find(BRIDGE, most=0), "most: must be at least 1"),
        (lambda archive: archive.remove("a"), "has no document 'a'"),
    ],
)
def test_arguments_out_of_range(call: Any, said: str) -> None:  # noqa: ANN401 - a call of any result
    """Each is refused by name."""
    with Archive(":memory:") as archive, pytest.raises(DedupError, match=said):
        call(archive)


@pytest.mark.parametrize(("least", "used"), [(None, 0.8), (0.5, 0.8), (0.9, 0.9)])
def test_the_usual_threshold(least: float | None, used: float) -> None:
    """It is 0.8, or the least score of the archive where that is more."""
    texts = ["a b c d e f g h i j", "a b c d e f g h i x", "a b c d e f g z y x"]
    with Archive(":memory:", least=least, unit="document") as archive:
        for number, text in enumerate(texts):
            archive.add(text, ref=str(number))
        usual, asked = archive.find(texts[0], most=3), archive.find(texts[0], threshold=used, most=3)
        assert [each.score for each in usual] == [each.score for each in asked]
        lower = archive.find(texts[0], threshold=archive.least, most=3)
        assert (len(lower) > len(usual)) == (archive.least < used)


def test_units_cut_texts() -> None:
    """Sentences of an archive of sentences are found one by one, wherever they stand."""
    with Archive(":memory:", unit="sentence") as archive:
        archive.add(f"{BRIDGE} {VOTE}", ref="a")
        assert [each.text for each in archive.find(f"{VOTE} It is quite new, all of this. {BRIDGE}")] == [VOTE, BRIDGE]


def test_given_weights(tmp_path: Path) -> None:
    """Weights of a corpus are taken for a new archive, stay whatever is added, and cannot be taken later."""
    rows, saved = tmp_path / "rows.jsonl", tmp_path / "weights.idf"
    rows.write_text("".join(f'{{"text": "It hails in the town n{number}."}}\n' for number in range(40)), "utf-8")
    dedup.condense_corpus(rows, None, dedup.CorpusOptions(save_idf=saved, quiet=True))
    with Archive(tmp_path / "news.db", idf=saved) as archive:
        archive.add("\n\n".join(f"It rains in the town n{number} again." for number in range(200)), ref="a")
        known = archive._store.idf()  # noqa: SLF001
        assert known is not None
        assert (known[0], known[1].documents) == (True, 40)
    Archive(tmp_path / "news.db", idf=saved).close()
    with Archive(tmp_path / "other.db") as archive:
        archive.add(BRIDGE, ref="a")
    with pytest.raises(OptionError, match="has other weights already; leave it out"):
        Archive(tmp_path / "other.db", idf=saved)
    with pytest.raises(InputError, match="write one with --save-idf"):
        Archive(tmp_path / "third.db", idf=rows)


@pytest.mark.parametrize(("sizes", "steps"), [((499, 500, 1), [3]), ((500, 500, 1), [2, 1]), ((1500, 1), [1, 1])])
def test_documents_are_written_by_the_thousand(sizes: tuple[int, ...], steps: list[int]) -> None:
    """A thousand passages and more make a step; a document is never divided."""
    texts = ["\n\n".join(f"It hails in the town n{number}." for number in range(size)) for size in sizes]
    with Archive(":memory:") as archive:
        made = (archive.document(text, ref=str(at)) for at, text in enumerate(texts))
        assert [each.added for each in archive.batches(made)] == steps


def test_the_cut_of_a_search_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that did not see all says in which lines."""
    with Archive(":memory:", least=0.3) as archive:
        archive.add("\n\n".join(f"One phrase of many n{number}." for number in range(30)), ref="a")
        monkeypatch.setattr("dedup.corpus.archive.search.SETTINGS", ArchiveSettings(most_listed=9))
        assert archive.find("It is quite new, all of this.\n\nOne phrase of many.", threshold=0.3).cut == (3,)


def test_another_thread_has_its_own(tmp_path: Path) -> None:
    """Threads open the archive each for itself, and lose nothing."""
    path = tmp_path / "news.db"

    def work(name: str) -> None:
        with Archive(path) as archive:
            for number in range(10):
                archive.add(f"It hails in the town {name}{number}.", ref=f"{name}{number}")

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    with Archive(path) as archive:
        assert len(list(archive.documents())) == 30
        assert archive.check() == ()


def test_documents_may_be_used_while_they_are_listed(tmp_path: Path) -> None:
    """Each can be looked for, added again or taken out before the next is given."""
    with Archive(tmp_path / "news.db") as archive:
        for ref in ("a", "b", "c"):
            archive.add(f"Dogs travel free of charge on the {ref} ferry.", ref=ref)
        for each in archive.documents():
            assert archive.find("Dogs travel free of charge on the ferry.", threshold=0.8).passages == 1
            archive.remove(each.ref)
        assert list(archive.documents()) == []


def test_another_thread_and_a_closed_archive(tmp_path: Path) -> None:
    """Both are told in a line that says what to do."""
    archive = Archive(tmp_path / "news.db")
    with ThreadPoolExecutor(1) as pool, pytest.raises(InputError, match="each thread opens an Archive of its own"):
        pool.submit(archive.find, "Dogs travel free of charge.").result()
    archive.close()
    for use in (lambda: archive.find("Dogs travel free of charge."), lambda: list(archive.documents()),
                lambda: archive.remove("a"), archive.optimize):  # fmt: skip
        with pytest.raises(InputError, match="was closed before"):
            use()
