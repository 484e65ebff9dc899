import { aboutSheet, collectionSheets, dayColumns } from "@barneloftet/analytics";
import { zip } from "./zip.js";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook of sheets by name, each the XML of its rows; and parts beside them. Packed, or stored as it is. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  {
    more = {},
    stored = false,
  }: { readonly more?: Readonly<Record<string, Uint8Array>>; readonly stored?: boolean } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    "_rels/.rels": `<Relationships ${rels}>${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${rels}>${names.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("")}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
  const all = [...Object.entries(parts).map(([name, xml]) => [name, encode(xml)] as const), ...Object.entries(more)];
  return zip(all, { stored });
}

const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const { rows: words } = aboutSheet;
/** The rows of the sheet that says whose figures they are. */
export const about: string = [
  [words.format, aboutSheet.format],
  [words.region, "eventyrlandet"],
  [words.service, "fjelldal"],
  [words.period, "2021K1"],
]
  .map(
    ([word = "", value = ""], at) => `<row r="${at + 1}">${text(`A${at + 1}`, word)}${text(`B${at + 1}`, value)}</row>`,
  )
  .join("");
const requests = collectionSheets.find(({ table }) => table === "requests");
if (!requests) throw new Error("no sheet of requests");
/** What the sheet of requests is called. */
export const requestsName: string = requests.name;
const header = [dayColumns.first, dayColumns.last, ...requests.numbers.map(({ label }) => label)];
/** The heading of the sheet of requests. */
export const headerRow: string = `<row r="1">${header.map((label, at) => text(`${"ABCD"[at]}1`, label)).join("")}</row>`;
/** A template whose sheet of requests has one row, of a quarter; the XML of its two numbers. */
export function template(row: string, options: Parameters<typeof workbook>[1] = {}): Uint8Array {
  const days = `${text("A2", "01.01.2021")}${text("B2", "31.03.2021")}`;
  return workbook({ [aboutSheet.name]: about, [requestsName]: `${headerRow}<row r="2">${days}${row}</row>` }, options);
}

/** A cell with a number, as XML. */
export const number = (place: string, value: string): string => `<c r="${place}"><v>${value}</v></c>`;
