import { drawnEvent, Figure } from "./bl-figure.js";
import { filterForms, linkOfChoices, showChoices, viewsOf } from "./choices.js";
import { startMergeZone } from "./merge-zone.js";
import { readMarks } from "./read-marks.js";

// Filters that a reader has come to: their figures are made ready once.
const warm = new Set<HTMLFormElement>();

// What every page starts: the figures' element, and the filters, which are disabled until this runs.
customElements.define("bl-figure", Figure);
readMarks(document);
for (const zone of document.querySelectorAll<HTMLElement>(".merge-zone")) startMergeZone(zone);

for (const form of filterForms()) enable(form);
// A figure may hold filters of its own, drawn anew with what can now be chosen: the page listens for all of them.
addEventListener(drawnEvent, ({ target }) => {
  const forms = filterForms(target as Element);
  forms.forEach(enable);
  if (forms.length > 0) showLink();
});
addEventListener("submit", (event) => {
  if (isOfFilter(event)) event.preventDefault();
});
for (const sign of ["pointerover", "focusin"])
  addEventListener(sign, (event) => {
    if (isOfFilter(event)) warmUp(event);
  });
addEventListener("change", (event) => {
  if (!isOfFilter(event)) return;
  history.pushState(null, "", linkOfChoices());
  showLink();
});
addEventListener("popstate", showLink);
// A page from the back-forward cache keeps its figures; one that is made again may have its selects filled in by the browser.
addEventListener("pageshow", showLink);
showLink();
if (new URLSearchParams(location.search).has("steg")) void showTour();

function isOfFilter({ target }: Event): boolean {
  return target instanceof Element && target.closest("form.filters") !== null;
}

function enable(form: HTMLFormElement): void {
  for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
}

function showLink(): void {
  showChoices();
  for (const figure of document.querySelectorAll<Figure>("bl-figure")) void figure.refresh();
}

// The engine is millions of bytes: over a slow or metered line nobody gets it who has not chosen anything yet.
function warmUp({ target }: Event): void {
  const { saveData, effectiveType = "4g" } = line() ?? {};
  if (saveData || effectiveType !== "4g") return;
  const form = (target as Element).closest<HTMLFormElement>("form.filters");
  if (!form || warm.has(form)) return;
  warm.add(form);
  const views = viewsOf(form);
  for (const figure of document.querySelectorAll<Figure>("bl-figure"))
    if (views.includes(figure.view)) figure.prepare().catch(() => warm.delete(form));
}

// Not all browsers say what the line is like; those are taken to be on a good one.
function line(): { readonly saveData?: boolean; readonly effectiveType?: string } | undefined {
  return (navigator as { readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string } })
    .connection;
}

// The words of the tour are fetched by those alone who follow it.
async function showTour(): Promise<void> {
  const { tourBar } = await import("./tour-bar.js");
  const bar = tourBar(document, new URL(location.href));
  if (bar) document.querySelector("main")?.prepend(bar);
}
