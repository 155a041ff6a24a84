"""What is told from a period named before: the 1988 quarter, that night, the following March, the first of the year."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated(
        "«Third-quarter» net rose 12%.\n\nNet rose to $4.1 million from $3.7 million «a year earlier».",
        "1989-07-01..1989-09-30",
        "1988-07-01..1988-09-30",
        anchor="1989-10-19",
    ),
    dated(
        "«Third-quarter» net rose 12%. In «the 1988 quarter», it had a gain.",
        "1989-07-01..1989-09-30",
        "1988-07-01..1988-09-30",
        anchor="1989-10-19",
    ),
    dated(
        "Net of «the third quarter» topped that of «the 1988 period».",
        "1989-07-01..1989-09-30",
        "1988-07-01..1988-09-30",
        anchor="1989-10-19",
    ),
    dated("In «the 1988 third quarter», it had a gain.", "1988-07-01..1988-09-30", anchor="1989-10-19"),
    dated("In «the 1989 first half», it had a gain.", "1989-01-01..1989-06-30", anchor="1989-10-19"),
    dated(
        "Net for «the nine months» fell from that of «the year-earlier period».",
        "1989-01-01..1989-09-30",
        "1988-01-01..1988-09-30",
        anchor="1989-10-19",
    ),
    dated(
        "In «the third quarter» it earned $4 million; in «the comparable 1988 quarter» it lost $1 million.",
        "1989-07-01..1989-09-30",
        "1988-07-01..1988-09-30",
        anchor="1989-10-19",
    ),
    dated(
        "In «the third quarter» it earned $4 million; in «the corresponding period of 1988» it lost $1 million.",
        "1989-07-01..1989-09-30",
        "1988-07-01..1988-09-30",
        anchor="1989-10-19",
    ),
    dated(
        "He was elected in «1978». «The following March», he resigned.",
        "1978-01-01..1978-12-31",
        "1979-03-01..1979-03-31",
        anchor="1989-10-19",
    ),
    dated(
        "He took office in «May 1978», having won «the previous November».",
        "1978-05-01..1978-05-31",
        "1977-11-01..1977-11-30",
        anchor="1989-10-19",
    ),
    dated(
        "He was shot on «Monday, April 3, 1978», and died «the following Friday».",
        "1978-04-03",
        "1978-04-07",
        anchor="1989-10-19",
    ),
    dated("He was shot on «April 3, 1978», and died «that night».", "1978-04-03", "1978-04-03", anchor="1989-10-19"),
    dated(
        "He was shot on «April 3, 1978», and died «the next morning».", "1978-04-03", "1978-04-04", anchor="1989-10-19"
    ),
    dated(
        "He was shot on «April 3, 1978»; a guard was shot «the night before».",
        "1978-04-03",
        "1978-04-02",
        anchor="1989-10-19",
    ),
    dated(
        "He was shot on «April 3, 1978»; a guard was shot «the previous Sunday».",
        "1978-04-03",
        "1978-04-02",
        anchor="1989-10-19",
    ),
    dated("In «March of that year», it rained.", "1989-03-01..1989-03-31", anchor="1989-10-19"),
    dated(
        "It was founded in «1969». In «March of that year», it rained.",
        "1969-01-01..1969-12-31",
        "1969-03-01..1969-03-31",
        anchor="1989-10-19",
    ),
    dated("It has fallen 8% since «the first of the year».", "1989-01-01", anchor="1989-10-19"),
    dated("It will close on «the first of next month».", "1989-11-01", anchor="1989-10-19"),
    dated("By «midyear», sales were up.", "1989-05-01..1989-08-31", anchor="1989-10-19"),
    dated("By «mid-year», sales were up.", "1989-05-01..1989-08-31", anchor="1989-10-19"),
    dated("At «mid-week», sales were up.", "1989-10-18..1989-10-19", anchor="1989-10-19"),
    dated("It was sold «20 years ago today».", "1969-10-19", anchor="1989-10-19"),
    dated("It was sold «two years ago this month».", "1987-10-01..1987-10-31", anchor="1989-10-19"),
    dated("It was sold «two years ago next month».", "1987-11-01..1987-11-30", anchor="1989-10-19"),
    dated("The «'88» campaign was ugly.", "1988-01-01..1988-12-31", anchor="1989-10-19"),
    dated("In «this fiscal year», it will lose.", "1989-01-01..1989-12-31", anchor="1989-10-19"),
    dated("In «next year's second quarter», it will lose.", "1990-04-01..1990-06-30", anchor="1989-10-19"),
    dated("Sales of «last year's Q4» fell.", "1988-10-01..1988-12-31", anchor="1989-10-19"),
    dated("In «the same quarter last year», it lost.", "1988-07-01..1988-09-30", anchor="1989-10-19"),
    dated("In «the same quarter of 1988», it lost.", "1988-07-01..1988-09-30", anchor="1989-10-19"),
    dated(
        "Deposits stood at $50 million at «Sept. 30», up from $40 million at «June 30».",
        "1989-09-30",
        "1989-06-30",
        anchor="1989-10-19",
    ),
    dated("Its fiscal «fourth quarter ended Aug. 31» was weak.", "1989-06-01..1989-08-31", anchor="1989-10-19"),
    dated("«The third quarter, ended Sept. 30», was weak.", "1989-07-01..1989-09-30", anchor="1989-10-19"),
    dated(
        "The board met «early yesterday» and again «late yesterday».", "1989-10-18", "1989-10-18", anchor="1989-10-19"
    ),
    dated(
        "The tremor of «Oct. 17» was the worst since «1906».",
        "1989-10-17",
        "1906-01-01..1906-12-31",
        anchor="1989-10-19",
    ),
    dated("About 500 died in the «1906» quake.", "1906-01-01..1906-12-31", anchor="1989-10-19"),
    dated(
        "For «the year ended June 30», it earned $4 million, up from $3 million «the year before».",
        "1988-07-01..1989-06-30",
        "1987-07-01..1988-06-30",
        anchor="1989-10-19",
    ),
    dated(
        "For «the year ended June 30», it earned $4 million, up from $3 million in «fiscal 1988».",
        "1988-07-01..1989-06-30",
        "1987-07-01..1988-06-30",
        anchor="1989-10-19",
    ),
    dated(
        "In «1990», sales will rise 5%, after a 3% rise «this year».",
        "1990-01-01..1990-12-31",
        "1989-01-01..1989-12-31",
        anchor="1989-10-19",
    ),
    dated(
        "The deficit was $155 billion in «fiscal 1988» and $161 billion in «fiscal 1989».",
        "1988-01-01..1988-12-31",
        "1989-01-01..1989-12-31",
        anchor="1989-10-19",
    ),
    dated(
        "Consumer prices rose 0.2% in «September» after being flat in «August».",
        "1989-09-01..1989-09-30",
        "1989-08-01..1989-08-31",
        anchor="1989-10-19",
    ),
    dated(
        "«September»'s rise followed a flat «August».",
        "1989-09-01..1989-09-30",
        "1989-08-01..1989-08-31",
        anchor="1989-10-19",
    ),
    dated(
        "Starts in «September» were the lowest since «October 1982», when they hit 1.26 million.",
        "1989-09-01..1989-09-30",
        "1982-10-01..1982-10-31",
        anchor="1989-10-19",
    ),
    dated(
        "The board, which met «Wednesday», will meet again «Nov. 15».", "1989-10-18", "1989-11-15", anchor="1989-10-19"
    ),
    dated("The plan goes to voters «Nov. 7».", "1989-11-07", anchor="1989-10-19"),
    dated("The mayor was re-elected «Nov. 8».", "1988-11-08", anchor="1989-10-19"),
    dated(
        "They married on «Nov. 8, 1947», and divorced «10 years later».",
        "1947-11-08",
        "1957-01-01..1957-12-31",
        anchor="1989-10-19",
    ),
    dated(
        "He joined the firm in «1961» and became president «20 years later».",
        "1961-01-01..1961-12-31",
        "1981-01-01..1981-12-31",
        anchor="1989-10-19",
    ),
    dated(
        "The bill passed in «July»; «two months later» it was law.",
        "1989-07-01..1989-07-31",
        "1989-09-01..1989-09-30",
        anchor="1989-10-19",
    ),
]
