"""Make diagnostics of what a run found: one at each place of a finding, with the other places beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lsprotocol import types

from dedup.corpus.lint.formats.wording import detail, headline, shown_place
from dedup.corpus.lint.lsp.addresses import address_of, real_path
from dedup.corpus.lint.lsp.documents import unsaved_of
from dedup.corpus.lint.lsp.positions import NOWHERE, PlacedText
from dedup.corpus.lint.lsp.settings import SETTINGS
from dedup.corpus.lint.record import LintLevel, LintRule
from dedup.corpus.lint.settings import SETTINGS as LINT
from dedup.corpus.lint.suppressions import covering, fits_file
from dedup.errors import DedupError
from dedup.language.normal_form import exact, shortened
from dedup.output.visible import visible
from dedup.parsing.decode import read_file
from dedup.parsing.documents.reader import is_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pygls.workspace import PositionCodec

    from dedup.corpus.lint.lsp.documents import OpenText
    from dedup.corpus.lint.lsp.linter import LintedTree, TreeLinter
    from dedup.corpus.lint.outcome import Suppression
    from dedup.corpus.lint.record import LintFinding, LintPlace
    from dedup.records import Span

__all__ = ["Remark", "TreeRemarks", "remarks_on"]

SEVERITIES: Final = MappingProxyType(
    {
        LintLevel.NOTE: types.DiagnosticSeverity.Information,
        LintLevel.WARNING: types.DiagnosticSeverity.Warning,
        LintLevel.ERROR: types.DiagnosticSeverity.Error,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A finding, seen from one of its places.

    Attributes:
        finding: the finding, with that place first.
        more: what this place says that the other one does not; only where it restates the other one.
        span: the stretch of the text.
        others: where the other places are, those that are shown.
        diagnostic: what the editor is told.
    """

    finding: LintFinding
    more: tuple[str, ...]
    span: Span | None
    others: tuple[types.Location, ...]
    diagnostic: types.Diagnostic


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeRemarks:
    """What is said of the files of a tree.

    Attributes:
        files: the real paths of all that were compared.
        by_file: the remarks on each file, by its real path.
        uris: the address of each of these files.
        texts: the text of each that was read as text, as it stood when it was compared.
        language: two-letter code of the language of the tree.
        said: what a user should know besides, one entry a line.
    """

    files: frozenset[str]
    by_file: Mapping[str, tuple[Remark, ...]]
    uris: Mapping[str, str]
    texts: Mapping[str, PlacedText]
    language: str
    said: tuple[str, ...]


def remarks_on(linter: TreeLinter, root: Path, opened: Mapping[str, OpenText], codec: PositionCodec) -> TreeRemarks:
    """Compare a tree, and say what is found of each of its files.

    Args:
        linter: compares.
        root: a folder, or a file by itself.
        opened: the texts that an editor has open, by their real path.
        codec: counts the units of columns.

    Raises:
        Exception: whatever ends the run.
    """
    linted = linter.lint(root, unsaved_of(opened))
    folder = root if root.is_dir() else root.parent
    files = _Files(folder, opened, linted.encoding, codec)
    by_file: dict[str, list[Remark]] = {}
    for judged in linted.outcome.active:
        places = (judged.finding.place, *judged.finding.others)
        for at in _standing(places, judged.finding.rule, linted, files):
            by_file.setdefault(files.real(places[at].path), []).append(_remark(judged.finding, at, files))
    return TreeRemarks(
        files=frozenset(files.real(each.path) for each in linted.outcome.repetition),
        by_file={path: tuple(each) for path, each in by_file.items()},
        uris={path: files.uris[path] for path in by_file},
        texts={path: text for path, text in files.texts.items() if text is not None},
        language=linted.language,
        said=linted.said,
    )


def _standing(places: tuple[LintPlace, ...], rule: LintRule, linted: LintedTree, files: _Files) -> Iterator[int]:
    """Give the places that nothing takes out; of a finding that stands at least two are left."""
    for at, place in enumerate(places):
        if not covering(files.suppressions(place.path, linted), rule, place):
            yield at


def _remark(finding: LintFinding, at: int, files: _Files) -> Remark:
    seen = _seen_from(finding, at)
    text = files.text(seen.place)
    shown = seen.others[: SETTINGS.related_shown]
    locations = tuple(types.Location(files.uri(each), files.range(each)) for each in shown)
    is_fuller = finding.rule is LintRule.RESTATED and exact(seen.place.text) == exact(finding.place.text)
    restated = finding.rule is LintRule.RESTATED and not is_fuller
    said = f"restated by {shown_place(finding.place)}: {detail(finding)}" if restated else headline(seen)
    related = [
        types.DiagnosticRelatedInformation(location, visible(_told(seen, number)))
        for number, location in enumerate(locations)
    ]
    return Remark(
        finding=seen,
        more=finding.new if is_fuller else (),
        span=text.span(seen.place) if text else None,
        others=locations,
        diagnostic=types.Diagnostic(
            range=files.range(seen.place), message=visible(said), severity=SEVERITIES[finding.level],
            code=finding.rule.value, source="dedup", related_information=related,
        ),
    )  # fmt: skip


def _seen_from(finding: LintFinding, at: int) -> LintFinding:
    """Give a finding with another of its places first."""
    places = (finding.place, *finding.others)
    order = (at, *(other for other in range(len(places)) if other != at))
    values = tuple(finding.values[each] for each in order) if len(finding.values) == len(places) else finding.values
    return replace(finding, place=places[at], others=tuple(places[each] for each in order[1:]), values=values)


def _told(seen: LintFinding, number: int) -> str:
    place = seen.others[number]
    value = seen.values[number + 1] if number + 1 < len(seen.values) else ""
    return f'{f"here it is {value!r}: " if value else ""}"{shortened(place.text, LINT.characters_shown)}"'


class _Files:
    """The files of one run: their addresses and their texts, each read once."""

    def __init__(
        self, folder: Path, opened: Mapping[str, OpenText], encoding: str | None, codec: PositionCodec
    ) -> None:
        self.folder, self.opened, self.encoding, self.codec = folder, opened, encoding, codec
        self.reals: dict[str, str] = {}
        self.uris: dict[str, str] = {}
        self.texts: dict[str, PlacedText | None] = {}
        self.near: dict[str, tuple[Suppression, ...]] = {}

    def real(self, path: str) -> str:
        if path not in self.reals:
            whole = os.path.join(self.folder, path)  # noqa: PTH118 - "a/../b" may lead through a link
            real = self.reals[path] = real_path(whole)
            self.uris[real] = self.opened[real].uri if real in self.opened else address_of(whole)
        return self.reals[path]

    def uri(self, place: LintPlace) -> str:
        return self.uris[self.real(place.path)]

    def text(self, place: LintPlace) -> PlacedText | None:
        """Give the text of a file; None of one that is no text, or is no more."""
        real = self.real(place.path)
        if real not in self.texts:
            self.texts[real] = self._read(real)
        return self.texts[real]

    def _read(self, real: str) -> PlacedText | None:
        if real in self.opened:
            return PlacedText.of(self.opened[real].text, self.codec)
        if is_document(real, placed=True):
            return None
        try:
            return PlacedText.of(read_file(real, encoding=self.encoding).source, self.codec)
        except DedupError:
            return None

    def range(self, place: LintPlace) -> types.Range:
        text = self.text(place)
        return text.range(text.span(place)) if text else NOWHERE

    def suppressions(self, path: str, linted: LintedTree) -> tuple[Suppression, ...]:
        if path not in self.near:
            self.near[path] = tuple(each for each in linted.outcome.suppressions if fits_file(each, path))
        return self.near[path]
