// Put the page together: read the data, show what is decided, and answer keys and clicks.

import { sourceOf } from "./article.js";
import { basis, choices, sectionOf, settle, wordsOf } from "./decisions.js";
import { isLost, offerFrom, riskOf } from "./evidence.js";
import { entriesIn, nextEntry, passageOf, showByYou, showEntries, showTab, tabShown } from "./lists.js";
import { markdownOf } from "./markdown.js";
import { markChosen, showMarkers, showRow, showState, spansOf, unmark } from "./marking.js";
import { chartOf, copy, nameOf, recall, remember, save } from "./output.js";
import { fillPanel, isWeighed } from "./panel.js";
import { planOf } from "./plan.js";

const at = (id) => document.getElementById(id);
const data = JSON.parse(at("data").textContent);
const spans = spansOf(at("text"));
const side = document.querySelector(".side");
const base = basis(data);
const wordsBefore = data.passages.reduce((sum, each) => sum + (each.words ?? 0), 0);
const page = { base, log: recall(data), states: base, red: new Set(), refused: new Set(), chosen: -1, entry: null };
let entries = entriesIn(side);
const cells = Map.groupBy
  ? Map.groupBy(document.querySelectorAll("#map .cell"), (cell) => Number(cell.dataset.row))
  : new Map();

// Work everything out anew from the log, and show what is different.
function refresh({ all = false } = {}) {
  const before = page.states;
  const redBefore = page.red;
  const { chosen, refused } = choices(data, base, page.log);
  page.states = settle(data, base, chosen);
  page.refused = refused;
  page.red = new Set();
  let loss = 0;
  page.states.forEach((state, passage) => {
    if (state !== 1) return;
    if (isLost(data, base, page.states, passage)) page.red.add(passage);
    loss += riskOf(data, base, page.states, passage);
  });
  const touched = new Set();
  page.states.forEach((state, passage) => {
    const redder = page.red.has(passage) !== redBefore.has(passage);
    if (!all && state === before[passage] && !redder) return;
    showState(data, spans, page.states, page.red, passage);
    for (const cell of cells.get(passage) ?? []) fillCell(cell, state);
    touched.add(data.passages[passage].block ?? 0);
  });
  for (const block of touched) showRow(data, spans, page.states, block);
  showMarkers(data, spans, page.states);
  showByYou(data, page, at("by-you"), choose);
  entries = entriesIn(side);
  for (const passage of entries.keys()) showEntries(data, page, entries, passage);
  showSums(loss);
  at("undo").disabled = !page.log.length;
  if (page.chosen >= 0) showChosen();
}

function fillCell(cell, state) {
  cell.setAttribute("fill", state === 1 ? "currentColor" : "none");
  if (state !== 1) cell.setAttribute("stroke", "currentColor");
}

function showSums(loss) {
  const words = wordsOf(data, page.states);
  at("sum-words").textContent = words.toLocaleString("en");
  at("sum-share").textContent = wordsBefore ? `(${Math.round((100 * words) / wordsBefore)} %)` : "";
  at("sum-loss").textContent = loss.toFixed(1);
  const many = page.red.size;
  at("sum-red").textContent = many ? `${many} ${many === 1 ? "passage is" : "passages are"} said nowhere any more` : "";
}

function note(entry) {
  page.log.push(entry);
  const kept = remember(data, page.log);
  refresh();
  tell(`${at("sum-words").textContent} words, ${at("sum-loss").textContent} claims at risk${kept ? "" : "; this browser keeps nothing for a reload"}`);
}

function tell(words) {
  at("told").textContent = words;
}

function undo() {
  if (!page.log.length) return;
  const last = page.log.pop();
  remember(data, page.log);
  refresh();
  const passage = last.no ?? last.p?.[0];
  if (passage !== undefined) choose(passage);
  tell("Undone");
}

function showChosen() {
  const weighed = isWeighed(data, page.states, page.chosen);
  markChosen(data, spans, page.states, page.chosen, weighed);
  const act = { go: (passage) => choose(passage), toggle, keepSection, close: letGo };
  fillPanel(at("panel"), data, page, page.chosen, act);
}

// Choose a passage: in the text, in the list that is shown, and in the panel.
function choose(passage, entry = null) {
  const former = spans.source.get(page.chosen);
  if (former) former.tabIndex = -1;
  page.entry?.classList.remove("here");
  page.chosen = passage;
  const shown = at(`list-${tabShown(side)}`);
  page.entry = entry ?? (entries.get(passage) ?? []).find((each) => shown.contains(each)) ?? null;
  page.entry?.classList.add("here");
  for (const button of side.querySelectorAll(".above")) button.hidden = true;
  const above = page.entry?.nextElementSibling;
  if (above) above.hidden = false;
  const span = spans.source.get(passage);
  span.tabIndex = 0;
  showChosen();
  const shownSpan = document.body.dataset.shown === "condensed" && page.states[passage] !== 1 ? spans.condensed.get(passage) : span;
  shownSpan.scrollIntoView({ block: "center" });
  page.entry?.scrollIntoView({ block: "nearest" });
}

function letGo() {
  page.entry?.classList.remove("here");
  unmark(data, spans, page.states);
  at("panel").hidden = true;
  page.chosen = -1;
}

function offerOf(entry) {
  return entry && "suggestion" in entry.dataset ? data.offers[Number(entry.dataset.suggestion)] : null;
}

function proseOf(passages) {
  return passages.filter((passage) => data.passages[passage].prose);
}

// Answer for what is chosen: remove it (with all that a suggestion takes along), or keep it.
function answer(remove) {
  if (page.chosen < 0 || !data.passages[page.chosen].prose) return;
  const offer = offerOf(page.entry) ?? offerFrom(data, page.chosen);
  const gone = page.states[page.chosen] === 1;
  if (offer && remove) note({ p: proseOf(offer.passages), s: 1 });
  else if (offer && gone) note({ p: proseOf(offer.passages), s: 0, no: page.chosen });
  else if (offer) note({ no: page.chosen });
  else if (base[page.chosen] === 2) note({ p: [page.chosen], s: alter(remove) });
  else if (remove !== gone) note({ p: [page.chosen], s: Number(remove) });
}

// A sentence that only lost some words: removing means losing them, unless it stands in no list.
function alter(remove) {
  if (!remove) return page.states[page.chosen] === 1 ? 2 : 0;
  return page.entry && "decision" in page.entry.dataset && page.states[page.chosen] === 0 ? 2 : 1;
}

function toggle() {
  if (page.chosen < 0) return;
  const altered = base[page.chosen] === 2 && page.entry;
  answer(altered ? page.states[page.chosen] === 0 : page.states[page.chosen] !== 1);
}

function keepSection() {
  if (page.chosen < 0) return;
  const [title, first, last] = sectionOf(data, page.chosen);
  const back = [];
  for (let passage = first; passage <= last; passage += 1) if (page.states[passage] === 1) back.push(passage);
  if (proseOf(back).length) note({ p: proseOf(back), s: 0 });
  tell(`${proseOf(back).length} kept in ${title}`);
}

function takeAbove(entry) {
  if (!offerOf(entry)) return;
  const upTo = data.offers.slice(0, Number(entry.dataset.suggestion) + 1);
  const taken = upTo.filter((each) => !page.refused.has(each.passages[0]));
  const passages = [...new Set(taken.flatMap((each) => proseOf(each.passages)))].filter((each) => page.states[each] !== 1);
  if (passages.length) note({ p: passages, s: 1 });
}

function step(by) {
  const entry = nextEntry(side, page.entry, by);
  if (!entry) return;
  if (tabShown(side) === "map") showTab(side, "decisions");
  if (passageOf(entry) >= 0) choose(passageOf(entry), entry);
  entry.focus({ preventScroll: true });
}

// From one passage of the text to the next with the arrow keys.
function along(span, by) {
  const all = [...spans.source.values()].filter((each) => each.hasAttribute("aria-pressed"));
  const next = all[all.indexOf(span) + by];
  if (!next) return;
  choose(Number(next.dataset.p));
  next.focus({ preventScroll: true });
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  " ": toggle,
  u: undo,
  s: keepSection,
  t: () => takeAbove(page.entry),
  y: () => { answer(true); step(1); },
  n: () => { answer(false); step(1); },
  Escape: letGo,
};

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  const inText = target.matches?.("[data-p]");
  if (target.matches?.("[role=tab]") && /^Arrow(Left|Right)$/.test(event.key)) return alongTabs(target, event.key);
  if (inText && /^Arrow(Up|Down)$/.test(event.key)) {
    event.preventDefault();
    return along(target, event.key === "ArrowDown" ? 1 : -1);
  }
  if (inText && event.key === "Enter") return choose(Number(target.dataset.p));
  const own = target.closest?.("button, summary, a") && !target.closest(".entry");
  if (!(event.key in KEYS) || (event.key === " " && own)) return;
  if (event.key === " " && page.chosen < 0) return;
  event.preventDefault();
  KEYS[event.key]();
}

function alongTabs(tab, key) {
  const tabs = [...side.querySelectorAll("[role=tab]")];
  const next = tabs[(tabs.indexOf(tab) + (key === "ArrowRight" ? 1 : tabs.length - 1)) % tabs.length];
  showTab(side, next.id.slice("tab-".length), { focus: true });
}

function clicked(event) {
  const { target } = event;
  const passage = target.closest("[data-p], [data-o]");
  const entry = target.closest(".entry");
  const cell = target.closest("#map .cell");
  const bar = target.closest("#bars .bar");
  const tab = target.closest("[role=tab]");
  const above = target.closest(".above");
  if (passage) choose(Number(passage.dataset.p ?? passage.dataset.o));
  else if (above) takeAbove(above.previousElementSibling);
  else if (entry && passageOf(entry) >= 0) choose(passageOf(entry), entry);
  else if (cell) choose(Number(cell.dataset.row));
  else if (bar) choose(Number(bar.dataset.first));
  else if (tab) showTab(side, tab.id.slice("tab-".length));
  if (window.matchMedia("(max-width: 1080px)").matches && (cell || bar)) view("source");
}

function view(name) {
  document.body.dataset.shown = name;
  for (const button of at("views").children) button.setAttribute("aria-pressed", String(button.dataset.view === name));
  if (page.chosen >= 0) spans.source.get(page.chosen).scrollIntoView({ block: "center" });
}

function begin() {
  for (const id of ["acts", "views", "save-charts"]) at(id).hidden = false;
  showTab(side, "decisions");
  document.addEventListener("click", clicked);
  document.addEventListener("keydown", pressed);
  // A button that is chosen with the space bar is not also clicked by it.
  side.addEventListener("keyup", (event) => { if (event.key === " " && event.target.closest(".entry")) event.preventDefault(); });
  at("views").addEventListener("click", (event) => { if (event.target.dataset.view) view(event.target.dataset.view); });
  at("map").addEventListener("mouseover", (event) => {
    const cell = event.target.closest(".cell");
    if (cell) at("map-hint").textContent = cell.querySelector("title").textContent;
  });
  const text = () => sourceOf(data, page.states);
  const hand = (id, does) => at(id).addEventListener("click", does);
  hand("undo", undo);
  hand("copy", async () => tell((await copy(text())) ? "Copied" : "The browser did not let the text be copied"));
  hand("save-text", () => save(nameOf(data), text(), "text/plain"));
  hand("save-markdown", () => save(nameOf(data, ".condensed.md"), markdownOf(data, page.states), "text/markdown"));
  hand("save-plan", () => save(nameOf(data, ".plan.json"), planOf(data, base, page.states), "application/json"));
  hand("save-map", () => save(nameOf(data, ".map.svg"), chartOf(document.querySelector("#map svg")), "image/svg+xml"));
  hand("save-bars", () => save(nameOf(data, ".sections.svg"), chartOf(document.querySelector("#bars svg")), "image/svg+xml"));
  document.body.dataset.shown = "lists";
  refresh({ all: page.log.length > 0 });
  document.body.dataset.ready = "true";
}

begin();
