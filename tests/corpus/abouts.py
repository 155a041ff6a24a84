"""What each value is said of: the words of the text, as short as identifies it."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # The subject of a verb of being or reaching, without its article.
    case("The harbour basin is «14 metres» deep.", "= 14 metre", about="harbour basin"),
    case("Milk yields averaged «31 litres» a cow.", "= 31 litre", about="Milk yields"),
    case("Turnout at the polls reached «71%».", "= 71 %", about="Turnout at the polls"),
    case("The unemployment rate stands at «5.3%».", "= 5.3 %", about="unemployment rate"),
    case("Public debt amounts to «€310 billion».", "= 310000000000 EUR", about="Public debt"),
    case("Nitrate in the lake exceeded «40 mg/l».", "> 40 milligram_per_litre", about="Nitrate in the lake"),
    case("The wheat harvest came to «6.1 million tonnes».", "= 6100000 tonne", about="wheat harvest"),
    case("Occupancy in coastal hotels was «82%».", "= 82 %", about="Occupancy in coastal hotels"),
    # The subject with its "of" phrase.
    case("The price of a hectare of farmland is «€9,400».", "= 9400 EUR", about="price of a hectare of farmland"),
    case("The length of the new runway will be «3,200 metres».", "= 3200 metre", about="length of the new runway"),
    case("The cost of the census was «$48 million».", "= 48000000 USD", about="cost of the census"),
    case("The share of women on boards has reached «34%».", "= 34 %", about="share of women on boards"),
    # The subject of a verb of change.
    case("Ferry traffic fell by «12%».", "= 12 %", about="Ferry traffic"),
    case("Exports of cut flowers rose «7%» last season.", "= 7 %", about="Exports of cut flowers"),
    case("The median rent has climbed to «€1,150».", "= 1150 EUR", about="median rent"),
    case("Sea level has risen «21 cm» since 1900.", "= 21 centimetre", about="Sea level"),
    case("The headcount shrank from «840» to «615».", "= 840", "= 615", about="headcount"),
    # A chain has one subject: size, end and beginning of a movement.
    case(
        "Net profit fell «8%» to «$2.1 billion» from «$2.3 billion» a year earlier.",
        "= 8 %",
        "= 2100000000 USD",
        "= 2300000000 USD",
        about="Net profit",
    ),
    case("Egg prices jumped by «a quarter», to «$4.10» a carton.", "= 0.25", "= 4.1 USD", about="Egg prices"),
    case("Coal use dropped «3%» in May and «5%» in June.", "= 3 %", "= 5 %", about="Coal use"),
    # The noun that a count counts, as an object.
    case("The ministry inspected «412» bakeries.", "= 412", about="bakeries"),
    case("The archive holds «90,000» glass negatives.", "= 90000", about="glass negatives"),
    case("Rescuers evacuated «3,100» villagers at dawn.", "= 3100", about="villagers"),
    case("The firm operates «27» solar farms.", "= 27", about="solar farms"),
    case("The trial enrolled «1,240» patients.", "= 1240", about="patients"),
    case("The storm destroyed «46» greenhouses and «9» barns.", "= 46", "= 9", about=("greenhouses", "barns")),
    # The noun that a count counts, as a subject.
    case("Some «2,300» growers signed the petition.", "~ 2300", about="growers"),
    case("«Sixteen» bridges are closed to lorries.", "= 16", about="bridges"),
    case("More than «500» volunteers cleared the beach.", "> 500", about="volunteers"),
    case("Almost «80,000» spectators filled the stadium.", "~ 80000", about="spectators"),
    # A counted noun with what narrows it down.
    case("There are «19» species of orchid in the reserve.", "= 19", about="species of orchid"),
    case("The survey covers «6,000» owners of small forests.", "= 6000", about="owners of small forests"),
    case("The union represents «11,000» workers in shipbuilding.", "= 11000", about="workers"),
    # A measure of a substance: value "of" noun.
    case("The mill processes «900 tonnes» of sugar beet a day.", "= 900 tonne", about="sugar beet"),
    case("The tank stores «40,000 litres» of rainwater.", "= 40000 litre", about="rainwater"),
    case("The park generates «75 MW» of geothermal power.", "= 75 megawatt", about="geothermal power"),
    case("The state paid «€3 billion» of the bill.", "= 3000000000 EUR", about="bill"),
    # A share "of" a whole.
    case("About «60%» of respondents own a car.", "~ 60 %", about="respondents"),
    case("«Three quarters» of the vineyards were hit by frost.", "= 0.75", about="vineyards"),
    case("«A third» of the fleet is diesel-free.", "= 0.333333333333333", about="fleet"),
    case("«One in four» pupils owns a bicycle.", "= 0.25", about="pupils"),
    # A noun of size "of" the value.
    case("The drone has a wingspan of «2.4 m».", "= 2.4 metre", about="wingspan"),
    case("The lender reported a net interest margin of «2.1%».", "= 2.1 %", about="net interest margin"),
    case("The reactor works at a temperature of «850 °C».", "= 850 degree_celsius", about="temperature"),
    case(
        "The bridge has a span of «410 metres» and a clearance of «62 metres».",
        "= 410 metre",
        "= 62 metre",
        about=("span", "clearance"),
    ),
    # A label before a colon.
    case("Net weight: «1.8 kg»", "= 1.8 kilogram", about="Net weight"),
    case("Maximum payload: «750 kg»", "= 750 kilogram", about="Maximum payload"),
    case("- Operating voltage: «24 V»", "= 24 volt", about="Operating voltage"),
    case("Storage temperature (dry): «5 °C to 30 °C»", "= 5..30 degree_celsius", about="Storage temperature"),
    # A name before brackets.
    case(
        "The largest buyers were Norway («31%») and Iceland («12%»).", "= 31 %", "= 12 %", about=("Norway", "Iceland")
    ),
    case("The most common crop was barley («4,100 hectares»).", "= 4100 hectare", about="barley"),
    # The object of a verb of change.
    case("The council cut parking fees by «20%».", "= 20 %", about="parking fees"),
    case("The bank raised its key rate to «4.25%».", "= 4.25 %", about="key rate"),
    case("The treatment lowers blood pressure by «9%».", "= 9 %", about="blood pressure"),
    case("The upgrade boosts battery life by «3 hours».", "= 3 hour", about="battery life"),
    # value, noun of change, "in" noun.
    case("The agency recorded a «14%» drop in burglaries.", "= 14 %", about="burglaries"),
    case("Retailers blamed a «6%» rise in energy bills.", "= 6 %", about="energy bills"),
    # noun of change "in" noun "of" value
    case("The report shows an increase in obesity of «2%».", "= 2 %", about="obesity"),
    # A verb of multiplying and its object.
    case("The new kiln «doubled» the capacity of the works.", "= 2", about="capacity of the works"),
    case("Solar output has «tripled» since 2019.", "= 3", about="Solar output"),
    # Money for or in something; money as an attribute.
    case("The fund invested «$30 million» in a lithium refinery.", "= 30000000 USD", about="lithium refinery"),
    case("The board approved a «€12 million» grant.", "= 12000000 EUR", about="grant"),
    case("The museum bought paintings worth «£5 million».", "= 5000000 GBP", about="paintings"),
    case("The «$2.2 billion» dam will open in autumn.", "= 2200000000 USD", about="dam"),
    # A relative clause: the noun before it.
    case("The reservoir, which holds «14 million cubic metres», is full.", "= 14000000 cubic_metre", about="reservoir"),
    case("Tourism, which accounts for «9%» of jobs, is recovering.", "= 9 %", about="jobs of Tourism"),
    case("They tested a battery that weighs «38 kg».", "= 38 kilogram", about="battery"),
    # A value between commas or dashes.
    case("Inflation, at «8.4%», is the highest since 1985.", "= 8.4 %", about="Inflation"),
    case("The toll – now «€6» – will be abolished.", "= 6 EUR", about="toll"),
    # A verb left out in the second clause.
    case("Men earned «€24» an hour, women «€21».", "= 24 EUR", "= 21 EUR", about=("Men", "women")),
    case(
        "The front wheels turn at «60 rpm», the rear wheels at «45 rpm».",
        "= 60 revolution_per_minute",
        "= 45 revolution_per_minute",
        about=("front wheels", "rear wheels"),
    ),
    # Lists paired by "respectively".
    case(
        "Sales of tea and coffee grew «3%» and «5%», respectively.",
        "= 3 %",
        "= 5 %",
        about=("Sales of tea", "Sales of coffee"),
    ),
    case(
        "Lisbon, Porto and Braga drew «410», «220» and «60» guests, respectively.",
        "= 410",
        "= 220",
        "= 60",
        about=("Lisbon", "Porto", "Braga"),
    ),
    # A pronoun takes the subject before it.
    case("The index closed at «4,210 points»; it had opened at «4,180».", "= 4210", "= 4180", about="index"),
    # A duration: what lasts.
    case("The strike lasted «eleven days».", "= 11 day", about="strike"),
    case("The construction of the tunnel took «seven years».", "= 7 year", about="construction of the tunnel"),
    # A rank: what is ranked.
    case("The port of Halvik ranks «fourth» in Europe.", "= 4", about="port of Halvik"),
    # A value repeated in brackets has the same subject.
    case("The mast is «98 metres» («322 feet») tall.", "= 98 metre", "= 322 foot", about="mast"),
    # After a long opening the subject is that of the clause.
    case(
        "In the quarter ended 31 March, the order book grew to «€640 million».", "= 640000000 EUR", about="order book"
    ),
    case("According to the customs office, imports of onions fell «18%».", "= 18 %", about="imports of onions"),
    # The subject across a co-ordinated verb.
    case(
        "The pump weighs «12 kg» and delivers «80 litres per minute».",
        "= 12 kilogram",
        "= 80 litre_per_minute",
        about="pump",
    ),
    # The subject before an insertion.
    case("The orchard, planted in 1988, yields «40 tonnes» of plums.", "= 40 tonne", about="plums"),
    case("Inflation, which had peaked in March, slowed to «3.9%».", "= 3.9 %", about="Inflation"),
    case("The toll bridge, a rusting relic, requires repairs costing «€8 million».", "= 8000000 EUR", about="repairs"),
    # A subordinate clause has its own subject.
    case("Because rents rose by «6%», fewer students came.", "= 6 %", about="rents"),
    case("Analysts say that demand for copper will grow by «4%».", "= 4 %", about="demand for copper"),
    case("The mayor warned that the deficit could reach «€70 million».", "= 70000000 EUR", about="deficit"),
    case("If the water level drops below «2 metres», ferries stop.", "< 2 metre", about="water level"),
    # Two clauses, two subjects.
    case("Exports grew «5%» while imports shrank «3%».", "= 5 %", "= 3 %", about=("Exports", "imports")),
    case(
        "Revenue was «$8 million», and net profit came to «$1 million».",
        "= 8000000 USD",
        "= 1000000 USD",
        about=("Revenue", "net profit"),
    ),
    case(
        "Wheat prices fell by «9%»; maize prices held at «€210».",
        "= 9 %",
        "= 210 EUR",
        about=("Wheat prices", "maize prices"),
    ),
    # A participle takes the value of its own object.
    case("The spill killed fish, closing «14» beaches.", "= 14", about="beaches"),
    case("The city banned lorries, cutting noise by «a third».", "= 0.333333333333333", about="noise"),
    # "with" noun phrase "of" value
    case("It is a tanker with a capacity of «80,000 tonnes».", "= 80000 tonne", about="capacity"),
    case("She leads a clinic with «60» beds.", "= 60", about="beds"),
    # The passive: what is counted is the subject.
    case("«Nine» wells were drilled last year.", "= 9", about="wells"),
    case("Some «€40 million» was spent on dredging.", "~ 40000000 EUR", about="dredging"),
    case("A record «14,000» visas were issued.", "= 14000", about="visas"),
    # "there is"
    case("There were «37» fires in June.", "= 37", about="fires"),
    # A quotation.
    case("“We employ «70» glassblowers,” she said.", "= 70", about="glassblowers"),
    case("“Our order intake fell by «a quarter»,” the chairman said.", "= 0.25", about="order intake"),
    # A comparison: what is compared.
    case("The new tram is «20%» quieter than the old one.", "= 20 %", about="new tram"),
    case("The tower is «40 metres» taller than the cathedral.", "= 40 metre", about="tower"),
    # A list of counted nouns.
    case(
        "The fleet consists of «6» tugs, «11» barges and «a dozen» ferries.",
        "= 6",
        "= 11",
        "= 12",
        about=("tugs", "barges", "ferries"),
    ),
    # A rate per something stays outside.
    case("The plant burns «300 tonnes» of straw a day.", "= 300 tonne", about="straw"),
    # An adjective of extent before its noun.
    case("They dug a «12-metre» trench.", "= 12 metre", about="trench"),
    case("The «40 MW» turbine was switched off.", "= 40 megawatt", about="turbine"),
    case("A «6%» tariff applies.", "= 6 %", about="tariff"),
    # A multiple of something.
    case("Bamboo grows «three times» as fast as pine.", "= 3", about="Bamboo"),
    # Headline without articles.
    case("Dairy group cuts «400» jobs", "= 400", about="jobs"),
    case("Steel imports up «12%» in May", "= 12 %", about="Steel imports"),
    # A list item with its value first.
    case("- «120» charging points in car parks", "= 120", about="charging points"),
    # The subject of a clause behind a semicolon or a dash.
    case("Costs fell; the dividend was «€0.40».", "= 0.4 EUR", about="dividend"),
    case("The mood is good – the order book lasts «9 months».", "= 9 month", about="order book"),
    # An expletive.
    case("It takes «40 minutes» to reach the island.", "= 40 minute", about="reach the island"),
    # A value within a noun phrase of place.
    case("The cabin lies at an altitude of «2,300 metres».", "= 2300 metre", about="altitude"),
    case("The ship sank at a depth of about «400 metres».", "~ 400 metre", about="depth"),
    # An adjective instead of a noun.
    case("The wall is «3 metres» high and «90 cm» thick.", "= 3 metre", "= 90 centimetre", about="wall"),
    # A name as subject.
    case("Norvald Foods earned «€12 million».", "= 12000000 EUR", about="Norvald Foods"),
    case("Lake Orvand covers «120 square kilometres».", "= 120 square_kilometre", about="Lake Orvand"),
    # A participle behind the noun.
    case("Goods worth «$9 million» were seized.", "= 9000000 USD", about="Goods"),
    case("Fish weighing up to «30 kg» live here.", "<= 30 kilogram", about="Fish"),
    case("A van carrying «14» passengers overturned.", "= 14", about="passengers"),
    # A title, a rank and a noun.
    case("The region is the «second» largest producer of hops.", "= 2", about="region"),
    # "including" and "such as".
    case("The flood hit «70» villages, including «12» in the north.", "= 70", "= 12", about="villages"),
    # "of which" and "of them".
    case("The museum owns «4,000» coins, of which «300» are gold.", "= 4000", "= 300", about="coins"),
    # "each"
    case("The halls hold «600» guests each.", "= 600", about="guests"),
    # "between … and …"
    case("Between «40 and 50» trees were felled.", "= 40..50", about="trees"),
    # "as many as", "at least" before a count
    case("At least «19» hikers were rescued.", ">= 19", about="hikers"),
    # A currency amount for an object of a verb of paying.
    case("The state will pay «€4 million» for the castle.", "= 4000000 EUR", about="castle"),
    case("Visitors pay «€8» for a ticket.", "= 8 EUR", about="ticket"),
    case("A ticket costs «€8».", "= 8 EUR", about="ticket"),
    # Long subjects and far verbs, as the press writes them.
    case(
        "The number of people seeking asylum in the canton fell by «12%».",
        "= 12 %",
        about="number of people seeking asylum in the canton",
    ),
    case(
        "Spending on research and development rose to «€3.4 billion».",
        "= 3400000000 EUR",
        about="Spending on research and development",
    ),
    case(
        "The average age of first-time mothers is «31 years».", "= 31 year", about="average age of first-time mothers"
    ),
    case("Sales of electric bikes in the second quarter climbed «9%».", "= 9 %", about="Sales of electric bikes"),
    case("The company's net debt stood at «€900 million».", "= 900000000 EUR", about="company's net debt"),
    case("Its operating margin narrowed to «4.2%».", "= 4.2 %", about="operating margin"),
    case("Total installed capacity now exceeds «60 GW».", "> 60 gigawatt", about="Total installed capacity"),
    # Several values of one thing.
    case("The farm keeps «600» cows and «40» bulls.", "= 600", "= 40", about=("cows", "bulls")),
    case("The chamber measures «4 m» by «6 m».", "= 4 metre", "= 6 metre", about="chamber"),
    # A share said of its part.
    case("Wind supplied «40%» of electricity.", "= 40 %", about="electricity of Wind"),
    case(
        "Hydropower provides «a third» of the island's power.",
        "= 0.333333333333333",
        about="island's power of Hydropower",
    ),
    case("Only «8%» of applicants passed.", "= 8 %", about="applicants"),
    case("Nearly «two thirds» of firms plan to hire.", "~ 0.666666666666667", about="firms"),
    # An amount "in" a kind of money, at the end of a list.
    case("The fund holds gold, silver and «$4 million» in cash.", "= 4000000 USD", about="cash"),
    # A name in front of the value in a list of data.
    case("Weight: «14 kg»; length: «2 m»", "= 14 kilogram", "= 2 metre", about=("Weight", "length")),
    case("Power consumption (standby): «0.5 W»", "= 0.5 watt", about="Power consumption"),
    # An adverb between verb and value.
    case("The lift carries at most «8» persons.", "<= 8", about="persons"),
    case("The kettle boils «1.7 litres» of water.", "= 1.7 litre", about="water"),
    # A consequence.
    case("The merger creates a group with sales of «€2 billion».", "= 2000000000 EUR", about="sales"),
    case("The scheme aims at a reduction of emissions by «30%».", "= 30 %", about="emissions"),
]
