"use strict";
// The page works without this file: citations jump to reports, statements jump to facts. With it, a citation opens
// the report on the exact words, and a statement shows the other reports' words beside it.
for (const story of document.querySelectorAll(".story")) {
  const reports = [...story.querySelectorAll(".report")];
  const tabs = [...story.querySelectorAll(".tab")];
  const others = story.querySelector(".others");
  const told = JSON.parse(story.querySelector("script.facts").textContent);

  const open = (anchor) => {
    for (const report of reports) report.classList.toggle("hidden", report.id !== anchor);
    for (const tab of tabs) {
      if (tab.hash === "#" + anchor) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
  };

  const show = (anchor, start, end) => {
    open(anchor);
    const report = document.getElementById(anchor);
    for (const run of story.querySelectorAll(".report .shown")) run.classList.remove("shown");
    let first = null;
    for (const run of report.querySelectorAll("[data-start]")) {
      if (+run.dataset.start < end && start < +run.dataset.end) {
        run.classList.add("shown");
        first = first || run;
      }
    }
    (first || report).scrollIntoView({ block: "center" });
    report.focus({ preventScroll: true });
  };

  const compare = (id) => {
    const fact = told[id];
    if (!fact) return;
    others.replaceChildren();
    const add = (parent, name, text, className) => {
      const made = document.createElement(name);
      made.textContent = text;
      if (className) made.className = className;
      parent.append(made);
      return made;
    };
    add(others, "h5", fact.text);
    add(others, "p", fact.line, "why");
    for (const one of fact.statements) {
      const quote = add(others, "blockquote", "", "words");
      const cite = add(quote, "a", one.label, "cite");
      cite.href = "#" + one.anchor;
      cite.dataset.start = one.start;
      cite.dataset.end = one.end;
      quote.append(" “" + one.words + "”");
    }
    others.hidden = false;
  };

  story.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    if (link.classList.contains("cite")) {
      event.preventDefault();
      show(link.hash.slice(1), +link.dataset.start, +link.dataset.end);
    } else if (link.classList.contains("run")) {
      event.preventDefault();
      compare(link.dataset.fact);
      others.scrollIntoView({ block: "nearest" });
    } else if (link.classList.contains("tab") || link.closest(".coverage thead")) {
      event.preventDefault();
      show(link.hash.slice(1), -1, -1);
    }
  });
  others.setAttribute("aria-live", "polite");
  if (reports.length) open(reports[0].id);
  const asked = /^#at=([\w-]+):(\d+)-(\d+)$/.exec(location.hash); // a search's hit: report, start, end
  const found = asked && reports.find((report) => report.dataset.report === asked[1]);
  if (found) show(found.id, +asked[2], +asked[3]);
}
