import { folded, stem } from "../text/folded.js";
import { search } from "../text/nb/search.js";

// The page of the search, whose list the build has written: every entry stands there, and those that do not match are
// hidden. Bundled into one plain script by finish.ts, so that a page opened as a file can search too.
const field = document.querySelector<HTMLInputElement>(".search-page input[name=q]");
const status = document.querySelector<HTMLElement>(".search-page [role=status]");
const groups = [...document.querySelectorAll<HTMLElement>(".search-results section")].map((section) => ({
  section,
  entries: [...section.querySelectorAll<HTMLLIElement>("li")].map((entry) => ({
    entry,
    text: folded(`${entry.textContent} ${entry.dataset.words ?? ""}`),
  })),
}));

function show(query: string): void {
  const words = folded(query)
    .split(" ")
    .filter((word) => word !== "");
  for (const { section, entries } of groups) {
    for (const { entry, text } of entries) entry.hidden = !words.every((word) => isIn(text, word));
    section.hidden = entries.every(({ entry }) => entry.hidden);
  }
  const found = groups.flatMap(({ entries }) => entries.filter(({ entry }) => !entry.hidden)).length;
  if (status) status.textContent = words.length === 0 ? "" : search.found(found, query.trim());
}

/** A word stands anywhere, as in «fosterhjem»; without its ending it begins a word, or «alene» would find «Namdalen». */
const isIn = (text: string, word: string): boolean => text.includes(word) || ` ${text}`.includes(` ${stem(word)}`);

if (field) {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", () => show(field.value));
  show(field.value);
}
