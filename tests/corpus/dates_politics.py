"""Politics and broadcasts: elections ahead and behind, days that are remembered."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated("He hopes to win the «November» election.", "2004-11-01..2004-11-30", anchor="2004-09-10"),
    dated(
        "Both men campaigned in Ohio, which may decide the «November» election.",
        "2004-11-01..2004-11-30",
        anchor="2004-09-10",
    ),
    dated("The party lost ground after the «June» elections.", "2004-06-01..2004-06-30", anchor="2004-09-10"),
    dated("The row erupted weeks before the «January» vote.", "2005-01-01..2005-01-31", anchor="2004-09-10"),
    dated("It could cost him his job come «November».", "2004-11-01..2004-11-30", anchor="2004-09-10"),
    dated("For «the week», the index lost 2.2 percent.", "2004-09-06..2004-09-12", anchor="2004-09-10"),
    dated("The index is down 0.8 percent for «2004».", "2004-01-01..2004-12-31", anchor="2004-09-10"),
    dated("Some traders took «yesterday» off.", "2004-09-09", anchor="2004-09-10"),
    dated("Good evening. «Tonight», the storm moves north.", "2004-09-10", anchor="2004-09-10"),
    dated("The vote comes a week after «Sunday»'s debate.", "2004-09-05", anchor="2004-09-10"),
    dated("The judge is expected to rule «this afternoon».", "2004-09-10", anchor="2004-09-10"),
    dated("The walkout began on «Friday» and is to end just after midnight.", "2004-09-10", anchor="2004-09-10"),
    dated(
        "He visited Paris in «May» and will meet the premier on «Monday».",
        "2004-05-01..2004-05-31",
        "2004-09-13",
        anchor="2004-09-10",
    ),
    dated("The envoy is expected in Paris «Thursday» for a working dinner.", "2004-09-16", anchor="2004-09-10"),
    dated("The two sides met with him «earlier today».", "2004-09-10", anchor="2004-09-10"),
    dated("The polls will be held «tomorrow», «September 11».", "2004-09-11", "2004-09-11", anchor="2004-09-10"),
    dated(
        "The series ends «next month» with a «Nov. 2» finale.",
        "2004-10-01..2004-10-31",
        "2004-11-02",
        anchor="2004-09-10",
    ),
    dated("A «Sept. 30» debate is planned.", "2004-09-30", anchor="2004-09-10"),
    dated("The «Aug. 31» attack killed 16.", "2004-08-31", anchor="2004-09-10"),
    dated("The attacks of «Sept. 11, 2001», killed 3,000.", "2001-09-11", anchor="2004-09-10"),
    dated("The «Sept. 11» attacks killed 3,000.", "2001-09-11", anchor="2004-09-10"),
    dated("The term runs from «Jan. 20, 2005, to Jan. 20, 2009».", "2005-01-20..2009-01-20", anchor="2004-09-10"),
    dated("He lost in «2000».", "2000-01-01..2000-12-31", anchor="2004-09-10"),
    dated("The «2000» election was close.", "2000-01-01..2000-12-31", anchor="2004-09-10"),
]
