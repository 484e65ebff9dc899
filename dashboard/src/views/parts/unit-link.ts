import type { Answer } from "../view.js";
import { element } from "./element.js";
import { text } from "./texts.js";

const folders = { service: "tjeneste", municipality: "kommune", network: "nettverk" } as const;

/** A unit's name as a link from another unit's page to its own; the name alone where it has no page. */
export function unitLink(document: Document, row: Answer["rows"][number]): Node | string {
  const folder = folders[text(row, "to_level") as keyof typeof folders] as string | undefined;
  const name = text(row, "to_name");
  return folder === undefined || text(row, "has_page") === ""
    ? name
    : element(document, "a", { href: `../${folder}/${text(row, "to_id")}` }, name);
}
