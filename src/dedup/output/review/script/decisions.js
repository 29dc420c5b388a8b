// What was decided by the program, what a person decided since, and what follows from both.
//
// The log holds what the person did, in order: {p: passages, s: 1 to remove or 0 to keep} or {no: first passage of a
// suggestion}. Undo takes its last entry away; everything else is worked out from it anew.

export function basis(data) {
  const states = data.passages.map(() => 0);
  for (const [passage, entry] of Object.entries(data.entries)) states[passage] = entry.text === null ? 1 : 2;
  return states;
}

export function choices(data, base, log) {
  const chosen = new Map();
  const refused = new Set();
  for (const entry of log) {
    if ("no" in entry) refused.add(entry.no);
    for (const passage of entry.p ?? []) chosen.set(passage, entry.s);
  }
  for (const [passage, state] of chosen) {
    if (state === base[passage] && !(passage in data.below)) chosen.delete(passage);
  }
  return { chosen, refused };
}

// One number for each passage: 0 as in the source, 1 removed, 2 its other text.
export function settle(data, base, chosen) {
  const states = base.map((state, passage) => chosen.get(passage) ?? state);
  const emptied = (passage, among) => data.below[passage].every((under) => among[under] === 1);
  // Inner ones first, as what is empty leaves what is above it empty.
  for (const passage of Object.keys(data.below).map(Number).sort((one, other) => other - one)) {
    if (chosen.has(passage)) continue;
    const now = emptied(passage, states);
    states[passage] = now === emptied(passage, base) ? base[passage] : Number(now);
  }
  for (const [line, heading] of Object.entries(data.contents)) {
    if (!chosen.has(Number(line)) && (states[heading] === 1) !== (base[heading] === 1)) {
      states[line] = Number(states[heading] === 1);
    }
  }
  return joined(data, base, states);
}

// A sentence loses the opening that joined it to one that is gone, and has it again when that one is back.
function joined(data, base, states) {
  const before = loosened(data, base);
  const now = loosened(data, states);
  for (const key of Object.keys(data.joinings)) {
    const passage = Number(key);
    const kind = data.entries[key]?.reason?.kind;
    if (states[passage] === 1 || (base[passage] === 2 && kind !== "connective")) continue;
    if (base[passage] === 1 || now.has(passage) !== before.has(passage)) {
      states[passage] = now.has(passage) ? 2 : 0;
    }
  }
  return states;
}

// "First," stays where "Second," does: both count.
function loosened(data, states) {
  const counted = new Set();
  for (const [passage, value] of Object.entries(data.ordinals)) if (states[passage] !== 1) counted.add(value);
  const found = new Set();
  for (const key of Object.keys(data.joinings)) {
    const passage = Number(key);
    const value = data.ordinals[key] ?? 0;
    const countsOn = value && (counted.has(value - 1) || counted.has(value + 1));
    if (states[passage - 1] === 1 && !countsOn) found.add(passage);
  }
  return found;
}

export function wordsOf(data, states) {
  return data.passages.reduce((sum, passage, index) => {
    if (states[index] === 1) return sum;
    return sum + (states[index] === 2 ? passage.other[2] : (passage.words ?? 0));
  }, 0);
}

// Passages of the section that a passage stands in.
export function sectionOf(data, passage) {
  return data.sections.find(([, first, last]) => first <= passage && passage <= last) ?? ["", passage, passage];
}
