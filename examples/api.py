"""The Python API: every percentage that changed, with its place.

prints: 42.4%
"""

from pathlib import Path

from mfgfacts import extract, read

for document in read.documents([Path("seeds")], report=print):
    for fact in extract(document):
        if fact.unit == "%" and fact.change:
            print(fact.quote, fact.change.direction, fact.about, f"{fact.source.path}:{fact.line}", sep="\t")
