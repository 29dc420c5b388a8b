"""Draft -> something to look at: what was changed, why, and the passages that vouch for it."""

from __future__ import annotations

from dedup.output.report.explain import explain, finding_line
from dedup.output.report.figures import Figures, figures
from dedup.output.report.machine import machine

__all__ = ["Figures", "explain", "figures", "finding_line", "machine"]
