import type { Params } from "../views/view.js";

// A list that a reader may try one by one.
const FEW = 8;

/** The forms of filters on this page, or in a part of it: `<form class="filters" data-for="view view">` with selects in it. */
export function filterForms(within: ParentNode = document): HTMLFormElement[] {
  return [...within.querySelectorAll<HTMLFormElement>("form.filters")];
}

/** The names of the views that a form of filters governs. */
export function viewsOf(form: HTMLFormElement): string[] {
  return (form.dataset.for ?? "").split(/\s+/).filter((name) => name !== "");
}

/** What the link chooses for a view: only by the filters that govern it, and only among their options. */
export function chosenFor(view: string): Params {
  const forms = filterForms().filter((form) => viewsOf(form).includes(view));
  return Object.fromEntries(forms.flatMap((form) => selectsOf(form).flatMap(choice)));
}

/** What each other option of these filters would choose, one at a time, where a filter has few of them. */
export function othersOf(form: HTMLFormElement): Params[] {
  return selectsOf(form)
    .filter(({ options }) => options.length <= FEW)
    .flatMap(({ name, options, value }) =>
      [...options].flatMap((option) => (option.value === value ? [] : [{ [name]: option.value }])),
    );
}

/** Shows the link's choices in the filters; a filter that the link says nothing of shows its default. */
export function showChoices(): void {
  for (const select of filterForms().flatMap(selectsOf)) {
    select.value = choice(select)[0]?.[1] ?? defaultOf(select);
  }
}

/** The link of this page with what the filters show. A default is left out of it; what is no filter's stays in it. */
export function linkOfChoices(): string {
  const link = new URL(location.href);
  for (const select of filterForms().flatMap(selectsOf)) {
    if (select.value === defaultOf(select)) link.searchParams.delete(select.name);
    else link.searchParams.set(select.name, select.value);
  }
  return link.href;
}

function choice(select: HTMLSelectElement): [string, string][] {
  const value = new URLSearchParams(location.search).get(select.name);
  const known = [...select.options].some((option) => option.value === value);
  return value === null || !known || value === defaultOf(select) ? [] : [[select.name, value]];
}

function selectsOf(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll("select")].filter((select) => select.name !== "");
}

function defaultOf(select: HTMLSelectElement): string {
  return ([...select.options].find((option) => option.defaultSelected) ?? select.options[0])?.value ?? "";
}
