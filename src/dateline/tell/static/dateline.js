"use strict";
// The page works without this file: citations jump to reports, statements jump to facts. With it, a citation opens
// the report on the exact words, and a statement shows the other reports' words below its paragraph.
const made = (parent, name, text, className) => {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  parent.append(element);
  return element;
};

// A fact may stand in a closed list: what an address points at is opened.
const reveal = () => {
  const wanted = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!wanted) return;
  for (let box = wanted.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  wanted.scrollIntoView({ block: "center" });
};

for (const story of document.querySelectorAll(".story")) {
  const reports = [...story.querySelectorAll(".report")];
  const tabs = [...story.querySelectorAll(".tab")];
  const others = story.querySelector(".others");
  const back = story.querySelector(".back");
  const told = JSON.parse(story.querySelector("script.facts").textContent);
  let asked = null; // the statement whose comparison is open
  let left = null; // where a jump started: the link, and the report that was open

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
    (first || report).scrollIntoView({ block: first ? "center" : "start" });
    report.focus({ preventScroll: true });
  };

  const leave = (link) => {
    const current = reports.find((report) => !report.classList.contains("hidden"));
    left = { link, anchor: current && current.id };
    back.hidden = false;
  };

  const goBack = () => {
    if (!left) return;
    const { link, anchor } = left;
    left = null;
    back.hidden = true;
    if (anchor) open(anchor);
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  };

  const close = () => {
    others.hidden = true;
    if (asked) {
      const report = asked.closest(".report");
      if (report) open(report.id);
      asked.focus();
    }
    asked = null;
  };

  const compare = (statement) => {
    const fact = told[statement.dataset.fact];
    if (!fact) return;
    asked = statement;
    others.replaceChildren();
    made(others, "h5", fact.text);
    made(others, "p", fact.line, "why");
    for (const one of fact.statements) {
      const quote = made(others, "blockquote", "", "words");
      const cite = made(quote, "a", one.label, "cite");
      cite.href = "#" + one.anchor;
      cite.dataset.start = one.start;
      cite.dataset.end = one.end;
      quote.append(" “" + one.words + "”");
    }
    const ends = made(others, "p", "", "ends");
    made(ends, "a", "See it in the record", "to-fact").href = statement.hash;
    const button = made(ends, "button", "Close", "close");
    button.type = "button";
    button.addEventListener("click", close);
    statement.closest("p").after(others);
    others.hidden = false;
    others.scrollIntoView({ block: "nearest" });
    others.focus({ preventScroll: true });
  };

  story.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    if (link.classList.contains("cite")) {
      event.preventDefault();
      leave(link);
      show(link.hash.slice(1), +link.dataset.start, +link.dataset.end);
    } else if (link.classList.contains("run")) {
      event.preventDefault();
      compare(link);
    } else if (link.classList.contains("tab")) {
      event.preventDefault();
      show(link.hash.slice(1), -1, -1);
    } else if (link.closest(".coverage thead")) {
      event.preventDefault();
      leave(link);
      show(link.hash.slice(1), -1, -1);
    } else if (link.classList.contains("to-fact")) {
      leave(asked && others.contains(link) ? asked : link);
    }
  });
  back.addEventListener("click", goBack);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!others.hidden && others.checkVisibility()) close();
    else goBack();
  });
  if (reports.length) open(reports[0].id);
  const hit = /^#at=([\w-]+):(\d+)-(\d+)$/.exec(location.hash); // a search's hit: report, start, end
  const found = hit && reports.find((report) => report.dataset.report === hit[1]);
  if (found) show(found.id, +hit[2], +hit[3]);
}
addEventListener("hashchange", reveal);
reveal();
