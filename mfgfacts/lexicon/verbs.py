"""Verbs by their base forms, and the forms that are made of them by rule; plurals that a base form agrees with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.speakers import PLURALS

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Bases whose every form is a verb's.
_VERBS: Final = """
    absorb accept accommodate accompany accrue achieve acquire adopt affect afford allocate allow amass announce
    appear apply appoint approach approve arise arrive assemble assume attain attract avoid await become belong
    borrow bring build buy carry cease choose co-operate combine come commit compare compensate compete complete
    comprise conduct confirm connect consist consolidate constitute construct consult consume contain continue
    contribute convert cooperate correspond create creep cultivate decide deduct defer deliver depend deploy
    deposit derive describe determine develop devote die differ disclose discover dispatch dispose dissolve
    distribute divide dominate dry earn edge elect embrace emerge emit employ enable encourage endure enhance
    enjoy enlist ensure entail enter equal equip establish evaluate evolve examine exceed exclude exert exhibit
    exist expire expose express extract facilitate fail feature finance follow foresee found fulfil generate get
    give go grant happen help hinge hire implement improve inaugurate inch include incorporate indicate inhabit
    inherit inject inspect install integrate introduce invest involve issue join keep know lack last launch lean
    leave lend let lie locate lose maintain make manage manufacture mean measure meet merge migrate miss
    modernise modernize neglect nudge obtain occupy occur offer operate outnumber outpace outsell outstrip
    outweigh overcome oversee overtake own participate pass pay penetrate perform permit persuade populate
    possess prefer prepare preserve prevent proceed proclaim procure produce prolong promise promote prompt
    propose protect prove provide publish pursue qualify quit raise reach realise realize rebuild receive
    recommend recover recruit recycle redeem refer refine reflect refuse regain register reject relate relocate
    rely remain remove renew repay replace represent require reserve resist respond restore resume retain retire
    reveal revise rotate secure see seek seem select sell send sequester serve settle shrug shut sign sit
    situate sleep solve speak specialise specialize spend sponsor spur stand start stay steer stem strive submit
    subscribe subsidise succeed suffer suggest supervise supplant surpass surround survive sustain sweep swing
    tackle take teach tell tend terminate tighten tolerate transform transmit traverse treat trigger try turn
    undercut undergo underpin undertake unlock unveil utilise utilize vacate validate vary want wear weigh
    welcome widen win withdraw withstand write
"""

#: Nouns at least as often as verbs in base form and with -s: only -ed forms count as verbs, the others before a value.
_NOUN_VERBS: Final = """
    account act address aim amount answer arm attempt average award back balance bank base bear benefit bill
    block bond book border brand break budget burden call campaign care cash cause challenge change charge
    charter claim close coat collect comment concern contact contract control cost couple cover crew cross cure
    damage deal debate debt delay demand design detail dispute doubt draft draw drill drive dump end engineer
    estimate exchange exercise experience export face factor farm fear feed fight file fill film filter fine
    fire fit flood flow focus force form freeze fuel function fund gauge ground guarantee guard guide handle
    harvest head heat hit hold host house impact import input insure interest judge label labour land lay lead
    lease level light limit link list live load loan look machine mail man mark market master match matter mind
    mine mix model monitor move name need net note number offset open order outline output pace pack pair park
    part patent pause peak phase pick pilot pipe place plan plant play pledge plot point pool position post
    power practice present pressure price print process profile profit program programme project purchase push
    question quote race range rank rate ratio react read record release remark rent repair report request
    research rest result return reward ring risk roll route rule run sail sample save scale schedule score scrap
    screen seal search season seat seed sense set share shift ship shoot show side signal size sort sound source
    span spin split spread staff stage stamp standard state station step stick stock stop store stress stretch
    strike structure struggle study subject supply support survey switch tap target task tax tear test tick tie
    time toast top total touch tour track trade train transfer transport trap travel trend trial trust upgrade
    use value vent view visit volume vote vow wage wait walk wall waste watch water weight wish wonder work wrap
    yield
"""

#: Verbs that are no nouns in base form or with -s; their forms in -ed are told by what stands around, as all unlisted
#: ones are ("regulated banks", "an estate managed by").
_BASES: Final = """
    abandon abolish accuse activate adapt adjust administer affirm align allege allot alter analyse analyze
    arrange assess assign assist assure attach attend authorise authorize automate avert bestow calculate
    celebrate circulate cite clarify classify coincide collaborate collide commence commercialise commercialize
    compel compile comply consider contemplate convene convey criticise criticize customise customize
    decommission dedicate deem define defy delete demolish demonstrate denote deny depart depict deplete derail
    deserve designate destroy detain detect deter devastate diagnose dictate differentiate dilute disappear
    disappoint disburse discontinue discourage discuss dismantle dismiss displace disrupt dissipate distinguish
    disturb diversify divert divest donate dwell elaborate elevate eliminate embark embody empower enact
    encompass endorse enforce engage enquire enrich entitle equate eradicate erect escalate evacuate evade
    evaporate evict exacerbate exaggerate excavate excel explode explore fasten finalise finalize flourish
    fluctuate forbid foster garner gather govern hamper hesitate hinder hover identify ignite illustrate imagine
    impede impose impress imprison incur induce inflate inflict inform inhibit initiate injure innovate insert
    inspire instruct insulate intensify interact intercept intervene invent investigate invite irrigate justify
    linger liquidate listen maximise maximize minimise minimize mitigate mobilise mobilize modify motivate
    navigate necessitate negotiate nominate normalise normalize notify obey oblige oppose opt organise organize
    originate oust overrun overturn overwhelm owe perceive perish persist pinpoint pour predate predominate
    prescribe preside pretend prevail prioritise prioritize prohibit prosper provoke quantify reaffirm
    reallocate reassess reclaim recognise recognize reconsider reconstruct recoup rectify recur redevelop
    redirect redistribute refrain refurbish regulate rehabilitate reimburse reinforce reinstate reinvest rejoin
    relieve relinquish remember remind render renegotiate renounce reopen reorganise reorganize repatriate repel
    replenish replicate reproduce resell resemble reshape reside resign resolve restrain restrict restructure
    retaliate retrieve reunite revert revive revolve satisfy saturate scrutinise seize solicit solidify specify
    stagnate standardise starve stifle stimulate stipulate streamline subtract summarise supersede suppress
    surrender suspend symbolise terrify testify threaten thrive topple transcend translate undermine understand
    unify unite unload uphold vanish verify violate waive wield withhold
"""

#: Past forms that do not end in -ed.
PAST: Final = frozenset(
    """
    arose ate beat became began bought broke brought built came caught chose clung cost crept cut dealt did drew
    drove dug fed fell felt fled flew flung forgot fought found froze gave got grew had held hit hung kept knelt
    knew laid led left lent lit lost made meant met outsold overtook paid put ran read rode rose said sang sank
    saw sent set shed shone shook shot showed shrank shrunk shut slept slid sold sought spent split spoke spun
    stole stood struck stuck sunk swam swept swung taught thought threw told took tore undercut underwent was
    went were withdrew withstood woke won wore wrote
""".split()
)

#: What is no form by rule, or is a verb in this form alone.
_IRREGULAR: Final = """
    accounts aim aimed aiming aims amounts arisen arose ate based beat beaten beats became began begin beginning
    begins begun bent bet boast boasts bore borne bought bound broke broken brought built came caught chose
    chosen come comes creeping crept dealing dealt drawn drew driven drove due expect expected expects fed felt
    forecasts forgot forgotten fought found froze frozen gave gets given gives goes gone got gotten has-been
    headquartered held hid hidden hit hoped hopes intend intended intends kept knew known laid lain led left
    lent let lies lit located made makes meant met needs numbered outdone outsold overcame overtaken overtook
    owns paid plan planned planning plans pledges put puts quit ran rang ranges read retained ridden rode saw
    seeks seen sees set sold sought spent split spoke spoken spread spun stands stole stolen stood struck stuck
    swept swung taken takes targeted targeting targets taught thought took tore torn totaled totalled undercut
    undergone understood undertaken undertook underwent upped vows wanted wants weighs went withdrawn withdrew
    withstood woke won wore worn written wrote
"""

_VOWELS: Final = "aeiou"
_DOUBLED: Final = frozenset("get let put run sit stop ship plan commit permit submit refer defer occur transfer trim win cut set "
                            "spin grab rub drop slip trap wrap scrap equip regret emit admit omit rebut total label model travel".split())  # fmt: skip


def _inflected(base: str) -> Iterator[str]:
    """Yield the regular forms of a verb: base, -s, -ed, -ing."""
    stem = base + base[-1] if base in _DOUBLED else base
    if base.endswith("e"):
        yield from (base, base + "s", base + "d", base[:-1] + "ing")
    elif base.endswith("y") and base[-2] not in _VOWELS:
        yield from (base, base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    elif base.endswith(("s", "x", "z", "ch", "sh")):
        yield from (base, base + "es", base + "ed", base + "ing")
    else:
        yield from (base, base + "s", stem + "ed", stem + "ing")


def _forms() -> dict[str, str]:
    """Each form and its tag, V or G; what stands later here wins."""
    forms: dict[str, str] = {}
    for base in _NOUN_VERBS.split():
        _, _, past, participle = _inflected(base)
        forms |= {past: "V", participle: "G"}
    for base in _VERBS.split():
        forms |= {form: "G" if form.endswith("ing") and form != base else "V" for form in _inflected(base)}
    for base in _BASES.split():
        forms |= dict.fromkeys(list(_inflected(base))[:2], "V")
    return forms | dict.fromkeys(_IRREGULAR.split(), "V")


FORMS: Final = _forms()

#: Base and -s forms that are verbs where a value follows: "costs around $5", "The plants export 40%".
VERBS_BEFORE_VALUES: Final = frozenset(form for base in _NOUN_VERBS.split() for form in list(_inflected(base))[:2])

#: Forms that are verbs of the noun before them where a preposition of theirs follows: "prices range from $5".
_TAKING: Final = {
    "account": "for",
    "amount": "to",
    "end": "at",
    "number": "between",
    "peak": "at in",
    "point": "to",
    "range": "between from",
    "score": "at between",
    "trade": "at between",
    "vote": "on",
}
TAKING: Final = {form: frozenset(after.split()) for base, after in _TAKING.items() for form in (base, f"{base}s")}

#: Plurals that stand before a noun as often as before a verb: "a sales range from 4 to 5".
_MODIFIERS: Final = frozenset(
    """
    sales goods news sports savings earnings customs arms operations systems services jobs electronics logistics graphics
    ceramics economics statistics
    """.split()
)


def is_plural(word: str) -> bool:
    """Whether a noun in small letters is a plural that a base form behind it agrees with."""
    return (word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _MODIFIERS) or word in PLURALS


def agrees(noun: str, verb: str) -> bool:
    """Whether a noun and a present form behind it agree: "plants account", "the plant accounts"."""
    return is_plural(noun) is not verb.endswith("s")
