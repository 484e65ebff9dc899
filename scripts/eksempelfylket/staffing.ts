import { childrenOf } from "./children.ts";
import { draws } from "./draws.ts";
import { type FigureRow, notGiven, oneDecimal, sumOf } from "./figure-row.ts";
import { days, type Period, yearEnds, yearOf } from "./periods.ts";
import { city, districts } from "./places.ts";
import { youthPerChild } from "./population.ts";
import { employedBefore, heldBefore, type Staff, seatsOf } from "./staff.ts";
import { reporting } from "./stories.ts";

/** Positions of each service on 31 December, filled and vacant, and its counsellors. */
export function staffing(staff: Staff): readonly FigureRow[] {
  return yearEnds.flatMap((day) => reporting(day.period_start).map(({ id }) => rowOf(id, staff, day)));
}

function rowOf(service: string, staff: Staff, day: Period): FigureRow {
  const random = draws(`staffing ${service} ${day.period_start}`);
  const educated = draws(`education ${service} ${day.period_start}`);
  const { held, vacancies } = positionsOf(service, staff, day.to);
  const counsellors = 1 + random.binomial(Math.round(held / 6), 0.6);
  const qualified = oneDecimal(held * Math.min(0.99, 0.8 + 0.02 * (yearOf(day.from) - 2019) + 0.06 * random.uniform()));
  return {
    ...{ level: "service", unit: service, ...days(day) },
    ...{ filled_positions: held, vacancies },
    qualified_positions: service === "tussli" && day.period_start === "2020-12-31" ? notGiven : qualified,
    professional_positions: oneDecimal(qualified + (held - qualified) * (0.4 + 0.3 * educated.uniform())),
    ...{ counsellors, dedicated_counsellors: random.binomial(counsellors, 0.35) },
    children_aged_0_17: childrenOf(service, yearOf(day.to)),
  };
}

function positionsOf(service: string, staff: Staff, month: number): { held: number; vacancies: number } {
  const own = staff.get(service) ?? [];
  const empty = Math.max(0, seatsOf(service)(month - 1) - employedBefore(own, month).length);
  return { held: oneDecimal(heldBefore(own, month)), vacancies: oneDecimal(empty * 0.9) };
}

/** Positions in the services of the city on 31 December 2024, as a municipality reports them: those of its districts. */
export function positions(staff: Staff): readonly FigureRow[] {
  const parts = districts.map(({ service }) => positionsOf(service, staff, 72));
  const held = oneDecimal(sumOf(parts, (part) => part.held));
  const share = (of: number) => oneDecimal(held * of);
  return [
    {
      ...{ level: "municipality", unit: city.code, period_start: "2024-12-31", period_end: "2025-01-01" },
      ...{ positions: held, social_workers: share(0.29), child_welfare_pedagogues: share(0.44) },
      ...{ other_higher_education: share(0.16), office: share(0.08), other_staff: notGiven },
      vacancies: oneDecimal(sumOf(parts, (part) => part.vacancies)),
      per_1000_aged_0_17: oneDecimal((1000 * held) / city.children),
      per_1000_aged_0_22: oneDecimal((1000 * held) / (city.children * youthPerChild["0-22"])),
    },
  ];
}
