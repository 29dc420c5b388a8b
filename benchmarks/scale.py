"""Measure the corpus path: time and memory by size and threshold, growth, recall, and peers on the same file.

    python benchmarks/scale.py SOURCE... [--sizes 100000,1000000] [--thresholds 0.8] [--features words]
                               [--copies 0.1] [--recall 100000] [--peers PYTHON] [--whole PYTHON]
                               [--engine spark] [--master "local[2]"] [--volumes]

SOURCE is a folder of text or Markdown, or JSON Lines with a field "text" (also .gz); the corpus is grown from it by
`scale_texts.py`, seeded. Times are CPU seconds of one thread. PYTHON is an interpreter that has the peers installed
(scikit-learn, sp_matmul_rs, rensa, datasketch, text-dedup, semhash, string_grouper). With `--engine spark` both drivers
run as commands beside each other, and nothing else is measured.
"""

from __future__ import annotations

import argparse
import json
import math
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scale_spark import compare, volumes
from scale_texts import EXACT, grow, read_paragraphs

if TYPE_CHECKING:
    from dedup.corpus.options import CorpusOptions

RECALL: Final = (0.5, 0.6, 0.7, 0.8, 0.9)

JACCARD: Final = "0.7"
"""What rensa is asked for: a cosine of 0.8 is about that."""

TURNS: Final = 3
"""Runs of each where whole commands are compared."""

TIE: Final = 1e-9
"""How far below the threshold a score still counts."""

PEERS: Final = (
    "rensa", "datasketch", "datasketch-update", "sp_matmul_rs", "text-dedup", "semhash", "string_grouper",
)  # fmt: skip
"""String_grouper last: it takes the longest."""


def main() -> None:
    """Grow the corpora, measure each in a process of its own, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*", type=Path)
    parser.add_argument("--sizes", default="100000,1000000")
    parser.add_argument("--words", type=int, default=63, help="mean length of a passage")
    parser.add_argument("--copies", type=float, default=EXACT, help="share of exact copies")
    parser.add_argument("--thresholds", default="0.8")
    parser.add_argument("--features", default="words")
    parser.add_argument("--memory", default="2GiB")
    parser.add_argument("--recall", type=int, default=0, help="compare so many passages with the whole product")
    parser.add_argument("--peers", help="interpreter that has the peers")
    parser.add_argument("--whole", metavar="PYTHON", help="the whole command beside rensa's own way, largest size")
    parser.add_argument("--engine", choices=("local", "spark"), default="local")
    parser.add_argument("--master", default="local[2]", help="where Spark runs")
    parser.add_argument("--volumes", action="store_true", help="say too what moves between the steps on Spark")
    parser.add_argument("--measure", nargs=4, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.measure:
        print(json.dumps(measured(Path(asked.measure[0]), *asked.measure[1:])))
        return
    paragraphs = read_paragraphs(asked.sources)
    print(f"{len(paragraphs):,} real paragraphs to grow from")
    with tempfile.TemporaryDirectory() as folder:
        if asked.recall:
            _recall(list(grow(paragraphs, asked.recall)))
        kind = {"words": asked.words, "copies": asked.copies}
        files = {int(size): _grown(paragraphs, int(size), Path(folder), kind) for size in asked.sizes.split(",")}
        for threshold in asked.thresholds.split(","):
            if asked.engine == "spark":
                for path in files.values():
                    if asked.volumes:
                        volumes(path, threshold)
                    compare(path, threshold, asked.memory, asked.master)
                continue
            _table(files, threshold, asked.features, asked.memory)
        if asked.whole:
            _whole(asked.whole, list(files.values())[-1], asked.thresholds.split(",")[0])
        if asked.peers:
            _against(asked.peers, next(iter(files.values())), asked.thresholds.split(",")[0])


def _grown(paragraphs: list[str], size: int, folder: Path, kind: dict[str, Any]) -> Path:
    path = folder / f"{size}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(grow(paragraphs, size, **kind)):
            file.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")
    return path


def _table(files: dict[int, Path], threshold: str, features: str, memory: str) -> None:
    print(f"\nt = {threshold}, {features}, --memory {memory}: CPU seconds")
    before: dict[str, Any] = {}
    for size, path in files.items():
        found = _apart(path, threshold, features, memory)
        print(f"{size:>10,}: " + ", ".join(f"{name} {value:,}" for name, value in found.items()))
        if before:
            growth = {
                name: round(math.log(found[name] / before[name], found["passages"] / before["passages"]), 2)
                for name in ("join", "total")
            }
            print(f"    growth: n^{growth['join']} for the join, n^{growth['total']} in all")
        before = found


def _apart(path: Path, *asked: str) -> dict[str, Any]:
    command = [sys.executable, __file__, "--measure", str(path), *asked]
    found: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def _against(peers: str, path: Path, threshold: str) -> None:
    # A run of dedup beside each peer, so that what else the machine does falls on both.
    times = []
    for peer in PEERS:
        times.append(_apart(path, threshold, "words", "2GiB")["to groups"])
        print(f"dedup: {times[-1]:.2f} s CPU to groups", flush=True)
        command = [peers, str(Path(__file__).with_name("scale_peers.py")), peer, str(path), threshold]
        subprocess.run(command, check=False)
    print(f"dedup: {statistics.median(times):.2f} s CPU to groups, median of {len(times)} runs")


def _whole(peers: str, path: Path, threshold: str) -> None:
    # Both as their users run them, start-up, reading and writing included; in turns, so that load falls on both.
    ours = [sys.executable, "-m", "dedup", "corpus", str(path), "--threshold", threshold, "--quiet"]
    theirs = [peers, str(Path(__file__).with_name("scale_rensa.py")), str(path), JACCARD]
    times: dict[str, list[float]] = {"dedup": [], "rensa": []}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(TURNS):
            for name, command in (("dedup", [*ours, "-o", f"{folder}/out.jsonl"]), ("rensa", theirs)):
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                subprocess.run(command, check=True)
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                times[name].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
                print(f"{name}: {times[name][-1]:.2f} s CPU, the whole process", flush=True)
    shares = [ours / theirs for ours, theirs in zip(times["dedup"], times["rensa"], strict=True)]
    print(f"dedup takes {statistics.median(shares):.2f} times as long, median of {TURNS} turns")


def measured(path: Path, threshold: str, features: str, memory: str) -> dict[str, Any]:
    """Do the job step by step and give the CPU seconds of each; the compiled code is loaded before."""
    from dedup.corpus.options import CorpusOptions, bytes_of

    options = CorpusOptions(threshold=float(threshold), features=features, memory=bytes_of(memory), quiet=True)
    with tempfile.TemporaryDirectory() as folder:
        warm = Path(folder, "warm.jsonl")
        warm.write_text("".join(json.dumps({"text": f"a b c {number % 2}"}) + "\n" for number in range(4)))
        _job(warm, options, Path(folder))
        times = [time.process_time()]
        data = path.read_bytes()
        sum(line.count(b" ") for line in data.splitlines())
        del data
        times.append(time.process_time())
        done, counts = _job(path, options, Path(folder))
    times += done
    steps = [round(after - before, 2) for before, after in pairwise(times)]
    names = ("touching the bytes", "reading and hashing", "join", "guards and groups", "writing")
    return {
        **counts,
        **dict(zip(names, steps, strict=True)),
        "to groups": round(times[-2] - times[1], 2),
        "total": round(times[-1] - times[1], 2),
        "MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10,
    }


def _job(path: Path, options: CorpusOptions, home: Path) -> tuple[list[float], dict[str, int]]:
    from dedup.corpus.choice import chosen, involved
    from dedup.corpus.engine import found_pairs
    from dedup.corpus.names import Names
    from dedup.corpus.output import Decider, write_corpus
    from dedup.corpus.passages import Corpus
    from dedup.corpus.progress import Progress
    from dedup.corpus.table import table_of
    from dedup.corpus.workfiles import WorkFiles
    from dedup.output.write_guard import UNGUARDED

    corpus, silent, times = Corpus((path,), options, plain=False), Progress(silent=True), []
    work = WorkFiles.opened(home / "work", "benchmark", resume=False)
    table = table_of(corpus, options, work, silent)
    times.append(time.process_time())
    found = found_pairs(table, options, work, silent)
    times.append(time.process_time())
    among = involved(table, found)
    stars = chosen(table, found, among, corpus, work)
    times.append(time.process_time())
    decider = Decider(table, stars, options, Names(corpus, table, among, work))
    write_corpus(corpus, path, home / "out.jsonl", decider, UNGUARDED)
    times.append(time.process_time())
    return times, {"passages": len(table), "pairs": len(found.pairs), "removed": int(stars.removed().sum())}


def _recall(texts: list[str]) -> None:
    # Against the whole product of scikit-learn's rows, and against that of the hashed rows, which must be the same.
    from scipy.sparse import csr_array
    from sklearn.feature_extraction.text import TfidfVectorizer

    from dedup import find_duplicates
    from dedup.similarity.near_duplicates import rows_of

    theirs = _product(TfidfVectorizer(token_pattern=r"\w+").fit_transform(texts))  # noqa: S106 - a pattern, no password
    rows = rows_of(texts)
    ours = _product(csr_array((rows.values, rows.columns, rows.starts), shape=(len(rows), rows.width)))
    for threshold in RECALL:
        pairs = find_duplicates(texts, threshold=threshold).pairs
        found = pairs.left * len(texts) + pairs.right
        for name, (keys, cosines) in {"scikit-learn's rows": theirs, "hashed rows": ours}.items():
            wanted = keys[cosines >= threshold - TIE]
            missing, extra = np.setdiff1d(wanted, found), np.setdiff1d(found, wanted)
            off = np.abs(cosines[np.isin(keys, np.concatenate((missing, extra)))] - threshold).max(initial=0.0)
            print(
                f"t = {threshold}, {name}: {len(wanted):,} pairs, {len(missing)} missing, {len(extra)} extra, "
                f"within {off:.1e} of the threshold",
                flush=True,
            )


def _product(rows: Any) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:  # noqa: ANN401 - a sparse matrix
    # All pairs of rows and their cosines; hashing moves scores, so that what lies below the threshold is looked at too.
    keys, cosines = [], []
    for first in range(0, rows.shape[0], 500):
        product = (rows[first : first + 500] @ rows.T).tocoo()
        enough = (product.data >= RECALL[0] - 0.05) & (product.row + first < product.col)
        keys.append((product.row[enough].astype(np.int64) + first) * rows.shape[0] + product.col[enough])
        cosines.append(product.data[enough])
    return np.concatenate(keys), np.concatenate(cosines)


if __name__ == "__main__":
    main()
