"""English words by which clauses are told apart that can leave a sentence whole."""

from __future__ import annotations

from typing import Final

from dedup.language.notation import groups, words
from dedup.language.table import ClauseWords

__all__ = ["CLAUSES"]

CLAUSES: Final = ClauseWords(
    relatives=words("which who"),
    # After these the clause says why or what follows, or picks out some of what stands before it.
    bound=groups("which is why, which is how, which is when, which is where, which is what, which means, which one"),
    picking=words("""
        any every each no those only all anyone anybody everyone everybody someone somebody nobody none ones such
        people person thing things what whatever whoever
    """),
    # Words in -ing that are participles wherever a comma stands before them; "providing", "considering", "assuming"
    # and "depending" may open a condition and are left out.
    participles=words("""
        accelerating aiding allowing amplifying attracting becoming boosting bringing causing complicating
        compounding contributing creating damaging delivering demonstrating depriving destroying driving earning
        easing echoing emphasising emphasizing enabling encouraging enhancing ensuring establishing exacerbating
        exposing fostering fueling fuelling generating giving helping highlighting illustrating improving
        increasing killing leading leaving limiting lowering making marking minimising minimizing mitigating offering
        paving preserving preventing prompting promoting protecting pushing putting raising reaching reducing
        reflecting reinforcing removing resulting saving sending serving setting signalling signaling simplifying
        sparking speeding stimulating strengthening supporting symbolising symbolizing threatening triggering turning
        underlining underscoring undermining weakening worsening
    """),
    exploring=words("""
        analysing analyzing building comparing completing describing discovering drawing examining exploring
        investigating joining leaving looking measuring moving opening reaching returning reviewing studying surveying
        touring tracing travelling traveling visiting walking working
    """),
    unverbal=words("""
        spring morning evening during king thing nothing something anything everything string wing ring sing bring
        ceiling building buildings meeting wedding being sibling ping sting swing sling cling
    """),
    # Past participles that open a clause between a subject and its verb: "..., built in brick, is".
    formed=words("""
        adapted adopted assembled based born bred built carved cast caught collected composed constructed created cut
        dated delivered derived designed developed discovered drawn driven erected established extracted formed found
        founded funded grown harvested hidden imported installed introduced invented located made manufactured mined
        moored obtained organised organized owned painted planted positioned printed produced published recorded
        released rooted run set shot sited situated staged surrounded trained translated woven written
    """),
    concessions=words("although though whereas"),
    doubtful=words("while"),
    judging=(r"it(?: is|'s) (?:important|essential|crucial|vital|useful|helpful|wise|easy|clear|true) (?:to|that)\b",),
    lasting=words("""
        suggest suggests indicate indicates show shows imply implies offer offers provide provides remain remains
        seem seems appear appears differ differs vary varies
    """),
    finite=words("""
        is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't does do did doesn't don't didn't
        can could may might must shall should will would cannot can't won't ought became becomes remains remained came
        comes went goes took takes began begins gave gives grew grows rose wrote writes knew knows saw sees said says
        fell chose chooses stood lies lay held holds kept keeps led made makes met ran lost won built brought brings
        belongs consists contains includes depends differs exists happened occurs serves seems seemed appears appeared
        suggests suggest indicates indicate shows implies offers provides produces requires allows means
        lives stands runs
    """),
    contracted=words("it's he's she's that's there's here's what's they're we're you're i'm they've we've you've i've"),
    auxiliary=words("""
        is are was were has have had does did can could may might must shall should will would became becomes remains
        remained came comes went goes took takes began begins gave gives grew grows rose wrote writes knew knows saw
        sees said says fell chose chooses belongs consists contains includes depends differs exists happened occurs
        seems seemed appears appeared suggests indicates implies provides requires lives
    """),
    # A segment that opens with one of these is no main clause for certain.
    subordinate=words("""
        about above across after against along although amid among around as at because before behind below beneath
        beside besides between beyond by concerning considering depending despite down during even except following
        for from given if in including inside into like near of off on once onto or out outside over per provided
        rather regarding since so than that though through throughout till to toward towards under unless unlike until
        up upon via what when whenever where wherever whether which who whom whose why how with within
        without and but nor yet not instead only let let's please
    """),
    articles=words("a an the"),
    definite=words("the"),
    joining=words("and"),
    # The first word of a pair whose second word might be cut off.
    pairs=groups("between, both, either, neither, whether, not only, so, such, too, as, more, less, rather, from, not"),
    conditions=groups("""
        if, unless, when, whenever, where, once, until, till, as long as, so long as, provided, providing, in case,
        assuming, supposing, depending, given, whether, because, since, before, after, during, while, then, or
    """),
    attributions=groups("""
        according to, said, says, say, told, tells, added, adds, claimed, claims, claim, argued, argues, argue,
        reported, reports, report, reportedly, announced, estimated, estimates, believed, believes, believe, stated,
        states, wrote, writes, explained, explains, suggested, warned, warns, insisted, thinks, think, thought, called,
        quoted, in the words of, in the view of, in the opinion of, supposedly, allegedly, known as, named, defined as
    """),
    contrasts=groups("""
        however, but, yet, instead, rather, otherwise, nevertheless, nonetheless, conversely, on the contrary, in
        contrast, by contrast, on the other hand, in fact, unlike, unlike other, as opposed to, compared, than,
        whereas, although, though, despite, in spite of, even, still, not
    """),
    referring=words("""
        he him his himself she her hers herself it its itself they them their theirs themselves this these those such
        latter former both one ones another others other same it's they're he's she's thus thereby therefore
        respectively so elsewhere also too likewise else
    """),
    awaiting=groups("not only, not just, not solely, not merely, not simply, on the one hand, rather than"),
)
