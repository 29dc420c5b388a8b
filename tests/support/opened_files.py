"""Count how often a program opens a file."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

WATCH: Final = """
import sys
opened = []
sys.addaudithook(lambda event, found: opened.append(str(found[0])) if event == "open" else None)
exec(sys.argv[1])
print(sum(each.replace("\\\\", "/").endswith("/" + sys.argv[2]) for each in opened))
"""


def openings(program: str, ending: str) -> int:
    """Run a program in a process of its own, and count how often it opens the file whose path ends like this."""
    command = [sys.executable, "-c", WATCH, program, ending]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
