import { childrenOf } from "./children.ts";
import { withMeasures } from "./children-with-measures.ts";
import { type Draws, draws } from "./draws.ts";
import { type FigureRow, notGiven, sumOf } from "./figure-row.ts";
import { days, yearOf, years } from "./periods.ts";
import { reporting } from "./stories.ts";

/** Follow-up, supervision and the care package in each service and year. */
export function fosterCare(): readonly FigureRow[] {
  return years.flatMap((year) => {
    const all = withMeasures(yearOf(year.from));
    return reporting(year.period_start).flatMap(({ id }) => {
      const random = draws(`foster care ${id} ${year.period_start}`);
      const areas = all.filter(({ service }) => service === id);
      const own = Math.round(0.75 * sumOf(areas, ({ at_year_end_care }) => at_year_end_care));
      const better = 0.012 * (yearOf(year.from) - 2019);
      const moved = random.poisson(childrenOf(id, yearOf(year.from)) * 0.0009);
      const about = (duty: string) => ({ level: "service", unit: id, ...days(year), duty });
      return [
        { ...about("follow_up"), ...visited(own, 0.78 + better, random) },
        // Where children are placed is not where they come from.
        { ...about("supervision"), ...visited(random.poisson(own), 0.84 + better, random) },
        {
          ...{
            ...about("care_package"),
            children: moved,
            children_fulfilled: random.binomial(moved, 0.5 + 2 * better),
          },
          ...{ required_visits: notGiven, visits: notGiven },
        },
      ];
    });
  });
}

/** Visits child by child: most are to have four in a year, some six, and where a decision says so two. */
function visited(children: number, chance: number, { uniform, binomial }: Draws): FigureRow {
  const each = Array.from({ length: children }, () => {
    const [kind, luck] = [uniform(), uniform()];
    const required = kind < 0.2 ? 2 : kind < 0.85 ? 4 : 6;
    return { required, held: luck < chance ? required : binomial(required - 1, 0.7) };
  });
  return {
    children,
    children_fulfilled: each.filter(({ required, held }) => held === required).length,
    required_visits: sumOf(each, ({ required }) => required),
    visits: sumOf(each, ({ held }) => held),
  };
}
