"""Units of computing: data, its rate, operations and samples a second, pictures."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.unit import Unit

COMPUTING_UNITS: Final = (
    Unit(
        name="bit",
        words=("bit",),
        prefixes="kMGTPE",
        si="bit",
        pint="bit",
        examples={"16-bit": "= 16 bit"},
        never=("three bits of paper",),
    ),
    Unit(name="kilobit", symbols=("kbit", "Kbit", "kb", "Kb"), factor="1000", si="bit", pint="kilobit"),
    Unit(name="megabit", symbols=("Mbit", "Mb"), factor="1e6", si="bit", pint="megabit"),
    Unit(name="gigabit", symbols=("Gbit", "Gb"), factor="1e9", si="bit", pint="gigabit"),
    Unit(name="terabit", symbols=("Tbit", "Tb"), factor="1e12", si="bit", pint="terabit"),
    Unit(name="byte", words=("byte",), prefixes="kMGTPEZ", factor="8", si="bit", pint="byte"),
    Unit(name="kilobyte", symbols=("kB", "KB"), factor="8000", si="bit", pint="kilobyte"),
    Unit(name="megabyte", symbols=("MB", "MBytes"), factor="8e6", si="bit", pint="megabyte"),
    Unit(
        name="gigabyte",
        symbols=("GB", "GBytes", "gb"),
        factor="8e9",
        si="bit",
        pint="gigabyte",
        examples={"16GB": "= 16 gigabyte"},
    ),
    Unit(name="terabyte", symbols=("TB", "tb"), factor="8e12", si="bit", pint="terabyte"),
    Unit(name="petabyte", symbols=("PB",), factor="8e15", si="bit", pint="petabyte"),
    Unit(name="exabyte", symbols=("EB",), factor="8e18", si="bit", pint="exabyte"),
    Unit(name="zettabyte", symbols=("ZB",), factor="8e21", si="bit", pint="zettabyte"),
    Unit(name="kibibyte", words=("kibibyte",), symbols=("KiB", "kiB"), factor="8192", si="bit", pint="kibibyte"),
    Unit(name="mebibyte", words=("mebibyte",), symbols=("MiB",), factor="8388608", si="bit", pint="mebibyte"),
    Unit(name="gibibyte", words=("gibibyte",), symbols=("GiB",), factor="8589934592", si="bit", pint="gibibyte"),
    Unit(name="tebibyte", words=("tebibyte",), symbols=("TiB",), factor="8796093022208", si="bit", pint="tebibyte"),
    Unit(
        name="kilobit_per_second",
        symbols=("kbps", "Kbps", "KBPS"),
        factor="1000",
        si="bit_per_second",
        pint="kilobit / second",
    ),
    Unit(
        name="megabit_per_second",
        symbols=("Mbps", "mbps", "MBPS"),
        factor="1e6",
        si="bit_per_second",
        pint="megabit / second",
        examples={"100 Mbps": "= 100 megabit_per_second"},
    ),
    Unit(
        name="gigabit_per_second",
        symbols=("Gbps", "gbps", "GBPS"),
        factor="1e9",
        si="bit_per_second",
        pint="gigabit / second",
    ),
    Unit(
        name="terabit_per_second", symbols=("Tbps", "tbps"), factor="1e12", si="bit_per_second", pint="terabit / second"
    ),
    Unit(name="megabyte_per_second", symbols=("MBps",), factor="8e6", si="bit_per_second", pint="megabyte / second"),
    Unit(name="gigabyte_per_second", symbols=("GBps",), factor="8e9", si="bit_per_second", pint="gigabyte / second"),
    Unit(
        name="flop_per_second",
        symbols=("FLOPS", "FLOP/s", "flops", "FLOPs", "Flops"),
        prefixes="MGTPEZ",
        si="flop_per_second",
    ),
    Unit(name="megaflop_per_second", forms=("megaflop", "megaflops"), factor="1e6", si="flop_per_second"),
    Unit(name="gigaflop_per_second", forms=("gigaflop", "gigaflops"), factor="1e9", si="flop_per_second"),
    Unit(
        name="teraflop_per_second",
        forms=("teraflop", "teraflops", "teraFLOPS", "TeraFLOPS"),
        factor="1e12",
        si="flop_per_second",
    ),
    Unit(
        name="petaflop_per_second",
        forms=("petaflop", "petaflops", "petaFLOPS", "PetaFLOPS"),
        factor="1e15",
        si="flop_per_second",
        examples={"2.5 petaflops": "= 2.5 petaflop_per_second"},
    ),
    Unit(
        name="exaflop_per_second",
        forms=("exaflop", "exaflops", "exaFLOPS", "ExaFLOPS", "exaFLOP"),
        factor="1e18",
        si="flop_per_second",
    ),
    Unit(name="tera_operation_per_second", symbols=("TOPS",)),
    Unit(name="kilosample_per_second", symbols=("kS/s", "kSPS", "ksps")),
    Unit(name="megasample_per_second", symbols=("MS/s", "MSPS", "Msps")),
    Unit(name="gigasample_per_second", symbols=("GS/s", "GSPS", "Gsps")),
    Unit(name="megatransfer_per_second", symbols=("MT/s",)),
    Unit(name="gigatransfer_per_second", symbols=("GT/s",)),
    Unit(name="input_output_operation_per_second", symbols=("IOPS",)),
    Unit(name="frame_per_second", symbols=("fps", "FPS"), forms=("frame per second", "frames per second")),
    Unit(
        name="pixel", words=("pixel",), symbols=("px",), prefixes="MG", without=("Mpx", "Gpx"), si="pixel", pint="pixel"
    ),
    Unit(
        name="megapixel",
        symbols=("MP", "Mpx", "Mpix", "Mpixel"),
        factor="1e6",
        si="pixel",
        pint="megapixel",
        never=("650 MPs voted",),
    ),
    Unit(
        name="dot_per_inch",
        symbols=("dpi", "DPI"),
        forms=("dots per inch",),
        factor="5000/127",
        si="per_metre",
        pint="1 / inch",
    ),
    Unit(name="pixel_per_inch", symbols=("ppi",), factor="5000/127", si="pixel_per_metre", pint="pixel / inch"),
)
