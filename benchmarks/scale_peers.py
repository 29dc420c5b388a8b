# ruff: noqa: ANN401 - no published type says what sparse matrices and peers give
"""Time one peer on one file, reading to groups: terms, candidates, exact scores, connected components.

Run by `scale.py` with the interpreter that has the peers. MinHash peers propose candidates at a Jaccard
similarity of about 0.6 to 0.7 (128 permutations, 16 bands) and verify them by the same TF-IDF cosine; they miss what
the signatures miss, and the count of pairs shows how much. semhash is given TF-IDF projected to 256 dimensions at
random, for it needs dense vectors; its index and its own deduplication are timed, and what it removes is counted.
string_grouper runs with its own TF-IDF of character 3-grams. text-dedup's MinHash runs as its command, on
single words (128 permutations, Jaccard 0.6, xxh3, one process), with its own clusters, not verified. datasketch is fed
all words of a passage at once (`update_batch`), the faster of its two ways; "datasketch-update" is the one its
documentation shows first, a call for each word.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from sklearn.feature_extraction.text import TfidfVectorizer

PERMUTATIONS = 128


def main(peer: str, path: str, threshold: float) -> None:
    """Print the CPU seconds of a peer and how many pairs it found."""
    begin = time.process_time()
    with Path(path).open(encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    if peer == "text-dedup":
        print(f"text-dedup: {text_dedup(path):.1f} s CPU with its start-up")
        return
    if peer in WHOLE:
        index, found = WHOLE[peer](texts, threshold, begin)
        print(f"{peer}: {index:.1f} s CPU to the index, {time.process_time() - begin:.1f} s in all, {found}")
        return
    rows = TfidfVectorizer(token_pattern=r"\w+").fit_transform(texts)  # noqa: S106 - a pattern, no password
    if peer == "sp_matmul_rs":
        left, right = product(rows, threshold)
    else:
        left, right = verified(rows, candidates(peer, texts), threshold)
    links = coo_array((np.ones(len(left)), (left, right)), shape=(len(texts), len(texts)))
    connected_components(links)
    print(f"{peer}: {time.process_time() - begin:.1f} s CPU, {len(left):,} pairs at or above {threshold}")


def product(rows: Any, threshold: float) -> tuple[Any, Any]:
    """All pairs by the fastest sparse product with a threshold; at most 1,000 partners a row."""
    from sp_matmul_rs import sp_matmul_topn

    found = sp_matmul_topn(rows, rows.T.tocsr(), top_n=1000, threshold=threshold, n_threads=1).tocoo()
    upper = found.row < found.col
    return found.row[upper], found.col[upper]


def candidates(peer: str, texts: list[str]) -> Any:
    """Pairs that share a bucket of a MinHash index."""
    if peer == "rensa":
        from rensa import RMinHash, RMinHashLSH

        index = RMinHashLSH(threshold=0.6, num_perm=PERMUTATIONS, num_bands=16)
        sketches = [RMinHash(num_perm=PERMUTATIONS, seed=1) for _ in texts]
        for number, (sketch, text) in enumerate(zip(sketches, texts, strict=True)):
            sketch.update(text.lower().split())
            index.insert(number, sketch)
    else:
        from datasketch import MinHash, MinHashLSH

        index = MinHashLSH(threshold=0.6, num_perm=PERMUTATIONS)
        sketches = [MinHash(num_perm=PERMUTATIONS, seed=1) for _ in texts]
        for number, (sketch, text) in enumerate(zip(sketches, texts, strict=True)):
            if peer == "datasketch":
                sketch.update_batch([word.encode() for word in text.lower().split()])
            else:
                for word in text.lower().split():
                    sketch.update(word.encode())
            index.insert(number, sketch)
    pairs = [
        (number, other) for number, sketch in enumerate(sketches) for other in index.query(sketch) if number < other
    ]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


class Projected:
    """TF-IDF as dense vectors: what semhash asks of an encoder."""

    def encode(self, inputs: Any, **_: Any) -> Any:
        """Project the rows of all texts at once."""
        from sklearn.random_projection import SparseRandomProjection

        rows = TfidfVectorizer(token_pattern=r"\w+", dtype=np.float32).fit_transform(inputs)  # noqa: S106 - a pattern
        dense = SparseRandomProjection(n_components=256, random_state=0, dense_output=True).fit_transform(rows)
        return dense.toarray() if hasattr(dense, "toarray") else np.asarray(dense)


def semhash(texts: list[str], threshold: float, begin: float) -> tuple[float, str]:
    """Index and deduplicate."""
    from semhash import SemHash

    index = SemHash.from_records(records=texts, model=Projected())
    indexed = time.process_time() - begin
    done = index.self_deduplicate(threshold=threshold)
    return indexed, f"{len(texts) - len(done.selected):,} removed"


def string_grouper(texts: list[str], threshold: float, begin: float) -> tuple[float, str]:
    """All pairs of its own matching."""
    import pandas as pd
    from string_grouper import match_strings

    found = match_strings(pd.Series(texts), min_similarity=threshold, max_n_matches=1000, number_of_processes=1)
    return time.process_time() - begin, f"{(len(found) - len(texts)) // 2:,} pairs by characters"


def text_dedup(path: str) -> float:
    """CPU seconds of the command `python -m text_dedup.minhash`, on a file of JSON Lines."""
    command = [sys.executable, "-m", "text_dedup.minhash", "--path", "json", "--data_files", path, "--split", "train"]
    command += ["--column", "text", "--ngram", "1", "--min_length", "1", "--threshold", "0.6", "--hash_func", "xxh3"]
    command += ["--num_perm", str(PERMUTATIONS), "--num_proc", "1", "--batch_size", "10000"]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*command, "--output", f"{folder}/out", "--cache_dir", folder], check=True, capture_output=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


WHOLE = {"semhash": semhash, "string_grouper": string_grouper}


def verified(rows: Any, pairs: Any, threshold: float, chunk: int = 200_000) -> Any:
    """The candidates whose cosine is at or above the threshold."""
    enough = [np.zeros(0, dtype=bool)]
    for at in range(0, len(pairs), chunk):
        left, right = pairs[at : at + chunk].T
        enough.append(np.asarray(rows[left].multiply(rows[right]).sum(axis=1)).ravel() >= threshold)
    return pairs[np.concatenate(enough)].T


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
