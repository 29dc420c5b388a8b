"""An archive is written anew with some parts replaced."""

from __future__ import annotations

import io
import zipfile

from dedup.output.documents.archive import with_parts


def test_parts() -> None:
    """Order, dates, packing and names stay; new parts come last; the same input gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", (2020, 1, 2, 3, 4, 6)), "stored", zipfile.ZIP_STORED)
        archive.writestr(zipfile.ZipInfo("../b"), "old", zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo("media/c"), b"\0" * 70_000, zipfile.ZIP_DEFLATED)
    made = with_parts(out.getvalue(), {"../b": b"new", "d": b"more"})
    assert made == with_parts(out.getvalue(), {"../b": b"new", "d": b"more"})
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.namelist() == ["mimetype", "../b", "media/c", "d"]
        assert [archive.read(name) for name in ("mimetype", "../b", "d")] == [b"stored", b"new", b"more"]
        assert archive.read("media/c") == b"\0" * 70_000
        first = archive.infolist()[0]
        assert (first.date_time, first.compress_type) == ((2020, 1, 2, 3, 4, 6), zipfile.ZIP_STORED)
