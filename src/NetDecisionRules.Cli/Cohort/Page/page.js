// Draws the charts, and lists the patients. Everything comes from the two data elements of the page, and every text of them goes in as text.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("page").textContent);
  const number = (n) => n.toLocaleString("en-US");
  const share = (n) => (data.patients ? n / data.patients : 0);
  const percent = (n) => `${Math.round(100 * share(n))}\u00A0%`;
  const byId = (id) => document.getElementById(id);

  function element(tag, text, properties) {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    return Object.assign(made, properties);
  }

  // ---- charts: colors are the page's own properties, so that dark, light and paper need no second drawing

  const ROW = 40;

  /** Bars of parts, a row each, its words above the bar so that they have the whole width on a phone. */
  function bars(rows, parts, most) {
    const values = rows.flatMap((row, place) => {
      let from = 0;
      return parts.map((part, i) => {
        const to = from + row.numbers[i];
        const value = { place, part: part.name, from, to, says: `${row.name} \u2013 ${part.name}: ${number(row.numbers[i])}` };
        from = to;
        return value;
      });
    });
    const words = rows.map(({ name, end }, place) => ({ place, name, end }));
    const text = { type: "text", baseline: "middle", yOffset: -8, color: "var(--ink)", fontSize: 12.5 };
    const y = { field: "place", type: "ordinal", axis: null, scale: { paddingInner: 0, paddingOuter: 0 } };
    return {
      height: ROW * rows.length,
      layer: [
        {
          data: { values },
          transform: [{ filter: "datum.to > datum.from" }],
          mark: { type: "bar", height: 13, yOffset: 9 },
          encoding: {
            y,
            x: { field: "from", type: "quantitative", title: null, scale: { domain: [0, Math.max(1, most)], nice: false }, axis: { tickCount: 4, format: ",d", orient: "top" } },
            x2: { field: "to" },
            color: { field: "part", type: "nominal", legend: null, scale: { domain: parts.map((p) => p.name), range: parts.map((p) => p.color) } },
            tooltip: { field: "says", type: "nominal" },
          },
        },
        {
          data: { values: words },
          mark: { ...text, align: "left", x: 2, limit: { expr: "width - 14 - 7.5 * length(datum.end)" } },
          encoding: { y, text: { field: "name", type: "nominal" }, tooltip: { field: "name", type: "nominal" } },
        },
        {
          data: { values: words },
          mark: { ...text, align: "right", x: { expr: "width - 2" } },
          encoding: { y, text: { field: "end", type: "nominal" } },
        },
      ],
    };
  }

  function flow(place) {
    const trial = data.trials[place];
    let before = data.patients;
    const rows = trial.criteria.map(([text, met, left], i) => {
      const row = { name: `${i + 1}. ${text}`, numbers: [met, left - met, before - left], end: before === left ? "" : `\u2212${number(before - left)}` };
      before = left;
      return row;
    });
    rows.unshift({ name: "Cohort", numbers: [data.patients, 0, 0], end: number(data.patients) });
    const parts = [
      { name: "surely meets all so far", color: "var(--met)" },
      { name: "not excluded, something open", color: "var(--wait)" },
      { name: "drops out here", color: "var(--no)" },
    ];
    return { spec: bars(rows, parts, data.patients), key: parts };
  }

  function missing() {
    const parts = [{ name: "decisions that wait", color: "var(--wait)" }];
    const rows = data.missing.slice(0, 15).map(([name, decisions, patients]) => ({
      name, numbers: [decisions], end: `${number(decisions)} \u00B7 ${percent(patients)}`,
    }));
    return { spec: bars(rows, parts, data.missing.length ? data.missing[0][1] : 1), key: [] };
  }

  function grades() {
    const parts = ["g1", "g2", "g3", "nec", "out"].map((color, i) => ({ name: ["G1", "G2", "G3", "NEC", "open"][i], color: `var(--${color})` }));
    const rows = data.sites.map(([name, ...numbers]) => ({ name, numbers, end: number(numbers.reduce((a, b) => a + b, 0)) }))
      .sort((a, b) => sum(b) - sum(a));
    return { spec: bars(rows, parts, Math.max(1, ...rows.map(sum))), key: parts };
  }

  const sum = (row) => row.numbers.reduce((a, b) => a + b, 0);

  function rules() {
    const parts = [
      { name: "true", color: "var(--met)" },
      { name: "unknown", color: "var(--wait)" },
      { name: "false", color: "var(--out)" },
    ];
    const rows = data.verdicts.map(([name, ...numbers], i) => ({ name: `${name} (${data.rules[i].source})`, numbers, end: percent(numbers[0]) }))
      .sort((a, b) => b.numbers[0] - a.numbers[0]).slice(0, 20);
    return { spec: bars(rows, parts, data.patients), key: parts };
  }

  const NET = [
    ["\u2264 \u221225 %", "var(--n3)"], ["\u221225 to \u22125 %", "var(--n2)"], ["\u22125 to 0 %", "var(--n1)"], ["no side, or both alike", "var(--z)"],
    ["0 to 5 %", "var(--p1)"], ["5 to 25 %", "var(--p2)"], ["\u2265 25 %", "var(--p3)"],
  ];

  function band(net) {
    const size = Math.abs(net) >= 0.25 ? 3 : Math.abs(net) >= 0.05 ? 2 : net === 0 ? 0 : 1;
    return 3 + Math.sign(net) * size;
  }

  function agreement(place, width) {
    const topics = data.agreement.map((topic) => topic.about);
    const sources = [...new Set(data.agreement.flatMap((topic) => topic.sources.map((s) => s[0])))];
    const values = data.agreement.flatMap((topic) => topic.sources.map(([source, isFor, against, both, trial, undecided, silent]) => {
      const net = share(isFor - against);
      return {
        source, about: topic.about, band: NET[band(net)][0], strong: Math.abs(net) >= 0.25, words: isFor + against + both ? `${Math.round(100 * net)}`.replace("-", "\u2212") : "",
        says: `${source}, ${topic.about}: for ${number(isFor)}, against ${number(against)}, both ${number(both)}, trial only ${number(trial)}, undecided ${number(undecided)}, silent ${number(silent)}`,
      };
    }));
    const isWide = width >= 700;
    const x = { field: "source", type: "nominal", sort: sources, title: null, axis: { orient: "top", labelAngle: -90, labelAlign: "left", labelLimit: 230, ticks: false, domain: false } };
    const y = { field: "about", type: "nominal", sort: topics, title: null, axis: { labelLimit: isWide ? 240 : 112, ticks: false, domain: false } };
    const layer = [{
      mark: { type: "rect", stroke: "var(--paper)", strokeWidth: 1.5 },
      encoding: { color: { field: "band", type: "nominal", legend: null, scale: { domain: NET.map((n) => n[0]), range: NET.map((n) => n[1]) } }, tooltip: { field: "says", type: "nominal" } },
    }];
    if (isWide) {
      layer.push({
        mark: { type: "text", fontSize: 11 },
        encoding: { text: { field: "words", type: "nominal" }, color: { condition: { test: "datum.strong", value: "var(--on)" }, value: "var(--ink)" }, tooltip: { field: "says", type: "nominal" } },
      });
    }

    return { spec: { data: { values }, height: 24 * topics.length, encoding: { x, y }, layer }, key: NET.map(([name, color]) => ({ name, color })) };
  }

  const CHARTS = { flow, missing, grades, rules, agreement };

  function draw(place) {
    const width = Math.floor(place.clientWidth);
    if (!width || place.dataset.width === String(width)) return;
    place.dataset.width = String(width);
    const { spec, key } = CHARTS[place.dataset.chart](Number(place.dataset.place), width);
    const whole = {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      width, autosize: { type: "fit-x", contains: "padding" }, padding: 0, background: null,
      config: {
        font: "system-ui, sans-serif", view: { stroke: null },
        axis: { labelColor: "var(--soft)", gridColor: "var(--grid)", domainColor: "var(--line)", tickColor: "var(--line)", labelFontSize: 12 },
      },
      ...spec,
    };
    const drawing = element("div");
    new vega.View(vega.parse(vegaLite.compile(whole).spec), { renderer: "svg", container: drawing, hover: true, tooltip: tell, logLevel: vega.Warn }).runAsync().then(() => {
      const list = element("ul", undefined, { className: "key" });
      for (const { name, color } of key) {
        const item = element("li", name);
        const sign = element("span");
        sign.style.background = color;
        item.prepend(sign);
        list.append(item);
      }

      place.replaceChildren(...(key.length ? [list] : []), drawing);
      const svg = drawing.querySelector("svg");
      svg.setAttribute("viewBox", svg.getAttribute("viewBox") || `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
    });
  }

  /** The browser's own tooltip: it needs no style, and no markup can come in. */
  function tell(handler, event, item, value) {
    handler.element().title = value == null ? "" : String(value);
  }

  const places = [...document.querySelectorAll(".chart")];
  let later;
  addEventListener("resize", () => {
    clearTimeout(later);
    later = setTimeout(() => places.forEach(draw), 150);
  });

  // ---- patients: [id, date, grade, trials, true rules, [[rules], [facts]]…]

  const PAGE = 50;
  const STATUS = { eligible: "criteria met", open: "not decided", out: "not eligible" };
  const RESULT = { m: ["\u2713", "met"], n: ["\u2717", "not met"], u: ["?", "unknown"] };
  const rows = byId("patients").textContent.split("\n").filter((line) => line).map((line) => JSON.parse(line));
  let shown = [];
  let first = 0;

  const statusOf = (criteria) => (criteria.includes("n") ? "out" : criteria.includes("u") ? "open" : "eligible");
  const gradeOf = (row) => (row[2] < 0 ? "open" : data.grades[row[2]]);
  const waitingOf = (row) => row[5].reduce((count, group) => count + group[0].length, 0);

  function wordsOf(fact) {
    if (typeof fact === "string") return fact;
    const [place, entry] = Array.isArray(fact) ? fact : [fact];
    const [path, words, noun] = data.facts[place];
    return noun ? `${words} of ${noun} ${entry + 1}` : words === path ? path : words;
  }

  function choose(id, options) {
    for (const [value, words] of options) byId(id).append(element("option", words, { value }));
  }

  function filter() {
    const part = byId("find").value.trim().toLowerCase();
    const grade = byId("grade").value;
    const [trial, status] = byId("trial").value.split("/");
    const rule = byId("rule").value === "" ? -1 : Number(byId("rule").value);
    shown = [...rows.keys()].filter((i) => {
      const row = rows[i];
      return (!part || row[0].toLowerCase().includes(part)) && (!grade || gradeOf(row) === grade)
        && (!status || statusOf(row[3][trial]) === status) && (rule < 0 || row[4].includes(rule));
    });
    first = 0;
    list();
  }

  function list() {
    const heads = ["Patient", "Assessed", "Grade", ...data.trials.map((t) => t.id), "True rules", "Waiting rules"];
    const body = byId("patient-table").tBodies[0];
    body.replaceChildren(...shown.slice(first, first + PAGE).map((i) => {
      const row = rows[i];
      const made = element("tr");
      const head = element("th", undefined, { scope: "row" });
      const link = element("a", undefined, { href: `#patient-${i + 1}` });
      link.append(element("bdi", row[0]));
      head.append(link);
      made.append(head);
      [row[1] ?? "", gradeOf(row), ...row[3].map((c) => STATUS[statusOf(c)])].forEach((text, at) => cell(made, text, heads[at + 1], text ? "" : "none"));
      cell(made, number(row[4].length), heads.at(-2), "count");
      cell(made, number(waitingOf(row)), heads.at(-1), "count");
      return made;
    }));
    const last = Math.min(first + PAGE, shown.length);
    byId("found").textContent = shown.length ? `${number(first + 1)}\u2013${number(last)} of ${number(shown.length)}` : "No patient fits.";
    byId("back").disabled = first === 0;
    byId("next").disabled = last >= shown.length;
  }

  function cell(row, text, label, name) {
    const made = element("td", text, { className: name });
    made.dataset.label = label;
    row.append(made);
  }

  function card(rule) {
    const made = element("div", undefined, { className: `card is-${rule.is}` });
    const advice = element("p");
    advice.append(element("span", rule.stance, { className: rule.is }), rule.about ? ` \u00B7 ${rule.about}` : "");
    const where = element("p", undefined, { className: "where" });
    where.append(element("a", rule.source, { className: "source", href: `#source-${rule.source}` }), " \u00B7 rule ", element("code", rule.id));
    made.append(element("p", rule.title), advice, where);
    return made;
  }

  function trialsOf(row) {
    return row[3].map((criteria, i) => {
      const made = element("details");
      const counts = [..."num"].map((r) => `${[...criteria].filter((c) => c === r).length} ${RESULT[r][1]}`).join(", ");
      const items = [...criteria].map((c, at) => [c, data.trials[i].criteria[at][0]]).sort((a, b) => "num".indexOf(a[0]) - "num".indexOf(b[0]));
      const list = element("ul", undefined, { className: "criteria" });
      for (const [c, text] of items) {
        const item = element("li");
        item.append(element("span", RESULT[c][0], { className: "mark", ariaHidden: "true" }), element("span", `${RESULT[c][1]}: `, { className: "out" }), text);
        list.append(item);
      }

      made.append(element("summary", `${data.trials[i].id}: ${STATUS[statusOf(criteria)]} (${counts})`), list);
      return made;
    });
  }

  function explain() {
    const place = /^#patient-([0-9]+)$/.exec(location.hash);
    const row = place && rows[Number(place[1]) - 1];
    if (!row) return;
    const made = byId("patient");
    const title = element("h3");
    title.append("Patient ", element("bdi", row[0]));
    const date = row[1] ? `assessed ${row[1]}` : "no date recorded";
    const close = element("p");
    close.append(element("a", "Back to the list", { href: "#list" }));
    made.replaceChildren(title, element("p", `Grade: ${gradeOf(row)}; ${date}`, { className: "grade" }), ...trialsOf(row),
      element("h3", `True rules: ${number(row[4].length)}`), ...row[4].map((i) => card(data.rules[i])),
      element("h3", `Rules that wait for facts: ${number(waitingOf(row))}`), ...row[5].flatMap(([waiting, facts]) => {
        const rules = element("ul");
        for (const i of waiting) {
          const item = element("li", `${data.rules[i].title} (`);
          item.append(element("a", data.rules[i].source, { className: "source", href: `#source-${data.rules[i].source}` }), `; ${data.rules[i].stance})`);
          rules.append(item);
        }

        return [element("p", facts.map(wordsOf).join("; "), { className: "facts" }), rules];
      }), close);
    made.hidden = false;
    made.scrollIntoView();
    made.focus({ preventScroll: true });
  }

  document.documentElement.classList.add("drawn");
  places.forEach(draw);
  if (rows.length) {
    const head = element("tr");
    for (const words of ["Patient", "Assessed", "Grade", ...data.trials.map((t) => t.id), "True rules", "Waiting rules"]) head.append(element("th", words, { scope: "col" }));
    byId("patient-table").tHead.append(head);
    choose("grade", [...data.grades, "open"].map((g) => [g, g]));
    choose("trial", data.trials.flatMap((t, i) => Object.entries(STATUS).map(([s, words]) => [`${i}/${s}`, `${t.id}: ${words}`])));
    choose("rule", data.rules.map((r, i) => [String(i), r.id]));
    byId("search").addEventListener("submit", (event) => event.preventDefault());
    for (const id of ["find", "grade", "trial", "rule"]) byId(id).addEventListener("input", filter);
    byId("back").addEventListener("click", () => { first -= PAGE; list(); });
    byId("next").addEventListener("click", () => { first += PAGE; list(); });
    addEventListener("hashchange", explain);
    filter();
    explain();
  }
})();
