#!/usr/bin/env bash
# What rose, and by how much: facts through jq.
# needs: jq
# prints: 42.4%	output of new energy vehicles
set -euo pipefail

mfgfacts extract -o - seeds |
    jq -r 'select(.change.direction == "up" and .unit == "%") | [.quote, .about] | @tsv'
