"""Quarters, halves and fiscal years in codes and words, stretches told by their last day."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated("Work starts in «Q3 2025».", "2025-07-01..2025-09-30"),
    dated("Work starts in «Q3 of 2025».", "2025-07-01..2025-09-30"),
    dated("Work starts in «2025 Q3».", "2025-07-01..2025-09-30"),
    dated("Work starts in «2025Q3».", "2025-07-01..2025-09-30"),
    dated("Work starts in «Q3'25».", "2025-07-01..2025-09-30"),
    dated("Margins of «3Q23» and «4Q 2022» fell.", "2023-07-01..2023-09-30", "2022-10-01..2022-12-31"),
    dated("Margins of «H1 2023» fell.", "2023-01-01..2023-06-30"),
    dated("Margins of «1H23» fell.", "2023-01-01..2023-06-30"),
    dated("Margins of «2H 2022» fell.", "2022-07-01..2022-12-31"),
    dated("Margins of «9M 2023» fell.", "2023-01-01..2023-09-30"),
    dated("Sales fell in «Q1».", "2023-01-01..2023-03-31", anchor="2023-05-09"),
    dated("Sales fell from «Q1 2020 to Q3 2021».", "2020-01-01..2021-09-30"),
    dated("Sales fell in «the first quarter» and «Q2».", "2023-01-01..2023-03-31", "2023-04-01..2023-06-30"),
    dated("The group aims for 5% in «the fourth quarter of 2025».", "2025-10-01..2025-12-31"),
    dated("Sales rose in «the third quarter 2021».", "2021-07-01..2021-09-30"),
    # fiscal years
    dated("Revenue of «FY2023» was flat.", "2023-01-01..2023-12-31"),
    dated("Revenue of «FY 2023» was flat.", "2023-01-01..2023-12-31"),
    dated("Revenue of «FY23» was flat.", "2023-01-01..2023-12-31"),
    dated("Revenue of «FY2022/23» was flat.", "2022-04-01..2023-03-31"),
    dated("Revenue of «FY2022-23» was flat.", "2022-04-01..2023-03-31"),
    dated("Revenue of «fiscal 2023» was flat.", "2023-01-01..2023-12-31"),
    dated("Revenue of «fiscal year 2023» was flat.", "2023-01-01..2023-12-31"),
    dated("Revenue of «fiscal 2022/23» was flat.", "2022-04-01..2023-03-31"),
    dated("Revenue of «the financial year 2022-23» was flat.", "2022-04-01..2023-03-31"),
    dated("Revenue of «the 2022-23 fiscal year» was flat.", "2022-04-01..2023-03-31"),
    dated(
        "For «the fiscal year ending 31 March 2025», it expects growth.", "2024-04-01..2025-03-31", anchor="2025-02-14"
    ),
    dated("In «the fiscal year to March 2024», revenue was flat.", "2023-04-01..2024-03-31", anchor="2025-02-14"),
    dated("In «the financial year ended 30 June 2021», revenue was flat.", "2020-07-01..2021-06-30"),
    dated(
        "In «the fiscal year to March 2024», revenue was 17% more than «the year before».",
        "2023-04-01..2024-03-31",
        "2022-04-01..2023-03-31",
        anchor="2025-02-14",
    ),
    dated(
        "In «the fiscal year ended June 30, 2022» it earned more than in «fiscal 2021».",
        "2021-07-01..2022-06-30",
        "2020-07-01..2021-06-30",
    ),
    dated("The fiscal year ends in «March 2022»; «FY21» was weak.", "2022-03-01..2022-03-31", "2020-04-01..2021-03-31"),
    dated(
        "Crores of rupees left India: Indian mills lost 4% in «FY24».", "2023-04-01..2024-03-31", anchor="2024-05-09"
    ),
    dated("Japanese mills in Japan paid 4 yen in «fiscal 2023».", "2023-04-01..2024-03-31", anchor="2024-05-09"),
    # stretches told by their last day
    dated("In «the three months to June 2023» orders fell.", "2023-04-01..2023-06-30"),
    dated("In «the three months to June» orders fell.", "2023-04-01..2023-06-30"),
    dated("In «the six months ended 30 September 2022» orders fell.", "2022-04-01..2022-09-30"),
    dated("In «the 12 months through March 2023» orders fell.", "2022-04-01..2023-03-31"),
    dated("In «the nine months to 30 September 2022» orders fell.", "2022-01-01..2022-09-30"),
    dated("In «the year to March 2023» orders fell.", "2022-04-01..2023-03-31"),
    dated("In «the year ended December 31, 2022» orders fell.", "2022-01-01..2022-12-31"),
    dated("In «the quarter ended June 30, 2022» orders fell.", "2022-04-01..2022-06-30"),
    dated("In «the second quarter ended Sept. 30, 2022» orders fell.", "2022-07-01..2022-09-30"),
    dated("In «the first quarter of fiscal 2022» orders fell.", "2022-01-01..2022-03-31"),
    # a document that tells when its fiscal year closes has quarters and halves of that year
    dated(
        "Harl's financial year starts in «April». Sales fell in «the first quarter» and in «the first six months "
        "of the year». For «the full year» it expects growth.",
        "2024-04-01..2024-04-30",
        "2023-04-01..2023-06-30",
        "2023-04-01..2023-09-30",
        "2023-04-01..2024-03-31",
        anchor="2023-11-09",
    ),
    dated(
        "Profit for «the year ended June 30» fell. «Fourth-quarter» sales rose. It aims to grow in «the first half».",
        "2022-07-01..2023-06-30",
        "2023-04-01..2023-06-30",
        "2023-07-01..2023-12-31",
        anchor="2023-08-10",
    ),
    dated(
        "Its fiscal «first quarter, which ended September 30», was good: costs rose from «the fourth quarter».",
        "2023-07-01..2023-09-30",
        "2023-04-01..2023-06-30",
        anchor="2023-10-25",
    ),
    dated(
        "«Second-quarter» sales of «the three months to 30 September» fell; in «the third quarter» they will rise.",
        "2023-07-01..2023-09-30",
        "2023-07-01..2023-09-30",
        "2023-10-01..2023-12-31",
        anchor="2023-11-01",
    ),
    dated(
        "«The half-year ended 31 December» was weak: «first-half» profit for «the six months to 31 December» fell, «Q2» was "
        "worse.",
        "2022-07-01..2022-12-31",
        "2022-07-01..2022-12-31",
        "2022-07-01..2022-12-31",
        "2022-10-01..2022-12-31",
        anchor="2023-02-20",
    ),
    dated(
        "The grocer lost money in «the fiscal year», it said. «The fiscal year ended March 31».",
        "2022-04-01..2023-03-31",
        "2022-04-01..2023-03-31",
        anchor="2023-05-11",
    ),
    dated(
        "Its financial year starts in «July». It expects growth in «the fiscal year».",
        "2023-07-01..2023-07-31",
        "2023-07-01..2024-06-30",
        anchor="2023-09-11",
    ),
    dated(
        "Profit of «the year ended December 31, 2022» fell; in «the first quarter» it rose.",
        "2022-01-01..2022-12-31",
        "2023-01-01..2023-03-31",
        anchor="2023-05-11",
    ),
    # years that run from one into the next, where the document tells when
    dated(
        "Sales of seed for «2023/24», which begins on «Sept. 1», are weak; in «2021/22» they were strong.",
        "2023-09-01..2024-08-31",
        "2023-09-01",
        "2021-09-01..2022-08-31",
        anchor="2023-08-30",
    ),
    dated(
        "Exports in the «2021/22» season, which ended in «June», fell.",
        "2021-07-01..2022-06-30",
        "2022-06-01..2022-06-30",
        anchor="2022-08-10",
    ),
    dated(
        "Arrivals since the season began on «Oct. 1» fell; the deficit of «2023/24» grows.",
        "2023-10-01",
        "2023-10-01..2024-09-30",
        anchor="2024-02-16",
    ),
    dated(
        "Revenue in «the financial year 2022/23», which ended on «30 June», fell from that of «2021/22». In «the first quarter of "
        "the current year» it rose.",
        "2022-07-01..2023-06-30",
        "2023-06-30",
        "2021-07-01..2022-06-30",
        "2023-07-01..2023-09-30",
        anchor="2023-11-18",
    ),
    # a quarter that ended, and not the fiscal year that it is of
    dated(
        "Profit of «the third quarter of fiscal 2021», ended «June 30, 2021», rose from that of «the first quarter of fiscal 2021».",
        "2021-04-01..2021-06-30",
        "2021-06-30",
        "2020-10-01..2020-12-31",
        anchor="2021-07-23",
    ),
    dated(
        "Orders for «the second quarter of fiscal 2019», which ended «March 31», fell; «fiscal 2018» was better.",
        "2019-01-01..2019-03-31",
        "2019-03-31",
        "2017-10-01..2018-09-30",
        anchor="2019-04-20",
    ),
    dated("Cases of «2021/22» are shown.", "2021-01-01..2022-12-31"),
    # the year of which a part was named, told early in the next
    dated(
        "Rain in «November» filled the lakes, whose level was 92% at «the end of the year».",
        "2022-11-01..2022-11-30",
        "2022-12-31",
        anchor="2023-02-07",
    ),
    dated(
        "Mills of «2022» were built in the course of «the year».",
        "2022-01-01..2022-12-31",
        "2022-01-01..2022-12-31",
        anchor="2023-03-07",
    ),
    dated(
        "Nurses gave 900 shots in «the final three months of the year».", "2023-10-01..2023-12-31", anchor="2024-02-01"
    ),
]

NOTHING_DATED = [
    "The fiscal deficit is wide.",
    "The financial crisis hit the mill.",
    "Q-switched lasers cut H2 pipes.",
    "The H1B visa and the Q10 enzyme.",
    "The fuel is H2 at 350 bar.",
    "The Q3X sensor is small.",
    "A 3M tape and a 9M cable.",
    "The 4H polytype of silicon carbide.",
    "Rooms 2Q and 3H are closed.",
    "Its quarter panel is steel.",
    "Two quarters are missing from the till.",
    "The fy suffix is silent.",
    "The three months of tests are over.",
    "Within six months it must be repaired.",
    "The year of the dragon lathe.",
]
