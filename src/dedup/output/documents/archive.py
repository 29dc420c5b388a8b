"""Write an archive anew with some of its parts replaced; all others are copied as they are."""

from __future__ import annotations

from io import BytesIO
from shutil import copyfileobj
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["with_parts"]


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Give an archive with other contents of some parts; those it does not have are added at its end."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        names = set(source.namelist())
        for info in source.infolist():
            entry = ZipInfo(info.filename, info.date_time)
            entry.compress_type = info.compress_type
            entry.external_attr = info.external_attr
            if info.filename in parts:
                target.writestr(entry, parts[info.filename])
            else:
                with source.open(info) as old, target.open(entry, "w", force_zip64=info.file_size >= 2**31) as new:
                    copyfileobj(old, new)
        for name, content in parts.items():
            if name not in names:
                entry = ZipInfo(name)
                entry.compress_type = ZIP_DEFLATED
                target.writestr(entry, content)
    return out.getvalue()
