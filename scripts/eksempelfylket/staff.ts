import { childrenOf } from "./children.ts";
import { type Draws, draws } from "./draws.ts";
import { allServices, stories } from "./stories.ts";

/**
 * An invented employee: nobody, and never written to a file. Months are counted from January 2019; who left in a month
 * was gone on its first day.
 */
export interface Employee {
  readonly hired: number;
  readonly left: number;
  readonly share: number;
  /** Where who left went: another job in the municipality, child welfare in another municipality, or neither. */
  readonly went: "in_municipality" | "in_field" | "elsewhere";
  /** How often this one is sick, beside others: 1 on average. */
  readonly frailty: number;
}

/** Everybody who has worked in each service, by the service's id. */
export type Staff = ReadonlyMap<string, readonly Employee[]>;

/** A month after all figures: nobody has left by then who is still there. */
const stays = 1000;
/** Twenty years before the figures begin, so that nothing of how it was begun is left. */
const [begins, ends] = [-240, 84];

/** The staff of every service: who leaves depends on how long they have been there; an empty seat waits to be filled. */
export function inventedStaff(): Staff {
  return new Map(allServices.map(({ id }) => [id, staffOf(id)]));
}

/** How many seats a service has, by month: more for many children, and somewhat more every year. */
export function seatsOf(service: string): (month: number) => number {
  if (service === stories.tiny) return () => 6;
  const seats = 8 + 0.0047 * childrenOf(service, 2025);
  return (month) => Math.round(seats * (1 + 0.06 * Math.min(1, Math.max(0, month / ends))));
}

function staffOf(service: string): readonly Employee[] {
  const random = draws(`staff ${service}`);
  const seats = seatsOf(service);
  const gone: Employee[] = [];
  let there: Employee[] = [];
  for (let month = begins; month < ends; month += 1) {
    const inCrisis = service === stories.crisis.service && month >= stories.crisis.from && month < stories.crisis.to;
    const leaving = there.filter(({ hired }) => random.uniform() < hazard(month - hired) * (inCrisis ? 2 : 1));
    gone.push(...leaving.map((one) => ({ ...one, left: month })));
    there = there.filter((one) => !leaving.includes(one));
    const empty = seats(month) - there.length;
    const filled = month === begins ? empty : random.binomial(Math.max(0, empty), inCrisis ? 0.15 : 0.25);
    there.push(...Array.from({ length: filled }, () => somebody(month, random)));
  }
  return [...gone, ...there].filter(({ left }) => left > -24);
}

/** The chance of leaving in a month: highest in the first two years. */
const hazard = (tenure: number): number => (tenure < 24 ? 0.022 : tenure < 48 ? 0.016 : 0.01);

function somebody(hired: number, { uniform, gamma }: Draws): Employee {
  const [share, went] = [uniform(), uniform()];
  return {
    ...{ hired, left: stays, frailty: gamma(3, 1) },
    share: share < 0.78 ? 1 : share < 0.9 ? 0.8 : share < 0.96 ? 0.6 : 0.5,
    went: went < 0.25 ? "in_municipality" : went < 0.5 ? "in_field" : "elsewhere",
  };
}

/** Who was employed on the last day before a month: those who left with that day included. */
export const employedBefore = (staff: readonly Employee[], month: number): readonly Employee[] =>
  staff.filter(({ hired, left }) => hired < month && left >= month);

/** The positions that were held on the last day before a month. */
export const heldBefore = (staff: readonly Employee[], month: number): number =>
  employedBefore(staff, month).reduce((sum, { share }) => sum + share, 0);
