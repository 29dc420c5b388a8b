"""Define the options by which commands choose what they read of a folder."""

from __future__ import annotations

from typing import Final

import click

__all__ = ["exclude_option", "include_option"]

exclude_option: Final = click.option(
    "--exclude", multiple=True, metavar="GLOB",
    help="Leave out what fits, as in .gitignore: drafts/, *.bak, **/old/*.md; give it as often as you like.",
)  # fmt: skip
include_option: Final = click.option(
    "--include", multiple=True, metavar="GLOB",
    help="Read what fits of a folder though it is hidden, vendored or named by .gitignore.",
)  # fmt: skip
