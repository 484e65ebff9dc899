import { draws } from "./draws.ts";
import type { FigureRow } from "./figure-row.ts";
import { between, days, halfYears } from "./periods.ts";
import { services } from "./places.ts";
import { seeded } from "./seeded.ts";
import { stories } from "./stories.ts";

/** Requests to the base of Huldreskogen and Tussedalen, by service and quarter. */
export function requests(): readonly FigureRow[] {
  return services
    .filter(({ network }) => network === "huldreskogen" || network === "tussedalen")
    .flatMap(({ id }) => halfYears.flatMap(({ period_start, from }) => ofHalfYear(id, period_start, from)));
}

/** A half-year's requests, divided between its quarters; few are left where the services had stopped asking. */
function ofHalfYear(unit: string, start: string, from: number): readonly FigureRow[] {
  const random = seeded(`requests ${unit} ${start}`);
  const received = 4 + Math.floor(random() * 10);
  const assisted = Math.floor(received * (0.3 + random() * 0.4));
  const { binomial } = draws(`quarters ${unit} ${start}`);
  const first = binomial(received, 0.5);
  // No quarter has more that got help than asked.
  const firstAssisted = Math.min(first, Math.max(assisted - (received - first), binomial(assisted, 0.5)));
  return [
    { ...days(between(from, from + 3)), received: first, assisted: firstAssisted },
    { ...days(between(from + 3, from + 6)), received: received - first, assisted: assisted - firstAssisted },
  ].map((quarter) => {
    const { period_start } = quarter;
    const isFull = period_start >= stories.ceiling.from && period_start < stories.ceiling.to;
    return {
      ...{ level: "service", unit, ...quarter },
      ...(isFull ? { received: Math.ceil(quarter.received / 4), assisted: Math.ceil(quarter.assisted / 8) } : {}),
    };
  });
}
