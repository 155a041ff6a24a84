"""Words that make the number beside them a name, a label or an address."""

from __future__ import annotations

from typing import Final

#: Words that label what follows: "Article 14", "phase two", "axes 1 to 3". Lower case, without a full stop.
LABELS: Final = frozenset(
    """
    act action agenda amendment annex annexe app appendix appendices art article articles attachment axis axes bay beamline
    block box building bus category chapter chapters ch class classes euro channel circular claim claims clause clauses col column committee
    configuration contract convention corps cohort decision decree directive district division doc document draft eq eqn
    equation equations embodiment ex example examples exhibit experiment fax fig figs figure figures flight floor
    footnote formula gate generation goal grade group hall highway horizon id interstate invoice item items job law
    lemma lesson level line listing lot method milestone mk mobile model module motion note notes order orders pp
    page pages pg para paragraph paragraphs part parts patent phase phases phone pillar plate platform player point
    postcode preset problem procedure project proof proposition protocol psalm question ref reference references refs
    regulation regulations release remark resolution revision rev room round route row rule run sample scenario schedule
    scope scopes sec section sections series session sheet slide slot solution spec stage stages standard step steps
    strategy subsection suite supplement table tables tab task tel telephone test theorem tier title track trial type
    types airbus boeing bombardier cessna embraer unit var variant verse version ver vol volume ward wave zone zip
    no nos № nr number numbers num serial sn isbn issn doi pmid
""".split()
)

#: Labels that may end in a full stop.
ABBREVIATED: Final = frozenset(
    "app art ch col doc eq eqn ex fig figs mk no nos nr num pg pp ref refs rev sec tab tel ver vol var para § sn chap".split()
)

#: Labels that may also be a plain noun or verb before a counted number: names only when capitalised or glued by a dot.
CAPITAL_LABELS: Final = frozenset(
    """
    airbus boeing bombardier cessna embraer act bus class euro contract contracts document goal group hall item items job law line lot mobile order orders plate point project
    question run sample series standard standards test title trial wave row parts method rule round
""".split()
)

#: Units of a schedule, which a number behind them names: "on day 1", "at week 12".
SPELLS: Final = frozenset("day days week weeks month months cycle cycles visit visits".split())

#: Labels whose numbers may have a point: "version 3.0", "section 4.2".
VERSIONED: Final = frozenset(
    "version versions ver release releases rev revision section sections figure figures fig table tables eq equation clause "
    "chapter paragraph para appendix annex subsection firmware ieee".split()
)

#: Words at whose capital letter no name begins: they open sentences and headlines.
OPENERS: Final = frozenset(
    """
    a about above across after all almost also although among an and another approximately are around as at average
    barely because before being below besides between both but by circa compared despite down during each estimated even every
    exactly exceeding fewer first following for from given had has have he here however if in including into is it its
    just last least less like many maximum mean median minimum more most much nearly neither not now of off on once
    only or other our out over overall per perhaps plus roughly second she since so some still than that the their
    then there these they third this those though through throughout to today together total totaling totalling
    toward towards under unlike until up upon upwards was we were what when where whereas which while with within
    without would yet you another additional annual today roughly adding add adds gained lost shed
    yes no sub plus minus yesterday tomorrow tonight worldwide globally nationwide locally
""".split()
)

#: Acronyms of what is measured: a number with a point behind one is its value, no version.
INDICES: Final = frozenset(
    "pmi cpi gdp gnp ppi hicp eps gini hdi ism bmi gpa roi roe roa npv wacc vix aqi ph ci sd sem iqr auc rmse mae snr hr rr".split()
)

#: What a part of a drawing does, in words that are no plural noun: "the springs 22 each", "the interface 108 conforms".
ACTING: Final = (
    "each slides extends engages receives contains carries rotates meshes encloses surrounds supports lies acts provides "
    "transmits sends connects couples exerts conforms abuts protrudes defines retains secures pivots embraces closes "
    "opens causes enables allows prevents remains becomes serves will disposed arranged mounted attached secured "
    "configured adapted formed provided located positioned operates applies generates produces delivers supplies receives "
    "selects determines compares computes detects senses converts amplifies regulates communicates executes directs "
    "reflects absorbs emits translates actuates communicating during until while wherein whereby within between beneath "
    "beside so such"
).split()

#: Codes of patent offices before the number of a patent: "EP 0 123 456".
OFFICES: Final = frozenset("EP WO US GB DE FR JP CN KR CA AU RU".split())

#: Irregular plurals, which count what stands before them.
PLURALS: Final = frozenset(
    "people men women children persons staff police cattle sheep fish deer aircraft spacecraft personnel poultry".split()
)

#: Of what a number tells the size where they "number" it: "the crew numbers 24".
COLLECTIVES: Final = frozenset(
    "crew staff fleet herd flock population force army group team workforce membership congregation garrison audience "
    "crowd tribe community collection party delegation colony squad cast company pack panel jury faculty family".split()
)

#: Numbers of airliners before the number of the variant: "737-800".
AIRLINERS: Final = "7[0-8]7"

#: Streets and places after a house number.
STREETS: Final = frozenset(
    """
    street str st road rd avenue ave lane ln drive boulevard blvd square place court highway parkway way terrace quay wharf
    row crescent close walk mews plaza strasse straße platz rue via calle
""".split()
)

#: What a clock shows, after a number.
CLOCK: Final = r"[ap]\.?\ ?m\b\.?|[AP]\.?M\b\.?|o['’]clock\b|GMT\b|UTC\b|[CEMPW]E?[SD]?T\b|BST\b|IST\b|JST\b"

#: What makes an ordinal or "No. 5" a rank, before it.
RANKING: Final = frozenset("rank ranks ranked ranking rankings placed places finished".split())

#: Small prefixes that leave the number behind them a number: "sub-5%", "non-10-year".
PREFIXES: Final = frozenset("sub pre post under over near mid plus minus multi up".split())

#: How a substance goes on behind the number of an atom: "3-methyl", "2-aminoethanol", "5-fluorouracil".
CHEMICAL: Final = tuple(
    """
    methyl ethyl propyl butyl pentyl hexyl octyl phenyl benzyl vinyl allyl acetyl amino amido nitro nitroso hydroxy hydro
    chloro bromo fluoro iodo oxo oxa aza thia thio carboxy methoxy ethoxy alkoxy deoxy keto sulfo cyano diamino dimethyl
    trimethyl dihydro tetrahydro propanol butanol pentanol hexanol octanol propanone butanone naphthol picoline pyridine
    pyridyl imidazol benzoic butene pentene hexene octene hydroxyl isopropyl tert mercapto phospho glycero monooxygenase
    lipoxygenase dehydrogenase hydroxylase reductase oxoglutarate nitrophenol chlorophenol
""".split()
)

#: Words between an article and a number that leave it a count: "the remaining 14 were sold".
UNREFERENCED: Final = frozenset(
    """
    about additional almost approximately around at best bottom closest combined estimated existing extra final first following
    further initial just largest last latest leading mere missing more nearly new newest next only original other
    outstanding over past planned previous projected record remaining reported roughly same selected single smallest some
    surviving top total under up winning worst full further whole at by for from in of to with than over between is are was
    were has have had did do does gave got made saw took won lost index gauge reading measure score rate level price average
    mean median count number sum benchmark mark value threshold year month day week quarter minimum maximum
""".split()
)
