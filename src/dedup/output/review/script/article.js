// Write the article for any decision: byte for byte what the Python package writes of the same plan.
//
// A decision is an array with one number for each passage: 0 as in the source, 1 removed, 2 its other text.

const UNLIKE_PROSE = new Set(["rule", "html", "table", "code"]);
const LISTED = new Set(["item", "contents"]);
const BREAKS = /\r\n|\n|\r/g;
// White space as Python knows it, which is not quite what JavaScript calls white space.
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const LEADING = new RegExp(`^[${SPACE}]*`);
const INDENT = new RegExp(`^[${SPACE.replace("\\t-\\r", "\\t\\v\\f")}]*`);
const LINE = new RegExp(`([${SPACE.replace("\\t-\\r", "\\t\\v\\f")}]*)([^\\r\\n]*(?:\\r\\n|\\n|\\r)?)`, "g");
const BLANK = `(?:[${SPACE}]|$)`;
const OPENS_BLOCK = new RegExp(`^(?:(?=[>=|]|#{1,6}${BLANK}|[-+*]${BLANK}|\`\`\`|~~~)|\\d{1,9}(?=[.)]${BLANK}))`);
const PADDED_BREAK = /[ \t]*(?:\r\n|\n|\r)[ \t]*/;

export function textOf(passage) {
  return passage.text ?? passage.raw;
}

export function shownText(passage, state) {
  return state === 2 ? passage.other[1] : textOf(passage);
}

function count(text) {
  return (text.match(BREAKS) ?? []).length;
}

// What stands between two passages once those between them are gone.
function joint(pending, between, body) {
  if (PADDED_BREAK.test(between)) return between;
  const found = PADDED_BREAK.exec(pending);
  if (found && !OPENS_BLOCK.test(body)) return found[0];
  return between || LEADING.exec(pending)[0];
}

// The parts of a block that stay; null where nothing of it does.
function cut(data, block, states) {
  if (!block.of.length) return [block.head ?? ""];
  if (block.of.every((index) => states[index] === 1)) return null;
  const out = [block.head ?? ""];
  let pending = "";
  let kept = false;
  block.of.forEach((index, place) => {
    const passage = data.passages[index];
    const between = place ? (passage.between ?? "") : "";
    if (states[index] === 1) {
      pending += between + passage.raw;
      return;
    }
    let body = states[index] === 2 ? passage.other[0] : passage.raw;
    if (kept) {
      out.push(pending ? joint(pending, between, body) : between);
    } else if (pending && data.marks && (block.kind === "paragraph" || block.kind === "item")) {
      body = body.replace(OPENS_BLOCK, (found) => `${found}\\`);
    }
    out.push(body);
    pending = "";
    kept = true;
  });
  out.push(block.tail ?? "");
  return out;
}

// How the blocks below removed list items move: they take the item's place, or its marker.
function nesting(blocks, stays) {
  const shift = new Map();
  const below = new Map();
  const heirs = new Map();
  blocks.forEach((block, index) => {
    const parent = (block.parent ?? 0) - 1;
    if (parent < 0 || parent >= index) return;
    let above = shift.get(parent) ?? 0;
    if (!stays.has(parent) && blocks[parent].kind === "item") {
      const deeper = (block.columns ?? 0) - (blocks[parent].columns ?? 0);
      if (stays.has(index) && !below.has(parent)) {
        const heir = block.kind !== "item" && deeper > 0;
        below.set(parent, heir ? 0 : Math.max(0, deeper));
        if (heir) heirs.set(index, parent);
      }
      above += below.get(parent) ?? Math.max(0, deeper);
    }
    shift.set(index, above);
  });
  return { shift, heirs };
}

// Markers that must be written anew, by the index of their block.
export function markers(data, stays) {
  const written = new Map();
  for (const [run, numbered] of data.lists) {
    run.filter((index) => stays.has(index)).forEach((index, step) => {
      if (numbered[step] !== data.blocks[index].marker) written.set(index, numbered[step]);
    });
  }
  return written;
}

function placed(data, index, parts, moves, numbers) {
  const present = parts.filter((part) => part);
  let lead = present[0] ?? "";
  let rest = present.slice(1).join("");
  const owner = moves.heirs.get(index) ?? index;
  if (owner !== index) {
    const width = INDENT.exec(lead)[0].length;
    rest = lead.slice(width) + rest;
    lead = (data.blocks[owner].prefix ?? "").padEnd(width);
  }
  if (numbers.has(owner)) lead = lead.replace(data.blocks[owner].marker ?? "", () => numbers.get(owner));
  const shift = moves.shift.get(index) ?? 0;
  return shift ? (lead + rest).replace(LINE, (_, indent, line) => indent.slice(shift) + line) : lead + rest;
}

function wouldMerge(data, before, block) {
  if (before.hash || block.hash) return false;
  if (block.kind === "rule") return true;
  const listed = before.kind === block.kind && LISTED.has(block.kind);
  return !listed && !data.tight.includes(`${before.kind}|${block.kind}`);
}

// The article in the format of its source.
export function sourceOf(data, states) {
  const { blocks } = data;
  const parts = new Map();
  blocks.forEach((block, index) => {
    const found = cut(data, block, states);
    if (found) parts.set(index, found);
  });
  if (!parts.size) return "";
  const stays = new Set(parts.keys());
  const moves = nesting(blocks, stays);
  const numbers = markers(data, new Set([...stays].map((index) => moves.heirs.get(index) ?? index)));
  const out = [blocks[0].gap ?? ""];
  let before = -1;
  for (const [index, found] of parts) {
    if (before >= 0) out.push(gapBetween(data, before, index));
    out.push(placed(data, index, found, moves, numbers));
    before = index;
  }
  out.push(data.end);
  return out.join("");
}

function gapBetween(data, before, index) {
  const { blocks } = data;
  let gap = blocks[before + 1].gap ?? "";
  for (let at = before + 2; at <= index; at += 1) {
    if (count(blocks[at].gap ?? "") > count(gap)) gap = blocks[at].gap ?? "";
  }
  const merges = index - before > 1 && wouldMerge(data, blocks[before], blocks[index]);
  const apart = data.spaced || blocks[before].kind === "quote" || UNLIKE_PROSE.has(blocks[index].kind);
  const breaks = gap.match(BREAKS) ?? [];
  return merges && apart && breaks.length === 1 ? breaks[0] + breaks[0] : gap;
}
