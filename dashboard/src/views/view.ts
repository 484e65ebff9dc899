import type { Selection } from "@barneloftet/analytics";

/** What the database gave: rows, and the cube's own metadata (the Arrow schema's: protection, metric …). */
export interface Answer {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly metadata: ReadonlyMap<string, string>;
}

/** The element's data-* attributes other than data-view, camel-cased, and over them the reader's choices from the link. */
export type Params = Readonly<Record<string, string>>;

/** What a drawing may lean on: nothing else of the page or of the machine. */
export interface Context {
  readonly document: Document;
  readonly params: Params;
}

/** One figure: what it asks, and how the answers look. Runs in Node at build time and in the browser, with equal results. */
export interface View {
  query(params: Params): Readonly<Record<string, Selection>>;
  draw(answers: Readonly<Record<string, Answer>>, context: Context): HTMLElement;
}
