"""English nouns that say the same in most prose, one group a line.

Own work. A word of several senses stands in up to three groups; the groups of one word do not say the same as each
other, so nothing may be chained through a shared word. Opposites, siblings of one kind (red and blue, coal and gas),
parts and wholes, and different quantities never share a group. The names of a country, its people and its language
share one, as do an abbreviation and its long form. "_" joins the words of one expression.
"""

from __future__ import annotations

from typing import Final

__all__ = ["GROUPS"]

GROUPS: Final = """
2fa two-factor_authentication two_factor_authentication two-step_verification
ability aptitude capability capacity
ability aptitude skill talent
ability competence skill competency
absence lack nonexistence
abundance large_amounts plenty large_quantities
abundance plethora wealth plenty profusion
abuse exploitation
abuse mistreatment maltreatment ill-treatment
abuse misuse
academic researcher scholar
accent emphasis stress
accent pronunciation
acceptance approval
acceptance tolerance
access entry admission admittance
accessory add-on extra
accident collision crash impact wreck
accident mishap
acclaim praise applause
accommodation housing accommodations lodging lodgings
accomplishment achievement success feat attainment
accord agreement consensus
accord agreement deal pact treaty
accord harmony
account description narrative report
account description profile
account explanation
accountability responsibility answerability
accumulation buildup build-up accretion
accuracy precision correctness exactness
accusation charge claim allegation
ache pain soreness
achievement fulfilment fulfillment
achievement success triumph victory
acknowledgement recognition acknowledgment
acne pimples
acquisition procurement
acquisition purchase takeover buyout
action deed act
action measure move step
activist advocate campaigner
activity exercise movement
activity pastime pursuit
ad advertisement advert commercial
ada americans_with_disabilities_act
adaptability flexibility versatility
adaptation adjustment alteration change modification tweak
addiction dependence dependency
addition extension
addition inclusion
address lecture presentation speech talk
adhd attention_deficit_hyperactivity_disorder attention-deficit_hyperactivity_disorder
adherence commitment devotion
adherence compliance observance conformity
administration authorities government
administration management
admiration esteem respect regard
adolescence youth teenage_years teens
adolescent teenager youngster youth teen
adrenaline epinephrine
advance breakthrough development progress advancement
advance breakthrough innovation
advance loan
advantage benefit gain perk
advantage benefit perk upside plus
advantage edge lead head_start
advent appearance arrival emergence
adventure escapade exploit
adversary enemy opponent rival foe
adversity difficulty hardship misfortune struggle
advertising marketing promotion
advice guidance recommendation counsel
advice tip
advice tips
adviser consultant guide mentor advisor
advocate proponent supporter backer champion
aerobic_exercise cardio cardiovascular_exercise
aeroplane aircraft plane airplane
affair liaison romance love_affair
affair matter
affection love fondness
affiliation association connection link relationship tie
affliction ailment complaint disease disorder illness sickness
afghanistan afghan afghans
africa african africans
aftermath wake
age era period time epoch
ageing aging growing_old growing_older getting_older
agenda plan program programme schedule
agent representative rep
aggression hostility belligerence
agitation restlessness unrest
agony anguish torment
agony pain suffering
agreement arrangement contract deal
agriculture farming
ai a.i artificial_intelligence
aid help support assistance
aid relief
aids acquired_immune_deficiency_syndrome acquired_immunodeficiency_syndrome
aim goal intent intention objective purpose target
air atmosphere
air_conditioner ac air_con
airport airfield
airstrike air_strike air_raid
alarm panic
alarm warning alert
albania albanian albanians
alertness wakefulness vigilance
algeria algerian algerians
alliance coalition partnership league
allocation allotment distribution apportionment
allotment quota share
allowance stipend
allure appeal attraction charm attractiveness
ally friend partner supporter
als amyotrophic_lateral_sclerosis lou_gehrig's_disease motor_neurone_disease
alternative choice option
alternative replacement substitute
altitude height elevation
aluminium aluminum
amalgamation merger consolidation
amateur layperson layman
amazement surprise wonder astonishment
ambience atmosphere mood ambiance vibe
ambiguity uncertainty vagueness
ambition aspiration dream goal hope
amendment change revision
amendment correction
amenity facility
amount degree level
amount number
amount quantity volume
amusement entertainment fun
anaemia anemia
anaesthesia anesthesia
anaesthetic anesthetic
analogy comparison parallel
analysis assessment evaluation examination
analysis breakdown
analyst expert
ancestor forebear forefather
ancestry descent heritage lineage
anecdote narrative story tale
anger fury outrage rage wrath
angle outlook perspective viewpoint point_of_view standpoint
angola angolan
anguish distress suffering
animal creature beast
animosity hostility antagonism enmity
annihilation destruction obliteration
announcement declaration statement proclamation
announcement notice
annoyance frustration
annoyance irritation
annoyance nuisance
annual_general_meeting agm annual_meeting
answer reply response
answer solution
anticipation expectation
antiquity ancient_times
anxiety apprehension fear nervousness worry unease
anxiety concern fear worry
anxiety tension
apartment flat
api application_programming_interface
app application program programme
apparatus device equipment
apparel clothes clothing garments attire
appeal demand plea request
appearance emergence rise
appearance look looks
appetite desire hunger
appetizer starter
appliance device machine
applicant candidate
application request
application usage use utilization utilisation
appointment date
appointment meeting booking
appointment selection nomination
appraisal assessment evaluation review
appreciation gratitude thankfulness
appreciation recognition
apprehension arrest
apprentice trainee
approach means method technique way
approach method methodology technique
approach strategy tactic
approval authorization consent permission authorisation
approval backing endorsement support
approximation estimate estimation
ar augmented_reality
arbitrator mediator arbiter
architecture design structure
area district neighborhood neighbourhood
area district region zone
area domain field realm sphere
argentina argentine argentinian argentines
argument case reasoning
argument conflict disagreement dispute quarrel row
armenia armenian armenians
aroma fragrance perfume scent smell
arrangement layout setup
arrangement preparation
array assortment mix range selection variety
arrival coming
arrogance conceit haughtiness
arson fire-setting
arsonist firebug
artefact artifact relic
article item object thing
article piece report story
ascent climb
asia asian asians
aspect dimension element facet side
aspect element feature part
aspirin acetylsalicylic_acid
assailant attacker
assassination homicide killing murder
assault attack raid strike
assembly construction
assembly council
assembly gathering meeting
assertion claim statement contention
asset resource
asset strength
assignment duty job task chore
assistant helper aide
association bond connection link relationship tie
association group organisation organization society
assumption premise
assumption presumption supposition
assurance certainty
assurance confidence self-assurance self-confidence
assurance guarantee promise
asylum haven refuge sanctuary
athlete sportsperson
atm cash_machine cashpoint automated_teller_machine
atrocity outrage barbarity
attachment bond
attack onslaught offensive
attempt bid effort endeavour endeavor try
attendance presence
attendance turnout
attendee participant
attention care
attention focus
attention notice
attitude outlook stance mindset
attorney lawyer solicitor counsel
attraction draw
attribute characteristic feature hallmark property quality trait
aubergine eggplant
auction sale
audience crowd
audience viewers spectators
audit inspection review
australia australian australians aussie
austria austrian austrians
author writer
authorities officials
authority control power
authority expert specialist
authority jurisdiction
authorization consent permission authorisation clearance
autobiography memoir memoirs
automation mechanization mechanisation
automobile car auto motorcar
autonomy independence self-rule self-government
autopsy post-mortem postmortem
autumn fall
availability accessibility
avenue course path route
average mean
aversion dislike distaste
award grant
award honour honor
award prize
awareness knowledge understanding consciousness
awareness mindfulness
awareness realization realisation
azerbaijan azerbaijani azeri
b2b business-to-business business_to_business
baby infant
background context setting backdrop
background history
backing sponsorship
backlash adverse_reaction
backpack rucksack
backup fallback
bad_breath halitosis
bahrain bahraini
baking_soda sodium_bicarbonate bicarbonate_of_soda
balance equilibrium
ball sphere
ballot vote
ban embargo
ban prohibition
bangladesh bangladeshi bangladeshis
banknote bill note
bankruptcy insolvency
banquet feast
barrier challenge hurdle impediment obstacle obstruction
barrier fence
base basis foundation groundwork
base bottom
basics fundamentals essentials rudiments
basis grounds
bathroom lavatory toilet restroom washroom
battle combat fight struggle
battlefield battleground
bbc british_broadcasting_corporation
beach seaside seashore shore
bear_market falling_market
beating thrashing
beauty loveliness attractiveness
bedrock cornerstone foundation pillar
bedroom sleeping_quarters
bedtime time_for_bed
beginner novice starter newcomer
beginning commencement onset outset start
beginning dawn
beginning inception onset outset start
behavior behaviour conduct
being creature
being existence
belarus belarusian belarusians
belgium belgian belgians
belief conviction opinion view
belief creed faith
belief principle
belongings possessions
beneficiary recipient
benefit gain reward
bent inclination
bestseller best-seller best_seller
betrayal treachery
betterment enhancement improvement progress advancement
beverage drink
bias discrimination prejudice partiality
bicycle cycle bike
bid offer tender
bigotry intolerance
bill draft_law proposed_law
bill invoice
biography life_story
birth delivery childbirth
birthplace place_of_birth
blackboard chalkboard
blackmail extortion
blame fault responsibility
blast explosion
blaze fire inferno
blaze flame
blemish defect fault flaw imperfection
blend combination mix mixture
blend fusion
blessing boon
bloating abdominal_distension
blockade siege
blockage obstruction
blocking obstruction
blog weblog
blood_test blood_work
bloodshed slaughter
bloom flower blossom
blow hit punch
blow setback
blueprint design plan
blunder mistake
bmi body_mass_index
boast brag
boat vessel
body_weight weight
bodyguard minder
bolivia bolivian bolivians
bomb explosive explosive_device
bonnet hood
bonus extra
book volume
booklet leaflet brochure pamphlet
boom upsurge upturn
boost increase lift
border boundary frontier
border brink edge margin verge rim
boredom tedium monotony
bosnia bosnian bosnians bosnia_and_herzegovina
boss employer
boss leader
boss manager supervisor
botswana botswanan
bottleneck congestion_point
bouquet bunch
bout episode
bowel gut intestine
bowel_movement stool
bp blood_pressure
bracket category
brackets parentheses
brand label
brand trademark
brand_awareness brand_recognition
bravery courage valor valour heroism
brazil brazilian brazilians
breach infringement violation
break fracture broken_bone
break interruption
break pause respite rest
breakage damage
breakthrough game-changer game_changer
breastbone sternum
breastfeeding nursing
brevity conciseness shortness
bribe kickback
brick-and-mortar_store physical_store
brief summary
briefing conference
brightness luminosity
brightness radiance
brilliance genius
brotherhood fraternity
bruise contusion
bruising bruises
brutality cruelty savagery
brutality violence
budget financial_plan spending_plan
bug defect error fault glitch
bug insect
bug software_bug
building construction
building facility
building structure edifice
bulb light_bulb lightbulb
bulgaria bulgarian bulgarians
bulk majority
bulk mass
bull_market rising_market
bulletin newsletter
bully tormentor
burden load
burden strain
burglar housebreaker
burglary break-in
burial interment
business commerce trade
business company corporation enterprise firm
business industry sector
businessperson entrepreneur businessman businesswoman business_owner
buyer consumer customer purchaser shopper
buzz hype
by-election special_election
bystander onlooker
c-section caesarean cesarean caesarean_section cesarean_section
cab taxi taxicab
cabin hut lodge
cafe café coffee_shop coffeehouse
calamity catastrophe disaster tragedy
calculation computation
caliber quality calibre
call_to_action cta
calm calmness composure peace peacefulness serenity tranquility tranquillity
cambodia cambodian cambodians
cameroon cameroonian
campaign crusade
campaign drive
canada canadian canadians
cancellation annulment
cancer malignancy
candidate nominee contender
candour honesty candor frankness
candy sweets confectionery
canine dog
canopy cover
cap limit restriction
capital funds money
capital_punishment death_penalty
captive hostage
captive prisoner
car_boot trunk
carbon_dioxide co2
carcinogen cancer-causing_agent cancer-causing_substance
cardiologist heart_specialist heart_doctor
care caution prudence
career occupation profession
caregiver caretaker carer
caretaker custodian janitor
cargo freight shipment
caribou reindeer
carnage massacre slaughter
carpet rug
cartilage gristle
case example illustration instance
case lawsuit suit
cash funds money
casualty victim
catalog catalogue
catalogue list
catalyst impetus spur
catalyst trigger
category class type
category genre
cause determinant factor reason
cause origin root source
cause trigger
cave cavern
cbt cognitive_behavioral_therapy cognitive_behavioural_therapy cognitive-behavioral_therapy
cdc centers_for_disease_control centers_for_disease_control_and_prevention
cease-fire truce ceasefire armistice
celebration party festivity
celebrity fame renown stardom
celebrity star
cell_phone mobile_phone cellphone mobile cellular_phone
cemetery graveyard
center centre core middle heart
center centre hub
ceo chief_executive chief_executive_officer
ceremony ritual rite
certainty certitude sureness
certificate certification
certificate diploma
cfo chief_financial_officer finance_chief
chain sequence series
chair chairperson chairman
chair seat
challenge difficulty hurdle issue problem trouble
challenger rival contender
championship title
chance likelihood odds probability
chance likelihood possibility risk
chance opportunity possibility prospect
change shift transformation transition
channel medium
chaos confusion
chaos disorder mayhem turmoil havoc
chapter section
character nature temperament personality
character role
charge cost expense fee price
charge indictment
charisma magnetism
charity nonprofit
chart graph diagram
chat conversation dialogue discussion talk dialog
cheat fraud
check cheque
check examination inspection
check-in checkin
checkup check-up medical_examination medical_exam
chemist pharmacist
chickenpox varicella chicken_pox
chickpea garbanzo_bean
chief leader head
child kid youngster
childcare child_care day_care daycare
childhood early_years
children kids youngsters
children offspring
chile chilean chileans
chill coldness
china chinese prc people's_republic_of_china
choice decision
choice selection
christmas xmas
chronicle history
cia central_intelligence_agency
cinema movie_theater movie_theatre
circle ring
circulation flow
circumstance condition scenario situation
citizen national
citizen resident
citizenship nationality
city metropolis
civil_servant government_employee public_servant
civilian noncombatant
civilization culture society civilisation
clarification explanation
clarity clearness
clash conflict confrontation
class course
class lesson
classification categorization categorisation
classmate fellow_student schoolmate
clause provision
cleanliness hygiene
clergyman cleric
cli command_line command-line_interface command_line_interface
client customer shopper patron
clientele customers
cliff precipice
climate_change global_warming
climax culmination
clip excerpt
clip video
closet wardrobe
closure shutdown closing
clot thrombus blood_clot
cloth fabric material textile
cloud_computing the_cloud
clue hint
cluster collection group set bunch
cms content_management_system
coast seaside shore coastline shoreline
coating layer
code cipher
code_of_conduct rules_of_conduct
cognitive_function brain_function mental_function
cohesion unity
coldness frigidity
collaboration cooperation partnership teamwork co-operation
collaborator partner
collapse downfall
collapse failure
collarbone clavicle
colleague coworker co-worker workmate
collection compilation anthology
colombia colombian colombians
colour shade color hue
column pillar
combat fighting
combination synthesis
comeback recovery
comeback resurgence revival
comeback return
comedian comic
comfort consolation solace
comfort ease
comfort reassurance
command mastery
comment observation remark statement
commentator pundit
commission fee
commitment dedication devotion
commitment pledge promise
committee panel board
commodity good product
commotion disturbance uproar
communication contact
communication interaction
communication message
community district neighborhood neighbourhood
community society
company companionship
comparison contrast
compassion kindness sympathy empathy
compensation damages reparation
compensation pay remuneration
competition contest
competition rivalry
competition tournament
competitor contestant participant
competitor rival
complaint grievance
completion conclusion end finish
complexity intricacy complicatedness
compliance obedience
complication difficulty problem
compliment praise
component element ingredient part constituent
component unit
composition makeup make-up
compound substance
comprehension understanding grasp
compromise concession
compromise middle_ground
compulsion obligation
computer pc
concentration focus
concept idea notion
concern issue matter problem
concert gig
conclusion deduction inference
conclusion end ending finish
condemnation denunciation
condition necessity requirement prerequisite stipulation
condition shape state
conference convention meeting summit
confession admission
confidence faith trust
confidentiality privacy secrecy
configuration setup
confinement imprisonment
confirmation verification
conflict war warfare
confrontation showdown
confusion bewilderment
congestion overcrowding
congestion traffic_jam gridlock
congregation flock
conjecture guess
conjecture speculation guesswork
connection relation
connotation implication
conquest victory
conscience moral_sense
consensus general_agreement
consensus unanimity
consequence effect influence impact
consequence effect outcome result
consequence implication ramification repercussion
conservation preservation protection
consideration deliberation
consideration factor
consideration thought
consistency continuity
consistency texture feel
consistency uniformity
conspiracy plot
constraint limitation restriction curb
consumption intake
consumption usage use
contact exposure
contact touch
container vessel receptacle
contaminant pollutant
contamination pollution
contempt scorn disdain
content material
contentment satisfaction
contest match
continuation extension
contraceptive birth_control contraception
contraction shrinkage
contradiction inconsistency
contradiction paradox
contribution donation gift
contribution input
contributor donor
control management
control regulation
controversy debate dispute
controversy scandal
convenience ease
convention custom
conversation interview
conversion transformation metamorphosis
convict inmate prisoner
coo chief_operating_officer
coordination organization
copd chronic_obstructive_pulmonary_disease
copy duplicate replica reproduction
copy imitation
core essence nature
core nucleus
coriander cilantro
cornerstone mainstay
corpse dead_body cadaver
correlation link relationship
correspondence letters
correspondent journalist reporter newsman
corridor hallway hall
corruption dishonesty
cosmetics makeup make-up beauty_products
cost expenditure expense outlay
costa_rica costa_rican
counselling therapy counseling
counsellor therapist counselor
count tally total
counterfeit fake forgery
counterpart equivalent match
country countryside
countryside rural_area
coup coup_d'état military_takeover
couple pair
courage fortitude
courage nerve
courgette zucchini
court tribunal
court_case trial
courtesy politeness
cover covering
coverage reporting
covid covid-19 coronavirus
cowardice cowardliness
cpr cardiopulmonary_resuscitation
cpu central_processing_unit
crackdown clampdown
craftsman artisan
craftsmanship workmanship
cramp spasm
craving desire hunger longing
creation establishment formation foundation founding
creation invention
creativity imagination inventiveness
creativity originality
creator founder
creator inventor
creator maker
credential qualification
credibility believability trustworthiness
crew squad team
crime offence offense
criminal offender lawbreaker
crisis emergency
criterion standard benchmark yardstick
critic detractor
critic reviewer
criticism critique
criticism disapproval
crm customer_relationship_management
croatia croatian croat croats croatians
crop harvest
crossroads intersection junction
crowd throng
crown top
crush squeeze
crypto cryptocurrency digital_currency
ct_scan cat_scan computed_tomography
cto chief_technology_officer
cuba cuban cubans
culprit offender perpetrator
cult sect
cultivation growing
culture customs
cure remedy
curiosity interest inquisitiveness
currency legal_tender
current_account checking_account
curriculum syllabus course_of_study
curse jinx
curve bend
custodian guardian
custody detention
custom habit practice routine
custom practice tradition
cut cutback decrease reduction
cv curriculum_vitae résumé resume
cyberattack cyber_attack cyber-attack hack
cybercriminal hacker cyber_criminal
cybersecurity cyber_security
cycle rotation
cyprus cypriot cypriots
czech_republic czechia czech czechs
dad father daddy
damage destruction
damage harm injury
danger hazard peril risk threat
danger jeopardy
daring boldness
dark darkness
darkness blackness
data evidence findings
data_breach data_leak security_breach
data_centre data_center
data_set dataset
dawn sunrise daybreak
day_off holiday
daydream reverie
daylight sunlight sunshine sun
daytime daylight_hours
dc d.c washington_d.c
deadline time_limit cutoff cut-off
deal transaction
dealer trader
dealing transaction
death demise passing
death fatality
deaths fatalities
debate discussion
debris rubble wreckage
debt liability
debut first_appearance
decay rot decomposition
deceit deception
deception fraud scam
deception trickery
decision determination
decision judgment ruling verdict judgement
decision-maker decision_maker
decision-making decision_making
decline decrease drop reduction fall
decline deterioration worsening
decor decoration
decoration ornament
decree order edict
defeat loss
defence protection defense
defendant accused
deficiency inadequacy lack insufficiency
deficiency lack scarcity shortage
deficit shortage shortfall
definition meaning
degradation deterioration
degree extent level scale
degree extent range scope
delay postponement hold-up
delegation deputation
delicacy treat
delight enjoyment fun joy pleasure
delight happiness joy
delivery shipment
delusion illusion
demand insistence
demand need
demeanor manner demeanour
demographic group
demonstration protest
demonstration rally
demonstrator protester protestor
denial refusal
denmark danish dane danes
density thickness
dentist dental_professional
department division section
department unit
departure deviation
departure exit
dependence reliance
dependent reliant
deployment rollout roll-out
deportation expulsion
deposit down_payment
deposit sediment
depth profundity
derivation origin
descendant offspring
descent drop
description portrayal depiction
design style
designation label
desire want wish
despair hopelessness
desperation hopelessness
dessert sweet pudding
destination end_point
destiny fate fortune
destruction devastation ruin
detachment aloofness
detail particular
detection discovery
detective investigator sleuth
determination persistence resolve perseverance tenacity
determination resolution
deterrent disincentive
detour diversion
developer builder
developer programmer coder software_developer
development evolution
device gadget gizmo
devotee fan
dhs department_of_homeland_security homeland_security_department
dialect vernacular
diarrhoea diarrhea
diary journal
dictator tyrant despot
dictatorship tyranny
diet eating_habits
dietitian nutritionist dietician
difference discrepancy inconsistency mismatch
difference disparity gap
difference variance variation
digest summary
dignitary vip
dignity self-respect
dilemma predicament quandary
dimension size
dinner supper evening_meal
diplomat envoy
direction guidance
direction instruction
direction orientation
directive instruction order
directory index
dirt earth soil
dirt filth grime
disadvantage downside drawback con
disadvantage drawback limitation shortcoming
disagreement dissent
disappearance extinction dying_out
disappearance vanishing
disappointment letdown
disappointment upset
disapproval displeasure
discharge emission release
disciple follower
discipline field
discipline self-control
disclosure leak
disclosure revelation
discomfort unease
discount reduction price_cut price_reduction
discovery finding
discretion prudence
discussion talks
disgrace shame
disgust revulsion
dish meal
dismissal sacking firing
disorder mess
disparity imbalance inequality
display exhibit exhibition show exposition
display monitor screen
display showcase
disposal removal
disposition temperament
disregard neglect
disruption disturbance interruption
disruption sabotage
dissatisfaction unhappiness discontent
distance space
distribution dissemination
distrust suspicion mistrust
disturbance upset
diversion distraction
diversity variety
divorce separation
diy do-it-yourself do_it_yourself
dizziness light-headedness lightheadedness
dna genetic_material
dob date_of_birth birth_date birthdate
doctor healthcare_professional physician health_professional medical_professional
doctor healthcare_professional physician medical_professional healthcare_provider health_care_provider
document file
document record
documentation paperwork
dog pooch
dogma doctrine
doj department_of_justice justice_department
dominance superiority
dominance supremacy
dominican_republic dominican
donor giver
doom ruin
door doorway
dose dosage
doubt reservation
doubt scepticism skepticism
doubt uncertainty
down_time downtime outage
downfall ruin
downing_street uk_government
downpour deluge
downpour rainstorm
downturn recession slowdown slump
draft draught
draft manuscript
draft outline
drawing sketch
drc democratic_republic_of_congo democratic_republic_of_the_congo
dread fear panic terror
dream fantasy
dream vision
drink refreshment
drink-driving drunk_driving drink_driving dui driving_under_the_influence
drive motivation
driver motorist
drop slump
drought dry_spell
drowsiness sleepiness
drug medication medicine pharmaceutical
drugstore pharmacy
dummy pacifier
durability longevity
duration length
dusk nightfall twilight
dust powder
duty obligation responsibility
duty tax levy
dwelling home house residence abode
dynasty ruling_family
dysfunction malfunction
e-commerce ecommerce online_shopping
eagerness enthusiasm passion zeal keenness
earth globe planet world
earth ground soil
earthquake tremor quake temblor
ease simplicity effortlessness
ecb european_central_bank
ecg ekg electrocardiogram
echo reverberation
economy financial_system
ecuador ecuadorian
eczema atopic_dermatitis
edition version
education instruction teaching training
education learning
education schooling
educator instructor teacher
effectiveness efficacy
efficiency productivity
effort exertion
egypt egyptian egyptians
el_salvador salvadoran
elder senior older_adult older_person elderly_person senior_citizen
elders seniors older_people older_adults the_elderly elderly_people senior_citizens
electorate voters
electricity electric_power electrical_power
elegance grace refinement
elimination removal eradication
elite upper_class
eloquence articulateness
email e-mail electronic_mail
embarrassment humiliation shame
embrace hug
emergency_room er emergency_department casualty_department
emotion feeling sentiment
emphasis focus
employee worker staff_member
employees personnel staff workers workforce
employment job work
emptiness void
encounter experience
encouragement motivation support
encyclopaedia encyclopedia
end termination
end_user end-user
endangered_species threatened_species
endeavour undertaking venture endeavor
ending finale
endurance stamina
energy vitality
enforcement implementation
engagement involvement participation
england english englishman englishmen
enhancement improvement upgrade
enigma mystery puzzle riddle
enlargement expansion growth
enlightenment insight
enormity magnitude
enterprise project undertaking venture
entertainer performer
enthusiasm excitement passion
enthusiasm zeal fervour fervor
enthusiast fan lover
entirety whole totality
entrance entry entryway
entry item
envelope wrapper
environment landscape
environment milieu
environment setting surroundings
environmentalist conservationist
envy jealousy
epa environmental_protection_agency
epidemic outbreak
episode event happening incident occurrence
episode instalment installment
equality parity
equipment gear kit
equity fairness justice impartiality
eritrea eritrean
error inaccuracy
error mistake slip
eruption outbreak outburst
esa european_space_agency
escalation intensification
escape getaway
essence gist
establishment institution
estate_agent real_estate_agent realtor
estonia estonian estonians
eta estimated_time_of_arrival
ethics morality morals moral_principles
ethiopia ethiopian ethiopians
etiquette manners
eu european_union e.u
europe european europeans
ev electric_vehicle
event occasion
eventuality possibility
evidence proof
evidence testimony
evil wickedness
evs electric_vehicles
examination test exam
example precedent
excellence superiority greatness
exception anomaly
exception exemption
excerpt passage extract
excess extravagance
excess surplus overabundance glut
exchange interchange
exchange trade swap
excitement thrill exhilaration
exclamation_mark exclamation_point
excuse pretext
execution implementation
exercise drill
exercise physical_activity training workout
exhaust fumes
exhaustion fatigue tiredness weariness
exile banishment
existence life
existence survival
exit way_out
expansion spread
expedition journey trip voyage
expenditure spending outlay
experience expertise
experiment test trial
expert professional pro
expertise know-how knowledge proficiency skill
expertise specialty
expiration expiry
explanation interpretation
exploration investigation
explorer adventurer
expression look
expression phrase term
extent magnitude scale size
exterior outside outer_surface
exterior surface
extremist radical fanatic
eye_doctor ophthalmologist
eyeglasses glasses spectacles
eyesight sight vision
facade front
fact reality
fact truth
faction splinter_group
factor variable
factory plant manufacturing_plant
failure flop fiasco
failure malfunction
fainting syncope
fairytale fairy_tale fable
faith religion
falsehood lie untruth
fame prominence
familiarity acquaintance
family household
family relatives kin
famine starvation food_shortage
faq frequently_asked_questions
fare ticket_price
farmer grower
farmland agricultural_land
farsightedness hyperopia long-sightedness
fascination interest
fashion manner style way
fashion style trend
fat adipose_tissue
favour kindness favor
fbi federal_bureau_of_investigation
fcc federal_communications_commission
fda food_and_drug_administration
feature function functionality
fed the_fed federal_reserve
fee payment
feedback comments
feeling impression
feeling sensation
fellow peer
fellowship camaraderie comradeship
feud quarrel
fever high_temperature
fibre fiber
fiction make-believe
fidelity loyalty allegiance faithfulness
field meadow
fierceness ferocity
fifa international_federation_of_association_football
fight brawl
fighter combatant
fighter warrior
figure number
figure statistic
figures statistics stats numbers
fiji fijian
film movie motion_picture
film_star movie_star
filmmaker film-maker movie_maker
final last_match championship_match
financing funding money
finding result
finland finnish finn finns
firearm gun
firefighter fireman
firefly lightning_bug
first_aid emergency_care
fissure crack
fitness physical_fitness
fitness suitability appropriateness
flair gift talent
flavor flavour taste
flaw shortcoming weakness
flaw vulnerability weakness
fleet armada
flood deluge inundation
floor story storey
flow stream
flu influenza
fluctuation variation
foetus fetus unborn_baby unborn_child
fog mist
folate folic_acid vitamin_b9
folks people
follow-up followup
follower supporter fan
food foodstuff
food nourishment
football soccer
footwear shoes
force power strength might
force pressure
force violence
forecast prediction projection
forefront vanguard
foreigner alien
foresight forethought
forest woods woodland
forgetfulness memory_loss
forgetfulness oblivion
forgiveness pardon absolution
form kind sort type variety
form shape
form version
formula recipe
fortune luck
fortune wealth
forum platform
fracking hydraulic_fracturing
fragment piece
frailty weakness
framework structure system
france french frenchman frenchmen
fraud swindle
fraudster scammer con_artist
freedom independence
freedom liberty
frequency prevalence
frequency rate
freshness newness
friction tension
friend mate companion pal buddy
friend mate partner companion
friendliness hospitality
friendliness warmth
friendship companionship
fright scare
fringe periphery
frontline front_line
ftc federal_trade_commission
fugitive runaway
fulfilment satisfaction fulfillment
full_stop period
function purpose
function role
functioning operation working
fund pool
fundraiser fund-raiser
futility uselessness pointlessness
future time_to_come
gain increase
gait walk
gambler bettor punter
gambling betting
game match
gang criminal_gang
gap gulf
gap hole opening
garbage rubbish trash waste refuse
garbage_can trash_can dustbin rubbish_bin
garment item_of_clothing
gas_station petrol_station filling_station
gasoline petrol gas
gauge measure
gdp gross_domestic_product
gdpr general_data_protection_regulation
gem jewel gemstone
general_practitioner gp family_doctor
generation age_group
generosity kindness
genesis origin
genius mastermind
genocide mass_murder ethnic_cleansing
genuineness authenticity
georgia georgian georgians
gerd gastroesophageal_reflux_disease
germ microbe microorganism pathogen
german_measles rubella
germany german germans
ghana ghanaian ghanaians
ghg greenhouse_gas
ghost spirit
giant behemoth
gift present
glamour glamor
glance look glimpse
gloom sadness
glow radiance
gmo genetically_modified_organism
goal mission
goods merchandise products wares
goodwill benevolence
gop republican_party republicans
gossip rumour rumor hearsay
government regime
government rule
gps global_positioning_system satellite_navigation
gpu graphics_processing_unit graphics_card
grade mark score
graduate alumnus
grandeur magnificence
grandeur splendour splendor
grandfather granddad grandpa
grandmother grandma granny
grant scholarship bursary
grant subsidy
gratitude thanks
gravity seriousness severity
greece greek greeks
greed avarice
greenhouse_effect heat-trapping_effect
greeting salutation
grey gray
grief sadness sorrow unhappiness
grocery_store supermarket
growth increase rise uptick
growth tumor tumour
guarantee warranty
guard sentry
guardian protector
guatemala guatemalan
gui graphical_user_interface
guide handbook manual
guideline recommendation
guilt culpability
guilt remorse
gym fitness_center fitness_centre health_club
gynaecologist gynecologist
habitat natural_environment
haemoglobin hemoglobin
haemorrhage hemorrhage bleeding
hair locks
hair_loss alopecia baldness
haiti haitian haitians
halt standstill
halt stop
halt suspension
handful small_number
handicap disability
handyman odd-job_man
happiness well-being wellbeing well_being
harassment persecution
harbour harbor port
hard_drive hard_disk hard_disk_drive
hardness firmness
hardship poverty
harm hurt
harvest yield
haste rush hurry
hatred hate loathing
hay_fever allergic_rhinitis
hdl good_cholesterol high-density_lipoprotein
headquarters head_office main_office hq
healing recovery recuperation
health well-being wellbeing wellness well_being
health_benefit health_advantage
health_care healthcare medical_care
health_insurance medical_insurance
heart_attack myocardial_infarction
heart_rate pulse
heartburn acid_reflux
heat warmth
heat_wave heatwave
height stature
heir successor
heritage inheritance legacy
hesitation reluctance
high_blood_pressure hypertension
high_blood_sugar hyperglycemia hyperglycaemia
high_school secondary_school
highlight high_point
highway freeway expressway motorway
hike trek walk
history past
hit success
hiv human_immunodeficiency_virus
hives urticaria
hobby pastime
holder owner
holiday vacation
home household
home_page homepage
homemaker housewife
homework school_assignment
honduras honduran
honesty integrity uprightness
honour honor privilege
hoover vacuum vacuum_cleaner
hope optimism
horizon skyline
horror terror
hospital medical_center medical_centre medical_facility
house_arrest home_confinement
hrt hormone_replacement_therapy hormone_therapy
human individual person human_being
human_resources hr personnel_department
human_trafficking people_trafficking
humankind humanity mankind human_race
humans individuals people persons
humility modesty
humour wit humor comedy
hunch gut_feeling
hungary hungarian hungarians
hunger starvation
hurt pain
hvac heating_ventilation_and_air_conditioning
hygiene sanitation
hype publicity
hypothesis theory
ibd inflammatory_bowel_disease
ibs irritable_bowel_syndrome
ibuprofen advil
ice_cream frozen_dessert
iceland icelandic icelander
icon symbol
icu intensive_care_unit intensive_care
ide integrated_development_environment
idea suggestion
idea thought
ideal principle
ideology belief_system
idiom figure_of_speech
idiot fool
ied improvised_explosive_device roadside_bomb
ignorance unawareness
illumination lighting
illusion mirage
image photo picture photograph
image reputation
imbalance disproportion
imf international_monetary_fund
immigrant migrant
immobility paralysis
immobility stillness
immunity resistance
immunization vaccination immunisation inoculation
impatience restlessness
importance magnitude
importance significance
importance urgency
imprisonment incarceration
improvement reform
impulse urge
impulse whim
inability incapacity incapability
incarnation embodiment
incentive motivation inducement
incentive stimulus
incidence occurrence rate
inclination preference
inclination propensity tendency
inconvenience hassle
independence sovereignty
india indian indians
indicator sign signal indication
indifference apathy
indigestion dyspepsia upset_stomach
individuality uniqueness
indonesia indonesian indonesians
inequity injustice
infancy babyhood
infertility sterility
infiltration penetration
inflammation swelling
influence leverage
influence power sway clout
influencer social_media_personality
influencer_marketing creator_marketing
influx inflow
informant whistleblower whistle-blower
information intelligence
information particulars details
information technology_it
information_technology it
infrastructure facilities
ingenuity cleverness inventiveness
inhabitant resident dweller
inhabitants population populace residents
initiative plan program programme project scheme strategy
injection shot jab
injury wound
injustice unfairness
innovation invention
innovation novelty
innovator pioneer
inquiry investigation probe enquiry
inquiry question enquiry query
insanity madness
insecurity self-doubt
insight wisdom
insignia emblem
insomnia sleeplessness
inspector examiner
instability volatility
instinct intuition
institute institution
institution organisation organization body entity
instrument tool utensil implement
insult slur
insurgent rebel
integration incorporation
intellect intelligence
intellect mind
intensity severity
intensity strength
interest stake
interest_rate borrowing_cost
interior inside
intermediary mediator middleman go-between
intern trainee
internet web net world_wide_web
interpretation understanding
intervention involvement
intervention treatment
introduction launch start rollout
introduction preface foreword
intruder trespasser
invasion incursion
inventory stock
inverted_commas quotation_marks quote_marks
investigation research study
investigator researcher
investor backer
investor shareholder stockholder
invitation invite
ioc international_olympic_committee
iot internet_of_things
ip_address internet_protocol_address
ipcc intergovernmental_panel_on_climate_change
ipo initial_public_offering stock_market_debut
iran iranian iranians
iraq iraqi iraqis
ireland irish irishman
irony sarcasm
irregularity abnormality anomaly
irritability crankiness
irs internal_revenue_service
island isle
isolation loneliness seclusion solitude
isp internet_service_provider
israel israeli israelis
iss international_space_station
issue matter subject theme topic
italy italian italians
itch itching itchiness pruritus
item product
itinerary travel_plan
ivf in_vitro_fertilization in_vitro_fertilisation
ivory_coast côte_d'ivoire cote_d'ivoire ivorian
jail prison gaol
jamaica jamaican jamaicans
japan japanese
jargon terminology
jawbone mandible
jewellery jewelry
job position post role
jobless unemployed
joblessness unemployment
jobseeker job-seeker job_seeker
joke gag
jordan jordanian jordanians
journalists reporters press
journey ride
journey trek
judge justice
judgment opinion judgement
jumper sweater pullover
junk rubbish
justification motive rationale reason
kazakhstan kazakh kazakhstani
kenya kenyan kenyans
key solution
kidnapper abductor
kidnapping abduction
kidney_stone renal_calculus
killer murderer
killing murder slaying
kind species
kindergartner kindergartener
knack talent
kneecap patella
koala koala_bear
kosovo kosovan kosovar
kpi key_performance_indicator
kremlin russian_government
kuwait kuwaiti kuwaitis
la l.a los_angeles
label tag
labour childbirth labor
labour work labor
labourer laborer
lady woman
ladybird ladybug
lag latency
landing touchdown
landmark milestone
landscape scenery
landscape terrain
lane path
language tongue
laos lao laotian
lap circuit
laptop notebook_computer
latvia latvian latvians
laughing_gas nitrous_oxide
launch release
launch unveiling
law legislation statute
law_enforcement police
law_enforcement_officer police_officer
lawmaker legislator
lawsuit legal_action litigation
laziness idleness sloth
ldl bad_cholesterol low-density_lipoprotein
leadership management
leaflet flyer flier
leak leakage
learning studying
lebanon lebanese
led light-emitting_diode light_emitting_diode
legacy bequest
legend myth
legislature parliament
leisure recreation
leisure_time free_time spare_time
lesson moral
lethargy sluggishness
letter missive
letter_of_recommendation reference_letter
leukaemia leukemia
level standard
liar deceiver
liberation freeing
libya libyan libyans
licence license
life_sentence life_imprisonment life_in_prison
lifespan lifetime life_span
lifestyle way_of_life
lift elevator
lightness weightlessness
likeness resemblance similarity
limit quota
limit threshold
line queue
line row
list listing
list register
listener hearer
lithuania lithuanian lithuanians
livelihood living
liveliness vivacity
llm large_language_model
lng liquefied_natural_gas
location place position site spot
location place venue
lockjaw tetanus
log record
log-in login sign-in
logic reasoning
logo emblem
longevity long_life
loophole escape_clause
loot plunder
lorry truck
loser defeated_party
lot plot
lots plenty
love passion
love romance
low_blood_pressure hypotension
low_blood_sugar hypoglycemia hypoglycaemia
luck good_fortune
luggage baggage
lunch midday_meal
luxembourg luxembourgish
luxury opulence
m&a mergers_and_acquisitions
macedonia north_macedonia macedonian
mail post
mailbox postbox letterbox
maintenance upkeep
maize corn
majority most
makeover overhaul transformation
maker manufacturer producer
malaysia malaysian malaysians
mali malian
malice spite
malta maltese
malware malicious_software
man guy
mandate order
manifesto party_platform
manner means method
manoeuvre maneuver
mansion manor
manufacturing production manufacture
march procession
mark stain
market marketplace
market_share share_of_the_market
marketer advertiser
marriage matrimony wedlock
marsh swamp
marvel wonder
material substance
maths math mathematics
maturity adulthood
maximum upper_limit
maze labyrinth
mba master_of_business_administration
meaning sense significance
meat-eater carnivore
meat_substitute meat_alternative
mechanism process
mediation arbitration
mediator negotiator
melancholy sadness
melody tune
member participant
memorial monument
memory recall
memory recollection
memory_stick flash_drive usb_stick thumb_drive usb_drive
menace threat
menopause change_of_life
mental_clarity clarity_of_mind
mental_health psychological_health psychological_well-being
mental_illness mental_disorder psychiatric_disorder
mep member_of_the_european_parliament
merchant retailer seller vendor
merchant retailer shop store
merchant trader
mercy leniency clemency
merit virtue
message text
messenger courier
metaphor figure_of_speech
metro subway underground
mexico mexican mexicans
mfa multi-factor_authentication multifactor_authentication multi_factor_authentication
middle_east middle_eastern
midwife birth_attendant
mind-set mindset mentality
minimum lower_limit
miracle wonder
mirror looking_glass
miscarriage loss_of_pregnancy
mischief naughtiness
misconception myth misunderstanding fallacy
misconduct wrongdoing
misdemeanour misdemeanor minor_offence minor_offense
misery suffering unhappiness
misfortune bad_luck
misfortune woe
misinformation false_information
mission task
ml machine_learning
mobility movement
model prototype
model version
moderation restraint
moisturizer moisturiser
moldova moldovan moldovans
mom mum mother mommy mummy
moment instant
momentum impetus
monarch ruler sovereign
money_laundering laundering
mongolia mongolian
monitoring observation
monitoring surveillance
monologue soliloquy
monster beast
mood frame_of_mind
mood temper
morale spirits
morocco moroccan moroccans
motorbike motorcycle
mould mold
mountain peak
mountain_climber mountaineer
mouthful bite
move movement
move transfer
mozambique mozambican
mp member_of_parliament
mps members_of_parliament
mri magnetic_resonance_imaging
ms multiple_sclerosis
mud muck
multitude plethora large_number myriad host
myanmar burma burmese
nail_varnish nail_polish
name reputation standing
name title
namibia namibian
nap snooze
nappy diaper
narrator storyteller
nasa national_aeronautics_and_space_administration
nasty_surprise shock
nato north_atlantic_treaty_organization north_atlantic_treaty_organisation
nausea queasiness
nba national_basketball_association
nearsightedness myopia short-sightedness
necessity need requirement
need want
needs requirements
neglect negligence
negotiation talks
negotiations talks
neighbour neighbor
nepal nepalese nepali
nerve_cell neuron neurone
netherlands the_netherlands holland dutch
neutrality impartiality
new_zealand new_zealander new_zealanders
newness novelty
news tidings
newspaper paper
nfl national_football_league
ngo non-governmental_organization non-governmental_organisation nongovernmental_organization
ngos non-governmental_organizations non-governmental_organisations nongovernmental_organizations
nhs national_health_service
nicaragua nicaraguan
niche market_segment
nickname moniker
nigeria nigerian nigerians
nightmare bad_dream
nih national_institutes_of_health
nlp natural_language_processing
noise racket
non-profit nonprofit not-for-profit
nonsense rubbish
norm principle rule standard
north_korea north_korean north_koreans dprk
norway norwegian norwegians
note memo
notification alert
nourishment nutrition
nourishment sustenance
nsa national_security_agency
nsaid nonsteroidal_anti-inflammatory_drug non-steroidal_anti-inflammatory_drug
nuisance pest
numbness lack_of_feeling
nursing_home care_home
nyc new_york_city
oath pledge promise vow
objection protest
objectivity impartiality
obscurity anonymity
observer onlooker
obsession fixation
occurrence phenomenon
ocd obsessive-compulsive_disorder obsessive_compulsive_disorder
ocean sea
odds chances
odour smell odor
oesophagus esophagus gullet
oestrogen estrogen
offer proposal
offering product
offering sacrifice
official officeholder
offshoot branch
offspring young
oil petroleum crude crude_oil
old_age elderly_years
oman omani
omen sign
omission exclusion
opec organization_of_the_petroleum_exporting_countries
opening slot
opening vacancy
operation procedure surgery surgical_procedure
operation running
opinion view viewpoint standpoint
opposition resistance
oppression tyranny
optimism hopefulness
oral_hygiene dental_hygiene
orca killer_whale
ordeal trial
organ_transplant transplantation
organism living_thing life_form
organizer promoter organiser
original first_version
origins roots
orthopaedics orthopedics
os operating_system
osteoarthritis degenerative_joint_disease
otc over-the-counter over_the_counter nonprescription non-prescription
outcry uproar
outfit clothing
outing trip
outline overview summary recap synopsis
outlook prospect
output production
output yield
outsider stranger
outskirts suburb
outskirts suburbs
overhaul revamp
owner proprietor possessor
ownership possession
pace rate speed
pack bundle
pack package packet
package parcel
paediatrician pediatrician children's_doctor
painkiller analgesic pain_reliever pain_medication
painting picture
pakistan pakistani pakistanis
palate taste
palestine palestinian palestinians
panacea cure-all
panama panamanian
pandemic global_outbreak
paracetamol acetaminophen tylenol
paraguay paraguayan
parallel similarity
paramedic emergency_medical_technician emt
parameter variable
park green_space
parking_lot car_park
parole conditional_release
part piece portion section segment
particle speck
passenger traveler traveller
password passcode
pasture meadow
path route trail way track
patience forbearance
patient sufferer
pattern trend
pavement sidewalk
pay salary wage wages
payoff reward
pc personal_computer
pcos polycystic_ovary_syndrome
pcr polymerase_chain_reaction
peace_of_mind reassurance
peacekeeper peacekeeping_soldier
peak pinnacle zenith
peak summit top
peculiarity oddity
pedestrian walker
pedestrian_crossing crosswalk
peer equal
penalty fine
penalty punishment
penalty sanction
penchant fondness
pentagon us_defense_department department_of_defense
people population public
percentage proportion share
perception view
perfection flawlessness
performance show
period timeframe time_frame time_span timespan
perjury lying_under_oath
persuasion convincing
peru peruvian peruvians
phase stage step
phd ph.d doctorate
philippines the_philippines filipino filipinos philippine
phone telephone
physiotherapist physical_therapist
physiotherapy physical_therapy physio
pill tablet
pilot aviator
pin personal_identification_number pin_code
pinkeye pink_eye conjunctivitis
pioneer trailblazer
pirate buccaneer
pitfall trap
pity sympathy
placement positioning
plant vegetation
plant-eater herbivore
plants vegetation
platelet thrombocyte
platform site
platform stage
playwright dramatist
plight predicament
plot storyline
poem verse
point score
poison toxin
poland polish
pole post
police police_force
police_officer officer
police_officer policeman
policymaker policy-maker
politician political_leader
poll survey
polling_station polling_place
pool swimming_pool
popularity public_favour public_favor
portion serving helping
portugal portuguese
position stance standpoint
possessions property
postage shipping_cost
poster placard
posture stance
potential possibilities
poverty destitution
power_outage blackout power_cut
power_plant power_station
pr public_relations
practice rehearsal
practitioner professional
pram baby_carriage stroller
prawn shrimp
prayer supplication
precaution safeguard
precursor forerunner
predecessor forerunner
predisposition susceptibility tendency
preference liking
pregnancy gestation
preparation planning
prescription script
pressure stress tension strain
prestige status
prevention avoidance
pride self-respect
primary_school elementary_school grade_school
prime_minister pm premier
principal head_teacher headteacher headmaster
priority top_concern
prize reward
problem-solving problem_solving
procedure process
procedure protocol
proceeds profits
procession parade
produce fruit_and_vegetables
progress advancement headway
prohibition taboo
prominence visibility
promotion publicity
proof testament
propaganda disinformation
property real_estate
prophet seer
proportion ratio
proposal proposition
prosperity riches wealth affluence
protagonist main_character
protection safety security
protein_building_block amino_acid
provider supplier vendor
provision supply
proximity closeness nearness
proximity vicinity
psychotherapy talk_therapy talking_therapy
ptsd post-traumatic_stress_disorder posttraumatic_stress_disorder
public_sector government_sector
publication release
publisher publishing_house
puerto_rico puerto_rican
puma cougar mountain_lion
punishment sentence
pupil student schoolchild
purity cleanness
purpose reason
pursuit chase
puzzle conundrum
qatar qatari qataris
quarterly_results quarterly_earnings
quest search
questionnaire survey
quotation quote citation
r&d research_and_development
racism racial_discrimination racial_prejudice
railway railroad rail
rain rainfall precipitation
ram random_access_memory
range series
ranking rating
ranking standing
rarity scarcity
rash skin_irritation
rating score
rationale reasoning
ray beam
reaction response
reader reading_audience
readiness preparedness
readiness willingness
real_estate realty
realm world
rear back
rebate refund
rebel revolutionary
rebellion revolt uprising insurrection
rebirth renewal
recess break_time
recession economic_downturn
recipient receiver
recognition identification
recommendation suggestion
reconciliation settlement
reconstruction rebuilding
record transcript
recording tape
recruit new_member
recruiter headhunter
recruitment hiring
recurrence repetition
red_blood_cell erythrocyte
redundancy layoff lay-off
referee umpire
referendum plebiscite
reflection thought
refrigerator fridge
refuge shelter
refugee displaced_person
refund repayment
refusal rejection
regimen routine
registration sign-up enrolment enrollment
regret remorse
regulator watchdog regulatory_body
rehabilitation rehab
reign rule
reinforcement strengthening
relative family_member
relatives family_members
relaxation rest
relevance pertinence
reliability dependability
relief alleviation easing
reluctance unwillingness
remainder residue
remainder rest
remedy solution fix
remedy treatment
reminder prompt
remnant remains
removal withdrawal
renewable_energy clean_energy green_energy
renewal revival
renovation refurbishment
renovation restoration
rent rental
repair fix
repayment reimbursement
report_card school_report
representation depiction
repression suppression
reprieve respite
requirement specification
rescue salvation
rescue saving
research studies
researcher scientist
researchers scientists
resentment bitterness
reservation booking
reserve stockpile
resignation stepping_down
resilience robustness toughness
resort last_resort
resource tool
respect reverence
respiration breathing
respondent survey_participant
restaurant eatery
restlessness unease
restraint self-control
restructuring reorganization reorganisation
resuscitation revival
retreat withdrawal
retribution revenge
return yield
reunion getting_together
revenge vengeance retaliation
reversal turnaround
review critique
revision update
revolution uprising
rhythm beat
rich wealthy_people
riches treasure
ridicule mockery
rift split
right entitlement
rigidity inflexibility stiffness
rigor rigour
ringing_in_the_ears tinnitus
rise surge
risk_factor contributing_factor
road roadway
road route
road street
rock stone
rogue scoundrel
roi return_on_investment
romania romanian romanians
roof rooftop
room space
roundabout traffic_circle
royalty monarchs
rubber eraser
rudeness impoliteness
rule_of_law legal_order
run streak
runny_nose rhinorrhea
rupture tear
russia russian russians russian_federation
rwanda rwandan rwandans
saas software_as_a_service
sachet packet
sailor seaman mariner
sale transaction
salesman salesperson sales_representative
sample specimen
sat_nav satnav navigation_system
saudi_arabia saudi saudis saudi_arabian
savings money_set_aside
savings nest_egg
savings_account deposit_account
saying proverb adage
scarf shawl
scene setting
sceptic skeptic
schedule timeline
schedule timetable
science_fiction sci-fi
scotland scottish scot scots
scotus supreme_court
scream shriek
screen_shot screenshot screen_capture
screening test
script screenplay
sculptor carver
sculpture statue
sdk software_development_kit
sea_star starfish
seal stamp
search hunt
season time_of_year
sec securities_and_exchange_commission
seizure confiscation
seizure convulsion
self-care self_care
self-esteem self-respect self-worth
senegal senegalese
sensitivity sensitiveness
seo search_engine_optimization search_engine_optimisation
separation split
serbia serbian serb serbs serbians
series string
service assistance
set-up setup
setback reverse
settlement colony
settler colonist
sewage waste_water wastewater
shade shadow
share stock
shareholders investors
shelf_life storage_life
shingles herpes_zoster
ship vessel
shipment consignment
shock surprise
shock trauma
shoplifting retail_theft
shopping_centre shopping_center shopping_mall mall
shortness_of_breath breathlessness dyspnea dyspnoea
shot vaccine jab
shoulder_blade scapula
shower rain_shower
side_effect adverse_reaction side-effect adverse_effect
sids cot_death crib_death sudden_infant_death_syndrome
sight spectacle
sign symptom indication
silence quiet
silence quietness
sin wrongdoing
singapore singaporean singaporeans
singer vocalist
site website web_site
size dimensions
skyscraper high-rise
slang colloquialism
slavery bondage servitude
sleep slumber
sleep_deprivation lack_of_sleep
slogan motto
slope incline
slovakia slovak slovakian slovaks
slovenia slovenian slovene slovenes
slowdown slowing
smart_phone smartphone
smartness cleverness
smes small_and_medium-sized_enterprises small_and_medium_enterprises
smile grin
smog air_pollution
smoker cigarette_smoker
smoking tobacco_use
snack bite
soaking drenching
social_network social_media_platform social_networking_site
soda soft_drink fizzy_drink pop
soldier serviceman
soldiers troops
solidarity unity
somalia somali somalis
song tune track
sore_throat pharyngitis
soul spirit
sound_recording audio_recording
source_code program_code
south_africa south_african south_africans
south_korea south_korean south_koreans republic_of_korea
spain spanish spaniard spaniards
spam junk_mail junk_email
span stretch
speaker presenter
speciality specialty
spectator onlooker
spectator viewer
speed velocity
spice seasoning
spike surge upsurge jump
spine backbone spinal_column
spokesman spokesperson
spokeswoman spokesperson
sponsor backer
spotlight limelight
spread dissemination
spread transmission
spring_onion scallion green_onion
springtime spring
spy secret_agent
square plaza
sri_lanka sri_lankan sri_lankans
ssd solid-state_drive solid_state_drive
ssri selective_serotonin_reuptake_inhibitor
stability steadiness
stack pile heap
stadium arena
stairs staircase stairway
stalemate deadlock impasse
standing status
standoff stand-off
staple basic_food
star superstar
start_date starting_date
startup start-up new_company
state_department department_of_state
stay visit
stem science_technology_engineering_and_mathematics
stereotype preconception
stigma shame
stimulus trigger
stock shares
stock_exchange bourse
stock_exchange stock_market
stock_market share_market
stomach abdomen
stomach belly tummy
stomach_ache stomachache tummy_ache abdominal_pain stomach_pain belly_ache
storage storing
storm tempest
stranger unknown_person
stream brook creek
strength_training resistance_training weight_training
stress_management stress_reduction
strike walkout
stroke brain_attack
stroke cerebrovascular_accident
student learner
study survey
stuff things
subordinate junior
subsidiary branch
sudan sudanese
sugary_drink sugar-sweetened_beverage
suggestion tip pointer
suicide_bomber suicide_attacker
sulphur sulfur
sum total
summertime summer
sunrise sunup
sunscreen sunblock sun_cream
sunset sundown
supervision oversight
supplement dietary_supplement nutritional_supplement
supplies provisions
surge wave
surrender capitulation
survival staying_alive
susceptibility vulnerability
suspect alleged_offender
sustainability environmental_friendliness
swarm horde
sweat perspiration
sweden swedish swede swedes
sweetener sugar_substitute
sweetness sugariness
switzerland swiss
symbol emblem
symbol token
syria syrian syrians
table_salt sodium_chloride
taiwan taiwanese
tally toll
tanzania tanzanian tanzanians
tap faucet
tapestry mosaic patchwork
task undertaking
tax_break tax_relief
taxation taxes
taxpayer tax_payer
tb tuberculosis
tear rip
technology tech
teenagers teens adolescents young_people youths
television tv telly
temptation lure
tenant renter
tendency trend
tenure term_of_office
term word
terminology vocabulary
terms conditions
terms_and_conditions terms_of_use terms_of_service
text text_message sms
text writing
textbook schoolbook
thailand thai thais
theatre theater
theft stealing
theology religious_studies
thesis dissertation
thighbone femur thigh_bone
third_party outside_party
thoroughness diligence
throughway thoroughfare
thunderstorm electrical_storm
ticket pass
tidiness neatness
tie draw
tights pantyhose
time_management managing_time
timer stopwatch
tin can
tip gratuity
tiredness sleepiness
torch flashlight
torment torture
tornado twister
touch_screen touchscreen
tour trip
tourism travel_industry
tourist holidaymaker vacationer
toxicity poisonousness
trace vestige
trade-off tradeoff
traffic vehicles
trainer coach
traitor turncoat
tram streetcar
translation rendering
transparency openness
transport transportation transit
travel travelling traveling
treatment handling
tremor shaking
trick ruse ploy
triumph victory win
troublemaker mischief-maker
trousers pants slacks
truth veracity
tunisia tunisian tunisians
turkey türkiye turkiye turkish
turmoil unrest
turmoil upheaval
turning_point watershed
twist turn
tyre tire
uae united_arab_emirates emirati emiratis
uganda ugandan ugandans
uk u.k united_kingdom britain great_britain british briton britons
ukraine ukrainian ukrainians
ultimatum final_demand
ultrasound sonogram sonography
un u.n united_nations
uncertainty unpredictability
underwear undergarments
uniform dress
union trade_union labor_union labour_union
unity togetherness
upbringing rearing
update upgrade
urbanization urbanisation
urinary_tract_infection uti
urination peeing
url web_address uniform_resource_locator
uruguay uruguayan
us u.s usa u.s.a united_states united_states_of_america america american americans
usb universal_serial_bus
usefulness utility
user_interface ui
ussr soviet_union u.s.s.r
uv ultraviolet
ux user_experience
uzbekistan uzbek
vacancy job_opening
vacuum void
valedictorian top_graduate
validity legitimacy
value worth
values principles
vandalism destruction_of_property
vanity conceit
vat value-added_tax value_added_tax
vegetables veggies
vehicle means_of_transport
venezuela venezuelan venezuelans
ventilation airflow
veterinarian vet
viability feasibility
vibration shaking
victim sufferer
victor winner champion
vietnam viet_nam vietnamese
viewer watcher
vigour vigor
villain bad_guy
vitamin_b12 cobalamin
vitamin_c ascorbic_acid
vm virtual_machine
vocabulary lexicon
vocation calling
voice_box larynx
voice_mail voicemail
volume loudness
volunteer unpaid_worker
vomiting throwing_up emesis
voter elector
voucher coupon
vpn virtual_private_network
vr virtual_reality
waiter server
waitress server
wake-up_call warning
wales welsh
walk stroll
warehouse storehouse depot
warning_sign red_flag
waste_of_time time-waster
watch wristwatch
water h2o
weaponry weapons arms
webpage web_page
weight_loss slimming losing_weight
welfare social_security
welfare well-being wellbeing well_being
white_blood_cell leukocyte leucocyte
white_house us_administration
who world_health_organization world_health_organisation
wholesaler distributor
whooping_cough pertussis
width breadth
wifi wi-fi wireless_network
wilderness wild
wildfire bushfire forest_fire
wildlife wild_animals
willpower self-control self-discipline
wind_farm wind_park
windfall bonanza
window_pane windowpane
windpipe trachea
windscreen windshield
wintertime winter
withdrawal pullout
womb uterus
wood timber lumber
word_of_mouth word-of-mouth_marketing
wording phrasing
work-life_balance work_life_balance
workload amount_of_work
workplace office
works writings
world_war_i world_war_1 first_world_war wwi great_war
world_war_ii world_war_2 second_world_war wwii ww2
worship veneration
wrinkle crease
wto world_trade_organization world_trade_organisation
x-ray radiograph
yearning longing
yemen yemeni yemenis
yoghurt yogurt
young_adult young_person
youth young_person
zambia zambian
zimbabwe zimbabwean zimbabweans
zip zipper
zip_code postcode postal_code
"""
