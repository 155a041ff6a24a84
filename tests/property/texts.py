"""Strategies for texts: prose made of the pieces that the readers look for, and anything at all."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

WORDS: Final = """
    The output of robots the plant China Acme Corp. Mr. Li sales exports of which rose by fell to from grew reached
    about nearly more than at least no less than up to under between and or to per a an in on of at for its share
    said according to data show expects plans aims will would may May March april Jan. respectively compared with a
    year earlier last year the first half of this quarter million billion bn trillion thousand hundred dozen percent
    percentage points basis points yuan euros dollars USD CNY units tonnes tons kWh MW km/h km square metres
    kilograms degrees °C years months days half a third twice doubled tripled first second ranked 5G G20 A320
    COVID-19 ISO 9001 Industry 4.0 U.S. e.g. i.e. No. Fig. the 20th Committee one two three ten twenty-five one
    hundred and five
""".split()
ODD_NUMBERS: Final = "½ ٣ 3² −1.6 ±0.02 1e9 1,2,3 1.2.3 00 1/3 2013-2018 5–10 １２".split()
NUMBERS: Final = st.one_of(
    st.integers(0, 10**9).map(str),
    st.integers(1000, 10**12).map("{:,}".format),
    st.integers(1000, 10**9).map(lambda n: f"{n:,}".replace(",", " ")),
    st.decimals(0, 10**6, places=2).map(str),
    st.integers(1900, 2100).map(str),
    st.tuples(st.integers(1, 31), st.integers(1, 12), st.integers(1990, 2040)).map("{0[0]}/{0[1]}/{0[2]}".format),
    st.sampled_from(ODD_NUMBERS),
)
SIGNS: Final = st.one_of(
    st.sampled_from("% $ € £ ¥ RMB US$ , . ; : ( ) [ ] “ ” \" ' ’ – — - / ~ < > = + ? ! … | # * İ ß ﬁ 🤖".split()),
    st.sampled_from(["\n", "\n\n", "\r\n", "\t", "  ", "\u00a0", "\u2009", "\u202f", "\u200b", "\u2028", "\x85"]),
    st.sampled_from(["\x0c", "\x00", "\ufeff", "\u0301", "\u202e", "\x1b[31m"]),
)
GLUE: Final = st.sampled_from(["", "", " ", " ", " ", " ", "\u00a0", "\n", "  ", "-"])
PLAIN: Final = "the firm makes robots and sells them to other firms in towns where people do what they like".split()

prose = st.lists(st.tuples(st.one_of(st.sampled_from(WORDS), NUMBERS, SIGNS), GLUE), max_size=40).map(
    lambda pieces: "".join(map("".join, pieces))
)
anything = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Z", "C"]), max_size=300)
plain = st.lists(st.sampled_from(PLAIN), min_size=1, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")
