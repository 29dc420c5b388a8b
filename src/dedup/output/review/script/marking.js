// Show in the text what stays and what goes, and mark what the chosen passage has to do with others.

import { markers, shownText, textOf } from "./article.js";
import { claimsOf, standsFor, wordsHeld } from "./evidence.js";
import { withMarks } from "./panel.js";

export function spansOf(root) {
  const source = new Map();
  const condensed = new Map();
  for (const span of root.querySelectorAll("[data-p]")) source.set(Number(span.dataset.p), span);
  for (const span of root.querySelectorAll("[data-o]")) condensed.set(Number(span.dataset.o), span);
  return { root, source, condensed, marked: [] };
}

export function showState(data, spans, states, red, passage) {
  const span = spans.source.get(passage);
  const out = spans.condensed.get(passage);
  const state = states[passage];
  span.classList.toggle("gone", state === 1);
  span.classList.toggle("changed", state === 2);
  span.classList.toggle("red", red.has(passage));
  if (span.hasAttribute("aria-pressed")) span.setAttribute("aria-pressed", String(state === 1));
  out.hidden = state === 1;
  if (data.passages[passage].other) out.textContent = shownText(data.passages[passage], state);
}

export function showRow(data, spans, states, index) {
  const { of } = data.blocks[index];
  const row = spans.root.querySelector(`[data-row="${index}"]`);
  row?.classList.toggle("emptied", of.length > 0 && of.every((passage) => states[passage] === 1));
}

// The numbers of lists go on without gaps.
export function showMarkers(data, spans, states) {
  const stays = new Set();
  data.blocks.forEach((block, index) => {
    if (!block.of.length || block.of.some((passage) => states[passage] !== 1)) stays.add(index);
  });
  const numbers = markers(data, stays);
  for (const [run] of data.lists) {
    for (const index of run) {
      const marker = spans.root.querySelector(`[data-row="${index}"] .out .marker`);
      if (marker) marker.textContent = numbers.get(index) ?? data.blocks[index].marker;
      if (marker) marker.hidden = !stays.has(index);
    }
  }
}

export function unmark(data, spans, states) {
  for (const passage of spans.marked) {
    const span = spans.source.get(passage);
    const out = spans.condensed.get(passage);
    span.classList.remove("here", "hold", "stood");
    out.classList.remove("here", "hold");
    if (!data.passages[passage].prose) continue;
    span.textContent = textOf(data.passages[passage]);
    out.textContent = shownText(data.passages[passage], states[passage]);
  }
  spans.marked = [];
}

// Mark the chosen passage; of one that goes or might go, who says it and which words nobody has; of another, whom it
// stands for.
export function markChosen(data, spans, states, passage, weighed) {
  unmark(data, spans, states);
  spans.marked.push(passage);
  spans.source.get(passage).classList.add("here");
  spans.condensed.get(passage).classList.add("here");
  if (!data.passages[passage].prose) return;
  const stood = states[passage] === 1 ? [] : standsFor(data, states, passage);
  for (const other of stood) {
    spans.marked.push(other);
    spans.source.get(other).classList.add("stood");
  }
  if (stood.length) markHolding(data, spans, states, passage, stood, "here");
  if (!weighed) return;
  const claims = claimsOf(data, states, passage);
  const holding = [...new Set(claims.flatMap((claim) => claim.held.slice(0, 1).map(([by]) => by)))];
  const missing = wordsHeld(data, passage, holding, { held: false });
  spans.source.get(passage).replaceChildren(...withMarks(textOf(data.passages[passage]), missing, "miss"));
  for (const by of holding) markHolding(data, spans, states, by, [passage], "hold");
}

function markHolding(data, spans, states, by, others, name) {
  const shared = wordsHeld(data, by, others, { held: true });
  spans.marked.push(by);
  for (const span of [spans.source.get(by), spans.condensed.get(by)]) {
    span.classList.add(name);
    const asWritten = span.dataset.p !== undefined || states[by] !== 2;
    if (asWritten && data.passages[by].prose) span.replaceChildren(...withMarks(textOf(data.passages[by]), shared, ""));
  }
}
