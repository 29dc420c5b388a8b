"""How English sentences open that point at nothing, and those that only announce."""

from __future__ import annotations

from typing import Final

from dedup.language.notation import ordered

__all__ = ["ANNOUNCEMENTS", "COUNTING", "EXPLETIVES", "RECALLS"]

EXPLETIVES: Final = (
    # An empty subject, as in: it is important to know, it may be helpful to ask, it depends on the weather.
    (
        r"it(?:'s| is| was| has been| may be| might be| can be| could be| will be| would be| is also| is not| isn't)"
        r"(?: (?!(?:an?|the) (?!good|bad))\S+){0,3} (?:to|that|for|how|when|if|whether|worth|why|what)\b"
    ),
    r"it (?:depends|seems|appears|turns out|takes|goes without saying|makes sense|pays|helps to|follows)\b",
    r"that(?:'s| is) (?:it|all|why)\b",
    # "Those who ...", "These days", "This year": complete without a sentence before them.
    (
        r"th(?:ose|ese) (?:who|whose|with|in|of|at|from|without|considering|seeking|looking|struggling|grappling"
        r"|suffering|affected|interested|living|using|taking|wishing|wanting|planning|new|days?|years?|months?)\b"
    ),
    (
        r"this (?:year|month|week|morning|afternoon|evening|time|article|blog|guide|page|report|directive|policy"
        r"|document)\b"
    ),
    r"all (?!this|that|these|those|three|four|of (?:this|that|these|those|them))\b",
    r"(?:there|here|one|each|then|another|others|ones|either|neither|same) ",
    r"(?:both|such) (?:as|\S+ and)\b",
    r"that (?:said|being said)\b",
    r"instead of\b",
    r"but for\b",
)

ANNOUNCEMENTS: Final = ordered("""
    this article, this post, this blog post, this guide, this essay, this paper, this report, this page, this
    section, this chapter, this piece, this document, this overview, this tutorial, in this article, in this post,
    in this guide, in this section, in this chapter, in this report, in this paper, in this blog post, in this
    tutorial, in this piece, we will look, we'll look, we will explore, we'll explore, we will discuss, we'll
    discuss, we will examine, we'll examine, we will cover, we'll cover, we will delve, we'll delve,
    let's look, let's take a look, let's
    explore, let's dive, let us look, let us explore, let us take a look, let's delve, let's examine, read on, keep
    reading, the following section, the following sections, the next section, the rest of this, the
    purpose of this, the aim of this, the goal of this, here is what you need to know, here's what you need to know,
    here's what we know, here is what we know, without further ado, as the title suggests, below you will
    find, below you'll find, by the end of this, in what follows, before we begin, before we start,
    this exploration, this discussion, continue reading, we'll explain, we will explain, later in this,
    we examine, we explore, we discuss, we look at, we take a look, we will show you, we'll show you, we show you
""")

# "There are three reasons for the delay" says more than that reasons follow, and is left alone.
COUNTING: Final = (
    (
        r"there (?:are|were) ([^\W\d_]+|\d+)(?: (?:basic|common|different|good|important|key|main|possible|simple))?"
        r" (?:answers|causes|choices|conditions|cases|exceptions|explanations|factors|kinds|methods|options|parts"
        r"|possibilities|problems|reasons|rules|steps|things|types|ways)"
    ),
)

SAYING: Final = (
    "said|says|told|tells|add(?:s|ed)|explain(?:s|ed)|not(?:es|ed)|wrote|writes|recall(?:s|ed)|argue[sd]|warn(?:s|ed)"
    "|insist(?:s|ed)|ask(?:s|ed)|admit(?:s|ted)|continue[sd]|conclude[sd]|claim(?:s|ed)|thinks|thought|believe[sd]"
)

RECALLS: Final = (
    # "The two events were not connected": a counted subject that the sentence itself does not name.
    (
        r"\bthe (?:two|three|four|five) (?!of\b)[^\W\d_]+ (?:are|can|could|did|do|had|have|may|might|must|said|should"
        r"|were|will|would)\b"
    ),
    r"\bthe (?:former|latter)(?=[.,;]| (?:is|was|are|were|has|had|can|may|will|would)\b)",
    # "Some were quick to leave": which ones stands before. "The reasons for its success": so does whose.
    r"^(?:some|many|most|several|few) (?:was|were)\b",
    r"^the [a-z]+ (?:behind|for) (?:his|her|its|their)\b",
    # "On most systems, that file is missing": what that file is stands before.
    r"^(?:at|by|for|from|in|on|under|with)\b[^,.;:]*, (?:that|those) (?!is\b|are\b|was\b|were\b)[^\W\d_]+",
    # A quotation whose speaker is named in the sentence before: "...", she said; "...", said he.
    rf"(?<=[\"”»]) (?:he|she|they) (?:also |then )?(?:{SAYING})\b",
    rf"(?<=[\"”»]) (?:{SAYING}) (?:he|she|they)\b",
    # "Talking about the company, he said ..."
    rf"^[a-z]+ing\b[^,.;:]*, (?:he|she|they) (?:also |then )?(?:{SAYING})\b",
)
