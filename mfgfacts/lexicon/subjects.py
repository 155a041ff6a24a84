"""Nouns that need another noun to say what they measure, and nouns that are never what is counted."""

from __future__ import annotations

from typing import Final

#: "a share of 31%" says little: whose share?
GENERIC: Final = frozenset(
    """
    share rate growth increase decline rise drop fall average total level value figure number amount reduction gain loss
    cut margin contribution peak record high low maximum minimum proportion portion percentage change improvement price
    forecast estimate target goal investment cost consensus jump surge plunge mean median weight premium contraction
    expansion factor discount pace plus decrease dip slide slump climb hike upturn downturn rebound slowdown cagr
""".split()
)

#: Nouns of movement that are no object of a verb: "continued its slight decrease to 13".
MOVEMENTS: Final = frozenset("increase decrease decline rise drop fall climb slide".split())

#: Subjects that point back: "the total was 53,000", "the consensus had been 51".
POINTING: Final = frozenset("total figure number amount tally sum count consensus".split())

#: Nouns of statistics that say nothing of what they are taken of: "at an average of $45".
AVERAGING: Final = frozenset("average mean median total peak maximum minimum record high low".split())

#: What a value is put at or moves to, and that is nothing by itself: "fell to an annual rate of 1.25 million".
LEVELS: Final = frozenset("range rate pace level total value average record high low peak figure".split())

#: Adjectives of a movement that do not say what moves: "4% organic growth".
MANNERS: Final = frozenset(
    """
    organic annual overall average quarterly monthly real underlying strong modest slight sharp steep healthy robust
    solid steady further combined like-for-like comparable
""".split()
)

#: What something reached at one time: "They touched a midday low of $31".
EXTREMES: Final = frozenset("low high peak trough".split())

#: Adjectives that go with "of": "capable of 250 miles".
POSSESSING: Final = frozenset("capable incapable".split())

#: What follows a number and is not what it counts.
NOT_COUNTED: Final = frozenset(
    """
    years year months month days day weeks week hours hour minutes seconds old ago earlier later apart times percent
    each p.a p.a. pa yoy y/y q/q m/m w/w yr/yr mom qoq strong quarter quarters thanks relative annually daily last next wide
    long high deep tall thick full complete and on-year on-quarter on-month year-on-year year-over-year quarter-on-quarter
    quarter-over-quarter month-on-month month-over-month week-on-week
""".split()
)

#: Units of time that a rate is counted by: "12,000 wafers per month".
TIMES: Final = frozenset("second minute hour day night week month quarter season period year annum decade".split())

#: Words that count without saying what: "83,600 sets".
COUNTERS: Final = frozenset("unit units set sets piece pieces persons items copies head".split())

#: Adjectives of extent behind a measure: "a beam 90 mm wide".
EXTENTS: Final = frozenset("wide long high deep tall thick across old heavy away".split())

#: Participles that put a value to a noun: "investments totalling $5 million", "goods worth $2 billion".
VALUING: Final = frozenset(
    """
    totalling totaling worth averaging exceeding reaching measuring weighing costing covering numbering spanning valued
    priced
""".split()
)

#: Verbs before an amount of money, nouns elsewhere: "a ticket costs €8".
COSTING: Final = frozenset(("cost", "costs"))

#: Verbs whose value is spent on an infinitive: "it takes 40 minutes to reach the island".
TAKING: Final = frozenset("take takes took taken cost costs".split())

#: Signs of an upper, lower or loose bound in data sheets: "Feed rate: max. 4 m/s".
LIMITS: Final = frozenset("max min approx typ ca nom".split())

#: Verbs that say which share of a whole their subject is.
SHARING: Final = frozenset(
    """
    account accounts accounted accounting represent represents represented representing makes made make hold holds held
    own owns owned
    contribute contributes contributed comprise comprises comprised supply supplies supplied provide provides provided constitute constitutes constituted
""".split()
)

#: Verbs whose subject is what has the value, also where a share follows: "rent is 30% of income".
BEING: Final = frozenset(
    """
    is are was were be been average averages averaged stand stands stood reach reaches reached amount amounts amounted
    equal equals equalled equaled total totals totalled totaled exceed exceeds exceeded remain remains remained
""".split()
)

#: Adjectives that stand where an object would: "held steady at".
STEADY: Final = frozenset("steady solid unchanged flat stable constant still firm".split())

#: Verbs whose value goes "to" what it is about: "added 40 million pesos to its budget".
GIVING: Final = frozenset(
    """
    add adds added adding contribute contributes contributed contributing bring brings brought inject injects injected
    allocate allocates allocated invest invests invested devote devotes devoted
""".split()
)

#: Verbs whose money goes "to" do something: "invested €90 million to expand the depot".
SPENDING: Final = frozenset(
    """
    invest invests invested investing spend spends spent spending allocate allocates allocated allocating earmark
    earmarks earmarked commit commits committed provide provides provided pledge pledges pledged use uses used raise
    raised borrow borrowed pay pays paid
""".split()
)

#: Verbs that are no participles behind what they are said of: "people died in".
INTRANSITIVE: Final = frozenset("died arrived came went remained fell rose happened occurred escaped".split())

#: Participles that say where things are and not which.
PLACING: Final = frozenset("located based situated headquartered".split())

#: Words of index numbers: a bare number said of them is an index value.
INDEX_WORDS: Final = frozenset(
    """
    index indices pmi sub-index subindex gauge reading readings barometer sentiment cpi ppi points score
""".split()
)
