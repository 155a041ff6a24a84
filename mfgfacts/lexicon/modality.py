"""Words that say whether a claim is coming (forecast) or wanted (target).

`CUES` maps each form to how it works on the numbers around it.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from mfgfacts.model import Modality


class Cue(NamedTuple):
    """What a word says, and how it is built into the clause."""

    modality: Modality
    use: str


#: "will", "must": covers its subject and what follows.
MODAL: Final = "modal"
#: "expected", "planned": passive ("is expected to", "expected by 2030") covers its subject too, active what follows.
PARTICIPLE: Final = "participle"
#: "expects", "aims": covers what follows.
ACTIVE: Final = "active"
#: "set to", "likely to", "due to": speaks only before an infinitive; covers its subject too.
BEFORE_TO: Final = "before to"
#: "wants to", "vows to": speaks only before an infinitive; covers what follows.
WISH: Final = "wish"
#: "target of 5%", "a 5% target", "the goal is to": a noun beside its number.
NOUN: Final = "noun"
#: "sees growth of 5%", "is seen at 5%": speaks only of a value that is coming.
SEE: Final = "see"

_FORECAST: Final = {
    MODAL: "will would might may could 'll won't wouldn't ’ll won’t wouldn’t couldn't",
    PARTICIPLE: "expected predicted forecast forecasted projected anticipated tipped foreseen envisaged scheduled slated",
    ACTIVE: """expects expect expecting predicts predict predicting forecasts forecasting projects projecting budgeting anticipates anticipate
        anticipating foresees foresee envisages envisage""",
    BEFORE_TO: "set likely unlikely due poised bound going track course estimated destined certain sure",
    NOUN: "projection projections outlook guidance expectation expectations prognosis",
    SEE: "see sees seen pencils pencilled penciled guides guided guiding",
}
_TARGET: Final = {
    MODAL: "must should shall ought shouldn't mustn't shouldn’t mustn’t",
    PARTICIPLE: "planned targeted proposed intended envisioned",
    ACTIVE: "targeting targets aims aim aiming aimed plans plan planning seeks seek seeking",
    BEFORE_TO: "required obliged supposed",
    WISH: """wants want wanting wanted intends intend intending hopes hope hoping hoped vows vowed vow pledges pledged pledge pledging
        promises promised promise promising commits committed commit committing undertakes undertook strives strive
        striving endeavours endeavors sought determined urge urges urged urging push pushes pushed pushing called
        calling looking preparing prepares lobby lobbies lobbied lobbying press presses pressed pressing need needs""",
    NOUN: "target goal goals aim objective objectives ambition ambitions quota",
}


CUES: Final = {
    form: Cue(modality, use)
    for modality, uses in ((Modality.FORECAST, _FORECAST), (Modality.TARGET, _TARGET))
    for use, words in uses.items()
    for form in words.split()
}

#: Cues that are nouns as well: they need a determiner, an adjective or "of" beside them to be read as one.
NOUN_OR_VERB: Final = frozenset("forecast forecasts aim aims plan plans target targets projects project".split())

#: Auxiliaries that make a participle passive.
BE: Final = frozenset("is are was were be been being isn't aren't wasn't weren't ’s 's get gets got".split())

#: Words that put a phrase without a verb into the present: "(currently: 4,500)".
NOW: Final = frozenset("now currently today present already previously formerly far".split())

#: What a forecast or a target does besides being: "its target remains 2%", "the outlook says 5%".
STATING: Final = frozenset(
    "remains remained stays stayed stands stood becomes became says said shows calls implies envisages sees assumes foresees puts".split()
)

#: Verbs that are tagged as nouns: "is due to open", unlike "is due to frost".
BEGINNING: Final = frozenset(
    "open start end close launch report ship cost land account amount average export import supply".split()
)

#: What a length of time looks back on: "the longest strike in its 60-year history".
LOOKING_BACK: Final = frozenset("history tradition record existence career tenure reign experience".split())

#: Verbs that a headline tells of what nobody plans: "Tea output to fall 3%", "Floods to cost farmers $4 billion".
HAPPENING: Final = frozenset(
    """
    fall rise grow drop decline climb shrink slow slip jump surge soar plunge slump rebound recover dip sink slide ease
    hit reach top exceed surpass overtake outpace outstrip average total account remain become see cost face suffer
    lose gain miss beat peak decelerate accelerate contract weaken strengthen
""".split()
)
#: Nouns that take an infinitive and head no headline: "Efforts to save 12 whales failed".
TAKING_INFINITIVES: Final = frozenset(
    """
    effort efforts attempt attempts decision decisions right rights way ways ability failure need needs time chance
    chances bid bids move moves refusal reason reasons agreement deal licence license permission plan plans ways lot
""".split()
)
#: Verbs of change that somebody does: "Carmaker to cut 4,000 jobs".
DONE: Final = frozenset("cut slash trim add lift raise boost lower hike reduce shed curb shave".split())

#: Numbers that are verbs: "Sales doubled".
CHANGED: Final = frozenset("doubled tripled trebled quadrupled quintupled halved doubles triples halves".split())

#: Words that open a phrase about what is known: "is expected to reach 5%, compared with 3% in 2020", ", after 15 years of".
COMPARING: Final = frozenset("compared against versus vs than after following since despite beating".split())

#: Conjunctions that begin a clause with a verb of its own.
CONTRASTING: Final = frozenset("while whereas although though because".split())

#: Past forms that are the base form as well: "will take a charge and cut 300 jobs".
BASE_TOO: Final = frozenset("cut hit put set cost shed let spread".split())
