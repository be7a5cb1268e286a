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
import tempfile
import time

ARCHIVE_IDS = {
    "archive-damaged", "archive-encrypted", "archive-duplicate-entry", "archive-inconsistent", "archive-nested",
    "archive-unsafe-entry", "too-large", "unsupported-format", "unknown-input", "several-candidates",
}


def run(program, path):
    """Exit code, both outputs, seconds, bytes of memory; and what the run left where it could write."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        before = sorted(os.listdir(os.path.dirname(path)))
        start = time.monotonic()
        environment = os.environ | {"TMPDIR": folder, "HOME": folder}
        process = subprocess.Popen([program, "check", path], stdout=out, stderr=err, cwd=folder, env=environment,
                                   preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        written = sorted(os.listdir(folder)) + sorted(set(os.listdir(os.path.dirname(path))) - set(before))
        out.seek(0), err.seek(0)
        return process.returncode, out.read(), err.read(), seconds, usage.ru_maxrss * 1024, written


def report(program, path):
    """What a report made of the archive holds."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, "build", path, "--out", f"{folder}/report"], capture_output=True)
        with open(f"{folder}/report/report.json", encoding="utf-8") as file:
            return file.read()


def main():
    program, suites, scratch = sys.argv[1:]
    program, scratch = os.path.abspath(program), os.path.abspath(scratch)
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
        code, out, err, seconds, memory, written = run(program, path)
        ids = [i for i in re.findall(r"\[([a-z-]+)\]$", err, flags=re.M) if i in ARCHIVE_IDS]
        kept = re.search(r": invitations.*?, ([\d,]+) kept", out)
        rows = int(kept.group(1).replace(",", "")) if kept else None
        problems = []
        if code != (0 if case["result"] == "read" else 65):
            problems.append(f"exit {code}")
        if ids != case.get("ids", []):
            problems.append(f"ids {ids}, expected {case.get('ids', [])}")
        if case["result"] == "read" and case.get("rows") is not None and rows != case["rows"]:
            problems.append(f"{rows} rows, expected {case['rows']}")
        if seconds > 2:
            problems.append(f"{seconds:.1f} s")
        if memory > 256e6:
            problems.append(f"{memory / 1e6:.0f} MB of memory")
        if written:
            problems.append(f"wrote {written}")
        if case["result"] == "read" and "evil" in report(program, path):
            problems.append("read the wrong one of two candidates")
        if problems:
            failures += 1
            print(f"{name}: {'; '.join(problems)}")
    print(f"hostile archives: {len(cases) - failures} of {len(cases)} end as their table says")
    sys.exit(failures > 0)


main()
