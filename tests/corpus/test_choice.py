"""Which passage of a group stays."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pyarrow.parquet as pq
import pytest

from corpora import TEXTS, quiet, rows_file, texts_of
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("asked", [{"keep": "priority:rank"}, {"keep": "newest", "date_field": "rank"}])
def test_rule_without_its_field(tmp_path: Path, asked: dict[str, str]) -> None:
    """A rule that goes by a field no record has is refused."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    with pytest.raises(InputError, match=r"no record has a .* in field 'rank'"):
        condense_corpus(source, tmp_path / "out.jsonl", quiet(**asked))


@pytest.mark.parametrize(
    ("keep", "stays"),
    [("first", 0), ("longest", 3), ("newest", 2), ("most-complete", 3), ("priority:rank", 3)],
)
def test_keep(tmp_path: Path, keep: str, stays: int) -> None:
    """The rule says which of a group stays; all others name it."""
    dates = ["2020-01-01", "2030-01-01", "2024-05-01T10:00:00Z", "2021-01-01", "no date"]
    source = rows_file(tmp_path / "in.jsonl", TEXTS, date=dates, rank=[2, 0, "none", "1.5", 0])
    condense_corpus(source, tmp_path / "out.jsonl", quiet(keep=keep))
    assert texts_of(tmp_path / "out.jsonl") == [text for at, text in enumerate(TEXTS) if at in {stays, 1, 4}]


def test_containment(tmp_path: Path) -> None:
    """A passage inside a longer one goes, whichever comes first, unless it has a figure or name the other lacks."""
    long = "in the spring the old harbour was closed by heavy ice and no ship from Riga came before the end of 1890"
    texts = ["the old harbour was closed by ice", long, "heavy ice in 1890", "heavy ice in 1891", TEXTS[4]]
    source = rows_file(tmp_path / "in.jsonl", texts)
    asked = quiet(containment=0.8, pairs=tmp_path / "pairs.csv", report=tmp_path / "report.parquet")
    summary = condense_corpus(source, tmp_path / "out.jsonl", asked)
    assert texts_of(tmp_path / "out.jsonl") == [texts[1], texts[3], texts[4]]
    assert (summary.inside, summary.near, summary.copies) == (2, 0, 0)
    assert pq.read_table(tmp_path / "report.parquet").column("reason").to_pylist() == ["inside", "inside"]
    with (tmp_path / "pairs.csv").open(newline="") as file:
        assert {(row["kind"], row["left"][-1], row["right"][-1]) for row in csv.DictReader(file)} == {
            ("inside", "2", "1"), ("inside", "2", "3")}  # fmt: skip
    condense_corpus(source, tmp_path / "plain.jsonl", quiet())
    assert texts_of(tmp_path / "plain.jsonl") == texts


def test_what_is_inside_never_stands_for_what_holds_it(tmp_path: Path) -> None:
    """The longer passage stands for the one inside it, though a shorter one that it holds stays as well."""
    holder = "the old mill by the river burned down last night after lightning struck twice"
    held = "old mill river burned night lightning struck twice unharmed cats"
    rest = "unharmed cats twice"
    source = rows_file(tmp_path / "in.jsonl", [rest, held, holder])
    groups, report = tmp_path / "groups.jsonl", tmp_path / "report.parquet"
    asked = quiet(containment=0.6, threshold=0.95, groups=groups, report=report)
    summary = condense_corpus(source, tmp_path / "out.jsonl", asked)
    assert texts_of(tmp_path / "out.jsonl") == [rest, holder]
    (group,) = map(json.loads, groups.read_text().splitlines())
    assert (group["representative"], group["member"]) == (f"{source}:3", f"{source}:2")
    assert (summary.inside, summary.near) == (1, 0)
    assert pq.read_table(report).column("reason").to_pylist() == ["inside"]
