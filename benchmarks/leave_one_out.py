"""How the thresholds of `dedup.style` do on an article that was left out when they were chosen.

    python benchmarks/leave_one_out.py FOLDER_OF_ANNOTATED_ARTICLES

Every setting of a grid condenses every article. For each article in turn the setting is chosen on the others (fewest
words among those that keep at least 98 % of the facts on average, none under 94 %) and measured on the one left out.
"""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from pathlib import Path
from statistics import mean

from dedup import style
from dedup.pipeline import condense
from measures.annotated import articles_in

GRID = tuple(itertools.product((0.45, 0.5, 0.6), (10.0, 12.0, 16.0), (2.0, 3.0, 4.0), (11.0, 12.0, 13.0)))
"""Much, evidence and subject for texts that copy; evidence for texts that paraphrase."""


def measured(folder: Path) -> dict[tuple[float, ...], dict[str, tuple[float, float]]]:
    """Give for each setting and article the share of facts kept and of words left."""
    copying, lenient = style.COPYING, style.LENIENT
    found: dict[tuple[float, ...], dict[str, tuple[float, float]]] = {}
    for setting in GRID:
        much, evidence, subject, spun = setting
        style.COPYING = replace(copying, much=much, evidence=evidence, subject=subject)  # type: ignore[misc]
        style.LENIENT = replace(lenient, evidence=spun)  # type: ignore[misc]
        found[setting] = {}
        for article in articles_in(folder):
            scored = article.score(condense(article.source, name=f"{article.name}.txt").text)
            found[setting][article.name] = (scored.kept / scored.of, scored.share)
        print(setting, flush=True, file=sys.stderr)
    style.COPYING, style.LENIENT = copying, lenient  # type: ignore[misc]
    return found


def chosen(found: dict[tuple[float, ...], dict[str, tuple[float, float]]], names: list[str]) -> tuple[float, ...]:
    """Give the setting with the fewest words among those that keep the facts of the named articles."""

    def safe(setting: tuple[float, ...]) -> bool:
        facts = [found[setting][name][0] for name in names]
        return mean(facts) >= 0.98 and min(facts) >= 0.94

    fitting = [setting for setting in found if safe(setting)] or list(found)
    return min(fitting, key=lambda setting: mean(found[setting][name][1] for name in names))


def main() -> None:
    """Print the table."""
    found = measured(Path(sys.argv[1]))
    names = sorted(next(iter(found.values())))
    print("| left out | facts | words | chosen on the others: much, evidence, subject, evidence in paraphrase |")
    print("| --- | --- | --- | --- |")
    rows = []
    for name in names:
        setting = chosen(found, [other for other in names if other != name])
        facts, words = found[setting][name]
        rows.append((facts, words))
        print(f"| {name} | {facts:.3f} | {words:.3f} | {', '.join(map(str, setting))} |")
    print(f"| mean | {mean(facts for facts, _ in rows):.3f} | {mean(words for _, words in rows):.3f} | |")


if __name__ == "__main__":
    main()
