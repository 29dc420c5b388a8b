"""Define what a caller of the corpus path can ask for, each option once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dedup import validation as arguments
from dedup.errors import OptionError
from dedup.similarity.stars import KEEP
from dedup.similarity.terms.weights import FEATURES

__all__ = ["UNITS", "CorpusOptions", "bytes_of"]

UNITS: Final = ("paragraph", "sentence", "document")

LEAST_MEMORY: Final = 256 << 20
"""Interpreter, libraries, the table of term counts and one block in flight."""

LONGEST_SHARE: Final = 32
"""A record may have this part of the memory: it is held as bytes, as text, as words and as terms."""

MOST_MEMORY: Final = 1 << 60

SIZES: Final = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}


@dataclass(frozen=True, slots=True, kw_only=True)
class CorpusOptions:
    """How to find and drop the passages of many documents that repeat one another.

    Attributes:
        unit: what is compared and removed: "paragraph", "sentence" or "document".
        threshold: least TF-IDF cosine, above 0 and at most 1.
        containment: also drop a passage of whose weight at least this share, above 0 and at most 1, lies in one with
            more terms; None does not look.
        keep: which passage of a group stays: "first", "longest", "newest" (needs `date_field`), "most-complete", or
            "priority:FIELD", the lowest number in that field.
        features: "words", "pairs" for words and pairs of neighbouring ones, or "chars" for runs of four letters.
        guards: passages whose figures or names differ stay apart; for `containment`, the longer one has all of those
            of the one inside.
        mark: keep every row and add the columns group, representative and score.
        memory: bytes to stay within; the rows of the corpus go to disk where they take more than a third of it.
        workers: threads of the join; the result is the same for any number.
        resume: go on with what an interrupted run left.
        text_field: the field or column that holds the text.
        id_field: the field that names a row in pairs, groups, marks and report; "" for file and line, which name rows
            without that field too.
        source_field: the field that says where a row comes from, for the report; "" for top folder or file.
        date_field: the field with an ISO date, for keep "newest".
        language: ISO 639-1 code, for unit "sentence".
        boilerplate: passages in more than this many documents are listed apart in the report.
        pairs: where to write the pairs (.parquet, .csv or .jsonl).
        groups: where to write the groups, likewise.
        report: where to write the report (.html, .json or .parquet).
        rejects: where to write bad lines; None writes beside the output.
        idf: a saved IDF to weigh with; None counts the corpus's own.
        save_idf: where to save the IDF.
        exclude: patterns, as in `.gitignore`, of what in a folder is not read but passed on as it is.
        include: patterns of what in a folder is read though it is hidden, vendored or ignored.
        quiet: log nothing about progress, not even what is a warning.

    Raises:
        OptionError: a value outside its range.
    """

    unit: str = "paragraph"
    threshold: float = 0.8
    containment: float | None = None
    keep: str = "first"
    features: str = "words"
    guards: bool = True
    mark: bool = False
    memory: int = 4 << 30
    workers: int = 1
    resume: bool = False
    text_field: str = "text"
    id_field: str = ""
    source_field: str = ""
    date_field: str = "date"
    language: str = "en"
    boilerplate: int = 10
    pairs: Path | None = None
    groups: Path | None = None
    report: Path | None = None
    rejects: Path | None = None
    idf: Path | None = None
    save_idf: Path | None = None
    exclude: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    quiet: bool = False

    def __post_init__(self) -> None:
        """Refuse values outside their range, by name."""
        for name in ("unit", "features", "id_field", "source_field", "date_field", "language"):
            arguments.require_text(name, getattr(self, name))
        if not arguments.require_text("text_field", self.text_field):
            raise OptionError("is empty; name the field or column that holds the text", option="text_field")
        for name in ("guards", "mark", "resume", "quiet"):
            arguments.switch(name, getattr(self, name))
        arguments.require_text("keep", self.keep)
        _one_of("unit", self.unit, UNITS)
        _one_of("features", self.features, FEATURES)
        _one_of("keep", self.keep.partition(":")[0], KEEP)
        if (self.keep.partition(":")[0] == "priority") != (":" in self.keep):
            raise OptionError("write 'priority:FIELD', with the field that holds the number", option="keep")
        arguments.share("threshold", self.threshold)
        if self.containment is not None:
            arguments.share("containment", self.containment)
        if arguments.whole("memory", self.memory, least=0) < LEAST_MEMORY:
            raise OptionError(f"must be at least 256MiB, got {self.memory >> 20}MiB", option="memory")
        arguments.whole("workers", self.workers, least=1)
        arguments.whole("boilerplate", self.boilerplate, least=1)
        for name in ("exclude", "include"):
            object.__setattr__(self, name, tuple(arguments.require_texts(name, getattr(self, name))))
        for name in ("pairs", "groups", "report", "rejects", "idf", "save_idf"):
            value = getattr(self, name)
            if value is not None:
                arguments.path(name, value)
                object.__setattr__(self, name, Path(value))

    @property
    def longest(self) -> int:
        """Bytes a record may have."""
        return self.memory // LONGEST_SHARE

    def fields(self) -> list[str]:
        """Name the fields that are asked for, that of the text first."""
        rule, _, by = self.keep.partition(":")
        dated = [self.date_field] if rule == "newest" else []
        return [name for name in (self.text_field, self.id_field, self.source_field, *dated, by) if name]


def bytes_of(size: str) -> int:
    """Read a size such as "2GiB" or "512MiB".

    >>> bytes_of("2GiB")
    2147483648

    Raises:
        OptionError: it is none.
    """
    found = re.fullmatch(r"\s*([0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*([KMGT]iB)\s*", size)
    if not found:
        raise OptionError(f"must be a number with KiB, MiB, GiB or TiB, got {size!r}", option="memory")
    asked = float(found[1]) * SIZES[found[2]]
    if asked > MOST_MEMORY:
        raise OptionError(
            f"must be at most {MOST_MEMORY >> 40:,}TiB, got {found[1][:20]}...{found[2]}", option="memory"
        )
    return int(asked)


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise OptionError(f"must be one of {', '.join(allowed)}, got {value!r}", option=name)
