// Hand out what was decided: to the clipboard, as a file, and to the browser's own store so that a reload loses nothing.

export function save(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

// A chart as a file of its own: dark on white, whatever the page looks like.
export function chartOf(svg) {
  const alone = svg.cloneNode(true);
  const [left, top, width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  alone.setAttribute("width", width);
  alone.setAttribute("height", height);
  alone.setAttribute("color", "#1f1d1a");
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ x: left, y: top, width, height, fill: "#ffffff" })) {
    ground.setAttribute(name, value);
  }
  alone.insertBefore(ground, alone.querySelector(":scope > rect, :scope > g"));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(alone)}\n`;
}

function keyOf(data) {
  return `dedup-review:${data.digest}`;
}

// A browser may refuse its store to a page from a file; then the page works, and a reload starts anew.
export function remember(data, log) {
  try {
    localStorage.setItem(keyOf(data), JSON.stringify({ passages: data.passages.length, log }));
    return true;
  } catch {
    return false;
  }
}

export function recall(data) {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(data)) ?? "null");
    return kept?.passages === data.passages.length && Array.isArray(kept.log) ? kept.log : [];
  } catch {
    return [];
  }
}

export function nameOf(data, ending) {
  const bare = data.name.split(/[\\/]/).at(-1);
  const dot = bare.lastIndexOf(".");
  const stem = dot > 0 ? bare.slice(0, dot) : bare.replace(/[<>]/g, "");
  return `${stem || "article"}${ending || `.condensed${dot > 0 ? bare.slice(dot) : ".txt"}`}`;
}
