"""Which words carry a happening, which report what somebody says, which tell a state or an opinion. Written for this project."""

from __future__ import annotations

from typing import Final

from timeline.grammar import words as wordset

# Event nouns by the verb that tells the same act; a noun alone stands for itself.
_EVENT_NOUNS: Final = """
abduct: abduction | accept: acceptance | accuse: accusation | acquire: acquisition | acquit: acquittal | agree: agreement accord deal pact treaty truce ceasefire cease-fire armistice | amputate: amputation
announce: announcement | annex: annexation | appoint: appointment | arrest: arrest roundup | arrive: arrival | assassinate: assassination | attack: attack assault raid onslaught ambush offensive incursion airstrike strike terror-attack
award: award | ban: ban | blast: blast | bear: birth | bomb: bombing bombardment bomb | breach: breach | break: break-in | capture: capture | cancel: cancellation | celebrate: celebration | clash: clash skirmish scuffle riot riots unrest
close: closure shutdown | collapse: collapse | collide: collision | concede: concession | condemn: condemnation | confess: confession | confirm: confirmation | confront: confrontation stand-off standoff showdown | convict: conviction
crash: crash derailment pile-up pileup wreck accident | crack: crackdown | crown: coronation | debate: debate | declare: declaration | defeat: defeat | deploy: deployment buildup build-up | deport: deportation expulsion
die: death demise fatality | disappear: disappearance | discover: discovery | dismiss: dismissal sacking ouster ousting firing | divorce: divorce | elect: election by-election runoff poll referendum plebiscite vote ballot primary | erupt: eruption
escape: escape jailbreak breakout | evacuate: evacuation | execute: execution | explode: explosion blowout | extradite: extradition | fight: fight fighting battle gunbattle firefight shootout hostilities | fire: fire wildfire blaze inferno arson
flood: flood flooding floods | flow: outflow inflow | hack: hack cyberattack | hear: hearing | hijack: hijacking | impeach: impeachment | inaugurate: inauguration | indict: indictment | infect: infection outbreak epidemic pandemic
inspect: inspection | interview: interview | intervene: intervention | invade: invasion | investigate: investigation inquiry enquiry probe inquest | kidnap: kidnapping | kill: killing massacre slaughter shooting stabbing murder beheading homicide manslaughter
land: landing touchdown | launch: launch lift-off liftoff | leak: leak spill | lose: loss | march: march | marry: marriage wedding | meet: meeting talks summit conference session gathering encounter | merge: merger takeover | negotiate: negotiation negotiations
nominate: nomination | offer: offer proposal | open: opening reopening unveiling premiere | overthrow: coup overthrow putsch revolution uprising rebellion mutiny revolt insurrection | perform: performance concert | protest: protest demonstration rally strike-action walkout sit-in boycott
publish: publication | quarantine: quarantine | quake: earthquake quake tremor aftershock tsunami | ratify: ratification | recall: recall | release: release | reject: rejection | rescue: rescue | resign: resignation | restructure: restructuring
retire: retirement | retreat: retreat pullout pull-out | return: return homecoming | sanction: sanctions embargo | seize: seizure confiscation | sell: sale sell-off | sentence: sentencing sentence | settle: settlement | sign: signing
sink: sinking capsizing shipwreck | speak: speech address | storm: storm hurricane cyclone typhoon tornado blizzard landslide mudslide avalanche heatwave | submit: submission | surrender: surrender | suspend: suspension | test: test detonation trial-run
transplant: transplant | try: trial | violate: violation | visit: visit trip tour | win: win victory triumph | withdraw: withdrawal | bail: bailout bail-out | slump: slump recession meltdown crisis downturn selloff | stampede: stampede crush
funeral: funeral burial vigil | game: match final semi-final semifinal | ceremony: ceremony parade | verdict: verdict ruling judgment acquittal | incident: incident disaster catastrophe tragedy emergency explosion-fire | drill: drills exercise exercises manoeuvres maneuvers
campaign: campaign | siege: siege blockade lockdown curfew | famine: famine drought | outage: outage blackout power-cut | rob: robbery heist burglary | stroke: stroke | suicide: suicide overdose | scandal: scandal | surgery: surgery operation | war: war | autopsy: autopsy | pardon: pardon amnesty
"""
EVENT_NOUNS: Final[dict[str, str]] = {
    noun: head.strip() for row in _EVENT_NOUNS.replace("\n", "|").split("|") if ":" in row for head, nouns in (row.split(":"),) for noun in nouns.split()
}
# Plain telling: the words after it are the news.
PLAIN_REPORT: Final = wordset("say tell add note write report state remark tweet post explain quote recall recount echo joke describe cite blog")
# Telling that is an act in itself.
SPEECH_ACTS: Final = wordset("""accuse acknowledge admit advise allege announce apologise apologize appeal argue ask assert assure blame boast call caution claim complain concede conclude condemn confess confirm congratulate contend criticise criticize
    declare defend demand denounce deny disclose dismiss emphasise emphasize estimate forecast hint insist invite lament maintain mention order pledge praise predict promise propose protest question rebuke reaffirm recommend
    refute reiterate reject request reveal signal slam stress suggest swear thank threaten urge vow warn welcome hail testify inform reply respond remind indicate comment answer brief""")
REPORTS: Final = PLAIN_REPORT | SPEECH_ACTS
# Verbs of saying that take no clause: "responded to an interview she gave" states nothing.
_NO_CLAUSE: Final = wordset(
    """respond reply testify comment apologize apologise protest appeal thank praise condemn criticise criticize blame accuse congratulate rebuke slam welcome hail reject order call ask invite brief question quote post write defend
    describe refute lament"""
)
# What follows may be a clause without "that": "confirmed the bomb exploded".
ZERO_THAT: Final = (REPORTS - _NO_CLAUSE) | wordset("believe think know hope fear find show feel see hear learn realise realize expect suspect understand decide determine discover agree guess mean prove assume imagine ensure rule")
# A state, a thought, a relation: no act, whatever its tense.
STATES: Final = wordset("""be have seem appear remain know believe think want need like love hate fear hope wish feel look sound mean include contain consist comprise belong own possess owe depend rely concern involve resemble differ
    deserve matter exist haunt intertwine embroil overshadow engage live reside stand lie sit equal cost weigh tend expect understand doubt suppose consider regard see hear remember forget enjoy prefer suffer lack require represent reflect relate
    constitute range vary amount imply indicate suggest underscore illustrate highlight stay keep last await may can
    assume suspect wonder imagine guess care worry mind seek wear fit correspond do get go come let happen aim base locate situate call name title dub entitle interest bode dwarf rank loom
    amaze astonish sadden horrify appal appall dismay delight thrill disappoint
    unman coincide focus smile show date link associate tie anticipate speculate aspire value qualify continue become thank ought used typify will would could should must shall might cannot prove tell work use""")
# In this list of states, those that do tell a happening when something of weight follows ("held talks", "made a landing", "came under attack").
LIGHT: Final = wordset("appear become have hold make take give get go come happen launch stage face suffer see call continue start begin occur erupt follow lead keep stay mark last enter show cover try use help work let tell cost bear")
# Verbs that tell only of the start, end or try of what follows.
OF_ANOTHER: Final = wordset("begin start continue stop cease try attempt manage fail decide agree plan intend aim hope want expect refuse threaten vow promise pledge offer go seek prepare help force order tell ask urge allow")
PLANNING: Final = wordset("plan intend schedule slate set expect prepare aim due hope seek vow pledge promise propose poise mean")
# Verbs that take no object: an -ed form of these is a past tense even with nothing behind it.
INTRANSITIVE: Final = wordset("""explode collapse die crash arrive occur happen escape erupt resign disappear appear emerge land start begin end return depart rise fall vanish survive succeed fail collide clash march rally protest agree continue
    decline increase drop climb jump plunge tumble soar surge slip stall remain last live work retire refuse try intend attempt manage seem vote testify apologize apologise apply comply participate react respond reply
    speak talk travel sail crawl wait stop slow stumble burst defect secede emigrate abscond capsize""")
ENDURING: Final = wordset("continue remain keep last rage linger persist")
HEARSAY: Final = wordset("reportedly allegedly purportedly supposedly apparently")
LISTENED: Final = wordset("tell inform warn remind assure notify promise")
"""Verbs of saying with a listener for their object: what "he" does in what is said may be done by either."""
DENIALS: Final = wordset("deny refute dispute dismiss reject")
HABITUAL: Final = wordset("typically usually often always generally normally frequently regularly sometimes traditionally rarely seldom never every each")
# A day after these is where something ends or begins, not when the verb happens.
LIMITS: Final = wordset("until till before after since by")
# "was targeting November": the day is the object.
OF_DAYS: Final = wordset("set target mark expect await choose enter dub name fear celebrate observe describe see spend call remember reach hit")
# To whom something is told: "told Reuters Oslo has paid".
AGENCIES: Final = wordset("Reuters AFP AP Xinhua CNN BBC CBS NBC ABC")
CASUALTIES: Final = wordset("die kill injure wound hurt hospitalise hospitalize trap")
