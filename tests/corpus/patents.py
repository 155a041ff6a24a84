"""Patents: reference signs of drawings, steps, claims, and what is measured among them."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("The plant built «7» robots. The yard made «40» boats. The town lost «12» mills.", "= 7", "= 40", "= 12"),
    case("The mill sold «30» looms, the bank lent «8» firms money, the port bought «9» cranes.", "= 30", "= 8", "= 9"),
    case(
        "Referring to FIG. 1, a pump 10 includes a housing 12 and a rotor 14. The rotor 14 turns at «3000 rpm» in the "
        "housing 12.",
        "= 3000 revolution_per_minute",
    ),
    case(
        "In one embodiment, the tank 50 holds «200 litres» and the pipe 52 has a bore of «12 mm».",
        "= 200 litre",
        "= 12 millimetre",
    ),
    case(
        "The stack 20, wherein the plates 22 are held by the frame 24, comprises «12» plates and about «40» bolts.",
        "= 12",
        "~ 40",
    ),
    case(
        "The arm 46 is coupled to the lever 48, and the spring 44 is compressed by «5 mm» when the arm 46 pivots.",
        "= 5 millimetre",
    ),
    case(
        "As seen in FIGS. 2A and 2B, «three» openings 70 are formed in the wall 72 beside the slot 64.",
        "= 3",
    ),
    case(
        "The apparatus has a nozzle 30 and a ring 32, «two» of which are spaced by «0.5 to about 5 percent» of it.",
        "= 2",
        "= 0.5..5 %",
    ),
    case("a resin with from about «0.1% to about 10%» by weight of filler", "~ 0.1..10 %"),
    case("a layer of from «10 nm to 50 nm», preferably «20 to 30 nm»", "= 10..50 nanometre", "= 20..30 nanometre"),
    case("a polymer of «10,000 to 50,000 Daltons»", "= 10000..50000 dalton"),
    case("an alloy of «3 to 5 mole %» zinc", "= 3..5 %"),
    case("heated to «80° C». for «2 hours»", "= 80 degree_celsius", "= 2 hour"),
    case("an index of not more than «1.45» at «589 nm»", "<= 1.45", "= 589 nanometre"),
    case("a melt of less than «500 mPa·s» at «25° C».", "< 500 millipascal_second", "= 25 degree_celsius"),
    # The markup of old patents.
    case("kept at «80.degree. C». for «2 h»", "= 80 degree_celsius", "= 2 hour"),
    case("films of «5 .mu.m» and «2.0 .ANG.»", "= 5 micrometre", "= 2 angstrom"),
    case("paper of «20 g/m.sup.2»", "= 20 gram_per_square_metre"),
    case("a melt of «5.times.10.sup.6 Pa»", "= 5000000 pascal"),
    case("a vacuum of «10.sup.-3 Torr»", "= 0.001 torr"),
    case("a bore of «3.5.+-.0.2 mm»", "= 3.3..3.7 millimetre"),
    case("tilted by «25.degree.» or so", "~ 25 degree"),
    # News that says and houses is no patent, though numbers stand behind its nouns.
    case(
        "Early counts suggest that the alliance would hold «84» and the centre «61» seats, officials said on Sunday. "
        "Observers said that the mood was calm. The housing minister said she would stay until a new cabinet is formed, "
        "which under the constitution may take weeks, and the parties said that they would begin talks at once. The "
        "radicals want a referendum, said their leader, who has led them since the last election and hopes for more.",
        "= 84",
        "= 61",
    ),
    case(
        "The ferry hit a pier, the port said. The crew evacuated «212» passengers, the firm said, and the hospital "
        "admitted «19» of them; the rest, said a spokeswoman, were brought home by bus during the night and would be "
        "heard as witnesses in the coming days, as the rules ask. Nobody died, the coast guard said, and the hull held.",
        "= 212",
        "= 19",
    ),
    case("a weight ratio with at least «two» layers", ">= 2"),
    case(
        "The detour adds «3,500 miles» and the crisis absorbs «1.5 million tonnes», the line said as at the port "
        "«388» ships lay.",  # news: no sign has a comma or a point in it
        "= 3500 mile",
        "= 1500000 tonne",
        "= 388",
    ),
]

NOTHING = [
    "The housing 12 encloses a rotor 14 and a shaft 16.",
    "In step 104 the controller 20, coupled to the bus 24, sends a signal to the valve 30a.",
    "As shown in FIG. 3, the member 110 is coupled to the plate 120 via pins 130, 132 and 134.",
    "The processor 102 executes the program, and the memory 104, coupled to the bus 106, stores it.",
    "System 100 includes one or more processors, the housing 110 and the fan 112.",
    "The apparatus of claim 7, wherein the lid 8 closes the box 9.",
    "A slot 64 receives the tab 66, and the hook 68 engages the eye 70.",
    "At block 210, the server 20 sends the key to the client 30 in one embodiment.",
    "The method according to any one of claims 1 to 7, wherein the sensor 5 is a camera 6.",
    "The lens 40, the mirror 42 and the grating 44 of FIG. 2 are fixed.",
    "U.S. Pat. No. 5,123,456 and application Ser. No. 10/123,456 are cited.",
    "SEQ ID NO: 1 and SEQ ID NO: 2 are claimed.",
    "Example 3 and Comparative Example 2 were repeated.",
    "C1-C6 alkyl groups and C2-4 alkenyl groups",
    "The gear 12 meshes with the pinion 14, said gear 12 being of steel.",
    "The user terminal 20 and the base station 10 exchange keys, wherein the terminal 20 is idle.",
    "The leg 3 of the table carries the plate 4 in the housing.",
]
