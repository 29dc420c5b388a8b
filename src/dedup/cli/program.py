"""Run the program `dedup`: its commands, loaded when they are called, and what each failure says and returns."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import click

from dedup.cli.exit_codes import NO_MEMORY, ExitCode
from dedup.cli.output import drop, tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["COMMANDS", "Program", "main"]

EPILOG: Final = """\b
Exit codes:
  0  done
  1  a check found something
  2  wrong usage
  3  a source could not be read, a result could not be written, or something needed is missing
  4  dedup's own check of its output failed: its fault, not yours
  5  dedup broke down: its fault, not yours; DEDUP_TRACEBACK=1 shows where
"""


def _condense() -> click.Command:
    from dedup.cli.condense import condense_command

    return condense_command


def _apply() -> click.Command:
    from dedup.cli.apply import apply_command

    return apply_command


def _review() -> click.Command:
    from dedup.cli.review import review_command

    return review_command


def _find() -> click.Command:
    from dedup.cli.find import find_command

    return find_command


def _check() -> click.Command:
    from dedup.cli.check import check_command

    return check_command


def _corpus() -> click.Command:
    from dedup.cli.corpus import corpus_command

    return corpus_command


def _lint() -> click.Command:
    from dedup.cli.lint import lint_command

    return lint_command


def _lsp() -> click.Command:
    from dedup.cli.lsp import lsp_command

    return lsp_command


def _archive() -> click.Command:
    from dedup.cli.archive import archive_command

    return archive_command


COMMANDS: Final = MappingProxyType(
    {
        "condense": (_condense, "Write an article that says what its source says, once."),
        "review": (_review, "Write a page on which to read, change and take the decisions."),
        "apply": (_apply, "Apply a plan, as it was written or as you edited it."),
        "find": (_find, "List passages that say nearly the same."),
        "check": (_check, "Compare an output with its source: what is lost, new or dangling."),
        "lint": (_lint, "List what a tree says twice, and twice of different figures."),
        "lsp": (_lsp, "Show in an editor what lint finds, while you write."),
        "corpus": (_corpus, "Drop passages that repeat across many documents."),
        "archive": (_archive, "Keep what was published, and ask what of a draft was published before."),
    }
)
"""Each command's name, how to load it, and the line `dedup --help` shows for it."""


class Program(click.Group):
    """A group that loads a command when it is called and turns every known failure into one line and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        del ctx
        load: Callable[[], click.Command] | None = COMMANDS.get(cmd_name, (None, ""))[0]
        return None if load is None else load()

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command of a command line, or say which was probably meant."""
        if args and args[0] not in COMMANDS and (args[0] == "-" or not args[0].startswith("-")):
            from dedup.cli.suggest import meant

            advice = meant(args[0], args[1:], list(COMMANDS))
            hint = f"Did you mean: {advice}" if advice else f"There are {', '.join(COMMANDS)}."
            ctx.fail(f"No such command {args[0]!r}. {hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without loading them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])

    def main(  # type: ignore[override] # click overloads the result by a flag that is only passed through here
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = "dedup",
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002 - click's signature
        **extra: Any,  # noqa: ANN401 - click's signature
    ) -> object:
        """Run a command line; exit, unless `standalone_mode` is False."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        try:
            code: object = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except MemoryError:
            tell([NO_MEMORY], quiet=False)
            code = ExitCode.FAILED
        except Exception as error:  # noqa: BLE001 - the outermost handler: a fault of ours ends in one line as well
            from dedup.cli.failures import failure

            failed = failure(error)
            tell(failed.said, quiet=False)
            code = failed.code
        sys.exit(code if isinstance(code, int) else 0)

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 - click's signature
    ) -> click.Context:
        """Read the arguments, and show the help where it is asked for."""
        with _ends():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named."""
        with _ends():
            return super().invoke(ctx)


@contextmanager
def _ends() -> Iterator[None]:
    """Give an interrupt and a reader that went away their exit codes, before click gives them its own."""
    try:
        yield
    except KeyboardInterrupt:
        raise click.exceptions.Abort from None
    except BrokenPipeError:
        drop(sys.stdout)
        raise click.exceptions.Exit(ExitCode.NO_READER) from None
    except EOFError as error:
        # Of a file of ours that memory did not suffice to read; click takes it for an interrupt.
        raise MemoryError from error


def _show_version(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's
    if value and not ctx.resilient_parsing:
        import dedup

        click.echo(f"dedup {dedup.__version__}")
        ctx.exit()


@click.group(cls=Program, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="Show the version."
)
def main() -> None:
    """Condense text that repeats itself: what it says several times is said once, and how surely is shown."""
