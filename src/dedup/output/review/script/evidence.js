// Which passages that stay say what a removed one said, and which of its words stand in none of them.

import { textOf } from "./article.js";

const SILENT = new Set(["announcement", "empty section", "over length"]);

function termsIn(data, passage, start, end) {
  const found = [];
  const flat = data.terms[passage];
  for (let at = 0; at < flat.length; at += 3) {
    if (flat[at] >= start && flat[at] < end) found.push(flat.slice(at, at + 3));
  }
  return found;
}

// The suggestion that begins with a passage.
export function offerFrom(data, passage) {
  return data.offers.find((each) => each.passages[0] === passage);
}

function evidenceOf(data, passage) {
  const reason = data.entries[passage]?.reason;
  const whole = [0, textOf(data.passages[passage]).length];
  if (reason?.kind === "copy") return [[...whole, reason.of, 1]];
  if (reason?.kind === "superseded") return [[...whole, reason.by, 1]];
  const decided = (reason?.by ?? []).map((each) => [...each.claim, each.by, each.score]);
  return [...decided, ...(offerFrom(data, passage)?.by ?? [])];
}

// Each claim of a passage with the passages that hold it and stand, the best first.
export function claimsOf(data, states, passage) {
  const given = evidenceOf(data, passage);
  const kind = data.entries[passage]?.reason?.kind;
  if (kind === "copy" || kind === "superseded") {
    const [[start, end, by, share]] = given;
    const others = data.near[passage]?.filter(([other, held]) => other !== by && held > 0.95) ?? [];
    return [{ start, end, held: [[by, share], ...others].filter(([other]) => states[other] !== 1), decided: true }];
  }
  return data.claims[passage].map(([start, end, near]) => {
    const own = given.filter(([from, to]) => from === start && to === end).map(([, , by, share]) => [by, share]);
    const known = new Set(own.map(([by]) => by));
    const held = [...own, ...near.filter(([by]) => !known.has(by))]
      .filter(([by]) => states[by] !== 1 && by !== passage)
      .sort((one, other) => other[1] - one[1]);
    return { start, end, held, decided: own.length > 0 };
  });
}

// Whether something that a removed passage said is said by nothing that stays.
export function isLost(data, base, states, passage) {
  const kind = data.entries[passage]?.reason?.kind;
  if (states[passage] !== 1 || !data.passages[passage].prose) return false;
  if (base[passage] === 1 && (SILENT.has(kind) || kind === "requested")) return false;
  const wanted = claimsOf(data, states, passage).filter(
    (claim) => claim.decided || (base[passage] !== 1 && termsIn(data, passage, claim.start, claim.end).length),
  );
  return wanted.some((claim) => !claim.held.length);
}

// Ranges of the words of a passage that stand, or that do not stand, in some others.
export function wordsHeld(data, passage, others, { held }) {
  const there = new Set();
  for (const other of others) for (let at = 2; at < data.terms[other].length; at += 3) there.add(data.terms[other][at]);
  const words = new Map();
  for (const [start, length, term] of termsIn(data, passage, 0, Infinity)) {
    const known = words.get(start) ?? { end: start + length, held: false };
    words.set(start, { end: known.end, held: known.held || there.has(term) });
  }
  return [...words].filter(([, word]) => word.held === held).map(([start, word]) => [start, word.end]);
}

// The removed passages that a passage which stays speaks for.
export function standsFor(data, states, passage) {
  const found = [];
  states.forEach((state, other) => {
    if (state !== 1 || other === passage || !data.passages[other].prose) return;
    if (claimsOf(data, states, other).some((claim) => claim.held[0]?.[0] === passage)) found.push(other);
  });
  return found;
}

export function riskOf(data, base, states, passage) {
  if (states[passage] !== 1 || !data.passages[passage].prose) return 0;
  if (isLost(data, base, states, passage)) return 1;
  if (base[passage] === 1) {
    const reason = data.entries[passage].reason;
    return reason.answered ? 0 : (reason.risk ?? 0);
  }
  const offer = data.offers.find((each) => each.passages.includes(passage));
  if (offer) return offer.passages[0] === passage ? 1 - offer.chance : 0;
  return data.losses[passage] ?? 0;
}

export function inWords(data, risk) {
  return data.likelihoods.find(([below]) => risk < below)?.[1] ?? data.likeliest;
}
