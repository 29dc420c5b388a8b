"""Put together what a command line and a configuration ask of `lint`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from dedup.cli.configuration import (
    Configuration,
    configuration_above,
    inner_tables,
    option_key,
    option_values,
    strings_of,
)
from dedup.corpus.lint.outcome import FileSuppression
from dedup.corpus.lint.record import LintRule
from dedup.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["LintRequest", "asked_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LintRequest:
    """What a command line and a configuration ask for together.

    Attributes:
        paths: what to read.
        rules: what to look for.
        within: whether places of one file are compared.
        across: whether places of different files are.
        narrowed: whether the command line names the rules.
        suppressions: what the configuration takes out.
        values: every other option, by the name of its parameter.
        file: the configuration; "" where there is none.
        places: where in it each value stands that was taken from it, by the name of its parameter.
    """

    paths: tuple[str, ...]
    rules: frozenset[LintRule]
    within: bool
    across: bool
    narrowed: bool
    suppressions: tuple[FileSuppression, ...]
    values: Mapping[str, Any]
    file: str
    places: Mapping[str, str]

    @property
    def output(self) -> str | None:
        """The file to write the list to; None for standard output."""
        output: str | None = self.values["output"]
        return output

    @property
    def quiet(self) -> bool:
        """Whether nothing is said but errors."""
        return bool(self.values["quiet"])

    def located(self, error: OptionError) -> OptionError:
        """Give the error with the place in the configuration its option stands at; itself where it was typed."""
        if len(error.option) != 1 or error.option[0] not in self.places:
            return error
        return OptionError(error.message, file=self.file, path=self.places[error.option[0]])


def asked_of(context: click.Context, given: Mapping[str, Any]) -> LintRequest:
    """Put the options of a command line over those of the configuration above the first path.

    Raises:
        InputError: the configuration cannot be read.
        OptionError: it holds something unknown or of a wrong kind.
        click.UsageError: options contradict each other.
    """
    paths: tuple[str, ...] = given["paths"]
    typed = {name for name in given if context.get_parameter_source(name) is not ParameterSource.DEFAULT}
    found = configuration_above(Path(paths[0]) if paths else Path(), "lint")
    values = dict(given)
    suppressions: tuple[FileSuppression, ...] = ()
    places: dict[str, str] = {}
    if found is not None:
        configured = option_values(found, context.command.params, context, ("suppress",))
        taken = {name: value for name, value in configured.items() if name not in _covered(typed)}
        keys = {option_key(param): param.name for param in context.command.params}
        places = {name: where for where, key, _ in found.values if (name := keys.get(key)) in taken and name}
        values |= taken
        suppressions = tuple(_suppressions(found))
    _refuse_contradictions(values)
    both = values["within"] == values["across"]
    return LintRequest(
        paths=tuple(values["paths"]) or (".",),
        rules=frozenset(rule for rules in values["rule"] for rule in rules) or frozenset(LintRule),
        within=values["within"] or both,
        across=values["across"] or both,
        narrowed="rule" in typed,
        suppressions=suppressions,
        values=values,
        file=found.file if found else "",
        places=places,
    )


def _covered(typed: set[str]) -> set[str]:
    """Give the options of a file that a command line takes the place of: those typed, and what belongs with them."""
    together = ({"within", "across"}, {"baseline", "write_baseline", "update_baseline"}, {"cache", "no_cache"})
    covered = {name for group in together if group & typed for name in group}
    # The file names the baseline that --update-baseline is about.
    return typed | (covered - {"baseline"} if typed & {"update_baseline"} else covered)


def _refuse_contradictions(values: Mapping[str, Any]) -> None:
    message = ""
    if empty := [name for name in ("since", "baseline", "write_baseline", "output", "cache") if values[name] == ""]:
        message = f"--{empty[0].replace('_', '-')} is empty; set the variable it comes from, or leave it out"
    elif values["write_baseline"] and (values["baseline"] or values["update_baseline"]):
        message = "--write-baseline makes a baseline; give it without --baseline and --update-baseline"
    elif values["update_baseline"] and not values["baseline"]:
        message = "--update-baseline writes --baseline anew; name it, or make one with --write-baseline"
    elif values["cache"] and values["no_cache"]:
        message = "--cache keeps what --no-cache does not; give one of them"
    if message:
        raise click.UsageError(message)


def _suppressions(found: Configuration) -> Iterator[FileSuppression]:
    from dedup.corpus.lint.options import files_matching, rules_named

    for where, table in inner_tables(found, "suppress", ("path", "rule", "reason")):
        patterns = strings_of(found, where, table, "path")
        names = strings_of(found, where, table, "rule")
        if not patterns and not names:
            raise found.refusal(where, "names neither a path nor a rule, and would take out everything; name one")
        try:
            rules = rules_named(",".join(names)) if names else frozenset(LintRule)
            globs = files_matching(patterns)
        except OptionError as error:
            raise found.refusal(f"{where}.{'rule' if error.option else 'path'}", error.message) from error
        yield FileSuppression(
            file=found.file, key=where, folder=str(found.folder), patterns=patterns, globs=globs, rules=rules,
            reason=" ".join(strings_of(found, where, table, "reason")),
        )  # fmt: skip
