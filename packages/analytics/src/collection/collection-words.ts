/** The first sheet of the template: who the numbers are of. Its cells stand to the right of these words. */
export const aboutSheet = {
  name: "Om tallene",
  /** What tells the file from any other workbook, and which version of the template it is. */
  format: "barneloftet-mal-1",
  rows: {
    format: "Mal",
    region: "Region",
    service: "Tjeneste",
    service_name: "Navn på tjenesten",
    period: "Periode",
  },
} as const;

/** The columns that say when a row of a sheet is of: of a single day, or of a first and a last one, both included. */
export const dayColumns = { day: "Dato", first: "Fra og med", last: "Til og med" } as const;

/** The columns of the template as CSV: a row for each number that is asked for. */
export const collectionColumns = {
  format: "mal",
  region: "region",
  service: "tjeneste",
  period: "periode",
  sheet: "ark",
  first: "fra og med",
  last: "til og med",
  choice: "gjelder",
  number: "tall",
  value: "verdi",
} as const;

/** What stands in a cell for a number that is said not to be known. */
export const notKnown = "..";

/** The sheet of a workbook that only explains; nothing in it is read. */
export const exampleSheet = "Eksempel";
