// All of this is extra: the page says the same without it. Names go through textContent, so none becomes markup.
"use strict";
const root = document.documentElement;
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const one = (selector, from = document) => from.querySelector(selector);
const byId = (id) => document.getElementById(id);
let cards = all("article");

/** An element of the script. */
function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  element.dataset.jsOnly = "";
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function button(text, action, attributes) {
  const element = make("button", text, { type: "button", ...attributes });
  element.onclick = action;
  return element;
}

const toast = make("div", "", { class: "toast", role: "status" });
let quiet;
function say(text) {
  toast.textContent = text;
  clearTimeout(quiet);
  quiet = setTimeout(say, 8000, "");
}

/** Only a change costs anything. */
function setClass(element, name, isOn) {
  if (element.classList.contains(name) !== isOn) element.classList.toggle(name);
}

/** Without accents and capitals. */
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** In the viewer's zone. */
const today = new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toJSON().slice(0, 10);

// Storage may be blocked or full, and what it holds no JSON: all of it may fail.

function stored(key) {
  try { return localStorage.getItem(key); } catch {}
}

function keep(key, value) {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
    return true;
  } catch { return false; }
}

// Copying

async function copy(field) {
  let done = true;
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    unfold(field);
    field.focus();
    field.select();
    done = document.execCommand("copy");
  }
  say(done ? "Copied. Nothing was sent: paste it on LinkedIn." : "The text is selected: press Ctrl+C (Cmd+C on a Mac).");
}

function unfold(element) {
  for (let at = element; (at = at?.closest("details")); at = at.parentElement) at.open = true;
}

function addCopy(field) {
  const label = field.closest("label");
  (label ?? field).after(button("Copy", () => copy(field), { "aria-label": `Copy ${field.ariaLabel ?? label.firstChild.data}` }));
}

// Buttons beside the words

const words = { accept: "Accept", ask: "Ask for more", decline: "Decline", later: "Later" };
/** What a decision leaves to do there; its keys are the decisions that may be kept. */
const past = { accept: "To accept on LinkedIn", ask: "To ask on LinkedIn", decline: "To decline on LinkedIn", later: "For later", ignore: "To decline in silence on LinkedIn" };
/** A phone has no keys. */
const touch = matchMedia("(pointer: coarse)").matches;
const canDecide = root.dataset.profile !== "publish";
const pager = one(".pager");
const here = pager ? " on this page" : "";
/** Where files have no origin in common (Firefox), each page keeps its decisions to itself. */
const isAlone = !!pager && location.origin === "null";
const apart = isAlone ? here : "";
const codeOf = (card) => card.id.slice(2);
const nameOf = (card) => one("h3", card).textContent;
const linkOf = (card) => one("a[rel]", card);
const key = `invreport:v1:${root.dataset.report ?? ""}`;
let decisions = {};
let note;
const undone = [];

function load() {
  decisions = {};
  let found;
  try { found = JSON.parse(stored(key)); } catch {}
  for (const [code, entry] of Object.entries(found ?? {})) {
    if (/^[0-9A-Z]{6,8}$/.test(code) && Object.hasOwn(past, entry?.d) && /^\d{4}-\d\d-\d\d$/.test(entry.t)) decisions[code] = entry;
  }
}

const holds = () => Object.values(decisions).some(Boolean);
/** Codes of what belongs into a file, of other pages of the queue too: "f" marks what was downloaded. */
const toFile = () => Object.keys(decisions).filter((code) => decisions[code] && decisions[code].d !== "later" && (byId(`i-${code}`) || (pager && !decisions[code].f)));
const unfiled = () => toFile().filter((code) => !decisions[code].f);
const save = () => keep(key, holds() && JSON.stringify(decisions));

/** Silence is the only advice: then a decline needs no text. */
const advisesSilence = (card) => one(".silent", card) && !one(":scope > label, .side > label", card);

/** A row with a button a verdict, for one card or for all of a group. */
function actions(these, label, end = "") {
  const row = make("div", "", { class: "act", role: "group", "aria-label": label });
  for (const verdict of canDecide ? Object.keys(words) : []) {
    row.append(button(words[verdict] + end, () => decide(these, verdict), { "data-v": verdict }));
  }
  return row;
}

/** Gives a card its buttons once it comes near: thousands at once are slow. */
function dress(card) {
  near.unobserve(card);
  if (one(".act", card)) return;
  const field = one(":scope > label", card);
  // The card itself may lie in the details of a folded queue.
  for (const other of all(":scope details textarea", card)) addCopy(other);
  const row = actions([card], "Your decision");
  row.append(button("Previous card", () => move(-1), { class: "step" }),
    button("Next card", () => move(1), { class: "step" }));
  if (field) row.prepend(button("Copy", () => copy(one("textarea", field)), { class: "copy" }));
  const side = document.createElement("div");
  side.className = "side";
  const text = field ?? one(":scope > .silent", card);
  const behind = text ?? one(":scope > details", card);
  behind ? behind.before(side) : card.append(side);
  if (text) side.append(text);
  side.append(row);
  mark(row);
}

const near = new IntersectionObserver((seen) => {
  for (const each of seen) if (each.isIntersecting) dress(each.target);
}, { rootMargin: "100%" });

/** Decided here, else in decisions.csv. */
const verdictOf = (card) => decisions[codeOf(card)]?.d ?? card.dataset.own;

/** Presses the button of the verdict that all of them have. */
function mark(row) {
  const box = row.closest("article, .group");
  const these = box.matches("article") ? [box] : all("article", box);
  for (const b of all("[data-v]", row)) {
    b.ariaPressed = these.every((card) => verdictOf(card)?.replace("ignore", "decline") === b.dataset.v);
  }
}

function show() {
  if (!canDecide) return;
  for (const card of cards) setClass(card, "decided", !!verdictOf(card));
  all(".act").forEach(mark);
  const [done, total] = counts();
  const open = unfiled().length;
  progress.textContent = holds()
    ? `${done} of ${total} decided${here}${open ? `, ${open} not downloaded yet` : ""}. Saved in this browser. It does not act on LinkedIn.`
    : touch ? "" : "Keys: j next, a i d s decide, c copy, u undo, ? all keys.";
  end.hidden = done < total || !total;
  reminder.hidden = !isAlone || !open;
  reminder.firstChild.data = `Not downloaded yet: ${open}. This browser keeps the decisions of each page apart. `;
}

const queued = cards.filter((card) => !card.closest("details"));
const counts = () => [queued.filter((card) => (verdictOf(card) ?? "later") !== "later").length, queued.length];

function set(entries) {
  const before = entries.map(([code]) => [code, decisions[code]]);
  isReminded = false;
  for (const [code, entry] of entries) decisions[code] = entry;
  note = save() ? "" : " NOT saved: download it.";
  show();
  return before;
}

function decide(these, verdict) {
  let chosen;
  undone.push(set(these.map((card) => {
    chosen = verdict === "decline" && advisesSilence(card) ? "ignore" : verdict;
    return [codeOf(card), { d: chosen, t: today }];
  })));
  const [done, total] = counts();
  const last = these.at(-1);
  const next = nextUndecided(last);
  if (!next && !end.hidden) end.focus();
  else go(next ?? last);
  say(`${past[chosen]}: ${these.map(nameOf).join(", ")}.${touch ? "" : " Undo with u."} ${done} of ${total} decided${here}.${note}`);
}

function undo() {
  const step = undone.pop();
  if (!step) return say("Nothing to undo.");
  set(step);
  const card = byId(`i-${step[0][0]}`);
  if (card) go(card);
  say(`Undone${card ? `: ${nameOf(card)}` : ""}.${note}`);
}

// From card to card

let current = null;
const isShown = (card) => card.checkVisibility();

/** The next shown undecided card, round the end. */
function nextUndecided(card) {
  const shown = cards.filter((other) => other === card || isShown(other));
  const at = shown.indexOf(card);
  return [...shown.slice(at + 1), ...shown.slice(0, at)].find((other) => !verdictOf(other));
}

function go(card) {
  current = card;
  dress(card);
  const title = one("h3", card);
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  card.scrollIntoView({ block: "start" });
  if (hasState()) write(true);
}

const active = () => document.activeElement?.closest?.("article") ?? (current && isShown(current) ? current : null);

// Filter, search, order and the hash

const orders = { urgency: "By urgency", age: "Oldest first", name: "By name", known: "Best known first", fit: "Best fit first" };
const groups = { d: "d", msg: "n", goal: "g", age: "a" };
const search = make("input", "", { type: "search", "aria-label": "Search", placeholder: "Search" });
const order = make("select", "", { "aria-label": "Order" });
const nothing = make("p", "No card matches. ", { class: "hint", role: "status" });
nothing.append(button("Show all", () => { clear(); write(false); }));

const radio = (group, value) => byId(`f-${group}-${value}`);
const chosen = (group) => one(`input[name="f-${group}"]:checked`)?.id.slice(4) ?? "all";

const hasState = () => location.hash.includes("=");

function read() {
  const state = new URLSearchParams(hasState() ? location.hash.slice(1) : "");
  for (const [name, group] of Object.entries(groups)) {
    const input = radio(group, state.get(name)) ?? radio(group, "all");
    if (input) input.checked = true;
  }
  search.value = state.get("q") ?? "";
  order.value = state.get("sort");
  order.value ||= "urgency";
  apply();
  const card = byId(`i-${state.get("i")}`);
  if (card) go(card);
}

function write(isTyping) {
  const state = new URLSearchParams();
  for (const [name, group] of Object.entries(groups)) {
    const value = chosen(group);
    if (value !== "all") state.set(name, value);
  }
  if (search.value) state.set("q", search.value);
  if (order.value !== "urgency") state.set("sort", order.value);
  if (current && isShown(current) && state.size) state.set("i", codeOf(current));
  // A sandboxed page has no history.
  try {
    history[isTyping ? "replaceState" : "pushState"](null, "", state.size ? `#${state}` : location.pathname);
  } catch {}
}

const texts = new Map();
function textOf(card) {
  const own = card.cloneNode(true);
  // The texts to send say much the same on every card.
  all("[data-js-only], label", own).forEach((added) => added.remove());
  texts.set(card, fold(own.textContent));
  return texts.get(card);
}

const matches = (card) => fold(search.value).split(/\s+/).every((word) => !word || (texts.get(card) ?? textOf(card)).includes(word));

function rank(card, by) {
  if (by === "age") return one("time", card)?.dateTime || "9";
  if (by === "name") return fold(nameOf(card));
  // The scores stand over the reasons: "Why: known 9, fit 55, …".
  const scores = all("summary", card).map((each) => each.textContent.split(",")).find((each) => each[1]);
  const score = scores?.[by === "known" ? 0 : 1].match(/\d+/);
  return score ? -score : 1;
}

const given = new Map(cards.map((card, index) => [card, index]));
let sorted = "urgency";
function sort() {
  if (order.value === sorted) return;
  sorted = order.value;
  const ranks = new Map(cards.map((card) => [card, sorted === "urgency" ? 0 : rank(card, sorted)]));
  cards.sort((a, b) => compare(ranks.get(a), ranks.get(b)) || given.get(a) - given.get(b));
  // A group goes with its last card, the count behind all.
  for (const item of [...cards.flatMap((card) => [card, card.closest(".group")]), one(".count")]) item?.parentElement.append(item);
  cards = all("article");
}

/** Hides frames without a card; an empty page says why. */
function apply() {
  for (const card of cards) setClass(card, "off", !matches(card));
  // What is shown is slow to ask of thousands.
  const isAll = !search.value && Object.values(groups).every((group) => chosen(group) === "all");
  for (const box of all(".group, details.queue")) {
    box.classList.toggle("off", !isAll && all("article", box).every((card) => getComputedStyle(card).display === "none"));
  }
  nothing.hidden = isAll || queued.some(isShown);
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

// Download: the ledger's own columns; no cell begins like a formula

const addressOf = (card) => linkOf(card)?.getAttribute("href") ?? `name:${nameOf(card).toLowerCase().normalize("NFC")}`;

function download() {
  const rows = toFile().map((code) => {
    const card = byId(`i-${code}`);
    const entry = decisions[code];
    entry.f = 1;
    // The address of a card on another page is not known here.
    return `"${card ? addressOf(card).replaceAll('"', '""') : `code:${code}`}",${entry.t},${entry.d},`;
  });
  const count = rows.length;
  if (!count) return say("Nothing is decided yet.");
  const text = ["address,date,decision,reason", ...rows, ""].join("\n");
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  make("a", "", { href: address, download: `decisions-${root.dataset.asof ?? today}${/-\d+(?=\.html)/.exec(location.pathname) ?? ""}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  save();
  show();
  say(`Downloaded ${count} ${count === 1 ? "decision" : "decisions"}. Now run invreport record FILE export.zip.`);
}

const downloader = () => button("Download decisions", download);

function forget() {
  if (!confirm(`Forget all decisions in this browser${apart}?`)) return;
  decisions = {};
  undone.length = 0;
  say(save() ? "Forgotten." : "NOT forgotten: clear the site data of your browser.");
  show();
}

// Tools

const progress = make("p", "", { class: "progress" });
const end = make("p", "", { class: "hint", tabindex: -1 });
const reminder = make("p", " ", { class: "hint" });
let isReminded = false;
let keysOn = stored("invreport:v1:keys") !== "off";
const switchKeys = button("", () => {
  keysOn = !keysOn;
  keep("invreport:v1:keys", keysOn ? "" : "off");
  nameKeys();
  say(keysOn ? "Keys are on." : "Keys are off.");
});
const nameKeys = () => { switchKeys.textContent = `Keys: ${keysOn ? "on" : "off"}`; };

function addTools() {
  for (const [value, title] of Object.entries(orders)) order.append(make("option", title, { value }));
  const filters = one(".filters") ?? make("div", "", { class: "filters" });
  if (!filters.isConnected) (one(".queue") ?? cards[0]).before(filters);
  const more = one("details", filters) ?? make("details");
  if (!more.isConnected) {
    more.append(make("summary", "More"));
    filters.append(more);
  }
  const [tools, rare] = [1, 2].map(() => make("div", "", { class: "tools" }));
  tools.append(search, order);
  if (canDecide) {
    tools.append(button("Undo", undo), downloader());
    rare.append(button(`Forget my decisions in this browser${apart}`, forget));
  }
  rare.append(switchKeys, button("All keys", () => help.showModal()));
  // On a phone the first card comes first, so the tools are folded away.
  if (matchMedia("(max-width: 49rem)").matches) {
    more.append(tools);
    more.firstChild.textContent = "Search, undo, download, filters";
  } else more.before(tools);
  more.append(rare);
  if (canDecide) {
    const next = one(".next");
    end.append(`All ${queued.length} decided${here}. `);
    if (next) {
      end.append(isAlone ? "Download your decisions, then go to the: " : "A download holds the decisions of all pages. ", make("a", next.textContent, { href: next.href }), " ");
    } else end.append("Download your decisions, then run ", make("code", "invreport record FILE export.zip"), ". ");
    end.append(downloader());
    reminder.append(downloader());
    pager?.before(reminder);
    filters.append(progress);
    filters.after(end);
    load();
  }
  filters.after(nothing);
  search.oninput = () => { apply(); write(true); };
  filters.addEventListener("change", ({ target }) => {
    if (target === search) return;
    apply();
    write(false);
    if (target !== order) say(`${queued.filter(isShown).length} of ${queued.length} shown.`);
  });
  addEventListener("popstate", arrive);
  addEventListener("hashchange", () => { if (!hasState()) arrive(); });
  // Other pages of the report bring one back here; elsewhere what is in no file could be forgotten.
  let isInside = false;
  addEventListener("click", ({ target }) => { isInside = !!target.closest?.("a:not([rel])") && !note; });
  addEventListener("beforeunload", (event) => {
    if (undone.length && unfiled().length && !isInside) event.preventDefault();
  });
  // The way on to another page of the queue keeps the filter, and asks once for the file where it matters.
  for (const link of all(".pager a, .parts a")) {
    link.addEventListener("click", (event) => {
      if (hasState()) link.hash = location.hash;
      if (reminder.hidden || isReminded) return;
      isReminded = true;
      event.preventDefault();
      one("button", reminder).focus();
      say("First download the decisions of this page, or choose the link again.");
    });
  }
}

// Keys

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

/** Copies the text shown, or shows the next one. */
function nextText(card, step) {
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

const onCard = {
  c: (card) => nextText(card, 0),
  w: (card) => nextText(card, 1),
  o: (card) => linkOf(card)?.click(),
  e: (card) => { const why = one("details:has(dl)", card); if (why) why.open = !why.open; },
};
if (canDecide) Object.keys(words).forEach((verdict, at) => { onCard["aids"[at]] = (card) => decide([card], verdict); });

function move(step) {
  const shown = cards.filter(isShown);
  const at = shown.indexOf(active());
  const target = at < 0 ? shown[0] : shown[at + step];
  if (target) go(target);
  else one(step > 0 ? ".next" : ".previous")?.click();
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
    one(`.pages [href="${name}.html"], .pages [href="#${name.replace("index", "queue")}"]`)?.click();
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

// Tables: the third press restores the order

function addSorting(table) {
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  if (rows.length < 2) return;
  const heads = [...table.tHead.rows[0].cells];
  const value = (row, column) => {
    const field = row.cells[column];
    const text = one("time", field)?.dateTime ?? field.textContent.trim();
    return /^[\d,.]+$/.test(text) ? +text.replaceAll(",", "") : fold(text);
  };
  heads.forEach((head, column) => {
    const title = head.textContent;
    const press = button(title, () => {
      const before = head.ariaSort;
      for (const other of heads) other.ariaSort = null;
      const way = before ? before === "ascending" && "descending" : "ascending";
      if (way) head.ariaSort = way;
      const keyed = rows.map((row, index) => [value(row, column), one("a", row)?.href ?? "", index, row]);
      const sign = way === "descending" ? -1 : 1;
      // Numbers before words, equal ones by address.
      const kinds = (a, b) => compare(typeof a, typeof b) || compare(a, b);
      if (way) keyed.sort((a, b) => sign * kinds(a[0], b[0]) || compare(a[1], b[1]) || a[2] - b[2]);
      body.append(...keyed.map((each) => each[3]));
      say(way ? `Sorted by ${title}, ${way}.` : "In the order given.");
    });
    delete press.dataset.jsOnly;
    head.replaceChildren(press);
  });
}

// A page is read before it is used: nothing of this holds up its opening.

addEventListener("load", () => setTimeout(() => {
  all("textarea:not(article *)").forEach(addCopy);
  all("table.data").forEach(addSorting);
  // Only the viewer knows today.
  const age = (new Date(today) - new Date(root.dataset.asof)) / 864e5;
  if (age > 14 && !one(".badge")) {
    one("header").append(make("p", `This export is ${age} days old: ask for a new one.`, { class: "stale" }));
  }
  document.body.append(toast, help);
  if (!cards.length) return;
  for (const group of all(".group")) {
    const these = all("article", group);
    one("p", group).after(actions(these, "One decision for all", ` (all ${these.length})`));
  }
  addTools();
  for (const card of cards) near.observe(card);
  show();
  arrive();
}));
