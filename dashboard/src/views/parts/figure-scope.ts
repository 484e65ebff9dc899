import { nb } from "../../text/nb.js";
import type { Answer } from "../view.js";
import { element } from "./element.js";
import { text } from "./texts.js";
import type { UnitOfPage } from "./unit.js";
import { unitLink } from "./unit-link.js";

const words = nb.units.scope;
type Rows = Answer["rows"];

/**
 * Whom a unit's figures are of, and that nothing is divided between units; of a municipality, where the figures of its
 * service stand. Nothing of a network or a region, whose figures are sums that say so themselves.
 *
 * @param own How the unit stands to others, from `relations`.
 * @param areas Which municipalities each service is for, of all services.
 */
export function figureScope(document: Document, unit: UnitOfPage, own: Rows, areas: Rows): HTMLElement | undefined {
  const related = (relation: string): Rows =>
    own.filter((row) => text(row, "relation") === relation && text(row, "to_id") !== "");
  if (unit.level === "service") return ofService(document, unit.id, related("municipality"), areas);
  if (unit.level === "municipality") return ofMunicipality(document, unit.id, related("service"), areas);
  return undefined;
}

function ofService(document: Document, id: string, municipalities: Rows, areas: Rows): HTMLElement | undefined {
  const [only] = municipalities;
  if (!only) return undefined;
  const isOneOfSeveral = areas.some((row) => text(row, "to_id") === text(only, "to_id") && text(row, "id") !== id);
  const outside = municipalities.filter((row) => text(row, "has_page") === "");
  const sentences =
    municipalities.length > 1
      ? [words.several(namesOf(municipalities)), ...(outside.length > 0 ? [words.outside(namesOf(outside))] : [])]
      : [isOneOfSeveral ? words.part(text(only, "to_name")) : words.one(text(only, "to_name"))];
  return element(document, "p", {}, sentences.join(" "));
}

function ofMunicipality(document: Document, id: string, services: Rows, areas: Rows): HTMLElement | undefined {
  const [service] = services;
  if (!service) return undefined;
  const others = areas.filter((row) => text(row, "id") === text(service, "to_id") && text(row, "to_id") !== id);
  const sentence =
    services.length > 1
      ? words.divided(services.length)
      : others.length > 0
        ? words.shared(namesOf(others))
        : words.alone;
  const links = services.flatMap((row) => ["; ", unitLink(document, row)]).slice(1);
  return element(document, "p", {}, sentence, " ", ...links, ".");
}

const namesOf = (rows: Rows): readonly string[] => rows.map((row) => text(row, "to_name"));
