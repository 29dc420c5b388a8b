"""Measure an archive: passages a second in, size, times of whole queries, recall against brute force, and peers.

    python benchmarks/archive.py SOURCE... [--size 1000000] [--queries 1000] [--thresholds 0.8] [--index fts5]
                                 [--least 0.8] [--peers] [--keep FILE]

SOURCE as in `scale.py`; the passages are grown from it, seeded, and put in as documents of twenty. A query is one
passage, looked up, scored and compared, as `Archive.find` does it: half of them are passages of the archive of which
12 % of the words are others, half are new. The peers get the same passages and queries in the same run: the full-text
search of SQLite (bm25 of the ten rarest words, verified by the same cosine) and, where it is installed, rensa.
"""

from __future__ import annotations

import argparse
import random
import resource
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scipy.sparse import csr_array

from dedup.corpus.archive import Archive
from dedup.corpus.archive.keys import weigh_counts
from dedup.corpus.archive.record import NewDocument, NewPassage
from dedup.similarity.terms.weights import buckets
from scale_texts import grow, read_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from dedup.similarity.terms.weights import Idf

PASSAGES_A_DOCUMENT = 20
EDITED = 0.12
RAREST = 10
TIE = 1e-9


def main() -> None:
    """Grow the passages, put them in, ask, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--queries", type=int, default=1_000)
    parser.add_argument("--thresholds", default="0.8")
    parser.add_argument("--least", type=float, default=0.8)
    parser.add_argument("--index", default="fts5", choices=("fts5", "table"))
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--keep", type=Path, help="where the archive stays; one that is there is asked as it is")
    asked = parser.parse_args()
    texts = list(grow(read_paragraphs(asked.sources), asked.size))
    queries = asked_for(texts, read_paragraphs(asked.sources), asked.queries)
    print(f"{len(texts):,} passages, {len(set(texts)):,} different; {len(queries):,} queries")
    with tempfile.TemporaryDirectory() as folder:
        path = asked.keep or Path(folder, "news.db")
        filled = path.exists()
        thresholds = [float(each) for each in asked.thresholds.split(",")]
        with Archive(path, least=asked.least, index=asked.index) as archive:
            if not filled:
                fill(archive, texts, path)
                print("before optimize:")
                for threshold in thresholds:
                    ask(archive, queries, threshold)
                print(f"optimize: {seconds(archive.optimize)[0]:.1f} s; {size(path, len(texts))}")
            found = {threshold: ask(archive, queries, threshold) for threshold in thresholds}
            idf = idf_of(archive)
            recall(texts, queries, found, idf)
        if asked.peers:
            full_text(Path(folder, "words.db"), texts, queries, idf, found)
            rensa(texts, queries)
    print(f"largest memory of the process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10:,} MiB")


def asked_for(texts: Sequence[str], paragraphs: Sequence[str], count: int) -> list[str]:
    """Give queries: passages of the archive with other words here and there, and new ones."""
    chance = random.Random(11)  # noqa: S311 - seeded, so that every run asks the same
    words = " ".join(paragraphs).split()
    edited = []
    for text in chance.sample(list(texts), count // 2):
        said = text.split()
        edited.append(" ".join(chance.choice(words) if chance.random() < EDITED else each for each in said))
    return [*edited, *islice(grow(paragraphs, count, seed=99), count - len(edited))]


def fill(archive: Archive, texts: Sequence[str], path: Path) -> None:
    """Put all passages in and print the rate."""
    wall, cpu = time.perf_counter(), time.process_time()
    archive.add_documents(documents(texts))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"added: {len(texts) / wall:,.0f} passages a second ({len(texts) / cpu:,.0f} a CPU second); "
          f"{size(path, len(texts))}", flush=True)  # fmt: skip


def documents(texts: Sequence[str]) -> Iterator[NewDocument]:
    """Give documents of twenty passages."""
    for first in range(0, len(texts), PASSAGES_A_DOCUMENT):
        part = texts[first : first + PASSAGES_A_DOCUMENT]
        passages = tuple(NewPassage(line=2 * at + 1, text=" ".join(text.split())) for at, text in enumerate(part))
        yield NewDocument(ref=f"{first}.md", date="2024-03-05", passages=passages)


def size(path: Path, count: int) -> str:
    """Say how much room the archive takes."""
    held = sum(each.stat().st_size for each in path.parent.glob(f"{path.name}*"))
    return f"{held / (1 << 20):,.0f} MiB, {held / count:,.0f} bytes a passage"


def seconds(call: Callable[[], Any]) -> tuple[float, Any]:
    """Give how long a call took, and its result."""
    began = time.perf_counter()
    done = call()
    return time.perf_counter() - began, done


def quantiles(times: Iterable[float]) -> str:
    """Give the median and the 99th part in a hundred, in milliseconds."""
    ordered = sorted(times)
    return f"p50 {statistics.median(ordered) * 1e3:.2f} ms, p99 {ordered[int(len(ordered) * 0.99)] * 1e3:.2f} ms"


def ask(archive: Archive, queries: Sequence[str], threshold: float) -> dict[int, dict[str, float]]:
    """Ask each query for all its matches, and print the times; gives text and score of each match."""
    archive.find(queries[0], threshold=threshold)
    times, clocks, found, cut = [], [], {}, 0
    for text in queries:
        passage = [NewPassage(line=1, text=text)]
        began = time.process_time()
        took, result = seconds(partial(archive.find_passages, passage, threshold=threshold))
        clocks.append(time.process_time() - began)
        times.append(took)
        cut += len(result.cut)
    half = len(queries) // 2
    print(f"t = {threshold}, whole queries: {quantiles(times)} (CPU: {quantiles(clocks)}); "
          f"edited {quantiles(times[:half])}; new {quantiles(times[half:])}; cut {cut}", flush=True)  # fmt: skip
    for place, text in enumerate(queries):
        result = archive.find_passages([NewPassage(line=1, text=text)], threshold=threshold, most=1_000_000)
        found[place] = {each.published: each.score for each in result}
    return found


def idf_of(archive: Archive) -> Idf:
    """Give the weights of the archive."""
    with archive._store.reading():  # noqa: SLF001 - brute force needs the same weights
        known = archive._store.idf()  # noqa: SLF001
    if known is None:
        raise ValueError("an empty archive")
    return known[1]


def recall(
    texts: Sequence[str], queries: Sequence[str], found: dict[float, dict[int, dict[str, float]]], idf: Idf
) -> None:
    """Compare what was found with the whole product of queries and passages."""
    different = list(dict.fromkeys(" ".join(text.split()) for text in texts))
    wanted: dict[float, int] = dict.fromkeys(found, 0)
    missing, off = dict.fromkeys(found, 0), 0.0
    for first in range(0, len(different), 20_000):
        part = different[first : first + 20_000]
        both = weigh_counts(buckets([*queries, *part], features=idf.features)[0], idf).rows
        matrix = csr_array((both.values, both.columns, both.starts), shape=(len(both), both.width))
        product = (matrix[: len(queries)] @ matrix[len(queries) :].T).tocoo()
        # Nearly every query shares a word with nearly every passage: what is far off is left out at once.
        near = product.data >= min(found) - TIE
        for query, passage, score in zip(product.row[near], product.col[near], product.data[near], strict=True):
            for threshold, ours in found.items():
                if score >= threshold - TIE:
                    wanted[threshold] += 1
                    mine = ours[int(query)].get(part[passage])
                    missing[threshold] += mine is None
                    off = max(off, abs(mine - score) if mine is not None else 0.0)
    for threshold, ours in found.items():
        extra = sum(map(len, ours.values())) - (wanted[threshold] - missing[threshold])
        share = 1 - missing[threshold] / max(wanted[threshold], 1)
        print(f"t = {threshold}: {wanted[threshold]:,} true matches, {missing[threshold]} missing, {extra} extra, "
              f"recall {share:.4f}; scores off by {off:.1e} at most", flush=True)  # fmt: skip


def full_text(
    path: Path, texts: Sequence[str], queries: Sequence[str], idf: Idf, found: dict[float, dict[int, dict[str, float]]]
) -> None:
    """Ask the full-text search of SQLite for the ten best by bm25 of the ten rarest words, and verify them."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute("CREATE VIRTUAL TABLE passage USING fts5(text)")
    began = time.perf_counter()
    for first in range(0, len(texts), 1_000):
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO passage(text) VALUES (?)", ((t,) for t in texts[first : first + 1_000]))
        connection.execute("COMMIT")
    print(f"SQLite full text: {len(texts) / (time.perf_counter() - began):,.0f} passages a second; "
          f"{size(path, len(texts))}", flush=True)  # fmt: skip
    connection.execute("INSERT INTO passage(passage) VALUES ('optimize')")
    known = dict(zip(idf.buckets.tolist(), idf.counts.tolist(), strict=True))
    threshold = max(found)
    times, hit, wanted = [], 0, 0
    for place, text in enumerate(queries):
        took, published = seconds(partial(_best, connection, text, known, idf, threshold))
        times.append(took)
        wanted += bool(found[threshold][place])
        hit += bool(found[threshold][place]) and bool(published)
    print(f"SQLite full text, bm25, verified at {threshold}: {quantiles(times)}; {hit} of {wanted} queries answered",
          flush=True)  # fmt: skip


def _best(connection: sqlite3.Connection, text: str, known: dict[int, int], idf: Idf, threshold: float) -> list[str]:
    words = list(dict.fromkeys("".join(sign if sign.isalnum() else " " for sign in text).split()))
    counts, _ = buckets(words)
    firsts = counts[1][counts[0][:-1]].tolist()
    common = [known.get(each, 1) for each in firsts]
    rarest = sorted(zip(common, words, strict=True))[:RAREST]
    query = " OR ".join(f'"{word}"' for _, word in rarest)
    sql = "SELECT text FROM passage WHERE passage MATCH ? ORDER BY bm25(passage) LIMIT 10"
    published = [each for (each,) in connection.execute(sql, (query,))]
    rows = weigh_counts(buckets([text, *published], features=idf.features)[0], idf).rows
    matrix = csr_array((rows.values, rows.columns, rows.starts), shape=(len(rows), rows.width)).toarray()
    return [each for each, row in zip(published, matrix[1:], strict=True) if row @ matrix[0] >= threshold]


def rensa(texts: Sequence[str], queries: Sequence[str]) -> None:
    """Ask the MinHash index of rensa, in memory, for what has nearly the words of each query; nothing is verified."""
    if find_spec("rensa") is None:
        print("rensa is not installed")
        return
    package: Any = import_module("rensa")
    began = time.perf_counter()
    index = package.RMinHashLSH(threshold=0.6, num_perm=128, num_bands=32)
    for number, text in enumerate(texts):
        index.insert(number, _signature(package.RMinHash, text))
    print(f"rensa, in memory: {len(texts) / (time.perf_counter() - began):,.0f} passages a second", flush=True)
    times, sizes = [], Counter[int]()
    for text in queries:
        took, published = seconds(partial(_alike, package.RMinHash, index, text))
        times.append(took)
        sizes[bool(published)] += 1
    print(f"rensa: {quantiles(times)}, not verified; {sizes[True]} queries with a candidate", flush=True)


def _alike(kind: Any, index: Any, text: str) -> Any:  # noqa: ANN401 - of an extension module
    return index.query(_signature(kind, text))


def _signature(kind: Any, text: str) -> Any:  # noqa: ANN401 - of an extension module
    made = kind(num_perm=128, seed=42)
    made.update(text.lower().split())
    return made


if __name__ == "__main__":
    main()
