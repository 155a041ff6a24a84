"""Words of saying: who says, reports, estimates or predicts a number.

`SPEECH` maps each form to its use, one of the constants below. What decides whether a word speaks is in `mfgfacts.relate.speaker`.
"""

from __future__ import annotations

from typing import Final

#: "X said (that) …", "…, X said", "…, said X": any subject, any complement.
TELL: Final = "tell"
#: Speaks only with a clause ("announced that"), a quotation, or set apart by commas ("…, she added, …").
CLAUSE: Final = "clause"
#: "X expects …", "X predicts that …": an opinion about a value.
EXPECT: Final = "expect"
#: "X sees growth of 5%": a name's opinion about a value that is coming.
SEE: Final = "see"
#: "X reported revenue of …".
REPORT: Final = "report"
#: "X puts growth at 5%".
PUT: Final = "put"
#: "X data show": speaks only when its subject is a source (data, survey, study).
SHOW: Final = "show"
#: "according to X".
ACCORDING: Final = "according"
#: "…,” she went on": speaks only right after a quotation.
ONWARD: Final = "onward"
#: "…, the paper reported, citing X": who is cited says it, not who cites.
CITING: Final = "citing"
#: "in X's view".
VIEW: Final = "view"

_USES: Final = {
    TELL: """
        said says say saying told tells tell telling argues argue argued arguing believes believe believed believing thinks
        think reckons reckon reckoned reckoning insists insist insisted insisting asserts assert asserted asserting
        quips scoffs scoffed wrote writes disagrees disagreed disagree
    """,
    CLAUSE: """
        announced announces announcing announce added adds adding add acknowledged acknowledges acknowledging admitted
        admits admitting admit agreed agrees caution cautioned cautions cautioning commented comments commenting
        complained complains complaining concedes conceded conceding concluded concludes concluding conclude concede contend warn caution emphasise emphasize confirmed confirms
        confirming contends contended contending declared declares declaring denied denies disclosed discloses
        disclosing emphasised emphasises emphasized emphasizes emphasizing emphasising explained explains explaining
        highlighted highlights highlighting introduced mentioned mentions mentioning noted noting observed observes
        observing outlined pointed points pointing recalls recalled recalling remarked remarks remarking replied replies
        responded responds reiterated reiterates reiterating repeated revealed reveals revealing stated stating
        stressed stresses stressing suggested suggests suggesting testified underlined underlines warned warns warning
        claimed claiming maintains joked jokes found finds finding notes claims states note claim state
    """,
    EXPECT: """
        expects expect expected expecting predicts predict predicted predicting anticipates anticipate anticipated
        anticipating estimated estimating forecasting forecasted projecting foresees foresee calculates calculate
        calculated calculating assumes assume assumed guesses guessed envisages envisaged envisions
        forecast forecasts estimate estimates project projects projected
    """,
    SEE: "see sees pencils pencilled penciled",
    REPORT: "reported reporting report reports",
    PUT: "puts put putting pegs pegged pegging values",
    SHOW: """
        show shows showed shown showing indicate indicates indicated indicating suggest point
    """,
    ACCORDING: "according",
    CITING: "citing",
    ONWARD: "went continued continues began laughed laughs smiles smiled sighs",
    VIEW: "view opinion reckoning estimation words assessment projection projections outlook scenario judgement survey poll study",
}


SPEECH: Final = {form: use for use, words in _USES.items() for form in words.split()}

#: Forms that are a noun or a verb: what stands around them tells.
NOUN_OR_VERB: Final = frozenset(
    """
    report reports forecast forecasts estimate estimates project projects show shows note notes claim claims state
    states point points comments highlights finds remarks values view opinion words assessment warning finding
""".split()
)

#: Verbs of saying wherever they stand (tag S).
SAY: Final = frozenset(form for form in SPEECH if form not in NOUN_OR_VERB and SPEECH[form] not in (VIEW, PUT, ONWARD, SEE)) - {
    "introduced", "citing", "maintains", "found", "values", "point", "repeated", "add", "adds", "added", "adding",
}  # fmt: skip

#: What a source publishes; "X data" names X, a bare "the report" names nobody.
REPORTS: Final = frozenset(
    """
    data figures figure statistics stats survey surveys poll polls report reports study studies census estimate
    estimates forecast forecasts analysis analyses research numbers results findings records filing filings bulletin
    review outlook projection projections calculations paper statement release announcement update document documents
    article tally database index tracker barometer plan bill law act draft programme program scheme schedule
    publication white-paper yearbook budget readings prospectus guidance presentation information
""".split()
)

#: What is announced as it is reported: "Kale announced a profit of $40 million".
RESULTS: Final = frozenset("profit profits loss losses revenue revenues sales earnings income results turnover".split())

#: Verbs of setting a forecast anew: "The bank cut its growth forecast to 4%".
SETTING: Final = frozenset(
    """
    cut cuts lowered lowers raised raises lifted lifts trimmed trims slashed upgraded upgrades downgraded downgrades
    revised revises kept keeps left maintained maintains reaffirmed reaffirms reiterated reiterates confirmed confirms
    upped increased increases reduced reduces hiked boosted narrowed narrows updated updates nudged
""".split()
)

#: Verbs of making something known, whose day of the week is that of the news: "posted a profit on Tuesday".
PRESENTING: Final = frozenset(
    """
    posted posts published publishes released releases presented presents unveiled unveils launched filed reported
    announced announces issued
""".split()
)

#: Reports that a sentence may point back to ("the survey showed"): the speaker of the sentence before.
REFERRING: Final = frozenset(
    "report survey study poll data figures statistics analysis research paper forecast".split()
)

#: Words around a report's noun that name no source.
GENERIC: Final = frozenset(
    """
    new latest recent preliminary provisional final updated revised annual monthly quarterly weekly first second third
    cited same internal separate earlier previous detailed full other further published own available above following
    these this that such some several more most many various current initial early public joint key next last previous
    flash one incomplete rough partial the a an its their his her our year-end half-year interim comprehensive independent major large small big
""".split()
)

#: What suggests something without saying it.
WITNESSES: Final = frozenset("experience evidence history intuition theory logic arithmetic practice tradition".split())

#: Words before a colon that name nobody.
LABELS: Final = frozenset(
    """
    warning note notes price prices question questions answer answers source sources contact result results example
    remark comment summary update tip important reminder attention conclusion background disclosure disclaimer
    editor's photo image figure table spoiler verdict
""".split()
)

#: Titles before a name: "Finance Minister Ana Costa", "Mr. Xi".
TITLES: Final = frozenset(
    """
    secretary minister president chairman chairwoman chairperson chair chief executive officer ceo cfo coo cto cio
    director manager head professor prof dr mr mrs ms miss sir lord dame premier chancellor governor senator spokesman
    spokeswoman spokesperson analyst analysts economist economists strategist founder co-founder cofounder partner author editor
    researcher scientist engineer consultancy commissioner ambassador congressman congresswoman representative mayor
    treasurer boss colleague strategists lecturer fellow owner principal
""".split()
)

#: People and bodies that a number may stand before: "Nine economists polled by X had forecast".
AGENTS: Final = frozenset(
    """
    analysts economists experts forecasters researchers scientists strategists officials sources executives insiders
    people brokers institutes banks traders observers agencies ministries authors person
""".split()
)

#: Those who are asked what they expect of figures to come.
POLLED: Final = frozenset("analyst analysts economist economists forecasters consensus street".split())
#: Prepositions that tie a name to the noun before it: "an analyst at X", "data from X", "a spokesman for X".
LINKS: Final = frozenset("at from for by with in on".split())

#: Participles between a speaker's noun and its link: "analysts polled by X", "figures published by X".
LINKING_PARTICIPLES: Final = frozenset(
    """
    polled surveyed published released compiled issued provided collected gathered prepared commissioned conducted
    cited quoted interviewed contacted carried produced obtained seen reviewed based
""".split()
)

#: What "according to" is followed by when nobody speaks: measures, rules and standards.
NO_SPEAKERS: Final = frozenset(
    """
    plan plans size type types age law laws schedule schedules needs need demand rules rule standard standards
    regulations regulation requirements specification specifications model situation circumstances principle principles
    method formula agreement contract terms region sector value weight height gender income order bill act treaty
    condition conditions preference usage application season manufacturer's instructions
    invention embodiment embodiments claim claims aspect example
    case cases scenario scenarios capacity pressure temperature speed load power material materials choice length width
    position direction number amount quality shape design drawing diagram diameter thickness
    iso din en iec astm sae wltp nedc cltc jis asme ansi iatf vda nema rohs whether what how which
""".split()
)

#: Nouns that take a plural verb without an -s.
PLURALS: Final = frozenset("data people police media staff men women children".split())

#: Abbreviations whose full stop ends no sentence before a name: "Mr. Hood".
ABBREVIATIONS: Final = frozenset("mr mrs ms dr prof st sen gov gen rep hon lt col capt sgt".split())

#: Bodies whose name may go on with "of": "Ministry of Industry"; a person's name does not.
BODIES: Final = frozenset(
    """
    ministry bank university institute bureau department office organisation organization federation association agency
    council board centre center chamber house academy school college society journal republic state city port union
    confederation commission committee administration authority league institution faculty division group ministries
    minister secretary director head chairman president governor court bankers kingdom states province museum church
    company corporation alliance coalition forum foundation survey college branch government parliament service
""".split()
)

#: Businesses that a story is about, and that "it" then stands for: "The airline lost €4 million. It expects …".
FIRMS: Final = frozenset(
    """
    airline automaker bakery brewer broker builder business carmaker carrier chain chipmaker company consultancy dealer
    developer drugmaker firm fund grocer group insurer lender maker manufacturer miner operator producer publisher
    railway refiner retailer shipper startup start-up steelmaker supplier trader utility venture
""".split()
)

#: Bodies whose figures a bulletin gives.
OFFICES: Final = frozenset(
    "office bureau agency department ministry statistics administration authority institute service board".split()
)

#: Abbreviations that end a name and keep their full stop: "Apple Inc. said", "Smith et al. found".
SUFFIXES: Final = frozenset("inc co corp ltd al jr sr bros llc".split())
