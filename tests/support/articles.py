"""Articles made by a grammar: sentences of a small pool that repeat, are paraphrased, joined and pointed at."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

SUBJECTS: Final = (
    "The council",
    "The ferry company",
    "A retired engineer",
    "The bakery",
    "The museum",
    "A young pilot",
)
VERBS: Final = ("repairs", "paints", "inspects", "rents", "sells", "protects")
OBJECTS: Final = ("the wooden bridge", "nine old boats", "the copper roof", "a stone mill", "the northern orchard")
TIMES: Final = ("in winter", "every Tuesday", "before sunrise", "during the harvest", "after heavy rain", "in 1931")
REASONS: Final = ("because the wind is strong", "although few people ask for it", "while the school is closed", "")
HEADINGS: Final = ("Harbour", "Valley", "Market", "Station", "Garden", "Lighthouse")
JOINING: Final = ("However", "In addition", "Therefore")
POINTING: Final = ("This costs little.", "These plans were praised by visitors.", "It takes two days.")

Sentence = tuple[int, int, int, int, int]
sentence = st.tuples(*(st.integers(0, len(part) - 1) for part in (SUBJECTS, VERBS, OBJECTS, TIMES, REASONS)))


def plain(parts: Sentence) -> str:
    """Say it: "The council paints the copper roof in winter"."""
    subject, verb, thing, time, reason = parts
    words = (SUBJECTS[subject], VERBS[verb], OBJECTS[thing], TIMES[time], REASONS[reason])
    return " ".join(filter(None, words))


def fronted(parts: Sentence) -> str:
    """Say the same with the time in front."""
    subject, verb, thing, time, reason = parts
    first, rest = TIMES[time], SUBJECTS[subject]
    words = (
        f"{first[0].upper()}{first[1:]},",
        rest[0].lower() + rest[1:],
        VERBS[verb],
        OBJECTS[thing],
        REASONS[reason],
    )
    return " ".join(filter(None, words))


def short(parts: Sentence) -> str:
    """Say less: the reason and the time are missing."""
    subject, verb, thing, _, _ = parts
    return f"{SUBJECTS[subject]} {VERBS[verb]} {OBJECTS[thing]}"


@st.composite
def spoken(draw: st.DrawFn, pool: list[Sentence]) -> str:
    """Give a sentence of the pool: plain, paraphrased, with another one, behind a joining word or before a pointer."""
    parts = draw(st.sampled_from(pool))
    match draw(st.integers(0, 9)):
        case 0 | 1 | 2 | 3:
            return f"{plain(parts)}."
        case 4 | 5:
            return f"{fronted(parts)}."
        case 6:
            return f"{short(parts)}."
        case 7:
            text = plain(parts)
            return f"{draw(st.sampled_from(JOINING))}, {text[0].lower()}{text[1:]}."
        case 8:
            text = plain(draw(st.sampled_from(pool)))
            return f"{plain(parts)}, and {text[0].lower()}{text[1:]}."
        case _:
            return f"{plain(parts)}. {draw(st.sampled_from(POINTING))}"


@st.composite
def articles(draw: st.DrawFn) -> str:
    """Give an article of a few sections whose sentences come from a small pool, so that they repeat."""
    pool = draw(st.lists(sentence, min_size=3, max_size=10, unique=True))
    blocks = []
    for heading in draw(st.lists(st.sampled_from(HEADINGS), max_size=4, unique=True)) or [""]:
        if heading:
            blocks.append(f"## {heading}")
        for _ in range(draw(st.integers(1, 3))):
            said = draw(st.lists(spoken(pool), min_size=1, max_size=4))
            listed = draw(st.integers(0, 5)) == 0
            blocks.append("\n".join(f"- {each}" for each in said) if listed else " ".join(said))
    return "\n\n".join(blocks) + "\n"
