"""What papers, patents and the wire write: tolerances in brackets, ranges of powers, two lengths of time, codes."""

from __future__ import annotations

from tests.corpus.case import case, dated

CASES = [
    # Limits told behind their numbers.
    case("a share of «30% or more and 70%» or less", "= 30..70 %"),
    case("films of «5 mm or more and 10 mm» or less", "= 5..10 millimetre"),
    case("It needs «5 mm» or more and «3» men.", ">= 5 millimetre", "= 3"),
    case("an R of «0.19»/«0.23»", "= 0.19", "= 0.23"),
    case("The rate is «8 3/4%», down from «8 13/16%».", "= 8.75 %", "= 8.8125 %"),
    case("The bond rose to «104 27/32».", "= 104.84375"),
    case("The stock traded as high as «$66» and as low as «$45».", "<= 66 USD", ">= 45 USD"),
    case("The tide was as low as «1 m» but as high as «4 m».", ">= 1 metre", "<= 4 metre"),
    case("a constant of «0.12 (±0.03) mM»", "= 0.09..0.15 millimolar"),
    case("a mean of «14.2 (± 1.1) years»", "= 13.1..15.3 year"),
    case("a loss of «8.4 (±0.6) %»", "= 7.8..9.0 %"),
    case("values ranging from «1.2 × 10−9 to 4.5 × 10−9 m»", "= 0.0000000012..0.0000000045 metre"),
    case("cooled in the range of «-30° C to -50° C»", "= -50..-30 degree_celsius"),
    case("a survival of «14.8» vs «9.6 months»", "= 14.8 month", "= 9.6 month"),
    case("a score of «12» versus «15 points»", "= 12", "= 15"),
    case("scanned over «1.5-mm» sheet", "= 1.5 millimetre"),
    case("a decay over «1,000 h» of use", "= 1000 hour"),
    case("kept for over «10 h»", "> 10 hour"),
    case("a resistor of «10 kilohms»", "= 10 kiloohm"),
    case("In Example 3, «25 g» of salt were used.", "= 25 gram"),
    case("In Phase 2, «40» patients died.", "= 40"),
    case("It paid «R500m» for it.", "= 500000000 ZAR"),
    case("It cost «P12,345».", "= 12345 PHP"),
]

NOTHING = [
    "between 60°N and 60°S",
    "Sections 3.2, 3.4 and 5.1 describe it.",
    "Patients 12, 14 and 19 were ill.",
    "The waist is given at 1/e2 of the peak.",
    "There is 1/f noise.",
    "It was run in MATLAB R2019b.",
    "the entry P12345",
    "as in Figs 3, 4 and 5",
    "The oscillator 16 operates at its peak.",
    "A bias is applied to the target 22 during the run.",
]

DATED = [
    dated("«This past summer», prices fell.", "1989-06-01..1989-08-31", anchor="1989-11-02"),
    dated("It rained all «this past spring».", "1989-03-01..1989-05-31", anchor="1989-11-02"),
    dated("In «fiscal '90» it will pay no tax.", "1990-01-01..1990-12-31", anchor="1989-11-02"),
    dated("The debt will be paid by «year-end 1990».", "1990-12-31", anchor="1989-11-02"),
    dated("It had 300 shops at «year-end 1988».", "1988-12-31", anchor="1989-11-02"),
    dated("The debt will be paid by «year-end».", "1989-12-31", anchor="1989-11-02"),
    dated("It rose in «the quarter just ended».", "1989-07-01..1989-09-30", anchor="1989-11-02"),
    dated("In «the year just ended», it rose.", "1988-01-01..1988-12-31", anchor="1989-11-02"),
    dated("over «the past fortnight»", "2018-08-20..2018-09-02", anchor="2018-09-06"),
    dated("in «the next fortnight»", "2018-09-10..2018-09-23", anchor="2018-09-06"),
    dated("He went home in «2017 april».", "2017-04-01..2017-04-30", anchor="2018-09-06"),
    dated("AP-NR-«02-06-98» 1602EST", "1998-02-06", anchor="1998-02-13"),
    dated("They worked for the last 3 months and «2 days ago» found it.", "1998-02-11", anchor="1998-02-13"),
    dated("He left «3 years and 2 months ago».", "1994-12-01..1994-12-31", anchor="1998-02-13"),
    dated("She wrote «two weeks and three days ago».", "1998-01-27", anchor="1998-02-13"),
    dated(
        "It opened in «May 1990» and shut «2 years and 3 months later».",
        "1990-05-01..1990-05-31",
        "1992-08-01..1992-08-31",
        anchor="1998-02-13",
    ),
    dated("The treaty of «1951» forbids it.", "1951-01-01..1951-12-31", anchor="1998-02-13"),
    dated("The law of «1990» gives a vote to all.", "1990-01-01..1990-12-31", anchor="1998-02-13"),
]

NOTHING_DATED = [
    "a total of 1951 workers",
    "the tally was 12-10-98",
    "The team is 10-14-2 now.",
    "It lasted 3 years and 2 months.",
]
