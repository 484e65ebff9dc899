import { aboutSheet, collectionPeriod, type Region } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../../fault.js";
import { nearest } from "../../nearest.js";
import { cellPlace, cellText, type Sheet, type SheetCell } from "../../sheet/sheet.js";

/** What a template says of itself: whose figures it holds, and for when. */
export interface TemplateAbout {
  readonly region: string;
  readonly service: string;
  readonly period: string;
}

/** The words of the first sheet, and where each one's cell is. */
type Said = Readonly<Record<keyof typeof aboutSheet.rows, { readonly text: string; readonly place: Place }>>;

/** Whether a workbook is a template, of whichever version. */
export function isTemplate(sheets: readonly Sheet[]): boolean {
  return sheets.some(
    ({ name, rows }) => name === aboutSheet.name && rows.some(([word]) => word === aboutSheet.rows.format),
  );
}

/** What the first sheet of a template says, unchecked. */
export function templateSaid(file: string, sheets: readonly Sheet[]): Said {
  const rows = sheets.find(({ name }) => name === aboutSheet.name)?.rows ?? [];
  const of = (word: string) => {
    const at = rows.findIndex(([cell]) => cell === word);
    const cell: SheetCell = rows[at]?.[1] ?? "";
    return { text: cellText(cell), place: cellPlace({ file, sheet: aboutSheet.name }, at + 1, word, cell) };
  };
  const entries = Object.entries(aboutSheet.rows).map(([key, word]) => [key, of(word)]);
  return Object.fromEntries(entries) as Said;
}

/** Whose figures they are and for when, or why they cannot be used: another version, region, service or period. */
export function templateAbout(said: Omit<Said, "service_name">, region: Region): TemplateAbout | Fault {
  if (said.format.text !== aboutSheet.format)
    return fault("other_template", said.format.place, { format: aboutSheet.format });
  if (said.region.text !== region.id) return fault("other_region", said.region.place, { region: region.name });
  const services = region.pack["structure/services.csv"].map(({ id }) => id);
  const service = said.service.text;
  if (!services.includes(service))
    return fault("unknown_service", said.service.place, {
      region: region.name,
      suggestion: nearest(service, services),
    });
  if (collectionPeriod(said.period.text) === undefined) return fault("collection_period", said.period.place, {});
  return { region: region.id, service, period: said.period.text };
}
