import { Figure } from "./bl-figure.js";
import { filterForms, linkOfChoices, showChoices } from "./choices.js";
import { startMergeZone } from "./merge-zone.js";
import { readMarks } from "./read-marks.js";

// What every page starts: the figures' element, and the filters, which are disabled until this runs.
customElements.define("bl-figure", Figure);
readMarks(document);
for (const zone of document.querySelectorAll<HTMLElement>(".merge-zone")) startMergeZone(zone);

for (const form of filterForms()) {
  for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", warmUp, { once: true });
  form.addEventListener("change", () => {
    history.pushState(null, "", linkOfChoices());
    showLink();
  });
}
addEventListener("popstate", showLink);
// A page from the back-forward cache keeps its figures; one that is made again may have its selects filled in by the browser.
addEventListener("pageshow", showLink);
showLink();
if (new URLSearchParams(location.search).has("steg")) void showTour();

function showLink(): void {
  showChoices();
  for (const figure of document.querySelectorAll<Figure>("bl-figure")) void figure.refresh();
}

function warmUp(): void {
  import("../views/index.js").catch(() => undefined);
  import("./database.js").then(({ open }) => open()).catch(() => undefined);
}

// The words of the tour are fetched by those alone who follow it.
async function showTour(): Promise<void> {
  const { tourBar } = await import("./tour-bar.js");
  const bar = tourBar(document, new URL(location.href));
  if (bar) document.querySelector("main")?.prepend(bar);
}
