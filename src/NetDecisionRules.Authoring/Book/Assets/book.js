"use strict";
(() => {
  const here = document.currentScript.dataset;
  const most = 60;
  const box = document.getElementById("_search");
  const input = document.getElementById("_find");
  const count = document.getElementById("_count");
  const found = document.getElementById("_found");
  let entries;

  // "Ki-67", "ki67" and "tumour" must find what is written "Ki‑67" and "tumor".
  const fold = text => text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u00ad\u2010-\u2012-]/g, "").replaceAll("tumour", "tumor");

  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const load = () => {
    if (document.getElementById("_index")) return;
    const script = document.createElement("script");
    script.id = "_index";
    script.src = here.index;
    script.onload = () => {
      entries = bookIndex.map(([kind, title, place, id, more]) => ({ kind, title, place, id, head: fold(title + " " + id), all: fold([kind, title, id, more].join(" ")) }));
      show();
    };
    script.onerror = () => { count.textContent = "The search needs the file search-index.js beside the book's pages."; };
    document.head.append(script);
  };

  const show = () => {
    const terms = fold(input.value).split(/\s+/).filter(term => term);
    found.replaceChildren();
    count.textContent = "";
    if (!terms.length || !entries) return;
    const hits = entries.filter(entry => terms.every(term => entry.all.includes(term)));
    // Cases come last: there are many, and what they show stands in a rule. Among the others, those that say the words in their title come first.
    const rank = entry => (entry.kind === "case" ? 2 : 0) + (terms.every(term => entry.head.includes(term)) ? 0 : 1);
    const sorted = hits.map((entry, i) => [rank(entry), i, entry]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(hit => hit[2]);
    count.textContent = hits.length === 0 ? "Nothing fits." : hits.length <= most ? `${hits.length} found` : `${hits.length} found; the first ${most} are shown`;
    for (const entry of sorted.slice(0, most)) {
      const item = element("li", "");
      const link = element("a", entry.title);
      link.href = here.up + entry.place;
      item.append(element("span", entry.kind, "kind"), link, " ", element("code", entry.id));
      found.append(item);
    }
  };

  // A folded part that an address leads into, or that goes to paper, is opened.
  const openTarget = () => {
    for (let part = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1))); part; part = part.parentElement) {
      if (part.tagName === "DETAILS") part.open = true;
    }
  };

  box.hidden = false;
  input.addEventListener("focus", load);
  input.addEventListener("input", () => { load(); show(); });
  addEventListener("hashchange", openTarget);
  openTarget();
})();
