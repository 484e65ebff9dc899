import { aboutSheet, addDays, collectionColumns, notKnown, spreadsheetCsv } from "@barneloftet/analytics";
import { sheetsToFill, type TemplateData } from "./template-data.js";

/** The template as CSV that Norwegian Excel opens as it is: a row for each number that is asked for. */
export function templateCsv(data: TemplateData): string {
  const about = [aboutSheet.format, data.region, data.service.id, data.period];
  const rows = sheetsToFill(data).flatMap(({ sheet, rows: own }) =>
    own.flatMap(({ period_start, period_end, choices, numbers }) => {
      const days = [period_start, addDays(period_end, -1)].map(norwegianDate);
      const choice = sheet.choices.map(({ words }, at) => words[choices[at] ?? ""] ?? "").join("");
      return sheet.numbers.map(({ label }, at) => [
        ...about,
        sheet.name,
        ...days,
        choice,
        label,
        numberText(numbers[at]),
      ]);
    }),
  );
  return spreadsheetCsv([Object.values(collectionColumns), ...rows]);
}

function norwegianDate(day: string): string {
  return day.split("-").toReversed().join(".");
}

function numberText(number: number | null | undefined): string {
  if (number === undefined) return "";
  return number === null ? notKnown : String(number).replace(".", ",");
}
