"""Hold the numbers by which is judged whether passages say what another says; the learned weights are in `data`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "EntailmentSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntailmentSettings:
    """The numbers of the risk and of what objects to it."""

    # Terms of a sentence and their weight: sentence_terms, traits, risk_features.
    ordinary_sentences: int = 100
    """Ordinary sentences a term's weight is counted among."""

    ordinary_sentence_words: int = 20
    """Words of an ordinary English sentence, to turn word frequencies into sentence frequencies."""

    commonest_term_share: float = 0.05
    """Share of all words that no term exceeds."""

    prior_sentences: float = 0.5
    """Half a sentence that holds every term: bounds the weight of one that none holds."""

    expression_share: float = 1e-6
    """Share of all words that an expression of several words is taken to be."""

    pair_distance: int = 4
    """Content words up to which two words of a sentence make a pair."""

    common_term_weight: float = 3.5
    """Weight below which a term is common."""

    specific_term_weight: float = 4.5
    """Weight from which a term is specific."""

    weight_of_nothing: float = 1e-9
    """Stands for the weight of a text without terms, which nothing can state."""

    # Terms of a claim and their weight: tfidf.
    synonym_worth: float = 0.85
    """What a word of the same meaning is worth against the word itself; measured on the annotated articles, where 0.7
    to 0.95 differ by less than one fact."""

    background_sentences: float = 100.0
    """Sentences of ordinary language a document is mixed with when rarity is counted: keeps the subject of a short text
    from weighing nothing. 30 and 200 do no better."""

    missing_wording_cost: float = 0.35
    """Share of its weight that the most ordinary word costs when it is missing (see `TermRows.costs`); this and the
    place below were found by search on six annotated articles."""

    ordinary_word_zipf: float = 4.5
    """Place on Zipf's scale at which a word is half ordinary."""

    ordinary_word_zipf_width: float = 0.4
    """Units of Zipf's scale over which the odds that a word is ordinary grow by a factor of e."""

    rarest_word_share: float = 1e-8
    """Share of all words that no word falls below on Zipf's scale: its place 1, that of a word once in 100 million."""

    lightest_claim_term: float = 0.02
    """Nats a term of a claim weighs at least, so that a claim made of the commonest words still has a weight to
    compare."""

    pairs_per_product: int = 200_000
    """Pairs whose products are formed at a time: about 50 MB."""

    # Which passages are compared: candidates.
    index_entries_per_sentence: int = 2000
    """Entries of the index looked at for one sentence at most, those of its rarest terms first."""

    candidates_per_sentence: int = 48
    """Passages compared with one sentence at most."""

    comparisons_remembered: int = 4
    """Comparisons of one sentence that are remembered, the latest: a decision comes back to what it asked last."""

    order_of_adding: float = 1e-9
    """Share of a sentence's weight by which a sum may differ with the order it is added in."""

    # Shares of claims: claim_shares, support.
    least_claim_share: float = 0.15
    """Share of a claim's weight from which a passage is said to hold something of it."""

    scattered_worth: float = 0.7
    """What a share held anywhere in the sentence is worth against one held close together."""

    fewest_claim_terms: int = 3
    """A claim of fewer terms says too little to be found by them: it counts where it stands word for word."""

    claims_per_product: int = 512
    """Claims compared at a time: bounds the memory of one product."""

    windows_per_term: int = 128
    """Windows a term may always be in and still make candidates: pairs that share nothing rarer are as good as
    unrelated, and their number would grow with the square."""

    windows_per_term_growth: float = 6.0
    """Times the square root of all windows: a term in more than this, and in more than `windows_per_term`, makes no
    candidates."""

    supporting_share: float = 0.5
    """Share of a claim from which another passage may be taken to say it."""

    # Features and model: risk_features, risk_model.
    nearly_same_from: float = 0.75
    """Share of the weight in the same order from which two sentences are nearly the same, and their differences
    count."""

    supporting_per_claim: int = 3
    """Passages at most that may carry a claim."""

    support_share_of_best: float = 0.8
    """Share of what the best passage holds of a claim from which another may carry it as well."""

    least_probability: float = 1e-6
    """Stands for a probability of nothing, whose odds have no logarithm."""

    # The judgement: risks.
    sentences_around: int = 25
    """Sentences before and behind one that tell whether the text repeats itself there."""

    nearest_candidates: int = 8
    """Candidates that tell the risk of a sentence as good as alone: where they stay, no others are looked for."""

    guards_asked_up_to_risk: float = 0.6
    """Risk from which a sentence stays whatever the guards say, so that they are not asked; a decision asks less."""

    least_share_said: float = 0.5
    """Share of a sentence's weight that three passages hold together at least."""

    sure_copy_words: int = 4
    """Words from which the copy of a sentence is one whatever stands around it."""

    words_near_clause: int = 3
    """Words with content on either side of a clause that tell what it speaks of."""

    least_clause_share_said: float = 0.7
    """Share of the weight of what only a clause says that three passages hold together at least."""

    # What objects: vetoes, document_guards.
    shortest_repeat_words: int = 3
    """Words a sentence has at least to be said by another; fewer only by the same words."""

    every_guard_from: float = 0.7
    """Share of the weight in the same order from which two sentences are nearly the same: there every guard holds."""

    same_words_from: float = 0.9
    """Share of the weight of each of two sentences that stands in the other from which they have the same words."""

    dropped_word_from: float = 0.8
    """Share of the weight in the same order from which a word that was dropped may be taken to say something."""

    dropped_word_weight: float = 4.0
    """Weight of a word that nothing else has from which one that was dropped is taken to say something; where words are
    written without spaces each pair of signs is one, and most are rare."""

    same_matter_share: float = 0.5
    """Share of the content words of the shorter of two sentences that stands in the other from which "this" behind
    either is the same thing: on the annotated articles 0.4 to 0.7 do the same."""

    fewest_told_together: int = 3
    """Versions, names of code and links a sentence brings together at least to say that they belong together."""

    self_contained_point_words: int = 12
    """Words from which a point of a list says by itself what it speaks of."""

    leaning_line_words: int = 12
    """Words up to which a line is taken to lean on its heading for what it speaks of."""

    bare_line_words: int = 6
    """Words up to which a line that no other leads into says nothing without its heading: "Open from nine to five"."""

    # Versions of one statement: contradictions.
    version_share_of_shorter: float = 0.65
    """Share of its content words, figures left out, that the shorter of two versions has in common with the other: in
    "the bridge cost 3 million" and "the bridge carries 5 million" the figures differ because the matter does."""

    version_share_of_longer: float = 0.5
    """The same share of the longer one."""

    dated_version_share: float = 0.75
    """The same where dates differ, of the longer one: the entries of a timeline share words and are no versions."""

    heading_bound_content_words: int = 4
    """Content words below which a line leans on its heading: "Price: 5 euros" for adults, "Price: 3 euros" for
    children."""

    figures_shown: int = 8
    """Figures of a chain that are shown: the first ones and the last."""

    # What a judge is asked over a network: chat_judge.
    judge_retries: int = 2
    """Times a request is sent again when the server is busy or answers in another form."""

    judge_wait_seconds: float = 0.5
    """Wait before the first of them; it doubles each time."""

    judge_answer_bytes: int = 1_000_000
    """Size of an answer from which on it is none: 8 answers take about 500 bytes."""

    judge_answer_shown: int = 200
    """Characters of an answer in another form that are shown."""

    # What a person looks at: carriers.
    carriers_shown: int = 8
    """Passages named for each claim and each sentence: more than a person compares it with."""

    least_share_drawn: float = 0.25
    """Share of a sentence from which it is drawn that another passage holds it: less is a word in common."""

    most_versions: int = 40
    """Texts of the same words from which on they are rows of a series, each of something else, and no versions of one
    event. It bounds the work on texts made by one pattern: 2,000 such sentences take 11 seconds instead of 90."""


SETTINGS: Final = EntailmentSettings()
