"""How the thresholds of `dedup.entailment.thresholds` do on an article that was left out when they were chosen.

    python benchmarks/leave_one_out.py FOLDER_OF_ANNOTATED_ARTICLES [--write]

Every setting of a grid condenses every article. For each article in turn the setting is chosen on the others (fewest
words among those that keep at least 98 % of the facts on average, none under 94 %) and measured on the one left out.
"""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from statistics import mean
from typing import TYPE_CHECKING

from dedup.entailment import thresholds as style
from dedup.pipeline import condense
from measures.annotated import articles_in
from measures.tables import Table, command

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GRID = tuple(itertools.product((0.4, 0.45, 0.5), (8.0, 10.0, 12.0), (1.5, 2.0, 3.0), (9.0, 11.0, 12.0)))
KNOBS = "much, evidence, subject, evidence in paraphrase"
"""The thresholds of the grid: three for texts that copy, one for texts that paraphrase."""

Found = dict[tuple[float, ...], dict[str, tuple[float, float]]]
"""Setting -> article -> share of the facts kept, share of the words left."""


def measured(folder: Path) -> Found:
    """Give for each setting and article the share of facts kept and of words left."""
    copying, lenient = style.COPYING, style.PARAPHRASING
    found: Found = {}
    for setting in GRID:
        much, evidence, subject, spun = setting
        style.COPYING = replace(copying, much=much, evidence=evidence, subject=subject)  # type: ignore[misc]
        style.PARAPHRASING = replace(lenient, evidence=spun)  # type: ignore[misc]
        found[setting] = {}
        for article in articles_in(folder):
            scored = article.score(condense(article.source, name=f"{article.name}.txt").text)
            found[setting][article.name] = (scored.kept / scored.of, scored.share)
        print(setting, flush=True, file=sys.stderr)
    style.COPYING, style.PARAPHRASING = copying, lenient  # type: ignore[misc]
    return found


def chosen(found: Found, names: list[str]) -> tuple[float, ...]:
    """Give the setting with the fewest words among those that keep the facts of the named articles."""

    def safe(setting: tuple[float, ...]) -> bool:
        facts = [found[setting][name][0] for name in names]
        return mean(facts) >= 0.98 and min(facts) >= 0.94

    fitting = [setting for setting in found if safe(setting)] or list(found)
    return min(fitting, key=lambda setting: mean(found[setting][name][1] for name in names))


def left_out(found: Found) -> Table:
    """For each article: the setting chosen on the others, and what it does to this one."""
    names = sorted(next(iter(found.values())))
    lines: list[list[str | int | float]] = []
    for name in names:
        setting = chosen(found, [other for other in names if other != name])
        facts, words = found[setting][name]
        lines.append([name, facts, words, ", ".join(map(str, setting))])
    lines.append(["mean", mean(float(line[1]) for line in lines), mean(float(line[2]) for line in lines), ""])
    head = ["left out", "facts", "words", f"chosen on the others: {KNOBS}"]
    return Table(name="leave-one-out", title="Left out when the thresholds were chosen", head=head, rows=lines)


def front(found: Found) -> Table:
    """The settings of which no other keeps more facts in fewer words."""
    points = sorted(
        (mean(words for _, words in scores.values()), -mean(facts for facts, _ in scores.values()), setting)
        for setting, scores in found.items()
    )
    lines: list[list[str | int | float]] = []
    best = 0.0
    for words, facts, setting in points:
        if -facts > best:
            best = -facts
            least = min(share for share, _ in found[setting].values())
            lines.append([-facts, least, words, ", ".join(map(str, setting))])
    head = ["facts", "least", "words", KNOBS]
    return Table(name="thresholds-front", title="What other thresholds give", head=head, rows=lines)


def tables(folder: Path) -> Iterator[Table]:
    """Measure the grid once for both tables."""
    found = measured(folder)
    yield left_out(found)
    yield front(found)


if __name__ == "__main__":
    command(__doc__, tables, "articles")
