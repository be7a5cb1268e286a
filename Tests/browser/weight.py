#!/usr/bin/env python3
"""What a report weighs, against its budgets.

    weight.py FOLDER

Without cards: all files but report.json, at most 80 KB. With cards: a card beside its note and the texts to copy with
their labels, on average, at most 1.5 KB, or 1,750 bytes in German, whose words are longer. Exits 1 when it is more.
"""
import pathlib
import re
import sys

FIXED, CARD, CARD_OF = 80 * 1024, 1536, {b"de": 1750}
TEXTS = re.compile(rb"<blockquote.*?</blockquote>|<textarea.*?</textarea>|<label>(?!Your|Ihr).*?</label>", re.DOTALL)


def main():
    folder = pathlib.Path(sys.argv[1])
    pages = [page.read_bytes() for page in folder.glob("index*.html")]
    cards = [card for page in pages for card in re.findall(rb"<article .*?</article>", page, re.DOTALL)]
    if cards:
        language = re.search(rb'<html lang="?(\w+)', pages[0]).group(1)
        weight, limit = sum(len(TEXTS.sub(b"", card)) for card in cards) // len(cards), CARD_OF.get(language, CARD)
        print(f"{weight} bytes a card beside its texts, {len(cards)} cards, at most {limit}")
    else:
        weight, limit = sum(path.stat().st_size for path in folder.iterdir() if path.name != "report.json"), FIXED
        print(f"{weight} bytes, at most {limit}")
    return weight > limit


if __name__ == "__main__":
    sys.exit(main())
