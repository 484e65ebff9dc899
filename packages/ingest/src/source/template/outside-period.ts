import { collectionPeriod, formatPeriod } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import type { CollectedFigure } from "../../figures/collected.js";

/**
 * What a template's reader should look at twice: rows of other days than those that the file is for, a notice a sheet. They
 * may be older periods that were lacking, or the year may be a slip, and then they stand for what was known.
 */
export function outsidePeriod(period: string, figures: readonly CollectedFigure[]): readonly Fault[] {
  const days = collectionPeriod(period);
  if (days === undefined) return [];
  const isOutside = ({ value }: CollectedFigure): boolean =>
    String(value.period_end) <= days.from || String(value.period_start) >= days.to;
  const sheets = new Map<string, CollectedFigure[]>();
  for (const figure of figures.filter(isOutside)) {
    const sheet = `${figure.table} ${figure.place.sheet ?? ""}`;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), figure]);
  }
  return [...sheets.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { file, sheet, row } = first.place;
    const rows = new Set(own.map(({ place }) => place.row)).size;
    return [fault("outside_period", { file, sheet, row }, { rows, period: formatPeriod(days.from, days.to, "nb") })];
  });
}
