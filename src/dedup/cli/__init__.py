"""Offer the library on the command line: options, one call, output."""

from __future__ import annotations

import os

# As `typing` has it: what takes long to load is loaded when an interrupt is heard.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

    from dedup.cli.program import main

__all__ = ["main", "start"]


def start() -> None:
    """Run the command line as a program of its own: an interrupt ends it in one line, whenever it comes."""
    try:
        _run()
    except KeyboardInterrupt:
        _leave()
    except MemoryError:
        # There may be too little left for what words the other errors; this is loaded already.
        from dedup.cli.exit_codes import NO_MEMORY, ExitCode

        _end(NO_MEMORY, ExitCode.FAILED)


def _run() -> None:
    import signal

    _occupy_streams()
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heeded:
        # Until the program stands: an interrupt amid an import is lost or ends in a traceback.
        signal.signal(signal.SIGINT, _leave)
    try:
        from dedup.cli.program import main

        if heeded:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        main()
    finally:
        if heeded:
            # What is to be done is done; Python's own end is not to be interrupted.
            signal.signal(signal.SIGINT, signal.SIG_IGN)


def _occupy_streams() -> None:
    """Fill the places of closed standard streams, so that no file that is opened later takes one.

    Else what a library says to standard error would end up in an output. A folder fills them: whoever reads or writes
    /dev/stdin or /dev/stdout is refused.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.sep if os.name == "posix" else os.devnull, os.O_RDONLY)


def _leave(*_: object) -> None:
    _end("Interrupted.", 130)


def _end(said: str, code: int) -> NoReturn:
    """Say one line, unless nobody listens, and end at once, by what needs no memory and cannot be interrupted."""
    try:
        os.write(2, f"{said}\n".encode())
    finally:
        os._exit(code)


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the type checker reads the import above, not this
    """Load the program when it is first asked for: until then an interrupt has to be heard."""
    if name == "main":
        from dedup.cli.program import main

        return main
    msg = f"module 'dedup.cli' has no attribute {name!r}"
    raise AttributeError(msg)
