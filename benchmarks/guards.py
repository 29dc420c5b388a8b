"""False merges and true merges of the guards on labelled pairs: would either passage be removed for the other?

A pair is merged when enough of one passage's words, weighted by rarity, stand in the other and no guard objects. Tuning
looks at one half of the pairs (by a hash of the id), the figures to report are those of the other half.

With --condensed the pairs, or as many of them as asked for, also go through the tool itself: as two paragraphs of one
text in both orders, where a merge is a paragraph of which nothing stays, and as two texts of `find_duplicates`.

    python benchmarks/guards.py DATA [--half tune|report] [--examples KIND] [--only NAME] [--condensed PAIRS]
"""

from __future__ import annotations

import argparse
import hashlib
import math
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from dedup.entailment import guards as facts
from dedup.entailment.guards.words import Words
from dedup.language import table
from dedup.language.frequencies import frequencies
from dedup.options import Options
from dedup.pipeline import condense
from dedup.similarity.near_duplicates import find_duplicates
from measures.halves import half, rows

THRESHOLDS = (0.5, 0.6, 0.7)
RAREST = 1e-8
Pair = dict[str, Any]

DISTINGUISHING = ("number", "date", "version", "ordinal", "name", "letter")
"""Kinds by which two near-duplicates are told apart even where one only says more: "MIT" and "MIT-0".

Measured on licence notices: judged one way, 8 % of the pairs of different licences pass; with these kinds judged both
ways, under 1 %.
"""


class Scale:
    """Weighs the words of texts and says how much of one stands in another."""

    def __init__(self) -> None:
        """Start with empty memories of weights and texts."""
        self.lexicon = facts.Lexicon(table("en"))
        self.plain = facts.Lexicon(table("en"))
        self.frequency = frequencies("en")
        self.weights: dict[str, float] = {}

    def bag(self, text: str) -> dict[str, float]:
        """Give the content stems of a text with their weights."""
        words = Words.read(text, self.plain)
        bag: dict[str, float] = {}
        for word, carries in zip(words.lower, words.content, strict=True):
            if carries:
                stem = self.plain.stem(word)
                if stem not in self.weights:
                    self.weights[stem] = -math.log(max(self.frequency(word), RAREST))
                bag[stem] = self.weights[stem]
        return bag


def containment(claim: dict[str, float], support: dict[str, float]) -> float:
    """Share of the claim's weight that the support has."""
    whole = sum(claim.values())
    return sum(weight for stem, weight in claim.items() if stem in support) / whole if whole else 0.0


def load(data: Path, name: str) -> list[Pair]:
    """Read the pairs of a set as a, b, id, category, same; `one_way` where only b can be removed for a."""
    files = {"scancode_notices": "dev_pairs.jsonl"}
    if name == "onestop":
        return _repeats(data / "onestop_redundant" / "dev.jsonl")
    found = rows(data / name / files.get(name, "dev.jsonl"))
    if name == "breaking_nli":
        return [{**row, "same": row["entail"] == "entailment"} for row in found]
    if name == "scancode_notices":
        return [{**row, "same": row["label"] == 1 or row["ca"] == row["cb"], "category": "all"} for row in found]
    return [
        {**row, "same": row["label"] == 1, "category": "all", "one_way": name == "fever_symmetric"} for row in found
    ]


def _repeats(path: Path) -> list[Pair]:
    pairs = []
    for article in rows(path):
        told = defaultdict(list)
        for passage in article["passages"]:
            told[passage["fact"]].append(passage["text"])
        for fact, texts in sorted(told.items()):
            pairs += [
                {"id": f"{fact}/{one}/{other}", "a": texts[one], "b": texts[other], "same": True, "category": "all"}
                for one in range(len(texts))
                for other in range(one + 1, len(texts))
            ]
    return pairs


def apart(one: facts.Facts, other: facts.Facts) -> bool:
    """Tell whether two near-duplicates must not stand for each other.

    That is so where neither may state the other, and where one has a number, date, version, ordinal or name that the
    other lacks: among near-duplicates that is a different thing, while a sentence of an article may say more.
    """
    ways = ((one, other), (other, one))
    if any(True for kind in DISTINGUISHING for way in ways for _ in facts.GUARDS[kind](*way)):
        return True
    return all(facts.has_conflict(*way) for way in ways)


def judge(pairs: list[Pair], scale: Scale) -> list[Pair]:
    """Add to each pair the containment and the conflicts in the directions asked about."""
    for pair in pairs:
        known = facts.names_of([pair["a"], pair["b"]], scale.lexicon)
        sides = [(facts.facts_of(pair[side], scale.lexicon, names=known), scale.bag(pair[side])) for side in ("a", "b")]
        ways = [(1, 0)] if pair.get("one_way") else [(1, 0), (0, 1)]
        pair["apart"] = apart(sides[0][0], sides[1][0])
        pair["ways"] = [
            (containment(sides[claim][1], sides[support][1]), facts.conflicts(sides[claim][0], sides[support][0]))
            for claim, support in ways
        ]
    return pairs


def merged(pair: Pair, threshold: float, *, guarded: bool) -> bool:
    """Tell whether either passage would be removed for the other."""
    return any(score >= threshold and not (guarded and against) for score, against in pair["ways"])


def condensed(pair: Pair) -> bool:
    """Tell whether condensing the two passages as one text leaves nothing of one; of b, where only b is asked about."""
    texts = [" ".join(pair[side].split()) for side in ("a", "b")]
    for order in ((0, 1), (1, 0)):
        source = "\n\n".join(texts[side] for side in order) + "\n"
        draft = condense(source, Options(language="en"), format="text").draft
        left = {draft.passages[index].block for index in draft.kept()}
        gone = {order[block] for block in {passage.block for passage in draft.passages} - left}
        if gone & ({1} if pair.get("one_way") else {0, 1}):
            return True
    return False


def through_the_tool(name: str, pairs: list[Pair], most: int) -> None:
    """Print the merged shares of condensing and of finding near-duplicates, over pairs that are not equal."""
    chosen = [pair for pair in pairs if pair["a"].split() != pair["b"].split()]
    chosen.sort(key=lambda pair: hashlib.sha256(pair["id"].encode()).digest())
    for same in (False, True):
        members = [pair for pair in chosen if pair["same"] == same][:most]
        if members:
            short = 100 * sum(map(condensed, members)) / len(members)
            found = [find_duplicates([pair["a"], pair["b"]], threshold=0.6).groups for pair in members]
            twins = 100 * sum(map(bool, found)) / len(members)
            label = "same" if same else "different"
            print(f"  {name} {label}, {len(members)} pairs: condensed {short:.1f} %, near-duplicates {twins:.1f} %")


def table_of(name: str, pairs: list[Pair]) -> None:
    """Print merged shares by label and category, without guards and with them."""
    print(f"\n{name}: merged at {THRESHOLDS}, % (without guards); as near-duplicates at 0.6, both ways")
    groups = defaultdict(list)
    for pair in pairs:
        groups[pair["same"], pair["category"]].append(pair)
        groups[pair["same"], "ALL"].append(pair)
    for (same, category), members in sorted(groups.items()):
        cells = []
        for threshold in THRESHOLDS:
            share = [
                100 * sum(merged(pair, threshold, guarded=on) for pair in members) / len(members)
                for on in (True, False)
            ]
            cells.append(f"{share[0]:5.1f} ({share[1]:5.1f})")
        twins = 100 * sum(merged(pair, 0.6, guarded=True) and not pair["apart"] for pair in members) / len(members)
        print(f"  {'same' if same else 'different':9} {category:18} {len(members):5}  {'  '.join(cells)}  {twins:5.1f}")


def blame(pairs: list[Pair]) -> None:
    """Print which kinds keep true repeats apart at 0.6: alone, and at all."""
    alone, seen, blocked = Counter[str](), Counter[str](), 0
    ways = [against for pair in pairs if pair["same"] for score, against in pair["ways"] if score >= 0.6]
    for against in ways:
        kinds = {one.kind for one in against}
        blocked += bool(kinds)
        seen.update(kinds)
        if len(kinds) == 1:
            alone.update(kinds)
    print(f"  true repeats by direction at 0.6: {len(ways)}, objected {blocked}; kind: alone / at all")
    print("  " + ", ".join(f"{kind} {alone[kind]}/{count}" for kind, count in seen.most_common()))


def examples(pairs: list[Pair], kind: str, most: int = 12) -> None:
    """Print true repeats a kind keeps apart, or with "false" the false merges."""
    chosen = []
    for pair in pairs:
        for way, (score, against) in enumerate(pair["ways"]):
            wrong = (
                not pair["same"] and not against
                if kind == "false"
                else pair["same"] and {o.kind for o in against} == {kind}
            )
            if score >= 0.6 and wrong:
                sides = ("a", "b") if way else ("b", "a")
                chosen.append((pair, sides, against))
    chosen.sort(key=lambda item: hashlib.sha256(item[0]["id"].encode()).digest())
    for pair, (claim, support), against in chosen[:most]:
        said = [(one.claim, one.support) for one in against]
        print(f"  - {pair['category']} {pair[claim]}\n    = {pair[support]}\n    {said}")


def main() -> None:
    """Read the arguments and print a table for each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=("tune", "report"), default="report")
    parser.add_argument("--examples", default="")
    parser.add_argument("--only", default="")
    parser.add_argument("--condensed", type=int, default=0)
    chosen = parser.parse_args()
    scale = Scale()
    for name in ("breaking_nli", "fever_symmetric", "scancode_notices", "onestop", "paws_wiki"):
        if chosen.only in ("", name):
            pairs = judge([pair for pair in load(chosen.data, name) if half(pair["id"]) == chosen.half], scale)
            table_of(name, pairs)
            blame(pairs)
            if chosen.condensed:
                through_the_tool(name, pairs, chosen.condensed)
            if chosen.examples:
                examples(pairs, chosen.examples)


if __name__ == "__main__":
    main()
