import type { Answer } from "../view.js";
import { element } from "./element.js";
import { text } from "./texts.js";

const folders: Readonly<Record<string, string>> = { service: "tjeneste", municipality: "kommune", network: "nettverk" };

/** The address of a unit's page within its region, with its ending, so that any host and a bare folder can show it. @throws Error for a level whose units have none. */
export function unitAddress(level: string, id: string): string {
  const folder = folders[level];
  if (folder === undefined) throw new Error(`no pages for each ${level}`);
  return `${folder}/${id}.html`;
}

/** A unit's name as a link from another unit's page to its own; the name alone where it has no page. */
export function unitLink(document: Document, row: Answer["rows"][number]): Node | string {
  const name = text(row, "to_name");
  return text(row, "has_page") === ""
    ? name
    : element(document, "a", { href: `../${unitAddress(text(row, "to_level"), text(row, "to_id"))}` }, name);
}
