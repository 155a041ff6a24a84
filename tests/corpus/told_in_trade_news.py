"""Movements, subjects, moods and speakers of releases and trade news: places, objects, openings, names behind values."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # told of different places
    case(
        "Queues were up «8 percent» over the previous month at bus stations and «3 percent» at tram stations.",
        "= 8 %",
        "= 3 %",
        change=("up/by", "up/by"),
        about=("Queues at bus stations", "Queues at tram stations"),
    ),
    case(
        "Rents rose «4%» in Velm and «9%» in Tarn.",
        "= 4 %",
        "= 9 %",
        change=("up/by", "up/by"),
        about=("Rents in Velm", "Rents in Tarn"),
    ),
    case(
        "Exports rose «4%» to Peru and «9%» to Chile.",
        "= 4 %",
        "= 9 %",
        change=("up/by", "up/by"),
        about=("Exports to Peru", "Exports to Chile"),
    ),
    case(
        "Absences fell «12%» among nurses and «3%» among doctors.",
        "= 12 %",
        "= 3 %",
        change=("down/by", "down/by"),
        about=("Absences among nurses", "Absences among doctors"),
    ),
    case(
        "Water use dropped by «a fifth» in May and «a tenth» in June.",
        "= 0.2",
        "= 0.1",
        about=("Water use", "Water use"),
    ),
    case("Turnout was «61%» in May and «48%» in June.", "= 61 %", "= 48 %", about=("Turnout", "Turnout")),
    # movements
    case("The league had projected an overall «4%» sales increase over last year's sales.", "= 4 %", change="up/by"),
    case(
        "A «30,000 barrels-per-day» growth in supply weighed on refiners.",
        "= 30000 barrel_per_day",
        change="up/by",
        about="supply",
    ),
    case("A «5 MW» increase in capacity was approved.", "= 5 megawatt", change="up/by", about="capacity"),
    case(
        "In the glass trade, orders rose «4%» to a record high «$7 billion».",
        "= 4 %",
        "= 7000000000 USD",
        change=("up/by", "up/to"),
    ),
    case("The reserve fell to a fresh low «€40 million».", "= 40000000 EUR", change="down/to"),
    case("Debt climbed to an all-time high «$2 billion».", "= 2000000000 USD", change="up/to"),
    # objects and openings
    case(
        "The port decided to cut the mooring fee again, reducing it by «5 percent».",
        "= 5 %",
        about="mooring fee",
        change="down/by",
    ),
    case("They widened the canal last year, bringing it to «40 metres».", "= 40 metre", about="canal"),
    case("The firm lengthened the belt, stretching it to «90 metres».", "= 90 metre", about="belt"),
    case("The fund projected real output growth at «6.4%», its worst in years.", "= 6.4 %", about="real output growth"),
    case("Brokers see the harvest at «31 million tonnes».", "= 31000000 tonne", about="harvest"),
    case(
        "Up «6 percent» from 2019, cider output is forecast at «48 million litres».",
        "= 6 %",
        "= 48000000 litre",
        about=("cider output", "cider output"),
    ),
    case(
        "Down «7%» on the year, the number of births was «31,000».",
        "= 7 %",
        "= 31000",
        about=("number of births", "number of births"),
    ),
    case(
        "Foundries will cut output by «11 percent» this year, forecast at «640,000 tonnes».",
        "= 11 %",
        "= 640000 tonne",
        about=("output", "output"),
    ),
    case("The pool insures «44 percent» of this year's plum harvest.", "= 44 %", about="plum harvest"),
    case(
        "Kilns will make «310 million» bricks of pale clay this year, down «8 percent».",
        "= 310000000",
        "= 8 %",
        about=("bricks of pale clay", "bricks of pale clay"),
    ),
    # names and brackets behind a value
    case(
        "It features «100-kW» Varda electric drive and a «42-kWh» battery.",
        "= 100 kilowatt",
        "= 42 kilowatt_hour",
        about=("Varda electric drive", "battery"),
    ),
    case("Paper maker plans «$400 million» Velm mill", "= 400000000 USD", about="Velm mill"),
    case(
        "Once flooded, Brenn's «420 megawatt» Lake Orm at the border will be the deepest.",
        "= 420 megawatt",
        about="Lake Orm",
    ),
    case(
        "They drew on a slice of the «$15 million» Harbour Repair Fund.", "= 15000000 USD", about="Harbour Repair Fund"
    ),
    case("It bought a «12 acre» («4.9 ha») orchard.", "= 12 acre", "= 4.9 hectare", about=("orchard", "orchard")),
    case(
        "The firm will spend «$90 million» to open «two» new lines.",
        "= 90000000 USD",
        "= 2",
        about=("open two new lines", "new lines"),
    ),
    case("The van is being priced at «$25,000».", "= 25000 USD", about="van"),
    case("The drone is capable of «40 km» a charge.", "= 40 kilometre", about="drone"),
    case("They touched a midday low of «$31».", "= 31 USD", about=""),
    # shares of those who plan
    case(
        "Of those asked, «58%» of tenants plan to live on the coast, «24%» in the hills and «9%» in the capital.",
        "= 58 %",
        "= 24 %",
        "= 9 %",
        modality=("actual", "actual", "actual"),
    ),
    case(
        "About «40%» of firms expect to hire in Tarn, «31%» in Velm and «12%» in Orm.",
        "~ 40 %",
        "= 31 %",
        "= 12 %",
        modality=("actual", "actual", "actual"),
    ),
    case(
        "The firm plans to open «40» shops in Tarn, «31» in Velm and «12» in Orm.",
        "= 40",
        "= 31",
        "= 12",
        modality=("target", "target", "target"),
    ),
    # speakers
    case(
        "Winters are mild, with the ferry line noting that the usual delay is «20 minutes» a week.",
        "= 20 minute",
        attribution="ferry line",
    ),
    case(
        "Anglers may pay «$120» this season, but a new Kale survey shows that many fish at night. In fact, the study shows that «14%» do.",
        "= 120 USD",
        "= 14 %",
        attribution=("", "Kale survey"),
    ),
    case(
        "Grafts took in «84.5%» of trees, according to the report in the Orchardist.",
        "= 84.5 %",
        attribution="Orchardist",
    ),
    case(
        "Barns will be heated in «35 percent» of villages, according to a development plan on district heat.",
        "= 35 %",
        attribution="development plan",
    ),
]
