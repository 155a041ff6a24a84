"""Fiscal years of India and Japan, quarters of a fiscal year, forecasts of central banks."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated(
        "Profit rose to Rs 400 crore from Rs 300 crore. Indian mills sold more in «Q2FY25» than in «Q2FY24».",
        "2024-07-01..2024-09-30",
        "2023-07-01..2023-09-30",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to Rs 400 crore from Rs 300 crore. Indian mills sold more in «H1 FY25».",
        "2024-04-01..2024-09-30",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to Rs 400 crore from Rs 300 crore. Indian mills sold more in «Q2».",
        "2024-07-01..2024-09-30",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to Rs 400 crore from Rs 300 crore. Indian mills sold more in «the second quarter of FY25».",
        "2024-07-01..2024-09-30",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to Rs 400 crore from Rs 300 crore. Indian mills will sell more in «FY26».",
        "2025-04-01..2026-03-31",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to Rs 400 crore from Rs 300 crore in «the quarter ended September 30, 2024».",
        "2024-07-01..2024-09-30",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to 4 billion yen from 3 billion yen; 2 yen is paid in «the fiscal year ending March 2025».",
        "2024-04-01..2025-03-31",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to 4 billion yen from 3 billion yen; 2 yen is paid in «the fiscal year ending March».",
        "2024-04-01..2025-03-31",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to 4 billion yen from 3 billion yen; 2 yen was paid in «the fiscal year ended in March this year».",
        "2023-04-01..2024-03-31",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to 4 billion yen from 3 billion yen; 2 yen will be paid «this fiscal year».",
        "2024-04-01..2025-03-31",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to 4 billion yen from 3 billion yen; 2 yen was paid «last fiscal year».",
        "2023-04-01..2024-03-31",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to 4 billion yen from 3 billion yen; 2 yen was paid in «fiscal 2023».",
        "2023-04-01..2024-03-31",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to 4 billion yen from 3 billion yen; 2 yen was paid in the «April-June» quarter.",
        "2024-04-01..2024-06-30",
        anchor="2024-10-24",
    ),
    dated(
        "Profit rose to 4 billion yen in «April-June», the best since «January-March of 2014».",
        "2024-04-01..2024-06-30",
        "2014-01-01..2014-03-31",
        anchor="2024-10-24",
    ),
    dated("Profit rose in the «April-September» half.", "2024-04-01..2024-09-30", anchor="2024-10-24"),
    dated(
        "The company's fiscal year ends in «June»; profit of its «fiscal first quarter» rose.",
        "2025-06-01..2025-06-30",
        "2024-07-01..2024-09-30",
        anchor="2024-10-24",
    ),
    dated("Profit of the fiscal «fourth quarter ended Sept. 30» rose.", "2024-07-01..2024-09-30", anchor="2024-10-24"),
    dated("In «the year to March 2025», it sees a profit.", "2024-04-01..2025-03-31", anchor="2024-10-24"),
    dated("In «the year through next March», it sees a profit.", "2024-04-01..2025-03-31", anchor="2024-10-24"),
    dated("In «the half to September», it made a profit.", "2024-04-01..2024-09-30", anchor="2024-10-24"),
    dated("In «the first half of fiscal 2025», it made a profit.", "2025-01-01..2025-06-30", anchor="2024-10-24"),
    dated(
        "Inflation is seen at 3.5% by «the end of 2024» and 2% by «the end of 2025».",
        "2024-12-31",
        "2025-12-31",
        anchor="2024-10-24",
    ),
    dated(
        "Inflation was 2.5 percent in «the last quarter of 2023» and is seen at 3.7 percent by «the third quarter of 2025».",
        "2023-10-01..2023-12-31",
        "2025-07-01..2025-09-30",
        anchor="2024-10-24",
    ),
    dated("Jobs have grown since «early in the year».", "2024-01-01..2024-03-31", anchor="2024-10-24"),
]
