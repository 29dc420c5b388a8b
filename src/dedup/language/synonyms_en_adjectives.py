"""English adjectives, adverbs and connecting expressions that say the same in most prose, one group a line.

Own work. A word of several senses stands in up to three groups; the groups of one word do not say the same as each
other, so nothing may be chained through a shared word. Opposites, siblings of one kind (red and blue, daily and
weekly), different quantities and different degrees of certainty never share a group. "_" joins the words of one
expression.
"""

from __future__ import annotations

from typing import Final

__all__ = ["GROUPS"]

GROUPS: Final = """
abandoned deserted derelict
abhorrent repugnant repulsive loathsome
able capable competent
abnormal irregular unusual atypical
about concerning regarding with_regard_to relating_to on
about roughly approximately around
abrupt sudden unexpected
abruptly suddenly unexpectedly all_of_a_sudden
absent missing
absent-minded forgetful
absolute complete entire total utter
absolute unconditional
absolutely certainly definitely surely undoubtedly
absolutely completely entirely fully totally utterly wholly
absorbing captivating gripping engrossing
abstract theoretical conceptual
absurd ludicrous preposterous ridiculous
absurd nonsensical
abundant copious plentiful profuse bountiful large_amounts_of ample plenty_of
abusive insulting
acceptable adequate satisfactory sufficient
acceptable permissible
accessible available on_hand obtainable
accessible easy-to-use intuitive user-friendly easy_to_use
accessible within_reach
accidental coincidental chance
accidental unintentional inadvertent unintended
accidentally inadvertently unintentionally by_accident by_mistake
acclaimed celebrated lauded
accompanying attendant
accomplished competent expert proficient skilled
according_to as_per
according_to based_on
accountable responsible answerable
accurate correct exact precise
accurately correctly exactly precisely
acidic sour acid
active energetic lively
actively energetically
actual authentic genuine real true
actually in_fact really in_reality
acute sharp keen
adaptable flexible versatile
adaptive flexible
additional extra further more supplementary added
additionally also besides furthermore in_addition moreover too as_well
additionally also besides furthermore in_addition moreover too what_is_more
additionally besides furthermore in_addition moreover what's_more
adept proficient skilful skilled skillful
adequate enough sufficient
adequately sufficiently
adjacent nearby neighbouring neighboring adjoining
adjustable customizable customisable
admirable commendable praiseworthy laudable
adorable cute
advanced cutting-edge sophisticated state-of-the-art leading-edge
advantageous beneficial favourable helpful positive favorable
adverse damaging detrimental harmful injurious
adverse harmful negative unfavourable unfavorable
advisable prudent sensible wise
aerobic cardiovascular
affectionate fond
affectionate loving tender
affluent prosperous rich wealthy well-off
affordable cheap economical inexpensive low-priced low-cost budget-friendly reasonably_priced
afraid frightened fearful scared
after following subsequent_to
afterwards later subsequently afterward
against opposed_to
aged old elderly
ageing aging
aggressive combative
aggressive hostile belligerent
aggressive violent
aggressively fiercely
agile nimble
agitated restless upset
agricultural farming
alarming concerning worrying disturbing
alert vigilant watchful
alien strange unfamiliar
alike comparable similar
alive living
all_over everywhere
all_the_time always constantly perpetually continually
alleged supposed purported
allegedly reportedly supposedly purportedly
almost nearly practically virtually
alone by_oneself solo
alone solitary
alone unaccompanied
along_with as_well_as in_addition_to
along_with together_with
alternative substitute
alternatively instead
although even_though though while
although though whereas while
altogether completely
altogether in_all in_total
always constantly at_all_times
always invariably without_exception
amazed stunned astonished astounded
amazed surprised
amazing extraordinary incredible remarkable astonishing astounding
amazing fantastic great terrific tremendous wonderful
amazingly incredibly remarkably astonishingly
ambiguous unclear vague
ambitious driven
amiable amicable friendly likeable likable
amiable amicable friendly welcoming
amid amidst in_the_middle_of
among amongst
amusing entertaining
amusing funny hilarious humorous comical
anaemic anemic
ancestral hereditary
ancient old
ancient very_old age-old
angrily furiously
angry enraged furious mad irate
annoyed bothered
annoyed frustrated
annoyed irritated
annoying irksome
annoying irritating bothersome
annoying obnoxious
annual yearly
annually every_year each_year yearly per_year
annually per_annum
anonymous unidentified unnamed
anti-aging anti-ageing
antiquated obsolete old-fashioned outdated out-of-date
anxious concerned nervous uneasy worried apprehensive
apart_from except_for aside_from other_than
apart_from in_addition_to on_top_of
appalling horrific shocking horrifying
apparent clear evident obvious plain
apparently seemingly evidently
appealing tempting
applicable relevant
appropriate fitting proper suitable right
appropriately properly suitably
approximate estimated rough
arbitrary random
archaic outdated
arduous difficult strenuous gruelling grueling
arduous laborious
arguable debatable disputable
around_the_clock 24/7 day_and_night
around_the_world globally worldwide internationally across_the_globe
arrogant conceited haughty
artificial fake
artificial man-made human-made synthetic
artificial unnatural
artistic creative
as_a_consequence as_a_result consequently hence so therefore thus
as_a_result consequently hence so therefore thus accordingly
as_a_result_of because_of thanks_to due_to owing_to on_account_of
as_an_alternative instead
as_follows in_the_following_way
as_long_as provided_that providing so_long_as on_condition_that
as_soon_as once the_moment
ashamed embarrassed
ashamed humiliated
asleep sleeping
assertive confident self-assured
assorted different diverse various miscellaneous
astute shrewd
at_first initially originally to_begin_with
at_last eventually finally ultimately in_the_end in_the_long_run
at_least no_less_than not_less_than
at_most no_more_than not_more_than
at_once immediately instantly promptly without_delay straight_away right_away
at_present currently nowadays now presently right_now at_the_moment
at_present nowadays today these_days
at_risk vulnerable in_danger
at_the_same_time concurrently simultaneously
at_times now_and_again occasionally sometimes from_time_to_time now_and_then every_so_often
athletic sporty
attainable achievable
attentive considerate thoughtful
attentive observant
attractive beautiful good-looking pretty
attractive beautiful gorgeous stunning lovely
attractive good-looking handsome
audible hearable
authentic genuine real sincere
authoritarian tyrannical despotic dictatorial autocratic
authoritative definitive
automated automatic
autonomous independent self-governing
autonomous self-driving driverless
average mean
average mediocre
average ordinary typical
avid eager enthusiastic passionate keen
avoidable preventable
aware conscious mindful cognizant
awful bad dreadful horrible terrible
awkward clumsy ungainly
awkward embarrassing
awkward uncomfortable
backward backwards
bad poor low-quality
badly poorly
badly seriously severely
balanced even-handed
balanced well-balanced
bald hairless
banned forbidden prohibited outlawed
barbaric brutal savage vicious
bare naked nude
barely hardly scarcely
barely only_just
barren infertile
basic elementary fundamental simple
basic primitive
basic rudimentary
basically fundamentally essentially in_essence
bearable tolerable
beautiful exquisite
beautifully gorgeously
because because_of due_to since as owing_to on_account_of
because_of_this for_this_reason therefore thus
before earlier previously
before in_advance_of prior_to ahead_of
before in_front_of
beforehand in_advance ahead_of_time
belated late overdue tardy
beloved cherished treasured
beneath under underneath below
beneficial good helpful useful valuable
benevolent generous kind charitable
benign noncancerous non-cancerous
best finest top
best ideal optimal optimum
better improved
better superior
bewildered confused puzzled baffled perplexed
bewildering confusing
biannual twice-yearly
biased partial prejudiced
big enormous expansive huge immense large massive vast
big enormous huge large massive substantial vast sizable sizeable
big major significant
bigger greater larger
biggest greatest
biggest largest
bilateral two-way
binding obligatory
bitter acrimonious
bitter resentful
bizarre odd outlandish peculiar strange unusual weird
bland tasteless flavourless flavorless
blank empty
bleak desolate
bleak gloomy dismal
bleak grim
blended combined mixed
blind sightless
bloated swollen
blunt frank
blurred blurry fuzzy
boastful bragging
bodily physical
bodily physically
bogus fake false counterfeit phony sham
bold daring audacious
bored fed_up
bored uninterested
boring dull monotonous repetitive tedious uninteresting
boundless infinite limitless unlimited
brainy intelligent
brand-new new
brave fearless valiant courageous heroic
bravely courageously
breathtaking spectacular stunning awe-inspiring
brief concise short succinct
brief fleeting short-lived transient
brief momentary
briefly concisely succinctly
briefly in_a_nutshell in_short in_brief in_summary to_sum_up in_a_word
briefly shortly
bright clever intelligent smart
bright luminous brilliant radiant
bright sunny
brilliantly superbly
brisk quick
brittle fragile
broad extensive sweeping wide-ranging
broad extensive wide wide-ranging
broadly commonly generally widely
broken damaged
broken faulty malfunctioning
broken fractured
brutal cruel heartless merciless
budding aspiring
bulky cumbersome
bullish optimistic
bumpy uneven
burdensome onerous
bureaucratic administrative
bustling busy lively
busy hectic
busy occupied
but however nevertheless nonetheless still yet
by_and_large for_the_most_part generally in_general on_the_whole overall
by_contrast in_contrast on_the_other_hand conversely
by_means_of through via
by_means_of using with_the_help_of with_the_aid_of
by_way_of via
calculated deliberate
calm composed collected
calm peaceful restful serene tranquil
calming relaxing restful soothing
calmly peacefully
cancerous malignant
candid frank honest open
captivating charming enchanting
captivating compelling engaging fascinating interesting intriguing
carbonated fizzy
cardiac heart
carefree untroubled
careful cautious wary
careful meticulous painstaking thorough
carefully cautiously
carefully thoroughly meticulously
careless reckless negligent
careless sloppy
carelessly recklessly negligently
caring compassionate considerate kind
caring compassionate kind sympathetic
casual informal relaxed
catastrophic devastating disastrous terrible
catchy memorable
causal causative
cautious guarded
cautious prudent
central chief key main primary principal
central middle
certain definite
certain particular specific
certain sure
certainly definitely no_doubt surely undoubtedly without_a_doubt without_doubt
challenging demanding difficult hard tough
changeable unpredictable
changeable variable
changing evolving shifting
changing variable
chaotic disorganized disorganised disorderly
chaotic turbulent
characteristic typical
charming delightful lovely
chatty talkative
cheaper less_expensive
cheaply inexpensively
cheerful happy joyful merry cheery
cheerful jolly
cheerfully happily
chiefly largely mainly mostly primarily principally
childish immature juvenile
chilly cold frigid
chilly cool
choosy picky fussy
choosy selective
chronic long-lasting long-term persistent
chronological sequential
circuitous roundabout
circular round
civic municipal
civil polite respectful courteous well-mannered
civilised civilized
classic quintessential
classic timeless
classified confidential private secret
classified top-secret
clean hygienic sanitary
clean spotless
clear understandable comprehensible
clear unequivocal
clearly explicitly expressly
clearly obviously evidently plainly
clearly vividly
clever ingenious
clever witty
close intimate
close near nearby
close-knit tight-knit
closed shut
cloudy opaque
cloudy overcast
clumsy uncoordinated
coastal seaside
coherent logical
cold unfriendly
collaborative joint cooperative
collective joint shared
collectively jointly together
colloquial informal
colossal enormous giant massive tremendous gigantic gargantuan
colossal giant huge immense tremendous gigantic
colossal titanic
colourful vibrant vivid colorful
combined joint
comfortable cozy cosy comfy
comfortable relaxed at_ease
comforting reassuring consoling
comforting soothing
commercial business
committed dedicated devoted
common mutual shared
common normal ordinary standard typical usual
common prevalent widespread
commonly frequently often regularly
commonly generally normally typically usually
commonplace everyday ordinary
communal shared
comparatively relatively
compassionate merciful
compatible consistent
compatible harmonious
compelling convincing persuasive
competent qualified
competitive cutthroat
complacent smug self-satisfied
complete entire full whole
complete finished
completely thoroughly
complex complicated intricate
complicated convoluted
complicated involved
complimentary for_free free free_of_charge at_no_cost gratis
comprehensive detailed thorough in-depth
comprehensive exhaustive extensive thorough in-depth
comprehensive holistic multifaceted
compulsory mandatory obligatory required
computerized computerised
concealed hidden
conceivable imaginable
conclusive decisive definitive
concrete tangible
concurrent simultaneous
confident sure
confidently self-assuredly
confined cramped
confined restricted
confusing puzzling perplexing
congenital inborn present_at_birth
congested overcrowded
conscientious diligent
conscientious scrupulous
conscious deliberate
consciously deliberately
consecutive successive
considerable great large significant substantial sizable sizeable
considerably far much a_great_deal
considerably greatly markedly significantly substantially
consistent steady
consistent uniform
consistently steadily
conspicuous discernible noticeable visible perceptible
constant continual continuous ceaseless incessant
constant stable steady
constantly continuously perpetually continually
constructive helpful
contagious infectious communicable
contaminated polluted tainted
contemporary current modern present-day up-to-date
content delighted glad happy pleased
content pleased satisfied contented
contentious controversial
continuing ongoing
continuously nonstop non-stop without_interruption
contradictory inconsistent conflicting
contrary opposite
contrary_to unlike
controversial contested divisive
convenient handy
conveniently handily
conventional mainstream
conventional traditional
convincingly persuasively
cool trendy
correct proper true right
correctly properly
correctly rightly
corrupt dishonest crooked
cosmetic superficial
cost-effective economical
costly expensive pricey high-priced
countless innumerable many numerous myriad
countless untold
covert secret clandestine undercover
covertly secretly
cowardly gutless
cowardly spineless
crafty sly cunning
crazy insane mad
creative innovative inventive imaginative
credible plausible believable
credible reliable
creepy scary
crisp crispy crunchy
critical crucial essential important key vital
critical crucial essential indispensable necessary vital
critical disapproving
critically seriously
critically_ill gravely_ill
crowded jam-packed
crowded packed
crucial key pivotal vital
cruel inhumane
cruel mean
cumulative aggregate
curative healing medicinal therapeutic
curious inquisitive
curious interested
current existing present
current up_to_date
customary traditional
customary usual habitual
customized personalised tailor-made tailored bespoke customised personalized custom-made
cynical sceptical skeptical
daily day-to-day every_day each_day
damaged harmed impaired
damp moist
damp wet
dangerous hazardous perilous risky unsafe
dangerous treacherous
dangerously perilously
daring adventurous
dark dim unlit
dated outdated
day-to-day everyday
dead deceased
deadly fatal lethal
deafening ear-splitting
debatable questionable
debilitating weakening
deceitful dishonest
decent respectable
deceptive fraudulent
deceptive misleading
decisive determined
decorative ornamental
decreased diminished lower reduced lowered
decreasing declining falling dropping
deep profound
deeply profoundly
defective faulty flawed
defenceless defenseless
defenseless vulnerable
deficient inadequate insufficient not_enough
deficient lacking
defunct no_longer_existing
dejected downcast despondent
delayed late
delayed postponed
deliberate intentional
deliberately intentionally on_purpose knowingly purposely
deliberately purposefully
delicate fragile frail
delicate sensitive
delicious scrumptious tasty yummy
delighted happy joyful joyous
delighted overjoyed thrilled
delightful enjoyable
demanding exacting
dense thick
densely thickly
dependable reliable trustworthy
dependent_on reliant_on
depleted exhausted
deplorable disgraceful
depressing dismal
deprived disadvantaged underprivileged
desirable sought-after
desperate hopeless
despite in_spite_of regardless_of notwithstanding
despite_this nevertheless nonetheless still even_so
destitute impoverished needy penniless poor
destructive devastating ruinous
deteriorating worsening
determined resolute
determined strong-willed
devastated heartbroken
devastated shattered
developing emerging
developing evolving
devious cunning
devout pious religious
different disparate
different distinct dissimilar
differently in_a_different_way
difficult tricky
digestive gastrointestinal
digitally electronically
diligent hard-working hardworking industrious
diligently industriously
diminutive tiny
diplomatic tactful
dire terrible
direct forthright
direct straight
directly straight
dirty filthy grimy
dirty polluted
disabled handicapped
disappointed dissatisfied let_down
disappointing underwhelming
disastrous calamitous
discouraged disheartened demoralized demoralised
discouraging disheartening
discreet inconspicuous
disgraceful scandalous
disgraceful shameful
disgusted repulsed
disgusting foul
disgusting gross
disgusting revolting repulsive
dishonest insincere
disillusioned disenchanted
disjointed incoherent
disoriented disorientated
disposable single-use
disproportionate excessive
disputed contested
disrespectful rude
disruptive troublesome
dissatisfied unhappy displeased
distant far
distant far_away
distant remote faraway far-off
distinct separate
distinctive unique one-of-a-kind
distinguished eminent prominent renowned
distraught upset
distressing traumatic
distressing upsetting
diverse varied
divine heavenly
dizzy light-headed lightheaded
docile submissive
domestic household
domestic national
dominant main
dominant prevailing
dormant inactive
doubtful improbable
doubtful sceptical skeptical
doubtful uncertain unsure
downcast sad
draconian harsh
dramatic drastic
dramatic striking
dramatically sharply drastically
drastic extreme radical
dreadful frightful
dreary dull
dreary gloomy
drowsy sleepy
drunk inebriated intoxicated
dual double twofold
dubious questionable
dubious shady
dull lacklustre lackluster
dumb stupid
durable long-lasting sturdy hard-wearing
durable robust strong sturdy
during in_the_course_of
during over_the_course_of throughout over
dynamic energetic lively vibrant
dynamic ever-changing
each apiece
each every
eagerly enthusiastically keenly
earlier previous prior
earliest first
early initial
early premature
earth-shattering groundbreaking
easily readily effortlessly with_ease
easily without_difficulty
easy effortless simple straightforward
easygoing easy-going laid-back
eccentric quirky
eco-friendly environmentally_friendly sustainable environment-friendly green
ecological environmental
economic financial
economical frugal thrifty
ecstatic elated overjoyed thrilled
edible eatable
educated knowledgeable
educated literate
educational informative instructive
eerie spooky
effective efficacious
effective efficient
effective successful
effectively in_effect
effectively successfully
efficient productive
efficiently productively
elaborate fancy
elaborate intricate
elaborate ornate
elastic stretchy
elegant graceful stylish
elevated greater increased higher
elevated high raised
elite select
eloquent articulate
elusive hard_to_find
embarrassed mortified
embarrassed self-conscious
embarrassing humiliating
embryonic early-stage
emotional moving poignant touching
emotional sentimental
empathetic understanding
emphatic forceful
emphatic resounding
empirical observational
empty hollow
empty vacant unoccupied
enchanting magical
encouraging promising heartening
encouraging supportive
endangered threatened
endless infinite
endless never-ending unending
endlessly ceaselessly
endlessly infinitely
energetic vigorous
energizing invigorating
engrossed absorbed
enigmatic mysterious
enjoyable pleasant pleasurable fun
enlarged expanded
enlightening informative
enormously extremely hugely immensely tremendously
enormously hugely massively
enraged infuriated
enriching rewarding
enticing tempting alluring
entrenched deep-rooted deep-seated
entrepreneurial enterprising
envious jealous
environmentally ecologically
epic grand
equal identical same equivalent
equally similarly
equitable fair just
erratic inconsistent
erratic unpredictable
erroneous incorrect mistaken wrong
especially notably particularly in_particular
essential indispensable necessary required needed
established proven
established well-established
esteemed prestigious
esteemed respected
eternal everlasting
eternally forever
ethical moral
ethical principled
ethically morally
even_though despite_the_fact_that in_spite_of_the_fact_that
evenly uniformly
eventual ultimate
eventually in_time
ever-changing constantly_changing constantly_evolving ever-evolving
ever-growing ever-increasing
everlasting permanent
everlasting perpetual
every_hour hourly
every_month monthly each_month
every_night nightly each_night
every_week weekly each_week
everyone everybody
evidence-based scientifically_proven
evil wicked
exaggerated overstated
exasperated frustrated
exceedingly exceptionally extremely tremendously
excellent fine good
excellent first-class top-notch first-rate
excellent great outstanding superb
except_for with_the_exception_of
exceptional extraordinary outstanding remarkable
exceptionally extraordinarily incredibly remarkably
exceptionally extremely highly incredibly really very
excessive exorbitant overpriced
excessive undue
excessively overly too unduly
excited thrilled
exciting exhilarating thrilling
exciting stimulating
excruciating agonizing agonising
exhausted fatigued tired weary worn_out
exhausted very_tired
exhausting tiring draining
exhilarating invigorating
expected anticipated
experienced seasoned veteran
experienced skilled
expert masterful
expert professional
explosive volatile
extended long prolonged lengthy
extensively widely
external outer outside
external outward
extra spare
extraordinary phenomenal
extravagant lavish
extravagant wasteful
extreme intense severe
eye-catching striking
fabulous fantastic wonderful marvelous marvellous
face-to-face in-person in_person
factual true
faint weak
fair impartial neutral objective unbiased
fair reasonable
fairly justly equitably
fairly moderately
fairly pretty quite rather reasonably
faithful loyal
faithfully loyally
false incorrect wrong untrue
falsely wrongly
familiar well-known
famished starving
famous legendary
famous popular
famous renowned well-known celebrated
fanatical extremist
fascinated intrigued
fashionable stylish trendy chic
fast high-speed
fast quick rapid speedy swift
fast quickly rapidly swiftly speedily
fast-growing rapidly_growing
fast-paced hectic
faster quicker speedier
fastest quickest
fat overweight
fatherly paternal
fatty greasy
faultless impeccable
faultless perfect flawless
favourite favorite preferred
fearless intrepid
feasible possible
feasible viable workable
feeble fragile frail weak
ferocious fierce
ferocious savage
fervent passionate ardent
fervent zealous
festive celebratory
few not_many
fewer a_smaller_number_of
fictional imaginary fictitious made-up
fierce intense
fierce vehement
fiercely intensely
fiercely vehemently
final last
final ultimate
finally in_conclusion lastly
financial fiscal
financial monetary
financially economically
finished completed
firm hard solid
firm resolute steadfast
firmly securely
firmly strongly
first_of_all first firstly to_begin_with
firsthand first-hand
fit healthy in_good_shape
fit suitable
fitting apt
flabby out_of_shape
flagrant blatant
flamboyant showy
flashy showy
flat even level
flavourful tasty flavorful
flawed imperfect
flexible pliable bendable
flourishing thriving booming
fluent articulate
fluffy soft
focused focussed
following next subsequent
foolish silly stupid unwise
for_a_long_time long for_ages
for_example for_instance including like such_as e.g
for_the_most_part mostly
forced compelled
forceful powerful
forceful pushy
forcefully strongly
foreign overseas
foremost lead
foremost leading
foreseeable predictable
forever indefinitely
forever permanently for_good
forgiving merciful
former previous ex
formerly in_the_past previously
formerly once
formidable daunting
forthcoming upcoming
forthright outspoken
fortunate lucky
fortunately happily thankfully luckily
forward forwards ahead
foundational fundamental
fragrant aromatic scented
frankly honestly
frantic frenzied
free at_liberty
freely openly
freezing icy
freezing very_cold
frequent regular
frequently very_often
fresh new
friendly genial
frightened terrified
frightening scary terrifying
frivolous trivial
from_now_on henceforth
from_the_beginning from_the_start from_the_outset
fruitful productive
fruitless futile
fulfilled satisfied
fulfilling rewarding satisfying
full filled
full-time full_time
functional usable
functional working operational
fundamental underlying
fundamentally radically
furious livid
further farther
futile pointless useless
futile vain
futuristic ahead_of_its_time
futuristic ultra-modern
gainful profitable
game-changing groundbreaking innovative revolutionary
generic general
generous charitable giving
generous unselfish
genetic hereditary inherited
gentle mild
gentle soft tender
gently lightly
gently softly
genuinely sincerely truly
geographic geographical
ghastly horrible
gifted talented
gladly happily willingly
glamorous glamourous
glaring obvious
gleaming shiny
global international worldwide
globally universally
gloomy pessimistic
glorious magnificent
glossy shiny
good positive
gradual progressive
gradual slow
gradually progressively slowly little_by_little bit_by_bit step_by_step
gradually steadily
graphic vivid
grateful thankful appreciative
gratefully thankfully
gratifying satisfying
gratuitous unnecessary
grave serious severe
gravely seriously
greatest utmost
greatly highly
greatly vastly
greedy avaricious
gregarious outgoing sociable
grey gray
ground-breaking groundbreaking innovative pioneering
groundless unfounded baseless
growing expanding
growing increasing rising
grumpy bad-tempered
grumpy irritable cranky
guilty culpable
gullible naive
habitually regularly
half-hearted lukewarm
haphazard random
harmful unhealthy
harmless innocuous
harmless safe
harsh severe
harsh stark
harshly severely
hastily hurriedly
hasty rushed hurried
haunted ghostly
hazy misty foggy
healthful nutritious wholesome
healthy well
healthy wholesome
heartbreaking heart-breaking heart-rending
heartbreaking tragic
heartfelt sincere
heartless unfeeling
heartwarming touching heart-warming
hearty filling
heated passionate
heavy overweight
heavy torrential
heavy weighty
heinous atrocious
helpless powerless
heritable inheritable
hesitant indecisive
hesitant reluctant unsure
hesitant wavering
hidden secret
hideous monstrous
hideous ugly
high-end luxury premium upscale
high-quality premium top-quality
high-quality top-quality quality
high-risk risky
high-tech hi-tech
hilarious hysterical
historic momentous landmark
homely plain
homemade home-made
homogeneous uniform
honest sincere truthful
honest upfront
honestly truthfully
honourable honorable noble
honoured honored
hopeful optimistic positive
hopefully with_any_luck
hopeless despairing
horrible horrendous
horrific gruesome
horrific nightmarish
horrified appalled
hostile unfriendly
hot boiling scorching
hot spicy
hot-tempered irritable
how_much to_what_extent
humble modest
humid muggy
humiliating degrading
humorous witty
hungry starving
hurt injured wounded
hushed quiet
hypocritical two-faced
hypothetical theoretical
ideal perfect
ideally preferably
identifiable recognisable recognizable
idiotic stupid
idle lazy
if_necessary if_needed
if_not otherwise
if_possible where_possible
ill sick unwell
ill-advised unwise
illegal unlawful illicit
illegally unlawfully
illegible unreadable
illogical irrational
imaginary unreal
immaculate spotless
immeasurable incalculable
immediate instant prompt instantaneous
imminent impending
immoral unethical
immoral wrong
immovable fixed
impatient restless
impending upcoming
impersonal detached
impolite rude
important notable noteworthy significant
importantly significantly
imposing impressive
impossible unachievable
impotent powerless
impractical unrealistic
imprecise inexact
impressed struck
impressive spectacular
improbable unlikely
improper inappropriate
improved enhanced
improving getting_better
impulsive rash impetuous
in_accordance_with in_line_with in_keeping_with in_compliance_with
in_all_likelihood probably in_all_probability most_likely
in_any_case anyway at_any_rate regardless
in_case_of in_the_event_of
in_comparison_to compared_to compared_with in_comparison_with relative_to
in_conclusion in_short to_conclude in_summary to_sum_up all_in_all
in_connection_with related_to relating_to
in_detail thoroughly
in_fact indeed as_a_matter_of_fact
in_favor_of in_favour_of supporting
in_light_of in_view_of considering given
in_most_cases mostly usually
in_order_that so_that
in_order_to so_as_to with_the_aim_of
in_other_words that_is i.e namely that_is_to_say
in_part partially partly somewhat to_some_extent
in_place_of instead_of rather_than as_opposed_to
in_regard_to regarding with_regard_to with_respect_to in_terms_of in_relation_to
in_the_event_that if
in_the_future going_forward in_the_years_ahead
in_the_meantime meanwhile
in_the_near_future shortly soon before_long
in_the_same_way likewise similarly
in_theory theoretically
in_this_way thereby
in_vain unsuccessfully
inaccessible unreachable
inaccurate incorrect inexact
inactive passive
inactive sedentary
inadequately insufficiently
inadequately poorly
inadvertently unknowingly
inappropriate unsuitable
incapable unable
including inclusive_of
incoherent unintelligible
incomparable unparalleled unrivalled unrivaled
incompatible conflicting
incompetent inept
incomplete partial
incomplete unfinished
inconceivable unimaginable unthinkable
inconclusive indecisive
inconsiderate thoughtless
inconspicuous unobtrusive
inconvenient troublesome
incorrectly wrongly mistakenly erroneously
increased heightened
increasing mounting
increasingly more_and_more ever_more
increasingly progressively
incredible unbelievable
incredulous disbelieving
incurable untreatable
indecent obscene
indeed truly
indefinite unlimited
independent self-sufficient
independently separately
indicative suggestive
indicative symptomatic
indifferent unconcerned
indifferent uninterested apathetic
indigenous native aboriginal
indignant resentful
indistinct unclear
individually separately one_by_one
indoor inside
ineffective ineffectual
ineffective useless
inefficient unproductive
ineligible disqualified
inescapable inevitable unavoidable
inevitably necessarily
inevitably unavoidably
inexperienced unskilled
inexplicable unexplainable
infamous notorious
inferior lower-quality
inflamed swollen
inflexible rigid stiff
influential powerful
informative useful
informed knowledgeable
infrequent occasional
infrequent rare uncommon unusual
infrequently rarely seldom
ingenious inventive
inherent intrinsic innate
inherently intrinsically naturally
initial preliminary
inland interior
inner internal inside
innocent guiltless blameless
innumerable numberless
inquisitive nosy
insane demented
insatiable unquenchable
insecure unsure
insensitive callous
insignificant minor trivial unimportant
inspirational inspiring
instead rather
instinctively intuitively
institutional organizational organisational
insulting offensive
intact undamaged unbroken
intellectual academic
intellectual mental
intense profound
intensive concentrated
intentional planned
intentional purposeful
interactive two-way
interchangeable exchangeable
interconnected interrelated interlinked
interim provisional temporary
intermittent sporadic
intermittently sporadically
intertwined interwoven
intimidating daunting
intolerable unacceptable
intolerable unbearable
intolerant bigoted
introverted shy
intuitive easy_to_understand
intuitive instinctual
invaluable priceless
invasive intrusive
inventive resourceful
invigorating refreshing
invincible unbeatable
invisible unseen
inviting welcoming
involuntary unintentional
involved engaged
ironic sarcastic
irrational unreasonable
irregular uneven
irrelevant immaterial
irreparable irreversible
irreplaceable unique
irresistible tempting
irrespective_of regardless_of
irresponsible reckless
irritable testy
isolated lonely
isolated remote secluded
it_is_important_to it_is_essential_to it_is_crucial_to
jobless unemployed out_of_work
jubilant triumphant
judicious prudent
juicy succulent
just only merely simply
just recently
justifiable defensible
justified warranted
kind-hearted kindhearted
knowledgeable well-informed
known_as called named
labour-intensive labor-intensive
lacking without
large-scale wide-scale
largely to_a_large_extent to_a_great_extent
lasting long-lasting enduring
lasting permanent
late deceased
lately recently of_late
later subsequent
latest newest most_recent
laughable ridiculous
lavish luxurious opulent
lawful legal legitimate
lawfully legally
leading major
leading top premier
lean slim
leftover remaining
legally by_law
legendary mythical
legible readable
legitimate rightful
legitimate valid
leisurely unhurried
lenient merciful
less_and_less decreasingly
less_than under fewer_than below
lesser smaller
lethargic sluggish
liable likely
liable responsible
lifelike realistic
lifelong lifetime
light lightweight
light pale
like similar_to
likely probable
likely probably
limber supple
limited restricted
linked related connected associated
little not_much
little small tiny
lofty high
logical rational reasoned
logically rationally
lone single solitary
lonely lonesome
long-standing longstanding
long-term long-run
loose slack
lost missing
loud noisy
loudly noisily
loving romantic
low-fat reduced-fat
low-key understated
loyal devoted
lucrative profitable
luminous glowing
luxury deluxe
made_up_of composed_of consisting_of comprised_of
magnificent splendid majestic
magnificent superb
main prime
mainly predominantly
malevolent malicious
malicious spiteful
malleable pliable
malnourished undernourished
manageable doable
manipulative scheming
manual hand-operated
manufactured made produced
many numerous a_lot_of lots_of plenty_of a_large_number_of
many_times often oftentimes
many_times repeatedly
marginal peripheral
marginal slight
marginally slightly
marital married
marked noticeable pronounced striking
markedly noticeably
married wed
maternal motherly
maximum utmost highest
maybe perhaps possibly
meagre paltry meager scanty
meaningless pointless
meanwhile in_the_interim
measurable quantifiable
medium mid-sized medium-sized
melancholic melancholy
mellow relaxed
memorable unforgettable
menacing sinister
menacing threatening
mental psychological
mentally psychologically
merciless ruthless
messy untidy
metropolitan urban
middle-aged midlife
mighty potent powerful robust strong
mild temperate
mildly slightly
mindless senseless
minimal minimum
minimal negligible
minor slight small
miraculous astonishing
mischievous naughty
miserable unhappy
miserable wretched
misguided mistaken
mobile portable
moderate reasonable
modern-day present-day
monetary cash
moody sulky
moody temperamental
moral righteous virtuous
more_importantly above_all
more_often_than_not usually
more_or_less roughly
more_than over above in_excess_of greater_than
most_of the_majority_of
motionless stationary still
motivated driven
much-needed badly_needed
multifaceted many-sided multi-faceted
multipurpose versatile
muscular brawny
muted subdued
mutual reciprocal
mutually reciprocally
mysterious puzzling
mystical spiritual
nagging persistent
narrow thin
nasty unpleasant
nation-wide national nationwide countrywide
natural innate
nauseous sick queasy nauseated
near close_to
nearby surrounding
nearly close_to just_about
neat orderly tidy
neatly tidily
needless redundant superfluous unnecessary
negligible trivial
nervous jittery
nervous tense
neural nerve
never at_no_time
new novel
newborn newly_born
newly recently
next then after_that
next_to beside alongside
nice pleasant lovely
no_longer not_anymore no_more
no_matter regardless_of
nobody no_one no-one
nominal token
non-essential unnecessary
non-profit nonprofit not-for-profit
nonetheless all_the_same
normal regular
nostalgic wistful
notable noteworthy remarkable
noticeable observable
noticeably visibly
nourishing nutritious
novel original
numb unfeeling
nutritional dietary
nutritious nutrient-rich nutrient-dense
obedient compliant
obedient submissive
obedient well-behaved
objectionable offensive
objectively impartially
obliged required obligated
oblivious unaware
obscene vulgar
obscure unknown
observant perceptive
obsessed fixated
obstinate stubborn
obvious self-evident
occasional sporadic
occasionally once_in_a_while
occupied in_use
odourless odorless
official formal
officially formally
old-fashioned outmoded
old-fashioned quaint
older elder
older elderly
older senior
ominous threatening
on_average typically
on_the_contrary conversely
on_time punctual
on_time punctually
once_a_day once_daily
once_a_week once_weekly
once_again again once_more
online on_the_internet
only sole
only solely exclusively
open overt
open transparent
open-minded receptive
open-minded tolerant
openly publicly
opinionated dogmatic
opportune timely
opposing conflicting
opposite reverse
oppressive repressive
oppressive tyrannical
optimistic upbeat
optional voluntary
oral by_mouth
orally by_mouth
orderly organised organized
original first
outdoor open-air
outdoors outside
outlying remote
outrageous preposterous
outrageous shocking
outside_of beyond
outspoken vocal
outstanding unpaid
over-the-counter nonprescription non-prescription over_the_counter
over_and_over repeatedly again_and_again time_and_again
over_the_years through_the_years
overall general
overall total
overbearing domineering
overlooked neglected
overseas abroad
overwhelmed swamped
overwhelming crushing
overwhelmingly predominantly
overworked overloaded
painful hurting
painful sore aching
painfully agonizingly
painless pain-free
palatable tasty
panicked terrified
paralysed paralyzed
paramount supreme
part-time part_time
particular special
particularly specifically
passionately fervently
patient tolerant
peaceful nonviolent non-violent
peaceful quiet
penniless broke
per_capita per_person per_head
perceptive insightful
perfectly flawlessly
periodically at_intervals
permissible allowed permitted
persistent tenacious
personal subjective
personalised personalized individualized individualised
personally in_person
pertaining_to relating_to
pertinent relevant
pervasive widespread
petite small
petrified terrified
picturesque scenic
planned scheduled
planned strategic
playful fun-loving
playful whimsical
pleasant agreeable
pleasing satisfying
pleasing welcome
plump chubby
pointed sharp
pointless senseless
poisonous toxic venomous
polished refined
politely courteously
poor underprivileged
popular sought-after
popular well-liked
populous densely_populated
portable transportable
positively favourably favorably
possible potential
possibly potentially conceivably
post-operative postoperative after_surgery
posthumous after_death
postnatal postpartum
potential prospective
practical pragmatic
practical realistic
practical useful
practically realistically
pre-existing preexisting
precarious unstable
precious valuable
precise specific
predominant prevailing
pregnant expecting expectant
premature untimely
prenatal antenatal
preoccupied absorbed
prepared ready willing
pressing urgent
preventative preventive
pristine spotless
pristine unspoiled unspoilt
private secluded
private secretive
privileged advantaged
prized valued
pro-active proactive
problematic troublesome
productive prolific
professionally expertly
profitable money-making
prolonged sustained
prominent salient
prompt quick
promptly quickly
prone susceptible vulnerable
proportional proportionate
prosperous successful thriving
protected safeguarded
protected secure
protective shielding
provided_that if
provisional tentative
provocative inflammatory
psychiatric mental_health
public-spirited civic-minded
pure unadulterated
puzzling baffling
quantitative numerical
questionable suspect
quiet silent
quietly silently
quietly softly
radical revolutionary
ragged tattered
rainy wet
rampant widespread
randomly at_random
rare scarce in_short_supply
rash reckless
rational sensible
ravenous starving
raw uncooked
readily_available easily_accessible easily_available
real-life real-world
really truly
rear back
reasonable sensible
rebellious disobedient
reclusive solitary
recommended advised suggested
record-breaking unprecedented
recreational leisure
rectangular oblong
recurring repeated recurrent
refined sophisticated
refreshed revitalized revitalised rejuvenated
regrettable unfortunate
regrettably sadly unfortunately
regular routine
regularly routinely
related_to associated_with linked_to connected_to connected_with tied_to
relentless unrelenting
relentlessly tirelessly
reliable trusted
reliably dependably
relieved reassured
reluctant unwilling
reluctantly unwillingly
remarkably surprisingly
remedial corrective
reminiscent evocative
remorseful repentant sorry
remotely from_a_distance
renal kidney
renewed revived
replaceable substitutable
reportedly according_to_reports
representative symbolic
reputable respected
reputable trustworthy
reserved shy
resilient robust
resilient tough
respiratory breathing
responsible_for in_charge_of
responsive reactive
restless sleepless
restorative rejuvenating
restrictive limiting
revealing telling
reversible undoable
revised updated amended
rewarding worthwhile
rich high_in full_of packed_with rich_in
ridiculous silly
right-hand right
rigid strict stringent
rigorous strict stringent
rigorously strictly
ripe mature
risk-free safe
rotten decayed
rotten spoiled spoilt
rough rugged
rough uneven
round spherical
rousing stirring
royal regal
run-down dilapidated
rural countryside
sacred holy
sad unhappy sorrowful
sad upsetting
sadly tragically
safe secure
safely securely
sarcastic mocking
saturated soaked
savoury savory
savvy shrewd
scattered dispersed
seamless smooth
seamlessly smoothly
second-hand secondhand used pre-owned
secretly in_secret
seldom not_often
self-centered self-centred selfish egotistical
selfless unselfish altruistic
sensational spectacular
serious solemn
several a_number_of multiple
shabby worn
shaky unsteady
shallow superficial
shameless brazen
sharp steep
sharply steeply
sheer utter
shocked stunned
short-lived temporary transient
short-term short-run
short-term temporary
showy ostentatious
shy timid bashful
sickly unhealthy
silent noiseless
simple uncomplicated
simplistic oversimplified
single sole
single unmarried
situated located
situated_in located_in based_in
skilfully skillfully
skinny thin
sleek smooth
sleepy tired
slender slim thin
slightly somewhat a_little rather a_bit
slippery slick
slow slow-moving
slow sluggish
smaller littler
smallest tiniest
smart well-dressed
smelly stinky
smooth even
smoothly without_problems
so-called supposed
so_far up_to_now until_now to_date
soaked drenched
soaking_wet drenched
socioeconomic socio-economic
some_time_ago a_while_ago
somebody someone
sound valid
sour tart
spacious roomy
sparse scanty
sparsely thinly
specialised specialized
speculative conjectural
speechless dumbfounded
spoken verbal
spontaneous unplanned impromptu
spontaneously on_the_spur_of_the_moment
squalid filthy
startled surprised
startling surprising
state-owned government-owned state-run government-run
steadfast unwavering
stern strict
sticky adhesive
stingy miserly
stormy turbulent
strangely oddly
strenuous vigorous
stressed under_pressure
stressful taxing
strikingly stunningly
strong tough
stronger more_powerful
strongest most_powerful
stubbornly obstinately
submerged underwater
subpar substandard second-rate
subtle understated
subtly delicately
suddenly all_at_once
suited_to suitable_for
supernatural paranormal
supposedly ostensibly
supreme highest
surplus excess
surprised taken_aback
surprising unexpected astonishing
surprisingly unexpectedly
suspected presumed
suspicious wary
sustained continuous
swanky posh
sweet sugary
sweltering scorching
swollen puffy
sympathetic understanding
synonymous equivalent
systematic methodical
systematically methodically
tame domesticated
tangled knotted
tantamount_to equivalent_to
targeted aimed
tearful weepy
tedious tiresome
temporarily for_a_while for_the_time_being for_now
tense strained
terminally_ill dying
terribly awfully
terrifying horrifying
that_being_said that_said having_said_that
theoretically in_principle
thereafter after_that
thirsty parched
this_is_because the_reason_is
this_means_that meaning_that
thoughtful reflective pensive
thoughtfully considerately
throughout all_through
tight snug
time-consuming lengthy
time-honored time-honoured
timeless ageless
timely well-timed
timid fearful
tiny minuscule
tired worn-out
tiredly wearily
tireless untiring
to_a_lesser_extent less
to_put_it_simply simply_put put_simply
to_summarize to_summarise in_summary
to_this_day even_now
top-level high-level
tortuous winding
touchy oversensitive
towards toward
traditionally historically
transparent see-through
tropical hot_and_humid
troubled worried
troubling worrying
trusting unsuspecting
twice two_times
twice_a_day twice_daily
twisted bent
ubiquitous omnipresent
ugly unattractive
unabated undiminished
unable_to incapable_of not_able_to
unacceptable unsatisfactory
unaffordable too_expensive
unanimous undivided
unattainable unreachable
unauthorised unauthorized
unavailable unobtainable
unaware ignorant
unbearable insufferable
unbeatable unsurpassed
uncertain unclear
unchanged unaltered
uncomfortable uneasy
unconnected unrelated
uncontrollable unmanageable
unconventional unorthodox
unconvincing implausible
undeniable indisputable
undeniably unquestionably indisputably
under_control in_check
under_the_age_of younger_than
under_way underway in_progress
underhand underhanded
understandably naturally
undesirable unwanted
undisputed unquestioned
undoubtedly without_question
uneducated ignorant
unequalled unmatched unequaled
unexpected unforeseen unanticipated
unexpectedly by_surprise
unfair inequitable
unfair unjust
unfairly unjustly
unfaithful disloyal
unfit out_of_shape
unforeseen unpredicted
unfortunate unlucky
unhealthy unwholesome
unhurt unharmed uninjured
uninhabited unpopulated
uninspired unimaginative
uninterrupted continuous
uniquely distinctively
unjustified unwarranted
unknowingly unwittingly
unknown unidentified
unlike in_contrast_to as_opposed_to
unmatched unparalleled
unmatched unsurpassed
unmistakable unmistakeable
unnecessarily needlessly
unnoticed undetected
unpleasant disagreeable
unpopular disliked
unprecedented unheard-of
unprepared not_ready
unproven untested
unqualified untrained
unreliable undependable
unreliable untrustworthy
unruly disobedient
unscrupulous unprincipled
unsettled unresolved
unsettling disturbing
unskilled untrained
unsolicited uninvited
unstable volatile
unsteady wobbly
unsuccessful failed
unsustainable unviable
until till
untreated not_treated
unusually abnormally
unwarranted uncalled-for
up-to-date updated
upmarket upscale
upright vertical
upset distressed
upside_down inverted
upward upwards
urban city
useless worthless
vaguely dimly
vain conceited
valuable worthwhile
varying differing
venerable respected
very_few hardly_any
very_hot boiling
vibrant animated
victorious triumphant
victorious winning
vigorously energetically
visionary forward-thinking
visually_impaired partially_sighted
voluntarily willingly of_one's_own_accord
vulgar crude
warmly cordially
waterproof water-resistant watertight
watery diluted
weakened impaired
weakly feebly
well-being wellbeing
well-paid highly_paid
well-rounded all-round
when_it_comes_to with_regard_to as_far_as
whenever every_time any_time
while whilst
whole-hearted wholehearted
wholeheartedly enthusiastically
wild feral
wild untamed
winding twisting
windy breezy
wisely sensibly
with_this_in_mind accordingly
within inside
wonderfully marvellously marvelously
wordy verbose long-winded
working functioning
world-class first-rate
world-famous internationally_renowned world-renowned
worldwide around_the_globe
worthless valueless
worthy deserving
would-be aspiring
younger more_youthful
youthful young-looking
"""
