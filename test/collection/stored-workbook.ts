import { crc32 } from "node:zlib";

/** What a cell of a workbook holds. */
export type WorkbookCell = string | number | null;

/** A workbook (xlsx) of sheets by name: a zip file whose parts are stored as they are, with texts in the cells themselves. */
export function storedWorkbook(sheets: Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  return zip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${rels}">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${rels}">${names
      .map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join("")}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows.map(rowOf).join("")}</sheetData></worksheet>`,
      ]),
    ),
  });
}

function rowOf(cells: readonly WorkbookCell[], row: number): string {
  const written = cells.map((cell, at) => {
    const place = `${String.fromCharCode(65 + at)}${row + 1}`;
    if (cell === null) return "";
    if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${row + 1}">${written.join("")}</row>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [file, content] = [Buffer.from(name), Buffer.from(text)];
    // Version 2.0, no flags, stored, no time; then the sum, both sizes and the length of the name.
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(file.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), about, file, content]);
    bodies.push(body);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), about, end, file);
    at += body.length;
  }
  const listed = Buffer.concat(directory);
  const last = Buffer.alloc(18);
  last.writeUInt16LE(bodies.length, 4);
  last.writeUInt16LE(bodies.length, 6);
  last.writeUInt32LE(listed.length, 8);
  last.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...bodies, listed, Buffer.from("PK\x05\x06"), last]));
}
