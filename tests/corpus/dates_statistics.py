"""Statistics and British news: lists that share a year or a part of one, weeks and months to a day."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated(
        "Results for «the three months ended September 30, 2023» and «2022» are below.",
        "2023-07-01..2023-09-30",
        "2022-07-01..2022-09-30",
        anchor="2023-11-09",
    ),
    dated("Cash at «December 31, 2022» and «2021» was flat.", "2022-12-31", "2021-12-31", anchor="2023-11-09"),
    dated(
        "Sales of «June 2022» and «2023» were alike.",
        "2022-06-01..2022-06-30",
        "2023-06-01..2023-06-30",
        anchor="2023-11-09",
    ),
    dated(
        "Losses in «2021» and «2022» were alike.",
        "2021-01-01..2021-12-31",
        "2022-01-01..2022-12-31",
        anchor="2023-11-09",
    ),
    dated(
        "Margins in «the first quarter of 2022» and «2023» were alike.",
        "2022-01-01..2022-03-31",
        "2023-01-01..2023-03-31",
        anchor="2023-11-09",
    ),
    dated("The buyback was widened on «June 21» and «July 15, 1993».", "1993-06-21", "1993-07-15", anchor="2023-11-09"),
    dated(
        "Sales fell in «May» and «July 2021».", "2021-05-01..2021-05-31", "2021-07-01..2021-07-31", anchor="2023-11-09"
    ),
    dated(
        "The riots of «2020» flared up again «that June».",
        "2020-01-01..2020-12-31",
        "2020-06-01..2020-06-30",
        anchor="2023-11-09",
    ),
    dated(
        "Prices sank «last week»; they had been firm «the previous day».",
        "2023-10-30..2023-11-05",
        "2023-11-08",
        anchor="2023-11-09",
    ),
    dated(
        "Inflation eased to 3.2% in «October», from 3.7% in «September» and 7.7% in «October last year».",
        "2023-10-01..2023-10-31",
        "2023-09-01..2023-09-30",
        "2022-10-01..2022-10-31",
        anchor="2023-11-09",
    ),
    dated(
        "Inflation eased to 3.2% in «the year to October», the lowest since «September 2021».",
        "2022-11-01..2023-10-31",
        "2021-09-01..2021-09-30",
        anchor="2023-11-09",
    ),
    dated(
        "The office will publish «October» figures on «15 November».",
        "2023-10-01..2023-10-31",
        "2023-11-15",
        anchor="2023-11-09",
    ),
    dated(
        "GDP grew 0.2% in «the three months to September», after falling 0.1% in «the three months to August».",
        "2023-07-01..2023-09-30",
        "2023-06-01..2023-08-31",
        anchor="2023-11-09",
    ),
    dated(
        "GDP was flat in «July to September 2023» compared with «April to June 2023».",
        "2023-07-01..2023-09-30",
        "2023-04-01..2023-06-30",
        anchor="2023-11-09",
    ),
    dated("The rate for «May to July 2023» was 4.2%.", "2023-05-01..2023-07-31", anchor="2023-11-09"),
    dated("There were 957,000 vacancies in «August to October».", "2023-08-01..2023-10-31", anchor="2023-11-09"),
    dated(
        "Output has fallen for three months in a row since «Q2 2023».", "2023-04-01..2023-06-30", anchor="2023-11-09"
    ),
    dated(
        "It opened on «Saturday 4 November» and will shut on «Sunday 12 November».",
        "2023-11-04",
        "2023-11-12",
        anchor="2023-11-09",
    ),
    dated("The strike on «4 and 6 November» hit trains.", "2023-11-04..2023-11-06", anchor="2023-11-09"),
    dated(
        "The inquiry, launched in «June last year», will report «next spring».",
        "2022-06-01..2022-06-30",
        "2024-03-01..2024-05-31",
        anchor="2023-11-09",
    ),
    dated(
        "The firm, which floated in «2019», warned in «August» and again «last month».",
        "2019-01-01..2019-12-31",
        "2023-08-01..2023-08-31",
        "2023-10-01..2023-10-31",
        anchor="2023-11-09",
    ),
    dated("The Bank holds its next meeting on «14 December».", "2023-12-14", anchor="2023-11-09"),
    dated("From «January 1, 2024», the levy doubles.", "2024-01-01", anchor="2023-11-09"),
    dated(
        "In «the six months to 30 September», pre-tax profit fell 4%.", "2023-04-01..2023-09-30", anchor="2023-11-09"
    ),
    dated(
        "In «the half-year ended 30 September», pre-tax profit fell 4%.", "2023-04-01..2023-09-30", anchor="2023-11-09"
    ),
    dated(
        "It said trading in «the six weeks to 4 November» was strong.", "2023-09-24..2023-11-04", anchor="2023-11-09"
    ),
    dated(
        "Like-for-like sales rose 3% in «the 17 weeks to 28 October».", "2023-07-02..2023-10-28", anchor="2023-11-09"
    ),
    dated(
        "«2023» will be the hottest year on record, after «2016» and «2020».",
        "2023-01-01..2023-12-31",
        "2016-01-01..2016-12-31",
        "2020-01-01..2020-12-31",
        anchor="2023-11-09",
    ),
    dated("Rents are at their highest since records began in «2006».", "2006-01-01..2006-12-31", anchor="2023-11-09"),
    dated("Between «October 2022 and October 2023», rents rose 9%.", "2022-10-01..2023-10-31", anchor="2023-11-09"),
    dated("The target for «2030-31» is 50 GW.", "2030-01-01..2031-12-31", anchor="2023-11-09"),
    dated("The fund closes at midnight on «30 November».", "2023-11-30", anchor="2023-11-09"),
    dated("The fund closes «this Friday».", "2023-11-10", anchor="2023-11-09"),
    dated("In «the week to 5 November», 312 died.", "2023-10-30..2023-11-05", anchor="2023-11-09"),
    dated("He has led it since «the autumn of 2021».", "2021-09-01..2021-11-30", anchor="2023-11-09"),
    dated("«This autumn», rents rose.", "2023-09-01..2023-11-30", anchor="2023-11-09"),
]
