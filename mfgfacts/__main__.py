"""`python -m mfgfacts` is the same as `mfgfacts`."""

from __future__ import annotations

import sys

from mfgfacts.cli import main

if __name__ == "__main__":
    sys.exit(main())
