"""Hundreds and halves of years gone by, and days beside the numbers of labels."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated("«A hundred years ago», it became a holiday.", "1898-01-01..1898-12-31", anchor="1998-10-01"),
    dated("«Two hundred years ago», it became a holiday.", "1798-01-01..1798-12-31", anchor="1998-10-01"),
    dated("«Half a century ago», it became a holiday.", "1948-01-01..1948-12-31", anchor="1998-10-01"),
    dated("«A quarter of a century ago», it became a holiday.", "1973-01-01..1973-12-31", anchor="1998-10-01"),
    dated("«A quarter-century ago», it became a holiday.", "1973-01-01..1973-12-31", anchor="1998-10-01"),
    dated("It was sold «two and a half years ago».", "1996-04-01..1996-04-30", anchor="1998-10-01"),
    dated("It was sold «a year and a half ago».", "1997-04-01..1997-04-30", anchor="1998-10-01"),
    dated("It was sold «a decade and a half ago».", "1983-10-01..1983-10-31", anchor="1998-10-01"),
    dated("It was sold «250 years ago».", "1748-01-01..1748-12-31", anchor="1998-10-01"),
    dated("It was sold «18 months ago».", "1997-04-01..1997-04-30", anchor="1998-10-01"),
    dated("It was sold «40 years earlier».", "1958-01-01..1958-12-31", anchor="1998-10-01"),
    dated("The report may show a rebound from «July».", "1998-07-01..1998-07-31", anchor="1998-10-01"),
    dated("He will stay from «November to March».", "1998-11-01..1999-03-31", anchor="1998-10-01"),
    dated("The pump manual (rev. 3, «5 March 1998») says so.", "1998-03-05", anchor="1998-10-01"),
    dated("See sections 4, 6 and 9 of the manual of «2 May 1998».", "1998-05-02", anchor="1998-10-01"),
]

NOTHING_DATED = [
    "Two hundred people came.",
    "A hundred homes burned.",
    "Half a century of rule ended.",
    "A quarter of a century of rule ended.",
]
