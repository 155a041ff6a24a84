"""Words that say which way an open date lies: "opens Friday", "agreed to meet Friday", "put off the vote until Friday"."""

from __future__ import annotations

from typing import Final


def _forms(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Verbs of programmes and timetables: their present speaks of what is coming.
SCHEDULED: Final = _forms("""
    adjourns air airs arrive arrives begin begins celebrates chooses close closes come comes commence commences concludes
    convene convenes debuts decides decide departs elect elects end ends expire expires face faces fly flies
    goes go hear hears heads hold holds host hosts joins kick kicks land lands launches leave leaves meet meets open opens play
    plays presents publish publishes reconvene reconvenes release releases reopen reopens report reports resume resumes
    retires return returns reviews run runs speaks start starts starting steps take takes testifies travel travels turns
    unveils visit visits vote votes
""")
#: What somebody worked out on a day that is over: "the 4% projected in November"; what is expected in it is to come.
WORKED_OUT: Final = _forms("projected forecast forecasted predicted estimated foreseen calculated assumed")
#: What the present of a verb in -s says of now, not of a day to come.
STATING: Final = _forms("""
    says shows stands remains is has was includes seems appears contains covers dates does gives lies means needs owns
    quotes reads reflects refers represents suggests tells covers lists marks brings follows
""")
#: Verbs and nouns whose infinitive is still to be done: "agreed to meet", "ordered them to leave".
WILLING: Final = _forms("""
    agree agreed agreement agrees appeal arranged arrangement ask asked asks begged call called calling calls chance
    committed decide decided decision deadline eager expected instructed invitation invite invited invites
    obliged offer offered offers opportunity opted order ordered orders permission persuaded plan plans pledged
    preparing prepares prepared promise promised promises proposal proposed ready request requested required right
    sentenced set summoned supposed swore threatened threatening threatens time told undertook urge urged urges voted
    vowed vows warned willing about
""")
#: Verbs that put something on a day: "set a hearing for Friday", "was moved to Friday".
SETTING: Final = _forms("""
    adjourn adjourned arranged booked called convened deferred delay delayed extend extended fixed gave given
    moved organised organized planned postpone postponed prolonged put reschedule rescheduled scheduled set sets
    shifted suspended summoned
""")
#: Words between a verb and its day that turn the day ahead: "a dividend payable Dec. 15".
TURNING: Final = _forms("""
    payable redeemable maturing expiring beginning starting ending effective due scheduled upcoming coming next
    forthcoming tomorrow soon convertible callable
""")
#: What went on until a day that is over: "the siege lasted until Friday".
LASTING: Final = _forms("""
    lasted remained stayed continued lived served worked waited ran reigned ruled held kept led fought
    not didn't wasn't weren't hadn't couldn't didn’t wasn’t weren’t hadn’t couldn’t chairman president minister
""")
#: Prepositions that lead to a day still to come, where the clause has no past of its own.
LEADING: Final = _forms("by before starting beginning effective due scheduled come")
#: What a past or a passive of its own is told by.
DONE: Final = _forms("had was were")
#: Nouns of what is still awaited on the date before them: "a Friday deadline", "December futures".
FUTURES: Final = _forms("futures")
#: Words before "of", "to" or "for" and a date that is still to come: "ahead of Friday's vote".
PREPARING: Final = _forms(
    "ahead run-up runup prelude prepare prepares preparing preparations countdown buildup gearing eve"
)
AWAITED: Final = _forms("deadline delivery contract contracts futures settlement")
