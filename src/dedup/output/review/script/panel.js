// Say of the chosen passage what it is, who says it or whom it stands for, and what can be done about it.

import { textOf } from "./article.js";
import { claimsOf, inWords, isLost, offerFrom, riskOf, standsFor, wordsHeld } from "./evidence.js";

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}

function leading(data, passage, go) {
  const link = element("button", { type: "button", dir: "auto" }, textOf(data.passages[passage]));
  link.addEventListener("click", () => go(passage));
  return link;
}

// The words of a text with some of them marked.
export function withMarks(text, ranges, name) {
  const parts = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at) continue;
    parts.push(text.slice(at, start), element("mark", { className: name }, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function heading(data, base, states, passage, offer) {
  const state = states[passage];
  if (isLost(data, base, states, passage)) return "Removed, and nothing that stays says it any more";
  if (state === 1) {
    const risk = riskOf(data, base, states, passage);
    const { kind } = (base[passage] === 1 && data.entries[passage]?.reason) || { kind: "" };
    if (kind && kind !== "stated") return `Removed: ${data.entries[passage].why}`;
    return `Removed${kind ? "" : " by you"}: ${inWords(data, risk)} (${percent(risk)} at risk)`;
  }
  if (offer) return `Kept, and ${percent(offer.chance)} likely a repeat: if it goes, ${inWords(data, 1 - offer.chance)}`;
  if (state === 2) return `Kept in other words: ${data.entries[passage]?.why ?? "a word joined it to what is gone"}`;
  return "Kept";
}

function weighedPart(data, states, passage, go) {
  const text = textOf(data.passages[passage]);
  const claims = claimsOf(data, states, passage);
  const holding = claims.flatMap((claim) => claim.held.slice(0, 1).map(([by]) => by));
  const missing = wordsHeld(data, passage, holding, { held: false });
  const parts = [element("p", { className: "quote", dir: "auto" }, ...withMarks(text, missing, "miss"))];
  if (missing.length) parts.push(element("p", { className: "hint" }, "Marked words stand in none of the sentences below."));
  for (const claim of claims) {
    const [best] = claim.held;
    const box = element("div", { className: best ? "claim" : "claim none" });
    if (claims.length > 1) box.append(element("p", { dir: "auto" }, `“${text.slice(claim.start, claim.end).trim()}”`));
    if (best) box.append(leading(data, best[0], go), element("span", { className: "share" }, ` line ${data.lines[best[0]]}, ${percent(best[1])}`));
    else box.append(element("p", {}, "said nowhere that stays"));
    parts.push(box);
  }
  return parts;
}

function keptPart(data, states, passage, go) {
  const parts = [];
  const stood = standsFor(data, states, passage);
  if (!stood.length) return [element("p", { className: "hint" }, "It stands for no removed passage.")];
  parts.push(element("p", { className: "hint" }, `It stands for ${stood.length === 1 ? "one removed passage" : `${stood.length} removed passages`}:`));
  for (const other of stood) parts.push(element("div", { className: "claim" }, leading(data, other, go)));
  return parts;
}

// Whether a passage is weighed against what says it, or shown with what it stands for.
export function isWeighed(data, states, passage) {
  return states[passage] === 1 || offerFrom(data, passage) !== undefined;
}

export function fillPanel(panel, data, { base, states }, passage, act) {
  const offer = offerFrom(data, passage);
  const title = element("h2", {}, heading(data, base, states, passage, offer));
  const prose = data.passages[passage].prose;
  const plain = [element("p", { className: "quote", dir: "auto" }, textOf(data.passages[passage]))];
  const weighed = prose && isWeighed(data, states, passage);
  const parts = weighed ? weighedPart(data, states, passage, act.go) : plain;
  if (prose && states[passage] !== 1) parts.push(...keptPart(data, states, passage, act.go));
  const choices = element("p", { className: "choices" });
  const choice = (words, key, does) => {
    const button = element("button", { type: "button" }, `${words} `, element("kbd", {}, key));
    button.addEventListener("click", does);
    choices.append(button);
  };
  if (prose) choice(states[passage] === 1 ? "Keep it" : "Remove it", "space", act.toggle);
  choice("Keep all in this section", "s", act.keepSection);
  const close = element("button", { type: "button" }, "Close");
  close.addEventListener("click", act.close);
  choices.append(close);
  panel.replaceChildren(title, ...parts, choices);
  panel.hidden = false;
}
