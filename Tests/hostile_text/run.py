#!/usr/bin/env python3
"""Hostile strings in every field, through to the page: run.py PROGRAM STRINGS.json SCRATCH [--browser].

Each string stands in each field once among the others, and once in all fields together. No page may hold an element, an
attribute or a link beside the lists; names, notes, companies and positions must be shown as they were written, after the
clean-up that removes what nobody sees. --browser opens the pages in Chromium (Playwright, CHROMIUM=/usr/bin/chromium).
"""
import csv, html.parser, json, os, re, shutil, subprocess, sys, unicodedata

program, strings_path, scratch = os.path.abspath(sys.argv[1]), sys.argv[2], os.path.abspath(sys.argv[3])
STRINGS = json.load(open(strings_path, encoding="utf-8"))
OWN = ["<!--", "-->", "```", "~~~ chart open-age", "[x]: /u", "{{headline}}", "{{", "}}", "{{name}}", "</script>", "</textarea><b>x</b>",
       "]]>", "&#60;b&#62;", "<svg/onload>", '=HYPERLINK("https://example.org")', "a" + "\u0301" * 100_000, "::error::x",
       "\x1b]8;;https://example.org\x07x", "\u202etxt.exe", "a\U000e0041\U000e0042", "name", "headline", "a\u200bb\u2066c\u2069",
       "javascript:alert(1)", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus='alert(1)", "W" * 5_000]
STRINGS = STRINGS + [text for text in OWN if text not in STRINGS]
ME = "https://www.linkedin.com/in/robin-harbour"
IN = "https://www.linkedin.com/in/"

ELEMENTS = set("""html head meta title link script style body header nav main footer section article aside h1 h2 h3 p a ul ol li dl dt dd div
span b strong em i small abbr time bdi blockquote cite code pre hr br table caption colgroup col thead tbody tfoot tr th td figure figcaption
details summary label input textarea button select option svg g path rect circle line polyline polygon text tspan title desc defs symbol
use""".split())
GLOBAL = set("id class lang dir hidden tabindex role title".split())
ATTRIBUTES = {"a": "href rel", "time": "datetime", "th": "scope colspan rowspan", "td": "scope colspan rowspan", "input": "type name value checked",
              "textarea": "readonly rows", "details": "open", "ol": "start", "label": "for", "link": "rel href", "script": "src defer type",
              "meta": "charset name content http-equiv"}
DRAWING = set("""viewbox preserveaspectratio width height x y x1 y1 x2 y2 cx cy r d points fill stroke stroke-width stroke-dasharray fill-opacity
text-anchor transform href""".split())
DRAWN = set("svg g path rect circle line polyline polygon text tspan defs symbol use".split())
# Elements whose end tag may be left out.
OPTIONAL = set("td th tr thead tbody li dt dd p option".split())
VOID = {"meta", "link", "input", "br", "hr", "col"}
LINK = re.compile(r"#[^\s\"<>]*$|[a-z0-9-]+\.(html|css|json)(#[A-Za-z0-9-]*)?$|https://www\.linkedin\.com/in/[A-Za-z0-9._~%-]+$")


class Page(html.parser.HTMLParser):
    """A page as its faults, its texts and its cards."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.faults, self.open, self.texts, self.cards, self.cells, self.titles = [], [], [], [], [], []
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"{self.open} stay open")
        self.text = normal("".join(self.texts))

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.faults.append(f"element {tag}")
        for name, value in attributes:
            known = name in GLOBAL or name.startswith(("aria-", "data-")) or name in ATTRIBUTES.get(tag, "").split() or (tag in DRAWN and name in DRAWING)
            if not known or name.startswith("on") or name == "style":
                self.faults.append(f"attribute {name} of {tag}")
            if name == "href" and not LINK.match(value or ""):
                self.faults.append(f"link {value}")
            if name == "src" and value != "report.js":
                self.faults.append(f"source {value}")
            if name.startswith("data-") and not re.match(r"[A-Za-z0-9 .,%-]*$", value or ""):
                self.faults.append(f"{name} holds {value!r}")
        if tag == "a" and dict(attributes).get("href", "").startswith("https:") and dict(attributes).get("rel") != "noopener noreferrer nofollow":
            self.faults.append("a link without rel")
        if tag not in VOID:
            self.open.append(tag)
        if tag == "article":
            self.cards.append({"bdi": "", "blockquote": "", "href": ""})
        if tag == "a" and self.cards and "article" in self.open and dict(attributes).get("href", "").startswith(IN):
            self.cards[-1]["href"] = dict(attributes)["href"]
        if tag == "td":
            self.cells.append("")
        if tag == "title" and "svg" not in self.open:
            self.titles.append("")
        if tag == "br":
            self.handle_data("\n")

    def handle_endtag(self, tag):
        while self.open and self.open[-1] != tag and self.open[-1] in OPTIONAL:
            self.open.pop()
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_comment(self, text):
        self.faults.append("a comment")

    def handle_pi(self, text):
        self.faults.append("an instruction")

    def unknown_decl(self, text):
        self.faults.append("a declaration")

    def handle_data(self, text):
        if self.open and self.open[-1] in ("script", "style"):
            return
        self.texts.append(text)
        if "article" in self.open:
            if "h3" in self.open and "bdi" in self.open:
                self.cards[-1]["bdi"] += text
            if "blockquote" in self.open:
                self.cards[-1]["blockquote"] += text
        if "td" in self.open and self.cells:
            self.cells[-1] += text
        if self.open and self.open[-1] == "title" and "svg" not in self.open and self.titles:
            self.titles[-1] += text


BLANKS = {0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800}


def removed(code):
    return (code < 0x20 or 0x7F <= code < 0xA0 or 0x202A <= code <= 0x202E or code in (0x200E, 0x200F, 0x61C, 0x200B, 0xFEFF, 0xAD, 0x180E)
            or 0x2060 <= code <= 0x206F or 0xFFF9 <= code <= 0xFFFB or 0xE0000 <= code <= 0xE007F or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE)


def clean(text):
    """What is shown of a text: the rules of the clean-up written a second time, with every run of blanks as one."""
    kept, marks = [], 0
    for index, letter in enumerate(text):
        code = ord(letter)
        if code == 0:
            letter = "\ufffd"
        elif letter in "\t\n\r\x85\u2028\u2029" or unicodedata.category(letter) == "Zs" or code in BLANKS:
            letter = " "
        elif removed(code):
            continue
        elif code in (0x200C, 0x200D):
            before, after = (ord(kept[-1]) if kept else 0), (ord(text[index + 1]) if index + 1 < len(text) else 0)
            if before < 0x600 or after < 0x600 or before in (0x200C, 0x200D) or removed(after) or unicodedata.category(chr(after)) == "Zs" or after in (0x200C, 0x200D):
                continue
        isMark = unicodedata.category(letter)[0] == "M" and not 0xFE00 <= ord(letter) <= 0xFE0F
        marks = marks + 1 if isMark else 0
        if marks <= 4:
            kept.append(letter)
    return normal("".join(kept))


def normal(text):
    return re.sub(r"[ \t\n\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+", " ", text).strip()


def line(text):
    text = clean(text)
    return text if len(text) <= 200 else normal(f"{text[:200]}… ({len(text):,} characters)")


def table(rows, header):
    path = os.path.join(scratch, "table")
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header] + rows)
    return open(path, "rb").read()


FIELDS = ["display name", "note", "address", "first name", "last name", "connection company", "connection position", "e-mail", "message", "sender",
          "subject", "conversation", "owner", "people headline", "people position", "people company", "people location", "people school", "people notes",
          "decision reason", "goal title", "goal term", "about", "signature", "terms", "elsewhere", "avoid", "file name"]


def export(strings, fields):
    """The files of an export in which these fields hold the strings, one in each row."""
    def value(field, text, harmless):
        return text if field in fields else harmless

    invitations, connections, messages, people, decisions = [], [], [], [], []
    for n, text in enumerate(strings):
        address = IN + value("address", text, f"person-{n}")
        name = value("display name", text, f"Person Number{n}")
        owner = value("owner", text if n == 0 else "Robin Harbour", "Robin Harbour")
        invitations.append([name, owner, "10/2/26, 9:41 AM", value("note", text, "Shall we talk about kayaks?"), "INCOMING", address, ME])
        friend = f"{IN}friend-{n}"
        first, last = value("first name", text, "Ada"), value("last name", text, f"Quill{n}")
        invitations.append([f"{first} {last}", "Robin Harbour", "9/1/26, 9:41 AM", value("note", text, ""), "INCOMING", friend, ME])
        connections.append([first, last, friend, value("e-mail", text, ""), value("connection company", text, "Acme"), value("connection position", text, "Founder"), "02 Sep 2026"])
        messages.append([f"2-{n}==", value("conversation", text, ""), value("sender", text, f"Person Number{n}"), address, "Robin Harbour", ME, "2026-10-01 09:12:31 UTC", value("subject", text, ""), value("message", text, "Hello Robin"), "INBOX"])
        people.append([address] + [value(f"people {key}", text, "kayak") for key in ("headline", "position", "company", "location", "school", "notes")])
        decisions.append([friend, "2026-09-03", "accept", value("decision reason", text, "")])
    plain = [re.sub(r"[\r\n]", " ", text) for text in strings]
    goals = ["# Mine", ""]
    for field, key in (("signature", "Name"), ("about", "About")):
        goals += [f"- {key}: {plain[0] if field in fields else 'Robin'}"]
    goals += ["", "## Find kayak builders", "", "- Roles: kayak"] + [f"- Words: {text}" for text in plain * ("goal term" in fields)]
    for n, text in enumerate(plain * ("goal title" in fields)):
        goals += ["", f"## {text}", "", f"- Words: goal{n}"]
    goals += ["", "## Avoid", "", "- Words: spam"] + [f"- Words: {text}" for text in plain * ("avoid" in fields)]
    goals += ["", "## House rules", ""] + [f"- Terms: {plain[0]}"] * ("terms" in fields) + [f"- Elsewhere: {plain[0]}"] * ("elsewhere" in fields)
    files = {
        "Invitations.csv": table(invitations, "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl".split(",")),
        "Connections.csv": table(connections, "First Name,Last Name,URL,Email Address,Company,Position,Connected On".split(",")),
        "messages.csv": table(messages, "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER".split(",")),
        "people.csv": table(people, "url,headline,position,company,location,school,notes".split(",")),
        "decisions.csv": table(decisions, "address,date,decision,reason".split(",")),
        "goals.md": "\n".join(goals).encode() + b"\n",
    }
    if "file name" in fields:
        for n, text in enumerate(strings):
            name = f"{text}{n}.csv"
            if "/" not in name and "\0" not in name and len(name.encode()) < 250:
                files[name] = b"x\n"
    return files


def build(name, strings, fields):
    folder = f"{scratch}/in"
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for path, content in export(strings, fields).items():
        with open(f"{folder}/{path}", "wb") as file:
            file.write(content)
    out = f"{scratch}/out/{name}"
    os.makedirs(os.path.dirname(out), exist_ok=True)
    result = subprocess.run([program, "build", folder, "--as-of", "2026-10-15", "--out", out], capture_output=True)
    told = result.stdout + result.stderr
    # All strings at once, and one of them alone, make goals larger than may be read; the others are tried one by one.
    is_refused = result.returncode == 78 and b"goals.md has more than 64 KiB" in told
    faults = [] if result.returncode == 0 or is_refused else [f"exit {result.returncode}: {told[-200:]}"]
    if re.search(rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]", told) or re.search(rb"^::", told, re.M):
        faults.append("a control character or a command to a CI runner on the terminal")
    pages = {}
    if result.returncode == 0:
        for path in sorted(os.listdir(out)):
            if path.endswith(".html"):
                with open(f"{out}/{path}", encoding="utf-8", newline="") as file:
                    pages[path] = Page(file.read())
                faults += [f"{path}: {fault}" for fault in pages[path].faults]
    return pages, faults


def shown(field, pages, strings):
    """How many texts were looked for, and those not found where they belong."""
    looked, missing = 0, []
    cards = {card["href"][len(IN):]: card for page in pages.values() for card in page.cards}
    for n, text in enumerate(strings):
        if field in ("display name", "note"):
            card, expected = cards.get(f"person-{n}"), clean(text)
            found = None if card is None else normal(card["bdi" if field == "display name" else "blockquote"])
            expected = (line(text) or "Someone") if field == "display name" else expected
        elif field in ("connection company", "connection position"):
            expected = line(text)
            cells = pages["accepted.html"].text
            found = expected if expected in cells else None
        else:
            return 0, []
        looked += 1
        if found != expected:
            missing.append(f"{field} {n}: {text[:60]!r} is shown as {str(found)[:80]!r}")
    return looked, missing


def browser(folders):
    """Opens every page: requests, dialogs, console errors and titles."""
    from playwright.sync_api import sync_playwright
    faults, count = [], 0
    with sync_playwright() as engine:
        chromium = engine.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        for folder, pages in folders:
            for path in pages:
                page = chromium.new_page()
                requests, page_faults = [], []
                page.on("request", lambda request: requests.append(request.url))
                page.on("dialog", lambda dialog: (page_faults.append("a dialog"), dialog.dismiss()))
                page.on("console", lambda message: message.type == "error" and page_faults.append(message.text[:100]))
                page.on("pageerror", lambda error: page_faults.append(str(error)[:100]))
                page.goto(f"file://{folder}/{path}")
                allowed = {f"file://{folder}/{name}" for name in (path, "report.css", "report.js")}
                page_faults += [f"request {url[:80]}" for url in requests if url.replace("%20", " ") not in allowed]
                if page.title() != normal(pages[path].titles[0]):
                    page_faults.append(f"title {page.title()!r}")
                faults += [f"{path}: {fault}" for fault in page_faults]
                count += 1
                page.close()
        chromium.close()
    return count, faults


shutil.rmtree(scratch, ignore_errors=True)
os.makedirs(scratch)
titles = {path: page.titles for path, page in build("harmless", ["harmless"] * len(STRINGS), [])[0].items()}
faults, looked, pages_read, folders = [], 0, 0, []
for field in FIELDS:
    name = field.replace(" ", "-")
    pages, found = build(name, STRINGS, [field])
    count, missing = shown(field, pages, STRINGS) if pages else (0, [])
    for path, page in pages.items():
        # The pages of the queue say how many wait, and an address that is none makes one person less.
        if path in titles and not path.startswith("index") and page.titles != titles[path]:
            found.append(f"{path}: title {page.titles}")
    looked, pages_read = looked + count, pages_read + len(pages)
    faults += [f"{field}: {fault}" for fault in found + missing]
    folders.append((f"{scratch}/out/{name}", pages))
for n, text in enumerate(STRINGS):
    pages, found = build("alone", [text], FIELDS)
    pages_read += len(pages)
    faults += [f"string {n} {text[:40]!r} everywhere: {fault}" for fault in found]
    if n % 100 == 0:
        shutil.copytree(f"{scratch}/out/alone", f"{scratch}/out/alone-{n}")
        folders.append((f"{scratch}/out/alone-{n}", pages))
print("\n".join(fault[:300] for fault in faults[:25]))
print(f"hostile text: {len(STRINGS)} strings in {len(FIELDS)} fields and in all at once, {pages_read} pages: "
      f"{len(faults)} foreign elements, attributes, links or lost texts; {looked} texts compared with what is shown")
if "--browser" in sys.argv:
    count, found = browser(folders)
    faults += found
    print("\n".join(fault[:300] for fault in found[:10]))
    print(f"hostile text in Chromium: {count} pages: {len(found)} foreign requests, dialogs, console errors or titles")
shutil.rmtree(scratch, ignore_errors=True)
sys.exit(bool(faults))
