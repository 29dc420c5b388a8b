"""Draw the two pictures of docs/quality.md as SVG: what is kept at which length, and whether the risk is what it says.

    python benchmarks/pictures.py

The figures are those of `benchmarks/train_risk.py` (articles left out of the fitting) and of `benchmarks/quality.py`;
copy them here when they change.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"

NEWER: Final = (
    (0.963, 1.000), (0.949, 1.000), (0.933, 0.999), (0.920, 0.998), (0.912, 0.996), (0.896, 0.995), (0.874, 0.994),
    (0.862, 0.990), (0.856, 0.989), (0.848, 0.988), (0.841, 0.984), (0.835, 0.980), (0.830, 0.977), (0.828, 0.977),
    (0.823, 0.976),
)  # fmt: skip
"""Words left and facts kept on the twenty newer articles, one point for each rate."""

DEFAULT: Final = (0.874, 0.994)
ASKED: Final = ((0.874, 0.994), (0.751, 0.994), (0.688, 0.994), (0.639, 0.994))
"""After 0, 10, 20 and 40 answers per 1,000 words."""

FIRST: Final = ((0.914, 0.987), (0.959, 0.995), (0.968, 0.997))
"""Keep the first of two sentences whose cosine is above 0.5, 0.7 and 0.8."""

RISK: Final = (
    (0.65, 0.8, 38, 0.895),
    (0.8, 0.9, 63, 0.937),
    (0.9, 0.95, 54, 0.963),
    (0.95, 0.98, 42, 1.0),
    (0.98, 1.0, 87, 1.0),
)
"""From, to, removals, and the share of them that lost nothing."""

WIDTH: Final = 640
HEIGHT: Final = 360
LEFT, RIGHT, TOP, BOTTOM = 70, 20, 20, 50
INK, BLUE, GREEN, GREY = "#333", "#1f5fa8", "#2a7d3f", "#999"


class Chart:
    """A chart with two axes."""

    def __init__(self, across: tuple[float, float], up: tuple[float, float], names: tuple[str, str]) -> None:
        """Draw nothing but the axes.

        Args:
            across: least and greatest value from left to right.
            up: least and greatest value from the bottom to the top.
            names: of the two axes.
        """
        self.across, self.up, self.names = across, up, names
        self.parts: list[str] = []

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Give where a pair of values stands, in pixels."""
        (low, high), (bottom, top) = self.across, self.up
        right = LEFT + (x - low) / (high - low) * (WIDTH - LEFT - RIGHT)
        return right, HEIGHT - BOTTOM - (y - bottom) / (top - bottom) * (HEIGHT - TOP - BOTTOM)

    def text(self, at: tuple[float, float], said: str, anchor: str = "middle", ink: str = INK) -> None:
        """Write at a place in pixels."""
        x, y = at
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{ink}">{said}</text>')

    def line(self, points: Sequence[tuple[float, float]], ink: str, dash: str = "") -> None:
        """Join values."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (self.place(*point) for point in points))
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="2"{dashed}/>')

    def dots(self, points: Sequence[tuple[float, float]], ink: str, size: float = 3.5) -> None:
        """Mark values."""
        for x, y in (self.place(*point) for point in points):
            self.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size}" fill="{ink}"/>')

    def ticks(self, across: Sequence[float], up: Sequence[float]) -> None:
        """Number the axes."""
        for x in across:
            at, below = self.place(x, self.up[0])
            self.parts.append(f'<line x1="{at:.1f}" y1="{TOP}" x2="{at:.1f}" y2="{below:.1f}" stroke="#e4e4e4"/>')
            self.text((at, below + 18), f"{x:.2f}")
        for y in up:
            beside, at = self.place(self.across[0], y)
            self.parts.append(
                f'<line x1="{beside}" y1="{at:.1f}" x2="{WIDTH - RIGHT}" y2="{at:.1f}" stroke="#e4e4e4"/>'
            )
            self.text((beside - 8, at + 4), f"{y:.2f}", "end")

    def svg(self) -> str:
        """Write the picture."""
        x, y = self.names
        middle = (HEIGHT - BOTTOM + TOP) / 2
        return "\n".join(
            (
                (
                    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
                    'font-size="13">'
                ),
                f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
                *self.parts,
                f'<text x="{(WIDTH + LEFT) / 2}" y="{HEIGHT - 12}" text-anchor="middle" fill="{INK}">{x}</text>',
                f'<text transform="translate(16 {middle}) rotate(-90)" text-anchor="middle" fill="{INK}">{y}</text>',
                "</svg>\n",
            )
        )


def frontier() -> str:
    """Draw facts kept against words left on the newer articles."""
    chart = Chart((0.6, 1.0), (0.97, 1.0), ("words left", "facts kept"))
    chart.ticks((0.6, 0.7, 0.8, 0.9, 1.0), (0.97, 0.98, 0.99, 1.0))
    chart.line(FIRST, GREY)
    chart.dots(FIRST, GREY)
    chart.line(NEWER, BLUE)
    chart.dots(NEWER, BLUE, 2.5)
    chart.line(ASKED, GREEN, "6 4")
    chart.dots(ASKED, GREEN)
    chart.dots([DEFAULT], BLUE, 6)
    for said, (x, y), ink, anchor, down in (
        ("default", DEFAULT, BLUE, "start", -12),
        ("decided alone", (0.818, 0.978), BLUE, "end", 5),
        ("keep first", (0.914, 0.987), GREY, "start", 20),
        ("40 answers", ASKED[3], GREEN, "middle", 22),
        ("20", ASKED[2], GREEN, "middle", 22),
        ("10 per 1,000 words", ASKED[1], GREEN, "middle", 22),
    ):
        right, top = chart.place(x, y)
        chart.text((right + (-10 if anchor == "end" else 0), top + down), said, anchor, ink)
    return chart.svg()


def calibration() -> str:
    """Draw the share of removals that lost nothing against the probability they were given."""
    chart = Chart((0.65, 1.0), (0.65, 1.0), ("probability that nothing is lost", "removals that lost nothing"))
    chart.ticks((0.7, 0.8, 0.9, 1.0), (0.7, 0.8, 0.9, 1.0))
    chart.line([(0.65, 0.65), (1.0, 1.0)], GREY, "4 4")
    points = [((low + high) / 2, share) for low, high, _, share in RISK]
    chart.line(points, BLUE)
    chart.dots(points, BLUE, 5)
    for (x, y), (_, _, count, _) in zip(points, RISK, strict=True):
        right, top = chart.place(x, y)
        chart.text((right - 8, top + 20), f"{count}", "start", BLUE)
    right, top = chart.place(0.75, 0.75)
    chart.text((right + 8, top + 16), "as it should be", "start", GREY)
    return chart.svg()


def main() -> None:
    """Write both pictures."""
    (DOCS / "frontier.svg").write_text(frontier(), encoding="utf-8")
    (DOCS / "calibration.svg").write_text(calibration(), encoding="utf-8")


if __name__ == "__main__":
    main()
