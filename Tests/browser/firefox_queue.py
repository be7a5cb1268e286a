#!/usr/bin/env python3
"""A queue of three pages in Firefox, which keeps what each file stores apart, through to the ledger.

    firefox_queue.py PROGRAM SUITES

SUITES is the folder with firefox_check.py. Two pages are decided by keyboard: the way to the next page is held back
once, until the decisions of this one are downloaded; `record` then takes both files. Automation lets files share their
storage unless told otherwise, so the preferences are those of a person's Firefox. The last line is "N passed, N failed".
"""
import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import many_open

STATE = """JSON.stringify({page: location.pathname.split('/').pop(), progress: document.querySelector('.progress').textContent,
  reminder: [...document.querySelectorAll('.hint[data-js-only]')].some(each => !each.hidden && each.textContent.includes('Not downloaded')),
  focus: document.activeElement.textContent})"""
results = {True: 0, False: 0}


def check(name, is_good, note=""):
    results[bool(is_good)] += 1
    print(f"{'ok  ' if is_good else 'FAIL'} {name} {'' if is_good else note}")


class Person:
    """Somebody with a Firefox of their own."""

    def __init__(self, suite, downloads):
        preferences = {
            "remote.prefs.recommended": False, "security.fileuri.strict_origin_policy": True,
            "browser.download.folderList": 2, "browser.download.dir": str(downloads),
        }
        lines = "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items())

        class Folder(type(pathlib.Path())):
            def write_text(self, text, *rest, **named):
                return super().write_text(text + lines if self.name == "user.js" else text, *rest, **named)

        suite.Path = Folder
        self.firefox = suite.Firefox(shutil.which("firefox-esr") or shutil.which("firefox"), "light")

    def act(self, device, *actions, kind="key"):
        self.firefox.call("input.performActions", context=self.firefox.context,
                          actions=[{"type": kind, "id": device, "actions": list(actions)}])
        time.sleep(0.5)

    def press(self, keys):
        for key in keys:
            self.act("keyboard", {"type": "keyDown", "value": key}, {"type": "keyUp", "value": key})

    def click(self, expression):
        self.firefox.evaluate(f"{expression}.scrollIntoView({{block: 'center'}})")
        place = json.loads(self.firefox.evaluate(
            f"(box => JSON.stringify([box.x + box.width / 2, box.y + box.height / 2].map(Math.round)))({expression}.getBoundingClientRect())"))
        self.act("mouse", {"type": "pointerMove", "x": place[0], "y": place[1]}, {"type": "pointerDown", "button": 0},
                 {"type": "pointerUp", "button": 0}, kind="pointer")
        time.sleep(1)

    @property
    def state(self):
        return json.loads(self.firefox.evaluate(STATE))


def decide_two_pages(person, report):
    following = "document.querySelector('.pager .next')"
    download = "[...document.querySelectorAll('.hint[data-js-only] button')].find(each => each.checkVisibility())"
    person.firefox.open((report / "index.html").as_uri(), 1280)
    person.press("jaid")
    check("three decisions on the first page", "3 not downloaded yet" in person.state["progress"], person.state)
    check("a reminder that no file holds them", person.state["reminder"], person.state)
    person.click(following)
    check("the way on is held back", person.state["page"] == "index.html", person.state)
    check("the download has the focus", person.state["focus"] == "Download decisions", person.state)
    person.click(download)
    check("no reminder after the download", not person.state["reminder"], person.state)
    person.click(following)
    check("then the way is free", person.state["page"] == "index-2.html", person.state)
    check("the second page knows of no decision", "decided" not in person.state["progress"], person.state)
    person.press("ja")
    person.click(download)
    check("one decision on the second page", "1 of 72 decided on this page." in person.state["progress"], person.state)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    sys.path.insert(0, sys.argv[2])
    import firefox_check
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        many_open.make(160, scratch / "in")
        run = lambda *arguments: subprocess.run([program, *arguments], check=True, capture_output=True)  # noqa: E731
        report, downloads, ledger = scratch / "report", scratch / "downloads", scratch / "decisions.csv"
        run("build", scratch / "in", "--as-of", "2026-10-15", "--out", report)
        downloads.mkdir()
        person = Person(firefox_check, downloads)
        try:
            decide_two_pages(person, report)
        finally:
            person.firefox.close()
        files = sorted(downloads.glob("*.csv"))
        check("a file for each page", [each.name for each in files] ==
              ["decisions-2026-10-15-2.csv", "decisions-2026-10-15.csv"], files)
        run("record", *files, "--decisions", ledger)
        with open(ledger, encoding="utf-8-sig", newline="") as file:
            decisions = sorted(row["decision"] for row in csv.DictReader(file))
        check("the ledger holds what was pressed", decisions == ["accept", "accept", "ask", "decline"], decisions)
    print(f"{results[True]} passed, {results[False]} failed")
    return results[False] > 0


if __name__ == "__main__":
    sys.exit(main())
