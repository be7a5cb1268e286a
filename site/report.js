// All of this is extra: the page says the same without it. Text goes through textContent, so no name becomes markup.
"use strict";
const root = document.documentElement;
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const one = (selector, from = document) => from.querySelector(selector);
const byId = (id) => document.getElementById(id);
let cards = all("article");

/** An element of the script's own, marked by `data-js-only`. */
function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  element.dataset.jsOnly = "";
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function button(text, action, attributes) {
  const element = make("button", text, { type: "button", ...attributes });
  element.addEventListener("click", action);
  return element;
}

const toast = make("div", "", { class: "toast", role: "status" });
let quiet = 0;
function say(text) {
  toast.textContent = text;
  clearTimeout(quiet);
  quiet = setTimeout(() => { toast.textContent = ""; }, 8000);
}

/** Text for searching and sorting: no accents, no capitals. */
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const now = new Date();
const today = new Date(now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10); // in the viewer's zone

// Storage may be blocked or full: every access may fail.

function stored(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function keep(key, value) {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
    return true;
  } catch { return false; }
}

// Copying (report.md 5.4)

async function copy(field) {
  let done = true;
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // Not allowed: the older way.
    unfold(field);
    field.focus();
    field.select();
    done = document.execCommand("copy");
  }
  say(done ? "Copied. Nothing was sent: paste it on LinkedIn." : "The text is selected: press Ctrl+C (Cmd+C on a Mac).");
}

function unfold(element) {
  const details = element?.closest("details");
  if (details) details.open = true;
}

for (const field of all("textarea[readonly]")) {
  if (field.parentElement.matches(".card > label")) continue;
  (field.closest("label") ?? field).after(button("Copy", () => copy(field), { "aria-label": "Copy " + (field.ariaLabel ?? field.labels[0].firstChild.data) }));
}

// The cards: buttons beside the words

const words = { accept: "Accept", ask: "Ask for more", decline: "Decline", later: "Later" };
const past = { accept: "Accepted", ask: "Asked", decline: "Declined", later: "For later", ignore: "Declined in silence" };
const canDecide = root.dataset.profile !== "publish";
const codeOf = (card) => card.id.replace(/^i-/, "");
const nameOf = (card) => one("h3", card)?.textContent.trim() ?? "Someone";
const linkOf = (card) => one('.meta a[href^="https:"]', card);
const key = `invreport:v1:${root.dataset.report ?? ""}`;
let decisions = {};
let isSaved = true;
const undone = [];

function load() {
  decisions = {};
  let found = {};
  try { found = JSON.parse(stored(key)) ?? {}; } catch { /* start anew */ }
  for (const [code, entry] of Object.entries(found)) {
    if (/^[0-9A-Z]{6,8}$/.test(code) && Object.hasOwn(past, entry?.d) && /^\d{4}-\d\d-\d\d$/.test(entry.t)) decisions[code] = entry;
  }
}

const save = () => keep(key, Object.keys(decisions).length && JSON.stringify(decisions));

/** Silence is the only advice: then a decline needs no text. */
const advisesSilence = (card) => one(".silent", card) && !one(":scope > .side > label", card);

/** A row with a button a verdict, for one card or for all of a group. */
function actions(these, label, end = "") {
  const row = make("div", "", { class: "act", role: "group", "aria-label": label });
  for (const verdict of canDecide ? Object.keys(words) : []) {
    row.append(button(words[verdict] + end, () => decide(these, verdict), { "data-v": verdict }));
  }
  return row;
}

for (const group of all(".group")) {
  const these = all("article", group);
  one("p", group).after(actions(these, "One decision for all", ` (all ${these.length})`));
}

for (const card of cards) {
  const field = one(":scope > label", card);
  one("h3", card)?.setAttribute("tabindex", "-1");
  const row = actions([card], "Your decision");
  if (field) row.prepend(button("Copy", () => copy(one("textarea", field)), { class: "copy" }));
  if (!row.children.length) continue;
  const side = document.createElement("div");
  side.className = "side";
  const anchor = field ?? one(":scope > .silent", card) ?? one(":scope > details", card);
  anchor ? anchor.before(side) : card.append(side);
  if (anchor?.matches("label, .silent")) side.append(anchor);
  side.append(row);
}

function show() {
  const shown = (card) => decisions[codeOf(card)]?.d.replace("ignore", "decline");
  for (const card of cards) card.classList.toggle("decided", !!shown(card));
  for (const b of all(".act [data-v]")) {
    const box = b.closest("article, .group");
    const these = box.matches(".group") ? all("article", box) : [box];
    b.setAttribute("aria-pressed", these.every((card) => shown(card) === b.dataset.v));
  }
  if (!canDecide) return;
  const [done, total] = counts();
  progress.textContent = done
    ? `${done} of ${total} decided. Saved in this browser. It does not act on LinkedIn.`
    : "Keys: j next, a i d s decide, c copy, u undo, ? all keys.";
  end.hidden = done < total || !total;
}

const queued = cards.filter((card) => !card.closest("details"));
const counts = () => [queued.filter((card) => (decisions[codeOf(card)]?.d ?? "later") !== "later").length, queued.length];

function set(code, entry) {
  if (entry) decisions[code] = entry;
  else delete decisions[code];
  isSaved = false;
  const note = save() ? "" : " NOT saved: download it.";
  show();
  return note;
}

function decide(these, verdict) {
  undone.push(these.map((card) => [codeOf(card), decisions[codeOf(card)]]));
  let note, chosen;
  for (const card of these) {
    chosen = verdict === "decline" && advisesSilence(card) ? "ignore" : verdict;
    note = set(codeOf(card), { d: chosen, t: today });
  }
  const [done, total] = counts();
  const last = these.at(-1);
  go(nextUndecided(last) ?? last);
  say(`${past[chosen]}: ${these.map(nameOf).join(", ")}. Undo with u. ${done} of ${total} decided.${note}`);
}

function undo() {
  const step = undone.pop();
  if (!step) return say("Nothing to undo.");
  const note = step.map((each) => set(...each))[0];
  const card = byId(`i-${step[0][0]}`);
  if (card) go(card);
  say(`Undone${card ? `: ${nameOf(card)}` : ""}.${note}`);
}

// From card to card: the focus really moves

let current = null;
const isShown = (card) => card.checkVisibility();

/** The next shown undecided card, round the end. */
function nextUndecided(card) {
  const shown = cards.filter((other) => other === card || isShown(other));
  const at = shown.indexOf(card);
  return [...shown.slice(at + 1), ...shown.slice(0, at)].find((other) => !decisions[codeOf(other)]);
}

function go(card) {
  current = card;
  one("h3", card)?.focus({ preventScroll: true });
  card.scrollIntoView({ block: "start" });
  if (hasState()) write(true);
}

const active = () => document.activeElement?.closest?.("article") ?? (current && isShown(current) ? current : null);

// Filter, search, order and the hash (report.md 5.3)

const orders = { urgency: "By urgency", age: "Oldest first", name: "By name", known: "Best known first", fit: "Best fit first" };
const groups = { d: ["d", {}], msg: ["n", { yes: "1", no: "0" }], goal: ["g", {}], age: ["a", {}] };
const search = make("input", "", { type: "search", "aria-label": "Search", placeholder: "Search" });
const order = make("select", "", { "aria-label": "Order" });

const radio = (group, value) => byId(`f-${group}-${value}`);
const chosen = (group) => one(`input[name="f-${group}"]:checked`)?.id.replace(`f-${group}-`, "") ?? "all";

const hasState = () => location.hash.includes("=");

function read() {
  const state = new URLSearchParams(hasState() ? location.hash.slice(1) : "");
  for (const [name, [group, alias]] of Object.entries(groups)) {
    const value = state.get(name);
    const input = radio(group, alias[value] ?? value) ?? radio(group, "all");
    if (input) input.checked = true;
  }
  search.value = state.get("q") ?? "";
  order.value = state.get("sort");
  order.value ||= "urgency";
  apply();
  const card = byId(`i-${state.get("i")}`);
  if (card) go(card);
}

function hash() {
  const state = new URLSearchParams();
  for (const [name, [group, alias]] of Object.entries(groups)) {
    const value = chosen(group);
    const word = Object.keys(alias).find((each) => alias[each] === value) ?? value;
    if (value !== "all") state.set(name, word);
  }
  if (search.value) state.set("q", search.value);
  if (order.value !== "urgency") state.set("sort", order.value);
  if (current && isShown(current) && state.size) state.set("i", codeOf(current));
  return state.toString();
}

function write(isTyping) {
  const state = hash();
  try {
    history[isTyping ? "replaceState" : "pushState"](null, "", state ? `#${state}` : location.pathname);
  } catch { /* a sandboxed page */ }
}

const texts = new Map();
function matches(card) {
  if (!search.value.trim()) return true;
  if (!texts.has(card)) {
    const own = card.cloneNode(true);
    all("[data-js-only]", own).forEach((added) => added.remove());
    texts.set(card, fold(own.textContent));
  }
  return fold(search.value).split(/\s+/).every((word) => texts.get(card).includes(word));
}

function rank(card, by) {
  if (by === "age") return one("time", card)?.dateTime || "9";
  if (by === "name") return fold(nameOf(card));
  // The scores stand over the reasons: "Why: known 9, fit 55".
  const score = card.textContent.match(/: known (\d+), fit (\d+)?/)?.[by === "known" ? 1 : 2];
  return score ? -score : 1;
}

const given = new Map(cards.map((card, index) => [card, index]));
let sorted = "urgency";
function sort() {
  if (order.value === sorted) return;
  sorted = order.value;
  const ranks = new Map(cards.map((card) => [card, sorted === "urgency" ? 0 : rank(card, sorted)]));
  cards.sort((a, b) => compare(ranks.get(a), ranks.get(b)) || given.get(a) - given.get(b));
  // Each card stays in its list; a group goes with its last card.
  const ends = new Map(all(".card").map((card) => [card.parentElement, null]));
  for (const list of ends.keys()) ends.set(list, all(":scope > .card", list).at(-1).nextSibling);
  for (const card of cards) {
    for (const item of [card, card.closest(".group")]) item?.parentElement.insertBefore(item, ends.get(item.parentElement));
  }
  cards = all("article");
}

function apply() {
  for (const card of cards) card.classList.toggle("off", !matches(card));
  sort();
}

/** An anchor changes filters only when they hide its target. */
function arrive() {
  if (hasState() || !location.hash) return read();
  const target = byId(location.hash.slice(1));
  unfold(target);
  const card = target?.closest("article");
  if (!card) return;
  if (!isShown(card)) {
    clear();
    say("The filters were cleared to show this card.");
  }
  card.scrollIntoView({ block: "start" });
  current = card;
}

function clear() {
  for (const input of all('input[id$="-all"]')) input.checked = true;
  search.value = "";
  apply();
}

// Download (report.md 5.5): the ledger's own columns, text guarded against formulas

function cell(text) {
  const guarded = /^\s*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function addressOf(card) {
  if (card.dataset.id) return card.dataset.id;
  const link = linkOf(card)?.getAttribute("href");
  if (!link) return `name:${nameOf(card).toLowerCase().normalize("NFC")}`;
  try { return decodeURIComponent(link); } catch { return link; }
}

function ledger() {
  const rows = [...given.keys()].flatMap((card) => {
    const entry = decisions[codeOf(card)];
    return entry && entry.d !== "later" ? [[addressOf(card), entry.t, entry.d, ""].map(cell).join(",")] : [];
  });
  return [rows.length, ["address,date,decision,reason", ...rows, ""].join("\n")];
}

function download() {
  const [count, text] = ledger();
  if (!count) return say("Nothing is decided yet.");
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = make("a", "", { href: address, download: `decisions-${root.dataset.asof ?? today}.csv` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  isSaved = true;
  say(`Downloaded ${count} ${count === 1 ? "decision" : "decisions"}. Now run invreport record on the file.`);
}

function forget() {
  if (!confirm("Forget all decisions in this browser?")) return;
  decisions = {};
  undone.length = 0;
  isSaved = true;
  say(save() ? "Forgotten." : "NOT forgotten: clear the site data of your browser.");
  show();
}

// The line of tools

const progress = make("p", "", { class: "progress" });
const end = make("p", "", { class: "hint" });
let keysOn = stored("invreport:v1:keys") !== "off";
const switchKeys = button("", () => {
  keysOn = !keysOn;
  keep("invreport:v1:keys", keysOn ? "" : "off");
  nameKeys();
  say(keysOn ? "Keys are on." : "Keys are off.");
});
const nameKeys = () => { switchKeys.textContent = `Keys: ${keysOn ? "on" : "off"}`; };

if (cards.length) {
  for (const [value, title] of Object.entries(orders)) order.append(make("option", title, { value }));
  const filters = one(".filters") ?? make("div", "", { class: "filters" });
  if (!filters.isConnected) (one(".queue") ?? cards[0]).before(filters);
  let more = one("details", filters);
  if (!more) {
    more = make("details");
    more.append(make("summary", "More"));
    filters.append(more);
  }
  const tools = make("div", "", { class: "tools" });
  const rare = make("div", "", { class: "tools" });
  tools.append(search, order);
  if (canDecide) {
    tools.append(button("Undo", undo), button("Download decisions", download));
    rare.append(button("Forget my decisions in this browser", forget));
  }
  rare.append(switchKeys, button("All keys", () => help.showModal()));
  // On a phone the first card comes first, so the tools are folded away.
  if (matchMedia("(max-width: 40rem)").matches) more.append(tools);
  else more.before(tools);
  more.append(rare);
  if (canDecide) {
    end.append(`All ${queued.length} decided. Download your decisions, then run `, make("code", "invreport record FILE"), ". ",
      button("Download decisions", download));
    filters.append(progress);
    filters.after(end);
    load();
  }
  search.addEventListener("input", () => { apply(); write(true); });
  order.addEventListener("change", () => { apply(); write(false); });
  document.addEventListener("change", (event) => {
    if (event.target.matches("[name^=f-]")) write(false);
  });
  addEventListener("popstate", arrive);
  addEventListener("hashchange", () => { if (!hasState()) arrive(); });
  addEventListener("beforeunload", (event) => {
    if (!isSaved && counts()[0]) event.preventDefault();
  });
}

// Keys (report.md 5.2)

const pages = { q: "index", s: "stats", n: "network", o: "sent", a: "accepted", p: "people", w: "wording", m: "method" };
const help = make("dialog", "", { "aria-label": "Keys" });
help.append(make("h2", "Keys"), make("pre", `j k      next, previous card
a i d s  accept, ask for more, decline, later
c w      copy the text shown, show the next one
o e      open the profile, the reasons
u        undo
/        search; Esc leaves it
1 2 3 4  all, accept, ask, decline
g        then q s n o a p w m: go to a page
?        this list`), button("Close", () => help.close()));
nameKeys();

let goTo = 0;
const textAt = new Map();

/** The text that c copies: w goes on by one, round the end. */
function textOf(card, step) {
  const fields = all("textarea", card);
  const at = ((textAt.get(card) ?? 0) + step) % (fields.length || 1);
  textAt.set(card, at);
  const field = fields[at];
  if (!field) say("This card has no text.");
  else if (step) {
    fields.forEach((each) => each.classList.toggle("on", each === field));
    unfold(field);
    field.scrollIntoView({ block: "nearest" });
    say(`Text ${at + 1} of ${fields.length}. Copy with c.`);
  } else copy(field);
}

const verdictKeys = { a: "accept", i: "ask", d: "decline", s: "later" };
const onCard = {
  c: (card) => textOf(card, 0),
  w: (card) => textOf(card, 1),
  o: (card) => linkOf(card)?.click(),
  e: (card) => { const why = one(":scope > details", card); if (why) why.open = !why.open; },
};
if (canDecide) for (const [key, verdict] of Object.entries(verdictKeys)) onCard[key] = (card) => decide([card], verdict);

function move(step) {
  const shown = cards.filter(isShown);
  const at = shown.indexOf(active());
  const target = at < 0 ? shown[0] : shown[at + step];
  if (target) go(target);
}

document.addEventListener("keydown", (event) => {
  const { key: pressed, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || help.open) return;
  if (target.closest?.("input:not([type=radio]), textarea, select, [contenteditable]")) {
    if (pressed === "Escape") target.blur();
    return;
  }
  // Arrows scroll unless a card's name has the focus, and choose among radio buttons.
  if (!keysOn || (pressed.startsWith("Arrow") && !target.matches?.("article h3"))) return;
  if (Date.now() - goTo < 1000 && pages[pressed]) {
    goTo = 0;
    const name = pages[pressed];
    all(".pages a").find((a) => [`${name}.html`, `#${name === "index" ? "queue" : name}`].includes(a.getAttribute("href")))?.click();
  } else if (pressed === "g") goTo = Date.now();
  else if (pressed === "?") help.showModal();
  else if (!cards.length) return;
  else if (pressed === "j" || pressed === "ArrowDown") move(1);
  else if (pressed === "k" || pressed === "ArrowUp") move(-1);
  else if (pressed === "u" && canDecide) undo();
  else if (pressed === "/") {
    unfold(search);
    search.focus();
  } else if ("1234".includes(pressed)) radio("d", ["all", "accept", "ask", "decline"][pressed - 1])?.click();
  else if (Object.hasOwn(onCard, pressed)) {
    const card = active();
    if (card) onCard[pressed](card);
    else return move(1);
  } else return;
  event.preventDefault();
});

// Tables: a button in each head; the third press restores the order

for (const table of all("table.data")) {
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  if (rows.length < 2) continue;
  const heads = [...table.tHead.rows[0].cells];
  const value = (row, column) => {
    const field = row.cells[column];
    const text = one("time", field)?.dateTime ?? field.textContent.trim();
    return /^[\d,.]+$/.test(text) ? Number(text.replaceAll(",", "")) : fold(text);
  };
  heads.forEach((head, column) => {
    const title = head.textContent;
    const press = button(title, () => {
      const before = head.ariaSort;
      for (const other of heads) other.removeAttribute("aria-sort");
      const way = !before ? "ascending" : before === "ascending" ? "descending" : null;
      if (way) head.setAttribute("aria-sort", way);
      const keyed = rows.map((row, index) => [value(row, column), one("a", row)?.href ?? "", index, row]);
      const sign = way === "descending" ? -1 : 1;
      // Numbers before words; equal ones by address, then as in the file.
      const kinds = (a, b) => compare(typeof a, typeof b) || compare(a, b);
      if (way) keyed.sort((a, b) => sign * kinds(a[0], b[0]) || compare(a[1], b[1]) || a[2] - b[2]);
      body.append(...keyed.map((each) => each[3]));
      say(way ? `Sorted by ${title}, ${way}.` : "In the order given.");
    });
    delete press.dataset.jsOnly;
    head.replaceChildren(press);
  });
}

// Only the viewer knows today.

const age = Math.floor((new Date(today) - new Date(root.dataset.asof)) / 864e5);
if (age > 14 && !one(".badge")) {
  one("header").append(make("p", `This export is ${age} days old: ask for a new one.`, { class: "stale" }));
}

document.body.append(toast, help);
if (cards.length) {
  show();
  arrive();
}
