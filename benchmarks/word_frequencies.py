"""Mix how common words are from published counts, and write the tables that `dedup.language.frequencies` reads.

FOLDER holds three packages as pip brings them, all given away under the MIT licence:

- pyspellchecker: words of film subtitles, counted for it in eight languages we have a word table for (speech);
- symspellpy: English words with the counts of Google's n-grams, those that stand in the SCOWL word lists (writing);
- jieba: Chinese words with their counts.

    pip download --no-deps --no-binary jieba pyspellchecker symspellpy jieba
    python benchmarks/word_frequencies.py FOLDER
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.language.frequencies import packed
from dedup.language.load import DATA

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SPOKEN: Final = ("de", "en", "es", "fr", "it", "nl", "pt", "ru")

LEAST: Final = 1e-6
"""Share of all words below which a word is left out: once in a million. It then counts as unknown, like a name."""

EVENNESS: Final = 0.25
"""Exponent of the mean of speech and writing. On the words of 26 articles the logarithms agree with those of wordfreq,
whose tables came before these, with a correlation of 0.965; the geometric mean has 0.959, the arithmetic one 0.955,
writing alone 0.912, speech alone 0.888. Speech and what we count ourselves in definitions and manuals has 0.930."""

ADDED: Final = {"ne": 2e-5, "nw": 1e-5, "se": 1e-5, "sw": 1e-5}
"""English points of the compass, which the word lists lack; our estimate. "NE" is no French negation."""

PAIR: Final = 2
"""Signs of the longest Chinese words kept: texts are compared by pairs of signs, nobody would ask for a longer one."""

WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def main() -> None:
    """Write the tables from the packages in a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    for code in SPOKEN:
        spoken = shares(_spoken(folder, code))
        _write(code, mixed(spoken, shares(_written(folder))) | ADDED if code == "en" else spoken)
    _write("zh", shares(_chinese(folder)))


def shares(counts: Iterable[tuple[str, int]]) -> dict[str, float]:
    """Turn counts into shares of all that was counted; what is no word is left out."""
    words = {word: count for word, count in counts if WORD.fullmatch(word)}
    whole = sum(words.values())
    return {word: count / whole for word, count in words.items()}


def mixed(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    """Average two lists of shares so that a word which only one of them has ends far below the share it has there."""
    return {
        word: ((one.get(word, 0.0) ** EVENNESS + other.get(word, 0.0) ** EVENNESS) / 2) ** (1 / EVENNESS)
        for word in sorted(one.keys() | other.keys())
    }


def _write(code: str, known: Mapping[str, float]) -> None:
    whole = sum(known.values())
    kept = {word: share / whole for word, share in known.items() if share / whole >= LEAST}
    data = packed(kept)
    (DATA / f"frequencies_{code}.txt.gz").write_bytes(data)
    print(f"{code}: {len(kept):,} words, {len(data):,} bytes")


def _spoken(folder: Path, code: str) -> Iterable[tuple[str, int]]:
    with zipfile.ZipFile(_one(folder, "pyspellchecker-*.whl")) as wheel:
        counts: dict[str, int] = json.loads(gzip.decompress(wheel.read(f"spellchecker/resources/{code}.json.gz")))
    return counts.items()


def _written(folder: Path) -> Iterable[tuple[str, int]]:
    with zipfile.ZipFile(_one(folder, "symspellpy-*.whl")) as wheel:
        listed = wheel.read("symspellpy/frequency_dictionary_en_82_765.txt").decode("utf-8-sig")
    return ((word, int(count)) for word, count in map(str.split, listed.splitlines()))


def _chinese(folder: Path) -> Iterable[tuple[str, int]]:
    with tarfile.open(_one(folder, "jieba-*.tar.gz")) as archive:
        (name,) = (each for each in archive.getnames() if each.endswith("/jieba/dict.txt"))
        file = archive.extractfile(name)
        lines = file.read().decode("utf-8").splitlines() if file else []
    return ((word, int(count)) for word, count, *_ in map(str.split, lines) if len(word) <= PAIR)


def _one(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        message = f"{folder}: one file {pattern} is expected, there are {len(found)}"
        raise SystemExit(message)
    return found[0]


if __name__ == "__main__":
    main()
