"""Run the same corpus through both drivers as commands, and measure each with all processes it starts.

CPU is that of the whole tree of processes, memory the highest sum of their shares (PSS), both looked at every half
second; Linux only. Both outputs are compared.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json as pj
import pyarrow.parquet as pq

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["compare", "processes_of", "volumes"]

GLANCE: Final = 0.5
"""Seconds between two looks at the processes."""

TICKS: Final = os.sysconf("SC_CLK_TCK")


def compare(path: Path, threshold: str, memory: str, master: str) -> None:
    """Condense a corpus of JSON Lines as Parquet on one machine and on Spark, and print what each took.

    Args:
        path: the corpus.
        threshold: least cosine.
        memory: what each is to stay within.
        master: where Spark runs.
    """
    table = pj.read_json(path)
    source = path.with_suffix(".parquet")
    pq.write_table(table, source)
    command = [sys.executable, "-m", "dedup", "corpus", str(source), "--threshold", threshold, "--memory", memory]
    outputs = {"local": path.with_suffix(".local.parquet"), "spark": path.with_suffix(".spark")}
    taken = {}
    for engine, out in outputs.items():
        engine_options = ["--engine", engine, *(["--master", master] if engine == "spark" else [])]
        pairs = out.with_name(f"{out.name}.pairs.parquet")
        taken[engine] = _measured([*command, *engine_options, "-o", str(out), "--pairs", str(pairs)])
        cpu, wall, peak = taken[engine]
        print(f"{table.num_rows:>10,} {engine}: {cpu:,.1f} s CPU, {wall:,.1f} s, {peak / 2**30:.2f} GiB", flush=True)
    kept = [_sorted(out) for out in outputs.values()]
    found = [pq.read_table(out.with_name(f"{out.name}.pairs.parquet")) for out in outputs.values()]
    same = kept[0].equals(kept[1]) and found[0].equals(found[1])
    print(f"    {found[0].num_rows:,} pairs, {len(kept[0]):,} rows stay, the same: {same}; "
          f"Spark takes {taken['spark'][0] / taken['local'][0]:.2f} times the CPU", flush=True)  # fmt: skip


def volumes(path: Path, threshold: str) -> None:
    """Print what moves between the steps on Spark for a corpus of JSON Lines: the kernels run here, one by one.

    Args:
        path: the corpus.
        threshold: least cosine.
    """
    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.spark.batches import ANY, counted_passages, term_counts, weighed_passages
    from dedup.corpus.spark.candidates import Lists, entries_similar, likely_similar, prefix_counts
    from dedup.similarity.terms.weights import Idf

    texts = pj.read_json(path).column("text").combine_chunks()
    options, least = CorpusOptions(threshold=float(threshold)), float(threshold)
    begin = time.process_time()
    steps = range(0, len(texts), 10_000)
    rows = ({"file": np.zeros(len(part), np.int64), "row": np.arange(at, at + len(part)), "text": part}
            for at, part in ((at, texts.slice(at, 10_000)) for at in steps))  # fmt: skip
    counted = pa.Table.from_batches(list(counted_passages(map(pa.record_batch, rows), options)))
    terms = (
        pa.Table.from_batches(list(term_counts(counted.to_batches()))).group_by("term").aggregate([("count", "sum")])
    )
    found, counts = (terms.column(name).to_numpy().astype(np.int64) for name in ("term", "count_sum"))
    found, counts = found[found != ANY], counts[found != ANY]
    order = np.argsort(found)
    idf = Idf(len(counted), "words", found[order], counts[order])
    firsts = counted.group_by(["high", "low"]).aggregate([("id", "min")]).column("id_min").to_numpy()
    alone = counted.filter(pa.array(np.isin(counted.column("id").to_numpy(), firsts)))
    weighed = list(weighed_passages(alone.to_batches(), idf))
    times = [time.process_time() - begin]
    lead = pa.Table.from_batches(list(prefix_counts(weighed, least))).group_by("key").aggregate([("count", "sum")])
    twice = lead.filter(pc.greater(lead.column("count_sum"), 1))
    lists = Lists.of(*(twice.column(name).to_numpy() for name in ("key", "count_sum")))
    entries = pa.Table.from_batches(list(entries_similar(weighed, least, lists)))
    ordered = entries.sort_by([("key", "ascending"), ("cell", "ascending"), ("rest", "descending")])
    times.append(time.process_time() - begin)
    likely = sum(each.num_rows for each in likely_similar(ordered.to_batches(), least))
    times.append(time.process_time() - begin)
    whole = sum(each.nbytes for each in weighed)
    print(
        f"{len(counted):>10,} volumes: {len(alone):,} distinct, {whole / 2**20:,.0f} MiB of rows; "
        f"{len(terms):,} terms; "
        f"{len(lists.keys):,} lists, the longest {twice.column('count_sum').to_numpy().max():,}; {len(entries):,} "
        f"entries, {entries.nbytes / 2**20:,.0f} MiB; {likely:,} candidates; CPU of weighing, listing, looking: "
        f"{', '.join(f'{after - before:.1f}' for before, after in pairwise([0.0, *times]))} s",
        flush=True,
    )


def _sorted(out: Path) -> pa.Array:
    ids = pq.read_table(out, columns=["id"]).column("id").combine_chunks()
    return ids.take(pc.sort_indices(ids))


def _measured(command: Sequence[str]) -> tuple[float, float, int]:
    begin, spent, peak = time.monotonic(), dict[int, float](), 0
    with subprocess.Popen(command) as process:
        while process.poll() is None:
            seen = dict(processes_of(process.pid))
            spent.update(seen)
            peak = max(peak, sum(map(_share, seen)))
            time.sleep(GLANCE)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return sum(spent.values()), time.monotonic() - begin, peak


def processes_of(root: int) -> Iterator[tuple[int, float]]:
    """Give each process that lives beneath one, itself first, with the CPU that it has spent itself."""
    children: dict[int, list[int]] = {}
    spent: dict[int, float] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, rest = stat.parent.name, stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(rest[1]), []).append(int(number))
        spent[int(number)] = (int(rest[11]) + int(rest[12])) / TICKS
    waiting = [root]
    while waiting:
        one = waiting.pop()
        if one in spent:
            yield one, spent[one]
        waiting += children.get(one, [])


def _share(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) << 10 for line in lines if line.startswith("Pss:"))
