import { eventsOf } from "./cases.ts";
import { withMeasures } from "./children-with-measures.ts";
import { type FigureRow, notGiven, oneDecimal, sumOf } from "./figure-row.ts";
import { days, yearOf, years } from "./periods.ts";
import { heldBefore, type Staff } from "./staff.ts";
import { reporting, stories } from "./stories.ts";

/** Of the positions, those to casework. */
const caseworkShare = 0.62;
/** Of those whose investigation began in a year, those who had no measure in it. */
const investigatedOnly = 0.35;

/** Children with an investigation or a measure for each position to casework, and one figure that is only told. */
export function caseload(staff: Staff, cases: readonly FigureRow[]): readonly FigureRow[] {
  const counted = years.flatMap((year) => {
    const all = withMeasures(yearOf(year.from));
    return reporting(year.period_start).map(({ id }) => {
      const own = staff.get(id) ?? [];
      const areas = all.filter(({ service }) => service === id);
      const investigated = eventsOf(cases, id, "investigation_started", year);
      return {
        ...{ level: "service", unit: id, ...days(year), positions_function: "casework" },
        children: sumOf(areas, ({ during_year }) => during_year) + Math.round(investigated * investigatedOnly),
        positions: oneDecimal(((heldBefore(own, year.from) + heldBefore(own, year.to)) / 2) * caseworkShare),
        stated: notGiven,
      };
    });
  });
  return [...counted, told];
}

const told: FigureRow = {
  ...{ level: "service", unit: stories.crisis.service, period_start: "2024-01-01", period_end: "2024-07-01" },
  ...{ positions_function: "not_stated", children: notGiven, positions: notGiven, stated: 38 },
};
