"""The patterns of periods told from another; `relative` puts together what they find."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.periods import DECADES, MODIFIERS, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from mfgfacts.recognise.dates import DASH, SPACE
from mfgfacts.recognise.pattern import Pattern

_ANY_MODIFIER: Final = "|".join(MODIFIERS)
COUNT: Final = r"\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
_ORDINAL: Final = (
    "|".join(sorted(ORDINALS, key=len, reverse=True)) + r"|[1-9](?:st|nd|rd|th)|[12]\d(?:st|nd|rd|th)|3[01]st"
)

RELATIVE: Final = Pattern(
    rf"(?i:the{SPACE})?(?i:(?P<mod>{_ANY_MODIFIER}){SPACE}(?:(?P<fy>fiscal|financial|business){SPACE}"
    rf"|calendar{SPACE})?|the{SPACE}(?P<full>full{SPACE}|whole{SPACE}|entire{SPACE}|calendar{SPACE})?)"
    rf"(?i:(?P<unit>year|quarter|month|week(?:end)?|decade|century|day|fortnight|half|qtr|yr))\b(?!-(?!end))"
)
_BOUNDED: Final = (
    rf"ended|ending|beginning|starting|commencing|begun|(?:that|which){SPACE}(?:will{SPACE})?(?:ended|ends?|began|begins?"
    r"|starts?|started)"
)
#: A word behind which no noun goes on.
FUNCTION: Final = r"(?:from|to|as|on|for|while|when|with|in|was|were|has|had|but)\b"
FISCAL: Final = Pattern(
    rf"(?:(?i:the){SPACE})?(?:(?P<mod>(?i:{_ANY_MODIFIER})){SPACE})?(?i:fiscal|financial)(?:{SPACE}(?i:years?\b))?"
    rf"(?:,?{SPACE}(?P<year>(?:19|20|['’])\d\d)(?:[-/–](?P<second>(?:20)?\d\d))?\b(?![.,]\d)"
    rf"|(?<=year){SPACE}(?P<how>(?i:to|through|{_BOUNDED}))(?:{SPACE}(?:on|in))?{SPACE}(?=[A-Z\d])"
    rf"|(?<=year)\b(?!{SPACE}(?:end|begin|start|run|clos))"
    rf"|(?<=fiscal)(?=[.,;:)]|$|{SPACE}{FUNCTION}))"
)
ENDED: Final = Pattern(
    rf"[,]?{SPACE}(?P<how>(?i:to|through|up{SPACE}to|until|of|from|{_BOUNDED}))(?:{SPACE}(?:on|in))?{SPACE}"
    rf"(?:the{SPACE})?(?=[A-Z\d]|end-[A-Z]|mid-[A-Z]|(?:next|last|this){SPACE}[A-Z]|(?:end|close){SPACE}of{SPACE}[A-Z])"
)
PART: Final = Pattern(
    rf"(?P<which>(?:[Tt]wenty-)?[A-Za-z]++|\d{{1,2}}(?:st|nd|rd|th))(?:{SPACE}|-)(?:(?P<count>(?i:{COUNT})){SPACE}|(?:full|fiscal|financial"
    rf"|calendar){SPACE})?(?P<part>(?i:half|quarters?|qtr|months?|weeks?|weekend|days?|decade|year"
    rf"|{'|'.join(WEEKDAYS)}))\b"
)
OF: Final = Pattern(
    rf"(?:(?:,?{SPACE}|-)(?:of|in|for|from){SPACE}(?:the{SPACE}(?=\d|fisc|finan|Q|H))?|,?{SPACE}|-(?=\d))"
)
EDGE: Final = Pattern(
    rf"(?P<edge>(?i:early|mid|middle|late|end|beginning|start))(?:(?:{SPACE}|-)(?P<of>(?:of|in){SPACE})?(?:the{SPACE}(?=\d"
    rf"|fisc|finan|week|month|quarter|year|decade|century|first|second|third|fourth|{'|'.join(SEASONS)}))?|{DASH}"
    rf"(?=\d))"
)
CENTURY_WORD: Final = Pattern(
    rf"(?!(?i:last|final|latter|opening|closing))(?P<which>(?i:{_ORDINAL}))(?:{SPACE}|-)(?:(?i:century)\b(?<!C[a-z]{{6}})|Century\b(?!{SPACE}[A-Z]))"
)
DECADE_WORD: Final = Pattern(
    rf"(?i:(?:the{SPACE})?(?P<decade>{'|'.join(DECADES)}))\b|(?:the{SPACE})?['’](?P<two>[1-9]0)s\b"
)
OF_YEAR: Final = Pattern(
    r"(first|second|third|fourth)[ -](half|quarter) of (?:(the|this|last) year\b(?!-)"
    r"|((?:19|20)\d\d)(?=[,.;:)]?[ \n](?!to\b|through|until|till|and\b|[-–—‒~～QqHh\d \n])))"
)
OF_OTHER: Final = Pattern(rf"{SPACE}of{SPACE}|-of\b|{SPACE}(?:final|finals|century|mark|pole|note|moon)\b")
TWO_AWAY: Final = Pattern(rf"{SPACE}(?P<way>after|before){SPACE}(?P<mod>next|last)\b(?![ ][a-z]*(?:week|month|year))")
BARE_UNIT: Final = Pattern(r"(?i:year|quarter|month|week|decade|century)\b(?!-)")
AGO_YEAR: Final = Pattern(
    rf",?{SPACE}(?P<count>(?i:a|one|two|1|2)){SPACE}years?{SPACE}(?:ago|earlier|before|previously)\b"
)
POINTED_NAME: Final = Pattern(
    rf"(?i:(?P<mod>last|this|next|coming){SPACE}(?:(?P<weekday>{'|'.join(w for w in WEEKDAYS if w.endswith('day'))})|"
    rf"(?P<month>{'|'.join(m for m in MONTHS if len(m) > len('sep'))})))\b(?!{SPACE}\d)"
)
YEAR: Final = Pattern(r"(?P<year>(?:1\d|2[01])\d\d)(?:(?P<s>(?<=0)['’]?s\b)|(?!\w)(?![.,]\d|%|-[A-Za-z]{3}|[-/]\d\d))")
DEICTIC: Final = Pattern(r"(?i:yesterday|today|tomorrow)\b")
