#!/usr/bin/env bash
# Facts as a table of DuckDB, straight from the JSON Lines: the largest sums of money.
# needs: python:duckdb
# prints: CNY
set -euo pipefail

mfgfacts extract seeds -o money.jsonl --quiet
python - <<'PYTHON'
import duckdb

duckdb.sql("""
    SELECT unit, high, about, source.title AS title
    FROM read_json('money.jsonl', format = 'newline_delimited')
    WHERE kind = 'money'
    ORDER BY high DESC
    LIMIT 5
""").show(max_width=120)
PYTHON
