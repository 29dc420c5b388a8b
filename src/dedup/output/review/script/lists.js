// The lists of decisions, suggestions and findings: their tabs, their entries, and going from one to the next.

import { textOf } from "./article.js";
import { inWords, riskOf } from "./evidence.js";
import { element } from "./panel.js";

export function entriesIn(root) {
  const ofPassage = new Map();
  for (const entry of root.querySelectorAll(".entry")) {
    const passage = passageOf(entry);
    if (passage >= 0) ofPassage.set(passage, [...(ofPassage.get(passage) ?? []), entry]);
  }
  return ofPassage;
}

export function passageOf(entry) {
  const { decision, first, finding } = entry.dataset;
  const named = decision ?? first ?? finding?.split(" ")[0] ?? "";
  return named === "" ? -1 : Number(named);
}

export function showTab(root, name, { focus = false } = {}) {
  for (const tab of root.querySelectorAll("[role=tab]")) {
    const on = tab.id === `tab-${name}`;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    root.querySelector(`#${tab.getAttribute("aria-controls")}`).hidden = !on;
    if (on && focus) tab.focus();
  }
}

export function tabShown(root) {
  return root.querySelector("[role=tab][aria-selected=true]").id.slice("tab-".length);
}

export function nextEntry(root, current, step) {
  const name = tabShown(root);
  const list = root.querySelector(`#list-${name === "map" ? "decisions" : name}`);
  const entries = [...list.querySelectorAll(".entry")];
  if (!entries.length) return null;
  const at = entries.indexOf(current);
  return entries[at < 0 ? (step > 0 ? 0 : entries.length - 1) : Math.min(entries.length - 1, Math.max(0, at + step))];
}

export function showEntries(data, { base, states, red, refused }, ofPassage, passage) {
  for (const entry of ofPassage.get(passage) ?? []) {
    if ("finding" in entry.dataset) continue;
    const state = states[passage];
    const altered = base[passage] === 2 && "decision" in entry.dataset;
    const open = "suggestion" in entry.dataset && !refused.has(passage);
    entry.classList.toggle("kept", altered ? state === 0 : state !== 1 && !open);
    entry.classList.toggle("removed", state === 1);
    entry.classList.toggle("changed", altered && state === 2);
    entry.classList.toggle("red", red.has(passage));
  }
}

// What a person removed that stands in no list of the program's.
export function showByYou(data, { base, states }, list, choose) {
  const offered = new Set(data.offers.flatMap((each) => each.passages));
  const mine = [];
  states.forEach((state, passage) => {
    const own = state === 1 && base[passage] !== 1 && data.passages[passage].prose;
    if (own && !offered.has(passage)) mine.push(passage);
  });
  list.replaceChildren(
    ...mine.map((passage) => {
      const risk = riskOf(data, base, states, passage);
      const head = element(
        "span",
        { className: "head" },
        element("span", { className: "state" }),
        element("span", { className: "kind" }, "by you"),
        element("span", { className: "line" }, `line ${data.lines[passage]}`),
      );
      const likely = element("span", { className: "likely" }, inWords(data, risk));
      const said = element("span", { className: "said", dir: "auto" }, textOf(data.passages[passage]));
      const entry = element("button", { type: "button", className: "entry removed" }, head, likely, said);
      entry.dataset.decision = passage;
      entry.addEventListener("click", () => choose(passage, entry));
      return element("li", {}, entry);
    }),
  );
  return mine;
}
