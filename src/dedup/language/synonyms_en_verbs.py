"""English verbs that say the same thing, and the forms that belong to one word.

FORMS holds one family a line: forms of one word that stemming leaves apart, such as irregular verbs (go, went) and
derivations with another stem (decide, decision). GROUPS holds one group a line: verbs that stand for one another in
most prose, a multi-word verb joined with "_". A verb stands in at most three groups, one for each sense.

Words are written in their base form and compared by stem. Written for this project from knowledge of English; taken
from no other thesaurus, and under the licence of the project.
"""

from __future__ import annotations

from typing import Final

__all__ = ["FORMS", "GROUPS"]

FORMS: Final = """
    abide abode
    able ability
    abolish abolition
    absent absence
    absolve absolution
    absorb absorption
    abstain abstention abstinence
    accede accession
    accident accidental
    acclaim acclamation
    accurate accuracy
    acquire acquisition
    acquit acquittal
    act action
    adequate adequacy
    adhere adhesion
    admit admission admittance
    advise advice advisor advisory
    advocate advocacy
    aeroplane airplane
    agree agreement
    allude allusion
    ally alliance
    aluminium aluminum
    amplify amplification
    anaemia anemia
    analyse analyze analysis analyst analytical
    anger angry angrily
    anxious anxiety
    apologise apologize
    appeal appellant
    applaud applause
    apply application
    apprehend apprehension
    arise arose arisen
    armour armor
    ascend ascent ascension
    assume assumption
    authorise authorize
    awake awoke awoken awaken
    bankrupt bankruptcy
    base basis
    be am is are was were been
    beat beaten
    beauty beautify
    become became
    begin began begun
    behave behaviour behavior
    behold beheld
    believe belief
    bend bent
    benefit beneficial
    bid bade bidden bidder
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    born birth
    brave bravery
    break broke broken breakage
    breed bred
    brief brevity
    brilliant brilliance
    bring brought
    broad breadth broaden
    build built
    burn burnt
    bury burial
    buy bought
    calibre caliber
    catalogue catalog
    catalyse catalyze catalyst
    catch caught
    categorise categorize
    centralise centralize
    centre center
    certain certainty
    certify certification
    characterise characterize
    chemist chemistry chemical
    child children childhood
    choose chose chosen choice
    circle circular
    civilise civilize
    clarify clarification clarity
    clean cleanse cleanliness
    clear clearance
    cling clung
    clinic clinician
    close closure
    cohere cohesion
    collide collision
    collude collusion
    colonise colonize
    colour color
    come came
    commercialise commercialize
    compare comparison
    compel compulsion
    compete competition competitor
    complain complaint
    comply compliance compliant
    compose composition
    comprehend comprehension
    concede concession
    conceive conception
    conclude conclusion
    conspire conspiracy
    consume consumption
    contract contractual
    contradict contradictory
    contribute contributor
    cooperate co-operate
    corrode corrosion
    creep crept
    crime criminal
    crisis crises
    criterion criteria
    critic criticise
    cruel cruelty
    curious curiosity
    customise customize
    datum data
    day daily
    dead death die
    deal dealt
    deceive deception deceit
    decide decision
    deep deeply depth deepen
    defend defence defense
    define definition
    deliver delivery
    delude delusion
    demolish demolition
    deny denial
    depart departure
    descend descent
    describe description
    despair desperate
    destroy destruction
    detain detention detainee
    detect detector
    deter deterrent
    diagnose diagnosis diagnostic
    dialogue dialog
    diarrhoea diarrhea
    diet dietary dietician dietitian
    difficult difficulty
    dig dug
    digitise digitize
    diminish diminution
    diplomat diplomacy
    disclose disclosure
    discover discovery discoverer
    displease displeasure
    dissatisfy dissatisfaction
    dissolve dissolution
    distribute distributor
    diverse diversify
    divide division
    do did done does
    donate donor
    drama dramatic
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    dry drier dryness
    dwell dwelt
    ease easy easily easier easiest
    eat ate eaten
    economy economic economist
    edit editor editorial
    elect electoral
    electrify electrification
    elide elision
    emit emission
    emphasis emphasise emphasize emphatic
    enclose enclosure
    endeavour endeavor
    energy energetic
    enter entry entrance
    enthuse enthusiasm enthusiastic
    environ environmental
    envy envious
    equalise equalize
    erase erasure
    erode erosion
    err error erroneous
    evade evasion
    evolve evolution evolutionary
    exceed excess
    exclaim exclamation
    exclude exclusion
    expand expansion
    expel expulsion
    expend expenditure
    expire expiry
    explain explanation explanatory
    explode explosion
    explore exploratory
    expose exposure
    extend extension extent
    fail failure
    fall fell fallen
    falsify falsification
    familiar familiarise
    famous fame
    fat fatty
    favour favor
    feed fed food
    feel felt
    fertilise fertilize
    fever feverish
    fibre fiber
    fierce ferocity
    fight fought
    finalise finalize
    finance financial
    find found
    flavour flavor
    flee fled
    fling flung
    fly flew flown flight
    foetus fetus
    foot feet
    forbid forbade forbidden
    foreclose foreclosure
    foresee foresaw foreseen
    forget forgot forgotten
    forgive forgave forgiven
    forgo forwent forgone
    forsake forsook forsaken
    fortify fortification
    free freedom freely
    freeze froze frozen
    frequent frequency
    friend friendship
    fuelled fueled
    fuse fusion
    generalise generalize
    generous generosity
    get got gotten
    give gave given
    globalise globalize
    glory glorious glorify
    go goes went gone
    goose geese
    grave gravity
    grey gray
    grieve grief
    grow grew grown growth
    guide guidance guideline
    guilty guilt
    haemorrhage hemorrhage
    hang hung
    happy happily
    harbour harbor
    harmonise harmonize
    hate hatred
    have has had
    healthy health healthily
    hear heard
    heat hot hotter
    heavy heavily heavier
    height high heighten
    hero heroic heroism
    hide hid hidden
    history historic historian
    hold held
    honest honesty
    honour honor
    hospitalise hospitalize
    humble humility
    humour humor
    hungry hunger
    hydrolyse hydrolyze hydrolysis
    hypothesis hypotheses hypothesise hypothetical
    identify identification
    imagine imaginary
    immune immunise
    imply implication
    impose imposition
    include inclusion
    induce induction
    industrialise industrialize
    infect infectious
    inflame inflammation inflammatory
    inhibit inhibitor
    initialise initialize
    injure injury
    inquire enquire inquiry enquiry
    inspect inspector
    intend intention
    intense intensify intensification
    intervene intervention
    introduce introduction introductory
    intrude intrusion
    invade invasion
    invent inventor
    invert inversion
    invest investor
    itemise itemize
    jeopardise jeopardize jeopardy
    join junction
    judge judgment judgement
    justify justification
    keep kept
    kneel knelt
    knife knives
    know knew known knowledge
    labour labor
    lay laid
    lead led leader leadership
    lean leant
    leap leapt
    learn learnt
    leave left
    legal legalise
    lend lent lender
    leukaemia leukemia
    licence license
    lie lain
    light lit
    likely likelihood
    litre liter
    live life
    liver hepatic
    localise localize
    long length lengthen lengthy
    loose loosen
    lose lost loss
    loyal loyalty
    magnify magnification
    maintain maintenance
    make made
    man men
    manage managerial
    manoeuvre maneuver
    marginalise marginalize
    marry marriage marital
    materialise materialize
    maximum maximal maximise
    mean meant
    medicine medical
    meet met
    memory memorise memorize
    metre meter
    minimum minimal minimise
    mislead misled
    mistake mistook mistaken
    misunderstand misunderstood
    mix mixture
    mobilise mobilize
    modernise modernize
    modify modification
    moisturise moisturize
    monetise monetize
    mould mold
    mouse mice
    move movement motion
    mow mown
    multiply multiplication
    mutate mutant
    nationalise nationalize
    necessary necessity necessitate
    neglect negligence
    neighbour neighbor
    nerve nervous
    neutralise neutralize
    noise noisy
    normal normalise
    notify notification
    nutrient nutrition nutritious
    obey obedience
    oblige obligatory
    occupy occupation
    occur occurrence
    odour odor
    oestrogen estrogen
    offend offence offense
    omit omission
    oppose opposition opponent
    optimum optimal optimise
    organise organize
    outdo outdid outdone
    outgrow outgrew outgrown
    overcome overcame
    overdo overdid overdone
    override overrode overridden
    oversee oversaw overseen oversight
    overtake overtook overtaken
    overthrow overthrew overthrown
    ox oxen
    oxide oxidise
    pacify pacification
    paediatric pediatric
    paralyse paralyze paralysis
    partake partook partaken
    pass passage
    patient patience
    pay paid payment payer
    penalise penalize penalty
    penny pence
    perceive perception
    permit permission
    person people
    personify personification
    persuade persuasion
    phenomenon phenomena
    philosophy philosophical
    photograph photo
    physics physicist
    pirate piracy
    plead pled
    please pleasure pleasant
    plough plow
    polarise polarize
    poor poverty
    practise practice practitioner
    preclude preclusion
    predict predictor
    pregnant pregnancy
    prescribe prescription
    presume presumption
    prevail prevalence
    priority prioritise prioritize
    private privacy
    proclaim proclamation
    produce production
    programme program
    pronounce pronunciation
    propel propulsion
    proportion proportionate
    prosecute prosecutor
    protest protestor
    proud pride
    prove proven proof
    provide provision
    provoke provocation
    psychology psychologist
    pure purity purify purification
    qualify qualification
    quality qualitative
    quantity quantify quantification
    quick quicken
    racist racism
    ratify ratification
    rationalise rationalize
    react reaction
    real reality really
    realise realize realization
    rebel rebellion
    rebuild rebuilt
    recede recession
    receive reception receipt recipient
    reclaim reclamation
    recognise recognize recognition
    recover recovery
    rectify rectification
    recur recurrence
    redeem redemption
    redo redid redone
    reduce reduction
    refer referral
    register registration registry
    regulate regulatory
    relate relationship
    relieve relief
    rely reliance reliable
    remain remainder
    remake remade
    remember remembrance
    remit remission
    reorganise reorganize
    repay repaid
    repeat repetition
    repel repulsion
    replicate replica
    represent representation
    reproduce reproduction
    rescue rescuer
    reside residential
    resolve resolution
    respond response
    retain retention
    retake retook retaken
    rethink rethought
    reveal revelation
    revitalise revitalize
    revolution revolutionary revolutionise revolutionize
    rewrite rewrote rewritten
    rich enrich
    ride rode ridden
    rigour rigor
    ring rung
    rise rose risen
    rival rivalry
    rob robbery robber
    rumour rumor
    run ran runner
    sad sadden
    safe safety
    salt salty
    sane sanity
    satisfy satisfaction satisfactory
    say said
    scarce scarcity
    sceptic skeptic
    science scientific scientist
    scrutinise scrutinize scrutiny
    secede secession
    secret secrecy
    see saw seen sight
    seek sought
    seize seizure
    sell sold sale seller
    send sent
    sense sensation sensory
    sequence sequential
    serve service
    settle settlement
    sew sewn
    shake shook shaken
    sharp sharpen
    shine shone
    ship shipment
    shoot shot
    short shorten
    shrink shrank shrunk shrunken shrinkage
    sign signature
    signify signification
    simple simplicity simplify simplification
    sing sang sung song
    sink sank sunk
    sit sat
    skilful skillful
    sleep slept
    slide slid
    sling slung
    smell smelt
    soft soften
    solid solidify
    solve solution
    sow sown
    speak spoke spoken speech
    specialise specialize
    specify specification
    spectrum spectra
    speed sped
    spell spelt
    spend spent
    spill spilt spillage
    spin spun
    spit spat
    spoil spoilt
    spring sprang sprung
    stable stability stabilise
    stand stood
    standardise standardize
    statistic statistician
    steal stole stolen theft
    sterilise sterilize
    stick stuck
    stimulus stimuli stimulate
    sting stung
    stink stank stunk
    strategy strategic
    stratum strata
    strike struck stricken
    string strung
    strive strove striven
    strong strength strengthen stronger
    submit submission
    subscribe subscription
    subsidise subsidize subsidy
    subvert subversion
    succeed success
    suffice sufficient
    sulphur sulfur
    summarise summarize summary
    supervise supervisor supervisory
    supply supplier
    suppose supposition
    survive survivor
    suspect suspicion suspicious
    suspend suspension
    swear swore sworn
    sweep swept
    sweet sweeten
    swell swollen
    swim swam swum
    swing swung
    symbolise symbolize
    sympathise sympathize sympathy
    symptom symptomatic
    synchronise synchronize
    synthesis synthesise synthesize
    take took taken
    teach taught
    tear tore torn
    tell told
    tempt temptation
    tense tension
    terror terrorist terrorise
    testify testimony
    theatre theater
    theory theoretical theorise theorize
    thick thicken
    thief thieves
    think thought
    thrive throve thriven
    throw threw thrown
    tight tighten
    tooth teeth dental
    tour tourism tourist
    toxic toxin
    tragedy tragic
    transcribe transcription
    transmit transmission
    tread trod trodden
    treat treatment
    triumph triumphant
    true truth truly
    tumour tumor
    undergo underwent undergone
    understand understood
    undertake undertook undertaken
    undo undid undone
    unify unification
    uphold upheld
    urgent urgency
    use usage
    utilise utilize
    vacant vacancy
    value valuable valuation
    vapour vapor vaporise
    vary variation variability
    verify verification
    victim victimise
    violent violence
    virus viral
    vision visual visible
    visit visitor
    vote voter
    wake woke woken
    war warfare
    warm warmth
    weak weaken
    wealth wealthy
    wear wore worn
    weave wove woven
    weep wept
    weigh weight
    wide width widen
    wife wives
    win won winner
    wise wisdom
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wolf wolves
    woman women
    worse worst worsen
    wring wrung
    write wrote written
    young youth
"""

GROUPS: Final = """
    abandon desert forsake leave_behind
    abate ease_off die_down let_up
    abbreviate shorten truncate
    abduct kidnap
    abide_by comply_with obey follow adhere_to stick_to
    abolish do_away_with scrap eliminate
    abound be_plentiful
    absorb soak_up take_up take_in
    abstain refrain
    abuse mistreat maltreat
    accelerate speed_up quicken hasten expedite
    accept acknowledge recognise recognize
    accept agree_to consent_to
    accept take_on assume
    accommodate house put_up lodge
    accompany go_with escort
    accomplish achieve attain reach realise realize fulfil fulfill
    account_for make_up constitute comprise represent
    accumulate build_up amass collect gather accrue
    accuse blame point_the_finger_at
    achieve accomplish attain reach realise realize pull_off
    acknowledge admit concede recognise recognize
    acquaint familiarise familiarize
    acquire buy purchase take_over
    acquit clear exonerate absolve
    act behave conduct_oneself
    act take_action take_steps
    act_as serve_as function_as
    activate switch_on turn_on
    adapt adjust tailor modify
    address speak_to
    adhere stick cling
    adjourn postpone put_off
    adjust tweak fine-tune fine_tune
    administer dispense
    admit confess own_up
    adopt embrace take_up
    adore love cherish
    adorn decorate embellish
    advance further promote foster
    advance progress move_forward make_progress make_headway
    advise recommend counsel suggest
    affect influence impact have_an_effect_on have_an_impact_on make_an_impact_on
    affirm confirm assert
    afflict plague trouble
    age grow_old
    agitate stir_up
    agree concur see_eye_to_eye
    aim intend plan mean
    aim strive seek
    alert warn notify
    alienate estrange
    align line_up
    allege claim assert maintain contend
    alleviate ease relieve mitigate soothe lessen
    allow approve authorise authorize
    allow_for take_into_account make_allowance_for
    allude_to refer_to hint_at
    alternate take_turns
    amend revise change
    amount_to total add_up_to come_to
    amplify magnify intensify
    amuse entertain
    analyse analyze examine study assess
    analyse analyze study assess evaluate appraise
    anger enrage infuriate irk
    anger enrage infuriate outrage
    announce declare proclaim make_public
    annul cancel nullify void
    answer reply respond
    anticipate expect foresee predict
    apologise apologize say_sorry
    appear emerge show_up turn_up
    appear emerge surface
    appoint name nominate_as
    appreciate value be_grateful_for
    apprehend arrest capture catch
    approach come_near near draw_near
    approve endorse sign_off_on green-light greenlight
    approve pass adopt ratify
    arbitrate mediate
    argue quarrel squabble bicker
    arise emerge crop_up come_up
    arouse stir awaken evoke
    arrest take_into_custody
    arrive get_in turn_up show_up
    arrive_at reach get_to come_to
    ascend go_up
    ascribe attribute credit
    ask inquire enquire query
    ask request
    ask_for request
    assemble gather convene come_together congregate
    assemble put_together piece_together
    assess evaluate appraise gauge
    assign allocate allot earmark
    assimilate integrate absorb
    assume presume suppose take_for_granted
    assure promise reassure
    atone_for make_amends_for
    attack assault
    attack strike raid
    attain achieve gain
    attend go_to be_present_at
    attract draw lure entice
    attract draw lure pull_in
    attribute_to put_down_to ascribe_to credit_to
    augment boost enlarge
    authorise authorize empower
    avenge take_revenge_for
    avoid evade dodge sidestep
    avoid steer_clear_of keep_away_from stay_away_from shun
    await wait_for
    award grant bestow
    balance offset counteract
    ban prohibit forbid outlaw bar disallow
    banish exile expel
    bargain negotiate haggle
    base_on ground_on
    battle fight combat struggle
    be_able_to manage_to
    be_aware_of know_about
    be_born come_into_the_world
    be_entitled_to have_a_right_to qualify_for
    be_located_in lie_in be_situated_in
    be_made_of consist_of
    be_responsible_for be_in_charge_of
    be_suitable_for suit fit
    be_supposed_to be_meant_to
    be_unaware_of not_know_about
    bear carry
    bear_in_mind keep_in_mind remember
    beat defeat overcome vanquish
    become turn get
    become turn_into grow_into evolve_into
    befriend make_friends_with
    beg plead implore beseech entreat
    begin set_in
    begin start commence kick_off get_under_way
    begin_with start_with
    believe_in have_faith_in trust
    belittle disparage put_down denigrate
    belong_to be_owned_by
    bemoan lament deplore
    benefit_from profit_from gain_from
    betray double-cross
    bind tie
    bind_together unite join
    blame hold_responsible
    blaze burn
    blend mix combine merge
    bless consecrate
    block obstruct impede
    block prevent stop
    bloom blossom flower
    blunder slip_up make_a_mistake err
    blur obscure
    boast brag
    book reserve
    border abut adjoin
    bother annoy irritate irk
    bother trouble disturb
    bounce rebound
    boycott refuse_to_attend
    break fracture
    break shatter smash
    break violate breach infringe contravene
    break_into burgle burglarize
    break_off discontinue
    break_up dissolve disband
    break_up split_up separate
    brief inform fill_in
    bring_forward put_forward
    bring_to_an_end terminate finish
    bring_together unite
    broadcast air televise
    bruise contuse
    brush_aside dismiss ignore
    budget_for set_aside_money_for
    build construct erect put_up
    build_on expand_on
    build_up strengthen develop
    bully intimidate
    bump_into run_into
    burden weigh_down
    burn scorch char
    buy purchase acquire snap_up
    calculate compute work_out
    call name dub
    call phone telephone
    call_off cancel
    call_up summon
    calm soothe pacify quiet
    calm_down settle_down
    camouflage disguise
    campaign lobby push_for
    cancel revoke annul nullify rescind
    capture catch trap
    capture seize take
    care_about be_concerned_about
    carry_out conduct perform do execute undertake
    carry_out implement put_into_practice put_into_effect
    carve sculpt
    cast throw
    cast_doubt_on call_into_question
    categorise categorize classify group
    cater_for cater_to serve
    cause lead_to bring_about result_in give_rise_to bring_on induce
    cause lead_to bring_about trigger result_in provoke
    celebrate mark commemorate
    censor suppress
    censure reprimand rebuke
    centre_on center_on revolve_around focus_on
    change alter modify
    change transform revolutionise revolutionize reshape
    charge accuse
    charge bill
    chase pursue run_after
    chat talk converse chatter
    cheat deceive swindle defraud con
    check verify inspect
    check_out look_at
    cheer applaud
    cheer_up brighten_up
    cherish treasure hold_dear
    chew munch masticate
    choose decide opt
    choose select pick opt_for
    chop hack
    circumvent get_around bypass
    cite quote
    claim_responsibility_for take_credit_for
    clash fight battle
    clash_with conflict_with
    classify categorise categorize sort
    clean wash
    clean_up tidy_up
    cling_to hold_on_to
    close shut
    close_down shut_down
    clothe dress
    coax persuade cajole
    coincide happen_at_the_same_time
    collapse crumble
    collapse give_way cave_in
    collate assemble
    collide crash smash
    come_across encounter chance_upon stumble_upon stumble_across
    come_after follow
    come_apart fall_apart disintegrate
    come_before precede
    come_down_with contract catch fall_ill_with
    come_from originate_from hail_from
    come_into_effect take_effect come_into_force enter_into_force
    come_to_light surface
    come_up_with devise think_up dream_up
    come_with be_accompanied_by
    comfort console
    command lead
    commission order
    commit perpetrate
    commit_to pledge vow promise
    communicate convey get_across put_across
    communicate express
    communicate pass_on
    compare liken
    compare_with contrast_with
    compensate reimburse
    compensate_for make_up_for offset
    compete contend vie
    compile put_together
    complain grumble moan gripe
    complement supplement
    complete finish wrap_up
    complicate make_difficult
    compliment praise
    compress squeeze condense
    compromise meet_halfway
    compromise undermine jeopardise jeopardize
    conceive_of imagine
    concentrate focus
    concentrate_on focus_on zero_in_on
    conclude deduce infer
    condemn denounce decry deplore
    condense abridge shorten
    condone excuse overlook
    conduct carry_out perform hold
    confer bestow grant
    confer consult
    confine limit restrict
    confirm verify corroborate
    conform_to comply_with
    confuse mix_up
    confuse puzzle perplex baffle bewilder
    congratulate compliment
    conquer defeat overcome
    consider regard view see deem
    consider regard_as deem view_as see_as
    consist_in lie_in
    consist_of be_made_up_of be_composed_of comprise
    consolidate merge combine
    consolidate strengthen
    conspire plot
    consult confer_with seek_advice_from
    consume eat
    consume use_up deplete exhaust
    contact get_in_touch_with reach_out_to
    contain hold
    contain hold_back
    contain include comprise incorporate
    contaminate pollute taint
    continue carry_on keep_on go_on proceed
    continue persist last
    contract shrink
    contradict go_against conflict_with
    contribute donate give
    contrive engineer
    control curb rein_in
    control govern regulate
    control run
    converge come_together
    convert change_into turn_into transform_into convert_into
    cook prepare
    cool_down cool_off
    coordinate co-ordinate organise organize
    copy duplicate replicate reproduce
    copy imitate mimic emulate
    correlate_with be_associated_with be_linked_to
    correspond_to match
    corrode eat_away
    cost be_priced_at
    counter oppose
    counterfeit forge fake
    cover deal_with
    cover report_on
    crack_down_on clamp_down_on
    crave long_for yearn_for desire
    crawl creep
    create design devise invent
    create establish set_up
    credit_with praise_for
    criticise criticize condemn denounce censure
    criticise criticize find_fault_with censure denounce
    criticise criticize slam blast attack lambast lambaste
    cross go_across traverse
    cross_out strike_out
    crumble fall_apart
    crush squash
    cry weep sob
    culminate_in end_in
    cultivate foster nurture
    cultivate grow
    curse swear
    customise customize personalise personalize tailor
    cut chop slice
    cut sever
    cut_down_on cut_back_on
    cut_short curtail
    damage impair
    dampen moisten
    dash rush
    date_back_to date_from
    dazzle impress
    deal_a_blow_to set_back
    deal_with be_about concern relate_to pertain_to have_to_do_with
    deal_with handle address tackle cope_with
    debate discuss argue_about
    debilitate weaken
    decay rot decompose
    deceive trick mislead fool dupe
    decide determine resolve make_up_one's_mind make_a_decision
    decipher make_out decode
    decompose break_down rot
    decrease decline fall drop go_down dwindle diminish shrink
    decree order
    dedicate devote
    deduct subtract take_away
    deepen intensify
    deface vandalise vandalize
    defend justify
    defend stand_up_for
    define describe
    define specify
    deflate let_down
    deflect divert
    deform distort
    defuse calm
    defy disobey flout
    degrade deteriorate
    degrade humiliate demean
    delay hold_up slow_down
    delegate assign
    deliberate ponder
    delineate outline
    deliver bring hand_over
    deliver provide supply
    delude deceive
    delve_into dig_into look_into explore
    demand call_for insist_on push_for press_for
    demoralise demoralize dishearten
    denote mean signify stand_for indicate
    deny refuse
    deny reject dispute
    depend_on hinge_on rest_on
    depend_on rely_on hinge_on
    deploy send
    deploy use
    deprive_of rob_of strip_of
    derail disrupt
    derive get obtain
    descend come_down go_down
    describe depict portray characterise characterize
    deserve merit earn
    designate name
    destabilise destabilize undermine
    destroy demolish tear_down knock_down pull_down raze
    destroy ruin wreck devastate ravage
    detail outline describe
    deter discourage put_off
    detonate set_off
    develop advance
    develop evolve grow
    deviate stray depart
    devise work_out think_up
    die pass_away perish lose_one's_life
    die_of succumb_to
    die_out become_extinct
    differentiate distinguish tell_apart
    dig excavate
    digress go_off_topic
    dilute water_down
    dine eat
    direct guide steer
    disagree differ
    disappear vanish go_away
    disappoint let_down
    disapprove_of object_to
    disassemble take_apart dismantle
    discern make_out
    discipline punish
    discount ignore
    discourage dissuade
    discover uncover unearth
    discredit disprove
    discriminate_against treat_unfairly
    discuss talk_about
    disguise mask
    disgust repel
    dislodge displace
    dismiss reject
    disperse scatter
    displace uproot
    displease annoy
    disprove refute debunk rebut
    dispute contest challenge question
    disrupt disturb interrupt
    dissect analyse analyze
    disseminate spread distribute
    distort twist warp
    distract divert
    distress upset
    distribute hand_out give_out
    distrust mistrust
    dive plunge
    diverge differ
    divert redirect reroute
    doubt question
    downplay play_down minimise minimize
    draft draw_up write
    drain empty
    drain sap
    draw_attention_to highlight point_out
    draw_on make_use_of
    draw_up draft prepare
    dream_of long_for
    drench soak
    dress_up get_dressed_up
    drive_away repel
    drive_out force_out
    drop_off deliver
    drown_out mask
    dry_up run_dry
    dwarf overshadow
    dwell_in live_in reside_in inhabit
    dwell_on linger_on
    earmark set_aside
    ease_up slacken
    eat_away erode
    eavesdrop listen_in
    echo repeat
    eclipse overshadow surpass
    efface erase
    egg_on urge
    eject throw_out expel
    elaborate_on expand_on
    elapse go_by
    elect vote_in
    elicit evoke draw_out
    eliminate eradicate wipe_out get_rid_of do_away_with stamp_out
    eliminate get_rid_of remove eradicate
    elude escape evade
    emanate_from come_from
    embark_on set_out_on begin
    embarrass humiliate shame
    embed incorporate
    embrace hug
    embrace welcome
    emigrate move_abroad
    emit give_off release discharge
    emphasise emphasize stress highlight underline underscore accentuate draw_attention_to
    enable make_possible empower
    enchant captivate charm
    encounter come_across run_into meet
    encourage inspire motivate
    encourage promote foster nurture stimulate
    encroach_on intrude_on
    end finish conclude wrap_up come_to_an_end
    end terminate bring_to_an_end wind_up
    end_up wind_up
    endanger jeopardise jeopardize imperil put_at_risk threaten
    endow fund
    endure last persist
    endure tolerate bear stand put_up_with
    energise energize invigorate
    enforce impose
    engender give_rise_to
    engrave carve
    engross absorb
    engulf swamp
    enjoy relish savour savor
    enlarge expand make_bigger
    enlighten inform
    enlist enrol enroll sign_up
    enlist recruit
    enrich enhance
    enrol enroll register
    ensue follow
    ensure guarantee make_sure see_to_it make_certain
    entail involve
    enter go_into come_into
    enter_into conclude
    entice lure tempt
    entitle qualify
    entrust trust
    envisage imagine envision foresee
    envy be_jealous_of
    equal match
    equate_to be_equivalent_to
    equip fit_out outfit
    equip furnish
    equip provide supply
    erase wipe
    erode wear_away
    erupt break_out flare_up
    erupt explode
    escape avoid
    estimate reckon
    evacuate clear
    evaporate vanish
    even_out level_out
    evict turn_out throw_out
    evoke call_to_mind
    exaggerate overstate
    examine inspect check scrutinise scrutinize look_over go_over review
    examine investigate study research explore look_into probe look_at
    exasperate infuriate
    exceed surpass go_beyond outstrip
    exchange swap trade
    excite thrill
    exclude keep_out shut_out
    exclude leave_out
    exclude rule_out
    excuse forgive
    execute put_to_death
    exemplify embody epitomise epitomize typify personify
    exemplify illustrate
    exempt excuse free
    exercise use exert
    exert apply
    exhaust tire_out wear_out
    exhibit demonstrate
    exit leave
    expect await
    expel kick_out
    experience undergo go_through
    expire run_out lapse
    explain account_for
    explain clarify make_clear spell_out elucidate shed_light_on
    explode blow_up go_off detonate
    exploit make_use_of
    exploit take_advantage_of capitalise_on capitalize_on tap_into harness leverage
    express state
    express voice convey articulate
    extend expand
    extend lengthen prolong
    extend stretch
    extinguish put_out
    extol praise
    face encounter experience confront
    facilitate make_easier aid
    facilitate make_easier ease
    fade die_away
    fail collapse break_down
    fail flop
    fail not_succeed fall_short
    fail_to neglect_to
    fall tumble slide plunge plummet nosedive
    fall_asleep nod_off doze_off
    fall_behind lag_behind
    fall_in_love_with fall_for
    fall_over topple_over
    fall_prey_to fall_victim_to
    falsify doctor fake
    falter waver
    familiarise_with familiarize_with acquaint_with
    fascinate captivate intrigue
    fasten attach fix affix secure
    fear be_afraid_of dread
    feature showcase
    feed nourish
    feel sense
    feign pretend
    fend_off ward_off repel
    fetch bring
    fight_back retaliate
    fill_in complete fill_out
    fill_in_for stand_in_for cover_for
    fill_up top_up
    finalise finalize complete
    find discover come_across
    find find_out learn
    find locate track_down
    find_guilty convict
    find_out discover learn determine establish ascertain
    fire dismiss sack
    fire shoot
    fire_up ignite
    fix correct rectify put_right remedy
    fix repair mend
    flatter sweet-talk
    flaunt show_off
    flee escape run_away get_away
    flinch wince
    flood inundate swamp
    flow stream
    foil thwart frustrate
    follow_up_on pursue
    force compel oblige coerce
    forecast predict project
    foretell prophesy
    forge build
    forgive pardon
    forgo do_without go_without
    form make_up constitute compose
    form shape mould mold
    forward send_on pass_on
    fragment break_up
    free_up make_available
    frighten scare terrify alarm
    frown_on disapprove_of
    fuel drive
    fuel stoke
    fulfil fulfill meet satisfy live_up_to
    fund finance bankroll pay_for
    gain earn win garner
    gain_access_to get_into
    gain_control_of take_over
    gain_entry_to enter
    gain_momentum gather_pace
    gamble bet wager
    garner earn attract
    gauge measure
    gaze stare
    generate give_rise_to
    germinate sprout
    get obtain receive acquire gain procure secure
    get_along get_on
    get_hold_of obtain
    get_married wed tie_the_knot
    get_off_the_ground take_off
    get_over recover_from
    get_rid_of discard throw_away throw_out dispose_of
    get_smaller shrink
    get_through survive
    get_to_know become_acquainted_with
    get_up rise
    get_used_to become_accustomed_to adapt_to
    give hand pass
    give provide supply offer furnish
    give_away donate
    give_birth_to bear
    give_priority_to prioritise prioritize
    give_up abandon relinquish forgo
    give_up drop scrap
    give_way yield give_in surrender capitulate succumb
    gleam shine glow
    glimpse catch_sight_of
    glitter sparkle
    glorify exalt
    glue paste
    gnaw chew
    go travel
    go_ahead proceed
    go_ahead_with proceed_with
    go_along_with agree_with
    go_bad spoil
    go_bankrupt go_bust go_under become_insolvent
    go_before precede
    go_into_hiding hide
    go_on_strike walk_out
    go_on_to proceed_to
    go_out_of_business fold
    go_quiet fall_silent
    go_to_bed retire
    go_well_with complement match
    gobble devour
    govern rule
    grab seize snatch
    grade mark
    greet welcome
    grieve mourn
    grin smile
    grind crush pulverise pulverize
    grow_up come_of_age
    growl snarl
    guide lead
    gulp swallow
    halve cut_in_half
    hand_over surrender
    hang suspend
    hang_around loiter
    happen occur take_place come_about go_on
    happen_to befall
    harass pester
    harbour harbor shelter
    harden solidify
    harm damage hurt injure
    harvest reap
    hate detest loathe despise abhor
    haunt torment
    have possess own
    have_fun enjoy_oneself
    have_to need_to
    head_for make_for
    heal cure
    heal mend
    hear listen_to
    heat_up warm_up
    heed listen_to
    heighten intensify
    help assist aid support lend_a_hand help_out
    herald usher_in
    hesitate pause
    hide conceal cover_up mask
    hijack commandeer
    hinder hamper impede obstruct hold_back get_in_the_way_of inhibit
    hinder slow_down
    hire recruit employ take_on engage
    hire rent
    hit strike beat
    hold grip grasp clutch
    hold_accountable hold_responsible hold_to_account
    hold_back restrain
    hold_off delay
    hold_on wait
    hold_up rob
    hone sharpen
    honour honor pay_tribute_to commemorate
    honour honor respect
    hop jump
    hope_for wish_for
    hover hang
    huddle crowd
    hurry rush hasten
    hurt ache
    hydrate moisturise moisturize
    hypothesise hypothesize theorise theorize speculate
    identify recognise recognize
    identify spot pinpoint detect
    idolise idolize worship
    ignite set_on_fire set_fire_to
    ignore disregard overlook pay_no_attention_to
    illuminate light_up
    imagine picture envision visualise visualize envisage
    immerse submerge
    impair harm weaken
    impersonate pose_as
    implement put_into_practice put_in_place
    impose levy
    impoverish make_poor
    imprison jail incarcerate put_in_prison
    improve enhance better make_better boost refine
    improve get_better pick_up
    incite stir_up provoke instigate
    incline lean
    include cover encompass
    include feature
    increase expand enlarge scale_up widen broaden
    increase raise boost step_up ramp_up heighten augment add_to lift
    increase rise grow climb go_up swell mount
    incur run_up
    indicate show point_to
    indulge pamper
    inflate blow_up
    inflict cause
    influence affect shape sway
    inherit be_left
    innovate break_new_ground
    inspect look_at
    institute introduce
    instruct teach train
    insulate shield
    insult offend
    integrate incorporate
    interact engage
    intercept cut_off
    interest intrigue
    interfere meddle
    interfere_with disrupt
    interlink interconnect
    interpret understand construe
    interrogate question
    interrupt cut_in
    intersect cross
    intertwine interweave
    intervene step_in
    intimidate frighten
    intrude encroach
    inundate flood overwhelm
    invade overrun
    invent make_up fabricate
    invest_in put_money_into
    invite ask
    invoke cite
    isolate separate cut_off
    itch prickle
    join connect link
    jot_down write_down note_down
    jump leap
    keep maintain preserve
    keep retain hold_on_to
    keep_an_eye_on monitor watch
    keep_from prevent_from stop_from
    keep_going continue
    keep_pace_with keep_up_with
    keep_safe protect
    keep_secret hide
    kiss peck
    knock bang
    knock_down flatten
    knock_over topple
    know be_aware_of
    label brand call
    label tag
    lack be_without
    lag trail
    lament mourn
    land touch_down
    languish stagnate
    laugh chuckle
    launch introduce bring_in
    lay_down set_down
    lay_off make_redundant
    lay_out set_out
    leak disclose
    leak seep
    lean_on rely_on
    learn_of hear_about
    lease rent
    leave depart set_off
    leave quit
    leave_behind forget
    lecture speak
    lend loan
    let allow permit enable
    let_in admit
    level raze flatten
    level_off stabilise stabilize plateau
    lie_ahead await
    lie_down recline
    limit restrict cap
    limit restrict curb restrain rein_in constrain
    linger stay remain
    link connect tie relate associate
    liquidate wind_up
    list enumerate itemise itemize
    litter strew
    live reside dwell
    live_on survive_on
    live_through survive
    load fill
    lobby press
    look seem appear
    look_after care_for take_care_of tend
    look_ahead_to anticipate
    look_back_on remember
    look_down_on despise
    look_for search_for seek hunt_for
    look_like resemble
    look_through browse
    look_up consult
    loom approach
    loosen slacken
    loot plunder pillage ransack
    lose mislay misplace
    lose_consciousness pass_out faint
    lose_one's_temper get_angry
    lose_weight slim_down shed_pounds
    lubricate oil
    maintain claim insist assert contend argue
    make bring_in
    make create produce generate
    make manufacture produce
    make_a_comeback return
    make_a_difference_to affect
    make_a_distinction_between distinguish_between
    make_a_living earn_a_living
    make_a_promise promise
    make_a_recommendation recommend
    make_do_with settle_for
    make_fun_of ridicule mock laugh_at
    make_more_difficult hamper complicate
    make_off_with steal
    make_one's_way go
    make_reference_to refer_to
    make_room_for make_way_for
    make_the_most_of take_full_advantage_of
    manage cope get_by
    manage handle
    manage run oversee administer direct operate
    mandate require
    manipulate tamper_with
    mark denote
    marry wed
    massage rub
    master learn_thoroughly
    mature grow_up
    mature ripen
    maul savage
    meditate reflect
    meet get_together gather
    mellow soften
    melt thaw
    memorise memorize learn_by_heart
    mention refer_to cite bring_up touch_on touch_upon raise
    merge combine unite join
    mess_up botch bungle
    minimise minimize reduce_to_a_minimum
    mirror reflect
    misconstrue misinterpret misunderstand misread
    misinform mislead
    misrepresent distort
    miss fail_to_attend
    miss long_for
    misuse abuse
    mitigate reduce lessen
    moan groan
    mock ridicule deride
    modernise modernize update bring_up_to_date
    monitor track keep_track_of keep_an_eye_on keep_tabs_on
    move relocate
    move shift
    move_back retreat
    move_into occupy
    muddle confuse
    multiply proliferate
    mumble mutter murmur
    navigate find_one's_way steer
    need require call_for necessitate demand
    negotiate hammer_out
    nestle snuggle
    neutralise neutralize counteract
    nominate propose
    note notice
    notice spot observe
    nurse tend
    object protest
    obsess preoccupy
    occupy live_in
    occupy take_up
    occur_to strike
    omit leave_out
    ooze seep
    open_up unlock
    operate function work
    oppose be_against
    oppress persecute
    order command instruct direct
    originate start
    oscillate swing
    oust force_out
    outdo surpass
    outlive survive
    outnumber exceed
    outpace outstrip
    outperform do_better_than
    outrun outpace
    outshine eclipse
    outsource contract_out farm_out
    outweigh exceed
    overcome surmount conquer get_over
    overestimate overrate
    overflow spill_over
    overhaul revamp
    overhear hear_by_chance
    overlap coincide
    overlook miss
    overrule overturn
    overthrow topple oust depose bring_down
    overturn tip_over
    overwhelm swamp
    owe be_indebted_to
    pacify placate appease
    pack cram
    paint portray
    panic lose_one's_nerve
    paralyse paralyze immobilise immobilize
    pare_down trim
    participate take_part
    participate_in take_part_in get_involved_in engage_in
    pass sign_off_on green-light greenlight
    pass_by go_by
    pass_down hand_down
    pass_off_as present_as
    pass_on transmit
    pass_through go_through
    pass_up turn_down
    pause stop_briefly
    pave_the_way_for lay_the_groundwork_for lay_the_foundation_for
    pave_the_way_for make_way_for
    pay_attention_to heed
    peak reach_a_maximum
    peek peep
    peel pare
    peel_off strip_off
    penetrate enter
    penetrate pierce
    perceive see
    perfect polish
    perform act
    permeate pervade
    perpetuate keep_alive
    persecute victimise victimize
    persevere persist
    persuade convince win_over
    pester bother
    phase_out gradually_eliminate
    pick_up collect
    pierce puncture
    pioneer be_the_first_to_develop
    pitch throw
    place put position
    place rank
    plan arrange organise organize
    plan schedule
    play_a_role_in play_a_part_in contribute_to
    please delight
    plough plow till
    pluck pick
    plug stop_up
    point_out note
    poke jab
    polish shine buff
    poll survey
    populate inhabit
    pose present
    postpone delay put_off defer push_back
    postulate hypothesise hypothesize posit
    pound pummel
    pour_in flood_in
    practise practice rehearse
    praise commend applaud laud
    preach sermonise sermonize
    preclude rule_out
    predict forecast foresee foretell anticipate
    predispose make_susceptible
    predominate prevail
    prefer favour favor
    prefer like_better
    prepare get_ready
    preserve conserve protect
    preside_over chair
    press push
    press squeeze
    press_ahead_with push_ahead_with
    pretend make_believe
    prevent block preclude impede
    prevent stop avert stave_off forestall head_off ward_off
    prioritise prioritize put_first
    process handle
    prod nudge
    profit benefit
    project stick_out
    promote advertise market publicise publicize
    pronounce declare
    pronounce say
    propagate spread
    propel drive
    propose intend
    prosecute bring_to_trial
    protect safeguard shield guard defend
    protrude stick_out
    prove demonstrate
    prove turn_out
    prune trim
    puff blow
    pull drag haul tug
    pull draw drag
    pull_apart take_apart
    pulsate throb
    pump_up inflate
    punish penalise penalize
    purge cleanse
    purify cleanse clean
    push shove
    push_for advocate
    push_through force_through
    put place set
    put_aside save
    put_at estimate_at
    put_away store
    put_emphasis_on emphasise emphasize
    put_in_jail imprison
    put_on_hold suspend
    put_on_trial try
    quadruple increase_fourfold
    qualify be_eligible
    quash suppress crush quell put_down
    quench satisfy
    queue_up line_up
    radicalise radicalize make_extreme
    rage storm
    raise lift elevate hoist
    raise_awareness_of draw_attention_to
    raise_doubts_about cast_doubt_on
    ramble wander
    range vary
    rank rate
    rationalise rationalize justify
    rattle shake
    reach_a_decision decide
    reach_an_agreement agree
    react respond
    read_through peruse
    readjust readapt
    reaffirm reiterate
    reappear resurface
    rearrange reorganise reorganize
    reason argue
    reassure put_one's_mind_at_rest
    rebel revolt rise_up
    rebuild reconstruct
    recall call_back
    recede retreat
    reclaim get_back
    recommend endorse
    recompense compensate
    reconcile make_peace
    reconsider rethink re-evaluate reevaluate reassess
    reconsider think_again
    reconstruct piece_together
    record document
    record register log
    recover bounce_back rebound
    recover get_better recuperate get_well convalesce
    recover regain get_back recoup retrieve
    recur come_back
    redeem trade_in
    redesign rework
    redress remedy
    reduce decrease lower cut lessen diminish slash curtail scale_back trim cut_back
    reek stink
    refrain_from abstain_from
    refresh revive
    refuse_to decline_to
    register sign_up
    regret be_sorry_about
    rehabilitate restore
    reign rule
    reject refuse turn_down decline rebuff
    rejoice celebrate
    relax loosen ease
    relax unwind rest
    release free liberate set_free
    release publish issue bring_out
    rely_on depend_on count_on bank_on
    remain continue_to_be
    remember recall recollect
    remind jog_one's_memory
    remove delete erase
    remove take_away take_out
    remunerate pay
    renege_on go_back_on
    reorganise reorganize restructure shake_up
    repay pay_back reimburse refund
    repeal revoke rescind roll_back
    repeat reiterate restate
    repent regret
    replace supplant supersede take_the_place_of substitute_for
    replenish refill
    represent act_for
    represent stand_for symbolise symbolize signify denote
    repress suppress
    reprimand rebuke scold
    reproduce breed
    resent begrudge
    reserve set_aside
    reshuffle reorganise reorganize
    resign quit step_down
    resist oppose
    resist withstand
    resolve settle sort_out iron_out
    resort_to turn_to
    resound echo
    respect admire look_up_to
    restart start_again
    restore bring_back reinstate
    restore renovate refurbish
    resurrect revive
    retaliate hit_back strike_back
    retard slow
    retort reply
    retract withdraw take_back
    retreat withdraw pull_back
    return come_back go_back
    return give_back
    reunite bring_back_together
    reuse use_again
    reveal disclose divulge make_known expose uncover bring_to_light unveil
    revel_in enjoy
    revere worship
    reverse overturn
    review reassess
    revisit return_to
    revive revitalise revitalize rejuvenate
    revolve rotate turn
    reward compensate
    rid free
    rip tear
    risk endanger
    risk jeopardise jeopardize
    rival compete_with
    roam wander
    rock shake
    roll_back reverse
    rotate take_turns
    rouse wake
    ruin spoil
    run_out_of use_up exhaust
    run_over knock_down
    satisfy please
    saturate soak
    save rescue
    save set_aside
    say remark comment observe note mention
    say state tell report claim announce declare
    scan look_through
    scatter strew
    scold tell_off reprimand
    scope_out check_out
    scour search
    scramble rush
    scrap abandon axe ditch
    scratch scrape
    scream shriek yell
    screen check
    scrub scour
    search comb
    search look
    secure make_safe
    see notice
    seize confiscate impound
    sell_off dispose_of
    send dispatch despatch ship
    send_for summon
    send_out dispatch despatch
    separate divide split
    serve_up dish_up
    set_apart distinguish
    set_forth set_out
    set_out explain
    set_up configure
    set_up establish institute
    settle pay_off
    settle_in adapt
    settle_on decide_on choose
    sever cut_off
    shake tremble quiver
    share_out distribute
    shed lose
    shiver tremble
    shock stun
    shoot film
    shout yell
    show demonstrate indicate suggest reveal illustrate
    show display exhibit showcase present
    shred tear_up
    shrivel wither
    shut_up be_quiet
    sift sieve
    sign_up_for subscribe_to
    silence quiet
    simplify make_easier make_simpler
    simulate imitate
    single_out pick_out
    sink go_under
    sip drink
    sit_down take_a_seat
    situate locate position
    skim_through scan
    slap smack
    slaughter massacre
    sleep slumber
    slide slip
    slow slow_down decelerate
    smell sniff
    smooth_out iron_out
    smother suffocate
    smuggle traffic
    snap_up grab
    sneak creep
    sniff_out detect
    soar skyrocket rocket shoot_up surge
    socialise socialize mix
    soften cushion
    soften moderate
    solicit request
    solve crack
    solve resolve work_out
    soothe comfort
    sort arrange
    spark trigger ignite
    spawn generate
    speak_about discuss
    specialise_in specialize_in focus_on
    specify state
    specify stipulate
    spend expend
    spend pay
    spill leak
    spin twirl
    splash_out splurge
    sponsor subsidise subsidize
    spread circulate disseminate
    spur encourage
    square_off compete
    stabilise stabilize steady
    stagger stumble
    stain discolor discolour
    stand_down resign
    stand_in_for substitute_for
    stand_out excel
    stand_up get_up
    stand_up_to resist
    standardise standardize make_uniform
    start initiate set_in_motion
    start_again resume
    station post
    stay_in_touch keep_in_touch
    stay_up_to_date keep_up_to_date
    stem_from arise_from result_from derive_from originate_from come_from
    step_aside step_down
    stink smell
    stipulate require
    stir mix
    stockpile hoard
    stop halt cease quit end discontinue give_up put_an_end_to put_a_stop_to
    stop_by drop_in
    store keep
    stow store
    strain filter
    strangle choke
    strap fasten
    strengthen bolster reinforce shore_up fortify beef_up buttress
    strike_a_balance find_a_balance
    stroll amble
    struggle have_difficulty
    struggle_with grapple_with wrestle_with have_difficulty_with
    stuff cram
    subdue overpower
    subject_to expose_to
    submit hand_in turn_in lodge file
    submit yield
    subside die_down
    subsidise subsidize fund
    substantiate prove
    succeed do_well
    sue take_to_court file_suit_against file_a_lawsuit_against
    suffer experience endure
    suffer undergo
    suffer_from be_afflicted_with
    suffice be_enough be_sufficient
    suggest propose put_forward
    summarise summarize outline
    summarise summarize sum_up recap
    supervise oversee
    supplement add_to
    support back endorse champion advocate stand_behind stand_by
    support substantiate back_up bear_out corroborate
    suppose think
    surge jump soar
    surmise guess
    surprise astonish amaze astound stun startle
    surrender relinquish
    surround encircle enclose
    sustain suffer
    swallow gulp_down
    swear vow
    swear_in inaugurate
    sweat perspire
    switch_off turn_off
    sympathise_with sympathize_with feel_sorry_for
    tabulate chart
    tackle combat fight
    tail_off decrease
    take_a_break rest
    take_a_picture_of photograph
    take_aback surprise
    take_after resemble
    take_charge_of take_control_of
    take_down write_down
    take_exception_to object_to
    take_for mistake_for
    take_hold_of grasp
    take_into_consideration take_into_account
    take_issue_with disagree_with
    take_its_toll_on affect_badly
    take_off depart
    take_on assume shoulder
    take_over assume_control_of take_control_of
    take_responsibility_for own_up_to
    take_the_lead lead
    take_to_the_streets protest
    talk speak
    talk_into persuade
    talk_out_of dissuade
    tamper_with interfere_with
    tangle knot
    tap_into draw_on
    taper_off diminish
    target aim_at
    tarnish stain
    taste sample
    teach instruct educate
    tell inform notify let_know
    tell narrate recount relate
    temper moderate
    tend_to be_inclined_to be_likely_to
    test try_out
    testify give_evidence
    thank express_gratitude_to
    think believe reckon feel
    think_about consider contemplate ponder mull weigh_up reflect_on
    think_of come_up_with
    thrive flourish prosper
    throw hurl toss fling
    thrust push
    tick_off check_off
    tidy clean_up
    tie fasten
    tilt lean
    tinker_with tweak
    tone_down moderate
    topple fall_over
    torture torment
    touch feel
    tour travel_around
    tow pull
    trace track_down
    trade_in swap
    trail lag_behind
    train coach
    transcend go_beyond
    transfer move
    translate render
    transmit send
    transport carry convey
    trap ensnare
    travel journey
    trespass intrude
    trigger spark provoke prompt set_off precipitate spur touch_off
    triple treble
    trust have_confidence_in
    try attempt seek strive endeavour endeavor make_an_effort make_an_attempt
    tune_in listen
    turn rotate spin
    turn_around reverse
    turn_back go_back
    turn_over hand_over
    twist contort
    unburden relieve
    underlie form_the_basis_of
    undermine weaken erode sap
    underpin prop_up sustain
    underrate undervalue underestimate
    understand comprehend grasp
    understand realise realize
    unearth dig_up
    unfasten undo
    unload discharge
    unravel disentangle untangle
    unveil introduce launch roll_out
    unveil reveal present
    unwrap open
    upset disturb
    urge call_on exhort
    use utilise utilize employ make_use_of put_to_use leverage harness
    validate confirm
    value appraise
    vary differ
    vary fluctuate
    veer swerve
    venture dare
    view watch
    vilify malign defame
    vindicate clear
    visit call_in_on
    visit call_on
    volunteer offer
    vomit throw_up
    vouch_for guarantee
    wage conduct
    wait hang_on
    wake_up awaken wake
    wane decline
    want wish desire
    want would_like
    warm heat
    warn alert caution
    warrant justify
    wash_away sweep_away
    waste squander fritter_away
    watch observe monitor
    watch_out_for look_out_for
    water irrigate
    wave flap
    wear have_on
    wear_off fade
    wear_out tire
    weave knit_together
    welcome applaud
    whine complain
    whip lash
    wield exercise
    win triumph prevail
    win_back regain
    wind_down close
    wipe_out destroy obliterate annihilate
    withdraw pull_out pull_back
    wonder ask_oneself
    work_together collaborate cooperate co-operate team_up join_forces
    work_towards strive_for
    worry concern trouble
    worsen deteriorate get_worse go_downhill
    worsen exacerbate aggravate make_worse compound
    write compose
    yield produce
"""
