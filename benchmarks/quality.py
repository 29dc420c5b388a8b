"""How good it is: facts kept and words left on annotated articles, and how it does on labelled data, beside peers.

    python benchmarks/quality.py [FOLDER ...] [--data FOLDER] [--only NAME ...] [--write]

Without arguments only the sample is measured. A FOLDER holds annotated articles: NAME.txt with NAME_facts.json. With
--write the tables are put into their places in docs/measurements. The peers come with the optional extra `peers`.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from measures import articles, collapse, keypoints, pairs, peers, stars
from measures.annotated import Article, articles_in
from measures.tables import Table, progress, put

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parent.parent
SAMPLE: Final = ROOT / "samples" / "kratom.txt"
SECTIONS: Final = {
    "collapse": collapse.tables,
    "pairs": pairs.tables,
    "keypoints": keypoints.tables,
    "stars": stars.tables,
}


def measured(chosen: argparse.Namespace) -> Iterator[Table]:
    """Measure what was asked for, table by table."""
    found = [article for folder in chosen.folders for article in articles_in(folder)] or [Article.load(SAMPLE)]
    if not chosen.only or "articles" in chosen.only:
        yield from articles.tables(found)
    if chosen.data:
        for name, section in SECTIONS.items():
            if not chosen.only or name in chosen.only:
                yield from section(chosen.data)


def main() -> None:
    """Read the arguments, print each table as it is ready, write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    if os.environ.get("PYTHONHASHSEED") != "0":
        # sumy's LSA orders its words by their hash: without a seed its figures change from run to run.
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})  # noqa: S606
    for name in peers.missing():
        progress(f"{name} is not installed and is left out (pip install '.[peers]')")
    tables = []
    for table in measured(chosen):
        print(f"\n### {table.title}\n\n{table.markdown()}", flush=True)
        tables.append(table)
    if chosen.write:
        put(tables)


if __name__ == "__main__":
    main()
