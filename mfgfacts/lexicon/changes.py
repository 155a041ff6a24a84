"""Words of change: what rose, what fell, and the comparatives and particles that say so.

Each group lists whole forms. Verbs and nouns share their forms too often in English ("a rise", "to rise") to be kept
apart here; `relate.change` tells them apart by what stands around them.
"""

from __future__ import annotations

from typing import Final


def _forms(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Verbs and nouns of rising.
RISING: Final = _forms("""
    accelerate accelerated accelerates accelerating acceleration add added adds advance advanced advances advancing
    appreciate appreciated appreciation ascend ascended balloon ballooned bolster bolstered boost boosted boosting boosts
    bounce bounced broaden broadened climb climbed climbing climbs deepen double doubled doubles doubling doublings edge-up
    enlarge enlarged expand expanded expanding expands expansion expansions extend extended extending gain gained gaining gains grew
    grow growing grown grows growth heighten heightened hike hiked hikes improve improved improvement improvements improves
    improving increase increased increases increasing jump jumped jumping jumps lengthen lengthened lengthening lift
    lifted lifting lifts mount mounted mounting multiplied multiply outgrew outperform outperformed outperforming
    overshoot overshot quadruple quadrupled quicken quickened quintuple quintupled raise raised raises raising rally
    rallied rallying rebound rebounded rebounding rebounds recover recovered recovering recovers recovery rise risen
    rises rising rallies rocket rocketed rose scale-up shot skyrocket skyrocketed skyrockets soar soared soaring soars spike spiked spikes
    strengthen strengthened strengthening surge surged surges surging swell swelled swelling swells swollen treble
    trebled triple tripled triples tripling upturn uptick uplift upswing vault vaulted widen widened
    widening widens zoom zoomed zooming zooms
""")

#: Verbs and nouns of falling.
FALLING: Final = _forms("""
    abate abated collapse collapsed collapses collapsing contract contracted contracting contraction crash
    crashed curb curbed curbs curtail curtailed cut cuts cutting decelerate decelerated deceleration declined decline declines
    declining decrease decreased decreases decreasing depreciate depreciated depreciation deteriorate deteriorated
    deteriorating deterioration diminish diminished dip dipped dipping dips dive dived downgrade downgraded downturn drop dropped
    dropping drops dwindle dwindled dwindling ease eased eases easing erode eroded fall fallen falling falls fell halve
    halved halves halving lessen lessened lose loses losing loss losses lost lower lowered lowering lowers narrow
    narrowed narrowing narrows plummet plummeted plummeting plummets plunge plunged plunges plunging recede receded reduce
    reduced reduces reducing reduction reductions retreat retreated retreating retreats sag sagged shave shaved shaves shaving shed shedding sheds shorten shortened
    shortening shortens shrank shrink shrinkage shrinking shrinks shrunk sink sinking sinks sank slash slashed slashing slid
    slide slides sliding slip slipped slipping slips slow slowdown slowed slowing slows slump slumped slumping slumps soften
    softened softening subside subsided sunk taper tapered trim trimmed trimming trims tumble tumbled tumbles tumbling undershoot
    undershot nosedive nosedived nosedives plummet wane waned weaken weakened weakening weakens worsen worsened worsening de-growth degrowth
""")

#: Particles and comparatives that follow or precede a value: "up 5%", "5% higher", "1,800 more than".
HIGHER: Final = _forms("""
    up higher more above greater better bigger larger longer faster heavier stronger taller wider warmer hotter dearer
    costlier quicker deeper older thicker brighter ahead upward upwards
""")

LOWER: Final = _forms("""
    down lower less fewer below beneath smaller shorter slower lighter weaker cheaper cooler colder worse narrower thinner
    younger downward downwards behind short
""")

#: Of these, the adjectives: any value right before one is a difference ("40 cents lower", "90 mm longer").
COMPARATIVES: Final = (HIGHER | LOWER) - _forms("""
    up more above better ahead upward upwards down less fewer below beneath worse downward downwards behind short further
""")

#: Verbs of change whose object is a movement only where it is a share or points: "lost 1.4 points", not "lost €25", "raised €90 million".
PARTIAL: Final = _forms(
    "add added adding adds lose losing loses lost recover recovered recovering recovers raise raised raises raising"
)

#: Verbs whose object, where it is measured, is a load: "lifts half a tonne".
HOISTING: Final = _forms("lift lifts lifted lifting raises raising")

#: Verbs that move with "up", "down", "from" and "to"; other verbs before "up" mean something else ("signed up 60 clubs").
MOVING: Final = _forms("""
    be been being is are was were go goes going gone went move moves moved moving come comes came coming edge edged edges
    inch inched inches creep crept nudge nudged tick ticked ticks revise revised stay stayed remain remained close closed
    end ended finish finished trade traded send sent push pushed drive drove driven bring brought shift shifted shifts
    swing swung pass passed drag drags dragged pull pulls pulled turn turned settle settled settles pick picks picked picking stretch stretches stretched
""")

#: Verbs that "up to" goes with as a movement and no bound: "inflation edged up to 4.1%".
CLIMBING: Final = _forms("""
    edge edged edges edging inch inched inches inching creep crept creeps creeping nudge nudged nudges tick ticked ticks
    went gone goes moved moves moving came comes shot drifted crawled
""")

#: What a headline says is "up to" a value that it has reached: "Annual inflation up to 2.1%".
MOVED_UP: Final = _forms("inflation unemployment rate joblessness confidence index pmi deficit surplus")

#: Verbs before "from … to" whose values alone say which way: "growth has been revised from 1.6% to 1.3%".
REVISING: Final = _forms("revised amended corrected adjusted")

#: Verbs that say by how much one thing is above or below another: "exceeded that of 2016 by 7%".
EXCEEDING: Final = _forms(
    "exceed exceeds exceeded exceeding surpass surpasses surpassed beat beats outpace outpaced outstripped outstrip"
)
TRAILING: Final = _forms("trail trails trailed lag lags lagged undershot miss missed misses undercut")

#: Adjectives that go with "to" and lead to no end of a movement: "equivalent to four shifts".
BOUND_TO: Final = _forms(
    "equivalent equal close closer according due similar compared comparable relative corresponding linked thanks"
)

#: Nouns of a level that something moves from: "from last week's high above $90", "from May's peak of 5%".
LEVEL_NOUNS: Final = _forms(
    "high low peak trough bottom top record level total figure count average mean close reading mark best worst price"
)

#: Marks that a value passes: "above May's level".
LEVELS: Final = _forms("above below beneath")

#: Words of markets, where a day of the week dates a value: "shares rose 3% on Monday".
MARKETS: Final = _forms(
    "share shares stock stocks index bond bonds yield yields price prices futures closed traded trading session market crude"
)

#: Of these, what has a price that a value is lost or added to.
PRICED: Final = _forms("share shares stock stocks futures crude contract contracts oil gold copper wheat corn bitcoin")

#: Names of growth rates.
GROWTH: Final = _forms("growth cagr")

#: Nouns of a statement, which a period before them does not date: "the August forecasts", "its 2031 estimate".
STATEMENTS: Final = _forms(
    "forecast forecasts estimate estimates projection projections report target targets outlook guidance plan"
)

#: Words of change that are part of a noun beside one of these: "value added", "added value".
COMPOUNDS: Final = {
    "added": frozenset(("value",)),
    "starts": frozenset(("housing", "home", "multi-family", "single-family", "residential")),
    "permits": frozenset(("building", "construction", "planning", "work")),
}

#: Nouns that state a movement whatever verb goes with them, when a value stands "of" or "at" them.
RISING_NOUNS: Final = _forms(
    "growth increase rise gain jump surge climb upturn expansion improvement hike uplift rebound"
)
FALLING_NOUNS: Final = _forms("""
    decline decrease drop fall reduction loss cut contraction slump plunge dip slide slowdown downturn shrinkage cutback de-growth degrowth
""")

#: Forms above that are nouns or adjectives, never the verb of a clause.
NEVER_VERBS: Final = _forms("""
    acceleration appreciation contraction deceleration depreciation deterioration downturn expansion expansions growth
    improvement improvements loss losses recovery reduction reductions shrinkage slowdown uplift upswing uptick upturn
""")

#: Words behind which stands what a value is compared with.
COMPARING: Final = _forms("compared compares than against versus vs comparison unlike relative")

#: Participles whose date is that of a beginning and not of what is told: "Founded in 1921, the brewery employs 90 people".
FOUNDING: Final = _forms(
    "founded established built opened erected incorporated created formed born inaugurated completed"
)
