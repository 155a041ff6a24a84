#!/usr/bin/env bash
# Facts as a table of SQLite, through CSV: how many of each kind?
# needs: sqlite3
# prints: percent|
set -euo pipefail

mfgfacts extract -o - --format csv seeds > facts.csv
sqlite3 facts.db 'DROP TABLE IF EXISTS facts' '.import --csv facts.csv facts' \
    'SELECT kind, count(*) FROM facts GROUP BY kind ORDER BY 2 DESC'
