"""Offer likely repeats one by one on a terminal, in the manner of `git add --patch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from dedup.changes import supporting
from dedup.cli.output import tell
from dedup.cli.settings import SETTINGS
from dedup.output.reasons import place
from dedup.output.report import marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.changes import Draft, Suggestion
    from dedup.pipeline import Interview

__all__ = ["ask"]

KEYS: Final = {"y": "yes", "n": "no", "u": "undo", "m": "more", "q": "stop"}
QUESTION: Final = "Remove it? [y,n,u,m,q,?]"
HELP: Final = """\
y - yes: remove it, nothing is lost
n - no: keep it
u - undo the last answer
m - show more: the sentences around it
q - stop here; what was answered counts
? - this list"""


def ask(interview: Interview) -> None:
    """Ask about one suggestion after the other until there is none, or the person stops.

    The end of standard input stops as `q` does, so that no answer is lost.
    """
    while True:
        suggestion = interview.next()
        if suggestion is None:
            tell(["No further suggestion."], quiet=False)
            return
        _show(interview.draft, suggestion, interview.answers)
        answer = _answer(interview, suggestion)
        if answer == "stop":
            return
        if answer == "undo":
            interview.undo()
        else:
            interview.answer(yes=answer == "yes")


def _answer(interview: Interview, suggestion: Suggestion) -> str:
    while True:
        try:
            typed = click.prompt(QUESTION, prompt_suffix=" ", err=True, default="", show_default=False)
        except click.exceptions.Abort:
            tell([""], quiet=False)
            return "stop"
        answer = KEYS.get(typed.strip().lower()[:1], "")
        if answer == "more":
            _around(interview.draft, suggestion.passages[0])
        elif answer == "undo" and not interview.answers:
            tell(["There is nothing to undo."], quiet=False)
        elif answer:
            return answer
        else:
            tell(HELP.split("\n"), quiet=False)


def _show(draft: Draft, suggestion: Suggestion, answers: Sequence[bool]) -> None:
    first = suggestion.passages[0]
    text = marked(draft.passages[first].text, suggestion.reason.missing)
    others = [index for index in suggestion.passages[1:] if draft.passages[index].text]
    where, odds = place(draft, first), f"{suggestion.chance:.0%} likely a repeat"
    lines = [
        "",
        f"{where} ({len(answers) + 1}): {suggestion.words:,} words, {odds}",
        f"- {text}",
        *(f"- {draft.passages[index].text}" for index in others),
        *(f"= {place(draft, by)}: {draft.text(by)}" for by in supporting(suggestion.reason.by)),
    ]
    tell(lines, quiet=False)


def _around(draft: Draft, passage: int) -> None:
    beside = SETTINGS.passages_around
    for index in range(max(0, passage - beside), min(len(draft.passages), passage + beside + 1)):
        mark = ">" if index == passage else " "
        gone = " (removed)" if draft.text(index) is None else ""
        tell([f"{mark} {place(draft, index)}: {draft.passages[index].text}{gone}"], quiet=False)
