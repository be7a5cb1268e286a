"""Checks a range of seeds; the arguments of a run are PROGRAM [COUNT] [SEED]."""
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial

AT_ONCE = 2
# A difference may hold a whole report.
SHOWN = 1000


def check_seeds(check, usual_count):
    """Calls check(program, seed) for all, two side by side, prints what differs, and ends with 1 if anything does."""
    program = os.path.abspath(sys.argv[1])
    count, first = (int(argument) for argument in (sys.argv[2:] + [usual_count, 0][len(sys.argv) - 2:]))
    compared = found = 0
    with ProcessPoolExecutor(AT_ONCE) as pool:
        seeds = range(first, first + count)
        for seed, differences in zip(seeds, pool.map(partial(check, program), seeds)):
            compared += differences.compared
            found += len(differences.found)
            for difference in differences.found:
                print(f"seed {seed}: {difference[:SHOWN]}")
    print(f"{count} seeds, {compared} values compared, {found} differences")
    sys.exit(found > 0)
