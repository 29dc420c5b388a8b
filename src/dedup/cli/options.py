"""Define the fields of `Options` as options of the command line: each once, by the same name."""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

import click

from dedup.options import GREATEST_RISK, LEAST_RISK, Options
from dedup.output.formats import OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


__all__ = [
    "RUN_OPTIONS",
    "CondensingValues",
    "OptionValues",
    "encoding_option",
    "format_option",
    "options_from",
    "output_option",
    "quiet_option",
    "run_options",
    "share_written",
    "track_option",
    "web_article_option",
]

Command = TypeVar("Command", bound="Callable[..., Any]")

DEFAULTS: Final = Options()


NAMED: Final = MappingProxyType({"careful": 0.005, "default": DEFAULTS.risk, "bold": 0.02})
"""Levels of risk that have a name."""

ACCEPTED: Final = (
    "give careful (0.5 %), default (1 %), bold (2 %), or a share from 0.1 % to 10 %, such as 1.5 % or 0.015"
)
"""What may be written for a risk."""


def share_written(written: str) -> float:
    """Read a share: a percentage, or a number.

    Raises:
        ValueError: it is neither.

    >>> share_written("5 %"), share_written("0.05")
    (0.05, 0.05)
    """
    return float(written.removesuffix("%").rstrip()) / (100 if written.endswith("%") else 1)


class RiskShare(click.ParamType):  # type: ignore[type-arg] # generic in newer versions of click only
    """A share of the claims: a name, a percentage or a number."""

    name = "risk"

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """Say what may be written."""
        del param, ctx
        return "SHARE|careful|default|bold"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Read a share."""
        written = str(value).strip()
        if written in NAMED:
            return NAMED[written]
        try:
            share = share_written(written)
        except ValueError:
            self.fail(f"{written!r} is no share; {ACCEPTED}", param, ctx)
        if not LEAST_RISK <= share <= GREATEST_RISK:
            # Whoever writes 2 means a percentage more often than the double of all there is.
            meant = f"{written} %" if not written.endswith("%") and LEAST_RISK <= share / 100 <= GREATEST_RISK else ""
            message = (
                f"{written!r} is {share:.4g} of all claims, and {LEAST_RISK:.1%} to {GREATEST_RISK:.0%} may be lost"
            )
            self.fail(f"{message}; {f'did you mean {meant!r}? ' * bool(meant)}{ACCEPTED}", param, ctx)
        return share


class OptionValues(TypedDict):
    """What click hands to a command that takes all options."""

    ratio: float | None
    words: int | None
    sentences: int | None
    risk: float
    language: str
    keep_steps: bool
    trim: bool
    prefer: str


class CondensingValues(OptionValues):
    """What click hands to a command that condenses."""

    paths: tuple[str, ...]
    output: str | None
    merge: bool
    encoding: str | None
    quiet: bool


RUN_OPTIONS: Final = (
    click.option("--ratio", type=float, metavar="SHARE", help="Keep at most this share of the words, e.g. 0.4."),
    click.option("--words", type=int, metavar="N", help="Keep at most N words."),
    click.option("--sentences", type=int, metavar="N", help="Keep at most N sentences."),
    click.option(
        "--risk",
        type=RiskShare(),
        default=f"{DEFAULTS.risk:g}",
        show_default="1 %",
        help="Share of the claims that may be lost: careful (0.5 %), default (1 %), bold (2 %), or a share from "
        "0.1 % to 10 %, such as 1.5 % or 0.015.",
    ),
    click.option(
        "--language",
        metavar="CODE",
        default=DEFAULTS.language,
        show_default=True,
        help="Two-letter code of the language, or auto.",
    ),
    click.option(
        "--keep-steps/--no-keep-steps",
        default=DEFAULTS.keep_steps,
        show_default=True,
        help="Keep the steps of numbered procedures even where another has the same step.",
    ),
    click.option(
        "--trim/--no-trim",
        default=DEFAULTS.trim,
        show_default=True,
        help="Cut clauses that are stated elsewhere out of sentences that stay.",
    ),
    click.option(
        "--prefer",
        type=click.Choice(["all", "latest"]),
        default=DEFAULTS.prefer,
        show_default=True,
        help="Where versions of a figure contradict each other: keep and report all, or only the latest.",
    ),
)
"""One option for each field of `Options`, in their order."""


def run_options(command: Command) -> Command:
    """Give a command every option of `RUN_OPTIONS`."""
    for option in reversed(RUN_OPTIONS):
        command = option(command)
    return command


def options_from(asked: Mapping[str, Any]) -> Options:
    """Pick the fields of `Options` out of what click handed over."""
    return Options(**{field.name: asked[field.name] for field in fields(Options)})


encoding_option: Final = click.option(
    "--encoding", metavar="NAME", help="Encoding of the sources, e.g. cp1252; otherwise it is recognised."
)

output_option: Final = click.option(
    "-o", "--output", metavar="FILE", help="Write the article here instead of to standard output."
)

format_option: Final = click.option(
    "--format",
    "form",
    type=click.Choice(tuple(OUTPUTS)),
    default="source",
    show_default=True,
    help="What to write it as.",
)

quiet_option: Final = click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error but errors.")

track_option: Final = click.option(
    "--track-changes",
    is_flag=True,
    help="Of a .docx: write what goes as tracked deletions, with comments that say where it is still said.",
)

web_article_option: Final = click.option(
    "--web-article",
    is_flag=True,
    help="Of a web page: read only the article that trafilatura finds in it, as Markdown; no menus, footers, comments.",
)
