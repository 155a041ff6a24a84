"""Years in words and the deictic words of broadcasts."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated("The war ended in «nineteen ninety-one».", "1991-01-01..1991-12-31", anchor="1998-03-03"),
    dated("Since «nineteen ninety one», the fund has paid nothing.", "1991-01-01..1991-12-31", anchor="1998-03-03"),
    dated("By «two thousand and five», the dam will be done.", "2005-01-01..2005-12-31", anchor="1998-03-03"),
    dated("By «the year two thousand», the dam will be done.", "2000-01-01..2000-12-31", anchor="1998-03-03"),
    dated("In «nineteen hundred and six», the quake came.", "1906-01-01..1906-12-31", anchor="1998-03-03"),
    dated("In «nineteen oh six», the quake came.", "1906-01-01..1906-12-31", anchor="1998-03-03"),
    dated("He was born in «March nineteen forty», the son of a miner.", "1940-03-01..1940-03-31", anchor="1998-03-03"),
    dated("He was born on «March third, nineteen forty».", "1940-03-03", anchor="1998-03-03"),
    dated("He fled in «the nineteen thirties».", "1930-01-01..1939-12-31", anchor="1998-03-03"),
    dated("He fled in «the late nineteen eighties».", "1987-01-01..1989-12-31", anchor="1998-03-03"),
    dated("They met «tonight» in Cairo.", "1998-03-03", anchor="1998-03-03"),
    dated("They met «last evening» in Cairo.", "1998-03-02", anchor="1998-03-03"),
    dated("They will meet «this evening» in Cairo.", "1998-03-03", anchor="1998-03-03"),
    dated("They met «this afternoon» in Cairo.", "1998-03-03", anchor="1998-03-03"),
    dated("They met «yesterday afternoon» in Cairo.", "1998-03-02", anchor="1998-03-03"),
    dated("They will meet «tomorrow morning» in Cairo.", "1998-03-04", anchor="1998-03-03"),
    dated("They met «late last night» in Cairo.", "1998-03-02", anchor="1998-03-03"),
    dated("They met «this past week» in Cairo.", "1998-02-23..1998-03-01", anchor="1998-03-03"),
    dated("They will meet «this coming week» in Cairo.", "1998-03-09..1998-03-15", anchor="1998-03-03"),
    dated("They will meet «this coming Friday» in Cairo.", "1998-03-06", anchor="1998-03-03"),
    dated("They have met twice «this week».", "1998-03-02..1998-03-08", anchor="1998-03-03"),
    dated("They had met «a day earlier».", "1998-03-02", anchor="1998-03-03"),
    dated("They had met «earlier in the week».", "1998-03-02..1998-03-08", anchor="1998-03-03"),
    dated("The treaty of «nineteen seventy-nine» holds.", "1979-01-01..1979-12-31", anchor="1998-03-03"),
    dated("Elections follow in «June nineteen ninety-nine».", "1999-06-01..1999-06-30", anchor="1998-03-03"),
    dated("On «the twenty-fifth of February», the king flew home.", "1998-02-25", anchor="1998-03-03"),
    dated("On «February twenty-fifth», the king flew home.", "1998-02-25", anchor="1998-03-03"),
]

NOTHING_DATED = [
    "Some nineteen eighty-pound sacks fell.",
    "He had twenty twenty vision.",
    "Two thousand people came.",
    "About nineteen thirty-foot boats sank.",
    "In two thousand homes the lights failed.",
    "The twenty-first caller won.",
    "The pair won nineteen fifty times.",
]
