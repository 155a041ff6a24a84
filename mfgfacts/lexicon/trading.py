"""Words of markets: what is traded, what a day of trading does to it, and what else happens on one day."""

from __future__ import annotations

from typing import Final

#: Securities and currencies, whose price a day of trading moves.
SECURITIES: Final = frozenset(
    """
    shares stock stocks futures bonds bunds crude brent equities
    dollar greenback euro pound sterling yen franc krona krone crown rupee rouble ruble lira peso rand yuan renminbi
    zloty forint ringgit baht rupiah shekel bitcoin
""".split()
)

#: What is a security's only beside one of the words for it: "the blue-chip index", "the 10-year bond yield".
GAUGES: Final = frozenset("index gauge average yield yields".split())
BESIDE: Final = frozenset(
    "share shares stock stocks blue-chip bourse bond bonds bund bunds treasury gilt gilts note".split()
)

#: What contracts for a month are on: "March wheat settled at $5.40".
COMMODITIES: Final = frozenset(
    """
    arabica robusta cocoa sugar coffee cotton wheat corn maize soybeans soybean soyoil soymeal oats rice barley canola
    rapeseed cattle hogs lumber rubber copper aluminium aluminum zinc nickel gold silver platinum palladium gasoline
    diesel crude brent gas oil power coal electricity futures contract contracts delivery bond bonds gilt bund
""".split()
)

#: What stands at the head of a report on a market, besides securities.
GAUGING: Final = frozenset("index gauge yields crude futures stocks".split())

#: Whose shares a report on a market names at its head: "Asian shares fell on Friday".
DEMONYMS: Final = ("an", "ese", "ish", "s.")

#: Verbs of who came out better, which a day behind them dates: "beat the Kings on Saturday".
BEATING: Final = frozenset(
    """
    beat defeated edged downed routed thrashed topped crushed outlasted upset overcame trounced hammered outscored
""".split()
)

#: What happens on one day, after which a report tells its outcome.
EVENTS: Final = frozenset(
    """
    election elections referendum ballot runoff run-off by-election plebiscite vote primary match game derby final
    semifinal race marathon regatta
""".split()
)

#: Nouns behind a value that is set: "the 5% threshold".
SET: Final = frozenset("threshold hurdle barrier cap ceiling quorum target standard goal".split())
