"""The command line: `main` runs one command and turns every outcome into an exit status.

0 is well, 1 is nothing found, 2 is could not run or not wholly, 130 is Ctrl-C; a closed pipe is 0 and quiet.
Typer is imported inside `main`, so that an interrupt while it loads ends as cleanly as any other.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from mfgfacts.errors import MfgfactsError

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
FAILED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (default: those of the process) name and return the exit status."""
    gc.disable()  # nothing that is imported is garbage; `mfgfacts.cli.app` lets it run again
    try:
        _prepare_streams()
        status = _run(sys.argv[1:] if arguments is None else list(arguments))
        sys.stdout.flush()
    except KeyboardInterrupt:
        import signal

        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second one has nothing left to end
        status = INTERRUPTED
    except BrokenPipeError:
        status = 0
    except MfgfactsError as error:
        status = _fail(str(error))
    except MemoryError:
        status = _fail("not enough memory; read fewer or smaller documents at once (--max-size)")
    except RecursionError:
        status = _fail("the input is nested too deeply")
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        status = _fail(f"{place}{error.strerror or error}")
    except Exception:  # noqa: BLE001 - 1 would mean that nothing was found
        import traceback

        traceback.print_exc()
        status = _fail("this is a bug in mfgfacts; please report it with the lines above")
    _close_streams()
    return status


def _run(arguments: list[str]) -> int:
    from mfgfacts.cli.app import run

    return run(arguments)


def _prepare_streams() -> None:
    """Make stdout and stderr UTF-8 with plain line ends; refuse a closed stdout, where facts would vanish unseen."""
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open as long as the process
    if sys.stdout is None:
        sys.stdout = sys.stderr
        raise MfgfactsError("stdout is closed; there is nowhere to write the result")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # A lone surrogate is written as \udc80, which is also its escape in JSON.
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _fail(message: str) -> int:
    from mfgfacts.cli.escape import one_line

    try:
        print(f"mfgfacts: {one_line(message)}", file=sys.stderr)
    except OSError:
        pass
    return FAILED


def _close_streams() -> None:
    """Leave nothing in the buffers that the interpreter would try to write while it ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, stream.fileno())
            os.close(null)
