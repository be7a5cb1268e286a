#!/usr/bin/env python3
"""How long a report of many open invitations takes to open, against one of none.

    opening.py PROGRAM [--count 3000] [--rounds 9] [--single-file]

Both landing pages are opened in turn in headless Chromium from the file system, each time in a fresh context. Printed
are medians in milliseconds since the navigation began: first paint of content, the load event, and the moment when the
script has run and the next frame is drawn. Exits 1 when one of them is more than twice as late with many.
"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tests" / "browser"))
import many_open  # noqa: E402

TIMES = """() => new Promise(done => {
  const read = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const [page] = performance.getEntriesByType('navigation');
    if (!paint || !page.loadEventEnd) return requestAnimationFrame(read);
    done([paint.startTime, page.loadEventEnd, performance.now()]);
  };
  requestAnimationFrame(() => setTimeout(read));
})"""


def build(program, folder, count, is_single_file):
    many_open.make(count, folder / "in")
    out = folder / ("report.html" if is_single_file else "report")
    options = ["--single-file"] if is_single_file else []
    command = [program, "build", folder / "in", "--as-of", "2026-10-15", "--out", out, *options]
    subprocess.run(command, check=True, capture_output=True)
    return (out if is_single_file else out / "index.html").as_uri()


def opened(browser, address):
    context = browser.new_context(viewport={"width": 1280, "height": 844})
    page = context.new_page()
    page.goto(address, wait_until="load")
    times = page.evaluate(TIMES)
    context.close()
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--count", type=int, default=3_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--single-file", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        scratch = pathlib.Path(scratch)
        pages = [build(options.program, scratch / str(count), count, options.single_file) for count in (0, options.count)]
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        times = {address: [] for address in pages}
        for _ in range(options.rounds + 1):
            for address in pages:
                times[address].append(opened(browser, address))
        browser.close()
    # The first round fills the caches of the machine.
    none, many = ([statistics.median(column) for column in zip(*rounds[1:])] for rounds in times.values())
    is_slow = False
    for name, few, most in zip(("first paint", "load", "ready"), none, many):
        is_slow |= most > 2 * few
        print(f"{name}: {few:.0f} ms with none open, {most:.0f} ms with {options.count}, {most / few:.2f} times")
    return is_slow


if __name__ == "__main__":
    sys.exit(main())
