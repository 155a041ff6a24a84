"""Stretches to and from now, days in words, weeks by number, and what is counted off in weekdays."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated("The yard will shut from «April ninth through seventeenth».", "2020-04-09..2020-04-17", anchor="2019-05-29"),
    dated("The yard was shut «April 9th through the 17th».", "2019-04-09..2019-04-17", anchor="2019-05-29"),
    dated(
        "It was shut between «the ninth and the seventeenth of April».", "2019-04-09..2019-04-17", anchor="2019-05-29"
    ),
    dated("It opened on «the third of June 2018».", "2018-06-03", anchor="2019-05-29"),
    dated("Sales between «2010 and now» doubled.", "2010-01-01..2019-05-29", anchor="2019-05-29"),
    dated("Between «now and 2030», sales will double.", "2019-05-29..2030-12-31", anchor="2019-05-29"),
    dated("From «now until June 30», fares are cut.", "2019-05-29..2019-06-30", anchor="2019-05-29"),
    dated("Fares from «March to date» fell.", "2019-03-01..2019-05-29", anchor="2019-05-29"),
    dated("The museum opens «the week after next».", "2019-06-10..2019-06-16", anchor="2019-05-29"),
    dated("The museum shut «the week before last».", "2019-05-13..2019-05-19", anchor="2019-05-29"),
    dated("The museum shut «the year before last».", "2017-01-01..2017-12-31", anchor="2019-05-29"),
    dated("The museum shut «the weekend before last».", "2019-05-18..2019-05-19", anchor="2019-05-29"),
    dated("It will meet «the Friday after next».", "2019-06-07", anchor="2019-05-29"),
    dated("It shut «two Fridays ago».", "2019-05-17", anchor="2019-05-29"),
    dated("It opens «three Sundays from now».", "2019-06-16", anchor="2019-05-29"),
    dated("The price of «week 21 of 2019» was lower.", "2019-05-20..2019-05-26", anchor="2019-05-29"),
    dated("The price of «week 52 of last year» was lower.", "2018-12-24..2018-12-30", anchor="2019-05-29"),
    dated("It was shut from «Monday to Friday».", "2019-05-27..2019-05-31", anchor="2019-05-29"),
    dated("It will shut from «next Monday to Friday».", "2019-06-03..2019-06-07", anchor="2019-05-29"),
    dated("On «Friday, July 18», the river rose.", "2014-07-18", anchor="2019-05-29"),
    dated("It will reopen «two weeks from now».", "2019-06-10..2019-06-16", anchor="2019-05-29"),
    dated("It closed «Tuesday» and will reopen «10 days from now».", "2019-05-28", "2019-06-08", anchor="2019-05-29"),
    dated("Claims filed from «5/1 to 5/14» are late.", "2019-05-01..2019-05-14", anchor="2019-05-29"),
    dated("Between «10/1 and 11/7» it is closed.", "2018-10-01..2018-11-07", anchor="2019-05-29"),
    dated("He will be away from «August to October».", "2019-08-01..2019-10-31", anchor="2019-05-29"),
    dated("He was away from «August to October».", "2018-08-01..2018-10-31", anchor="2019-05-29"),
]
