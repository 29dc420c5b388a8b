"""Hold the numbers by which is told what a passage does and needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "DiscourseSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscourseSettings:
    """The numbers of the discourse."""

    # What a pointing word stands for: antecedents.
    antecedent_passages: int = 4
    """Passages before one that are looked at: further back its pronoun stands for something else."""

    # What stays together at a length: abridging.
    shortest_answer_words: int = 4
    """Words from which the first passage under a question answers it; "Not yet." takes the next one along."""

    longest_whole_list: int = 3
    """Items of a list up to which all stay or none does; of a longer one, a choice keeps as many facts on the annotated
    articles at 40 % of the words as all that fits otherwise, 0.658 instead of 0.666."""

    longest_parallel_list: int = 8
    """Items that open with the same words up to which all stay or none does; more are a table one may shorten."""

    # Clauses that can be cut: clauses.
    shortest_main_clause_words: int = 3
    """Words a main clause has at least: subject, verb and what is said of it. What a cut leaves holds one: less is no
    sentence an editor would write."""

    longest_subject_words: int = 10
    """Words of a subject before a relative clause; in longer ones it is not certain which word the clause is about."""

    longest_name_words: int = 4
    """Words of a name before an appositive; longer ones are more than a name."""

    shortest_appositive_words: int = 3
    """Words an appositive has at least: its article and two more."""

    longest_group_words: int = 4
    """Words of a span that are looked at for the word group it opens with; no group of the tables is longer."""

    longest_item_words: int = 4
    """Words of an item that may leave a list; in longer ones it is not certain where the item begins."""

    words_before_participle: int = 4
    """Words before a participle in which another word in -ing may make the two a list."""

    shortest_relative_clause_words: int = 3
    """Words a relative clause has at least: its pronoun, a verb and what is said."""

    words_before_relative_clause: int = 6
    """Words before a relative clause among which "any" or "those" would make it pick out some."""

    # What a passage cannot stand without: dependencies.
    longest_cheer_words: int = 3
    """Words up to which an exclamation has no content of its own."""

    # How a passage begins: openers.
    opening_characters: int = 80
    """Characters of the opening that are looked at."""

    shortest_phrase_words: int = 2
    """Words of a phrase: its preposition and something behind it."""

    pointer_within_words: int = 5
    """Words in which one that points stands for something before the sentence: "On Tuesday the mayor said he ..." has
    its own mayor by the sixth."""

    # What goes on with what: series.
    series_passages: int = 8
    """Passages from one member of a series to the next; "Another ..." further down goes on with something else."""

    series_naming_words: int = 6
    """Words of an opening among which the noun of a series stands: "One of the main drawbacks of the ferry is"."""

    words_to_counted: int = 2
    """Words from a number to the word for what it counts: "three good reasons"."""

    # What a passage does: roles.
    longest_bare_lead_words: int = 6
    """Words up to which a sentence with a colon says nothing but that something follows: "It looks like this:"."""

    longest_bare_question_words: int = 12
    """Words up to which a question of one clause says nothing but what its answer says."""

    announcing_words: int = 12
    """Words of a sentence in which it says that it announces: "Exploring the interplay of A and B, this article
    ..."."""


SETTINGS: Final = DiscourseSettings()
