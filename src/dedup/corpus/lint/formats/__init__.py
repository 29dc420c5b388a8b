"""Write the outcome of a lint for people and for machines: one table of formats."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from dedup.corpus.lint.formats import github, json_record, junit, markdown, sarif, text

__all__ = ["LINT_OUTPUTS"]

LINT_OUTPUTS: Final = MappingProxyType(
    {
        "text": text.render,
        "json": json_record.render,
        "sarif": sarif.render,
        "github": github.render,
        "junit": junit.render,
        "markdown": markdown.render,
    }
)
"""Name -> what writes a `LintOutcome` in that format."""
