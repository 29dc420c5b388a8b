"""Offer a judge on a server: where it is, what it may be asked, and what was sent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dedup.pipeline import Interview

__all__ = ["ask_judge", "judge_options"]

Command = TypeVar("Command", bound="Callable[..., Any]")

KEY: Final = "DEDUP_JUDGE_KEY"
"""The environment variable with the key of the server: on a command line others could read it."""

JUDGE_OPTIONS: Final = (
    click.option(
        "--judge",
        metavar="URL",
        help="Ask a language model about likely repeats that stay: the address of a server, here or elsewhere, that "
        "speaks the chat-completions interface. The article is sent there; without this nothing is sent anywhere. "
        f"A key is read from the environment variable {KEY}.",
    ),
    click.option("--judge-model", metavar="NAME", help="The model to ask there."),
    click.option(
        "--judge-questions",
        type=click.IntRange(min=1),
        metavar="N",
        help="Ask about at most N likely repeats; by default 40 for each 1,000 words.",
    ),
    click.option(
        "--judge-timeout",
        type=click.FloatRange(min=0.1, max=3600),
        default=120.0,
        show_default=True,
        metavar="SECONDS",
        help="Wait so long for each answer of the judge.",
    ),
)


def judge_options(command: Command) -> Command:
    """Give a command the options of a judge."""
    for option in reversed(JUDGE_OPTIONS):
        command = option(command)
    return command


def ask_judge(begun: Interview, asked: Mapping[str, Any]) -> tuple[str, ...]:
    """Let the judge that was asked for answer; gives what it said and what was sent, nothing where there is none.

    Raises:
        OptionError: its address is none.
        UsageError: its key cannot be sent.
        JudgeError: it cannot be reached or gives no answer.
    """
    if asked["judge"] is None:
        return ()
    import dedup

    key = os.environ.get(KEY, "")
    try:
        judge = dedup.ChatJudge(asked["judge"], asked["judge_model"], key=key, timeout=asked["judge_timeout"])
    except dedup.OptionError as error:
        if "key" in error.option:
            # Here it came from the environment.
            raise click.UsageError(f"{KEY} {error.message}") from error
        raise
    said, usage = begun.judged(judge, asked["judge_questions"]), judge.usage
    sent = f"{usage.requests:,} requests with {usage.characters:,} characters were sent to {judge.url} ({judge.model})"
    return (f"{begun.draft.document.name}: {said.line()}; {sent}",)
