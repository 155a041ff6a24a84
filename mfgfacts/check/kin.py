"""Words that say nearly the same where figures are told: a draft's for a source's, at a discount.

Only general words of economy and engineering, a line for those that may stand for one another. A word may stand in
several lines: shipments are deliveries, and exports. Words that name different measures of one thing in the same report
(profit, revenue; stock, flow) share no line.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.match.stems import stem
from mfgfacts.match.words import SYNONYMS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_LINES: Final = """
    labour labor
    colour color
    centre center
    fibre fiber
    programme program scheme initiative
    aluminium aluminum
    sulphate sulfate
    defence defense
    harbour harbor port
    litre liter
    metre meter
    output production manufacture make build generate generation harvest crop yield
    sales revenue turnover
    sales shipments deliveries sell deliver purchases
    shipments exports abroad deliveries
    profit earnings
    wage salary pay earnings
    factory plant works facility fab mill site workshop
    company firm business enterprise manufacturer maker supplier vendor producer
    worker employee staff job personnel workforce headcount post employment people position
    cost price expense charge
    invest investment spend spending commit commitment funding capital pour contribute contribution
    investment expansion project
    share proportion part percentage slice account hold held take took market
    customer buyer client purchaser
    purchase buy procure source acquire sourced purchased bought
    biggest largest top leading
    smallest lowest least
    fastest strongest sharpest steepest
    home household dwelling house
    car vehicle auto automobile
    bev electric electrics
    electricity power
    range distance
    weight mass weigh
    lift carry payload load handle
    speed velocity
    consume consumption use draw usage
    demand consumption load
    charge charging recharge
    goal target aim
    focus specialise concentrate dedicate
    plan intend want
    survey poll study questionnaire
    respondent participant surveyed firms
    order booking
    stock inventory
    grant subsidy aid
    tax duty levy tariff
    unemployment jobless
    defect defective faulty reject scrap
    delay latency
    area region district
    town city municipality
    found establish create build built set open opened
    approve permit authorise
    train training educate
    lorry truck
    petrol gasoline
    phase stage
    noise sound
    quote tender bid
    site ground plot
    layoff redundancy dismissal
    cut layoff redundancy
    begin start launch
    finish complete end
    ship deliver send
    occupy cover
    house accommodate
    need require
    reach attain achieve
    spread distribute
    stake shareholding share
    owner proprietor
    consultancy consultants consulting
    wish intend
    pages page long
    height high tall headroom clearance
    width wide broad
    length long
    duration time
    accelerate acceleration sprint
    dissenting opposed
    retain retention keep maintain
    average mean
    emission emissions carbon co2
    renewable renewables
    recycle reuse
    headline main
    economy gdp
    world planet globe global worldwide
    utilisation utilization use
    analyst economist consensus
    shares stock
    peak height
    component sub-index subindex gauge
    sentiment confidence
    postpone delay defer
    monthly month
    owner own hold
    lifetime life
    user subscriber customer
    parts components
    chip semiconductor
    shipment unit
    storm gale
    lane route
    bond debt
    loan credit
    pensioner retiree
    visitor tourist guest
    patient case
    people patient resident inhabitant citizen
    pupil student
    flat apartment
    passenger traveller traveler rider
    flight plane aircraft
    fire blaze
    crop harvest
    flood flooding
    poll election
    voter electorate
    farm holding
    cattle cow
    road highway motorway
    rail railway train
""".strip().splitlines()

#: Words that say little of what a value is of, whatever stands around them.
LIGHT: Final = frozenset(
    map(
        stem,
        """
        one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion
        come came go went get got take took taken see seen saw stand stood carry improve remain become became give gave
        establish exist create goods product item worth put set show make made hold held run follow include account
        kilo kilogram ounce barrel
        amount back bring brought end start keep kept turn still now currently today already meanwhile alone around
        overall once another much many several own part way add added post posted record recorded equal equivalent
        represent correspond due thank result lead led
        """.split(),
    )
)


def _root(word: str) -> str:
    found = stem(word)
    return SYNONYMS.get(found, found)


def _classes() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(_LINES):
        for word in line.split():
            found[_root(word)].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_KIN: Final = _classes()
_NONE: Final[frozenset[int]] = frozenset()
#: Endings that make one part of speech of another; what must be left before them.
_ENDINGS: Final = ("iv", "al", "or", "er", "ist", "ic", "ity", "ous", "ant", "ent", "anc", "enc", "y", "i")
_LEFT: Final = 5


@lru_cache(maxsize=1 << 14)
def bare(word: str) -> str:
    """Cut an adjective's or agent's ending off a stem: defectiv → defect."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEFT:
            return word.removesuffix(ending)
    return word


def kin(word: str) -> frozenset[int]:
    """Name the lines that a stem stands in."""
    return _KIN.get(word, _NONE)


def of_kin(words: Collection[str]) -> frozenset[int]:
    """Name the lines that any of some stems stands in."""
    return frozenset().union(*map(kin, words))


def has(words: Collection[str], word: str) -> bool:
    """Does a word, or one that says nearly the same, stand among others?"""
    if word in words:
        return True
    mine, root = kin(word), bare(word)
    return any(kin(other) & mine or bare(other) == root for other in words)


def has_kin(words: Collection[str], word: str) -> bool:
    """Does one that stands for a word stand among others?"""
    return bool(kin(word) & of_kin(words))


def has_all(words: Collection[str], others: Collection[str]) -> bool:
    """Do all of some words stand among others, or what says nearly the same?"""
    return all(has(words, one) for one in others)
