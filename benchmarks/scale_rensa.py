"""Keep the passages of a file that rensa finds no similar one for: its own way, line by line, nothing verified.

    python benchmarks/scale_rensa.py FILE THRESHOLD

Run by `scale.py --whole` with an interpreter that has rensa, as a whole process: start-up and reading are in its time,
writing is not.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

from rensa import RMinHash, RMinHashLSH

PERMUTATIONS: Final = 128


def first_kept(path: Path, threshold: float) -> int:
    """Count the passages that no kept one before them is similar to by its signature."""
    index = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=16)
    kept: list[Any] = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
            sketch.update(json.loads(line)["text"].lower().split())
            if not any(sketch.jaccard(kept[other]) >= threshold for other in index.query(sketch)):
                index.insert(len(kept), sketch)
                kept.append(sketch)
    return len(kept)


if __name__ == "__main__":
    print(f"rensa keeps {first_kept(Path(sys.argv[1]), float(sys.argv[2])):,}")
