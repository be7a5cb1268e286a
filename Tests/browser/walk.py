#!/usr/bin/env python3
"""A person's way through the queue in a real browser, and what the ledger holds afterwards.

    walk.py PROGRAM

35 invented invitations are triaged by keyboard alone, some of them undone; the decisions are downloaded, recorded and
the report is built again: decisions.csv holds exactly what was pressed. The same with scripts off, through the codes on
the cards. Then the landing page is printed: the PDF holds every card, reason and text. The last line is "N passed,
N failed".
"""
import csv
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

from playwright.sync_api import sync_playwright
import pypdf

import many_open

COUNT = 35
AS_OF = ["--as-of", "2026-10-15"]
PRESSED = "aidadiaasdiad"
VERDICTS = {"a": "accept", "i": "ask", "d": "decline", "s": "later"}
results = {True: 0, False: 0}


def check(name, is_good, note=""):
    results[bool(is_good)] += 1
    print(f"{'ok  ' if is_good else 'FAIL'} {name} {'' if is_good else note}")


def run(program, *arguments):
    return subprocess.run([program, *map(str, arguments)], check=True, capture_output=True, text=True)


def recorded(folder):
    """The decision of each address in the ledger."""
    with open(folder / "decisions.csv", encoding="utf-8-sig", newline="") as file:
        return {row["address"]: row["decision"] for row in csv.DictReader(file)}


def cards(page):
    return page.evaluate("""() => [...document.querySelectorAll('#pending article')].map(card => ({
      code: card.id.slice(2), address: card.querySelector('h3 + p a').getAttribute('href'),
      name: card.querySelector('h3').textContent, silent: !!card.querySelector('.silent') &&
        !card.querySelector(':scope > label, .side > label')}))""")


def focused(page):
    return page.evaluate("document.activeElement.closest('article')?.id.slice(2)")


def by_keyboard(browser, program, folder):
    page = browser.new_page()
    page.goto((folder / "report/index.html").as_uri())
    all_cards = {card["code"]: card for card in cards(page)}
    check("every open invitation is a card", len(all_cards) == COUNT, len(all_cards))
    page.keyboard.press("j")
    check("j takes the focus to the first card", focused(page) == next(iter(all_cards)))
    wanted = {}
    for number in range(COUNT):
        code, key = focused(page), PRESSED[number % len(PRESSED)]
        page.keyboard.press(key)
        if number == 0:
            toast = page.locator(".toast").inner_text()
            check("the toast says what is left to do", toast.startswith("To accept on LinkedIn: "), toast)
        if number % 5 == 2:
            page.keyboard.press("u")
            check(f"u goes back to card {number + 1}", focused(page) == code)
            key = "d" if key != "d" else "a"
            page.keyboard.press(key)
        verdict = VERDICTS[key]
        wanted[code] = "ignore" if verdict == "decline" and all_cards[code]["silent"] else verdict
    check("each card was reached once, without a skip", len(wanted) == COUNT, len(wanted))
    progress = page.locator(".progress").inner_text()
    decided = sum(verdict != "later" for verdict in wanted.values())
    said = f"{decided} of {COUNT} decided, {decided} not downloaded yet."
    check("the progress is said", progress.startswith(said), progress)
    page.reload()
    check("a reload keeps the decisions", page.locator(".progress").inner_text() == progress)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download decisions").first.click()
    toast = page.locator(".toast").inner_text()
    check("the toast has the command", toast.endswith("Now run invreport record FILE export.zip."), toast)
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    check("the file is named after the export's day", file.name == "decisions-2026-10-15.csv", file.name)
    expected = {all_cards[code]["address"]: verdict for code, verdict in wanted.items() if verdict != "later"}
    run(program, "record", file, folder, *AS_OF)
    check("the ledger holds what was pressed", recorded(folder) == expected, set(recorded(folder).items()) ^ set(expected.items()))
    run(program, "build", folder, *AS_OF, "--out", folder / "report")
    page.goto((folder / "report/index.html").as_uri())
    closed = sum(verdict in ("decline", "ignore") for verdict in wanted.values())
    left, own = (page.locator(f"#pending article{inside}").count() for inside in ("", ":has(.own)"))
    check("who was declined has left the new queue", left == COUNT - closed, left)
    check("the new report shows the other decisions", own == decided - closed, own)
    page.close()


def by_touch(playwright, browser, folder):
    context = browser.new_context(**playwright.devices["Pixel 5"])
    page = context.new_page()
    page.goto((folder / "report/index.html").as_uri())
    fold = page.locator(".filters summary")
    fold.filter(has_text="Search, undo, download, filters").click()
    check("a phone is told no keys", page.locator(".progress").inner_text() == "")
    page.locator("#pending article [data-v=later]").first.click()
    toast = page.locator(".toast").inner_text()
    check("nor to undo with one", "Undo with" not in toast and toast.startswith("For later: "), toast)
    # Every text has these words, and nothing else on a card.
    page.get_by_role("searchbox").fill("best wishes")
    found = page.locator("#pending article:visible").count()
    check("the search leaves the texts to send out", found == 0, found)
    context.close()


def by_codes(browser, program, folder):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "report/index.html").as_uri())
    check("without script no control stands that needs it", page.locator("[data-js-only]").count() == 0)
    for decision in ("accept", "ask", "decline"):
        page.locator(f"label[for=f-d-{decision}]").click()
        shown = page.locator("#pending article:visible")
        kinds = {shown.nth(at).get_attribute("data-f").split()[0] for at in range(shown.count())}
        count = int(page.locator(f"label[for=f-d-{decision}] small").inner_text())
        check(f"the filter {decision} shows its cards", kinds == {decision} and shown.count() == count, (kinds, shown.count()))
    page.locator("label[for=f-d-all]").click()
    codes = page.locator("#pending article h3 + p a[href^='#']").all_text_contents()
    check("each card bears its code", len(codes) == COUNT and all(re.fullmatch(r"[0-9A-Z]{6}", code) for code in codes))
    details = page.locator("#pending article details").first
    details.locator("summary").click()
    check("reasons unfold", details.get_attribute("open") is not None)
    page.goto((folder / "report/index.html").as_uri() + f"#i-{codes[20]}")
    top = page.locator(f"#i-{codes[20]}").bounding_box()["y"]
    check("an anchor lands at its card", abs(top) < 3, top)
    context.close()
    verdicts = {code: ("accept", "ask", "decline")[at % 3] for at, code in enumerate(codes) if at % 4}
    run(program, "record", *[f"{code}={verdict}" for code, verdict in verdicts.items()], folder, *AS_OF)
    check("the ledger holds what the codes said", len(recorded(folder)) == len(verdicts) and
          sorted(recorded(folder).values()) == sorted(verdicts.values()))


def letters(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def on_paper(browser, folder):
    page = browser.new_page()
    page.goto((folder / "report/index.html").as_uri())
    parts = page.evaluate("""() => [...document.querySelectorAll('#pending article')].map(card => ({
      code: card.id.slice(2), name: card.querySelector('h3').textContent,
      reasons: [...card.querySelectorAll('dd')].map(e => e.textContent),
      texts: [...card.querySelectorAll('textarea')].map(e => e.value)}))""")
    page.pdf(path=str(folder / "queue.pdf"), format="A4")
    page.goto((folder / "report/people.html").as_uri())
    page.pdf(path=str(folder / "people.pdf"), format="A3", landscape=True)
    page.close()
    sheets = [letters(sheet.extract_text()) for sheet in pypdf.PdfReader(folder / "queue.pdf").pages]
    paper = "".join(sheets)
    check("the first sheet holds the beginning of the first card", letters(parts[0]["name"]) in sheets[0])
    people = "".join(sheet.extract_text() for sheet in pypdf.PdfReader(folder / "people.pdf").pages)
    check("the heads of tables are printed without arrows", people and not set("↕↑↓") & set(people))

    def words_on_paper(text):
        # A page may break inside, so a text is looked for word by word.
        return all(letters(word) in paper for word in text.split())

    for what, texts in (
        ("code", [part["code"] for part in parts]), ("name", [part["name"] for part in parts]),
        ("reason", [reason for part in parts for reason in part["reasons"]]),
        ("text", [text for part in parts for text in part["texts"]]),
    ):
        lost = [text for text in texts if not words_on_paper(text)]
        check(f"the printed queue holds every {what} ({len(texts)})", texts and not lost, lost[:2])
    check("boxes to tick are printed", paper.count("☐accept") == COUNT, paper.count("☐accept"))


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        folders = [pathlib.Path(scratch) / name for name in ("keyboard", "codes")]
        for folder in folders:
            many_open.make(COUNT, folder)
            run(program, "build", folder, *AS_OF, "--out", folder / "report")
        on_paper(browser, folders[0])
        by_touch(playwright, browser, folders[0])
        by_keyboard(browser, program, folders[0])
        by_codes(browser, program, folders[1])
        browser.close()
    print(f"{results[True]} passed, {results[False]} failed")
    return results[False] > 0


if __name__ == "__main__":
    sys.exit(main())
