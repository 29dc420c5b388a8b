"""`python -m dedup`: the command line, where its program is not on the path."""

from __future__ import annotations

from dedup.cli import start

if __name__ == "__main__":
    start()
