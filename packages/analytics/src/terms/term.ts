import type { Text } from "../text/locale.js";

/** A word of the field: what it is called in both languages, and what it means in one sentence. */
export interface Term {
  /** Snake case, unique among the terms. */
  readonly id: string;
  readonly nb: string;
  readonly en: string;
  readonly definition: Text;
  /** Who states the definition, where it is not ours. */
  readonly source?: string;
  /** Words for the same thing that labels and descriptions do not use. */
  readonly avoid?: { readonly nb?: readonly string[]; readonly en?: readonly string[] };
}
