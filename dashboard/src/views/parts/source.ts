import { lookup, type Selection } from "@barneloftet/analytics";
import type { Answer } from "../view.js";

/** The question that `sourceText` needs answered: every view that names a source asks it under the name `sources`. */
export const sourcesQuery: Selection = lookup("sources");

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

/** Sources with one title told once, with all their places: where many chapters of one report stand behind a figure. */
export function compactSourceText(sources: Answer | undefined, ids: readonly string[]): string {
  const rows = (sources?.rows ?? []).filter(({ id }) => ids.includes(String(id)));
  const titleOf = (row: Answer["rows"][number]): string => [row.title, row.publisher].join(", ");
  return [...new Set(rows.map(titleOf))]
    .map((title) => [title, ...rows.filter((row) => titleOf(row) === title).map(({ place }) => place)].join(", "))
    .join("; ");
}
