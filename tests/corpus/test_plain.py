"""Without compiled loops a corpus gives the same bytes, whatever is asked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import compiled_too, quiet, random_texts
from dedup.corpus import condense_corpus
from dedup.corpus.kernels import counted_batch, cut_batch
from dedup.corpus.plain import PlainSeenTexts, count_rows, cut_rows

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [
    *random_texts(150),
    "The Müller mill opened in 1904.\n\nIt burnt down.",
    "the mu\u0308ller mill opened in 1904",
    "the müller mill opened in 1905",
    "日本の鉄道は東京で始まった",
    "日本の鉄道は大阪で始まった",
    "ΣΑΣ σας ﬁre 5% of it",
    "σασ ΣΑΣ fire 5% of it",
    *["", " ", "!?", "x", "X"],
    *[f"the bridge has an {word} gate by the mill" for word in ("inkrustierte", "japhet", "inkrustierte")],
]
"""Copies, edits, figures, marks, scripts without spaces, texts without words, two words with one hash."""

ASKED: list[dict[str, Any]] = [
    {}, {"threshold": 0.5}, {"threshold": 1.0}, {"guards": False}, {"containment": 0.7}, {"containment": 1.0},
    {"features": "pairs"}, {"features": "chars", "containment": 0.9}, {"unit": "document"}, {"unit": "sentence"},
    {"keep": "longest"}, {"keep": "most-complete", "containment": 0.8}, {"keep": "priority:rank"}, {"keep": "newest"},
    {"mark": True}, {"workers": 3}, {"id_field": "rank"},
]  # fmt: skip


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_both_ways_give_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: dict[str, Any]) -> None:
    """Of every option: rows, pairs, groups, report, rejects and IDF."""
    source = tmp_path / "in.jsonl"
    rows = [
        {"text": text, "rank": at * 7 % 31, "date": f"2024-01-{at * 5 % 27 + 1:02}"}
        for at, text in enumerate(TEXTS * 2)
    ]
    source.write_text("".join(f"{json.dumps(row)}\n" for row in rows) + "no row\n", encoding="utf-8")
    found = []
    for name in ("plain", "compiled"):
        if name == "compiled":
            compiled_too(monkeypatch)
        out = tmp_path / name
        out.mkdir()
        names = {"pairs": "pairs.csv", "groups": "groups.jsonl", "report": "report.json", "save_idf": "idf"}
        given = {name: out / file for name, file in names.items()}
        summary = condense_corpus(source, out / "out.jsonl", quiet(**given, **asked))
        found.append((summary, {path.name: path.read_bytes() for path in sorted(out.iterdir())}))
    assert found[0][1].keys() == {*names.values(), "out.jsonl", "out.jsonl.rejects.jsonl"}
    assert found[0] == found[1]
    assert found[0][0].copies > len(TEXTS) // 2


CHARACTERS = st.text(alphabet=st.sampled_from("aB é_ß9日本ใ ไﬁΣς.\0\n\n\u0301😀5%"), max_size=14)


@settings(max_examples=100, deadline=None)
@given(texts=st.lists(CHARACTERS, max_size=6), features=st.sampled_from(["words", "pairs", "chars"]))
def test_batches(texts: list[str], features: str) -> None:
    """Batches are cut and counted alike; digests are equal for the same texts."""
    rows = pa.record_batch({"text": pa.array(texts, pa.string())})
    for unit in ("paragraph", "document"):
        assert cut_rows(rows, unit, "en").to_pydict() == cut_batch(rows, unit).to_pydict()
    one, other = (count(rows, features, guards=True).to_pydict() for count in (count_rows, counted_batch))
    for name in ("terms", "times", "telling"):
        assert one[name] == other[name]
    for names in (("high", "low"), ("alike",)):
        pairs = [list(zip(*(each[name] for name in names), strict=True)) for each in (one, other)]
        same = [[[a == b for a in each] for b in each] for each in pairs]
        assert same[0] == same[1]
        assert [not any(digest) for digest in pairs[0]] == [not any(digest) for digest in pairs[1]]


def test_numbers_of_texts() -> None:
    """A text seen before, in this batch or an earlier one, has its number again."""
    seen = PlainSeenTexts()
    assert seen.numbers(pa.array(["a", "b", "a"])).tolist() == [0, 1, 0]
    assert seen.numbers(pa.array(["c", "b"])).tolist() == [2, 1]
    assert seen.count == 3
