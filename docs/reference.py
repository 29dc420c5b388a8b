"""Commands -> the option reference of docs/cli.md, written between two marks so that it can never differ from them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dedup.cli import main
from dedup.cli.program import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = Path(__file__).with_name("cli.md")
BEGIN: Final = "<!-- Written by `make docs` from the commands; edit their help instead. -->\n"
END: Final = "<!-- End of what `make docs` writes. -->\n"


def rewritten(page: str) -> str:
    """Give the page with the part between the marks written anew."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + "\n" + "\n".join(_lines()) + "\n" + END + after


def _lines() -> Iterator[str]:
    parent = click.Context(main, info_name="dedup", **main.context_settings)
    for name in COMMANDS:
        command = main.get_command(parent, name)
        if command is None:
            message = f"no such command: {name}"
            raise LookupError(message)
        yield from _command(click.Context(command, info_name=name, parent=parent))


def _command(context: click.Context) -> Iterator[str]:
    command = context.command
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    yield from (f"### {context.command_path}", "", "```", usage, "```", "", _paragraphs(command.help or ""), "")
    if isinstance(command, click.Group):
        for name, inner in sorted(command.commands.items()):
            yield from _command(click.Context(inner, info_name=name, parent=context))
        return
    yield from ("| option | meaning |", "| --- | --- |")
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1]:
            yield "| `{}` | {} |".format(*(cell.replace("|", "\\|") for cell in map(_line, record)))
    yield ""


def _paragraphs(text: str) -> str:
    return "\n\n".join(_line(part) for part in text.split("\n\n"))


def _line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    written = rewritten(PAGE.read_text(encoding="utf-8"))
    sys.stdout.write(f"{PAGE.name}: written anew\n")
    PAGE.write_text(written, encoding="utf-8")
