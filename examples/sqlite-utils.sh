#!/usr/bin/env bash
# Facts as a table of SQLite with nested fields, through JSON Lines: who says what?
# needs: sqlite-utils
# prints: attribution
set -euo pipefail

mfgfacts extract -o - seeds | sqlite-utils insert nested.db facts - --nl --flatten --pk id --alter --replace
sqlite-utils nested.db 'SELECT attribution_quote AS attribution, count(*) AS facts FROM facts
    WHERE attribution_quote IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 5' --table
