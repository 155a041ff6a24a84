"""Sentences of wire news of 1998: their dates written down before they were read."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated("KIEV, Ukraine (AP) _ Striking miners blocked a highway «Wednesday».", "1998-03-04", anchor="1998-03-04"),
    dated(
        "The inspectors are due back in «April», a spokesman said «Tuesday».",
        "1998-04-01..1998-04-30",
        "1998-03-03",
        anchor="1998-03-04",
    ),
    dated(
        "Unemployment fell to 4.6 percent in «February», the lowest since «1973».",
        "1998-02-01..1998-02-28",
        "1973-01-01..1973-12-31",
        anchor="1998-03-04",
    ),
    dated("The embassy was bombed on «Aug. 7, 1995».", "1995-08-07", anchor="1998-03-04"),
    dated("He has been held since «last July».", "1997-07-01..1997-07-31", anchor="1998-03-04"),
    dated(
        "The two leaders last met in «November 1996», and a summit is planned for «this May».",
        "1996-11-01..1996-11-30",
        "1998-05-01..1998-05-31",
        anchor="1998-03-04",
    ),
    dated(
        "Sales are expected to slow in «the second half of the year».", "1998-07-01..1998-12-31", anchor="1998-03-04"
    ),
    dated(
        "She won the title in «1992», «1994» and «1997».",
        "1992-01-01..1992-12-31",
        "1994-01-01..1994-12-31",
        "1997-01-01..1997-12-31",
        anchor="1998-03-04",
    ),
    dated("The baht lost half its value between «July and December».", "1997-07-01..1997-12-31", anchor="1998-03-04"),
    dated("A hearing was set for «March 17».", "1998-03-17", anchor="1998-03-04"),
    dated("The launch was put off to «Friday».", "1998-03-06", anchor="1998-03-04"),
    dated("The drug was approved «late last month».", "1998-02-19..1998-02-28", anchor="1998-03-04"),
    dated(
        "The van was stolen on «Feb. 20» and found «two days later».", "1998-02-20", "1998-02-22", anchor="1998-03-04"
    ),
    dated("«Earlier Wednesday», the parliament voted to extend the talks.", "1998-03-04", anchor="1998-03-04"),
    dated(
        "Profits climbed 20 percent in «the fiscal year ended Jan. 31».", "1997-02-01..1998-01-31", anchor="1998-03-04"
    ),
    dated("By «mid-March», the troops should be home.", "1998-03-11..1998-03-20", anchor="1998-03-04"),
    dated("In «the first two months of 1998», exports fell 8 percent.", "1998-01-01..1998-02-28", anchor="1998-03-04"),
    dated("It was his first visit since the «1989» revolution.", "1989-01-01..1989-12-31", anchor="1998-03-04"),
    dated("The «Jan. 26» raid killed four.", "1998-01-26", anchor="1998-03-04"),
    dated(
        "Shares fell on «Monday» and «Tuesday» but rose «Wednesday».",
        "1998-03-02",
        "1998-03-03",
        "1998-03-04",
        anchor="1998-03-04",
    ),
    dated("The plant is to open in «early 2000».", "2000-01-01..2000-03-31", anchor="1998-03-04"),
    dated(
        "He was minister of finance from «June 1991 until October 1993».", "1991-06-01..1993-10-31", anchor="1998-03-04"
    ),
    dated("«Last weekend», thousands marched in Rome.", "1998-02-28..1998-03-01", anchor="1998-03-04"),
    dated("The truce took effect at midnight «Sunday».", "1998-03-01", anchor="1998-03-04"),
    dated("A year-end deadline was missed in «1996».", "1996-01-01..1996-12-31", anchor="1998-03-04"),
    dated("On «the morning of March 2», a ferry sank.", "1998-03-02", anchor="1998-03-04"),
    dated("They plan to meet again «next week».", "1998-03-09..1998-03-15", anchor="1998-03-04"),
    dated(
        "The economy grew 3.9 percent in «the fourth quarter», up from 3.1 percent in the third.",
        "1997-10-01..1997-12-31",
        anchor="1998-03-04",
    ),
    dated(
        "He said «Sunday» that he would resign by «June».", "1998-03-01", "1998-06-01..1998-06-30", anchor="1998-03-04"
    ),
    dated("The treaty of «1951» forbids it.", "1951-01-01..1951-12-31", anchor="1998-03-04"),
    dated("In «the past week», seven soldiers have died.", "1998-02-23..1998-03-01", anchor="1998-03-04"),
    dated("The film opens in «December».", "1998-12-01..1998-12-31", anchor="1998-03-04"),
    dated(
        "The U.N. team left Baghdad «Jan. 16» and returned «Jan. 22».", "1998-01-16", "1998-01-22", anchor="1998-03-04"
    ),
    dated("It paid $1.2 billion for the chain in «the summer of 1996».", "1996-06-01..1996-08-31", anchor="1998-03-04"),
    dated("Turnout was the lowest since World War II, in «1946».", "1946-01-01..1946-12-31", anchor="1998-03-04"),
    dated(
        "In «1997», the company earned $40 million; in «1998» it expects more.",
        "1997-01-01..1997-12-31",
        "1998-01-01..1998-12-31",
        anchor="1998-03-04",
    ),
    dated("The vote is scheduled for «the last week of March».", "1998-03-25..1998-03-31", anchor="1998-03-04"),
    dated(
        "The hostages, seized «Dec. 17, 1996», were freed «four months later».",
        "1996-12-17",
        "1997-04-01..1997-04-30",
        anchor="1998-03-04",
    ),
    dated("The rouble was redenominated on «Jan. 1».", "1998-01-01", anchor="1998-03-04"),
    dated("Her term ends «Dec. 31, 1999».", "1999-12-31", anchor="1998-03-04"),
    dated(
        "Analysts had forecast a profit for «the quarter ending March 31».",
        "1998-01-01..1998-03-31",
        anchor="1998-03-04",
    ),
    dated("Two years of drought ended in «late 1995».", "1995-10-01..1995-12-31", anchor="1998-03-04"),
    dated("The museum closed in «the early '70s».", "1970-01-01..1973-12-31", anchor="1998-03-04"),
    dated("Snow is expected «Thursday night» and «Friday».", "1998-03-05", "1998-03-06", anchor="1998-03-04"),
    dated("Officials had hoped to finish «this week».", "1998-03-02..1998-03-08", anchor="1998-03-04"),
    dated(
        "The judge on «Feb. 27» threw out the suit, filed in «1994».",
        "1998-02-27",
        "1994-01-01..1994-12-31",
        anchor="1998-03-04",
    ),
    dated(
        "The airline said «today» it carried 1.1 million people in «January», 4 percent more than «a year before».",
        "1998-03-04",
        "1998-01-01..1998-01-31",
        "1997-01-01..1997-01-31",
        anchor="1998-03-04",
    ),
    dated("The company was sold «a decade ago».", "1988-01-01..1988-12-31", anchor="1998-03-04"),
    dated("«Five years ago today», the blast shook the tower.", "1993-03-04", anchor="1998-03-04"),
    dated("The pact, signed «last Nov. 12», is in doubt.", "1997-11-12", anchor="1998-03-04"),
    dated("By «2005», the deficit will be gone.", "2005-01-01..2005-12-31", anchor="1998-03-04"),
    dated("It was the worst storm in «the 20th century».", "1900-01-01..1999-12-31", anchor="1998-03-04"),
    dated("«Tuesday»'s ruling follows one in «October».", "1998-03-03", "1997-10-01..1997-10-31", anchor="1998-03-04"),
    dated("The miners have not been paid since «September».", "1997-09-01..1997-09-30", anchor="1998-03-04"),
    dated("Trade talks resume in Geneva on «Monday, March 9».", "1998-03-09", anchor="1998-03-04"),
    dated("Ms. Ruiz, 44, joined the bank in «'89».", "1989-01-01..1989-12-31", anchor="1998-03-04"),
    dated("It reported a loss for «1997's fourth quarter».", "1997-10-01..1997-12-31", anchor="1998-03-04"),
    dated(
        "The index fell on «Oct. 27, 1997», and rebounded «the following day».",
        "1997-10-27",
        "1997-10-28",
        anchor="1998-03-04",
    ),
    dated("That was the case until «last year».", "1997-01-01..1997-12-31", anchor="1998-03-04"),
    dated("The group's «1997» sales were flat.", "1997-01-01..1997-12-31", anchor="1998-03-04"),
]

NOTHING_DATED = [
    "He may march in the parade.",
    "The satellite weighs 1,998 pounds.",
    "It was a 2-1 loss to the Suns on the road.",
    "Each shift lasts eight hours.",
    "Bus 97 stops here; room 1998 is upstairs.",
    "They had waited for years.",
    "The second-ranked player lost in the third set.",
    "a three-day, 200-mile march",
]
