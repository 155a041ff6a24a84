"""The part of speech of a word, as far as reading claims needs it: one letter a word.

    D determiner   O of          T to             P other preposition   & and, or      B clause conjunction
    R relative     W pronoun     X be, have, do, modal   V verb         S verb of saying   G participle in -ing
    U rising       L falling     I a rise         J a fall              u up, higher   l down, lower
    A adverb       N other lower-case word        K name, acronym, capitalised word
    # number that is no fact                      Q quantity     M period
    , ; : . ( ) [ ] " - themselves (any quote mark, any dash)           * anything else

Open classes are closed here on purpose: a verb that is not listed is read as a noun, which costs a slot and never a
number. Words that are nouns at least as often as verbs ("exports", "costs") are nouns unless a value follows.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import FALLING, HIGHER, LOWER, RISING
from mfgfacts.lexicon.speakers import PLURALS, SAY

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSED: Final = {
    "D": """a an the this these those its their his her our my your each every some any no all both another such several
        many most other certain half""",
    "O": "of",
    "T": "to",
    "P": """about above across after against along alongside amid amidst among amongst around as at before behind below
        beneath beside besides between beyond by concerning despite during excluding following for from in including inside
        into like near on onto opposite out outside over past per regarding round since than through throughout
        till toward towards under underneath unlike until upon versus via vs with within without worth compared""",
    "&": "and or plus nor",
    "B": "although because but if once so though unless whereas whether while yet however",
    "R": "what when where which who whose whom that",
    "W": "it they he she we i you them us him me itself themselves himself herself who's one's there",
    "X": """is are was were be been being am has have had do does did done will would shall should can could may
        might must ought cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
        's ’s 'll ’ll 've ’ve 're ’re 'd ’d 'm ’m""",
    "A": """again ago already also altogether always annually approximately away even ever far formerly further hence here
        indeed instead just later least likely long meanwhile merely moreover mostly much nearly never nevertheless not now
        often once only otherwise overall perhaps quite rather respectively roughly seldom set so soon still then thereby
        therefore thus today together too very well currently alone else together yearly monthly daily
        back off early late first shy aside apart apiece able unable furthermore nonetheless sometimes usually almost about little""",
}

#: Bases whose every form is a verb's; the forms are made by rule.
_VERBS: Final = """
    accept accommodate achieve acquire adopt affect allocate allow announce appear apply appoint approach approve arrive
    assemble assume attract avoid become belong bring build carry choose combine commit compare compete complete
    comprise conduct confirm connect consist construct consume contain continue contribute convert create cultivate
    decide deliver depend deploy derive die describe determine develop differ discover distribute divide dominate earn employ enable
    encourage enjoy ensure enter equal establish evolve examine exceed exclude exist expose express fail feature follow form generate get
    give go happen help hinge hire improve include incorporate indicate inherit install introduce invest involve join keep
    know lack launch leave let lie maintain make manage manufacture mean measure meet merge migrate miss obtain occupy occur offer
    operate outnumber outpace outstrip outsell overtake own participate pass pay perform permit possess prefer prepare preserve
    prevent proceed produce promise prompt promote propose protect prove provide publish purchase pursue qualify quit reach realise
    realize rebuild receive recommend recover refer reflect regain register reject relate release rely remain remove
    repay replace represent require reserve resist restore retain retire reveal revise secure see seek seem select sell send
    serve settle sign solve speak specialise specialize spend sponsor stand start stay succeed suffer suggest surpass survive sustain take
    tell tend tolerate transform transmit transport treat try turn undergo undertake unveil utilise utilize vary visit
    weigh welcome win withdraw withstand write edge inch creep nudge come dry total  lend lose borrow buy inject oversee spur stem store surround tackle
    accompany afford arise await compensate consolidate constitute construct consult correspond decide devote
    disclose dispose emerge emit enhance enlist entail exhibit facilitate finance fulfil host implement
    inaugurate inspect integrate issue locate modernise modernize open pledge populate post procure recruit recycle
    redeem relocate renew rent repair respond resume sail sequester settle shut situate strive submit subscribe
    subsidise supervise supplant switch terminate traverse unlock upgrade vacate validate absorb accrue amass
    apply attain cease co-operate cooperate deduct defer deposit dispatch dissolve elect embrace endure equip evaluate exert
    expire extract foresee found grant handle hold inhabit last lay lead lean link load mine neglect occupy
    outweigh overcome penetrate persuade plant proclaim prolong quote raise rank react refuse refine rotate run scrap
    seat shift shoot shrug sit sleep span spread steer stick stock stop strike sweep swing teach tear tie tighten tour
    toast total trade transfer travel trigger undercut underpin use value wait walk want waste watch wear
    widen work
"""

#: Nouns at least as often as verbs in base form and with -s: only -ed forms count as verbs, the others before a value.
_NOUN_VERBS: Final = """
    account act address aim amount answer arm attempt average award back balance bank base bear benefit bill block bond
    book border brand break budget burden call campaign care cash cause challenge change charge charter claim close coat
    collect comment concern contact contract control cost couple cover crew cross cure damage deal debate debt
    delay demand design detail dispute doubt draft draw drill drive dump end engineer estimate exchange exercise
    experience export face factor farm fear feed fight file fill film filter fine fire fit flood flow focus force form
    freeze fuel function fund gauge ground guarantee guard guide harvest head heat hit host house impact import
    input insure interest judge label labour land lease level light limit list live loan look machine mail man
    mark market master match matter mind mix model monitor move name need net note number offset order outline output
    pace pack pair park part patent pause peak phase pick pilot pipe place plan plant play plot point pool
    position power practice present pressure price print process profile profit program programme project purchase push
    question race range rate ratio read record remark report request research rest result return reward ring
    risk roll route rule sample save scale schedule score screen seal search season seed sense set share ship show
    side signal size sort sound source spin split staff stage stamp standard state station step store stress
    stretch structure struggle study subject supply support survey tap target task tax test tick time top touch track
    trade train transport trap trend trial trust use vent view visit volume vote vow wage wall watch water weight wish
    wonder work wrap yield
    stick stock stop strike tear tie tour toast transfer travel scrap shift plant link load lead lay hold pledge post quote rank
    rent repair run sail seat span spread switch shoot react total trade transport use value waste walk wait watch handle open mine upgrade release attempt practice
"""

#: Verbs that are no nouns in base form or with -s; their forms in -ed are told by what stands around, as all unlisted
#: ones are ("regulated banks", "an estate managed by").
_BASES: Final = """
    abandon abolish accuse activate adapt adjust administer affirm align allege allot alter analyse analyze arrange
    assess assign assist assure attach attend authorise authorize automate avert bestow calculate
    celebrate circulate cite clarify classify coincide collaborate collide commence commercialise commercialize compel
    compile comply consider contemplate convene convey criticise criticize customise customize decommission dedicate deem
    define defy delete demolish demonstrate denote deny depart depict deplete derail deserve designate destroy detain
    detect deter devastate diagnose dictate differentiate dilute disappear disappoint disburse discontinue
    discourage discuss dismantle dismiss displace disrupt dissipate distinguish disturb diversify divert divest donate
    dwell elaborate elevate eliminate embark embody empower enact encompass endorse enforce engage enquire enrich
    entitle equate eradicate erect escalate evacuate evade evaporate evict exacerbate exaggerate excavate excel explode
    explore finalise finalize fasten flourish fluctuate forbid foster garner gather govern hamper hesitate hinder hover
    identify ignite illustrate imagine impede impose impress imprison incur induce inflate inflict inform inhibit
    initiate injure innovate insert inspire instruct insulate intensify interact intercept intervene invent investigate
    invite irrigate justify linger liquidate listen maximise maximize minimise minimize mitigate mobilise mobilize modify
    motivate navigate necessitate negotiate nominate normalise normalize notify obey oblige oppose opt organise organize
    originate oust overrun overturn overwhelm owe perceive perish persist pinpoint pour predate predominate prescribe preside
    pretend prevail prioritise prioritize prohibit prosper provoke quantify reaffirm reallocate reassess reclaim
    recognise recognize reconsider reconstruct recoup rectify recur redevelop redirect redistribute refrain refurbish
    regulate rehabilitate reimburse reinforce reinstate reinvest rejoin relieve relinquish remember remind render
    renegotiate renounce reopen reorganise reorganize repatriate repel replenish replicate reproduce resell resemble
    reshape reside resign resolve restrain restrict restructure retaliate retrieve reunite revert revive revolve satisfy
    saturate scrutinise seize solicit solidify specify stagnate standardise starve stifle stimulate stipulate
    streamline subtract summarise supersede suppress surrender suspend symbolise terrify testify threaten
    thrive topple transcend translate undermine understand unify unite unload uphold vanish verify violate
    waive wield withhold
"""

#: Past forms that do not end in -ed.
PAST: Final = frozenset(
    """
    arose ate beat became began bought broke brought built came caught chose cost cut did drew drove fell felt fought found froze gave
    went grew had held hit kept knew laid led left lent lost made meant met outsold overtook paid put ran read rose said
    saw sold sent set shed shot showed shrank shut slid sank sought spent split spoke stood struck swept took thought told
    undercut underwent was were withdrew withstood won wore wrote
    got forgot flew threw tore dealt fed dug clung crept fled flung froze hung knelt lit rode sang shone shook slept spun
    shrunk stole stuck sunk swam swung taught woke
""".split()
)

_IRREGULAR: Final = """
    arose arisen ate beaten became began begun bent bet bound bore borne bought broke broken brought built caught chose chosen
    came come comes dealt dealing drawn drew driven drove fed felt fought forgot forgotten found froze frozen
    gave given gone got gotten held hid hidden hit kept knew known laid lain led left lent let lit made makes
    meant met outdone overcame overtook overtaken paid put quit ran rang read rode ridden saw seen sold sought
    spent spoke spoken spun stood stole stolen struck stuck swept swung taken taught thought took torn tore
    undercut undergone underwent understood undertook undertaken went withdrew withdrawn withstood woke won wore worn wrote written
    crept creeping begin begins beginning put puts boasts boast accounts amounts ranges totalled totaled
    stands comes gets goes sees takes gives has-been needs owns lies weighs numbered
    beat beats based headquartered located spread split set outsold retained upped
    expects expect expected plan plans planned planning aim aims aimed aiming intends intend intended hopes hoped
    wants wanted targets
    forecasts targeted targeting seeks sought pledges vows due
"""

#: -ing forms that are nouns or adjectives in running text.
_ING_NOUNS: Final = """
    manufacturing building meeting training engineering processing mining housing funding spending pricing lending
    financing shipping trading marketing heating cooling lighting operating opening understanding holding
    testing planning recycling banking clothing farming fishing forestry fitting gearing hearing learning leading
    packaging painting parking printing processing purchasing quarrying rating reading refining remaining ruling
    saving savings setting shopping sourcing steering underlying welding wiring working writing outstanding existing
    machining casting bearing coming emerging ongoing resulting following
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


def _table() -> dict[str, str]:
    """Each listed form and its tag; what stands later here wins."""
    tags: dict[str, str] = {}
    for base in _NOUN_VERBS.split():
        _, _, past, participle = _inflected(base)
        tags[past] = "V"
        tags[participle] = "G"
    for base in set(_VERBS.split()) - set(_NOUN_VERBS.split()):
        tags.update((form, "G" if form.endswith("ing") and form != base else "V") for form in _inflected(base))
    for base in _BASES.split():
        tags.update(dict.fromkeys(list(_inflected(base))[:2], "V"))
    tags.update(dict.fromkeys(_IRREGULAR.split(), "V"))
    tags.update(dict.fromkeys(SAY, "S"))
    tags.update(dict.fromkeys(RISING, "U"))
    tags.update(dict.fromkeys(FALLING, "L"))
    tags.update(dict.fromkeys(HIGHER, "u"))
    tags.update(dict.fromkeys(LOWER, "l"))
    tags.update(dict.fromkeys(_ING_NOUNS.split(), "N"))
    for letter, words in _CLOSED.items():
        tags.update(dict.fromkeys(words.split(), letter))
    tags.update(dict.fromkeys(("totaling", "totalling", "worth", "having", "being", "citing"), "G"))
    tags.update(
        {
            "i.e.": "A",
            "e.g.": "A",
            "lower": "l",
            "above": "u",
            "below": "l",
            "beneath": "l",
            "back": "A",
            "last": "A",
            "used": "V",
            "costs": "N",
            "cost": "N",
            "open": "N",
            "x": "&",
            "aged": "V",
        }
    )
    return tags


TAGS: Final = _table()

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


ARTICLES: Final = frozenset("the a an its their his her our my your".split())

#: Nouns of statistics that a comma or "and" never makes verbs: "exports rose 2% and imports 3%".
TRADED: Final = frozenset("exports imports orders purchases sales shipments prices costs".split())

_SIGNS: Final = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", ")": ")", "[": "[", "]": "]",
    '"': '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": '"', "’": '"', "'": '"',
    "-": "-", "–": "-", "—": "-", "&": "&", "+": "&", "×": "&", "\ufdd0": "Q", "\ufdd1": "M",
}  # fmt: skip

#: What stands for a mention while its sentence is cut into words: code points that are no characters.
QUANTITY_MARK: Final = "\ufdd0"
PERIOD_MARK: Final = "\ufdd1"

#: Adverbs that do not end in -ly are listed above; these words do and are none.
_LY_NOUNS: Final = frozenset("early family supply assembly daily monthly weekly yearly quarterly hourly friendly elderly "
                             "italy july reply anomaly monopoly poly fly july only hourly costly orderly likely".split())  # fmt: skip


#: The letter of an unlisted form in -ed until the words around it are known: "the breaches merited", "merited praise".
PAST_OR_NOUN: Final = "E"
#: What only ends like one, besides short words ("bed", "shed").
_ED_NOUNS: Final = frozenset(
    "hundred hatred kindred sacred naked wicked rugged ragged biped moped adjusted annualised annualized".split()
)
_SHORT: Final = 4


@lru_cache(maxsize=1 << 16)
def tag(word: str) -> str:
    """The tag of one word or sign."""
    known = TAGS.get(word) or _SIGNS.get(word)
    if known:
        return known
    first = word[0]
    if not first.isalnum():
        return "*"
    lower = word.lower()
    if first.isdigit():
        return "#" if lower == word.upper() else "K"
    if word == lower:
        if word.endswith("ed") and len(word) > _SHORT and not word.endswith("eed") and word not in _ED_NOUNS:
            return PAST_OR_NOUN
        return "A" if word.endswith("ly") and word.rpartition("-")[2] not in _LY_NOUNS else "N"
    if TAGS.get(lower, "N") in "DOTP&BRWX" and word[1:] == lower[1:]:
        return TAGS[lower]
    return "K"


@lru_cache(maxsize=1 << 12)
def opening_tag(word: str) -> str:
    """The tag of a sentence's first word, whose capital says nothing."""
    lower = word.lower()
    if word[1:] != lower[1:]:
        return tag(word)
    if lower == "may":  # "May wheat rose": who wishes gives no numbers
        return "K"
    return TAGS.get(lower) or ("A" if lower.endswith("ly") and lower.rpartition("-")[2] not in _LY_NOUNS else tag(word))
