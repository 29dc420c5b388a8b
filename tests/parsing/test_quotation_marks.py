"""The same mark opens in one language and closes in another, and white space or its partner tells which."""

from __future__ import annotations

import pytest

from dedup.parsing.quotation_marks import directed, enclosures


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Er rief: „Halt.“ Dann ging er.", "Er rief: “Halt.” Dann ging er."),
        ("Powiedział: „Stój.” Potem poszedł.", "Powiedział: “Stój.” Potem poszedł."),
        ("»Halt.« Dann ging er.", "«Halt.» Dann ging er."),
        ("Sie rief: »Er sagte: ›Halt.‹« Dann ging er.", "Sie rief: «Er sagte: ‹Halt.›» Dann ging er."),
        ("Il dit : « Halte. » Puis il partit.", "Il dit : « Halte. » Puis il partit."),
        ("Il dit «Halte.» Puis (« Non »).", "Il dit «Halte.» Puis (« Non »)."),
        ("”Kom hit.” Han gick.", "“Kom hit.” Han gick."),
        ("»Kom hit.» Han gick.", "«Kom hit.» Han gick."),
        ("他走了。“大桥关闭。”她说。“走吧。”", "他走了。“大桥关闭。”她说。“走吧。”"),
        ("“Stop“ he said.", "“Stop” he said."),
        ("Das “alte” Haus, „neu“ genannt.", "Das “alte” Haus, “neu” genannt."),
        ("No marks at all", "No marks at all"),
        ("Er rief: ‚Halt.‘ Dann ging er.", "Er rief: ‹Halt.› Dann ging er."),
        ("‚Stój.’ Potem poszedł.", "‹Stój.› Potem poszedł."),
        ("‚Das ist Peters’ Hund.‘ Er bellt.", "‹Das ist Peters’ Hund.› Er bellt."),
        ("Das ‚alte‘ Haus.", "Das ‹alte› Haus."),
        ("‘Stop.’ The dogs’ ferry is full.", "‹Stop.› The dogs’ ferry is full."),
        ("In the ‘90s it was cold. ‘Stop.’", "In the ‘90s it was cold. ‹Stop.›"),
        ("'Stop.' The dogs' ferry. It's full.", "‹Stop.› The dogs' ferry. It's full."),
        ("’Kom hit.’ Han gick.", "‹Kom hit.› Han gick."),
        ("The ’90s ended. The dogs’ ferry is full.", "The ’90s ended. The dogs’ ferry is full."),
        ("The boys' boat left. It isn't the dogs'.", "The boys' boat left. It isn't the dogs'."),
        ("‘" + "x" * 400 + ".’", "‘" + "x" * 400 + ".’"),
    ],
)
def test_each_mark_is_written_by_what_it_does(text: str, written: str) -> None:
    """The length stays, so that places do."""
    assert directed(text) == written
    assert len(written) == len(text)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He (was “here”) and left", ["(was “here”"]),
        ('The 5" pipe. "It was old."', ['"It was old.']),
        ("A stray ) and a stray ( here", []),
        ("“Go” and «stay»", ["“Go", "«stay"]),
        ("“" + "x" * 400 + "”", []),
    ],
)
def test_only_what_is_closed_within_reach_is_enclosed(text: str, inside: list[str]) -> None:
    """The outermost pair counts."""
    assert [text[start:end] for start, end in enclosures(text)] == inside
