"""English verbs as news uses them: forms of the irregular ones, and the regular ones by what else they can be.

Written for this project. A word that is no verb here can still be read as one where only a verb can stand (after "will", "to", "did").
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

# base, past, participle; where two are the same the form alone does not tell which it is.
_IRREGULAR: Final = """
arise arose arisen, awake awoke awoken, beat beat beaten, become became become, begin began begun, bend bent bent, bind bound bound, bite bit bitten,
bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought, build built built, burn burnt burnt, buy bought bought,
catch caught caught, choose chose chosen, cling clung clung, come came come, creep crept crept, deal dealt dealt, dig dug dug,
draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found,
flee fled fled, fling flung flung, fly flew flown, foretell foretold foretold, forbid forbade forbidden, forecast forecast forecast, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
get got got, give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hold held held,
keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, lean leant leant, leap leapt leapt, learn learnt learnt, leave left left, lend lent lent,
lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant, meet met met, mistake mistook mistaken, outgrow outgrew outgrown,
overcome overcame overcome, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, pay paid paid, plead pled pled,
prove proved proven, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold,
send sent sent, shake shook shaken, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, sing sang sung, sink sank sunk,
sit sat sat, slay slew slain, sleep slept slept, sling slung slung, slide slid slid, speak spoke spoken, speed sped sped, spend spent spent, spill spilt spilt, spin spun spun, spit spat spat,
spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, strike struck struck, strive strove striven,
swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told,
think thought thought, throw threw thrown, undergo underwent undergone, understand understood understood, undertake undertook undertaken,
uphold upheld upheld, wake woke woken, wear wore worn, weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
withstand withstood withstood, write wrote written, foresee foresaw foreseen, rebuild rebuilt rebuilt, resell resold resold, retake retook retaken, rewrite rewrote rewritten,
plough ploughed ploughed, plow plowed plowed, mow mowed mown, sew sewed sewn, sow sowed sown,
bear bore borne, forgo forwent forgone, forsake forsook forsaken, mislead misled misled, outdo outdid outdone, outrun outran outrun, override overrode overridden, overrun overran overrun,
redo redid redone, repay repaid repaid, retell retold retold, resit resat resat, underwrite underwrote underwritten, befall befell befallen, misspeak misspoke misspoken, unfreeze unfroze unfrozen, waylay waylaid waylaid, outsell outsold outsold, overspend overspent overspent, remake remade remade, rethink rethought rethought, tread trod trodden, undo undid undone, unwind unwound unwound, weave wove woven
"""
# The past looks like the base: "hit", "cut".
_UNCHANGED: Final = "bet bid broadcast burst cast cost cut hit hurt let put quit reset rid set shed shut slit split spread thrust upset wed"

# Regular verbs that are hardly ever nouns in the same form.
_VERBS: Final = """
abandon abolish anoint besiege nix stun swoop thrash toughen wade woo cremate depose encircle eulogise eulogize exhume grieve halve heckle inundate jilt lambast lambaste laud mull poach pummel raze reroute shelve strafe trounce unearth
absorb accelerate accept accompany accuse achieve acknowledge acquire acquit activate adapt add adjourn admit adopt advise affect agree aim allege allocate
allow announce annex anticipate apologise apologize appear apply appoint appreciate approve argue arm arrange arrive ask assassinate assemble assert assess assign assist assume assure
attach attend attract authorise authorize avert avoid await bar behead believe belong betray blame block boast bomb boycott brief broaden bury calculate cancel capsize capture
celebrate challenge chant characterise charge cite clarify clash classify clear climb close collapse collide combine commemorate commit compare compete compile complain complete compromise
conceal concede conclude condemn conduct confess confirm confiscate confront connect conquer consider consist constitute construct consult contact contain contend continue
contract contradict contribute convene convert convict convince cooperate cope correct corroborate crack crash create criticise criticize cross crush debut decide declare decline
dedicate deem defeat defect defend define defuse degrade delay deliver demolish demonstrate denounce deny depart depend depict deploy deport deposit derail describe deserve designate destroy
detain detect deteriorate determine detonate devalue devastate develop devote diagnose dictate die differ diminish disagree disappear disappoint disband disclose discover discuss dismantle
dismiss disperse displace display disrupt dissolve distribute divert divide donate double downgrade draft drag drown earn ease echo edge eject elaborate elect elevate eliminate embark embrace emerge emphasise
emphasize employ enable enact encounter encourage endanger endorse endure enforce engage enhance enjoy enlist ensnare ensure enter entitle envisage equip erect erode erupt escalate escape establish
estimate evacuate evade evaluate evolve exacerbate examine exceed exchange exclude execute exempt exert exhaust exist expand expect expel expire explain explode exploit explore export expose
express extend extinguish found extract extradite face fade fail fasten favor favour feature file finalise finalize finance fine fire flatten flood follow force forge form formulate fulfil fulfill
fund gain gather generate govern graduate grant greet guarantee guide halt handle happen harass harm heighten hijack hint honor honour host identify ignite ignore illustrate impeach
implement implicate imply import impose imprison improve incite include inaugurate incorporate increase incur indicate indict induce infect infer inflict influence inform inherit initiate inject injure
inspect inspire install instruct insult insist integrate intend intensify intercept interpret interrogate interrupt intervene interview introduce invade invalidate invent invest investigate invite invoke involve isolate
issue jail join justify kidnap kill label lack lash last launch legalise legalize liberate lift limit link liquidate list listen live locate lodge loom loot lower maintain manage manufacture
march mark massacre mediate mention merge migrate mobilise mobilize modify monitor mount mourn move multiply murder name narrow nationalise nationalize near negotiate neglect nominate normalise
normalize note notice notify obey object oblige observe obtain occupy occur offend offer omit open operate oppose opt order organise organize oust outlaw outline overhaul overlook overrule oversee overturn
owe own paralyse paralyze pardon part participate pass patrol penetrate perform permit persist persuade plague pledge plot plummet plunge point possess postpone pour practise pray predict prefer
prepare present preserve preside press presume prevail prevent privatise proceed proclaim produce prohibit project prolong promise promote prompt propose prosecute protect protest
provide provoke publish pull pump punish purchase pursue push qualify question quell quote raid rain raise rally ramp range rape rate ratify reach react read reaffirm realise realize reassure rebel rebuke
rebuff recall receive recognise recognize recommend reconcile reconsider reconvene recount recover recruit recycle reduce refer reflect reform refuse regain regard register regret regroup regulate reiterate reject
rejoin relate relax release relieve relinquish relocate rely remain remark remember remind remove rename render renew reopen repair repatriate repay repeal repeat repel replace reply report
represent reproduce request require rescue research resemble resent reserve reshuffle resign resist resolve respond restart rest restore restrain restrict restructure result resume resurface
resurrect retain retaliate retire retreat retrieve return reunite reveal reverse review revise revive revoke reward rock roll rule rupture rush sack salvage sanction say scramble scrap search secure seem seize select sentence
separate serve settle shatter shell shelter shift sicken siege sign signal simplify slam slap slash slow smash smuggle snap snub soar solve spark specify speculate spike sponsor spot stab stage stall stampede
start state station stay stem step storm strand strangle strengthen stress stretch stroll struggle stumble submit subpoena succeed succumb sue suffer suggest summon supply support suppose suppress surface
surge surpass surprise surrender surround survey survive suspect suspend sustain switch swap tackle target tarnish tax tell tend term terminate terrify test testify thank threaten thrive thwart tighten topple torch torture
total touch tour track trade train transfer transform transmit transport trap travel treat trigger trim triple try tumble tweet unite unleash unload unravel unveil update upgrade urge usher vaccinate vacate value
uncover unmask unfurl unnerve untie vie spoil
vandalise vandalize vanish vary veto view violate visit vote vow wage wait walk want warn wash waste watch weaken weigh welcome widen wield withdraw witness wonder work worsen worry wound wreck yield zigzag
amaze astonish horrify sadden comply
abduct airlift arraign blast bombard breach brand bulldoze cap cease cede clinch condone confer contest curb cut dash debate deadlock decapitate defraud deprive detail disarm discharge discontinue disqualify dissipate
dispatch dispute ditch dock dominate douse dump engulf enrol ensue entrench eradicate espouse exonerate expropriate extort famish flock flout foil founder galvanise grab grapple ground gun hack hail hamper harden hand hasten
haul head heal help hire hoist hope hospitalise hospitalize hover hunt idle immigrate impound inch infiltrate infringe insulate intimidate intrude iron jet jump kick knock land lay leak levy linger lobby lock lurch march maroon
mastermind mow muster nab near orbit oust overpower overrun overshoot overwhelm pause perish petition pinpoint plant plead plow plough pledge poison poll pose pound probe profit puncture quarantine quash ram ransack ravage
reactivate readmit reap rebound recede recur redeploy reelect refuel refund reimburse reinforce reinstate relaunch remand renounce repulse resettle retract rig rip roar rob rotate rupture sabotage sail scale scold score scour
scuffle seal shore shout shun shutter sideline silence skid slaughter slip slump smear sneak snatch soften spearhead spew spill splash spurn spy squander stabilise stabilize stage steer strip subside supervise swarm swerve
abide accomplish adhere administer alleviate alter analyse analyze appease axe backfire bail behave bolster borrow brave breathe carry castigate cement choke circle clip coordinate collect combat communicate compensate
concentrate consolidate convey couch descend dislodge distract dodge educate erase facilitate fend fill fish funnel grasp gush imagine manipulate marry mitigate pick pin plug pretend propel rear refine refrain rein rethink
ruin sacrifice save scam scare siphon stave stir suck tap uncouple underestimate wean ascend crown divorce dabble allot amass amputate animate annul apprehend attest bestow brandish chase chide coin collude concoct curtail decry
defer deflect deride detach deviate disavow discourage disengage disrupt divulge elicit embed embezzle emit encrypt enlarge entail entice envision evict exclaim exploit fixate gamble garner glean heed hone illuminate immolate
implore improvise incinerate indulge inspect instigate intern intone invade irk jeopardise jeopardize jettison loathe log manoeuvre maneuver mock morph nudge obstruct officiate orchestrate ostracise outnumber outpace pelt
perpetrate pester petrify philosophise placate pocket ponder portray postulate precede preclude prod propagate purge rattle readjust reclaim recuperate redeem redesign redirect regain rejuvenate remodel replenish repossess
reschedule rescind resuscitate retool revamp revert rid ridicule ruffle savour scrutinise scrutinize sedate shave shred sideswipe skip slaughter slay smell soothe spawn specialise spurn squash squeeze stamp startle starve
stash stoke streamline strew subdue submerge subsidise supplant swindle synthesise teem teeter thaw throng tout transcend transcribe transfix traverse trek tweak undo unlock unplug unwind uproot usher utter veer voice
wield withdraw wrest wrestle yank yell dub
abrogate aspire applaud atone balk bequeath bicker bulge chronicle clamp clinch coax condense confide
taunt tear-gas telephone temper thank tilt topple tow trample trace trail transition trickle tug undermine underscore unfold unseat unify urge usurp ventilate verify vilify volunteer wane warrant whip wipe wrap zero
"""
# Verbs whose base is at least as often a noun ("the attack", "a vote"): read as verbs only where the place asks for one.
_NOUNS_TOO: Final = """
patch grill grip reel toss tie eye bear abuse bust level lure rout spur
access accord account act address advance aid air alarm alert ambush answer appeal approach arrest assault attack attempt average award back balance ban base battle bear benefit bill block
blow board bomb boost border bottom box break bridge budget call camp campaign care case cause caution center centre chair challenge chance change charge chase check claim clash clean comfort command comment
compromise concern conflict contact contrast control cool copy count counter coup course cover crack crackdown crash credit crowd cry cure damage dance dare date deal debate decay decrease default delay
demand deposit design desire dispute document doubt dream drift drill drop effect effort end endeavor escape estimate evidence excuse exercise exit experience fall favor fear fight figure film finish fire fix flight float
flow fly focus force freeze front fuel function fund gain gamble gauge grant ground guard guess guide hand harvest hate haul head heat help hike hold hope host house hunt impact increase influence initiative
interest interview issue join joke judge jump kick kill lack land laugh launch lead leak limit line link list load loan lock look loss love march mark market mass match matter measure merit mind
mine mirror miss mistake mix monitor motion mount move murder need neighbour object offer order outbreak pace pack paint panic park part pass patrol pay peak permit phone picture pilot place plan plane plant play
point police poll pose post power practice praise press pressure price print probe process produce profile program programme progress promise protest push quake question quiz race raid raise range rank
rate reach read rebel record reform refuge regard release remark rent report request rescue research respect rest result return review reward ride riot rise risk roll rule rumor rumour run rush sack salute
display sanction scale scan scandal schedule score search seat shake shape share shelter shift ship shock shoot shop shot shout show side siege sign signal silence site slide smoke smile snow sound source space spark speech spill
sport spot spray spread staff stage stake stand star start state station stay steal step stock stone stop store storm stream stress stretch strike study supply support surge surprise survey suspect swap sweep swing
switch aim airlift bar bet blast boycott brand breach brief cap chant clip collapse complete contest contract cross decline discharge dock draft edge embrace encounter exchange export extract face feed finance fine form graduate guarantee gun hack harm
hint honor inch jet lie light lower massacre neglect note notice overhaul overthrow pause plea pledge plot plunge pound profit project prompt pump rain rally recruit repeat reply reserve rig rock rupture scam scrap sentence shell
shore slap slaughter slow spike spin sponsor stall stick struggle surface tap tear telephone transition trail trap trickle trigger tweet update veto volunteer waste wind wonder end deal need address press pass access state part report
filing finding fund circle combat crown divorce log post purge stamp trek voice fill pick plug save scare slay clear open separate free direct live total
talk target task taste tax team test thank threat time title toll top touch tour trace track trade traffic train transfer transport travel treat trial trick trip trouble trust try turn twist type use value venture
bid warrant jail bail vet view visit voice vote vow wage wait wake walk war watch wave weather weight wish witness word work worry wound wreck
"""


def irregular() -> tuple[tuple[str, str, str], ...]:
    """(base, past, participle) of the irregular verbs."""
    rows = tuple(tuple(row.split()) for row in _IRREGULAR.replace("\n", " ").split(","))
    return (*((base, past, participle) for base, past, participle in rows), *((word, word, word) for word in _UNCHANGED.split()))


REGULAR: Final = frozenset(_VERBS.split())
NOUNS_TOO: Final = frozenset(_NOUNS_TOO.split())
IRREGULAR: Final = irregular()
BASES: Final = REGULAR | NOUNS_TOO | {base for base, _, _ in IRREGULAR}
FORMS: Final[dict[str, str]] = {form: base for base, past, participle in IRREGULAR for form in (past, participle)} | {
    "was": "be", "were": "be", "been": "be", "is": "be", "are": "be", "am": "be", "being": "be", "has": "have", "had": "have", "having": "have",
    "'s": "be", "’s": "be", "'re": "be", "’re": "be", "'m": "be", "’m": "be", "'ve": "have", "’ve": "have", "wo": "will", "'ll": "will", "’ll": "will",
    "did": "do", "does": "do", "done": "do", "dying": "die", "lying": "lie", "gotten": "get", "tying": "tie", "kidnapped": "kidnap", "kidnapping": "kidnap",
}  # fmt: skip


@lru_cache(100_000)
def lemma(word: str) -> str:
    """The base of a verb form in lower case: exploded -> explode. A form that no rule knows stays as it is."""
    if word in FORMS:
        return FORMS[word]
    if word in BASES:
        return word
    if "-" in word:  # test-fired
        before, dash, last = word.rpartition("-")
        return before + dash + lemma(last)
    for ending, backs in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            for back in backs:
                if ending == "es" and not back and not stem.endswith(_HISSING):
                    continue  # planes are no plans
                if stem + back in BASES:
                    return stem + back
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in BASES:
                return stem[:-1]
    return _guess(word)


_HISSING: Final = ("s", "x", "z", "ch", "sh", "o")
_ENDINGS: Final = (("ies", ("y",)), ("ied", ("y",)), ("ed", ("", "e")), ("ing", ("", "e")), ("es", ("", "e")), ("s", ("",)))


def past(doing: str) -> str:
    """The past tense of a form in "-ing" or of a participle: leading -> led, stopping -> stopped, taken -> took; "" for a verb that helps another."""
    if not doing.endswith("ing"):
        return _PAST.get(lemma(doing), doing)
    stem = doing[:-3]
    if stem in {"be", "hav", "do"}:
        return ""
    for base in (f"{stem}e", stem, stem[:-1] if stem[-1:] == stem[-2:-1] else stem):
        if base in _PAST:
            return _PAST[base]
    if stem.endswith("y") and stem[-2:-1] not in set("aeiou"):
        return f"{stem[:-1]}ied"
    return f"{stem}{'d' if stem.endswith('e') else 'ed'}"


_PAST: Final = {base: form for base, form, _ in IRREGULAR} | {"die": "died", "lie": "lay", "tie": "tied"}


def _guess(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            if stem[-1] == stem[-2] and stem[-1] not in "lsz":
                return stem[:-1]
            return stem + "e" if stem.endswith(("at", "iz", "is", "v", "c", "g", "u")) else stem
    return word
