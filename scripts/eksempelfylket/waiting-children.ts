import { childrenOf } from "./children.ts";
import { draws } from "./draws.ts";
import { type FigureRow, notGiven } from "./figure-row.ts";
import { days, monthEnds } from "./periods.ts";
import { allServices, hasReported, stories } from "./stories.ts";

/** Children who wait on a usual day, for each child who lives there. */
const usual = { help: 0.0023, investigation: 0.0012 } as const;

/** In the service in crisis, on the last day of each month from December 2023 to December 2024: twice as many in two months. */
const inCrisis = [25, 38, 52, 56, 54, 49, 47, 44, 40, 36, 33, 31, 29] as const;
const crisisFrom = 59;

/** Days on which nobody counted. */
const notCounted: readonly string[] = [
  "trollhavn help 2022-07-31",
  "dvergstad-vest help 2020-04-30",
  "dvergstad-vest investigation 2020-04-30",
];

/** Children who wait for help and for an investigation in each service, on the last day of each month. */
export function waitingChildren(): readonly FigureRow[] {
  return allServices.flatMap(({ id }) =>
    (["help", "investigation"] as const).flatMap((waiting_for) => {
      const random = draws(`waiting ${id} ${waiting_for}`);
      const mean = childrenOf(id, 2025) * usual[waiting_for];
      let children = random.poisson(mean);
      return monthEnds.flatMap((day): readonly FigureRow[] => {
        // A quarter of those who wait get what they wait for in a month, and about as many others come.
        children = random.binomial(children, 0.75) + random.poisson(0.25 * mean);
        const written =
          id === stories.crisis.service && waiting_for === "help" ? inCrisis[day.from - crisisFrom] : undefined;
        children = written ?? children;
        if (!hasReported(id, day.period_start)) return [];
        const isCounted = !notCounted.includes(`${id} ${waiting_for} ${day.period_start}`);
        const count = isCounted ? children : notGiven;
        return [{ level: "service", unit: id, ...days(day), waiting_for, children: count }];
      });
    }),
  );
}
