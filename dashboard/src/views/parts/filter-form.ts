import { element } from "./element.js";

/** One choice of a filter: its label, its name in the link, and its options or groups of options. */
export interface FilterChoice {
  readonly label: string;
  readonly name: string;
  readonly options: readonly HTMLElement[];
}

/** Choices that belong together, under a heading of their own where there are several groups. */
export interface FilterGroup {
  readonly legend?: string;
  readonly choices: readonly FilterChoice[];
}

/** Choices over the views named in `governs`; disabled until the page's script makes them work. */
export function filterForm(document: Document, governs: string, choices: readonly FilterChoice[]): HTMLElement {
  return groupedFilterForm(document, governs, [{ choices }]);
}

/** Groups of choices over the views named in `governs`. */
export function groupedFilterForm(document: Document, governs: string, groups: readonly FilterGroup[]): HTMLElement {
  const fieldsets = groups.map(({ legend, choices }) =>
    element(
      document,
      "fieldset",
      { disabled: "" },
      legend === undefined ? undefined : element(document, "legend", {}, legend),
      ...choices.map(({ label, name, options }) =>
        element(document, "label", {}, `${label} `, element(document, "select", { name }, ...options)),
      ),
    ),
  );
  return element(document, "form", { class: "filters", "data-for": governs }, ...fieldsets);
}

/** One option of a choice. */
export function option(document: Document, value: string, label: string, isSelected = false): HTMLElement {
  return element(document, "option", { value, selected: isSelected ? "" : undefined }, label);
}
