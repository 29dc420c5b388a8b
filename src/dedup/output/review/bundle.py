"""Bundle the modules of the review page's script into one: each in its order, without imports and exports."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

__all__ = ["bundled"]

FOLDER: Final = Path(__file__).parent / "script"

ORDER: Final = (
    "article.js",
    "markdown.js",
    "decisions.js",
    "evidence.js",
    "plan.js",
    "panel.js",
    "marking.js",
    "lists.js",
    "output.js",
    "main.js",
)
"""Each module after those it imports."""

_IMPORT: Final = re.compile(r"^import [^;]*;\n", re.MULTILINE)
_EXPORT: Final = re.compile(r"^export ", re.MULTILINE)


def bundled() -> str:
    """Give the script of the page; the names at the top of its modules are distinct."""
    modules = [(FOLDER / name).read_text("utf-8") for name in ORDER]
    body = "\n".join(_EXPORT.sub("", _IMPORT.sub("", module)) for module in modules)
    return f'(() => {{\n"use strict";\n{body}}})();\n'
