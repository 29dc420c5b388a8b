"""Frame a body as an HTML page that stands alone: nothing is loaded from elsewhere, and no script runs."""

from __future__ import annotations

from html import escape

__all__ = ["page"]


def page(body: str, *, title: str, language: str, style: str = "") -> str:
    """Give a whole HTML page.

    Args:
        body: HTML of the body, escaped where it has to be.
        title: plain text.
        language: ISO 639-1 code.
        style: a style sheet that the page carries; without one the page has the browser's own looks.
    """
    allowed = "default-src 'none'; style-src 'unsafe-inline'" if style else "default-src 'none'"
    head = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{allowed}">',
        *(['<meta name="viewport" content="width=device-width">', f"<style>{style}</style>"] if style else []),
        f"<title>{escape(title)}</title>",
    ]
    lines = "\n".join(head)
    return f"""<!DOCTYPE html>
<html lang="{escape(language)}">
<head>
{lines}
</head>
<body>
{body}</body>
</html>
"""
