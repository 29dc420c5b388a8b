"""Earlier figures go for later ones, and with them what stood for nothing else."""

from __future__ import annotations

from typing import Final

from dedup.changes import EmptySection, Superseded
from dedup.options import Options
from dedup.pipeline import condense

LATEST: Final = Options(language="en", prefer="latest")

QUAKE: Final = (
    "# Quake\n\nThe quake came at night.\n\n## Monday\n\n### Marrow\n\nSix people died in the quake at Marrow.\n\n"
    "## Friday\n\nTen people died in the quake at Marrow. The mill is closed.\n"
)


def test_inner_headings_are_emptied_before_outer_ones() -> None:
    """A section goes when its only subsection does."""
    result = condense(QUAKE, LATEST, format="markdown")
    assert result.text == (
        "# Quake\n\nThe quake came at night.\n\n"
        "## Friday\n\nTen people died in the quake at Marrow. The mill is closed.\n"
    )
    texts = {result.draft.passages[change.passage].text: type(change.reason) for change in result.changes}
    assert texts == {
        "Monday": EmptySection,
        "Marrow": EmptySection,
        "Six people died in the quake at Marrow.": Superseded,
    }


def test_a_section_with_something_else_keeps_its_heading() -> None:
    """Where another sentence stays below it, so does the heading."""
    source = QUAKE.replace("at Marrow.\n\n## Friday", "at Marrow.\n\nThe church tower fell.\n\n## Friday")
    text = condense(source, LATEST, format="markdown").text
    assert "## Monday\n\n### Marrow\n\nThe church tower fell." in text


def test_a_lead_in_goes_with_its_only_item() -> None:
    """The sentence that leads into a list goes when nothing is left of the list."""
    source = (
        "Much was written of it.\n\nThe first count:\n\n- Six people died in the quake at Marrow.\n\n"
        "The last count came on Friday. Ten people died in the quake at Marrow.\n"
    )
    text = condense(source, LATEST, format="markdown").text
    assert "The first count:" not in text
    assert "Ten people died" in text


def test_without_the_option_nothing_goes() -> None:
    """Both figures stay where the latest was not asked for."""
    assert condense(QUAKE, Options(language="en"), format="markdown").text == QUAKE
