"""Words after (or before) a short form that show it is no unit, or that it is one: "5 A grades", "two second homes".

Word lists only; the rules that use them are in recognise.units.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names of people and firms that are units in small letters: "3,000 Teslas", "two Newtons".
NAMES: Final = _words(
    "tesla teslas newton newtons gray grays curie weber webers pascal pascals watt watts nit stone mole moles knot kilo pixel pixels bit bits bar bars cup cups crown crowns rand mu"
)

# Units in capitals that are somebody's name before a further name or a plural: "23 Siemens Gamesa turbines".
SURNAMES: Final = _words("siemens kelvin henry hertz joule ohm coulomb farad newton pascal tesla watt")

# "m" is metres unless people or things are counted in millions.
PERSONS: Final = _words("people men women children")
PAIRS: Final = _words("pair pairs")
COUNTED: Final = _words(
    "people men women children fish sheep cattle staff youth young new active monthly daily additional more extra fewer unique other foreign US American"
)
METRES: Final = _words("is was has across this as its his thus minus plus times less perhaps always")

INCHES: Final = _words(
    "long wide high tall thick deep diameter dia x by across square round and or to above below from longer wider taller deeper shorter apart"
)
INCHES_IN: Final = _words("diameter length width height thickness depth size")

SECOND: Final = _words(
    "half halves round rounds hand tier place places time floor home homes division generation largest biggest highest class "
    "grade person year quarter language languages rate degree world row phase stage batch wave line lines tranche term terms "
    "reading victory win goal goals referendum child son daughter wife marriage edition chance opinion thought thoughts best "
    "most million-dollar leg marriages passports properties"
)
DEGREES: Final = _words(
    "programme programmes program programs course courses holder holders from courses-level holding apprenticeships"
)
DEGREES_OF: Final = _words("freedom separation certainty difficulty relevance success kinship")
BARS: Final = _words(
    "stool stools chart charts code codes graph graphs owner owners staff tender tenders association exam magnet magnets mitzvahs soap chocolate"
)
AMPERES: Final = _words(
    "level levels grade grade-level grades star stars class share shares rated rating ratings side list team teams"
)
CELSIUS: Final = _words("rate rates discharge charge charging grade level-suite corp class suite major minor")
ISOTOPES: Final = _words("11 13 14")
ISOTOPIC: Final = _words(
    "NMR dating dated date dates age ages labelled labeled label labelling labeling content signal enriched enrichment isotope isotopes "
    "tracer depleted fraction CO methane glucose chemical spectrum spectra shift shifts methanol acetate PET signature values"
)
#: What stands near rates of charge.
CHARGING: Final = ("mAh", "C-rate", "charge rate", "discharge", "charging", "charged at")
#: What stands near base pairs.
GENETIC: Final = (
    "DNA",
    "RNA",
    "PCR",
    "gene",
    "primer",
    "nucleotide",
    "amplicon",
    "sequenc",
    "fragment",
    " kb",
    "exon",
    "allele",
    "reads",
    "intron",
    "chromosom",
    "transcript",
    "deletion",
    "insert",
    "repeat",
    " bp region",
    " bp product",
    " bp band",
    " bp long",
)
#: What stands behind "y" for years, besides a stop.
AGES: Final = _words(
    "old of after and in for later with ago from to or on was were had at during before among by range"
)
WARMING: Final = _words("of above warming warmer hotter cooler target limit rise higher increase threshold goal")
KELVIN: Final = _words(
    "run race resolution display video screen monitor monitors tv runs races likes views followers subscribers steps"
)
# Numbers of a regulator's forms: "a 10-K", "the 8-K".
FORMS: Final = _words("6 8 10 11 20")
NETWORKS: Final = _words(
    "network networks phone phones base service services technology coverage smartphone smartphones subscribers users standard standards spectrum mobile handset handsets connection connections licence licences license licenses rollout tower towers"
)
DISEASE: Final = _words(
    "cases patients deaths infections drugs tests clinics treatment control vaccine vaccines case patient"
)
UNION: Final = _words("member members troops peacekeepers heads leaders states nations commission soldiers summit")
CAMERAS: Final = _words(
    "camera cameras sensor sensors main lens ultra front rear selfie image images photo photos resolution wide ultrawide telephoto macro depth shooter primary periscope"
)
LEARNING: Final = _words(
    "model models algorithm algorithms engineer engineers team teams system systems pipeline workloads engine platform"
)
MOLAR: Final = _words(
    "solution solutions acids salts buffers aqueous buffer sodium potassium hydrochloric sulfuric sulphuric nitric acetic acid urea tris guanidine imidazole ammonium calcium magnesium"
)
#: What stands near moles a litre.
CHEMISTRY: Final = (
    "molar",
    "queous",
    "HCl",
    "NaOH",
    "NaCl",
    "KOH",
    "KCl",
    "H2SO4",
    "HNO3",
    "EDTA",
    "Tris",
    "acetic acid",
    "titrat",
)
SOLDIERS: Final = _words("soldiers soldier patrols patrol traffic locker fault faults")
STONES: Final = _words(
    "bridge bridges wall walls tools tool house houses steps lions age circle circles tablets heads pillars buildings carvings"
)
CUPS: Final = _words("final finals tie ties match matches run runs games game winners winner side competitions")
OBJECTS: Final = _words(
    "the a an his her its their our my all both gold silver bronze medals prizes awards seats elections by in with over and"
)
WARS: Final = _words("war wars weekend")
MONEY_OF: Final = _words(
    "investment investments funding aid debt damage public taxpayer taxpayers savings cash spending extra new government loans "
    "revenue sales profit profits losses tax taxes cuts capital borrowing subsidies subsidy grants support bonds shares assets "
    "goods exports imports income wages fees compensation money budget budgets lottery equity value taxpayers' property stock"
)
VIDEO: Final = _words("144 240 360 480 540 576 720")

WEIGHT: Final = _words(
    "weigh weighs weighed weighing weight thrust load loads loaded lift lifts lifting lost gained payload capacity heavier lighter mass"
)
PAID: Final = _words(
    "mortgage mortgages loan loans grant grants prize prizes donation donations donated cheque debt debts valued value savings budget deposit penalty income benefit benefits allowance award awarded compensation paid pay pays cost costs costing price prices priced worth fined fine spend spent spending charge charged earn earned earns earning salary wage wages sold bought fee fees rent bonus invoice tax"
)
SCALES: Final = _words("thousand million billion trillion bn mn")
