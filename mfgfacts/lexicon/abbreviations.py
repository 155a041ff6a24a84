"""Words whose full stop ends no sentence: "No. 5", "approx. 30", "Inc. said"."""

from __future__ import annotations

from typing import Final

ABBREVIATIONS: Final = frozenset(
    """
    Inc Ltd Co Corp No Nos no nos Mr Mrs Ms Dr Prof St Jr Sr vs approx ca cf etc al Fig Figs fig Eq Sec Art vol pp ed eds
    est incl excl Gen Gov Sen Rep Rev rev Hon Capt Lt Col Sgt Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec dept Bros
    mln Mln bln Bln mn bn Str Abs bzw max min avg temp Tel wt vol
""".split()
)

#: After "U.S." and the like a sentence ends only before one of these.
STARTERS: Final = frozenset("The In It He She They We This That But And For At On As Its By If A An".split())
