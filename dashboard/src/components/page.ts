import { drawnEvent, Figure } from "./bl-figure.js";
import { filterForms, linkOfChoices, showChoices } from "./choices.js";
import { startFileZone } from "./file-zone.js";
import { readMarks } from "./read-marks.js";
import { warmUp, warmUpWhenIdle } from "./warm-up.js";

// What every page starts: the figures' element, and the filters, which are disabled until this runs.
customElements.define("bl-figure", Figure);
readMarks(document);
for (const zone of document.querySelectorAll<HTMLElement>(".merge-zone"))
  startFileZone(zone, async () => new (await import("./file-join.js")).FileJoin(zone));
for (const zone of document.querySelectorAll<HTMLElement>(".check-zone"))
  startFileZone(zone, async () => new (await import("./file-check.js")).FileCheck(zone));

for (const form of filterForms()) enable(form);
// A figure may hold filters of its own, drawn anew with what can now be chosen: the page listens for all of them.
addEventListener(drawnEvent, ({ target }) => {
  const forms = filterForms(target as Element);
  forms.forEach(enable);
  if (forms.length > 0) showLink();
});
addEventListener("submit", (event) => {
  if (filterOf(event)) event.preventDefault();
});
for (const sign of ["pointerover", "focusin"])
  addEventListener(sign, (event) => {
    const form = filterOf(event);
    if (form) warmUp(form);
  });
addEventListener("change", (event) => {
  if (!filterOf(event)) return;
  history.pushState(null, "", linkOfChoices());
  showLink();
});
addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest(".print-sheet")) print();
});
addEventListener("popstate", showLink);
// A page from the back-forward cache keeps its figures; one that is made again may have its selects filled in by the browser.
addEventListener("pageshow", showLink);
showLink();
if (new URLSearchParams(location.search).has("steg")) void showTour();

function filterOf({ target }: Event): HTMLFormElement | null {
  return target instanceof Element ? target.closest<HTMLFormElement>("form.filters") : null;
}

function enable(form: HTMLFormElement): void {
  for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
  warmUpWhenIdle(form);
}

function showLink(): void {
  showChoices();
  for (const figure of document.querySelectorAll<Figure>("bl-figure")) void figure.refresh();
}

// The words of the tour are fetched by those alone who follow it.
async function showTour(): Promise<void> {
  const { tourBar } = await import("./tour-bar.js");
  const bar = tourBar(document, new URL(location.href));
  if (bar) document.querySelector("main")?.prepend(bar);
}
