import { type Child, element } from "./element.js";

/** A number and what it counts; how sure it is stands beside it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly mark?: HTMLElement | undefined;
}

/** Numbers in a row, each under the word for what it counts; below them what a reader must know, and how to check them. */
export function facts(document: Document, list: readonly Fact[], note: Child, verified?: HTMLElement): HTMLElement {
  const pairs = list.map(({ label, value, mark }) =>
    element(
      document,
      "div",
      {},
      element(document, "dt", {}, label),
      element(document, "dd", {}, value, ...(mark ? [" ", mark] : [])),
    ),
  );
  return element(
    document,
    "div",
    { class: "facts" },
    element(document, "dl", {}, ...pairs),
    element(document, "p", {}, note),
    verified,
  );
}
