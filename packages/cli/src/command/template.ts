import { existsSync } from "node:fs";
import { collectionPeriod, formatPeriod } from "@barneloftet/analytics";
import { type TemplateData, templateCsv, templateWorkbook } from "@barneloftet/report";
import { writeAside } from "../edition/write-aside.js";
import { Refusal } from "../refusal.js";
import { findRegion } from "./form-region.js";

/** What `barneloftet template` is asked for. */
export interface TemplateOptions {
  readonly service: string;
  /** A quarter, half-year or year, as in `2025K1`, `2025H1` or `2025`. */
  readonly period: string;
  /** A file that ends in `.xlsx` or `.csv`. */
  readonly out: string;
}

/**
 * Writes the template that a service fills in, and says in Norwegian what was written.
 *
 * @param place - the region pack's folder; undefined for the one in `data/` that has the service.
 * @throws Refusal for what is unknown, and rather than write over what is no file.
 */
export async function template(place: string | undefined, options: TemplateOptions): Promise<string> {
  const { service: id, period, out } = options;
  const days = collectionPeriod(period);
  if (days === undefined)
    throw new Refusal(
      `«${period}» er ikke en periode malen kan gjelde. Skriv et kvartal, et halvår eller et år: 2025K1, 2025H1 eller 2025.`,
    );
  if (!/\.(xlsx|csv)$/i.test(out))
    throw new Refusal("Oppgi en fil som slutter på .xlsx (arbeidsbok) eller .csv (regneark).");
  if (existsSync(out))
    throw new Refusal(`${out} finnes fra før, og kan være fylt ut. Velg et annet navn, eller flytt filen først.`);
  const region = findRegion(place, { level: "service", id });
  const name = region.pack["structure/services.csv"].find((one) => one.id === id)?.name ?? id;
  const data: TemplateData = { region: region.id, service: { id, name }, period };
  const bytes = /\.csv$/i.test(out) ? templateCsv(data) : await templateWorkbook(data);
  writeAside(out, Buffer.from(bytes));
  return `Malen for ${name}, ${formatPeriod(days.from, days.to, "nb")}, er skrevet til ${out}.`;
}
