import { lookup, type Query } from "@barneloftet/analytics";
import type { Answer } from "../view.js";

/** The question that `sourceText` needs answered: every view that names a source asks it under the name `sources`. */
export const sourcesQuery: Query = lookup("sources");

/** Sources by id as a reader can look them up: title, publisher, year and place, separated by semicolon. */
export function sourceText(sources: Answer | undefined, ids: readonly string[]): string {
  const rows = sources?.rows ?? [];
  return ids
    .map((id) => {
      const row = rows.find((source) => source.id === id);
      if (!row) throw new Error(`unknown source: "${id}"`);
      const published = row.published_on === null ? undefined : String(row.published_on).slice(0, 4);
      return [row.title, row.publisher, published, row.place]
        .filter((part) => part !== null && part !== undefined && part !== "")
        .join(", ");
    })
    .join("; ");
}

/** Sources with one title told once, each with all its places: for the foot of a printed sheet. */
export function compactSourceText(sources: Answer | undefined, ids: readonly string[]): string {
  const rows = (sources?.rows ?? []).filter(({ id }) => ids.includes(String(id)));
  const titles = [...new Set(rows.map((row) => [row.title, row.publisher].join(", ")))];
  return titles
    .map((title) => {
      const places = rows.filter((row) => [row.title, row.publisher].join(", ") === title).map((row) => row.place);
      return [title, ...places].join(", ");
    })
    .join("; ");
}
