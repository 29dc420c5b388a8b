"""Write the page on which an editor looks at what was decided, and decides."""

from __future__ import annotations

from dedup.output.review.chart import map_svg
from dedup.output.review.page import review_page
from dedup.output.review.relations import ContentWord, Joining, Relations, Reviewed

__all__ = ["ContentWord", "Joining", "Relations", "Reviewed", "map_svg", "review_page"]
