"""Read and write baselines: what was found earlier and is to stay, by fingerprints of its content."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.outcome import BaselineEntry
from dedup.corpus.lint.record import LintRule
from dedup.errors import InputError, OutputError, PlanError
from dedup.output.strict_json import Node, parse_json
from dedup.output.visible import shown_name
from dedup.output.write_guard import UNGUARDED, WriteGuard

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from dedup.corpus.lint.record import LintFinding

__all__ = ["Baseline", "entries_of", "read_baseline", "refuse_other_file", "renewed", "write_baseline"]

VERSION: Final = 1
"""Number of this layout; another number means another layout."""

DIGITS: Final = 32
"""Hexadecimal digits of a fingerprint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """What was known when it was written.

    Attributes:
        file: its name.
        folder: where it lies; the paths of its entries are relative to that.
        entries: one for each finding.
    """

    file: str
    folder: str
    entries: tuple[BaselineEntry, ...]


def read_baseline(path: Path) -> Baseline:
    """Read a baseline.

    Raises:
        InputError: it is not there, cannot be read, or is no baseline of ours.
    """
    name = shown_name(str(path))
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError as error:
        raise InputError("there is no such baseline; write one with --write-baseline", file=name) from error
    except OSError as error:
        raise InputError(f"the baseline cannot be read ({error.strerror or error})", file=name) from error
    except UnicodeDecodeError as error:
        raise InputError("is no baseline: not UTF-8; write it anew with --write-baseline", file=name) from error
    try:
        return Baseline(file=name, folder=str(path.parent), entries=_entries(parse_json(text)))
    except PlanError as error:
        where = f"{error.path}: " if error.path else ""
        message = f"is no baseline of this version: {where}{error.message}; write it anew with --write-baseline"
        raise InputError(message, file=name, line=error.line, column=error.column) from error


def _entries(root: Node) -> tuple[BaselineEntry, ...]:
    top = root.members(("version", "findings"))
    top["version"].integer(VERSION, VERSION)
    return tuple(_entry(node) for node in top["findings"].elements())


def _entry(node: Node) -> BaselineEntry:
    held = node.members(("fingerprint", "rule", "path", "message"), ("reason",))
    fingerprint = held["fingerprint"].string()
    if len(fingerprint) != DIGITS or not set(fingerprint) <= set("0123456789abcdef"):
        raise held["fingerprint"].refusal(f"{DIGITS} hexadecimal digits in lower case")
    rule = held["rule"].string()
    if rule not in list(LintRule):
        raise held["rule"].refusal(f"of {', '.join(LintRule)}")
    return BaselineEntry(
        fingerprint=fingerprint,
        rule=LintRule(rule),
        path=held["path"].string(),
        message=held["message"].string(),
        reason=held["reason"].string() if "reason" in held else "",
    )


def entries_of(findings: Sequence[LintFinding], baseline: Baseline) -> tuple[BaselineEntry | None, ...]:
    """Give the entry of each finding, None where it is new.

    One entry stands for one finding: where more of them have its fingerprint than there are entries, the later are new.
    """
    waiting: defaultdict[str, list[BaselineEntry]] = defaultdict(list)
    for entry in reversed(baseline.entries):
        waiting[entry.fingerprint].append(entry)
    return tuple(waiting[each.fingerprint].pop() if waiting[each.fingerprint] else None for each in findings)


def renewed(
    findings: Iterable[tuple[LintFinding, BaselineEntry | None]], folder: str, kept: Iterable[BaselineEntry] = ()
) -> tuple[BaselineEntry, ...]:
    """Make the entries of findings, in the order of files, with the reasons that were written for them.

    Args:
        findings: what is found now, each with its entry.
        folder: where the baseline lies.
        kept: entries to keep although nothing was looked for that could be theirs.
    """
    entries = [
        BaselineEntry(
            fingerprint=finding.fingerprint,
            rule=finding.rule,
            path=shown_name(PurePath(os.path.relpath(finding.place.path, folder)).as_posix()),
            message=shown_name(finding.message),
            reason=entry.reason if entry else "",
        )
        for finding, entry in findings
    ]
    return tuple(sorted((*entries, *kept), key=lambda each: (each.path, each.rule, each.fingerprint, each.message)))


def write_baseline(path: Path, entries: Iterable[BaselineEntry], *, guard: WriteGuard = UNGUARDED) -> None:
    """Write a baseline, whole or not at all.

    Raises:
        OutputError: it cannot be written, is guarded, or another file stands there.
    """
    from dedup.output.atomic_write import write

    refuse_other_file(path)
    found = [
        {
            "fingerprint": each.fingerprint,
            "rule": each.rule.value,
            "path": each.path,
            "message": each.message,
            **({"reason": each.reason} if each.reason else {}),
        }
        for each in entries
    ]
    text = json.dumps({"version": VERSION, "findings": found}, ensure_ascii=False, indent=2)
    write(path, f"{text}\n".encode(), guard=guard)


def refuse_other_file(path: Path) -> None:
    """Refuse to write a baseline over a file that is none.

    Raises:
        OutputError: one stands there.
    """
    if not path.is_file() or not path.stat().st_size:
        return
    try:
        opening = path.read_bytes()
        known = isinstance(parse_json(opening.decode("utf-8")).members(("version", "findings")), dict)
    except (OSError, UnicodeDecodeError, PlanError):
        known = False
    if not known:
        message = "is there already and is no baseline; name another file, or remove this one"
        raise OutputError(message, file=shown_name(str(path)))
