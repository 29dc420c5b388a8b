"""Measure what `dedup lint` costs on trees that grow: CPU, memory and findings of the whole command, by its size.

    python benchmarks/lint_growth.py FOLDER FOLDER ... [--at 5000 --at 20000]

The folders are read in their order, file after file, up to so many paragraphs (blocks that say something: a paragraph,
an item of a list, a heading, a table, a piece of code with comments), and at last whole. Each run is a process of its
own that finds no cache and leaves one. CPU and memory are those of the process, its start and its output included.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.reading import read_tree
from measures.processes import ran

if TYPE_CHECKING:
    from collections.abc import Sequence

    from measures.processes import Ran

SIZES = (5_000, 20_000, 50_000, 100_000)


@dataclass(frozen=True, slots=True)
class Part:
    """The first files of a tree.

    Attributes:
        paths: the files.
        paragraphs: blocks that say something.
        statements: sentences, rows of tables and the like.
    """

    paths: tuple[str, ...]
    paragraphs: int
    statements: int


def main() -> None:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--at", type=int, action="append", help="paragraphs; 5,000 to 100,000 unless given")
    asked = parser.parse_args()
    print("| paragraphs | statements | files | CPU | per paragraph | memory | findings | pairs not compared |")
    print("| --- " * 8 + "|")
    # In a process of its own: on Linux the peak of a process that is started is at least what its parent holds.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        cut = pool.submit(parts, asked.folders, asked.at or SIZES).result()
    for part in cut:
        run, findings, left_out = linted(part.paths)
        each = run.cpu / part.paragraphs * 1000
        print(
            f"| {part.paragraphs:,} | {part.statements:,} | {len(part.paths):,} | {run.cpu:.1f} s | {each:.2f} ms | "
            f"{run.memory >> 20:,} MiB | {findings:,} | {left_out} |",
            flush=True,
        )


def parts(folders: Sequence[Path], sizes: Sequence[int]) -> list[Part]:
    """Cut the files of folders at sizes, and give at last all of them."""
    found: list[Part] = []
    paths: list[str] = []
    paragraphs = statements = 0
    wanted = sorted(sizes)
    for folder in folders:
        read = read_tree((folder,), LintOptions())
        blocks = Counter(file for file, _ in {(each.file, each.block) for each in read.statements})
        said = Counter(each.file for each in read.statements)
        for file, path in enumerate(read.paths):
            if wanted and paragraphs + blocks[file] > wanted[0]:
                found.append(Part(tuple(paths), paragraphs, statements))
                wanted.pop(0)
            paths.append(path)
            paragraphs, statements = paragraphs + blocks[file], statements + said[file]
    return [*found, Part(tuple(paths), paragraphs, statements)]


def linted(paths: Sequence[str]) -> tuple[Ran, int, str]:
    """Run the command on files; give what it took, how much it found and how many pairs it left out."""
    with tempfile.TemporaryDirectory() as cache:
        run = ran([sys.executable, "-m", "dedup", "lint", *paths, "--format", "json", "--cache", cache])
    findings = len(json.loads(run.output)["findings"])
    left_out = next((line.partition(" and not ")[2].split()[0] for line in run.said if " and not " in line), "0")
    return run, findings, left_out


if __name__ == "__main__":
    main()
