"""The benchmarks measure what they say: the scorer, the optimum and the book on cases worked out by hand."""

from __future__ import annotations

import gzip
import json
import subprocess
import tomllib
from pathlib import Path

import numpy as np
import pytest

from dedup.similarity.terms.weights import Idf
from measures.annotated import Article, articles_in
from measures.book import book
from measures.drift_labels import READINGS
from measures.drift_trees import ReadTree, read_trees
from measures.tables import Table, write
from optimum import fewest_words, most_facts
from train_copies import READINGS as COPIES

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
SOURCE = """The old iron bridge

The bridge opened in 1931. However, it is red. It opened in 1931 and it is red, say people who live there.

- free for walkers

Cars pay 3 dollars.
"""
FACTS = [
    {"id": "1", "claim": "opened in 1931", "any_of": [["1931"]]},
    {"id": "2", "claim": "is red", "any_of": [["\\bred\\b", "it|bridge"]]},
    {"id": "3", "claim": "free for walkers", "any_of": [["free", "walkers"], ["walkers pay nothing"]]},
    {"id": "4", "claim": "3 dollars", "any_of": [["3 dollars"]], "under": "iron"},
]


@pytest.fixture
def article(tmp_path: Path) -> Article:
    """Give a small annotated article."""
    (tmp_path / "bridge.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "bridge_facts.json").write_text(json.dumps(FACTS), encoding="utf-8")
    (tmp_path / "other.txt").write_text("without facts", encoding="utf-8")
    (found,) = articles_in(tmp_path)
    return found


def test_source_keeps_everything(article: Article) -> None:
    """The source states every fact in all of its words."""
    score = article.score(SOURCE)
    assert (score.kept, score.of, score.share, score.lost) == (4, 4, 1.0, ())
    assert score.repeats == pytest.approx(6 / 4)
    assert (score.headings, score.headings_of, score.fused, score.dangling) == (1, 1, (), ())


def test_losses_are_named(article: Article) -> None:
    """A lost fact, a sentence that points at a removed one and a fused heading are all found."""
    said = "It opened in 1931 and it is red, say people who live there."
    fused, again = "The old iron bridge However, it is red.", "However, it is red."
    score = article.score(f"{fused}\n\n- free for walkers\n\n{said}\n\n{again}")
    assert score.lost == ("3 dollars",)
    assert score.fused == ("The old iron bridge However, it is red.",)
    assert len(score.dangling) == 2


def test_fact_under_a_heading(article: Article) -> None:
    """A fact that needs its heading is not kept without it."""
    assert "3 dollars" in article.score("Cars pay 3 dollars.").lost
    assert "3 dollars" not in article.score("The old iron bridge\n\nCars pay 3 dollars.").lost


def test_optimum_is_the_least(article: Article) -> None:
    """Five words and four words beside the shortest two sentences about the bridge state all facts."""
    assert (fewest_words(article).words, fewest_words(article).facts) == (5 + 4 + 3 + 4, 4)
    assert [most_facts(article, words).facts for words in (2, 3, 7, 11, 16)] == [0, 1, 2, 3, 4]


def test_sample_has_the_known_optimum() -> None:
    """The sample's 52 facts fit into 578 of its 1,199 words, as an independent programme found."""
    sample = Article.load(SAMPLES / "kratom.txt")
    found = fewest_words(sample)
    assert (sample.words, found.words, found.facts) == (1199, 578, 52)
    assert most_facts(sample, 0.4 * sample.words).facts == 48


def test_book_has_its_length_and_repeats() -> None:
    """A book is as long as asked for, the same on every call, and says some sentences twice."""
    text = book(3000)
    assert 3000 <= len(text.split()) < 3040
    assert text == book(3000)
    paragraphs = [part for part in text.split("\n\n") if part]
    sentences = [sentence for part in paragraphs for sentence in part.split(". ")]
    assert len(set(sentences)) < len(sentences)


def test_tables_find_their_places(tmp_path: Path) -> None:
    """A table replaces what stands between its marks; one without a place is named."""
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- begin one -->\nold\n<!-- end one -->\nafter\n", encoding="utf-8")
    tables = [Table(name=name, title="", head=["a"], rows=[[0.5]]) for name in ("one", "two")]
    assert write(page, tables) == ["two"]
    assert page.read_text(encoding="utf-8").splitlines() == [
        "before",
        "<!-- begin one -->",
        "| a |",
        "| --- |",
        "| 0.500 |",
        "<!-- end one -->",
        "after",
    ]


def test_word_frequencies_are_mixed() -> None:
    """Counts become shares of the words among them; a word of one list only ends far below its share there."""
    from word_frequencies import mixed, shares

    assert shares([("the", 3), ("a1", 5), ("it's", 1)]) == {"the": 0.75, "it's": 0.25}
    found = mixed([(3, {"the": 0.5, "hey": 0.5}), (1, {"the": 0.5, "lemma": 0.5})])
    assert found == pytest.approx({"the": 0.5, "hey": 0.5 * 9 / 16, "lemma": 0.5 / 16})


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (b"<p>It&#8217;s<br/>late</p>", "books", ["it's", "late"]),
        (b'{"Area": {"text": "large"}}', "facts", ["large"]),
        (b"From: Ann\n\n> old\nnew " + b"\n" + b"x" * 50, "letters", ["new"]),
        (b"[See](https://a.example) ```run``` caf\xe9", "public", ["café"]),
        (gzip.compress(b"Cat \\Cat\\, n. [1913 Webster] A beast", mtime=0), "reference", ["cat", "cat", "a", "beast"]),
    ],
)
def test_prose_is_counted(data: bytes, kind: str, words: list[str]) -> None:
    """Tags, programs, links, quoted lines and the signs of dictionaries are no words of a text."""
    from word_frequencies import WORD, prose

    assert WORD.findall(prose(data, kind)) == words


def test_an_archive_is_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The benchmark of the archive compares with brute force, which finds what is missing."""
    import archive

    rows = [" ".join(f"w{(at * 7 + step * step) % 90}" for step in range(20)) for at in range(50)]
    source = tmp_path / "rows.jsonl"
    source.write_text("".join(json.dumps({"text": row}) + "\n" for row in rows), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["archive.py", str(source), "--size", "200", "--queries", "20", "--peers"])
    archive.main()
    said = capsys.readouterr().out
    assert said.count("0 missing, 0 extra, recall 1.0000") == 1
    assert "SQLite full text, bm25, verified at 0.8" in said
    texts = [f"{row} x{at}" for at, row in enumerate(rows[:2])]
    archive.recall(
        texts, texts, {0.9: {0: {texts[0]: 1.0}, 1: {}}}, Idf(0, "words", np.zeros(0, np.int64), np.zeros(0, np.int64))
    )
    assert "2 true matches, 1 missing, 0 extra, recall 0.5000" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("docs/a.md", True),
        ("docs/b.mdx", True),
        ("README.md", False),
        ("docs/a.py", False),
        ("docs/old/a.md", False),
    ],
)
def test_documents_of_a_read_tree(path: str, taken: bool) -> None:
    """A tree is what its patterns take of the Markdown and text files, without what they leave."""
    tree = ReadTree(name="one", repository="o/n", commit="c", take=("^docs/",), leave=("/old/",))
    assert tree.is_taken(path) is taken


def test_a_read_tree_is_written_as_it_was(tmp_path: Path) -> None:
    """The documents come from the commit, whatever stands in the clone now."""
    clone = tmp_path / "clones" / "o" / "n"
    clone.mkdir(parents=True)

    def git(*asked: str) -> str:
        named = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        command = ["git", "-C", str(clone), *named, *asked]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    git("init", "-q")
    (clone / "a.md").write_text("All 80 plugins.\n", encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "one")
    tree = ReadTree(name="one", repository="o/n", commit=git("rev-parse", "HEAD"))
    (clone / "a.md").write_text("All 77 plugins.\n", encoding="utf-8")
    git("commit", "-qam", "two")
    tree.write(tmp_path / "clones", tmp_path / "out")
    assert (tmp_path / "out" / "a.md").read_text("utf-8") == "All 80 plugins.\n"


def test_what_was_read_is_of_trees_that_are_named() -> None:
    """Each reading is of a tree of the labelled data or of a table, which names repository and commit."""
    named = {each.name for each in read_trees()} | {"18f-handbook", "meilisearch-docs", "wshobson-agents"}
    read = [json.loads(line)["tree"] for line in READINGS.read_text("utf-8").splitlines()]
    assert set(read) == named


def test_copies_that_were_read_are_of_trees_that_are_named() -> None:
    """Each is of a tree of either table, and the table of trees of which only copies were read names no other."""
    only = tomllib.loads(COPIES.with_name("copy_trees.toml").read_text("utf-8"))
    read = {json.loads(line)["tree"] for line in COPIES.read_text("utf-8").splitlines()}
    assert read - {each.name for each in read_trees()} == only.keys()
    assert all(each.keys() == {"repository", "commit"} for each in only.values())
