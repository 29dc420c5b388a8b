"""Define the word table of a language: what the stages need to know of it."""

from dataclasses import dataclass, field

from dedup.language.clause_links import ClauseLinks
from dedup.language.guard_words import GuardWords
from dedup.language.notation import (
    LongestFirst,
    Named,
    Numbered,
    Opposites,
    Patterns,
    Ranked,
    Sequels,
    Side,
    Valued,
    Words,
)
from dedup.language.pickled import Pickled
from dedup.language.statement_words import StatementWords

__all__ = ["ClauseWords", "Language"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseWords(Pickled):
    """Words by which clauses that can be cut out are recognised; a language without them is not trimmed.

    Attributes:
        relatives: words that open a relative clause behind a comma ("which", "who").
        bound: openings of relative clauses that belong to the main statement ("which is why").
        picking: words whose relative clause says which are meant ("any", "those").
        participles: participles that open a clause at the end of a sentence ("making").
        unverbal: words that end like a participle and are none ("spring").
        formed: past participles that open a clause between a subject and its verb ("built").
        concessions: openers of a clause that only concedes ("although").
        doubtful: openers that concede or tell a time ("while"); they concede where the verb is a `lasting` one.
        judging: patterns of openings that judge and tell no time ("it is important to").
        lasting: verbs of what holds at all times ("suggest").
        finite: forms by which a main clause is known to have its verb.
        contracted: subjects run together with their verb ("it's").
        auxiliary: those of `finite` that can only be the verb of the subject before them.
        subordinate: words that open no main clause.
        articles: words that open an appositive behind a name.
        definite: articles of what is known already.
        joining: words that join a second verb to the same subject.
        asides: words by which a parenthesis gives another choice or points elsewhere ("or", "see").
        verbal_ending: ending of what may be a verb that opens a clause ("ing").
        adverbial_ending: ending of words that say how ("ly").
        impersonal: subjects that are no pronouns and stand for nothing ("there").
        pairs: first words of a pair ("both") whose second might be cut off.
        awaiting: word groups of one sentence that another must answer ("not only").
        conditions: words and word groups that tie a statement to a condition, a time or a cause.
        attributions: words and word groups that say whose statement it is.
        contrasts: words and word groups by which one side turns the other round.
        referring: words that point at something named before.
        plain: plain forms of verbs, which are the verb of a clause behind a plural noun or pronoun ("studies suggest").
        doubles: forms that are a verb or a plural noun ("results").
        describing: words that describe the noun behind them ("narrow").
        coordinating: words that join two main clauses behind a comma ("but").
        exemplifying: words and word groups that open examples ("such as").
        exemplifying_close: those of them that need no comma before them.
        introducing: words and word groups that open a phrase before the subject ("during").
        adding: openers of a clause that adds a cause or a contrast ("because").
        close_adding: those of them that need no comma before them.
        purposes: word groups that open a purpose ("in order to").
        means: words behind which a participle tells the means ("by cutting").
        controlling: verbs and nouns that are followed by a verb which belongs to them ("allow users to").
        infinitive: words before the plain form that tells a purpose ("to").
        trailing: words and word groups that open a phrase behind a comma at the end ("with").
        prepositional: words that end like a participle and open a phrase of another kind ("according").
    """

    relatives: Words = frozenset()
    bound: Words = frozenset()
    picking: Words = frozenset()
    participles: Words = frozenset()
    unverbal: Words = frozenset()
    formed: Words = frozenset()
    concessions: Words = frozenset()
    doubtful: Words = frozenset()
    judging: Patterns = ()
    lasting: Words = frozenset()
    finite: Words = frozenset()
    contracted: Words = frozenset()
    auxiliary: Words = frozenset()
    subordinate: Words = frozenset()
    articles: Words = frozenset()
    definite: Words = frozenset()
    joining: Words = frozenset()
    asides: Words = frozenset()
    verbal_ending: str = ""
    adverbial_ending: str = ""
    impersonal: Words = frozenset()
    pairs: Words = frozenset()
    awaiting: Words = frozenset()
    conditions: Words = frozenset()
    attributions: Words = frozenset()
    contrasts: Words = frozenset()
    referring: Words = frozenset()
    plain: Words = frozenset()
    doubles: Words = frozenset()
    describing: Words = frozenset()
    coordinating: Words = frozenset()
    exemplifying: LongestFirst = ()
    exemplifying_close: LongestFirst = ()
    introducing: LongestFirst = ()
    adding: Words = frozenset()
    close_adding: LongestFirst = ()
    purposes: LongestFirst = ()
    means: Words = frozenset()
    controlling: Words = frozenset()
    infinitive: Words = frozenset()
    trailing: LongestFirst = ()
    prepositional: Words = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Language(Pickled):
    """Words of one language by what they do; all in lower case, straight apostrophes.

    The type of a field is also how it is written in the data file of a language (`dedup.language.notation`).

    Attributes:
        code: ISO 639-1 code; "und" for a language without a table.
        name: English name.
        snowball: name of NLTK's Snowball stemmer, "" where there is none.
        spaced: whether words are separated by white space.
        abbreviations: words that end in a full stop without ending the sentence, without that stop ("dr", "e.g").
        titles: abbreviations that are always followed by a name or a number, never end a sentence ("dr", "no", "fig").
        stop_words: function words that carry no content.
        negations: words and word groups that turn a statement round ("not", "never", "no longer", "n't").
        exceptions: words that limit a statement ("only", "except", "unless", "without", "until", "at least").
        modals: word -> strength class ("may": "possible", "must": "required", "will": "certain" ...).
        numbers: number word -> value ("twelve": 12, "dozen": 12, "half": 0.5).
        ordinals: ordinal word -> value ("third": 3).
        months: month name or short form -> 1..12.
        weekdays: weekday name or short form -> 1..7 (Monday is 1).
        units: unit name or sign -> canonical sign ("kilometres": "km", "per cent": "%").
        clause_openers: words and word groups that open a clause inside a sentence ("while", "because", "which").
        connectives: sentence openers that join to the sentence before and can be dropped ("however", "in addition").
        parentheticals: joining words between commas inside a sentence that can go ("the roof, however, leaks").
        additives: words that add a sentence to the one before and can go from within it ("the crew also sells pies").
        closing_links: words that join at the end of a sentence of one clause and can go ("it sells pies as well").
        nonadditives: patterns of sentences in which such a word adds nothing ("the boat also known as Anna").
        joiners: words that join a sentence to the one before with no comma behind them ("so better be sure").
        pointers: sentence openers that point at something before ("this", "these", "such", "both").
        expletives: patterns of openings that look like a pointer and point at nothing ("it is .* to", "those who");
            matched against the opening words in lower case, parted by single spaces.
        pronouns: personal and possessive pronouns ("it", "they", "its", "their").
        fronting: prepositions that open a phrase before the subject ("in a small room, it ...").
        clause_fronting: words that open a clause before the main one ("when it breaks, ...") or stand before a subject
            ("usually they ...").
        standins: words that point inside such a phrase, or right behind it ("on one of them, ...").
        conjunctions: words that join a sentence to the one before without a comma, and can go ("But experts said ...").
        recalls: patterns of what was named before, wherever a sentence has them ("the two events were").
        aftermath: words that point where they close a sentence of one clause ("use the other one instead").
        courtesies: word groups that open a sentence which only thanks ("we thank", "many thanks").
        announcements: word groups by which a sentence only says what the text will do ("this article", "we will look").
        counting: patterns of whole sentences that only count what follows ("there are three possible reasons"), the
            number word in their first group.
        points: words for what a text counts and then tells one by one, wherever they stand ("reasons", "drawbacks").
        series: openers of what begins a series / openers of what goes on with it ("one / another"); "..." behind one
            says that a noun may follow, which both must name ("one reason ... another reason").
        unfinished: patterns of openings of sentences that only the next one finishes ("not only is it slow").
        leading: patterns of whole sentences that only say that something follows ("here is how it works").
        closing: patterns of whole sentences that only say that something is all ("that's it").
        steps: words for a step of a procedure, by which one is referred to ("repeat step 4").
        summing_up: word groups that open a paragraph which sums up ("in summary").
        summaries: names of sections that sum up ("conclusion", "key takeaways").
        antonyms: word -> its opposites, where a swap changes the statement ("before": {"after"}).
        negates: which side of a negation it turns round: "after" it, "before" it (verbs that end in it), "both": what
            stands before it where nothing follows ("genehmigte den Plan nicht").
        ordinal_stop: whether a number with a full stop is an ordinal ("am 3. Oktober").
        pairing: words for "and" and "or": a hyphen at a line end stays in front of them ("up- and downstream").
        negating_endings: endings that negate the word they hang on, from its last letter before the apostrophe ("n't").
        possessive_endings: endings that only say whose something is ("'s").
        ordinal_endings: endings of figures that order ("3rd").
        day_halves: abbreviations behind a time of day, without the last stop ("p.m").
        time_zones: words behind these ("eastern").
        exclaimed: names that are written with an exclamation mark ("yahoo").
        lettered: nouns that a capital or a number behind them names ("plan B", "vitamin C"), beside the guards' labels.
        speech_tags: patterns of what says who spoke right behind a quotation, in scripts without spaces.
        letters: ranges of the letters that no other language of the tables is written with ("\u0e00-\u0e7f").
        clauses: words by which clauses are cut out of sentences; None where nothing is cut.
        guard_words: words that only the guards look for.
        clause_links: words between clauses.
        statement_words: words by which statements of documentation are compared.
    """

    code: str
    name: str
    snowball: str = ""
    spaced: bool = True
    abbreviations: Words = frozenset()
    titles: Words = frozenset()
    stop_words: Words = frozenset()
    negations: Words = frozenset()
    exceptions: Words = frozenset()
    modals: Named = field(default_factory=dict)
    numbers: Valued = field(default_factory=dict)
    ordinals: Numbered = field(default_factory=dict)
    months: Ranked = field(default_factory=dict)
    weekdays: Ranked = field(default_factory=dict)
    units: Named = field(default_factory=dict)
    clause_openers: LongestFirst = ()
    connectives: LongestFirst = ()
    parentheticals: Words = frozenset()
    additives: LongestFirst = ()
    closing_links: LongestFirst = ()
    nonadditives: Patterns = ()
    joiners: Words = frozenset()
    pointers: Words = frozenset()
    expletives: Patterns = ()
    pronouns: Words = frozenset()
    fronting: Words = frozenset()
    clause_fronting: Words = frozenset()
    standins: Words = frozenset()
    conjunctions: Words = frozenset()
    recalls: Patterns = ()
    aftermath: Words = frozenset()
    courtesies: LongestFirst = ()
    announcements: LongestFirst = ()
    counting: Patterns = ()
    points: Words = frozenset()
    series: Sequels = ()
    unfinished: Patterns = ()
    leading: Patterns = ()
    closing: Patterns = ()
    steps: Words = frozenset()
    summing_up: Words = frozenset()
    summaries: Words = frozenset()
    antonyms: Opposites = field(default_factory=dict)
    negates: Side = "after"
    ordinal_stop: bool = False
    pairing: Words = frozenset()
    negating_endings: Words = frozenset()
    possessive_endings: Words = frozenset()
    ordinal_endings: Words = frozenset()
    day_halves: Words = frozenset()
    time_zones: Words = frozenset()
    exclaimed: Words = frozenset()
    lettered: Words = frozenset()
    speech_tags: Patterns = ()
    letters: str = ""
    clauses: ClauseWords | None = None
    guard_words: GuardWords = field(default_factory=GuardWords)
    clause_links: ClauseLinks = field(default_factory=ClauseLinks)
    statement_words: StatementWords = field(default_factory=StatementWords)
