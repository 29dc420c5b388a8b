"""Sentence boundaries against gold: F1 by file, golden rules by language, and speed, beside pySBD and plain Punkt.

Usage: python benchmarks/sentences.py FOLDER [--write], where FOLDER holds *.jsonl files with "text" and "ends", and
golden_rules.jsonl with "text", "sentences" and "lang". Every row falls into one of two halves by the hash of its id;
rules were tuned on half 0, so half 1 is the figure to quote. Prints Markdown.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import pysbd
from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

from dedup.language import CODES, table
from dedup.parsing.sentences import splitter
from measures.tables import Table, command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Ends = Callable[[str], list[int]]

NAMES = {"english": "en", "deutsch": "de", "french": "fr", "spanish": "es", "italian": "it", "dutch": "nl"}
NAMES |= {"russian": "ru", "japanese": "ja", "chinese": "zh"}
PYSBD = {"danish": "da", "armenian": "hy", "arabic": "ar", "greek": "el", "hindi": "hi", "persian": "fa"}
PYSBD |= {"amharic": "am", "burmese": "my", "urdu": "ur", "polish": "pl", "bulgarian": "bg", "kazakh": "kk"}
SPEED_WORDS = 100_000


def rows(path: Path) -> list[dict[str, Any]]:
    """Read a JSON-lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def half(row: dict[str, Any]) -> int:
    """Give the half a document falls into."""
    return hashlib.sha256(row["id"].encode()).digest()[0] % 2


def ours(code: str) -> Ends:
    """Sentence ends by this project."""
    split = splitter(table(code if code in CODES else "und"))
    return lambda text: [span.end for span in split(text)]


def punkt(_code: str) -> Ends:
    """Sentence ends by Punkt as it comes, without a model."""
    tokenizer = PunktSentenceTokenizer(PunktParameters())
    return lambda text: [end for _, end in tokenizer.span_tokenize(text)]


def peer(code: str) -> Ends:
    """Sentence ends by pySBD."""
    segmenter = pysbd.Segmenter(language=code, clean=False, char_span=True)
    return lambda text: [span.start + len(span.sent.rstrip()) for span in segmenter.segment(text)]


def f1(ends: Ends, gold: list[dict[str, Any]]) -> float:
    """Micro F1 of sentence ends."""
    right = wrong = missed = 0
    for row in gold:
        expected, found = set(row["ends"]), set(ends(row["text"]))
        right += len(expected & found)
        wrong += len(found - expected)
        missed += len(expected - found)
    return 2 * right / (2 * right + wrong + missed)


def rules(make: Callable[[str], Ends], gold: list[dict[str, Any]]) -> Counter[str]:
    """Count the golden rules kept, by language, with white space folded; "english 48" are the published ones."""
    kept: Counter[str] = Counter()
    for row in gold:
        text, last, found = row["text"], 0, []
        code = NAMES.get(row["lang"]) or PYSBD[row["lang"]]
        for end in make(code)(text):
            found.append(" ".join(text[last:end].split()))
            last = end
        if found == [" ".join(sentence.split()) for sentence in row["sentences"]]:
            kept[row["lang"]] += 1
            kept["english 48"] += row["lang"] == "english" and int(row["id"].split(".")[1]) <= len(range(48))
    return kept


MAKERS = {"dedup": ours, "punkt": punkt, "pysbd": peer}


def boundaries(folder: Path) -> Table:
    """Measure F1 of sentence ends on running text."""
    lines: list[list[str | int | float]] = []
    for path in sorted(folder.glob("*.jsonl")):
        gold = rows(path)
        if "ends" in gold[0]:
            for part, name in enumerate(("tune", "report")):
                share = [row for row in gold if half(row) == part]
                found = [f1(make(path.name[:2]), share) for make in MAKERS.values()]
                lines.append([path.name.split(".")[0], name, *found])
    head = ["set", "half", *MAKERS]
    return Table(name="sentences", title="F1 of sentence ends", head=head, rows=lines)


def golden(folder: Path) -> Table:
    """Count the golden rules kept."""
    gold = rows(folder / "golden_rules.jsonl")
    kept = {name: rules(make, gold) for name, make in MAKERS.items()}
    totals = Counter(row["lang"] for row in gold) + Counter({"english 48": 48})
    lines = [[name, total, *(found[name] for found in kept.values())] for name, total in totals.most_common()]
    return Table(name="golden-rules", title="Golden rules kept", head=["language", "of", *MAKERS], rows=lines)


def speed(folder: Path) -> Table:
    """Time one text that has no paragraphs; pySBD takes minutes for it and is left out."""
    words = " ".join(row["text"] for row in rows(folder / "en_ewt.dev.jsonl")).split()
    text = " ".join((words * (SPEED_WORDS // len(words) + 1))[:SPEED_WORDS])
    lines: list[list[str | int | float]] = []
    for name in ("dedup", "punkt"):
        ends = MAKERS[name]("en")
        start = time.perf_counter()
        ends(text)
        lines.append([name, time.perf_counter() - start])
    head = [f"{SPEED_WORDS:,} words", "seconds"]
    return Table(name="sentences-speed", title="Speed", head=head, rows=lines)


def tables(folder: Path) -> Iterator[Table]:
    """Measure quality, then speed."""
    yield boundaries(folder)
    yield golden(folder)
    yield speed(folder)


if __name__ == "__main__":
    command(__doc__, tables, "folder")
