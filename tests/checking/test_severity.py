"""The severity of a loss is learned, and read from a data file."""

from __future__ import annotations

from annotated_articles import ANNOTATED, needs_annotated
from check_losses import sampled_digest
from dedup.checking.losses import assessed, itemizer_of
from dedup.checking.severity import SEVERITY_DATA, severity_model
from dedup.discourse.record import discourse_of
from dedup.options import Options
from dedup.parsing.reading import read_output, read_source


def test_every_weight_has_its_measure() -> None:
    """The measures that are taken are those that have a weight."""
    source = read_source("The mill is old. The pump is red.\n", Options(language="en"))
    output = read_output("The mill is old.\n", source)
    (row,) = assessed(source, discourse_of(source), output, itemizer_of(source))
    assert row.measures.values.keys() == severity_model().weights.keys()


@needs_annotated
def test_the_weights_were_learned_from_these_measures() -> None:
    """The measures of three articles are those from which the weights were made; else they are made anew.

    Learning from all articles takes minutes; the digest of three of them tells whether a measure changed.
    """
    made = f'sample = "{sampled_digest(ANNOTATED)}"'
    assert made in SEVERITY_DATA.read_text("utf-8"), "run benchmarks/check_losses.py FOLDER --data FOLDER --write-table"
