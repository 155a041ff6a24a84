"""Who is cited, what counts behind a day's rate, verbs that are nouns as often, and movements of prices and shares."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # Who is cited says it, not who cites.
    case("Rice stocks fell «4%», the Herald reported, citing the Grain Board.", "= 4 %", attribution="Grain Board"),
    case("Thefts came to «9,100», said the radio, citing police figures.", "= 9100", attribution="police figures"),
    case(
        "The cost is «€40 million», the site said on Monday, citing an internal audit report by Norfin.",
        "= 40000000 EUR",
        attribution="Norfin",
    ),
    case(
        "Citing Kestrel Analytics, the magazine put sales at «300,000» mopeds.",
        "= 300000",
        attribution="Kestrel Analytics",
    ),
    case(
        "The lake lost «2 metres», a daily reported, citing Professor Ines Prado.",
        "= 2 metre",
        attribution="Ines Prado",
    ),
    case("Citing officials, the agency said «60» huts had burned.", "= 60", attribution="officials"),
    # What is cited may be a reason, which says nothing.
    case("The mill shed «80» posts, citing weak demand.", "= 80", attribution=""),
    case("Profit fell «9%», the brewer said, citing dear barley.", "= 9 %", attribution="brewer"),
    case("It closed «12» shops, citing high rents and theft.", "= 12", attribution=""),
    # A name before "estimates", "projects", "reports".
    case(
        "Tarn Research estimates the fleet will grow to «40» ships.", "= 40", about="fleet", attribution="Tarn Research"
    ),
    case(
        "Velm projects the valley will lose «a third» of its hives.",
        "= 0.333333333333333",
        about="hives",
        attribution="Velm",
    ),
    case("The Guild notes that «70» kilns are idle.", "= 70", about="kilns", attribution="Guild"),
    case(
        "Kale forecasts the price will fall to «€90» from «€110».",
        "= 90 EUR",
        "= 110 EUR",
        about="price",
        attribution="Kale",
    ),
    case(
        "Analysts at Orme Bank estimate peak sales of «$2 billion».",
        "= 2000000000 USD",
        about="peak sales",
        attribution="Analysts at Orme Bank",
    ),
    case("Customs figures show imports of «4,000 tonnes».", "= 4000 tonne", about="imports"),
    case("According to Kale estimates, the herd numbers «900».", "= 900", about="herd"),
    # "its forecast" is the forecast of whom the sentence speaks; "it" the bank of the sentence before.
    case("Norlund is less sure: its survey suggests rents could slip «2%».", "= 2 %", attribution="Norlund"),
    case("Meanwhile, Kestrel is bolder: their forecast shows «40,000» orders.", "= 40000", attribution="Kestrel"),
    case(
        "The central bank left its rate alone. It now expects inflation of «4.3%».",
        "= 4.3 %",
        attribution="central bank",
    ),
    case("The airline lost a slot at Tarn. It expects «3 million» passengers.", "= 3000000", attribution="airline"),
    case("The retailer now forecasts full-year sales of «€90 million».", "= 90000000 EUR", attribution="retailer"),
    # A median says nothing.
    case("The median predicted rise is «3%».", "= 3 %", attribution=""),
    case("The average expected delay is «4 days».", "= 4 day", attribution=""),
    # "a day" tells how often: the noun before it is counted.
    case("The plant presses «2,100» crates an hour.", "= 2100", about="crates"),
    case("The lock let «40» barges a day through in May.", "= 40", about="barges"),
    case("Its ovens bake «15,000» loaves a night.", "= 15000", about="loaves"),
    case("The clinic sees «300» patients a week.", "= 300", about="patients"),
    case("Only «25» lorries a day passed in May, against an average of «72».", "= 25", "= 72", about="lorries"),
    case("A reading of «50» separates a growing sector from a shrinking one.", "= 50", about="reading"),
    # The verb of a subject with an adjective or a count.
    case(
        "The new depot covers over «50,000 square feet» and will serve the north.",
        "> 50000 square_foot",
        about="new depot",
        modality="actual",
    ),
    case(
        "The «eight» barges cost about «$12 million» and will be delivered in May.",
        "= 8",
        "~ 12000000 USD",
        about="barges",
        modality="actual",
    ),
    case("The old quarry yields «400 tonnes» a day.", "= 400 tonne", about="old quarry"),
    case("The sheds hold «900» bales.", "= 900", about="bales"),
    case("A small orchard needs «30» pickers.", "= 30", about="pickers"),
    # Verbs that no table held.
    case("Yields now hover around «88%».", "~ 88 %", about="Yields"),
    case("The estate encompasses «40 hectares».", "= 40 hectare", about="estate"),
    case("The union organises «9,000» dockers.", "= 9000", about="dockers"),
    case("The law obliges «300» dairies to test.", "= 300", about="dairies"),
    case("The levy deters «one in five» drivers.", "= 0.2", about="drivers"),
    # The last who are counted, singled out.
    case("The top «five» mills hold «57%» of the market.", "= 5", "= 57 %", about=("mills", "market of mills")),
    case(
        "The remaining «40» farms pick «a third» of the hops.", "= 40", "= 0.333333333333333", about=("farms", "hops")
    ),
    # In other terms.
    case("Use is «400 tonnes» a day, equivalent to «nine» trains.", "= 400 tonne", "= 9", about=("Use", "trains")),
    case(
        "Output was «4 GWh» a day, equal to «1.4 TWh» annually.",
        "= 4 gigawatt_hour",
        "= 1.4 terawatt_hour",
        about="Output",
    ),
    # How much prices and shares moved.
    case(
        "Cocoa settled down «3.15 cents», or «1.7%», at «$1.8640» per lb.",
        "= 0.0315 USD",
        "= 1.7 %",
        "= 1.864 USD",
        change=("down/by", "down/by", ""),
    ),
    case("May tea lost «$21» to «$3,188» a ton.", "= 21 USD", "= 3188 USD", change=("down/by", "down/to")),
    case("Wheat gained «4 cents» to «$6.20».", "= 0.04 USD", "= 6.2 USD", change=("up/by", "up/to")),
    case("The thieves lost «$21» of it.", "= 21 USD", change=""),
    case("The share gave up «3.5%».", "= 3.5 %", change="down/by"),
    case("Orders surged over «60%».", "> 60 %", change="up/by"),
    case("Output should climb back over «80%».", "> 80 %", change="up/to"),
    case(
        "The catch has grown over the past «10 years» at an annual average rate of «30%».",
        "= 10 year",
        "= 30 %",
        change=("", "up/by"),
    ),
    case("Prices of home goods rose «3.8%» and those of imported ones «2.2%».", "= 3.8 %", "= 2.2 %", change="up/by"),
    # What had to be done is done; what needs to be done is wanted.
    case("The yard had to put «18» riggers on short time.", "= 18", modality="actual"),
    case("The town had to borrow «€4 million».", "= 4000000 EUR", modality="actual"),
    case("The farm has to plant «40» oaks by 2030.", "= 40", modality="target"),
    case("We need to reach another «40,000» homes by June.", "= 40000", modality="target"),
    case(
        "The company said it would shut its site in Graz, where «210» people work, by May.",
        "= 210",
        about="people",
        modality="actual",
    ),
    case("The bank will close the branch, which «40» clerks run, in May.", "= 40", modality="actual"),
    # Ends of a range that are far apart, each with its unit; a noun behind a measure.
    case("The cranes cover the «3 kg to 1,500 kg» load class.", "= 3..1500 kilogram", about="load class"),
    case("Cables from «2 m to 900 m» are in stock.", "= 2..900 metre"),
    case("The arm has an «800 mm» reach, and low weight.", "= 800 millimetre", about="reach"),
    case("Fewer than «1,750» remain.", "< 1750"),
    # "S$" does not stand in "US$".
    case(
        "The fund holds «US$40 million» and «USD 2 million», or «$42 million» in all.",
        "= 40000000 USD",
        "= 2000000 USD",
        "= 42000000 USD",
    ),
]
NOTHING = [
    "Tenants are doubling up.",
    "The engineers double up as drivers.",
    "Her parents doubled down on the claim.",
]
