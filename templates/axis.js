"use strict";
// The chart: a window on the days from `from` to `to`, drawn anew at every move. Days are counted from 1970-01-01, without zone or hour.

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const DAY = 864e5, MOST_LABELLED = 250, ROW = 18, LABELS = [240, 180, 135], STRETCH = 90, LANES = 4, COARSE = 92, SHORT = 10;
const STEPS = [[1, "d"], [2, "d"], [7, "d"], [1, "m"], [3, "m"], [6, "m"], ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => [n, "y"])];

const $ = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const clamp = (value, low, high) => Math.max(low, Math.min(high, value));
const ordinal = (iso) => { const [y, m, d] = iso.split("-").map(Number); return new Date(0).setUTCFullYear(y, m - 1, d) / DAY; };
const parts = (day) => { const at = new Date(day * DAY); return { y: at.getUTCFullYear(), m: at.getUTCMonth(), d: at.getUTCDate(), w: at.getUTCDay() }; };
const iso = (day) => { const p = parts(day); return [String(p.y).padStart(4, "0"), String(p.m + 1).padStart(2, "0"), String(p.d).padStart(2, "0")].join("-"); };
const said = (day) => { const p = parts(day); return `${p.d} ${MONTHS[p.m]} ${p.y}`; };
const byWeight = (a, b) => b.key - a.key || b.weight - a.weight || a.index - b.index;

const make = (name, attributes, text) => { const e = document.createElementNS("http://www.w3.org/2000/svg", name); for (const k in attributes) e.setAttribute(k, attributes[k]); if (text !== undefined) e.textContent = text; return e; };
const extent = (some) => { let a = Infinity, b = -Infinity; for (const e of some) { a = Math.min(a, e.start); b = Math.max(b, e.end); } const pad = Math.max(0.5, (b - a) * 0.02); return a < b ? [a - pad, b + pad] : [0, 1]; };

// Flags that hang to the right of vertical poles. A flag flies above those of all poles that stand under it, so that no pole
// crosses a flag and no two flags meet; the most telling events are taken first, as long as the mast is high enough.
const flags = (candidates, rows) => {
  const chosen = [];
  for (const c of candidates) {
    let at = chosen.findIndex((f) => f.x > c.x || (f.x === c.x && f.e.index > c.e.index));
    if (at < 0) at = chosen.length;
    chosen.splice(at, 0, c);
    const row = new Array(chosen.length).fill(0);
    let fits = true;
    for (let i = chosen.length - 1; i >= 0 && fits; i--) {
      for (let j = i + 1; j < chosen.length && chosen[j].x < chosen[i].x + chosen[i].w + 14; j++) row[i] = Math.max(row[i], row[j] + 1);
      fits = row[i] < rows;
    }
    if (fits) chosen.forEach((f, i) => { f.row = row[i]; }); else chosen.splice(at, 1);
  }
  return chosen;
};

// keep(since, until) narrows the page's filters to the window; open(event) shows an event's row.
const timeAxis = (events, { keep, open }) => {
  const axis = $("#axis"), svg = $("svg", axis), told = $("#window");
  let shown = events, from = 0, to = 1, moved = false, width = 0;

  // Room on the right, for the flags of the last events.
  const roomy = ([a, b]) => { const share = clamp(180 / width, 0.1, 0.4); return [a, b + (b - a) * share / (1 - share)]; };
  // The window opens on what is told by the day or week, where that is most of the story.
  const within = (some, days) => some.filter((e) => !e.aside && e.end - e.start <= days);
  const main = (some, days) => { const told = within(some, days), known = within(some, COARSE); return roomy(extent(told.length * 2 >= some.length ? told : known.length ? known : some)); };
  let whole, story;
  const measure = (room = axis.clientWidth) => { width = room; whole = roomy(extent(events)); story = main(events, COARSE); };
  const look = (a, b) => {
    const length = clamp(b - a, 1, Math.max(whole[1] - whole[0], 2));
    const middle = clamp((a + b) / 2, whole[0], whole[1]);
    from = middle - length / 2; to = from + length;
  };
  const home = () => { moved = false; look(...(shown.length ? main(shown, SHORT) : story)); };
  const zoom = (factor, at = (from + to) / 2) => { moved = true; look(at - (at - from) * factor, at + (to - at) * factor); draw(); };
  const pan = (share) => { moved = true; const by = (to - from) * share; look(from + by, to + by); draw(); };
  const acts = {
    earlier: () => pan(-0.4), later: () => pan(0.4), in: () => zoom(0.5), out: () => zoom(2),
    home: () => { home(); draw(); }, all: () => { moved = true; look(...roomy(extent(shown.length ? shown : events))); draw(); },
    keep: () => keep(iso(Math.floor(clamp(from, ...whole))), iso(Math.ceil(clamp(to, ...whole)) - 1)),
  };
  for (const button of all("button[data-do]")) button.addEventListener("click", () => acts[button.dataset.do]());
  const keys = { ArrowLeft: "earlier", ArrowRight: "later", "+": "in", "=": "in", "-": "out", Home: "home" };
  axis.addEventListener("keydown", (e) => { if (keys[e.key] && !e.ctrlKey && !e.metaKey && !e.altKey) { e.preventDefault(); acts[keys[e.key]](); } });
  const dayAt = (clientX) => from + (clientX - axis.getBoundingClientRect().left) / width * (to - from);
  axis.addEventListener("wheel", (e) => {
    if (e.ctrlKey || e.metaKey) { e.preventDefault(); zoom(Math.exp(clamp(e.deltaY, -60, 60) / 120), dayAt(e.clientX)); }
    else if (Math.abs(e.deltaX) > Math.abs(e.deltaY)) { e.preventDefault(); pan(e.deltaX / width); }
  }, { passive: false });
  axis.addEventListener("dblclick", (e) => zoom(0.5, dayAt(e.clientX)));

  let held = null;
  axis.addEventListener("pointerdown", (e) => { if (e.button === 0) held = { x: e.clientX, from, to, far: false, strip: e.target.closest(".strip") }; if (held && held.strip) jump(e.clientX); });
  axis.addEventListener("pointermove", (e) => {
    if (!held) return;
    const by = e.clientX - held.x;
    if (!held.far && Math.abs(by) < 4) return;
    if (!held.far) { held.far = true; axis.setPointerCapture(e.pointerId); axis.classList.add("held"); }
    moved = true;
    if (held.strip) { jump(e.clientX); return; }
    const days = by / width * (held.to - held.from);
    look(held.from - days, held.to - days);
    draw();
  });
  const release = () => { axis.classList.remove("held"); setTimeout(() => { held = null; }); };
  axis.addEventListener("pointerup", release);
  axis.addEventListener("pointercancel", release);

  const pen = document.createElement("canvas").getContext("2d");
  const measured = new Map();
  const wide = (text) => { let w = measured.get(text); if (w === undefined) { w = pen.measureText(text).width; measured.set(text, w); } return w; };
  const short = (text, room) => {
    if (wide(text) <= room) return text;
    const letters = [...text];
    let low = 0, high = letters.length;
    while (low < high) { const mid = (low + high + 1) >> 1; if (wide(letters.slice(0, mid).join("").trimEnd() + "…") <= room) low = mid; else high = mid - 1; }
    return letters.slice(0, low).join("").trimEnd() + "…";
  };

  const length = ([n, unit]) => n * (unit === "d" ? 1 : unit === "m" ? 30.4 : 365.25);
  const ticks = () => {
    const [n, unit] = STEPS.find((s) => length(s) / (to - from) * width >= 62) || STEPS.at(-1);
    const out = [];
    let { y, m } = parts(Math.floor(from));
    let day = Math.floor(from);
    if (unit === "d" && n === 7) day -= (parts(day).w + 6) % 7;
    if (unit === "d" && n === 2) day -= ((day % 2) + 2) % 2;
    if (unit === "m") m -= m % n; else if (unit === "y") { m = 0; y -= y % n; }
    for (let i = 0; i < 400; i++) {
      const at = unit === "d" ? day : new Date(0).setUTCFullYear(Math.max(y, 1), m, 1) / DAY;
      if (at > to) break;
      if (at >= from) out.push({ at, ...parts(at), unit });
      if (unit === "d") day += n; else if (unit === "m") m += n; else y += n;
    }
    return out;
  };

  const strip = (box, top, high, span) => {
    const [a, b] = span, bins = Math.max(20, Math.floor(width / 6)), counts = new Array(bins).fill(0);
    for (const e of shown) { const i = Math.floor(((e.end - e.start > 62 ? (e.start + e.end) / 2 : e.start) - a) / (b - a) * bins); if (i >= 0 && i < bins) counts[i]++; }
    const most = Math.max(1, ...counts);
    const g = make("g", { class: "strip" });
    g.append(make("rect", { x: 0, y: top, width, height: high, fill: "transparent" }));
    let path = "";
    counts.forEach((n, i) => { if (n) { const h = Math.max(2, n / most * (high - 6)); path += `M${(i * width / bins + 0.5).toFixed(1)} ${top + high}v${-h.toFixed(1)}h${(width / bins - 1).toFixed(1)}v${h.toFixed(1)}z`; } });
    g.append(make("path", { d: path, class: "bar-past" }));
    const x = (day) => clamp((day - a) / (b - a) * width, 0, width);
    g.append(make("rect", { class: "window", x: x(from), y: top + 0.5, width: Math.max(3, x(to) - x(from)), height: high - 1, rx: 3 }));
    box.append(g);
  };
  const overview = () => (from < story[0] - 1 || to > story[1] + 1 ? whole : story);
  const jump = (clientX) => { moved = true; const [a, b] = overview(), half = (to - from) / 2, at = a + (clientX - axis.getBoundingClientRect().left) / width * (b - a); look(at - half, at + half); draw(); };

  // What stands for several events zooms in on them, until they cannot be told apart further.
  const mark = (element, some) => {
    element.classList.add("hit");
    element.append(make("title", {}, some.length === 1 ? some[0].title : `${some.length} events`));
    element.addEventListener("click", () => {
      if (held && held.far) return;
      const [a, b] = extent(some), best = [...some].sort(byWeight)[0];
      if (some.length === 1 || b - a > (to - from) * 0.8 || some.every((e) => e.start === some[0].start && e.end === some[0].end)) { open(best); return; }
      moved = true;
      look(a - (b - a) * 0.3, b + (b - a) * 0.6);
      draw();
    });
  };

  const draw = () => {
    if (!width) return;
    const rows = clamp(events.length, 3, width < 560 ? 8 : 11), base = rows * ROW + 24, axisY = base + 12 + LANES * 8, high = axisY + 72;
    const x = (day) => (day - from) / (to - from) * width;
    const box = document.createDocumentFragment();
    const inside = shown.filter((e) => e.start < to && e.end > from);

    let year = null;
    for (const t of ticks()) {
      box.append(make("line", { class: "grid", x1: x(t.at), x2: x(t.at), y1: 0, y2: axisY }));
      const label = t.unit === "d" ? `${t.d} ${MONTHS[t.m]}` : t.unit === "m" ? MONTHS[t.m] : String(t.y);
      box.append(make("text", { class: t.unit === "y" ? "year" : "tick", x: x(t.at) + 3, y: axisY + 13 }, label));
      if (t.unit !== "y" && t.y !== year) box.append(make("text", { class: "year", x: x(t.at) + 3, y: axisY + 28 }, String(t.y)));
      year = t.y;
    }
    box.append(make("line", { class: "base", x1: 0, x2: width, y1: base, y2: base }));

    const points = [], spans = new Map(), marks = document.createDocumentFragment();
    for (const e of inside) {
      const a = x(e.start), b = x(e.end);
      if (b - a >= 16 && e.end - e.start > 1) {
        const kind = `${e.grain === "span" || e.status === "ongoing" ? "span" : "within"} ${e.status}`, key = `${e.start} ${e.end} ${kind}`;
        if (!spans.has(key)) spans.set(key, { a, b, kind, some: [] });
        spans.get(key).some.push(e);
      } else { e.x = x((e.start + e.end) / 2); e.y = base; points.push(e); }
    }
    const lanes = Array.from({ length: LANES }, () => []);
    for (const { a, b, kind, some } of [...spans.values()].sort((p, q) => p.b - p.a - (q.b - q.a) || p.a - q.a)) {
      const gap = lanes.findIndex((lane) => lane.every(([c, d]) => b + 2 < c || a > d + 2)), lane = gap < 0 ? LANES - 1 : gap;
      lanes[lane].push([a, b]);
      const y = base + 12 + lane * 8, left = Math.max(a, -4);
      const bar = make("rect", { class: gap < 0 ? `${kind} more` : kind, x: left, y, width: Math.min(b, width + 4) - left, height: 6, rx: 3 });
      mark(bar, some);
      marks.append(bar);
      for (const e of some) { e.x = clamp(a + Math.min(12, (b - a) / 2), 2, width - 2); e.y = y; }
    }
    points.sort((a, b) => a.x - b.x || a.index - b.index);
    const radius = (some) => (some.length > 1 ? Math.min(11, 7 + Math.sqrt(some.length) / 2) : some[0].sources.length > 1 ? 6 : 4.5);
    const middle = (some) => (some[0].x + some.at(-1).x) / 2;
    const dots = [];
    for (const e of points) {
      dots.push([e]);
      for (let a = dots.at(-2), b = dots.at(-1); a && middle(b) - middle(a) < radius(a) + radius(b) - 1 && b.at(-1).x - a[0].x < 26; a = dots.at(-2), b = dots.at(-1)) dots.splice(-2, 2, [...a, ...b]);
    }
    for (const some of dots) {
      const centre = middle(some), one = some.length === 1 ? some[0] : null;
      const dot = make("circle", { class: one ? `dot ${one.status}${one.vague ? " vague" : ""}` : "dot", cx: centre, cy: base, r: radius(some) });
      mark(dot, some);
      marks.append(dot);
      if (!one) marks.append(make("text", { class: "number", x: centre, y: base + 4 }, some.length < 100 ? some.length : "99+"));
      for (const e of some) e.x = centre;
    }

    // Shorter words where they let many more events speak; what room is left is given back below.
    // Of each stretch the second best counts half, the third a third: else one burst would take all the words.
    const turns = new Map(), near = inside.filter((e) => e.title && e.x >= 2 && e.x <= width - 70).sort(byWeight);
    for (const e of near) { const stretch = Math.floor(e.x / STRETCH); e.turn = (turns.get(stretch) || 0) + 1; turns.set(stretch, e.turn); }
    const each = clamp(Math.ceil(40 / turns.size), 4, rows), voice = (e) => e.weight / e.turn;
    const heard = near.filter((e) => e.turn <= each).sort((a, b) => b.key - a.key || voice(b) - voice(a) || a.index - b.index).slice(0, MOST_LABELLED);
    let placed = [];
    for (const room of LABELS) {
      const tried = flags(heard.map((e) => ({ e, x: e.x, w: Math.min(wide(e.title), room, width * 0.5, width - e.x - 10) })), rows);
      if (tried.length > placed.length * 1.25) placed = tried;
    }
    const labels = document.createDocumentFragment();
    for (const [i, p] of placed.entries()) {
      // What stays free to the right, up to the next flag or pole in its row, goes to the words.
      const next = placed.slice(i + 1).find((f) => f.row >= p.row && f.x > p.x + p.w);
      p.text = short(p.e.title, Math.max(p.w, (next ? next.x - 4 : width) - p.x - 10));
      const y = base - 20 - p.row * ROW;
      box.append(make("line", { class: "leader", x1: p.x, x2: p.x, y1: y - 10, y2: p.e.y }));
      const label = make("text", { x: p.x + 4, y }, p.text);
      mark(label, [p.e]);
      labels.append(label);
    }
    box.append(marks, labels);
    strip(box, axisY + 36, 32, overview());
    svg.setAttribute("viewBox", `0 0 ${width} ${high}`);
    svg.setAttribute("height", high);
    svg.replaceChildren(box);
    told.textContent = `${said(Math.ceil(from - 1e-9))} to ${said(Math.ceil(to) - 1)}: ${inside.length} ${inside.length === 1 ? "event" : "events"}, ${placed.length} labelled${placed.length < inside.length ? "; zoom in for more" : ""}.`;
  };

  pen.font = `12.5px ${getComputedStyle(document.body).fontFamily}`;
  measure();
  new ResizeObserver(() => { if (axis.clientWidth !== width) { measure(); if (!moved) home(); draw(); } }).observe(axis);
  // Paper is narrower than most windows: the chart is drawn anew for it, so that its words keep their size.
  addEventListener("beforeprint", () => { measure(Math.min(width, 690)); draw(); });
  addEventListener("afterprint", () => { measure(); draw(); });
  return (some) => { shown = some; if (!moved) home(); draw(); };
};
