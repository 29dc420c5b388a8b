"""The command line offers the fields of `Options`."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import get_type_hints

import click

from dedup.cli import main
from dedup.cli.options import RUN_OPTIONS, OptionValues
from dedup.options import Options


def test_every_field_of_options_is_an_option() -> None:
    """The command line offers each field of Options, by its name, with its default, and no other."""
    names = [field.name for field in fields(Options)]
    assert list(get_type_hints(OptionValues)) == names
    command = main.get_command(click.Context(main), "condense")
    assert command
    assert len(RUN_OPTIONS) == len(names)
    given = command.make_context("condense", ["article.txt"]).params
    assert {name: given[name] for name in names} == asdict(Options())
