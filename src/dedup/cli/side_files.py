"""Write what is asked for beside an article: the plan, the page to review it on, the map of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dedup.cli.endings import SIDE, refuse_side_ending
from dedup.cli.output import STDOUT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dedup.pipeline import Result

__all__ = ["refuse_nowhere", "refuse_side_names", "side_complaints", "side_contents", "side_targets"]


def side_targets(asked: Mapping[str, Any]) -> dict[str, Path]:
    """Give the files asked for beside the article, by option; standard output is none."""
    return {name: Path(asked[name]) for name in SIDE if asked[name] and asked[name] != STDOUT}


def refuse_side_names(asked: Mapping[str, Any]) -> None:
    """Refuse names of files beside the article that promise something else than what is written.

    Raises:
        OutputError: a name is refused.
    """
    for name in SIDE:
        refuse_side_ending(name, asked[name])


def side_contents(result: Result, targets: Mapping[str, Path]) -> Iterator[tuple[Path, bytes]]:
    """Yield what goes into each file."""
    for name, target in targets.items():
        match name:
            case "plan":
                text = result.plan()
            case "review":
                text = result.review()
            case _:
                text = result.plot()
        yield target, text.encode()


def side_complaints(asked: Mapping[str, Any], *, separate: bool) -> dict[str, bool]:
    """Give what may be wrong with the files asked for beside the article, and whether it is.

    Args:
        asked: what was asked for.
        separate: whether several sources become several articles.
    """
    given = [name for name in SIDE if asked[name]]
    names = {**{name: asked[name] for name in given}, "output": asked["output"]}
    found = {
        f"--{name} names one file for several sources; add --merge, or condense them one at a time": separate
        for name in given
    }
    found |= {
        f"--{name} and --{other} name the same file": bool(names[other]) and _same(names[name], names[other])
        for at, name in enumerate(given)
        for other in [*given[at + 1 :], "output"]
    }
    found |= {f"--{name} writes a file; name one instead of -": asked[name] == STDOUT for name in ("review", "plot")}
    return found


def _same(one: str, other: str) -> bool:
    # `Path.resolve` raises where links lead round in a circle, which is for the writing to refuse.
    return os.path.realpath(one) == os.path.realpath(other)


def refuse_nowhere(names: list[str | None]) -> None:
    """Refuse, before a judge is paid for anything, what is to be written into a folder that is not there.

    Raises:
        OutputError: there is no such folder.
    """
    from dedup.output.write_guard import place_of, unwritten

    for name in names:
        if name and name != STDOUT:
            try:
                os.scandir(place_of(Path(name)).parent).close()
            except (FileNotFoundError, NotADirectoryError) as error:
                raise unwritten(Path(name), error) from error
