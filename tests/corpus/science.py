"""Papers: statistics, citations, isotopes, the centrifuge, units of the laboratory."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # Statistics.
    case("OR «2.4» («95%» CI «1.2–3.4»)", "= 2.4", "= 95 %", "= 1.2..3.4"),
    case("a median of «6» (IQR «3–9») months", "= 6", "= 3..9"),
    case("a mean of «3.4» (SD «1.2»)", "= 3.4", "= 1.2"),
    case("a mean of «54.3 ± 12.1 years»", "= 42.2..66.4 year"),
    case("groups of n = «24» and n = «30»", "= 24", "= 30"),
    case("they differed (F(2, 45) = «3.21»)", "= 3.21"),
    case("they differed, t(34) = «2.1»", "= 2.1"),
    case("a fit of R2 = «0.98»", "= 0.98"),
    # Solutions and the bench.
    case("a buffer of pH «7.4»", "= 7.4", kind="index"),
    case("held at pH «5» for «2 h»", "= 5", "= 2 hour"),
    case("stable at pH «6–8»", "= 6..8"),
    case("spun at «12,000 × g» for «10 min»", "= 12000 standard_gravity", "= 10 minute"),
    case("spun at «3000 x g»", "= 3000 standard_gravity"),
    case("pellets at «500×g»", "= 500 standard_gravity"),
    case("a lung pressure of «25 cmH2O»", "= 25 centimetre_of_water"),
    case("argon at «50 sccm»", "= 50 standard_cubic_centimetre_per_minute"),
    case("films of «3 at.%» and «5 wt %»", "= 3 %", "= 5 %"),
    case("air at «45 %RH»", "= 45 %"),
    case("a fragment of «800» bp after PCR", "= 800"),
    case("a genome of «5 Mbp»", "= 5 megabase_pair"),
    case("a flux of «5 mJy»", "= 5 millijansky"),
    case("a star of «2.5 R☉» and «12 L☉»", "= 2.5 solar_radius", "= 12 solar_luminosity"),
    case("a coercivity of «800 Oe»", "= 800 oersted"),
    case("a slurry of «850 mPa s»", "= 850 millipascal_second"),
    case("a melt of «0.8 Pa s»", "= 0.8 pascal_second"),
    case("«500 Nm3/h» of hydrogen", "= 500 normal_cubic_metre_per_hour"),
    case("anneal at «450 degC»", "= 450 degree_celsius"),
    case("doses of «10 mrem»", "= 10 millirem"),
    case("sheets of «25 mN m⁻¹»", "= 25 millinewton_per_metre"),
]

NOTHING = [
    "14C dating of the peat",
    "13C NMR of the acid",
    "13C-labelled glucose",
    "the 14C content of the layer",
    "J. Phys. 45: 123–130",
    "Nature 412, 150–157 (2001)",
    "J. Mater. 12(3), 45-67",
    "BMJ 2001; 322: 98–101",
    "Lancet 371, 1030 (2008)",
    "Proc. R. Soc. 466: 2205-2227",
    "as shown before [12,13] and later [4–7]",
    "Fe3O4 and Al2O3 on SiO2",
    "BRCA1, p53 and IL-6 were tested",
    "CD4+ and CD8+ T cells",
    "the 5-HT2A receptor",
    "18S rRNA served as the control",
    "the C57BL/6 strain",
    "the x-axis and the y-axis",
    "HEK293 and MCF-7 cells",
    "the Lyman-2 line",
    "a Cu(111) surface",
    "the (100) plane",
    "Student's t-test and two-way ANOVA",
]
