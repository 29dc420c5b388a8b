"""Let records with read-only mappings be pickled and copied, which Python refuses for such mappings."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

__all__ = ["Pickled"]


class Pickled:
    """A record that is pickled by its fields, each mapping as a plain one, and made again from them."""

    __slots__ = ()

    def __reduce__(self) -> tuple[object, ...]:
        """Give how to make the record again."""
        names: tuple[str, ...] = tuple(self.__dataclass_fields__)  # type: ignore[attr-defined]
        return _again, (type(self), {name: _plain(getattr(self, name)) for name in names})


def _again(kind: type, fields: dict[str, object]) -> object:
    return kind(**{name: _fixed(value) for name, value in fields.items()})


def _plain(value: Any) -> object:  # noqa: ANN401 - a value of any field
    if isinstance(value, MappingProxyType):
        return {key: _plain(each) for key, each in value.items()}
    return value


def _fixed(value: Any) -> object:  # noqa: ANN401 - a value of any field
    if isinstance(value, dict):
        return MappingProxyType({key: _fixed(each) for key, each in value.items()})
    return value
