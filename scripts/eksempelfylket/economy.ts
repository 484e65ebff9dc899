import { lastStatistics, measuresOfMunicipalities } from "./children-with-measures.ts";
import { draws } from "./draws.ts";
import { type FigureRow, notGiven, sumOf } from "./figure-row.ts";
import { days, yearOf, years } from "./periods.ts";
import { youthPerChild } from "./population.ts";

/** Until 2021 the first of these reported for all three, as the host of their service. */
const hosted = ["9804", "9805", "9806"] as const;
const hostUntil = 2021;

/** Accounts by municipality and year, in thousand kroner, on the borders of the year. */
export function economy(): readonly FigureRow[] {
  return years
    .filter(({ from }) => yearOf(from) <= lastStatistics)
    .flatMap((period) => {
      const year = yearOf(period.from);
      const isHosted = (code: string) => year <= hostUntil && (hosted as readonly string[]).includes(code);
      const all = measuresOfMunicipalities(year);
      const together = all.filter(({ code }) => isHosted(code));
      return all
        .filter(({ code }) => !isHosted(code) || code === hosted[0])
        .map((own) => {
          const parts = isHosted(own.code) ? together : [own];
          const reporting = isHosted(own.code) ? "host" : "own";
          const spent = accounts(own.code, year, {
            children: sumOf(parts, ({ children }) => children),
            atHome: sumOf(parts, ({ during_year_assistance }) => during_year_assistance),
            placed: sumOf(parts, ({ during_year_care }) => during_year_care),
          });
          return { level: "municipality", unit: own.code, ...days(period), reporting, ...spent };
        });
    });
}

interface Served {
  readonly children: number;
  readonly atHome: number;
  readonly placed: number;
}

function accounts(code: string, year: number, { children, atHome, placed }: Served): FigureRow {
  const { uniform } = draws(`economy ${code} ${year}`);
  // Prices rise by three percent a year.
  const about = (kroner: number) => Math.round(kroner * (1 + 0.03 * (year - 2019)) * (0.9 + 0.2 * uniform()));
  const net_casework = about(children * 4.6);
  const gross_at_home = about(atHome * 58);
  const gross_placed = about(placed * 610);
  const refunded = Math.round(0.06 * (gross_at_home + gross_placed));
  const purchased = Math.round(gross_at_home * (0.2 + 0.2 * uniform()));
  const jointly = Math.round(purchased * (0.05 + 0.04 * (year - 2019) + 0.1 * uniform()));
  return {
    net_expenditure: net_casework + gross_at_home + gross_placed - refunded,
    inhabitants_aged_0_17: children,
    inhabitants_aged_0_24: Math.round(children * youthPerChild["0-24"]),
    ...{ net_casework, gross_at_home, children_at_home: atHome, gross_placed, placed_children: placed, purchased },
    purchased_jointly: code === "9830" && year === 2023 ? notGiven : jointly,
  };
}
