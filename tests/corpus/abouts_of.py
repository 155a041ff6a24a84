"""What a movement, an average, a price is of; what stands between a possessive and its noun; past forms in no list."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A movement in apposition is the clause's subject's.
    case(
        "Ridership hit «1.2 million» trips, a «6%» decline on the year.",
        "= 1200000",
        "= 6 %",
        about=("trips", "decline of Ridership"),
    ),
    case(
        "The reservoir holds «41 million litres», a «9%» drop compared with June.",
        "= 41000000 litre",
        "= 9 %",
        about=("reservoir", "drop of reservoir"),
    ),
    case(
        "Landings of cod reached «3,100 tonnes», an increase of «12%» against 2021.",
        "= 3100 tonne",
        "= 12 %",
        about="Landings of cod",
    ),
    case(
        "Rail freight came to «88,000 tonnes», a slight dip of «0.4%».",
        "= 88000 tonne",
        "= 0.4 %",
        about="Rail freight",
    ),
    case(
        "The average wait was «19 minutes», following a «4%» rise in April.",
        "= 19 minute",
        "= 4 %",
        about=("average wait", "rise of average wait"),
    ),
    case(
        "Enrolment stands at «12,400», corresponding to an increase of «3%».",
        "= 12400",
        "= 3 %",
        about=("Enrolment", "increase of Enrolment"),
    ),
    # An average, a total, a record at which something stands is that thing's.
    case("Farmers suffer because of costly feed at an average of «$310» a tonne.", "= 310 USD", about="costly feed"),
    case("Buyers complained of stamp duty at a record of «7%».", "= 7 %", about="stamp duty"),
    case("The orchard grew, with pear yields at a peak of «42 tonnes».", "= 42 tonne", about="pear yields"),
    case("The sector is growing at a CAGR of «8.4%».", "= 8.4 %", about="CAGR of sector"),
    case(
        "The inverter segment will post the highest CAGR of «11%».", "= 11 %", about="highest CAGR of inverter segment"
    ),
    # Verb, object, "at" a value.
    case("The court put the damage at «€14 million».", "= 14000000 EUR", about="damage"),
    case("Brokers estimated the harvest at «310 tonnes».", "= 310 tonne", about="harvest"),
    case(
        "The county plans to cap nitrogen use at «170 kg per hectare».",
        "= 170 kilogram_per_hectare",
        about="nitrogen use",
    ),
    case("Engineers want to keep total draught at «11.2 m».", "= 11.2 metre", about="total draught"),
    case("The insurer estimated its gross losses at «£90 million».", "= 90000000 GBP", about="gross losses"),
    # What is bought or sold "for" money.
    case("The brewery sold its warehouses for «€6 million».", "= 6000000 EUR", about="warehouses"),
    case("Norvale Rail ordered new trains for «$220 million».", "= 220000000 USD", about="new trains"),
    case("He acquired the rights to the song for «£40,000».", "= 40000 GBP", about="rights to the song"),
    # "year-on-year" counts nothing.
    case("Hotel stays rose «5.1%» year-on-year.", "= 5.1 %", about="Hotel stays"),
    case(
        "Imports of barley shrank «14%» quarter-on-quarter to «90,000 tonnes».",
        "= 14 %",
        "= 90000 tonne",
        about="Imports of barley",
    ),
    case("Rents were up «2.2%» year-over-year.", "= 2.2 %", about="Rents"),
    # Past forms that no list holds.
    case("The outages merited a «$4 million» fine.", "= 4000000 USD", about="fine"),
    case("Commuters endured «90-minute» delays.", "= 90 minute", about="delays"),
    case("The glacier thinned by «1.4 m».", "= 1.4 metre", about="glacier"),
    case("Seabirds colonised «14» islands.", "= 14", about="islands"),
    case("Surveyors mapped «220 km» of coast.", "= 220 kilometre", about="coast"),
    case("Seasonally adjusted turnover rose «0.6%».", "= 0.6 %", about="adjusted turnover"),
    case("Compressed air at «8 bar» is needed.", "= 8 bar", about="Compressed air"),
    # A participle right before its value, though it is a noun elsewhere.
    case("The pier thrives, with visitors spending «€31» each.", "= 31 EUR", about="visitors"),
    case("Norrland is cold, with lakes holding «900 km3».", "= 900 cubic_kilometre", about="lakes"),
    # A noun and its verb agree.
    case("The silo holds «900 tonnes».", "= 900 tonne", about="silo"),
    case("The mines export «40%».", "= 40 %", about="mines"),
    # Between a possessive and its noun.
    case(
        "Halvard's «30%» stake in the ferry line fell by «€12 million».",
        "= 30 %",
        "= 12000000 EUR",
        about=("stake", "stake in the ferry line"),
    ),
    case(
        "The town's «14» primary schools closed for «two weeks».",
        "= 14",
        "= 2 week",
        about=("primary schools", "primary schools"),
    ),
    # An auxiliary makes a verb of a form in -ing; an article or possessive a noun of what may be a verb.
    case("The fund is withholding a dividend of «$3» a share.", "= 3 USD", about="dividend"),
    case("Water levels were low in the beginning and then rose to «2.4 m».", "= 2.4 metre", about="Water levels"),
    case("Sales beat the firm's own forecasts, rising «8%».", "= 8 %", about="Sales"),
    # "up from" goes back to the value, whatever verbs stand between.
    case("«63%» of the vines grow on slopes, up from «58%» in 2001.", "= 63 %", "= 58 %", about="vines"),
    case("Clerks in «41» districts had received tablets by May, up from «12».", "= 41", "= 12", about="districts"),
    # A pronoun that is multiplied.
    case(
        "The quarry has an output of «3 million tonnes» and intends to «double» it.",
        "= 3000000 tonne",
        "= 2",
        about="output",
    ),
    # A list of counts, each with its owner.
    case("Lisbon came first with «31» ships and Porto with «19» ships.", "= 31", "= 19", about="ships"),
    # Of a time at the end of a subject.
    case(
        "Grain stocks at the end of the 2021 season are put at «44 million tonnes».",
        "= 44000000 tonne",
        about="Grain stocks",
    ),
]
