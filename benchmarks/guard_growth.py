"""How the time of reading facts grows with a run of the same signs, where an expression may try each of them anew.

    python benchmarks/guard_growth.py [--size N] [--words 1000,2000,4000,8000]

The ratio of the CPU times of a text eight times as long and of the shorter one, medians of three: about 8 where time
grows with the length, 64 where it grows with its square.

With --words, a second table: how the time of condensing whole texts grows from one number of words to the next, for
text without full stops, headings only, and one long line. An exponent of 1 is growth with the length, 2 the square.
"""

from __future__ import annotations

import argparse
import math
import time
from itertools import pairwise
from statistics import median
from typing import Final

import numpy as np

from dedup import condense
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


VOCABULARY: Final = [
    "boat",
    "river",
    "people",
    "carry",
    "water",
    "morning",
    "bridge",
    "keeper",
    "house",
    "market",
    "school",
    "winter",
    "open",
    "close",
    "street",
    "garden",
    "ticket",
    "door",
    "engine",
    "report",
    "letter",
    "number",
    "window",
    "paper",
    "summer",
    "city",
    "work",
    "music",
    "history",
    "picture",
    "which",
    "and",
    "but",
    "because",
    "if",
    "not",
    "only",
    "before",
    "1990",
    "again",
    "never",
    "under",
    "old",
    "small",
    "every",
]

KINDS: Final = ("no full stops", "clauses", "capitals", "lines", "headings", "headings and sentences", "one line")


def words(count: int, rng: np.random.Generator) -> str:
    """Draw words."""
    return " ".join(VOCABULARY[place] for place in rng.integers(len(VOCABULARY), size=count).tolist())


def text_of(kind: str, count: int) -> str:
    """Make a text of about so many words, seeded."""
    rng = np.random.default_rng(count)
    match kind:
        case "no full stops":
            text = words(count, rng)
        case "clauses":
            text = ", and ".join(words(9, rng) for _ in range(count // 10))
        case "capitals":
            text = " ".join(word.capitalize() if rng.random() < 0.2 else word for word in words(count, rng).split())
        case "lines":
            text = "\n".join(words(12, rng) for _ in range(count // 12))
        case "headings":
            text = "\n\n".join(f"{'#' * int(rng.integers(1, 5))} {words(4, rng)}" for _ in range(count // 4))
        case "headings and sentences":
            text = "\n\n".join(f"## {words(3, rng)}\n\nThe {words(6, rng)}." for _ in range(count // 10))
        case _:
            text = " ".join(f"The {words(8, rng)}." for _ in range(count // 9))
    return text


def growth(counts: list[int]) -> list[list[str | int | float]]:
    """Measure condensing each kind of text at each number of words, and the exponent of the last step."""
    for kind in KINDS:
        # What is loaded once is loaded before.
        condense(text_of(kind, counts[0]))
    rows: list[list[str | int | float]] = []
    for kind in KINDS:
        found: list[float] = []
        for count in counts:
            text = text_of(kind, count)
            start = time.process_time()
            condense(text)
            found.append(time.process_time() - start)
        steps = [
            math.log(after / before) / math.log(more / fewer)
            for (fewer, more), (before, after) in zip(pairwise(counts), pairwise(found), strict=True)
        ]
        rows.append([kind, *found, *steps[-1:]])
    return rows


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
    parser.add_argument("--words", default="", help="measure whole texts of so many words, numbers with commas")
    asked = parser.parse_args()
    if asked.words:
        counts = [int(count) for count in asked.words.split(",")]
        head = ("kind", *(f"{count:,} words" for count in counts), "exponent of the last step")
        print(Table(name="text-growth", title="Seconds of condensing", head=head, rows=growth(counts)).markdown())
        return
    size = asked.size
    lexicon = Lexicon(table("en"))
    rows: list[list[str | int | float]] = []
    for unit in UNITS:
        short, long = (seconds((unit * length)[:length], lexicon) for length in (size, 8 * size))
        rows.append([unit, short, long, long / max(short, 1e-6)])
    head = ("unit", "seconds", "seconds of 8 times", "ratio")
    print(Table(name="guard-growth", title="Time of eight times the text", head=head, rows=rows).markdown())


if __name__ == "__main__":
    main()
