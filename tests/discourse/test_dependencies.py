"""What cannot stand alone: sentences that point, list items, steps."""

from __future__ import annotations

import pytest

from dedup.discourse.dependencies import lead_ins, with_steps
from needing import needed, read


def test_a_pointer_needs_the_sentence_before() -> None:
    """A sentence that opens with "These" needs the one before it; "It is ..." and a first sentence need none."""
    found = needed("The valley has two springs. These feed a pond. It is important to rest. The pond is deep.\n")
    assert found == {1: (0,)}
    assert needed("These feed a pond.\n") == {}


def test_a_pointer_across_paragraphs() -> None:
    """A paragraph may open with a pointer at the one before, but not across a heading."""
    assert needed("The valley has two springs.\n\nThese feed a pond.\n") == {1: (0,)}
    assert needed("The valley has two springs.\n\n# Ponds\n\nThese feed a pond.\n") == {}


def test_a_bare_quotation_needs_its_speaker() -> None:
    """A quotation without a word around it needs the sentence before it, but not the paragraph before it."""
    assert needed("“I was asleep,” said Maria. “The windows burst. It was loud.”\n") == {1: (0,)}
    assert needed("Maria was asleep.\n\n“The windows burst.”\n") == {}


def test_items_need_their_lead_in() -> None:
    """A list item needs the sentence that leads into the list, and a nested item the item above."""
    source = "Pack light. You need:\n\n- a lamp\n  - with oil\n- a map\n"
    reading, found = read(source), needed(source)
    assert found[2] == found[4] == (1,)
    assert found[3] == (2,)
    assert lead_ins(reading.document, reading.passages) == {1: (2, 4)}


def test_a_list_flush_under_a_step_hangs_on_it() -> None:
    """Bullets right under a step that ends with a colon need its last sentence; the steps after them do not."""
    source = "1. Sign in.\n2. Choose a method. There are:\n\n- a lamp\n- a map\n\n3. Press the button.\n4. Wait.\n"
    reading = read(source)
    assert needed(source, keep_steps=False) == {3: (2,), 4: (2,)}
    assert lead_ins(reading.document, reading.passages) == {2: (3, 4)}


def test_steps_hang_together() -> None:
    """The steps of a numbered list need one another when procedures are kept, and only then."""
    source = "1. Stop the engine.\n2. Open the plug.\n3. Fill in oil.\n"
    assert needed(source) == {0: (1,), 1: (2,), 2: (0,)}
    assert needed(source, keep_steps=False) == {}
    reading = read(source)
    assert with_steps({}, reading.document, reading.passages, reading.language) == needed(source)


def test_what_is_shown_needs_the_sentence_that_leads_into_it() -> None:
    """A code block hangs on "It looks like this:"; one behind a full stop hangs on nothing."""
    source = "Open the file. It looks like this:\n\n```\na = 1\n```\n\nClose it.\n\n```\nb = 2\n```\n"
    assert needed(source) == {1: (0,), 2: (1,)}


def test_a_note_goes_with_its_section() -> None:
    """A remark in brackets right under a heading is needed by the section and leads into it."""
    source = "# Mills\n\n## Is it open?\n\n_(updated on 26 March)_\n\nThe mill is open. Bring bread.\n"
    reading = read(source)
    assert needed(source) == {3: (2,), 4: (2,)}
    assert lead_ins(reading.document, reading.passages) == {2: (3, 4)}


def test_a_cheer_needs_what_it_cheers() -> None:
    """An exclamation of three words hangs on the sentence before, a longer one does not."""
    assert needed("Enter the password. Well done, you! The mill of Leiden is open!\n") == {1: (0,)}


@pytest.mark.parametrize(
    ("source", "closed"),
    [
        ("Open it. Turn the key. That's it!", {2: (0, 1)}),
        ("Open it.\n\nTurn the key.\n\nThat's it.", {2: (1,)}),
        ("Do so:\n\n- Open it.\n- Turn the key.\n\nThat’s all there is to it.", {0: (1, 2), 3: (0, 1, 2)}),
        ("Turn the key:\n\n```\nturn\n```\n\nYou are done!", {0: (1,), 2: (0, 1)}),
        ("# A\n\nTurn the key.\n\n# B\n\nThat's it!", {}),
        ("That's it!", {}),
        ("1. Open it. That's it!\n2. Turn the key.", {1: (0,)}),
        ("It is so:\n\n- Done.\n- Turn the key.", {0: (1, 2)}),
        ("Turn the key. That's it for today.", {}),
        ("Turn the key. That is all wrong.", {}),
    ],
)
def test_a_closing_remark_goes_with_all_that_it_closes(source: str, closed: dict[int, tuple[int, ...]]) -> None:
    """What stands before it in its paragraph, or the paragraph before with its list or code; across no heading."""
    reading = read(source)
    assert lead_ins(reading.document, reading.passages) == closed
    found = needed(source)
    assert all(remark in found[passage] for remark, said in closed.items() for passage in said)


def test_a_question_needs_its_first_answer() -> None:
    """A question that stays keeps what comes first in its answer, and every answer keeps the question."""
    found = needed("How do I open it?\n\nTurn the key. The door opens outwards.\n")
    assert found == {0: (1,), 1: (0,), 2: (0,)}


def test_counted_sentences_hang_together() -> None:
    """A sentence that counts those behind it leads into exactly as many of them."""
    source = "There are two reasons. Rain fell. Wind blew. Nobody came.\n"
    reading = read(source)
    assert needed(source) == {0: (1, 2), 1: (0,), 2: (0,)}
    assert lead_ins(reading.document, reading.passages) == {0: (1, 2)}


def test_what_counts_and_says_more_stays_by_itself() -> None:
    """A sentence that counts more than stand behind it, or no number, leads into nothing."""
    assert needed("There are three reasons. Rain fell. Wind blew.\n") == {}
    assert needed("There are some reasons. Rain fell. Wind blew.\n") == {}


def test_a_reference_and_its_footnote_need_each_other() -> None:
    """A sentence that refers to a footnote needs all of it, and is needed; one without a footnote needs nothing."""
    source = "The mill is red.[^1]\n\nThe river is deep.[^2]\n\n[^1]: Rain fell in May. Now the mill may be blue.\n"
    assert needed(source) == {0: (2, 3), 2: (0,), 3: (0,)}


def test_an_exclamation_of_four_words_stands_alone() -> None:
    """Up to three words an exclamation says nothing without what it cheers."""
    assert needed("Enter the password. Well done, you! Rain falls.\n") == {1: (0,)}
    assert needed("Enter the password. Everything works again now! Rain falls.\n") == {}
