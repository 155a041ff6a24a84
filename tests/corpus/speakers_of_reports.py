"""Figures that show, surveys that find a value, speakers set apart by dashes, a day behind the verb of saying."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case(
        "Figures from Norlund Europe show that it saw «75 million» passengers.",
        "= 75000000",
        attribution="Norlund Europe",
    ),
    case("Data from the Harbour Trust show «31» ships waiting.", "= 31", attribution="Harbour Trust"),
    case("Numbers from Brema Bank show that rents rose «4%».", "= 4 %", attribution="Brema Bank"),
    case("A survey by the council found «60%» of shops closed.", "= 60 %", attribution="council"),
    case("A study by Hallam University finds «one in five» bees infected.", "= 0.2", attribution="Hallam University"),
    case("The poll by Optika found nearly «40%» undecided.", "~ 40 %", attribution="Optika"),
    case("Divers found «12» cannons in the bay.", "= 12", attribution=""),
    case("Grain stocks fell «9%», the farm office estimated on Friday.", "= 9 %", attribution="farm office"),
    case("Losses will reach «€4 million», the club projected on Monday.", "= 4000000 EUR", attribution="club"),
    case("The Tinning Council - a trade body - said output rose «2%».", "= 2 %", attribution="Tinning Council"),
    case("The biggest expected gain is Norrland's, «14%».", "= 14 %", attribution=""),
    case("The highest forecast rise is in Aldmar, at «5%».", "= 5 %", attribution=""),
]
