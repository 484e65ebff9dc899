import { element } from "./element.js";

/** One choice of a filter: its label, its name in the link, and its options or groups of options. */
export interface FilterChoice {
  readonly label: string;
  readonly name: string;
  readonly options: readonly HTMLElement[];
}

/** Choices over the views named in `governs`; disabled until the page's script makes them work. */
export function filterForm(document: Document, governs: string, choices: readonly FilterChoice[]): HTMLElement {
  const labels = choices.map(({ label, name, options }) =>
    element(document, "label", {}, `${label} `, element(document, "select", { name }, ...options)),
  );
  return element(
    document,
    "form",
    { class: "filters", "data-for": governs },
    element(document, "fieldset", { disabled: "" }, ...labels),
  );
}

/** One option of a choice. */
export function option(document: Document, value: string, label: string, isSelected = false): HTMLElement {
  return element(document, "option", { value, selected: isSelected ? "" : undefined }, label);
}
