"""Report what was changed and why, and the passages that say what went."""

from __future__ import annotations

from dedup.output.report.explain import explain, finding_line, marked
from dedup.output.report.figures import Figures, figures
from dedup.output.report.machine import machine

__all__ = ["Figures", "explain", "figures", "finding_line", "machine", "marked"]
