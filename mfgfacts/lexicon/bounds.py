"""Hedge words: how a value limits what it is said of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.model import Bound

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Phrases that stand before a number.
BEFORE: Final[Mapping[Bound, str]] = {
    Bound.ABOUT: """
        about; around; roughly; approximately; approx; approx.; approximate; nearly; almost; close to; circa; ca.; ca; c.;
        some; estimated; in the region of; in the order of; of the order of; on the order of; in the neighbourhood of;
        in the neighborhood of; in the vicinity of; virtually; practically; barely; scarcely; approaching; approached;
        approaches; nearing; near; just about; more or less; something like; as good as; est.; an average of about""",
    Bound.MORE: """
        more than; over; above; exceeding; exceeded; exceeds; exceed; topped; topping; tops; surpassed; surpassing;
        surpasses; surpass; in excess of; upwards of; upward of; north of; beyond; greater than; higher than; larger than;
        bigger than; longer than; better than; older than; heavier than; taller than; faster than; farther than;
        further than; wider than; broke through; break through; breaks through; breaking through; broken through; passed;
        crossed; crosses; crossing; will top; would top; could top; may top; might top; should top; to top""",
    Bound.AT_LEAST: """
        at least; no less than; not less than; no fewer than; not fewer than; nothing less than; minimum of; minimum;
        min.; a minimum; not below; not under; no lower than; not lower than; no smaller than; not smaller than;
        no shorter than; not be less than; not be fewer than; not be below; not be under;
        not be lower than; not be smaller than; not be shorter than; as little as; as few as; as low as; greater than or equal to; more than or equal to;
        equal to or greater than; greater or equal than; higher or equal than; equal to or more than; no under; minimally""",
    Bound.LESS: """
        less than; fewer than; under; below; lower than; smaller than; shorter than; younger than; lighter than;
        cheaper than; slower than; short of; shy of; not even; not reach; failed to reach; fail to reach; fails to reach;
        failing to reach; not quite; not as much as; not as many as; not reached""",
    Bound.AT_MOST: """
        up to; at most; no more than; not more than; never more than; nothing more than; maximum of; maximum; max.; max;
        a maximum; as many as; as much as; as high as; as large as; as big as; as long as; as far as; as fast as; as great as;
        not exceed; not exceeding; never exceed; never exceeds; never exceeded; never exceeding; not exceeded; not to exceed;
        cannot exceed; without exceeding; nor exceed; not above; not over; not surpass; not surpassed; no greater than;
        not greater than; no higher than; not higher than; no larger than; not larger than; no longer than; not longer than;
        no bigger than; not be more than; not be greater than; not be higher than; not be larger than; not be longer than;
        not be above; not be over; not be wider than; not be heavier than; no later than; not beyond; at the most; capped at; less than or equal to; fewer than or equal to;
        equal to or less than; less or equal than; lower or equal than; less than or equal; upto; not top; not topped""",
}

#: What stands before a phrase of two words and is no part of it: "will top 5 million", but "the top 5".
LED_BY: Final = frozenset("will would could may might should to".split())

#: Verbs of passing a mark, before which the mark may have an article: "exceeded the 100 billion mark".
PASSING: Final = frozenset(
    "exceeded exceeds exceed exceeding topped topping surpassed surpassing surpass surpasses through passed crossed".split()
)

#: Words between a hedge and its number: "at least another 300".
FILLERS: Final = frozenset("another further additional extra a an just only".split())

#: Words that belong to the hedge after them: "just over", "well below".
SHADES: Final = frozenset(
    "just well slightly far much little significantly considerably substantially only a even now".split()
)

#: Verbs whose particle "up" is before "to" and an amount: "pushed the price up to $35", not "brought up to 500 guests".
UP_TO_MEASURED: Final = frozenset(
    "push pushed pushes pushing brought bring brings bringing drove drive drives driving driven send sent sends shot shoot "
    "shoots shooting ramp ramped ramping scale scaled scaling round rounded rounding bump bumped ratcheted go going come "
    "coming pick picks picked picking".split()
)

#: Words before "over" to which it belongs: "handed over 435 cars", "a dispute over 12 plots"; "took over 12 firms".
OVER: Final = frozenset(
    "hand hands handed handing turn turned turns turning mull mulled mulls mulling preside presided presides presiding "
    "argue argued arguing argues quarrel quarrelled quarreled haggle haggled haggling bicker bickered dispute disputes row "
    "rows feud feuds battle battles clash clashes clashed wrangle wrangling tussle quarrels lawsuit lawsuits concern "
    "concerns worry worries fears anger outrage disagreement disagreements debate debates protest protests "
    "sovereignty control jurisdiction authority".split()
)
#: Words before "around" to which it belongs: "turned around 96% of ships".
AROUND: Final = frozenset(
    "turn turns turned turning hand handed pass passed passing bring brought gather gathered".split()
)
TAKE_OVER: Final = frozenset("take takes took taken taking".split())
#: What is taken over, not taken.
OWNED: Final = frozenset(
    "firm firms company companies business businesses bank banks branch branches store stores shop shops plant plants "
    "factory factories mill mills mine mines farm farms hotel hotels airport airports port ports station stations school "
    "schools hospital hospitals clinic clinics brand brands unit units subsidiary subsidiaries rival rivals airline "
    "airlines restaurant restaurants site sites depot depots warehouse warehouses town towns village villages building "
    "buildings leases contracts routes terminals theatres theaters cinemas newspapers magazines loans dealers "
    "dealerships refineries ministries districts provinces".split()
)

#: What goes by as time does: "fell by 4% over three seasons"; "played over 40 matches" counts them.
OCCASIONS: Final = frozenset(
    "seasons sessions nights weekends matches games rounds races stages phases laps visits trips episodes generations "
    "campaigns cycles harvests winters summers meetings issues sittings instalments installments lessons trials".split()
)
#: Words before "over" that count what follows.
COUNTING: Final = frozenset(
    "has have had is are was were be been of to at in for with won win wins held hold holds took take takes made make "
    "makes ran run runs saw see sees lost lose loses play plays attend attends after some".split()
)

#: Signs glued to a number.
SIGNS: Final[Mapping[str, Bound]] = {
    "~": Bound.ABOUT,
    "∼": Bound.ABOUT,
    "≈": Bound.ABOUT,
    "≃": Bound.ABOUT,
    "≅": Bound.ABOUT,
    ">": Bound.MORE,
    "＞": Bound.MORE,
    "<": Bound.LESS,
    "＜": Bound.LESS,
    "≥": Bound.AT_LEAST,
    "⩾": Bound.AT_LEAST,
    "≧": Bound.AT_LEAST,
    "≤": Bound.AT_MOST,
    "⩽": Bound.AT_MOST,
    "≦": Bound.AT_MOST,
}

#: Phrases that stand after a number and its unit.
AFTER: Final[Mapping[str, Bound]] = {
    "or more": Bound.AT_LEAST,
    "or higher": Bound.AT_LEAST,
    "or greater": Bound.AT_LEAST,
    "or over": Bound.AT_LEAST,
    "or above": Bound.AT_LEAST,
    "or better": Bound.AT_LEAST,
    "or larger": Bound.AT_LEAST,
    "or longer": Bound.AT_LEAST,
    "or older": Bound.AT_LEAST,
    "or up": Bound.AT_LEAST,
    "and more": Bound.AT_LEAST,
    "and over": Bound.AT_LEAST,
    "and above": Bound.AT_LEAST,
    "and up": Bound.AT_LEAST,
    "and upwards": Bound.AT_LEAST,
    "and upward": Bound.AT_LEAST,
    "and older": Bound.AT_LEAST,
    "and higher": Bound.AT_LEAST,
    "at least": Bound.AT_LEAST,
    "at the least": Bound.AT_LEAST,
    "at the very least": Bound.AT_LEAST,
    "at a minimum": Bound.AT_LEAST,
    "at minimum": Bound.AT_LEAST,
    "minimum": Bound.AT_LEAST,
    "plus": Bound.AT_LEAST,
    "or less": Bound.AT_MOST,
    "or fewer": Bound.AT_MOST,
    "or lower": Bound.AT_MOST,
    "or under": Bound.AT_MOST,
    "or below": Bound.AT_MOST,
    "or smaller": Bound.AT_MOST,
    "or shorter": Bound.AT_MOST,
    "or younger": Bound.AT_MOST,
    "and under": Bound.AT_MOST,
    "and below": Bound.AT_MOST,
    "and younger": Bound.AT_MOST,
    "at most": Bound.AT_MOST,
    "at the most": Bound.AT_MOST,
    "at the very most": Bound.AT_MOST,
    "at a maximum": Bound.AT_MOST,
    "at maximum": Bound.AT_MOST,
    "maximum": Bound.AT_MOST,
    "max": Bound.AT_MOST,
    "or so": Bound.ABOUT,
    "or thereabouts": Bound.ABOUT,
    "or nearly so": Bound.ABOUT,
    "give or take": Bound.ABOUT,
    "approximately": Bound.ABOUT,
}


def _by_last_word() -> dict[str, tuple[tuple[tuple[str, ...], Bound], ...]]:
    ends: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
    for bound, phrases in BEFORE.items():
        for phrase in phrases.split(";"):
            words = tuple(phrase.split())
            ends.setdefault(words[-1], []).append((words, bound))
    return {last: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for last, entries in ends.items()}


#: The phrases of `BEFORE` by their last word, longest first.
BY_LAST_WORD: Final = _by_last_word()
