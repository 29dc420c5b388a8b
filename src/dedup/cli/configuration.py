"""Read the options of a command from dedup.toml or pyproject.toml, as strictly as they are read from a command line."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedup.cli.settings import SETTINGS
from dedup.errors import InputError, OptionError
from dedup.language.normal_form import shortened
from dedup.output.visible import shown_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Configuration", "configuration_above", "inner_tables", "option_key", "option_values", "strings_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """What a file says of one command.

    Attributes:
        file: its name, for messages.
        folder: where it lies, absolute: names of files in it are relative to that.
        values: of each key where it stands, such as `tool.dedup.lint.rule`, and its value.
    """

    file: str
    folder: Path
    values: tuple[tuple[str, str, Any], ...]

    def refusal(self, where: str, message: str) -> OptionError:
        """Give the error for a place in the file."""
        return OptionError(message, file=self.file, path=where)


def configuration_above(first: Path, command: str) -> Configuration | None:
    """Find the file that speaks of dedup nearest above a path, no higher than the root of its repository.

    In one folder `dedup.toml` comes before `pyproject.toml`, which counts where it has a table `[tool.dedup]`.

    Raises:
        InputError: a file cannot be read.
        OptionError: it is no TOML, or a table is something else.
    """
    absolute = Path(os.path.abspath(first))  # noqa: PTH100 - `resolve` would follow a link out of the repository
    for folder in (absolute, *absolute.parents):
        # A path may be a file, or a pattern: nothing lies below it.
        for name, tables in (("dedup.toml", ()), ("pyproject.toml", ("tool", "dedup"))):
            path = folder / name
            if path.is_file() and (found := _configuration(path, tables, command)):
                return found
        if (folder / ".git").exists():
            break
    return None


def _configuration(path: Path, tables: tuple[str, ...], command: str) -> Configuration | None:
    name = shown_name(os.path.relpath(path))
    table: Any = _loaded(path, name)
    for depth, key in enumerate(tables, start=1):
        if key not in table:
            return None
        table = _table(table[key], name, ".".join(tables[:depth]))
    where = ".".join(tables)
    above = f"{where}." if where else ""
    own = _table(table.get(command, {}), name, f"{above}{command}")
    shared = {key: value for key, value in table.items() if key != command}
    doubled = sorted(own.keys() & shared.keys())
    if doubled:
        message = f"stands in {f'[{where}]' if where else 'the file'} and in [{above}{command}]; delete one of them"
        raise OptionError(message, file=name, path=f"{above}{doubled[0]}")
    values = [(f"{above}{key}", key, value) for key, value in shared.items()]
    values += [(f"{above}{command}.{key}", key, value) for key, value in own.items()]
    return Configuration(file=name, folder=path.parent, values=tuple(values))


def _loaded(path: Path, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", file=name) from error
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8, as TOML must be; save it as UTF-8", file=name) from error
    except tomllib.TOMLDecodeError as error:
        raise OptionError(f"is no TOML: {error}", file=name) from error


def _table(value: object, file: str, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise OptionError(f"must be a table, got {_kind(value)}", file=file, path=where)
    return value


def option_key(param: click.Parameter) -> str:
    """Give the key by which an option stands in a file: its long name without the dashes, or the argument's."""
    longest = max((name for name in param.opts), key=len)
    return longest.lstrip("-")


def option_values(
    found: Configuration, params: Iterable[click.Parameter], context: click.Context, others: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Give the values of options that a file sets, as click would hand them over, by the names of parameters.

    Args:
        found: the file.
        params: the options and arguments of the command.
        context: of the command.
        others: keys that are no option.

    Raises:
        OptionError: a key is unknown, or its value of a wrong type or out of range.
    """
    known = {option_key(param): param for param in params}
    values: dict[str, Any] = {}
    for where, key, value in found.values:
        if key in known:
            values[known[key].name or key] = _value(found, where, value, (known[key], context))
        elif key not in others:
            # A table of this name was meant for the command, perhaps.
            tables = (context.command.name or "",) if isinstance(value, dict) else ()
            raise found.refusal(where, _unknown(key, (*known, *others, *tables)))
    return values


def _unknown(key: str, known: tuple[str, ...]) -> str:
    close = get_close_matches(key.replace("_", "-").lower(), known, n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(sorted(known))}"
    return f"is unknown; {hint}"


def inner_tables(found: Configuration, key: str, keys: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give each table of an array of tables, with where it stands.

    Args:
        found: the file.
        key: of the array.
        keys: those that a table may have.

    Raises:
        OptionError: it is no array of tables, or a table has another key.
    """
    for where, name, value in found.values:
        if name != key:
            continue
        if not isinstance(value, list):
            raise found.refusal(where, f"must be an array of tables, got {_kind(value)}")
        for number, each in enumerate(value):
            place = f"{where}[{number}]"
            table = _table(each, found.file, place)
            for inner in table:
                if inner not in keys:
                    raise found.refusal(f"{place}.{inner}", _unknown(inner, keys))
            yield place, table


def _value(found: Configuration, where: str, value: object, asked: tuple[click.Parameter, click.Context]) -> Any:  # noqa: ANN401 - whatever the option takes
    param, context = asked
    if isinstance(param, click.Option) and param.is_flag:
        if not isinstance(value, bool):
            raise found.refusal(where, f"must be true or false, got {_kind(value)}")
        return value
    if param.multiple or param.nargs == -1:
        written = list(_texts(found, where, value))
        return tuple(_converted(found, where, each, asked) for each in written)
    numeric = isinstance(param.type, click.types.IntParamType | click.types.FloatParamType) or bool(
        getattr(param.type, "takes_numbers", False)
    )
    if isinstance(value, bool) or not isinstance(value, (str, int, float) if numeric else str):
        raise found.refusal(where, f"must be a {'number or a string' if numeric else 'string'}, got {_kind(value)}")
    if isinstance(value, str):
        _filled(found, where, value)
    return _converted(found, where, value, (param, context))


def _texts(found: Configuration, where: str, value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield _filled(found, where, value)
        return
    if not isinstance(value, list):
        raise found.refusal(where, f"must be a string or an array of strings, got {_kind(value)}")
    for number, each in enumerate(value):
        if not isinstance(each, str):
            raise found.refusal(f"{where}[{number}]", f"must be a string, got {_kind(each)}")
        yield _filled(found, f"{where}[{number}]", each)


def _filled(found: Configuration, where: str, value: str) -> str:
    if not value:
        raise found.refusal(where, "is empty; give a value, or delete it")
    return value


def _converted(found: Configuration, where: str, value: object, asked: tuple[click.Parameter, click.Context]) -> Any:  # noqa: ANN401 - whatever the option takes
    param, context = asked
    if isinstance(param.type, click.Path) and value != "-":
        return os.path.relpath(found.folder / str(value))
    try:
        return param.type.convert(value, param, context)
    except click.BadParameter as error:
        raise found.refusal(where, error.message) from error


def strings_of(found: Configuration, where: str, table: Mapping[str, object], key: str) -> tuple[str, ...]:
    """Give the strings of a key of an inner table, one or an array of them; none where the key is missing.

    Raises:
        OptionError: it is something else.
    """
    return tuple(_texts(found, f"{where}.{key}", table[key])) if key in table else ()


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    names = {str: "string", int: "number", float: "number", list: "array", dict: "table"}
    # A date is the only other kind of value of TOML.
    return shortened(f"{names.get(type(value), 'date')} {value!r}", SETTINGS.value_characters_shown)
