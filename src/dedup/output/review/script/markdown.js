// Write the article as Markdown where its source is plain text, as the Python package does.

import { markers, shownText, sourceOf } from "./article.js";

const HEADINGS = new Set(["title", "heading"]);
const IN_LISTS = new Set(["item", "contents"]);
const SIGNS = /[\\`*[\]<]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu;
const OPENERS = /^(?=[>#+|=-])|^(\d{1,9})(?=[.)](?:\s|$))|^(?=~~~)/;
// The ends of a line as Python knows them.
const LINES = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

export function markdownOf(data, states) {
  if (data.markdown) return sourceOf(data, states);
  const kept = [...standing(data, states)];
  if (!kept.length) return "";
  const numbers = markers(data, new Set(kept.map(([index]) => index)));
  const indents = new Map();
  const out = [];
  let before = null;
  for (const [index, block, text] of kept) {
    const parent = (block.parent ?? 0) - 1;
    const below = indents.has(parent) && data.blocks[parent].kind === "item";
    const marker = () => listMarker(numbers.get(parent) ?? data.blocks[parent].marker ?? "");
    indents.set(index, below ? indents.get(parent) + marker().length + 1 : 0);
    if (before !== null) out.push(IN_LISTS.has(before) && block.kind === before ? "\n" : "\n\n");
    out.push(indented(written(block, text, numbers.get(index) ?? block.marker ?? ""), indents.get(index)));
    before = block.kind;
  }
  return `${out.join("")}\n`;
}

// The blocks that stay with their text: prose in one line, all else as in the source.
function* standing(data, states) {
  const raised = new Map();
  for (const [index, block] of data.blocks.entries()) {
    const kept = block.of.filter((passage) => states[passage] !== 1);
    raised.set(index, raised.get((block.parent ?? 0) - 1) ?? 0);
    if (block.of.length && !kept.length) {
      if (block.kind === "item") raised.set(index, raised.get(index) + 1);
      continue;
    }
    const up = block.kind === "item" ? raised.get(index) : 0;
    const here = up ? { ...block, level: Math.max(1, (block.level ?? 0) - up) } : block;
    yield [index, here, blockText(data, block, kept, states)];
  }
}

function blockText(data, block, kept, states) {
  if (!block.prose && block.of.every((passage) => states[passage] === 0)) {
    const inner = block.of.map((index) => (data.passages[index].between ?? "") + data.passages[index].raw);
    return (block.head ?? "") + inner.join("") + (block.tail ?? "");
  }
  return kept.reduce((text, index, place) => {
    const own = shownText(data.passages[index], states[index]);
    if (!place) return own;
    const together = data.passages[index].glued && kept[place - 1] === index - 1;
    return together ? text + own : `${text} ${own}`;
  }, "");
}

function written(block, text, marker) {
  if (HEADINGS.has(block.kind)) {
    const words = marker ? `${marker} ${text.replace(SIGNS, "\\$&")}` : escaped(text);
    return `${"#".repeat(Math.max(1, block.level ?? 0))} ${words}`;
  }
  if (IN_LISTS.has(block.kind)) return `${listMarker(marker)} ${escaped(text)}`.trimEnd();
  if (block.kind === "quote") return `> ${escaped(text)}`;
  if (block.kind === "rule") return "***";
  if (block.kind === "code" || block.kind === "table") return fenced(text);
  return escaped(text);
}

function listMarker(marker) {
  const sign = marker.replace(/^[().]+|[().]+$/g, "");
  if (/^\p{Nd}+$/u.test(sign)) return `${sign}.`;
  return /^\p{L}+$/u.test(sign) ? `- ${marker}` : "-";
}

function escaped(text) {
  return text.replace(SIGNS, "\\$&").replace(OPENERS, (_, number) => `${number ?? ""}\\`);
}

function fenced(text) {
  if (/^\s*(?:```|~~~)/.test(text)) return text;
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((fence) => fence.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function indented(text, columns) {
  if (!columns) return text;
  const lines = text.split(LINES);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => (line ? " ".repeat(columns) + line : line)).join("\n");
}
