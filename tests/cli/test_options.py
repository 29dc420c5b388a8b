"""The command line offers the fields of `Options`."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import get_type_hints

import click

from dedup.cli import main
from dedup.cli.options import KNOBS, Knobs
from dedup.options import Options


def test_every_field_of_options_is_an_option() -> None:
    """The command line offers each field of Options, by its name, with its default, and no other knob."""
    names = [field.name for field in fields(Options)]
    assert list(get_type_hints(Knobs)) == names
    command = main.get_command(click.Context(main), "condense")
    assert command
    assert len(KNOBS) == len(names)
    given = command.make_context("condense", ["article.txt"]).params
    assert {name: given[name] for name in names} == asdict(Options())
