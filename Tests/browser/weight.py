#!/usr/bin/env python3
"""What a report weighs, against its budgets.

    weight.py FOLDER

Without cards: all files but report.json, at most 80 KB. With cards: a card beside its note and the texts to copy with
their labels, on average, at most 1.5 KB. In German, whose words are longer, at most 84 KB and 1,750 bytes. Exits 1 when
it is more.
"""
import pathlib
import re
import sys

FIXED, CARD = {b"de": 84 * 1024}, {b"de": 1750}
USUAL_FIXED, USUAL_CARD = 80 * 1024, 1536
TEXTS = re.compile(rb"<blockquote.*?</blockquote>|<textarea.*?</textarea>|<label>(?!Your|Ihr).*?</label>", re.DOTALL)


def main():
    folder = pathlib.Path(sys.argv[1])
    pages = [page.read_bytes() for page in folder.glob("index*.html")]
    cards = [card for page in pages for card in re.findall(rb"<article .*?</article>", page, re.DOTALL)]
    language = re.search(rb'<html lang="?(\w+)', pages[0]).group(1)
    if cards:
        weight = sum(len(TEXTS.sub(b"", card)) for card in cards) // len(cards)
        limit = CARD.get(language, USUAL_CARD)
        print(f"{weight} bytes a card beside its texts, {len(cards)} cards, at most {limit}")
    else:
        weight = sum(path.stat().st_size for path in folder.iterdir() if path.name != "report.json")
        limit = FIXED.get(language, USUAL_FIXED)
        print(f"{weight} bytes, at most {limit}")
    return weight > limit


if __name__ == "__main__":
    sys.exit(main())
