#!/usr/bin/env python3
"""Runs the program on every hostile archive and compares the outcome with the table beside this script.

    run.py PROGRAM SUITES_FOLDER SCRATCH_FOLDER
"""
import json
import os
import re
import resource
import subprocess
import sys
import time

ARCHIVE_IDS = {
    "archive-damaged", "archive-encrypted", "archive-duplicate-entry", "archive-inconsistent", "archive-nested",
    "archive-unsafe-entry", "too-large", "unsupported-format", "unknown-input", "several-candidates",
}


def main():
    program, suites, scratch = sys.argv[1:]
    subprocess.run([sys.executable, f"{suites}/make_hostile_zips.py", "--out", scratch], check=True, capture_output=True)
    with open(f"{suites}/hostile_zips.json", encoding="utf-8") as file:
        table = json.load(file)
    cases = table["cases"] if isinstance(table, dict) and "cases" in table else table
    if isinstance(cases, dict):
        cases = [{"file": name, **case} for name, case in cases.items()]
    failures = 0
    for case in cases:
        name = case.get("file") or case.get("name")
        path = os.path.join(scratch, name)
        if not os.path.exists(path):
            path += ".zip"
        start = time.monotonic()
        limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))
        run = subprocess.run([program, "check", path], capture_output=True, text=True, timeout=20, preexec_fn=limit)
        seconds = time.monotonic() - start
        ids = [i for i in re.findall(r"\[([a-z-]+)\]$", run.stderr, flags=re.M) if i in ARCHIVE_IDS]
        kept = re.search(r": invitations.*?, ([\d,]+) kept", run.stdout)
        rows = int(kept.group(1).replace(",", "")) if kept else None
        problems = []
        if run.returncode != (0 if case["result"] == "read" else 65):
            problems.append(f"exit {run.returncode}")
        if ids != case.get("ids", []):
            problems.append(f"ids {ids}, expected {case.get('ids', [])}")
        if case["result"] == "read" and case.get("rows") is not None and rows != case["rows"]:
            problems.append(f"{rows} rows, expected {case['rows']}")
        if seconds > 2:
            problems.append(f"{seconds:.1f} s")
        if problems:
            failures += 1
            print(f"{name}: {'; '.join(problems)}")
    print(f"hostile archives: {len(cases) - failures} of {len(cases)} end as their table says")
    sys.exit(failures > 0)


main()
