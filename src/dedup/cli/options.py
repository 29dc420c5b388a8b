"""The fields of `Options` as options of the command line: each once, by the same name."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

import click

from dedup.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dedup.entailment.encoder import Encoder

__all__ = [
    "KNOBS",
    "Knobs",
    "encoder_from",
    "encoder_option",
    "encoding_option",
    "knobs",
    "options_from",
    "quiet_option",
]

Command = TypeVar("Command", bound="Callable[..., Any]")

DEFAULTS: Final = Options()


class Knobs(TypedDict):
    """What click hands to a command that takes all options."""

    ratio: float | None
    words: int | None
    sentences: int | None
    threshold: float
    language: str
    keep_steps: bool
    trim: bool
    prefer: str


KNOBS: Final = (
    click.option("--ratio", type=float, metavar="SHARE", help="Keep at most this share of the words, e.g. 0.4."),
    click.option("--words", type=int, metavar="N", help="Keep at most N words."),
    click.option("--sentences", type=int, metavar="N", help="Keep at most N sentences."),
    click.option(
        "--threshold",
        type=float,
        metavar="SHARE",
        default=DEFAULTS.threshold,
        show_default=True,
        help="Share of a claim's weight that must stand together in a passage for the passage to state it; "
        "higher removes less.",
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


def knobs(command: Command) -> Command:
    """Give a command every option of `KNOBS`."""
    for option in reversed(KNOBS):
        command = option(command)
    return command


def encoder_from(name: str | None) -> Encoder | None:
    """Load the encoder asked for, if any.

    Raises:
        MissingExtraError: no library for encoders is installed.
        InputError: there is no such model on this machine.
    """
    if name is None:
        return None
    from dedup.entailment.encoder import load_encoder

    return load_encoder(name)


def options_from(asked: Mapping[str, Any]) -> Options:
    """Pick the fields of `Options` out of what click handed over."""
    return Options(**{field.name: asked[field.name] for field in fields(Options)})


encoding_option: Final = click.option(
    "--encoding", metavar="NAME", help="Encoding of the sources, e.g. cp1252; otherwise it is recognised."
)

encoder_option: Final = click.option(
    "--encoder",
    metavar="NAME_OR_PATH",
    help="Ask this model of sentence-transformers or model2vec for a second opinion by meaning; nothing is downloaded.",
)

quiet_option: Final = click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error but errors.")
