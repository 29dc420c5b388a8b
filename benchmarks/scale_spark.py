"""Run the same corpus through both drivers as commands, and measure each with all processes it starts.

CPU is that of the whole tree of processes, memory the highest sum of their shares (PSS), both looked at every half
second; Linux only. Both outputs are compared.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json as pj
import pyarrow.parquet as pq

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["compare"]

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


def _sorted(out: Path) -> pa.Array:
    ids = pq.read_table(out, columns=["id"]).column("id").combine_chunks()
    return ids.take(pc.sort_indices(ids))


def _measured(command: Sequence[str]) -> tuple[float, float, int]:
    begin, spent, peak = time.monotonic(), dict[int, float](), 0
    with subprocess.Popen(command) as process:
        while process.poll() is None:
            seen = dict(_tree(process.pid))
            spent.update(seen)
            peak = max(peak, sum(map(_share, seen)))
            time.sleep(GLANCE)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return sum(spent.values()), time.monotonic() - begin, peak


def _tree(root: int) -> Iterator[tuple[int, float]]:
    # Each process that lives beneath, with the CPU it has spent itself.
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
