import { type Child, element } from "./element.js";

/** One entry of a list: what it is, and what is said of it. An id makes it a place that a link can point to. */
export interface Entry {
  readonly id?: string;
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly content: Child | readonly Child[] }[];
}

/** A list of entries: a title, headed as the page's order asks for, and under it each line with its label. */
export function entries(document: Document, heading: "h3" | "h4", list: readonly Entry[]): HTMLElement {
  return element(
    document,
    "ul",
    { class: "entries" },
    ...list.map(({ id, title, lines }) =>
      element(
        document,
        "li",
        { id },
        element(document, heading, {}, title),
        element(
          document,
          "dl",
          {},
          ...lines.map(({ label, content }) =>
            element(
              document,
              "div",
              {},
              element(document, "dt", {}, label),
              element(document, "dd", {}, ...[content].flat()),
            ),
          ),
        ),
      ),
    ),
  );
}
