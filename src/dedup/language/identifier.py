"""Hold the trained model that tells languages apart, read once when this module is imported."""

from __future__ import annotations

from typing import Final

from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

__all__ = ["IDENTIFIER"]

IDENTIFIER: Final = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
"""Classifies a text: code of its language, and the probability."""
