"""Keep what was published in one file, and ask of a text whether it was published before: `Archive`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from dedup import validation as arguments
from dedup.corpus.archive.checkup import faults
from dedup.corpus.archive.postings import INDEXES
from dedup.corpus.archive.reading import DocumentReader, in_batches
from dedup.corpus.archive.record import (
    ArchivedDocument,
    ArchiveMatch,
    ArchiveSearch,
    ArchiveWritten,
    PublishedPlace,
)
from dedup.corpus.archive.schema import write_idf
from dedup.corpus.archive.search import Hit, searched
from dedup.corpus.archive.settings import SETTINGS
from dedup.corpus.archive.sqlite_errors import StoredValueError, require_stored
from dedup.corpus.archive.stating import Stating, new_stretches
from dedup.corpus.archive.store import Store
from dedup.corpus.archive.writing import counted_anew, put_documents, remove_documents
from dedup.corpus.options import UNITS
from dedup.errors import OptionError
from dedup.language import table
from dedup.parsing.sentences import splitter
from dedup.similarity.terms.weights import FEATURES, Idf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import TracebackType

    from dedup.corpus.archive.record import NewDocument, NewPassage

__all__ = ["Archive"]


class Archive:
    """What was published, in one SQLite file: passages with where and when.

    Any number of processes may read it, and several write to it one after the other. An object is for one thread.

    Example:
        >>> archive = Archive(":memory:")
        >>> archive.add("The bridge stays shut until the weekend, says the mayor.", ref="bridge", date="2024-03-05")
        ArchiveWritten(added=1, replaced=0, unchanged=0, passages=1)
        >>> (match,) = archive.find("The bridge stays shut until the weekend, says the new mayor.")
        >>> match.places[0].ref, match.places[0].date, match.new, match.known
        ('bridge', '2024-03-05', ('new',), False)
        >>> archive.close()
    """

    def __init__(  # noqa: PLR0913 - each is a term of a new archive, by name
        self,
        path: str | Path,
        *,
        create: bool = True,
        least: float | None = None,
        unit: str | None = None,
        features: str | None = None,
        language: str | None = None,
        index: str | None = None,
        idf: str | Path | None = None,
    ) -> None:
        """Open an archive, or make one.

        Args:
            path: the file; ":memory:" keeps it in memory only.
            create: whether it is made where there is none.
            least: least score a new archive can be searched for, above 0 and at most 1; 0.8 where None.
            unit: what a passage of a new one is: "paragraph" (where None), "sentence" or "document".
            features: what is compared in a new one: "words" (where None), "pairs" or "chars".
            language: code of its language; "en" where None.
            index: how a new one keeps its lists: "auto" (where None), "fts5" or "table".
            idf: saved weights for a new one, as `dedup corpus --save-idf` writes them; where None they are counted as
                the archive grows, up to 50,000 passages, and stay from then on.

        Raises:
            InputError: there is no archive, or the file is none that this release can search.
            OutputError: it cannot be made.
            OptionError: a term is out of range, or the archive was made by another.
        """
        arguments.path("path", path)
        asked = {"least": least, "unit": unit, "features": features, "language": language, "index": index}
        for name, allowed in (("unit", UNITS), ("features", FEATURES), ("index", INDEXES)):
            if asked[name] is not None and asked[name] not in allowed:
                raise OptionError(f"must be one of {', '.join(allowed)}, got {asked[name]!r}", option=name)
        if least is not None:
            arguments.share("least", least)
        if language is not None:
            table(arguments.require_text("language", language))
        if idf is not None and not Path(path).exists():
            # Refused before there is a file.
            Idf.load(Path(idf), features or FEATURES[0])
        given = {name: value for name, value in asked.items() if value is not None}
        self._store = Store.opened(Path(path), given, create=create)
        if idf is not None:
            self._weigh_by(Path(idf))
        terms = self._store.terms
        self._reader = DocumentReader(terms.unit, terms.language)
        self._stating: Stating | None = None

    def __enter__(self) -> Self:
        """Give the archive; it is closed when the block ends."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the archive."""
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    @property
    def least(self) -> float:
        """Least score that can be asked for."""
        return self._store.terms.least

    @property
    def unit(self) -> str:
        """What a passage is: "paragraph", "sentence" or "document"."""
        return self._store.terms.unit

    @property
    def language(self) -> str:
        """Code of the language of its documents."""
        return self._store.terms.language

    def add(self, text: str, *, ref: str, date: str | None = None) -> ArchiveWritten:
        """Put a document in, in place of the one of its name; when this returns it is on the disk.

        Args:
            text: an article, plain or Markdown.
            ref: its name: a path, an address.
            date: the day of its publication, as "2024-03-05"; None looks in its front matter and its name.

        Raises:
            OptionError: the name is empty, or the day is none.
            OutputError: it cannot be written; nothing of it was.
        """
        return self.add_documents([self.document(text, ref=ref, date=date)])

    def document(self, text: str, *, ref: str, date: str | None = None) -> NewDocument:
        """Cut a text as this archive does, for `add_documents`; otherwise as `add`."""
        arguments.require_text("text", text)
        if date is not None:
            arguments.require_text("date", date)
        return self._reader.document(text, arguments.require_text("ref", ref), date)

    def add_documents(self, documents: Iterable[NewDocument]) -> ArchiveWritten:
        """Put documents in, a thousand passages and more at a time; when this returns all are on the disk.

        Many documents at once take a tenth of the time of one after the other.
        """
        written = ArchiveWritten()
        for each in self.batches(documents):
            written += each
        return written

    def batches(self, documents: Iterable[NewDocument]) -> Iterator[ArchiveWritten]:
        """Put documents in, and say after each step what is on the disk."""
        for each in in_batches(documents):
            yield put_documents(self._store, each)

    def find(self, text: str, *, threshold: float | None = None, most: int = 1) -> ArchiveSearch:
        """Find what of a text was published before.

        Args:
            text: an article or a part of it, cut as the documents of the archive are.
            threshold: least TF-IDF cosine of a match, not below `least`; 0.8, or `least` where that is more, if None.
            most: matches to give of each passage.

        Raises:
            OptionError: the threshold is out of range, or below what the archive was made for.
            InputError: the archive cannot be read.
        """
        arguments.require_text("text", text)
        return self.find_passages([each.passage for each in self._reader.cuts(text)], threshold=threshold, most=most)

    def find_passages(
        self, passages: Sequence[NewPassage], *, threshold: float | None = None, most: int = 1
    ) -> ArchiveSearch:
        """Find which passages were published before; otherwise as `find`."""
        arguments.whole("most", most, least=1)
        score = self._score(threshold)
        with self._store.reading():
            hits, cut = searched(self._store, [each.text for each in passages], score, most)
            matches = tuple(self._match(passages[hit.place], hit) for hit in hits)
        return ArchiveSearch(matches=matches, passages=len(passages), cut=tuple(passages[place].line for place in cut))

    def remove(self, *refs: str) -> int:
        """Take documents out by their names; gives how many passages they had.

        Raises:
            InputError: there is no document of a name; none was taken out.
        """
        return remove_documents(self._store, refs)

    def documents(self) -> Iterator[ArchivedDocument]:
        """Give the documents by their names."""
        query = "SELECT ref, date, (SELECT count(*) FROM place WHERE document = document.id) FROM document ORDER BY ref"
        # Read to the end first, so that each may be looked for or taken out meanwhile.
        with self._store.reading() as connection:
            rows = connection.execute(query).fetchall()
            for row in rows:
                require_stored(row, str, str, int)
        for ref, day, passages in rows:
            yield ArchivedDocument(ref=ref, date=day, passages=passages)

    def check(self) -> tuple[str, ...]:
        """Say what is damaged; nothing where all is well."""
        return tuple(faults(self._store))

    def optimize(self, *, recount: bool = False) -> None:
        """Put the lists together, so that searches take less time, and write the journal into the file.

        Args:
            recount: also count the weights of words anew, by what the archive holds now; scores change a little.
        """
        if recount:
            counted_anew(self._store)
        with self._store.writing():
            self._store.postings.optimize()
        self._store.checkpoint()

    def _score(self, threshold: float | None) -> float:
        least = self._store.terms.least
        if threshold is None:
            return max(SETTINGS.score_from, least)
        if arguments.share("threshold", threshold) < least:
            msg = (
                f"must be at least {least:g}, for which the archive was made, got {threshold:g}; make another for less"
            )
            raise OptionError(msg, option="threshold")
        return threshold

    def _match(self, passage: NewPassage, hit: Hit) -> ArchiveMatch:
        if self._stating is None:
            language = table(self._store.terms.language)
            self._stating = Stating(language, splitter(language))
        places, count = self._places(hit.passage)
        return ArchiveMatch(
            line=passage.line,
            text=passage.text,
            published=hit.text,
            score=hit.score,
            shared=hit.shared,
            new=new_stretches(passage.text, hit.text),
            differs=self._stating.differences(passage.text, hit.text),
            places=places,
            published_times=count,
        )

    def _places(self, passage: int) -> tuple[tuple[PublishedPlace, ...], int]:
        connection = self._store.connection
        query = (
            "SELECT ref, line, date FROM place JOIN document ON document.id = document WHERE passage = ? "
            "ORDER BY date DESC, ref, line LIMIT ?"
        )
        found = connection.execute(query, (passage, SETTINGS.places_given)).fetchall()
        for row in found:
            require_stored(row, str, int, str)
        if not found:
            raise StoredValueError("a passage that stands in no document")
        places = tuple(PublishedPlace(ref=ref, line=line, date=day) for ref, line, day in found)
        (count,) = connection.execute("SELECT count(*) FROM place WHERE passage = ?", (passage,)).fetchone()
        return places, count

    def _weigh_by(self, path: Path) -> None:
        """Take saved weights for an archive that has none yet."""
        loaded = Idf.load(path, self._store.terms.features)
        with self._store.writing() as connection:
            known = self._store.idf()
            if known is None:
                write_idf(connection, loaded, 1, given=True)
            elif not _same(known[1], loaded):
                msg = "the archive has other weights already; leave it out, or make another archive"
                raise OptionError(msg, option="idf")


def _same(one: Idf, other: Idf) -> bool:
    return one.documents == other.documents and all(
        left.tolist() == right.tolist() for left, right in ((one.buckets, other.buckets), (one.counts, other.counts))
    )
