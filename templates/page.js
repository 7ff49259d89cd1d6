// Theme, filters, and the way from a mark to its row. The table is the data; see axis.js for the chart.
(() => {
  const root = document.documentElement;
  const theme = $("#theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => root.dataset.theme === "dark" || (root.dataset.theme === "auto" && system.matches);
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; showTheme(); });
  system.addEventListener("change", showTheme);
  theme.hidden = false;
  showTheme();

  const table = $("#events");
  if (!table) { root.dataset.ready = "yes"; return; }

  const texts = (row, selector) => all(selector, row).map((e) => e.textContent);
  const events = all("tr[id]", table).map((row, index) => {
    const d = row.dataset;
    const start = ordinal(d.start), end = ordinal(d.last) + 1;
    return { row, index, start, end, status: d.status, grain: d.grain, weight: +d.weight, title: d.title, key: "key" in d, aside: "aside" in d, vague: "vague" in d, sources: texts(row.lastElementChild, ".s"), actors: texts(row, ".a"), places: texts(row, ".p") };
  });

  const open = (e) => {
    for (const row of all("tr.chosen", table)) row.classList.remove("chosen");
    e.row.classList.add("chosen");
    const details = $("details", e.row);
    details.open = true;
    // Twice: on the way there rows are laid out that were only guessed at before.
    const bring = () => e.row.scrollIntoView({ block: "center" });
    bring();
    requestAnimationFrame(bring);
    $("summary", details).focus({ preventScroll: true });
  };

  const form = $("#filters"), field = form.elements;
  const count = $("#count"), none = $("#none"), background = $("#background");
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (text) => fold(text).split(/\s+/).filter(Boolean);
  const named = (query, names) => { const wanted = words(query); return !wanted.length || names.some((name) => { const has = words(name); return wanted.every((w) => has.some((h) => h.startsWith(w))); }); };
  const fill = (list, values) => { const seen = new Map(); for (const v of values) seen.set(v, (seen.get(v) || 0) + 1); for (const [v, n] of [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) { const option = document.createElement("option"); option.value = v; option.textContent = list.tagName === "SELECT" ? `${v} (${n})` : ""; list.append(option); } };
  fill($("#actors"), events.flatMap((e) => e.actors));
  fill($("#places"), events.flatMap((e) => e.places));
  fill(field.source, events.flatMap((e) => e.sources));
  fill(field.status, events.map((e) => e.status));

  const passes = () => {
    const text = words(field.text.value);
    const since = field.since.value ? ordinal(field.since.value) : -Infinity;
    const until = field.until.value ? ordinal(field.until.value) + 1 : Infinity;
    return (e) => e.start < until && e.end > since
      && (!field.source.value || e.sources.includes(field.source.value))
      && (!field.status.value || e.status === field.status.value)
      && e.sources.length >= +field.least.value
      && (!field.key.checked || e.key)
      && named(field.actor.value, e.actors) && named(field.place.value, e.places)
      && (!text.length || text.every((w) => (e.text ??= fold(`${e.title} ${e.row.textContent}`)).includes(w)));
  };

  const filter = () => {
    const test = passes();
    const shown = [];
    for (const e of events) { const keep = test(e); if (e.row.hidden === keep) e.row.hidden = !keep; if (keep) shown.push(e); }
    count.textContent = shown.length === events.length ? `All ${events.length} events` : `${shown.length} of ${events.length} events`;
    none.hidden = shown.length > 0;
    if (background) background.hidden = !shown.some((e) => e.aside);
    show(shown);
  };
  let waiting = 0;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("submit", (e) => { e.preventDefault(); filter(); });
  form.addEventListener("reset", () => setTimeout(filter));

  $("#chart").hidden = form.hidden = count.hidden = false;
  const show = timeAxis(events, { open, keep: (since, until) => { field.since.value = since; field.until.value = until; filter(); } });
  filter();
  root.dataset.ready = "yes";
})();
