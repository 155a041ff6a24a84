#!/usr/bin/env bash
# Check a whole draft against the articles that it draws on: list what is contradicted, then write it with footnotes.
# needs: jq
# prints: 49.2	period	period: the source says it of “April”
# prints: 676 billion	scale	scale: the source has 676 million
# prints: 537	subject
# prints: 8 contradicted
# prints: [^check-1]: contradicted: period
set -euo pipefail

draft="$(dirname "$0")/draft.md"
mfgfacts check "$draft" --sources seeds 2>&1 >findings.jsonl | tail -n 1 || true
jq -r 'select(.verdict == "contradicted") | [.quote, .reasons[0].slot, .why] | @tsv' findings.jsonl

mfgfacts check "$draft" --sources seeds --footnotes -o cited.md --quiet >findings.jsonl || true
grep '^\[^check' cited.md
