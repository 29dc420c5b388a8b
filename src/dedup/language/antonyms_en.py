"""English words whose swap turns a statement into a different one.

Only true opposites: near-synonyms and mere neighbours (red and blue) would keep paraphrases from being recognised.
Verbs stand with their inflected forms, adjectives with their degrees, since the reader compares words as written.
"""

from __future__ import annotations

from typing import Final

from dedup.language.notation import opposites

__all__ = ["ANTONYMS"]

ADJECTIVES: Final = """
    high, higher, highest / low, lower, lowest; large, larger, largest, big, bigger, biggest / small, smaller,
    smallest, little; great, greater / small, smaller, lesser; long, longer, longest / short, shorter, shortest;
    tall, taller, tallest / short, shorter, shortest; wide, wider, widest, broad, broader / narrow, narrower,
    narrowest; thick, thicker, thickest / thin, thinner, thinnest; deep, deeper, deepest / shallow, shallower,
    shallowest; heavy, heavier, heaviest / light, lighter, lightest; fast, faster, fastest, quick, quicker,
    quickest, rapid, rapidly, quickly / slow, slower, slowest, slowly; strong, stronger, strongest, strongly / weak,
    weaker, weakest, weakly; hot, hotter, hottest, warm, warmer, warmest / cold, colder, coldest, cool, cooler,
    coolest; good, better, best, well / bad, worse, worst, poor, poorly, badly; easy, easier, easiest, easily /
    hard, harder, hardest, difficult; hard, harder / soft, softer; new, newer, newest / old, older, oldest; young,
    younger, youngest / old, older, oldest; rich, richer, richest, wealthy / poor, poorer, poorest; cheap, cheaper,
    cheapest, inexpensive / expensive, costly, dear; early, earlier, earliest / late, later, latest; near, nearer,
    nearest, close, closer, closest / far, farther, farthest, further, distant; bright, brighter, brightest / dark,
    darker, darkest, dim, dimmer; light, lighter / dark, darker; wet, wetter, damp / dry, drier; clean, cleaner /
    dirty, dirtier; full / empty; safe, safer, safely / dangerous, unsafe, hazardous, risky; true, truly / false,
    falsely, untrue; right, rightly / wrong, wrongly; correct, correctly, accurate, accurately / incorrect,
    incorrectly, wrong, inaccurate, inaccurately; positive, positively / negative, negatively; legal, legally,
    lawful / illegal, illegally, unlawful; possible / impossible; likely / unlikely; known / unknown; open / closed,
    shut; public, publicly / private, privately; common, commonly, frequent, frequently, often / rare, rarely,
    uncommon, infrequent, infrequently, seldom; always / never, sometimes; everyone, everybody / nobody, no one;
    all, every / none, no; everything / nothing; everywhere, somewhere / nowhere; someone, somebody / nobody, no one;
    something / nothing; both, either / neither; many, more, most / few, fewer, fewest; much,
    more, most / little, less, least; maximum, max, maximal / minimum, min, minimal; upper / lower; top / bottom;
    front / back, rear; inside, inner, internal, internally, indoors, indoor / outside, outer, external, externally,
    outdoors, outdoor; first / last, final; former / latter; previous, prior, preceding / next, following,
    subsequent; alive, living / dead, deceased; male, men, man, boy, boys / female, women, woman, girl, girls;
    active, actively / inactive, passive, passively; able / unable; available / unavailable; complete, completely,
    completed / incomplete, incompletely, partial, partially; effective, effectively / ineffective, ineffectively;
    direct, directly / indirect, indirectly; equal, equally / unequal, unequally; regular, regularly / irregular,
    irregularly; normal, normally / abnormal, abnormally; certain / uncertain; sure / unsure; stable / unstable,
    volatile; similar, same, identical / different, dissimilar; same, identical / other, another, opposite; same / new;
    alike / unlike, different; similarly, alike, equally / differently; simple, simpler / complex, complicated; natural,
    naturally / artificial, artificially, synthetic; temporary, temporarily / permanent, permanently; voluntary,
    voluntarily / mandatory, compulsory, involuntary, involuntarily; optional, optionally / mandatory, required,
    compulsory; required / optional; necessary / unnecessary; important / unimportant; guilty / innocent; healthy /
    unhealthy, sick, ill; acute / chronic; benign / malignant; sweet / bitter, sour; loud, louder, loudly / quiet,
    quieter, quietly, silent; modern / ancient; fresh / stale; sharp / blunt, dull; smooth / rough; straight /
    crooked, curved; tight / loose; visible / invisible; happy, happily / unhappy, sad, unhappily, sadly; friendly /
    hostile, unfriendly; honest / dishonest; fair, fairly / unfair, unfairly; kind / unkind, cruel; polite / rude,
    impolite; brave / cowardly; calm / agitated; patient / impatient; careful, carefully / careless, carelessly;
    successful, successfully / unsuccessful, unsuccessfully; reliable / unreliable; responsible / irresponsible;
    significant, significantly / insignificant, insignificantly, negligible; sufficient, enough / insufficient;
    adequate / inadequate; relevant / irrelevant; urban / rural; domestic / foreign; local / global; northern /
    southern; eastern / western; northeastern / southwestern; northwestern / southeastern; odd / even; horizontal,
    horizontally / vertical, vertically; literal / figurative; major / minor; majority / minority; optimistic /
    pessimistic; conservative / liberal, progressive; liquid / solid, gas; toxic, poisonous / nontoxic, non-toxic,
    harmless; harmful, harmfully / harmless, beneficial; addictive / nonaddictive, non-addictive; soluble /
    insoluble; acid, acidic / alkaline, basic; analog, analogue / digital; manual, manually / automatic,
    automatically; online / offline; constant / variable; fixed / variable, flexible; free / paid; enabled /
    disabled; included / excluded; inclusive / exclusive; awake / asleep; present / absent; presence / absence;
    ascending / descending; upstream / downstream; incoming / outgoing; inbound / outbound; clockwise /
    counterclockwise, anticlockwise; senior / junior; superior / inferior; employed / unemployed; married /
    unmarried, single, divorced; armed / unarmed; willing / unwilling; aware / unaware; satisfied / dissatisfied,
    unsatisfied; popular / unpopular; limited / unlimited; authorized / unauthorized; authorised / unauthorised;
    affected / unaffected; changed / unchanged; damaged / undamaged; paid / unpaid; used / unused; signed /
    unsigned; verified / unverified; supported / unsupported; protected / unprotected; expected / unexpected;
    resolved, solved / unresolved, unsolved; confirmed / unconfirmed, denied; vaccinated / unvaccinated; injured /
    uninjured, unhurt, unharmed; finite / infinite; explicit, explicitly / implicit, implicitly; mutable /
    immutable; valid / invalid; singular / plural; uppercase / lowercase; vertebrate / invertebrate; nocturnal /
    diurnal; perennial / annual; deciduous / evergreen; raw / cooked; stimulating, stimulant / sedating, sedative,
    relaxing, calming; energizing / relaxing, sedating; hardware / software
"""

PLACES_AND_TIMES: Final = """
    before, prior / after, afterwards; above, over / below, under, beneath, underneath; with / without; for /
    against; into / out; on / off; up, upward, upwards / down, downward, downwards; north / south; east /
    west; northeast / southwest; northwest / southeast; left / right; forward, forwards / backward, backwards; ahead
    / behind; ago / hence; before / during; yes / no; here / there; since / until; toward, towards / away; uphill /
    downhill; upstairs / downstairs; together / apart, separately; onshore / offshore; now / later, then; today /
    yesterday, tomorrow; yesterday / tomorrow; day, daytime / night, nighttime; morning / evening, afternoon; summer
    / winter; spring / autumn, fall; sunrise, dawn / sunset, dusk; a.m, am / p.m, pm; dead / wounded, injured;
    despite / because; more / less, fewer; over / under; plus / minus
"""

NOUNS: Final = """
    increase, rise, growth / decrease, decline, fall, reduction; profit, profits, gain, gains / loss, losses,
    deficit, deficits; surplus / deficit, shortage; success, successes / failure, failures; victory, victories /
    defeat, defeats; strength, strengths / weakness, weaknesses; advantage, advantages, benefit, benefits, pro, pros
    / disadvantage, disadvantages, drawback, drawbacks, con, cons; beginning, start / end, ending; birth, births /
    death, deaths; peace / war; friend, friends, ally, allies / enemy, enemies; buyer, buyers / seller, sellers;
    employer, employers / employee, employees; teacher, teachers / student, students, pupil, pupils; landlord,
    landlords / tenant, tenants; lender, lenders / borrower, borrowers; plaintiff, plaintiffs / defendant,
    defendants; winner, winners / loser, losers; supporter, supporters, proponent, proponents / opponent, opponents,
    critic, critics; supply / demand; income, revenue / expenditure, expense, expenses; asset, assets / liability,
    liabilities; import, imports / export, exports; input, inputs / output, outputs; cause, causes / effect,
    effects; question, questions / answer, answers; arrival, arrivals / departure, departures; entrance, entry /
    exit; inflow, inflows / outflow, outflows; immigration, immigrant, immigrants / emigration, emigrant, emigrants;
    approval / rejection, refusal, disapproval; permission / prohibition, ban; support / opposition; agreement /
    disagreement; war / ceasefire; encryption / decryption; expansion / contraction; inflation / deflation;
    acceleration / deceleration; mother, mothers / father, fathers; son, sons / daughter, daughters; brother,
    brothers / sister, sisters; husband, husbands / wife, wives; king, kings / queen, queens; host, hosts / guest,
    guests; optimism / pessimism; acquittal / conviction; innocence / guilt; hope / despair; poverty / wealth;
    predator, predators / prey; debit / credit; client, clients / server, servers; source, sources / target,
    targets; numerator / denominator; majority / minority; ceiling / floor; truth / lie, lies, falsehood; love /
    hatred, hate; heaven / hell
"""

VERBS: Final = """
    increase, increases, increased, increasing, rise, rises, rose, risen, rising, grow, grows, grew, grown, growing
        / decrease, decreases, decreased, decreasing, fall, falls, fell, fallen, falling, decline, declines,
        declined, declining, shrink, shrinks, shrank, shrunk, shrinking, drop, drops, dropped, dropping, reduce,
        reduces, reduced, reducing, diminish, diminishes, diminished, diminishing;
    raise, raises, raised, raising / lower, lowers, lowered, lowering, cut, cuts, cutting, reduce, reduces, reduced,
        reducing;
    expand, expands, expanded, expanding / contract, contracts, contracted, contracting, shrink, shrinks, shrank,
        shrunk, shrinking;
    gain, gains, gained, gaining / lose, loses, lost, losing;
    win, wins, won, winning / lose, loses, lost, losing;
    allow, allows, allowed, allowing, permit, permits, permitted, permitting / forbid, forbids, forbade, forbidden,
        forbidding, prohibit, prohibits, prohibited, prohibiting, ban, bans, banned, banning, prevent, prevents,
        prevented, preventing;
    legalize, legalizes, legalized, legalizing / outlaw, outlaws, outlawed, outlawing, ban, bans, banned, banning,
        criminalize, criminalizes, criminalized, criminalizing;
    legalise, legalises, legalised, legalising / outlaw, outlaws, outlawed, outlawing, ban, bans, banned, banning,
        criminalise, criminalises, criminalised, criminalising;
    accept, accepts, accepted, accepting / reject, rejects, rejected, rejecting, refuse, refuses, refused, refusing,
        decline, declines, declined, declining;
    approve, approves, approved, approving / reject, rejects, rejected, rejecting, disapprove, disapproves,
        disapproved, disapproving, deny, denies, denied, denying;
    grant, grants, granted, granting / deny, denies, denied, denying, refuse, refuses, refused, refusing, revoke,
        revokes, revoked, revoking;
    admit, admits, admitted, admitting / deny, denies, denied, denying;
    confirm, confirms, confirmed, confirming / deny, denies, denied, denying, refute, refutes, refuted, refuting;
    agree, agrees, agreed, agreing / disagree, disagrees, disagreed, disagreing;
    support, supports, supported, supporting / oppose, opposes, opposed, opposing, undermine, undermines,
        undermined, undermining;
    start, starts, started, starting, begin, begins, began, begun, beginning, launch, launches, launched, launching,
        commence, commences, commenced, commencing / stop, stops, stopped, stopping, end, ends, ended, ending,
        finish, finishes, finished, finishing, cease, ceases, ceased, ceasing, halt, halts, halted, halting;
    open, opens, opened, opening / close, closes, closed, closing, shut, shuts, shuted, shuting;
    enter, enters, entered, entering / exit, exits, exited, exiting, leave, leaves, left, leaving;
    arrive, arrives, arrived, arriving / depart, departs, departed, departing, leave, leaves, left, leaving;
    come, comes, came, coming / go, goes, went, gone, going;
    buy, buys, bought, buying, purchase, purchases, purchased, purchasing / sell, sells, sold, selling;
    import, imports, imported, importing / export, exports, exported, exporting;
    lend, lends, lent, lending / borrow, borrows, borrowed, borrowing;
    send, sends, sent, sending / receive, receives, received, receiving;
    push, pushes, pushed, pushing / pull, pulls, pulled, pulling;
    give, gives, gave, given, giving / take, takes, took, taken, taking;
    include, includes, included, including / exclude, excludes, excluded, excluding, omit, omits, omitted, omitting;
    enable, enables, enabled, enabling, activate, activates, activated, activating / disable, disables, disabled,
        disabling, deactivate, deactivates, deactivated, deactivating;
    add, adds, added, adding / remove, removes, removed, removing, subtract, subtracts, subtracted, subtracting,
        delete, deletes, deleted, deleting;
    insert, inserts, inserted, inserting / remove, removes, removed, removing, delete, deletes, deleted, deleting;
    attach, attaches, attached, attaching / detach, detaches, detached, detaching;
    connect, connects, connected, connecting / disconnect, disconnects, disconnected, disconnecting;
    lock, locks, locked, locking / unlock, unlocks, unlocked, unlocking;
    load, loads, loaded, loading / unload, unloads, unloaded, unloading;
    install, installs, installed, installing / uninstall, uninstalls, uninstalled, uninstalling, remove, removes,
        removed, removing;
    upgrade, upgrades, upgraded, upgrading / downgrade, downgrades, downgraded, downgrading;
    encrypt, encrypts, encrypted, encrypting / decrypt, decrypts, decrypted, decrypting;
    upload, uploads, uploaded, uploading / download, downloads, downloaded, downloading;
    encourage, encourages, encouraged, encouraging / discourage, discourages, discouraged, discouraging;
    attract, attracts, attracted, attracting / repel, repels, repeled, repeling;
    improve, improves, improved, improving / worsen, worsens, worsened, worsening, deteriorate, deteriorates,
        deteriorated, deteriorating;
    strengthen, strengthens, strengthened, strengthening / weaken, weakens, weakened, weakening;
    accelerate, accelerates, accelerated, accelerating / decelerate, decelerates, decelerated, decelerating, slow,
        slows, slowed, slowing;
    hasten, hastens, hastened, hastening / delay, delays, delayed, delaying;
    tighten, tightens, tightened, tightening / loosen, loosens, loosened, loosening, relax, relaxes, relaxed,
        relaxing;
    widen, widens, widened, widening / narrow, narrows, narrowed, narrowing;
    lengthen, lengthens, lengthened, lengthening / shorten, shortens, shortened, shortening;
    heat, heats, heated, heating, warm, warms, warmed, warming / cool, cools, cooled, cooling, chill, chills,
        chilled, chilling;
    freeze, freezes, froze, frozen, freezing / melt, melts, melted, melting, thaw, thaws, thawed, thawing;
    build, builds, built, building, construct, constructs, constructed, constructing / demolish, demolishes,
        demolished, demolishing, destroy, destroys, destroyed, destroying;
    create, creates, created, creating / destroy, destroys, destroyed, destroying, delete, deletes, deleted,
        deleting;
    hire, hires, hired, hiring, employ, employs, employed, employing / fire, fires, fired, firing, dismiss,
        dismisses, dismissed, dismissing;
    enact, enacts, enacted, enacting / repeal, repeals, repealed, repealing;
    ratify, ratifies, ratified, ratifying / reject, rejects, rejected, rejecting;
    succeed, succeeds, succeeded, succeeding / fail, fails, failed, failing;
    pass, passes, passed, passing / fail, fails, failed, failing;
    appear, appears, appeared, appearing / disappear, disappears, disappeared, disappearing, vanish, vanishes,
        vanished, vanishing;
    remember, remembers, remembered, remembering / forget, forgets, forgot, forgotten, forgetting;
    love, loves, loved, loving / hate, hates, hated, hating;
    like, likes, liked, liking / dislike, dislikes, disliked, disliking;
    praise, praises, praised, praising / criticize, criticizes, criticized, criticizing, criticise, criticises,
        criticised, criticising, condemn, condemns, condemned, condemning;
    trust, trusts, trusted, trusting / distrust, distrusts, distrusted, distrusting, mistrust, mistrusts,
        mistrusted, mistrusting;
    obey, obeys, obeyed, obeying / disobey, disobeys, disobeyed, disobeying;
    acquit, acquits, acquited, acquiting / convict, convicts, convicted, convicting;
    arrest, arrests, arrested, arresting / release, releases, released, releasing;
    capture, captures, captured, capturing / release, releases, released, releasing;
    attack, attacks, attacked, attacking / defend, defends, defended, defending;
    save, saves, saved, saving / spend, spends, spent, spending;
    earn, earns, earned, earning / spend, spends, spent, spending;
    overestimate, overestimates, overestimated, overestimating / underestimate, underestimates, underestimated,
        underestimating;
    over-report, over-reports, over-reported, over-reporting / under-report, under-reports, under-reported,
        under-reporting;
    maximize, maximizes, maximized, maximizing / minimize, minimizes, minimized, minimizing;
    maximise, maximises, maximised, maximising / minimise, minimises, minimised, minimising;
    inhale, inhales, inhaled, inhaling / exhale, exhales, exhaled, exhaling;
    ascend, ascends, ascended, ascending, climb, climbs, climbed, climbing / descend, descends, descended,
        descending;
    escalate, escalates, escalated, escalating / de-escalate, de-escalates, de-escalated, de-escalating;
    inflate, inflates, inflated, inflating / deflate, deflates, deflated, deflating;
    nationalize, nationalizes, nationalized, nationalizing / privatize, privatizes, privatized, privatizing;
    centralize, centralizes, centralized, centralizing / decentralize, decentralizes, decentralized, decentralizing;
    appreciate, appreciates, appreciated, appreciating / depreciate, depreciates, depreciated, depreciating;
    comply, complies, complied, complying / violate, violates, violated, violating;
    qualify, qualifies, qualified, qualifying / disqualify, disqualifies, disqualified, disqualifying;
    stabilize, stabilizes, stabilized, stabilizing / destabilize, destabilizes, destabilized, destabilizing;
    stabilise, stabilises, stabilised, stabilising / destabilise, destabilises, destabilised, destabilising;
    stimulate, stimulates, stimulated, stimulating / sedate, sedates, sedated, sedating, inhibit, inhibits,
        inhibited, inhibiting, suppress, suppresses, suppressed, suppressing;
    activate, activates, activated, activating / inhibit, inhibits, inhibited, inhibiting;
    induce, induces, induced, inducing / inhibit, inhibits, inhibited, inhibiting;
    advance, advances, advanced, advancing / retreat, retreats, retreated, retreating;
    deploy, deploys, deployed, deploying / withdraw, withdraws, withdrew, withdrawn, withdrawing;
    invest, invests, invested, investing / divest, divests, divested, divesting;
    stand, stands, stood, standing / sit, sits, sat, sitting, seated, lie, lies, lay, lain, lying, kneel, kneels, knelt,
        kneeling, crouch, crouches, crouched, crouching;
    sitting, seated / lying, kneeling;
    wake, wakes, woke, woken, waking / sleep, sleeps, slept, sleeping;
    sink, sinks, sank, sunk, sinking / float, floats, floated, floating;
    harden, hardens, hardened, hardening / soften, softens, softened, softening;
    brighten, brightens, brightened, brightening / darken, darkens, darkened, darkening;
    promote, promotes, promoted, promoting / demote, demotes, demoted, demoting;
    reveal, reveals, revealed, revealing, disclose, discloses, disclosed, disclosing / conceal, conceals, concealed,
        concealing, hide, hides, hid, hidden, hiding;
    teach, teaches, taught, teaching / learn, learns, learned, learnt, learning;
    obtain, obtains, obtained, obtaining / lose, loses, lost, losing;
    mount, mounts, mounted, mounting / unmount, unmounts, unmounted, unmounting, dismount, dismounts, dismounted,
        dismounting;
    engage, engages, engaged, engaging / disengage, disengages, disengaged, disengaging;
    validate, validates, validated, validating / invalidate, invalidates, invalidated, invalidating;
    regulate, regulates, regulated, regulating / deregulate, deregulates, deregulated, deregulating;
    mobilize, mobilizes, mobilized, mobilizing / demobilize, demobilizes, demobilized, demobilizing;
    reward, rewards, rewarded, rewarding / punish, punishes, punished, punishing;
    benefit, benefits, benefited, benefiting / harm, harms, harmed, harming;
    unite, unites, united, uniting / divide, divides, divided, dividing;
    merge, merges, merged, merging / split, splits, splited, spliting;
    join, joins, joined, joining / leave, leaves, left, leaving;
    stay, stays, stayed, staying, remain, remains, remained, remaining / leave, leaves, left, leaving;
    survive, survives, survived, surviving / die, dies, died, diing, perish, perishes, perished, perishing;
    cause, causes, caused, causing / prevent, prevents, prevented, preventing;
    recommend, recommends, recommended, recommending / discourage, discourages, discouraged, discouraging;
    simplify, simplifies, simplified, simplifying / complicate, complicates, complicated, complicating;
    clarify, clarifies, clarified, clarifying / obscure, obscures, obscured, obscuring;
    fill, fills, filled, filling / empty, empties, emptied, emptying, drain, drains, drained, draining;
    fasten, fastens, fastened, fastening / unfasten, unfastens, unfastened, unfastening;
    wrap, wraps, wraped, wraping / unwrap, unwraps, unwraped, unwraping;
    pack, packs, packed, packing / unpack, unpacks, unpacked, unpacking;
    plug, plugs, plugged, plugging / unplug, unplugs, unplugged, unplugging;
    subscribe, subscribes, subscribed, subscribing / unsubscribe, unsubscribes, unsubscribed, unsubscribing;
    register, registers, registered, registering / unregister, unregisters, unregistered, unregistering, deregister,
        deregisters, deregistered, deregistering;
    link, links, linked, linking / unlink, unlinks, unlinked, unlinking;
    follow, follows, followed, following / precede, precedes, preceded, preceding;
"""

ANTONYMS: Final = opposites(f"{ADJECTIVES};{PLACES_AND_TIMES};{NOUNS};{VERBS}")
"""Word -> the words that say the opposite of it; symmetric."""
