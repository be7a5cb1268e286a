#!/usr/bin/env python3
"""No page of a report scrolls sideways, whatever the window's width and however long the words of strangers.

    widths.py PROGRAM

Every page of the sample's report and of one whose names, notes, headlines and goals are words of hundreds of letters,
in English and German, with everything unfolded, in windows of 320 to 1,520 px. The last line is "N passed, N failed".
"""
import csv
import pathlib
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

import many_open

WIDTHS = range(320, 1521, 40)
AS_OF = ["--as-of", "2026-10-15"]
# The width that a page asks for beyond its window, and what sticks out; what scrolls inside its own box does not count.
TOO_WIDE = """() => {
  const page = document.scrollingElement
  if (page.scrollWidth <= innerWidth) return null
  const outside = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
  const last = outside.at(-1)
  return `${page.scrollWidth} px in ${innerWidth}: ${last ? last.tagName + '.' + last.className : '?'}`
}"""


def lengthen(folder):
    """Replaces what strangers and the owner write by words without a place to break."""
    word = "Donaudampfschifffahrtsgesellschaft" * 9
    for name, columns in (("Invitations.csv", ("From", "Message")), ("people.csv", ("headline", "company", "location"))):
        path = folder / name
        with open(path, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        for row in rows[1::2]:
            for column in columns:
                row[rows[0].index(column)] = word + row[rows[0].index(column)]
        many_open.write(path, rows)
    goals = folder / "goals.md"
    goals.write_text(goals.read_text(encoding="utf-8").replace("## ", f"## {word}").replace("repair volunteer", f"repair volunteer, {word}"),
                     encoding="utf-8")


def reports(program, scratch):
    folder = scratch / "long"
    many_open.make(40, folder)
    lengthen(folder)
    for language in ("en", "de"):
        for name, arguments in (("sample", ["--demo"]), ("long words", [folder, *AS_OF])):
            out = scratch / f"{name}-{language}"
            subprocess.run([program, "build", *map(str, arguments), "--language", language, "--out", out], check=True,
                           capture_output=True)
            yield f"{name}, {language}", out


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    passed = failed = 0
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        for name, folder in reports(program, pathlib.Path(scratch)):
            for file in sorted(folder.glob("*.html")):
                page.goto(file.as_uri())
                page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
                found = []
                for width in WIDTHS:
                    page.set_viewport_size({"width": width, "height": 800})
                    found += filter(None, [page.evaluate(TOO_WIDE)])
                passed, failed = passed + (not found), failed + bool(found)
                if found:
                    print(f"FAIL {name}, {file.name}: {len(found)} of {len(WIDTHS)} widths, first {found[0]}")
        browser.close()
    print(f"{passed} passed, {failed} failed")
    return failed > 0 or passed == 0


if __name__ == "__main__":
    sys.exit(main())
