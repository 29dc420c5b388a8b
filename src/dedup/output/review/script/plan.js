// Write the decisions as the plan that `dedup apply` carries out.

import { textOf } from "./article.js";

// A reason that names a passage which is gone proves nothing any more: then it is a person's decision.
function holds(reason, states) {
  const named = [...(Array.isArray(reason.by) ? reason.by.map((each) => each.by) : [])];
  if (reason.kind === "copy") named.push(reason.of);
  if (reason.kind === "superseded") named.push(reason.by);
  return named.every((passage) => states[passage] !== 1);
}

function entryOf(data, base, states, passage) {
  const was = textOf(data.passages[passage]);
  const known = data.entries[passage];
  if (known && states[passage] === base[passage] && holds(known.reason, states)) {
    return { passage, ...(known.file ? { file: known.file } : {}), line: known.line, was, ...rest(known) };
  }
  const place = { passage, line: data.lines[passage], was };
  if (states[passage] === 2) {
    const [, text] = data.passages[passage].other;
    const opener = data.joinings[passage];
    const reason = known?.reason ?? { kind: "connective", opener };
    const why = known?.why ?? `"${opener}" joined it to a sentence that is gone`;
    return { ...place, text, why, reason: holds(reason, states) ? reason : { kind: "requested" } };
  }
  const empty = passage in data.below || passage in data.contents;
  return empty
    ? { ...place, text: null, why: "nothing is left below it", reason: { kind: "empty section" } }
    : { ...place, text: null, why: "a person asked for it", reason: { kind: "requested" } };
}

function rest({ text, why, reason }) {
  return { text, why, reason };
}

export function planOf(data, base, states) {
  const changes = [];
  states.forEach((state, passage) => {
    if (state !== 0) changes.push(entryOf(data, base, states, passage));
  });
  const suggestions = data.plan.suggestions.map((each) => ({
    ...each,
    take: each.passages.every((passage) => states[passage] === 1),
  }));
  return `${JSON.stringify({ ...data.plan, changes, suggestions }, null, 2)}\n`;
}
