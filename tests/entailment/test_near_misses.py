"""Where the line was drawn, said in words."""

from __future__ import annotations

from pathlib import Path

from dedup.entailment.near_misses import told
from dedup.options import Options
from dedup.pipeline import apply_plan, condense

KRATOM = Path(__file__).parents[2] / "samples" / "kratom.txt"


def test_the_margin_is_told() -> None:
    """Profile, line and the closest claims on both sides come last in the explanation; scores fit their side."""
    result = condense(KRATOM.read_text(encoding="utf-8"), name="kratom.txt")
    assert result.relation is not None
    lines = told(result.relation)
    assert result.explain().endswith("\n".join(lines) + "\n")
    assert "almost word for word" in lines[0]
    assert f"{result.relation.thresholds.much:.2f} where the two share plenty" in lines[1]
    much = result.relation.thresholds.much
    assert lines[2].startswith(f"With --threshold {much + 0.05:.2f} ")
    assert much <= float(lines[2].split()[-1].rstrip(":"))
    assert sum(line.startswith("  kratom.txt:") for line in lines) == 4
    assert lines[-1].startswith("No gap")


def test_a_text_that_repeats_nothing() -> None:
    """Where nothing comes near the line, moving it changes nothing."""
    result = condense("Rain fell on the hills all day. Nobody bought the blue boat.", Options(language="en"))
    explained = result.explain()
    assert " 0 pairs of claim and passage would no longer count." in explained
    assert " 0 pairs of claim and passage more would count." in explained
    assert "No gap" not in explained


def test_an_applied_plan_draws_no_line() -> None:
    """What a person decided was not drawn by a threshold."""
    source = "Rain fell on the hills all day. Nobody bought the blue boat."
    plan = condense(source, Options(language="en")).plan()
    assert "--threshold" not in apply_plan(source, plan).explain()
