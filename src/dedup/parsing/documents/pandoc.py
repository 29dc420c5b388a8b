"""Read what only pandoc knows (LaTeX, Org, wikis, DocBook): it makes Markdown of it, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import PurePath
from types import MappingProxyType
from typing import Final

from dedup.errors import InputError, MissingExtraError
from dedup.parsing.settings import SETTINGS
from dedup.records import Original, Text

__all__ = ["PANDOC_FORMATS", "read"]

PANDOC_FORMATS: Final = MappingProxyType(
    {
        ".tex": "latex", ".latex": "latex", ".ltx": "latex", ".org": "org", ".textile": "textile", ".wiki": "mediawiki",
        ".mediawiki": "mediawiki", ".dokuwiki": "dokuwiki", ".creole": "creole", ".typ": "typst", ".t2t": "t2t",
        ".docbook": "docbook", ".dbk": "docbook", ".fb2": "fb2", ".muse": "muse",
    }
)  # fmt: skip
"""What pandoc calls the format of an ending."""


def read(data: bytes, name: str) -> Text:
    """Read a document through pandoc, which is kept from files and the network.

    Raises:
        InputError: pandoc cannot read it, or takes too long.
        MissingExtraError: pandoc is not installed.
    """
    ending = PurePath(name).suffix.lower()
    program = shutil.which("pandoc")
    if program is None:
        msg = f"{ending} is read through pandoc, which is not installed; install it, or save the text as .md"
        raise MissingExtraError(msg, file=name)
    limits = ["+RTS", f"-M{SETTINGS.most_pandoc_mebibytes}M", "-RTS"]
    command = [program, "--sandbox", "--wrap=none", "--from", PANDOC_FORMATS[ending], "--to", "gfm-raw_html", *limits]
    try:
        done = subprocess.run(  # noqa: S603 - the program found on the path, with no argument of others
            command, input=data, capture_output=True, check=False, timeout=SETTINGS.most_pandoc_seconds
        )
    except subprocess.TimeoutExpired as error:
        most = SETTINGS.most_pandoc_seconds
        raise InputError(f"pandoc was not done with it after {most} seconds; split it", file=name) from error
    if done.returncode:
        said = " ".join(done.stderr.decode("utf-8", "replace").split()) or f"exit code {done.returncode}"
        raise InputError(f"pandoc cannot read it: {said[: SETTINGS.pandoc_characters_shown]}", file=name)
    return Text(
        name=name,
        source=done.stdout.decode("utf-8", "replace"),
        original=Original(format=PANDOC_FORMATS[ending], data=b""),
    )
