"""Time `dedup lint` beside jscpd on trees of documents, and count what each finds of the pairs people labelled.

    python benchmarks/lint.py DATA --jscpd node_modules/jscpd-linux-x64-gnu/jscpd --tree NAME --tree NAME

DATA holds `trees/NAME/...` and `labels.jsonl` (each line: tree, task, label, and the file and line of two places).
jscpd reads Markdown and MDX with its own least length (50 tokens) and with the shortest that says something of a
sentence (10 tokens, 1 line). CPU and memory are those of the whole process, its start included. A pair counts as found
where one finding or one clone covers the first line of both places.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from measures.processes import ran

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LONGEST = ("--max-lines", "1000000", "--max-size", "100mb", "--formats-exts", "markdown:md,mdx", "--format", "markdown")
FULL = "dedup lint"


@dataclass(frozen=True, slots=True)
class Done:
    """What a run cost and found.

    Attributes:
        cpu: seconds of CPU, of the system too.
        memory: bytes at the peak.
        findings: how many of each kind.
        stretches: of each finding its places: file, first line, last line.
    """

    cpu: float
    memory: int
    findings: Counter[str]
    stretches: tuple[tuple[tuple[str, int, int], ...], ...]


def main() -> None:
    """Print a table for each tree."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--jscpd", required=True, help="the program, not a script that starts it")
    parser.add_argument("--tree", action="append", required=True)
    asked = parser.parse_args()
    labels = [json.loads(line) for line in (asked.data / "labels.jsonl").read_text("utf-8").splitlines()]
    for name in asked.tree:
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            shutil.copytree(asked.data / "trees" / name, work / name)
            runs = dict(measured(work, name, asked.jscpd))
        report(name, runs, [each for each in labels if each["tree"] == name])


def measured(work: Path, name: str, jscpd: str) -> Iterator[tuple[str, Done]]:
    """Run each program on a tree."""
    lint = [sys.executable, "-m", "dedup", "lint", name, "--format", "json", "--quiet"]
    yield FULL, dedup([*lint, "--no-cache"], work)
    cached = [*lint, "--cache", "kept"]
    first = dedup(cached, work)
    edit(next(path for path in sorted((work / name).rglob("*.md*")) if path.stat().st_size > 4096))
    yield "... its cache made", first
    after = dedup(cached, work)
    if after.findings != dedup([*lint, "--no-cache"], work).findings:
        sys.exit("a run with its cache finds something else")
    yield "... again, one sentence more", after
    yield "jscpd", copies(jscpd, work, name)
    yield "jscpd, 10 tokens", copies(jscpd, work, name, "--min-tokens", "10", "--min-lines", "1")


def edit(page: Path) -> None:
    """Put a sentence at the end of a page."""
    page.write_text(f"{page.read_text('utf-8')}\n\nThe compiler checks 14 further rules of ownership.\n", "utf-8")


def dedup(command: Sequence[str], work: Path) -> Done:
    """Run `dedup lint`."""
    run = ran(command, work)
    found = json.loads(run.output)["findings"]
    places = [[each["place"], *each["others"]] for each in found]
    stretches = [tuple((at["path"], at["line"], at["end_line"]) for at in each) for each in places]
    return Done(run.cpu, run.memory, Counter(each["rule"] for each in found), tuple(stretches))


def copies(jscpd: str, work: Path, name: str, *more: str) -> Done:
    """Run jscpd; it names files from the folder it is given."""
    command = [jscpd, name, *LONGEST, "--reporters", "json", "--output", "jscpd", "--silent", *more]
    run = ran(command, work)
    found = json.loads((work / "jscpd" / "jscpd-report.json").read_text("utf-8"))["duplicates"]
    stretches = [tuple(stretch(name, each[side]) for side in ("firstFile", "secondFile")) for each in found]
    return Done(run.cpu, run.memory, Counter(clones=len(found)), tuple(stretches))


def stretch(name: str, place: dict[str, Any]) -> tuple[str, int, int]:
    """Give the place of a clone."""
    path = place["name"].removesuffix(":markdown")
    return (path if path.startswith(f"{name}/") else f"{name}/{path}"), place["start"], place["end"]


def report(name: str, runs: dict[str, Done], labels: Sequence[dict[str, Any]]) -> None:
    """Print what each run cost, beside the full one, and how much of what people labelled it found."""
    kinds = ("real", "exact", "near-duplicate", "restated")
    print(f"\n{name}\n\n| | CPU | memory | findings | {' | '.join(kinds)} |")
    print("| --- " * (len(kinds) + 4) + "|")
    full = runs[FULL]
    for label, done in runs.items():
        shares = done.cpu / full.cpu, done.memory / full.memory
        cost = f"{done.cpu:.1f} s ({shares[0]:.3f}) | {done.memory >> 20:,} MiB ({shares[1]:.2f})"
        counts = ", ".join(f"{count:,} {kind}" for kind, count in done.findings.most_common())
        hit = found_of(name, done.stretches, labels)
        told = " | ".join(f"{sum(hit[kind])} of {len(hit[kind])}" for kind in kinds)
        print(f"| {label} | {cost} | {counts} | {told} |")


def found_of(
    name: str, stretches: Iterable[Sequence[tuple[str, int, int]]], labels: Iterable[dict[str, Any]]
) -> dict[str, list[bool]]:
    """Say of each labelled pair whether it is found, by its label."""
    together: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, places in enumerate(stretches):
        for path, first, last in places:
            together[path].append((number, first, last))
    hit: dict[str, list[bool]] = defaultdict(list)
    for each in labels:
        sides = [
            {number for number, first, last in together[f"{name}/{side['file']}"] if first <= side["line"] <= last}
            for side in (each["a"], each["b"])
        ]
        hit[each["label"]].append(bool(sides[0] & sides[1]))
    return hit


if __name__ == "__main__":
    main()
