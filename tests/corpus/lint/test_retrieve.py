"""Pairs that may give two values of one thing are found by their words and by what is counted."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from dedup.corpus.lint.retrieve import PAIRS_EACH, SOME_PAIRS, candidates, parallels
from linting import small_tree


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Browse all 80 plugins in the shop.", "Every one of the 77 focused plugins is small."),
        ("## Security (5 skills)", "- **Security**: 1 skill for scanning"),
        ("- cloud.gov (2014)", "- Cloud.gov: a platform for offices. Created in 2015."),
        ("Ask in #trainings-conferences then.", "Our channel is {% slack_channel 'training-conferences' %}."),
        ("| Limit | Most |\n| --- | --- |\n| Index size | 80 TiB |", "A maximum index size of 60 TiB is kept."),
    ],
)
def test_found_by_what_is_counted(one: str, other: str) -> None:
    """A head noun, a subject, an entity and an address bring two statements of other words together."""
    tree = small_tree(one, other)
    found = candidates(tree)
    assert any(
        {tree.statements[at].file for at in pair} == {0, 1} for pair in zip(found.left, found.right, strict=True)
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Browse all 80 plugins in the shop.", "Browse all 80 plugins in the shop."),
        ("Browse all 80 plugins in the shop.", "The bus takes 40 people."),
        ("Set `cache_size` of the shop then.", "The shop has `proxy_name` in its file."),
    ],
)
def test_not_found(one: str, other: str) -> None:
    """The same value, and what counts something else, bring nothing together."""
    assert not len(candidates(small_tree(one, other)).left)


@pytest.mark.parametrize(("groups", "left_out"), [(20, 0), (40, 40 * 1770 - 52_400), (60, 60 * 1770 - 53_600)])
def test_no_more_pairs_than_there_is_room_for(groups: int, left_out: int) -> None:
    """However many statements count the same, a tree twice as large has about twice as many pairs, and says so."""
    letters = "bcdfghjklm"
    nouns = [f"z{letters[at // 10]}{letters[at % 10]}ork" for at in range(groups)]
    pages = ["\n\n".join(f"There are {count} {noun} here." for count in range(100, 160)) for noun in nouns]
    found = candidates(small_tree(*pages))
    assert len(found.left) + found.left_out == groups * 60 * 59 // 2
    assert len(found.left) <= SOME_PAIRS + PAIRS_EACH * groups * 60
    assert found.left_out >= left_out


def test_parallels() -> None:
    """Statements alike but for their figures have a cosine; a pattern of many values has none."""
    tree = small_tree("The ferry takes 20 people over.", "The ferry takes 40 people over.")
    assert parallels(tree)[0].cosines.tolist() == [pytest.approx(1.0)]
    steps = [f"The ferry takes {at} people over." for at in range(20, 40)]
    assert not len(parallels(small_tree(*steps))[0].cosines)


def test_the_same_in_every_process() -> None:
    """Of equally rare words the same ones are looked up, in whatever order a set gives them."""
    script = """
import itertools
from dedup.corpus.lint.retrieve import candidates
from linting import small_tree
words = ["w" + "abcdefghijklmnopqrstuvwxyz"[at] * 4 for at in range(26)]
pages = [" ".join(["About 1995:", *words[at:at + 16]]) + "." for at in range(8)]
found = candidates(small_tree(*pages, *(page.replace("1995", "1996") for page in pages)))
print([*zip(found.left.tolist(), found.right.tolist())])
"""
    paths = os.pathsep.join(sys.path)
    found = set()
    for seed in ("1", "2", "3"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
        command = [sys.executable, "-c", script]
        found.add(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)
    assert len(found) == 1
    assert "(" in found.pop()
