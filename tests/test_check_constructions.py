"""Whose value a draft has, of all that a source tells: a construction a table, in several words each."""

from __future__ import annotations

import pytest

from mfgfacts.check import Pool, check
from mfgfacts.cli.check_sources import dated
from mfgfacts.pipeline import extract
from tests.checking import draft_of
from tests.corpus.case import document

JOBS = (
    "- Corvex is building a plant in Oslo for $300 million, creating 200 jobs.\n\n"
    "- Bellwin is expanding its mill in Turku for $450 million, creating 850 jobs."
)
EFFICIENCY = (
    "Efficiency rose by 0.4 and 0.8 percentage points compared with the first half of last year and the first quarter "
    "of this year."
)
SHARES = (
    "Buses had a share of 41.2%, and trams had a share of 18.6%. The respective shares a year ago were 39.5% and 20.3%."
)
#: The source, then drafts that it supports and drafts that it contradicts.
CASES: dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {
    "a clause has its value": [
        (
            "Gas-fired plants covered 46% of the load, imports another 13% and nuclear reactors 21%.",
            ("Imports covered 13% of the load.", "Gas-fired plants covered 46% of the load."),
            ("Nuclear reactors covered 46% of the load.", "Imports covered 21% of the load."),
        ),
        (
            "Only 55% of households carry cover against flooding, whereas 90% are insured against wind.",
            ("Of all households, 90% are insured against wind.", "55% of households carry cover against flooding."),
            ("Some 55% of households are insured against wind.",),
        ),
        (
            "Of the residents asked, 61% were in favour of the quarry and 27% opposed it.",
            ("The quarry was opposed by 27% of the residents asked.",),
            ("27% of the residents asked were in favour of the quarry.",),
        ),
        (
            "Rail carried 31% of the freight, while lorries took 58%.",
            ("Lorries took 58% of the freight.", "31% of the freight was carried by rail."),
            ("Rail carried 58% of the freight.", "Lorries took 31% of the freight."),
        ),
        (
            "Velmora exported goods worth 13.7 billion euros and imported goods worth 14.4 billion euros in 2023.",
            ("Velmora imported goods worth 14.4 billion euros in 2023.",),
            ("Velmora imported goods worth 13.7 billion euros in 2023.",),
        ),
    ],
    "another's name has another value": [
        (
            JOBS,
            ("Bellwin will create 850 jobs.", "Corvex invests $300 million in Oslo."),
            ("Corvex will create 850 jobs in Oslo.", "Bellwin spends $300 million in Turku."),
        ),
        (
            "Halden Bank expects growth of 2.1% in 2025.\n\nThe Tamworth Institute expects growth of 3.4% in 2025.",
            ("The Tamworth Institute forecasts growth of 3.4% in 2025.",),
            (),
        ),
    ],
    "a value of what was is none of what is": [
        (
            "The workshop needs only 9 fitters, originally it needed 76 fitters.",
            ("The workshop needs 9 fitters.", "The workshop originally needed 76 fitters."),
            ("The workshop now needs 76 fitters.",),
        ),
        (
            "A duty of 7.5% (until now: 4%) applies to lathes.",
            ("A duty of 7.5% applies to lathes.", "The duty on lathes was 4% until now."),
            ("A duty of 4% applies to lathes.",),
        ),
    ],
    "values in a row are compared with periods in a row": [
        (
            EFFICIENCY,
            (
                "Efficiency rose by 0.8 percentage points compared with the first quarter of this year.",
                "Efficiency rose by 0.4 percentage points compared with the first half of last year.",
            ),
            (
                "Efficiency rose by 0.8 percentage points compared with the first half of last year.",
                "Efficiency rose by 0.4 percentage points compared with the first quarter of this year.",
            ),
        ),
        (
            "Output grew by 1.2% and 3.5% compared with April and May of last year.",
            ("Output grew by 3.5% compared with May of last year.",),
            ("Output grew by 3.5% compared with April.",),
        ),
    ],
    "respective values have the places of those before": [
        (
            SHARES,
            ("Trams had a share of 20.3% a year ago.", "A year ago the share of buses was 39.5%."),
            ("Trams had a share of 39.5% a year ago.",),
        ),
    ],
    "other words for one thing": [
        (
            "The rate of defective castings was cut by 27.4%.",
            ("The share of defects in castings fell by 27.4%.",),
            ("The rate of defective castings rose by 27.4%.",),
        ),
        (
            "Labor cost in the plant dropped by 35%.",
            ("Labour costs at the factory fell by 35%.",),
            ("Labour costs at the factory rose by 35%.",),
        ),
        (
            "The crane lifts payloads of up to 12.5 tonnes. The crane has a mass of 148 tonnes.",
            ("The crane weighs 148 tonnes.",),
            ("The crane can lift 148 tonnes.",),
        ),
        (
            "Electricity consumption in Merovia peaked at 64.8 gigawatts.",
            ("Electricity demand in Merovia peaked at 64.8 GW.",),
            ("Electricity demand in Merovia peaked at 68.4 GW.",),
        ),
    ],
    "a slip is of the nearest value": [
        ("The council approved 305 pilot schemes.", ("The council approved 305 schemes.",), ("350 pilot schemes.",)),
        ("The yard built 4,273 hulls.", ("The yard has built 4,273 hulls.",), ("The yard built 4,723 hulls.",)),
    ],
    "what is done has a doer, and a way": [
        (
            "Corvex obtained 23 orders for presses, among them one from Turku.",
            ("Corvex obtained 23 orders for presses.",),
            (),
        ),
        (
            "Corvex targets sales of €4.5 billion, while Bellwin targets a margin of 15.5%.",
            ("Corvex targets sales of €4.5 billion.", "Bellwin targets a margin of 15.5%."),
            ("Bellwin targets sales of €4.5 billion.",),
        ),
        (
            "Oslo remained the biggest buyer with a share of 24.5%, down from 29.1%.",
            ("Oslo's share fell to 24.5%.",),
            ("Oslo's share rose to 24.5%.",),
        ),
        (
            "Of the fleet, 300 of the 1,900 vans had been sold.",
            ("300 vans of the fleet had been sold.",),
            (),
        ),
        (
            "With sales of 2.95 billion euros, machinery was the largest export, ahead of vehicles (2.2 billion).",
            ("Machinery exports came to 2.95 billion euros.",),
            (),
        ),
    ],
    "where a draft names the document, its value may be told in other words": [
        (
            "The Lumen T4 gives 7 kW of heat. The unit needs a clearance of 30 cm on both sides. Net weight: 168 kg",
            ("The Lumen T4 wants 30 cm of air around it.",),
            ("The Lumen T4 wants 30 metres of air around it.",),
        ),
        (
            "Velmora: balance of payments\n\nTourism brought Velmora $640 million and remittances $820 million.",
            ("Money sent to Velmora by its emigrants came to $820 million.",),
            ("Velmora's remittances came to $640 million.",),
        ),
        (
            "Corvid C2 drone\n\nThe Corvid C2 carries 120 kg of freight. Empty weight: 310 kg",
            ("The Corvid C2 can haul up to 120 kg.", "The Corvid C2 hauls 120 kg."),
            (),
        ),
        (
            "Kallan Bank results\n\nKallan Bank earned a pre-tax profit of £842 million. Costs were £310 million.",
            ("Kallan Bank made £842 million before tax.",),
            ("Kallan Bank's costs were £842 million.",),
        ),
    ],
    "compared with another period": [
        (
            "The fleet had 3,100 vans, 120 more than in the previous three months and 450 more than a year earlier.",
            ("The fleet grew by 120 vans on the quarter.", "Over the year, the fleet grew by 450 vans."),
            ("The fleet grew by 120 vans over the year.",),
        ),
        (
            "The gross margin was 34.8%, compared with 33.1% a year before.",
            ("The gross margin widened to 34.8%.",),
            ("The gross margin narrowed to 34.8%.",),
        ),
        (
            "The response rate came to 61%, after 59% in June.",
            ("The response rate rose to 61%.",),
            ("The response rate fell to 61%.",),
        ),
        (
            "On Tuesday 14,000 homes were still without water, down from 212,000 at the height of the storm.",
            ("More than 200,000 homes were without water at the peak of the storm.",),
            (),
        ),
        (
            "The bank cut its growth forecast for Keld to 1.1% from 1.6%.",
            ("The bank had earlier forecast growth of 1.6% for Keld.", "The bank forecasts growth of 1.1% for Keld."),
            ("The bank raised its growth forecast for Keld to 1.1%.",),
        ),
        (
            "Yields at the plant, once a dismal 60%, now hover around 88%.",
            ("Yields at the plant are now around 88%.",),
            ("Yields at the plant are now at 60%.",),
        ),
    ],
    "parts of one thing": [
        (
            "Velmora's imports jumped to $14.2 billion. Its exports edged up to $10.8 billion.",
            ("Velmora exported goods worth $10.8 billion.",),
            ("Velmora exported goods worth $14.2 billion.",),
        ),
        (
            "Women made up 58% of part-time workers but only 44% of those working full-time.",
            ("Women made up 58% of part-time workers.",),
            ("Women hold 58% of full-time jobs.",),
        ),
        (
            "Private-sector wages advanced by 4.3% and those in the public sector by 5.7%.",
            ("Wages in the public sector rose 5.7%.", "Wages in the private sector rose 4.3%."),
            ("Wages in the private sector rose 5.7%.", "Wages in the public sector rose 4.3%."),
        ),
        (
            "Arvo led the market with 1,240 cars, followed by Sterna with 1,105 and Tianlu with 870.",
            ("Sterna sold 1,105 cars.", "Arvo sold 1,240 cars."),
            ("Sterna sold 1,240 cars.",),
        ),
        (
            "The order comprises 185 LX-200s and 75 of the longer LX-230.",
            ("185 LX-200 jets were ordered.",),
            (),
        ),
        (
            "The institute's forecast of 5.9% average inflation still holds, whereas Kallan Bank expects 5.7%.",
            ("Kallan Bank expects inflation of 5.7%.",),
            (),
        ),
    ],
    "what a value is told of in its clause": [
        (
            "Among women, the rate held steady at 5.9%; among men it climbed 0.5 percentage points to 6.9%.",
            ("Among men, the rate stood at 6.9%.", "Among women, the rate stood at 5.9%."),
            ("Among women, the rate stood at 6.9%.", "Among men, the rate stood at 5.9%."),
        ),
        (
            "Of the 3,200 residents asked about the quarry, 61% were in favour, 27% against, and the rest undecided.",
            ("Of the residents asked about the quarry, 61% were in favour.",),
            ("Of the residents asked about the quarry, 61% were against it.",),
        ),
        (
            "The company had 2,410 vans, 17 fewer than in the previous quarter but 265 more than a year before.",
            ("The company had 265 more vans than a year before.",),
            ("The company had 265 more vans than in the previous quarter.",),
        ),
        (
            "Corvex earned 112.6 million pounds, against 131 million a year ago and a consensus of 118 million.",
            (),
            ("Analysts had expected Corvex to earn 131 million pounds.",),
        ),
        (
            "In 1985, Kestovia ran over 3,500 foundries; fewer than 1,750 remain.",
            ("Kestovia ran over 3,500 foundries in 1985.",),
            ("The number of foundries in Kestovia has come down to 3,500.",),
        ),
        (
            "Bellwin now anticipates sales growth of 6% to 7% (previously 5% to 8%).",
            ("Bellwin now anticipates sales growth of 6% to 7%.",),
            ("Bellwin used to anticipate sales growth of 6% to 7%.",),
        ),
        (
            "The impeller, 260 mm in diameter, can be trimmed to 215 mm.",
            ("The impeller can be trimmed to 215 mm.", "The impeller has a diameter of 26 cm."),
            (),
        ),
    ],
    "a value with its tolerance, its time, its whole": [
        (
            "Set-up took 18.6 ± 2.4 min with the twin.",
            ("With the twin, set-up took about 19 minutes.",),
            ("With the twin, set-up took about 25 minutes.",),
        ),
        (
            "Hydrogen costs €5.20 a kilo and could cost €3 in 2030.",
            ("Hydrogen could cost €3 a kilo at the end of the decade.",),
            (),
        ),
        (
            "The unemployment rate was 6.4%. More than a third of the jobless had been looking for work for a year.",
            ("Over a third of the jobless had been looking for work for a year.",),
            (),
        ),
        (
            "Kallan Bank has raised its GDP forecast from 1.9 to 2.2 per cent.",
            ("Kallan Bank had been forecasting growth of 1.9 per cent.",),
            (),
        ),
    ],
    "who expected it, and of what it is a part": [
        (
            (
                "Corvex earned 187 million euros, down from 200 million a year earlier. "
                "Analysts polled by Fjord Data had forecast 179 million euros."
            ),
            ("Analysts had expected Corvex to earn 179 million euros.",),
            ("Analysts had expected Corvex to earn 200 million euros.",),
        ),
        (
            "The index fell to 49.4 from 50.7 in October.\n\nA poll of economists had predicted an index of 50.3.",
            ("Economists had predicted an index of 50.3.",),
            ("Economists had predicted an index of 50.7.",),
        ),
        (
            (
                "The market will grow by 16.4% a year, according to Quayside Insights.\n\n"
                "Consultancy Tidewell puts the growth of the market at 11% to 13% a year."
            ),
            ("Tidewell forecasts market growth of 11% to 13% a year.",),
            ("Tidewell forecasts market growth of 16.4% a year.",),
        ),
        (
            "One in five households in Oslo now owns a heat pump; in 2018 it was one in twenty.",
            ("In 2018, one in twenty households in Oslo owned a heat pump.",),
            ("In 2018, one in five households in Oslo owned a heat pump.",),
        ),
        (
            "The mill in Turku will bring 1,850 permanent jobs, plus up to 3,000 during construction.",
            ("The mill will bring 1,850 permanent jobs.", "Up to 3,000 jobs come during construction of the mill."),
            ("The mill will bring 3,000 permanent jobs.",),
        ),
        (
            "Some 800 workshops have been built in Kestovia, of which 250 reached the highest level.",
            ("Some 800 workshops have been built in Kestovia.", "250 workshops in Kestovia reached the highest level."),
            ("A total of 250 workshops have been built in Kestovia.",),
        ),
        (
            "Renewables supplied two thirds of the electricity in Ostria. Coal supplied a tenth of it.",
            ("Renewables supplied two thirds of Ostria's electricity.",),
            ("Coal supplied two thirds of Ostria's electricity.",),
        ),
    ],
    "a share is no growth, and what was needed is not": [
        (
            "In 2021 Corvex had an output of 1.26 billion yuan, a growth of 37.4%; exports were close to 40% of it.",
            ("In 2021 Corvex's output grew by 37.4%.",),
            ("Exports made up some 37.4% of Corvex's output in 2021.",),
        ),
        (
            "In the past a line in the foundry needed 18 fitters, now it only needs 3 fitters.",
            ("A line in the foundry now needs 3 fitters.", "In the past a line in the foundry needed 18 fitters."),
            ("A line in the foundry now needs 18 fitters.",),
        ),
        (
            "The foundry must lift its research spending to 4 percent of sales, from 2.7 percent today.",
            ("The foundry's research spending is to rise to 4 percent of sales.",),
            ("The foundry's research spending is 4 percent of sales today.",),
        ),
        (
            "Gross margin slid 160 basis points to 31.4 percent.",
            ("Gross margin fell by 1.6 percentage points.",),
            ("Gross margin fell by 160 percent.",),
        ),
    ],
    "where a value has come from, and which way it goes": [
        (
            "Energy demand of the press in stand-by has come down from 2.4 kW to 0.9 kW.",
            ("In stand-by the press uses 0.9 kW of energy.", "The press used 2.4 kW of energy in stand-by before."),
            ("In stand-by the press uses 2.4 kW of energy.",),
        ),
        (
            "Lead times for transformers have stretched from 50 weeks in 2019 to as long as 130 weeks.",
            ("Transformers had a lead time of 50 weeks in 2019.",),
            ("Transformers had a lead time of 130 weeks in 2019.",),
        ),
        (
            "Spending of the foundries, $47.8bn, is set to slip 6% this year.",
            ("The firm sees spending of the foundries slip 6% this year.",),
            ("The firm sees spending of the foundries rise 6% this year.",),
        ),
        (
            "Changing the build plate takes less than 15 minutes.",
            ("Changing the build plate takes less than 15 minutes, it says.",),
            ("Changing the build plate takes less than 15 hours.",),
        ),
        (
            "Technical data\n- Rear-wheel drive: 252 hp, 390 Nm\n- All-wheel drive: 394 hp, 640 Nm",
            ("With rear-wheel drive it has 252 hp.", "With all-wheel drive it has 394 hp."),
            ("With rear-wheel drive it has 394 hp.",),
        ),
    ],
    "what is at present, and since when": [
        (
            "Bellwin wants to lift its output from 1,100 vans a year at present to 6,000 vans in 2025.",
            ("Bellwin now makes 1,100 vans a year.",),
            ("Bellwin now makes 6,000 vans a year.",),
        ),
        (
            "The mill will have a line for 12,000 doors a month (currently: 4,500).",
            ("The mill has a line for 4,500 doors a month at present.",),
            ("The mill has a line for 12,000 doors a month at present.",),
        ),
        (
            "New orders fell to 48.1. New export orders stood at 46.5.",
            ("New orders stood at 48.1.", "New export orders stood at 46.5."),
            ("New export orders stood at 48.1.",),
        ),
    ],
    "the same number in another unit or scale": [
        (
            "The person in charge said the investment of 56 million yuan would be recovered in 2.5 years.",
            ("The investment is 56 million yuan.",),
            ("The investment is 56 million dollars.", "The investment is 56 billion yuan."),
        ),
        (
            "Bridging the gap will cost several billion euros.",
            ("Bridging the gap will cost several billion euros, she says.",),
            ("Bridging the gap will cost several million euros.",),
        ),
    ],
}


def _cases() -> list[tuple[str, str, str]]:
    return [
        (source, draft, verdict)
        for table in CASES.values()
        for source, right, wrong in table
        for drafts, verdict in ((right, "supported"), (wrong, "contradicted"))
        for draft in drafts
    ]


@pytest.mark.parametrize(("source", "draft", "verdict"), _cases())
def test_a_value_is_its_own_subjects(source: str, draft: str, verdict: str) -> None:
    text, reread = draft_of(draft)
    found = [one for one in check(text, Pool(list(extract(document(source)))), reread, dated) if one.verdict]
    assert [str(one.verdict) for one in found] == [verdict], [(one.quote, one.why) for one in found]
