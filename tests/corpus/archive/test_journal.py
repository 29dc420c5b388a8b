"""The journal of an archive: a log on a local disk, none on the file system of a network."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedup.corpus.archive.journal import is_on_network, journal_of

MOUNTS = """\
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 21 0:40 / /shares/news rw,relatime - nfs4 server:/news rw,vers=4.2
31 30 8:2 / /shares/news/local rw - xfs /dev/sdb1 rw
32 21 0:41 / /media/old\\040share rw - cifs //server/old rw
33 21 0:42 / /over rw - ext4 /dev/sdc1 rw
34 33 0:43 / /over rw - fuse.sshfs host: rw
a line of no form
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/ann/news.db", False),
        ("/shares/news/2024/news.db", True),
        ("/shares/news/local/news.db", False),
        ("/shares/newspapers/news.db", False),
        ("/media/old share/news.db", True),
        ("/over/news.db", True),
    ],
)
def test_the_mount_that_holds_a_file(tmp_path: Path, path: str, network: bool) -> None:
    """The deepest mount counts, of two in one place the later; signs in names are escaped there."""
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS, "utf-8")
    assert is_on_network(Path(path), mounts) == network
    assert journal_of(Path(path), mounts) == ("delete" if network else "wal")


def test_without_a_list_of_mounts(tmp_path: Path) -> None:
    """Where the system lists none, a file counts as local."""
    assert not is_on_network(tmp_path / "news.db", tmp_path / "nothing")
