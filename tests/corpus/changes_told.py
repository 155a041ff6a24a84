"""Which way a value moved where a level, a ranking, a comparative or a verb of motion tells it."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # "cut" behind a singular and before an object is its verb.
    case(
        "The Norlund water board cut its basic standing charge by «40 cents» to «€3» on Monday, to no surprise.",
        "= 0.4 EUR",
        "= 3 EUR",
        change=("down/by", "down/to"),
    ),
    case(
        "The dairy group cut the price of butter by «4%» to «€6.10» a kilo.",
        "= 4 %",
        "= 6.1 EUR",
        change=("down/by", "down/to"),
    ),
    case(
        "The airport operator cut its landing fee from «€12» to «€9».",
        "= 12 EUR",
        "= 9 EUR",
        change=("down/from", "down/to"),
    ),
    case("The school board cut the number of classes by «a fifth».", "= 0.2", change="down/by"),
    case("The ferry line cut its fleet to «14» boats from «19».", "= 14", "= 19", change=("down/to", "down/from")),
    case("Last year's tax cut cost «€2 billion».", "= 2000000000 EUR", change=""),
    # A level that a period, a place or an owner describes.
    case(
        "Salmon has slid almost «6 per cent» from last month's high above «$12».",
        "~ 6 %",
        "> 12 USD",
        change=("down/by", "down/from"),
    ),
    case(
        "Freight rates have dropped «12%» from May's peak of «$1,900».",
        "= 12 %",
        "= 1900 USD",
        change=("down/by", "down/from"),
    ),
    case(
        "Attendance slipped «a tenth» from last season's record «41,000».",
        "= 0.1",
        "= 41000",
        change=("down/by", "down/from"),
    ),
    case(
        "Jobless claims rose to «214,000» from a June low of «198,000».",
        "= 214000",
        "= 198000",
        change=("up/to", "up/from"),
    ),
    case(
        "The reservoir recovered to «61%» from its spring trough of «38%».",
        "= 61 %",
        "= 38 %",
        change=("up/to", "up/from"),
    ),
    # A comparative right behind a value of any kind.
    case("Dried figs were «40 cents» lower at «$9.20».", "= 0.4 USD", "= 9.2 USD", change=("down/by", "")),
    case("Shares in the brewer closed «€1.20» higher at «€41.20».", "= 1.2 EUR", "= 41.2 EUR", change=("up/by", "")),
    case(
        "The new kiln is «90 mm» longer, «12 kg» lighter and «5 mm» wider.",
        "= 90 millimetre",
        "= 12 kilogram",
        "= 5 millimetre",
        change=("up/by", "down/by", "up/by"),
    ),
    case("In the valley it was «3 °C» colder than on the ridge.", "= 3 degree_celsius", change="down/by"),
    case("The express is «40 minutes» faster than the old line.", "= 40 minute", change="up/by"),
    case("The mast is «18 metres» tall.", "= 18 metre", change=""),
    # A ranking behind "followed by" shares the movement.
    case(
        "Sheep numbers in the north rose «6 percent» on the year, followed by «5 percent» in the west and «4 percent» in the south.",
        "= 6 %",
        "= 5 %",
        "= 4 %",
        change=("up/by", "up/by", "up/by"),
    ),
    case(
        "Exports to Chile climbed «12%», followed by Peru with «9%» and Bolivia with «4%».",
        "= 12 %",
        "= 9 %",
        "= 4 %",
        change=("up/by", "up/by", "up/by"),
    ),
    case(
        "Bookings for islands fell «11 percent» in May, followed by «8 percent» for cities.",
        "= 11 %",
        "= 8 %",
        change=("down/by", "down/by"),
    ),
    case("Rents in Tarn increased by «6%», followed by Velm with «5%».", "= 6 %", "= 5 %", change=("up/by", "up/by")),
    case(
        "Sales of vans grew «14%» in spring, followed by «9%» in summer and «2%» in autumn.",
        "= 14 %",
        "= 9 %",
        "= 2 %",
        change=("up/by", "up/by", "up/by"),
    ),
    case("The north has «40» mills, followed by the west with «31».", "= 40", "= 31", change=("", "")),
    # A forecast's own growth is not the movement that is told of it.
    case("It cut its growth forecast to «6.4%» from «7.2%».", "= 6.4 %", "= 7.2 %", change=("down/to", "down/from")),
    case("The council lowered its rent increase estimate to «3%».", "= 3 %", change="down/to"),
    case(
        "Norbank trimmed its price growth outlook to «2%» from «2.5%».",
        "= 2 %",
        "= 2.5 %",
        change=("down/to", "down/from"),
    ),
    case("The ministry raised its loss projection to «€40 million».", "= 40000000 EUR", change="up/to"),
    case(
        "The institute reduced the growth target from «5%» to «4%».", "= 5 %", "= 4 %", change=("down/from", "down/to")
    ),
    # "up to" behind a verb of motion is a movement, "less than" behind a share is a comparison.
    case("The jobless rate edged up to «4.1%» from «4.0%».", "= 4.1 %", "= 4 %", change=("up/to", "up/from")),
    case("Growth picked up to «6.2 percent» from «5.6 percent».", "= 6.2 %", "= 5.6 %", change=("up/to", "up/from")),
    case("Waiting times crept up to «19 days».", "= 19 day", change="up/to"),
    case("Tolls went up to «€4» in May.", "= 4 EUR", change="up/to"),
    case("The price moved up to «$70» a tonne.", "= 70 USD", change="up/to"),
    case(
        "The rink sold «10,897» tickets, «6 percent» less than «11,544» in the same month last year.",
        "= 10897",
        "= 6 %",
        "= 11544",
        change=("", "down/by", ""),
    ),
    case("The lift carries up to «40» people.", "<= 40", change=""),
    # Words of trade and of statistics.
    case("Exports zoomed by «54 per cent» to «5,687 units».", "= 54 %", "= 5687", change=("up/by", "up/to")),
    case("Scooter sales registered a de-growth of «15.9 percent».", "= 15.9 %", change="down/by"),
    case("Bookings zoomed «31%» in May.", "= 31 %", change="up/by"),
    case("The unit saw a degrowth of «4%».", "= 4 %", change="down/by"),
    case("Tractor sales have zoomed to «9,400» from «7,100».", "= 9400", "= 7100", change=("up/to", "up/from")),
]
