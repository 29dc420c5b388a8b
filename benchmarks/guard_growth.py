"""How the time of reading facts grows with a run of the same signs, where an expression may try each of them anew.

    python benchmarks/guard_growth.py [--size N]

The ratio of the CPU times of a text eight times as long and of the shorter one, medians of three: about 8 where time
grows with the length, 64 where it grows with its square.
"""

from __future__ import annotations

import argparse
import time
from statistics import median
from typing import Final

from dedup.entailment.guards import facts_of
from dedup.entailment.guards.words import Lexicon
from dedup.language import table
from measures.tables import Table

UNITS: Final = (
    "1.1.",
    "A.A.",
    "a-a-",
    '"a ',
    "1.",
    "a.",
    ".",
    "a.b@",
    "a",
    "a_",
    "a()",
    "`a",
    "«a ",
    "--a ",
    "/a",
    "a@",
    "x1",
    "[a][",
)


def seconds(text: str, lexicon: Lexicon) -> float:
    """Measure the CPU time of reading the facts of a text, the median of three."""
    found = []
    for _ in range(3):
        start = time.process_time()
        facts_of(text, lexicon)
        found.append(time.process_time() - start)
    return median(found)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=4000, help="characters of the shorter text")
    size = parser.parse_args().size
    lexicon = Lexicon(table("en"))
    rows: list[list[str | int | float]] = []
    for unit in UNITS:
        short, long = (seconds((unit * length)[:length], lexicon) for length in (size, 8 * size))
        rows.append([unit, short, long, long / max(short, 1e-6)])
    head = ("unit", "seconds", "seconds of 8 times", "ratio")
    print(Table(name="guard-growth", title="Time of eight times the text", head=head, rows=rows).markdown())


if __name__ == "__main__":
    main()
