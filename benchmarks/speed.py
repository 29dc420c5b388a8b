"""How fast it is: ratios of times measured in one run, and how time and memory grow with the length of a book.

    python benchmarks/speed.py [--only NAME] [--words N] [--prose FILE ...] [--sentences N ...] [--write]

A ratio of two times of the same run means the same on a slow and on a fast machine. The book is written by the
benchmark itself, seeded, with planted copies and rewordings. With --prose real prose is condensed too: JSON Lines with
"text" or "passages", of which distinct paragraphs are joined until there are enough sentences. Peers come with the
optional extra `peers`.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from measures.book import book
from measures.prose import prose
from measures.tables import Table, progress, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent
SAMPLE: Final = ROOT / "samples" / "kratom.txt"
PAGE: Final = ROOT / "docs" / "speed.md"
TIMES: Final = 5
DEDUP: Final = (sys.executable, "-c", "from dedup.cli import main; main()")
PEER: Final = """
import sys, pathlib
sys.path.insert(0, sys.argv[3])
from dedup.language import table
from dedup.parsing.sentences import splitter
from measures.peers import rankers
text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
sentences = [span.of(text) for span in splitter(table("en"))(text)]
rankers()[sys.argv[2]](sentences, len(sentences) // 2)
"""
"""A summarizer on the same sentences, asked for half of them."""


class Run:
    """One run of a command in a process of its own: seconds, seconds of CPU, megabytes held at most."""

    def __init__(self, command: Sequence[str], limit: float = math.inf) -> None:
        """Run the command; `seconds` is infinite where it fails or is stopped at the limit."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": "0"}
        with tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors, env=environment)
            # wait4 tells the memory of this one child; the loop is for the limit, which it does not know.
            status, usage = 0, None
            while usage is None:
                done, status, used = os.wait4(child.pid, os.WNOHANG)
                usage = used if done else None
                if usage is None and time.perf_counter() - start > limit:
                    child.kill()
                    _, status, usage = os.wait4(child.pid, 0)
                time.sleep(0 if usage else 0.0005)
            self.seconds = time.perf_counter() - start if status == 0 else math.inf
            self.cpu = usage.ru_utime + usage.ru_stime
            self.megabytes = usage.ru_maxrss / 1024
            child.returncode = status
            errors.seek(0)
            self.message = errors.read().decode(errors="replace")


def medians(commands: dict[str, Sequence[str]]) -> dict[str, float]:
    """Run commands in turn, so that what else the machine does falls on all alike; give the median seconds."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(TIMES + 1):
        for name, command in commands.items():
            taken[name].append(Run(command).seconds)
    # The first round fills the disk cache and writes byte code.
    return {name: median(seconds[1:]) for name, seconds in taken.items()}


def commands() -> Table:
    """Compare whole commands with what they cannot do without: the import of their heaviest part."""
    progress("commands")
    found = medians(
        {
            "condense": (*DEDUP, "condense", str(SAMPLE)),
            "scikit-learn": (sys.executable, "-c", "import sklearn.feature_extraction.text"),
            "help": (*DEDUP, "--help"),
            "click": (sys.executable, "-c", "import click"),
        }
    )
    rows: list[list[str | int | float]] = [
        ["`dedup condense samples/kratom.txt`", "`import sklearn.feature_extraction.text`"],
        ["`dedup --help`", "`import click`"],
    ]
    for row, (ours, theirs), most in zip(rows, (("condense", "scikit-learn"), ("help", "click")), (2, 3), strict=True):
        row += [found[ours], found[theirs], found[ours] / found[theirs], most]
    head = ["command", "against", "seconds", "seconds against", "ratio", "at most"]
    note = f"Medians of {TIMES} runs in turn, each in a process of its own."
    return Table(name="speed-commands", title="Commands", head=head, rows=rows, note=note)


def growth(sizes: Sequence[int], limit: float) -> Iterator[Table]:
    """Condense books of growing length; stop a peer at the limit and do not try it on longer ones."""
    peers = ("LexRank", "TextRank") if find_spec("sumy") else ()
    runs: list[tuple[int, Run]] = []
    rows = []
    over: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        for words in sizes:
            progress(f"book of {words} words")
            path = Path(folder) / f"{words}.txt"
            path.write_text(book(words), encoding="utf-8")
            runs.append((words, Run((*DEDUP, "condense", str(path)))))
            cells: list[str | int | float] = []
            for peer in peers:
                run = None
                if peer not in over:
                    code = (sys.executable, "-c", PEER, str(path), peer, str(ROOT / "benchmarks"))
                    run = Run(code, limit)
                cells.append(f"{run.seconds:.1f}" if run and math.isfinite(run.seconds) else "not in time")
                over |= {peer} if cells[-1] == "not in time" else set()
            ours = runs[-1][1]
            rows.append([words, f"{ours.seconds:.1f}", f"{ours.megabytes:.0f}", *cells])
            progress(f"  {rows[-1]} {ours.message.strip().splitlines()[-1:]}")
    small, large = runs[0], runs[-1]
    exponent = math.log(large[1].seconds / small[1].seconds) / math.log(large[0] / small[0])
    head = ["words", "dedup, seconds", "dedup, MB", *(f"{peer}, seconds" for peer in peers)]
    note = (
        f"The whole command on a synthetic book. From {small[0]} to {large[0]} words time grows as n^{exponent:.2f}. "
        f"The peers get the sentences and are asked for half of them; they are stopped after {limit:.0f} seconds."
    )
    yield Table(name="speed-growth", title="Growth", head=head, rows=rows, note=note)


def real(files: Sequence[Path], sizes: Sequence[int]) -> Table:
    """Condense real prose of growing length."""
    rows: list[list[str | int | float]] = []
    points = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            text, sentences = prose(files, size)
            path = Path(folder) / f"{size}.txt"
            path.write_text(text, encoding="utf-8")
            run = Run((*DEDUP, "condense", str(path)))
            said = next((line for line in run.message.splitlines() if " words (" in line), "")
            share = said.partition(" words (")[2].partition(")")[0]
            points.append((math.log(sentences), math.log(run.cpu)))
            rows.append([sentences, len(text.split()), f"{run.cpu:.1f}", f"{run.megabytes:.0f}", share])
            progress(f"  {rows[-1]} {run.message.strip().splitlines()[-1:]}")
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(points)]
    steps = ", ".join(f"n^{slope:.2f}" for slope in slopes)
    whole = (points[-1][1] - points[0][1]) / max(points[-1][0] - points[0][0], 1e-9)
    note = f"Seconds of CPU of the whole command. Growth n^{whole:.2f} from first to last; step by step {steps}."
    head = ["sentences", "words", "seconds of CPU", "MB", "words left"]
    return Table(name="speed-prose", title="Real prose", head=head, rows=rows, note=note)


def measured(chosen: argparse.Namespace, sizes: Sequence[int]) -> Iterator[Table]:
    """Measure what was asked for, table by table."""
    wanted = chosen.only or ("commands", "growth", "prose")
    if "commands" in wanted:
        yield commands()
    if "growth" in wanted:
        yield from growth(sizes, chosen.peer_seconds)
    if chosen.prose and "prose" in wanted:
        yield real(chosen.prose, chosen.sentences)


def main() -> None:
    """Read the arguments, print each table, write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=100_000)
    parser.add_argument("--peer-seconds", type=float, default=120.0)
    parser.add_argument("--prose", type=Path, nargs="*", default=[], metavar="FILE")
    parser.add_argument("--sentences", type=int, nargs="*", default=[1000, 3000, 10_000, 30_000], metavar="N")
    parser.add_argument("--only", choices=("commands", "growth", "prose"), action="append", default=[])
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    sizes = sorted({chosen.words // 10, round(chosen.words / math.sqrt(10)), chosen.words})
    tables = []
    for table in measured(chosen, sizes):
        print(f"\n### {table.title}\n\n{table.markdown()}", flush=True)
        tables.append(table)
    if chosen.write:
        write(PAGE, tables)


if __name__ == "__main__":
    main()
