"""Measure the review page of a long book: its size, and how soon a browser has it open and answers a key.

    python benchmarks/review_page.py [--words 100000]

The book is made up: sentences of fifteen words, one in seven of which repeats an earlier one but for a word; which of
them are removed is decided at random, as deciding itself is measured in docs/speed.md. It needs Chromium.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

import dedup
from dedup.changes import Change, Evidence, Stated, draft_of
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.records import TextSpan
from dedup.result import Result


def book(words: int, chance: random.Random) -> str:
    """Write a book of about so many words."""
    syllables = [consonant + vowel for consonant in "bcdfglmnprst" for vowel in "aeiou"]
    vocabulary = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(6000)]
    old: list[list[str]] = []
    parts = ["# Book\n"]
    for paragraph in range(words // 60):
        if paragraph % 28 == 0:
            parts.append(f"## Chapter {paragraph // 28 + 1}\n")
        sentences = []
        for _ in range(4):
            if old and chance.random() < 1 / 7:
                sentence = list(chance.choice(old))
                sentence[chance.randrange(15)] = chance.choice(vocabulary)
            else:
                sentence = chance.choices(vocabulary, k=15)
                old.append(sentence)
            sentences.append(f"{' '.join(sentence).capitalize()}.")
        parts.append(" ".join(sentences) + "\n")
    return "\n".join(parts)


def decided(source: str, chance: random.Random) -> Result:
    """Remove one sentence in seven, each by a reason that names an earlier one."""
    reading = read_source(source, Options(language="en"), name="book.md")
    prose = [passage for passage in reading.passages if passage.prose]
    changes = tuple(
        Change(
            passage=passage.index,
            text=None,
            reason=Stated(
                by=(Evidence(claim=TextSpan(0, len(passage.text)), by=prose[0].index, score=0.8),),
                risk=chance.random() / 5,
            ),
        )
        for passage in prose[1:]
        if chance.random() < 1 / 7
    )
    draft = draft_of(reading).with_changes(changes)
    return Result(draft=draft, options=dedup.Options(), claims=reading.claims, findings=())


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=100_000)
    words = parser.parse_args().words
    chance = random.Random(1)  # noqa: S311 - nothing secret
    source = book(words, chance)
    result = decided(source, chance)
    started = time.perf_counter()
    page = result.review()
    size, took = len(page.encode()) / 1e6, time.perf_counter() - started
    print(f"{len(source.split()):,} words: page of {size:.1f} MB in {took:.1f} s")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        path = Path(folder, "review.html")
        path.write_text(page, encoding="utf-8")
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        shown = browser.new_page(viewport={"width": 1440, "height": 900})
        started = time.perf_counter()
        shown.goto(path.as_uri())
        shown.wait_for_selector("body[data-ready]")
        print(f"open after {time.perf_counter() - started:.2f} s")
        for key in ("j", " ", "u"):
            started = time.perf_counter()
            shown.keyboard.press(key)
            shown.evaluate("new Promise((done) => requestAnimationFrame(done))")
            print(f"key {key!r} shown after {time.perf_counter() - started:.2f} s")
        browser.close()


if __name__ == "__main__":
    main()
