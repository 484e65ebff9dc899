import { type Fault, faultAdvice, severityOf } from "@barneloftet/ingest";

/** Faults as a table for people: a line each, by file, with the place first. */
export function faultTable(faults: readonly Fault[]): string {
  const files = new Map<string, Fault[]>();
  for (const one of faults) files.set(one.file, [...(files.get(one.file) ?? []), one]);
  return [...files]
    .map(([file, own]) => {
      const more = own.length - mostLines;
      const rest = more > 0 ? [`  … og ${more} feil til. Rett feilene ovenfor først.`] : [];
      return [`${file}: ${own.length} feil`, ...linesOf(own.slice(0, mostLines)), ...rest].join("\n");
    })
    .join("\n\n");
}

/** So many faults of one file are told one by one. */
const mostLines = 200;

const headings = ["Ark", "Rad", "Kolonne", "Hva som er galt, og hva du gjør"] as const;

function linesOf(faults: readonly Fault[]): readonly string[] {
  const rows = [headings, ...faults.map((one) => [...placeOf(one), faultAdvice(one)])];
  const columns = [0, 1, 2].filter((at) => rows.slice(1).some((cells) => cells[at] !== ""));
  const widths = columns.map((at) => Math.max(...rows.map((cells) => [...(cells[at] ?? "")].length)));
  return rows.map((cells) => {
    const places = columns.map((at, i) => (cells[at] ?? "").padEnd(widths[i] ?? 0));
    return `  ${[...places, cells[3] ?? ""].join("  ")}`;
  });
}

const placeOf = ({ sheet, row, column }: Fault): readonly string[] => [
  sheet ?? "",
  row === undefined ? "" : String(row),
  column ?? "",
];

/** A fault for programs; `params` is what its code has beside the place: what was allowed, which other row, what was known. */
export function faultRecord(one: Fault): Readonly<Record<string, unknown>> {
  const { code, file, sheet, row, column, found, names: _names, ...params } = one;
  return {
    ...{ code, severity: severityOf(one), file, sheet: sheet ?? null, row: row ?? null, column: column ?? null },
    ...{ found: found ?? null, params, message: faultAdvice(one) },
  };
}
