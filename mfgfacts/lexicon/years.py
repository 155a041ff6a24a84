"""Words around four digits that tell a year from a count, a name or a number."""

from __future__ import annotations

from typing import Final

# Words that make the number after them a count, not a year.
COUNTING: Final = frozenset(
    (
        "about nearly almost some roughly approximately around least most over under above below exceed exceeded "
        "exceeding exceeds reached reach reaches totalled totaled hit only just another additional up plus no "
        "number nos page pages p pp section paragraph article figure table chapter volume issue model type series "
        "version part rule line column has have had is are was were with sold made built produced flight room route "
        "highway bus train channel gate sector squadron unit battalion bond hotline extension port pin register address "
        "pixel code zip"
    ).split()
)
# Names that take a year or a four-digit number.
NAMING: Final = frozenset(
    (
        "ISO IEC EN DIN ANSI IEEE GB GB/T JIS BS UL RFC ASTM NFPA SAE EC EU COM UN Windows Office Euro Expo "
        "Agenda Vision Horizon Flight Route Highway Room Unit Suite Box Committee Form Model Type Series Plan Act "
        "Regulation Directive Code No Nr Article Section"
    ).split()
)
# Titles that hold a number before them: "the 1812 Overture", and a year whatever stands before it: "the 2030 Agenda".
NAMED_FOR: Final = frozenset({"Overture", "Symphony", "Club", "Group", "Company", "Movement"})
PROGRAMMES: Final = frozenset({"Agenda", "Project", "Initiative", "Vision"})
# Units and nouns that make two four-digit numbers a range of amounts: "between 1990 and 1995 grams".
MEASURES: Final = frozenset(
    "grams g kg tonnes tons metres meters m mm cm km miles feet ft litres liters watts kw mw hz mhz rpm people workers "
    "jobs employees units votes cars troops soldiers dollars euros pounds barrels volts kilometres kilometers nm um patients "
    "subjects participants respondents infants adults women men children students pupils households individuals "
    "volunteers controls samples specimens".split()
)
# Words in -s, or that stand for many, after which a number before them may still be a year.
NO_PLURAL: Final = frozenset(
    (
        "was has is does this its as was's previous versus us plus across yes thus perhaps always besides unless "
        "ones towards sales prices revenues earnings results figures exports imports forecasts levels budgets "
        "elections olympics games rates standards levels"
    ).split()
)
# Words that go on after a year, not after a count.
AFTER_YEAR: Final = frozenset(
    "will would was is has had saw and or but to in as for with at on could may might should brought "
    "marked also onwards onward alone when".split()
)
# Words after which four digits are a year unless a unit follows.
YEAR_FRAMES: Final = frozenset(
    "in since until till during before after through throughout by from between early late mid circa year "
    "years fiscal season".split()
)
# Verbs that count what stands before them ("of these, 1999 were small").
PLURAL_VERBS: Final = frozenset({"were", "are", "have"})
# Those of the frames that amounts take as well ("rose from 1990 tonnes").
AMOUNT_FRAMES: Final = frozenset({"from", "by"})
# After these a year describes a noun.
DETERMINERS: Final = frozenset("the a an its their our his her this that each every".split())
# What a year describes wherever it stands before it: "expects 2022 revenue", "raised 2023 adjusted earnings".
DESCRIBED: Final = frozenset(
    "revenue sales earnings profit guidance outlook forecast budget results adjusted overall organic net gross operating capital growth "
    "income ebitda eps global economic output production shipments spending capex gdp inflation demand turnover costs deliveries".split()
)
# Words of a heading before its year: "Key Figures 2023".
HEADED_BY: Final = frozenset(
    "figures results report highlights accounts review data performance outlook guidance".split()
)
