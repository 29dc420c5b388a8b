"""Choose how an archive keeps its journal: beside the file where it is local, without shared memory where it is not.

SQLite's write-ahead log needs memory that all processes share, which no network file system offers: there a log would
damage the archive. The older rollback journal works there, and lets readers wait while somebody writes.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

__all__ = ["MOUNTS", "is_on_network", "journal_of"]

MOUNTS: Final = Path("/proc/self/mountinfo")
"""Where Linux lists what is mounted."""

NETWORK: Final = frozenset({
    "9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs",
    "fuse.sshfs", "gfs2", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "smb3", "smbfs",
    "virtiofs", "vboxsf", "vmhgfs",
})  # fmt: skip
"""Kinds of file systems that other machines write to, or that come from another machine."""

OCTAL: Final = re.compile(r"\\([0-7]{3})")


def journal_of(path: Path, mounts: Path = MOUNTS) -> str:
    """Give SQLite's name of the journal for a file: "wal", or "delete" on a file system of a network."""
    return "delete" if is_on_network(path, mounts) else "wal"


def is_on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Say whether a file lies on the file system of a network, as far as the list of mounts tells.

    Args:
        path: the file; it need not be there.
        mounts: the list of mounts, in the form of Linux; where there is none the file counts as local.
    """
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return False
    place = path.resolve()
    kind, deepest = "", -1
    for line in lines:
        left, _, right = line.partition(" - ")
        fields = left.split(" ")
        if len(fields) > 4 and right:  # noqa: PLR2004 - the fifth field is where it is mounted
            root = Path(OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[4]))
            # Of two in one place the later hides the earlier.
            if place.is_relative_to(root) and len(root.parts) >= deepest:
                kind, deepest = right.split(" ")[0], len(root.parts)
    return kind in NETWORK
