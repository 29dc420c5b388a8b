"""Fill the templates of pages and charts; everything put into one is escaped unless it says that it is markup."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

__all__ = ["filled", "script_json"]

TEMPLATES: Final = Path(__file__).parent / "templates"


def filled(template: str, **values: object) -> str:
    """Fill a template.

    Args:
        template: name of a file in `templates`.
        values: what it speaks of; `markupsafe.Markup` is taken as it is, all else is escaped.
    """
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # A page is written once: to keep what was compiled would be a cache across calls.
        cache_size=0,
    )
    environment.filters["thousands"] = _thousands
    environment.filters["percent"] = _percent
    return environment.get_template(template).render(**values)


def script_json(data: object) -> str:
    r"""Write JSON that can stand inside a script element: nothing in it can end the element or open a comment.

    >>> script_json("</script><!--")
    '"\\u003c/script\\u003e\\u003c!--"'
    """
    import json

    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_ESCAPES).encode("utf-8", "backslashreplace").decode("utf-8")


def _thousands(number: int) -> str:
    return f"{number:,}"


def _percent(share: float) -> str:
    return f"{share:.0%}"


_ESCAPES: Final = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
